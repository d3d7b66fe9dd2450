import CNeedletailKernels

/// Index of the largest value along the middle one of three dimensions: the first of equal ones; of NaN the first, which
/// counts as the largest, as in NumPy and PyTorch.
///
/// - args: shapes stand at `nt_f32_arg_reduce_args`. Exact: the same on every tier.
/// - Complexity: O((end - begin) · axis), no allocation.
@c(nt_f32_arg_max__baseline)
func f32ArgMax(_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) {
    argReduce(args, begin, end, sign: 1)
}

/// Index of the smallest value along the middle one of three dimensions: the first of equal ones; of NaN the first, which
/// counts as the smallest, as in NumPy and PyTorch.
///
/// - args: shapes stand at `nt_f32_arg_reduce_args`. Exact: the same on every tier.
/// - Complexity: O((end - begin) · axis), no allocation.
@c(nt_f32_arg_min__baseline)
func f32ArgMin(_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) {
    argReduce(args, begin, end, sign: -1)
}

/// The largest of `sign · x`, which is exact.
@inline(__always)
private func argReduce(
    _ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int, sign: Float
) {
    let (axis, inner) = (args.pointee.axis, args.pointee.inner)
    if inner == 1 {
        for row in begin..<end {
            args.pointee.y[row] = Int64(extremeOfRow(args.pointee.x + row * axis, axis, sign: sign))
        }
        return
    }
    // Room for the best of some columns, through which the rows pass in long pieces, as memory likes it.
    var best = InlineArray<32, Extremes>(repeating: Extremes())
    withUnsafeMutablePointer(to: &best) { best in
        let best = UnsafeMutableRawPointer(best).assumingMemoryBound(to: Extremes.self)
        var index = begin
        while index < end {
            let column = index % inner
            let columns = min(inner - column, end - index, 16 * 32)
            let x = args.pointee.x + index / inner * axis * inner + column
            extremesOfColumns(x, axis, inner, columns, sign: sign, best, args.pointee.y + index)
            index += columns
        }
    }
}

/// The best values so far in sixteen lanes, and where they were.
private struct Extremes {
    var values = F32x16(repeating: -.infinity)
    var indices = SIMD16<Int32>(repeating: 0)

    @inline(__always)
    init() {}

    /// Takes values that are above, or the first NaN.
    @inline(__always)
    mutating func take(_ x: F32x16, at index: SIMD16<Int32>) {
        // NaN is not below or equal to anything; a NaN that is there already stays.
        let isBetter = .!(x .<= values) .& (values .== values)
        values.replace(with: x, where: isBetter)
        indices.replace(with: index, where: isBetter)
    }

    /// Takes what `other` took, of equal values the one that lies first.
    @inline(__always)
    mutating func merge(_ other: Extremes) {
        let isFirst = other.indices .< indices
        let isNaN = values .!= values
        let isOtherNaN = other.values .!= other.values
        let isAbove = (other.values .> values) .| ((other.values .== values) .& isFirst)
        let isBetter = (isOtherNaN .& (.!isNaN .| isFirst)) .| (isAbove .& .!isNaN)
        values.replace(with: other.values, where: isBetter)
        indices.replace(with: other.indices, where: isBetter)
    }
}

/// The index of the best of `count` adjacent values.
@inline(__always)
private func extremeOfRow(_ x: UnsafePointer<Float>, _ count: Int, sign: Float) -> Int32 {
    let signs = F32x16(repeating: sign)
    var first = SIMD16<Int32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    var best = Extremes()
    best.indices = first
    var index = 0
    if count >= 64 {
        // Four of them, so that none waits for the one before it.
        var (second, third, fourth) = (best, best, best)
        second.indices = first &+ 16
        third.indices = first &+ 32
        fourth.indices = first &+ 48
        while index + 64 <= count {
            best.take(.load(x + index) * signs, at: first)
            second.take(.load(x + index + 16) * signs, at: first &+ 16)
            third.take(.load(x + index + 32) * signs, at: first &+ 32)
            fourth.take(.load(x + index + 48) * signs, at: first &+ 48)
            first &+= 64
            index += 64
        }
        best.merge(second)
        third.merge(fourth)
        best.merge(third)
    }
    while index < count {
        let lanes = min(16, count - index)
        let values = nt_f32x16_load_first_or(x + index, lanes, sign * -Float.infinity)
        var rest = Extremes()
        rest.indices = first
        rest.take(values * signs, at: first)
        best.merge(rest)
        first &+= 16
        index += lanes
    }
    // Of the lanes the best, of equal ones the one that lies first. Lanes past a short row hold -infinity behind it.
    var (value, place) = (best.values[0], best.indices[0])
    for lane in 1..<16 {
        let (other, otherPlace) = (best.values[lane], best.indices[lane])
        let isBetter =
            other.isNaN
            ? !value.isNaN || otherPlace < place : other > value || (other == value && otherPlace < place)
        if isBetter { (value, place) = (other, otherPlace) }
    }
    return place
}

/// The indices of the best of each of some columns, at most sixteen for each place of `best`.
@inline(__always)
private func extremesOfColumns(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, sign: Float,
    _ best: UnsafeMutablePointer<Extremes>, _ y: UnsafeMutablePointer<Int64>
) {
    let signs = F32x16(repeating: sign)
    let (whole, rest) = (columns / 16, columns % 16)
    for group in 0..<(columns + 15) / 16 { best[group] = Extremes() }
    for row in 0..<rows {
        let from = x + row * stride
        let place = SIMD16(repeating: Int32(truncatingIfNeeded: row))
        for group in 0..<whole { best[group].take(.load(from + 16 * group) * signs, at: place) }
        if rest > 0 { best[whole].take(.load(from + 16 * whole, count: rest) * signs, at: place) }
    }
    for column in 0..<columns { y[column] = Int64(best[column / 16].indices[column % 16]) }
}
