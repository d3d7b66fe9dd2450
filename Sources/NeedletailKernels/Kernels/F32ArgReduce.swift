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
    var index = begin
    while index < end {
        let column = index % inner
        let columns = inner == 1 ? 1 : min(inner - column, end - index, 16)
        let x = args.pointee.x + index / inner * axis * inner + column
        if inner == 1 {
            args.pointee.y[index] = Int64(extremeOfRow(x, axis, sign: sign))
        } else {
            let indices = extremesOfColumns(x, axis, inner, columns, sign: sign)
            for lane in 0..<columns { args.pointee.y[index + lane] = Int64(indices[lane]) }
        }
        index += columns
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
}

/// The index of the best of `count` adjacent values.
@inline(__always)
private func extremeOfRow(_ x: UnsafePointer<Float>, _ count: Int, sign: Float) -> Int32 {
    let signs = F32x16(repeating: sign)
    var best = Extremes()
    var position = SIMD16<Int32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    best.indices = position
    var index = 0
    while index < count {
        let lanes = min(16, count - index)
        let values =
            lanes == 16 ? F32x16.load(x + index) : nt_f32x16_load_first_or(x + index, lanes, sign * -Float.infinity)
        best.take(values * signs, at: position)
        position &+= 16
        index += lanes
    }
    // Of the lanes the best, of equal ones the one that lies first. Lanes past a short row hold -infinity behind it.
    var (value, place) = (best.values[0], best.indices[0])
    for lane in 1..<16 {
        let (other, otherPlace) = (best.values[lane], best.indices[lane])
        let isBetter =
            other.isNaN ? !value.isNaN || otherPlace < place : other > value || (other == value && otherPlace < place)
        if isBetter { (value, place) = (other, otherPlace) }
    }
    return place
}

/// The indices of the best of each of up to sixteen columns.
@inline(__always)
private func extremesOfColumns(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, sign: Float
) -> SIMD16<Int32> {
    let signs = F32x16(repeating: sign)
    var best = Extremes()
    for row in 0..<rows {
        let values = F32x16.load(x + row * stride, count: columns) * signs
        best.take(values, at: SIMD16(repeating: Int32(truncatingIfNeeded: row)))
    }
    return best.indices
}
