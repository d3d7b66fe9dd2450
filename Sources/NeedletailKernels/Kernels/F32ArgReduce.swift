import CNeedletailKernels

/// Index of the largest value along the middle one of three dimensions: the first of equal ones; of NaN the first, which
/// counts as the largest, as in NumPy and PyTorch.
///
/// - args: shapes stand at `nt_f32_arg_reduce_args`. Exact: the same on every tier.
/// - Complexity: O((end - begin) · axis), no allocation.
@c(nt_f32_arg_max__baseline)
func f32ArgMax(_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) {
    argReduce(Largest.self, args, begin, end)
}

/// Index of the smallest value along the middle one of three dimensions: the first of equal ones; of NaN the first, which
/// counts as the smallest, as in NumPy and PyTorch.
///
/// - args: shapes stand at `nt_f32_arg_reduce_args`. Exact: the same on every tier.
/// - Complexity: O((end - begin) · axis), no allocation.
@c(nt_f32_arg_min__baseline)
func f32ArgMin(_ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int) {
    argReduce(Smallest.self, args, begin, end)
}

@inline(__always)
private func argReduce<Order: F32Order>(
    _: Order.Type, _ args: UnsafePointer<nt_f32_arg_reduce_args>, _ begin: Int, _ end: Int
) {
    let (axis, inner) = (args.pointee.axis, args.pointee.inner)
    if inner == 1 {
        for row in begin..<end {
            args.pointee.y[row] = Int64(extremeOfRow(Order.self, args.pointee.x + row * axis, axis))
        }
        return
    }
    // Room for the best of some columns, through which the rows pass in long pieces, as memory likes it.
    var best = InlineArray<65, Extremes<Order>>(repeating: Extremes())
    withAligned(&best) { best in
        var index = begin
        while index < end {
            let column = index % inner
            let columns = min(inner - column, end - index, 16 * 64)
            let x = args.pointee.x + index / inner * axis * inner + column
            extremesOfColumns(x, axis, inner, columns, best, args.pointee.y + index)
            index += columns
        }
    }
}

/// The best values so far in sixteen lanes, and where they were.
private struct Extremes<Order: F32Order> {
    var values = F32x16(repeating: Order.neutral)
    var places = SIMD16<Int32>(repeating: 0)

    @inline(__always)
    init() {}

    @inline(__always)
    init(values: F32x16, places: SIMD16<Int32>) {
        self.values = values
        self.places = places
    }

    /// -1 in each lane where `x` is more extreme, or NaN and none is there already.
    @inline(__always)
    func isBetter(_ x: F32x16) -> SIMD16<Int32> {
        Order.isUnlike(x, values) & nt_f32x16_equal(values, values)
    }

    /// With the values of `x` that are better.
    @inline(__always)
    func taking(_ x: F32x16, at places: SIMD16<Int32>) -> Self {
        replaced(by: Self(values: x, places: places), where: isBetter(x))
    }

    /// With what `other` took, of equal values the one that lies first.
    @inline(__always)
    func merged(_ other: Self) -> Self {
        let isFirst = nt_i32x16_less(other.places, places)
        let areNaN = ~nt_f32x16_equal(values, values) & ~nt_f32x16_equal(other.values, other.values)
        let areAlike = nt_f32x16_equal(values, other.values) | areNaN
        return replaced(by: other, where: isBetter(other.values) | (areAlike & isFirst))
    }

    @inline(__always)
    private func replaced(by other: Self, where condition: SIMD16<Int32>) -> Self {
        Self(
            values: nt_f32x16_select(condition, other.values, values),
            places: nt_i32x16_select(condition, other.places, places))
    }

    /// Where the best of all lanes was: of equal ones the one that lies first.
    @inline(__always)
    var place: Int32 {
        let isNumber = nt_f32x16_equal(values, values)
        let isBest =
            nt_i32x16_any(~isNumber) ? ~isNumber : nt_f32x16_equal(values, F32x16(repeating: Order.extreme(values)))
        return nt_i32x16_smallest(nt_i32x16_select(isBest, places, SIMD16(repeating: .max)))
    }
}

/// The index of the best of `count` adjacent values.
@inline(__always)
private func extremeOfRow<Order: F32Order>(_: Order.Type, _ x: UnsafePointer<Float>, _ count: Int) -> Int32 {
    // Lanes past a short row hold what is never better, and lie behind it.
    var places = SIMD16<Int32>(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
    var best = Extremes<Order>()
    best.places = places
    var index = 0
    if count >= 64 {
        // Four of them, so that none waits for the one before it.
        var (second, third, fourth) = (best, best, best)
        second.places = places &+ 16
        third.places = places &+ 32
        fourth.places = places &+ 48
        while index + 64 <= count {
            best = best.taking(.load(x + index), at: places)
            second = second.taking(.load(x + index + 16), at: places &+ 16)
            third = third.taking(.load(x + index + 32), at: places &+ 32)
            fourth = fourth.taking(.load(x + index + 48), at: places &+ 48)
            places &+= 64
            index += 64
        }
        best = best.merged(second).merged(third.merged(fourth))
    }
    while index < count {
        let lanes = min(16, count - index)
        // The lanes are in rising order: what is there already lies first.
        best = best.taking(nt_f32x16_load_first_or(x + index, lanes, Order.neutral), at: places)
        places &+= 16
        index += lanes
    }
    return best.place
}

/// The indices of the best of each of some columns, at most sixteen for each place of `best`.
@inline(__always)
private func extremesOfColumns<Order: F32Order>(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int,
    _ best: UnsafeMutablePointer<Extremes<Order>>, _ y: UnsafeMutablePointer<Int64>
) {
    let (whole, rest) = (columns / 16, columns % 16)
    for group in 0..<(columns + 15) / 16 { best[group] = Extremes() }
    // Of many rows it is enough to know which eight the best is among.
    let eighths = rows < 512 ? 0 : rows / 8 * 8
    var row = 0
    while row < rows {
        let some = min(8, rows - row)
        let from = x + row * stride
        if row < eighths {
            takeEightRows(from, at: row, stride: stride, vectors: whole, best)
        } else {
            takeRows(from, at: row, rows: some, stride: stride, vectors: whole, best)
        }
        if rest > 0 { takeRows(from + 16 * whole, at: row, rows: some, stride: stride, columns: rest, best + whole) }
        row += some
    }
    for column in 0..<columns {
        let value = best[column / 16].values[column % 16]
        var place = Int(best[column / 16].places[column % 16])
        // Columns that fill no vector have their rows' own places already.
        if place < eighths, column < 16 * whole {
            // The first that is the best, of the eight rows from there on; of NaN the first.
            let first = place
            for row in (first..<first + 8).reversed() {
                let other = x[row * stride + column]
                if other == value || (other.isNaN && value.isNaN) { place = row }
            }
        }
        y[column] = Int64(place)
    }
}

/// Takes eight rows of `vectors` times sixteen columns, all at the place of the first, which is row `row`.
@inline(never)
private func takeEightRows<Order: F32Order>(
    _ x: UnsafePointer<Float>, at row: Int, stride: Int, vectors: Int, _ best: UnsafeMutablePointer<Extremes<Order>>
) {
    let places = place(row)
    for group in 0..<vectors {
        let from = x + 16 * group
        var part = ExtremePart<Order>()
        part.take(.load(from), .load(from + stride))
        part.take(.load(from + 2 * stride), .load(from + 3 * stride))
        part.take(.load(from + 4 * stride), .load(from + 5 * stride))
        part.take(.load(from + 6 * stride), .load(from + 7 * stride))
        best[group] = best[group].taking(
            nt_f32x16_select(part.numbers, part.lanes, F32x16(repeating: .nan)), at: places)
    }
}

/// Takes some rows of `vectors` times sixteen columns, at most eight.
@inline(never)
private func takeRows<Order: F32Order>(
    _ x: UnsafePointer<Float>, at row: Int, rows: Int, stride: Int, vectors: Int,
    _ best: UnsafeMutablePointer<Extremes<Order>>
) {
    if rows == 8 {
        let lines = prefetchedLines(stride: stride, vectors: vectors)
        for group in 0..<vectors {
            for line in 0..<lines { nt_prefetch(x + 8 * (stride + 16 * group) + 16 * line) }
            takeRows(x + 16 * group, at: row, rows: 8, stride: stride, &best[group])
        }
    } else {
        for group in 0..<vectors { takeRows(x + 16 * group, at: row, rows: rows, stride: stride, &best[group]) }
    }
}

/// Takes some rows of sixteen columns.
@inline(__always)
private func takeRows<Order: F32Order>(
    _ x: UnsafePointer<Float>, at row: Int, rows: Int, stride: Int, _ best: inout Extremes<Order>
) {
    var extremes = best
    for index in 0..<rows {
        extremes = extremes.taking(.load(x + index * stride), at: place(row + index))
    }
    best = extremes
}

/// Takes some rows of fewer than sixteen columns.
@inline(never)
private func takeRows<Order: F32Order>(
    _ x: UnsafePointer<Float>, at row: Int, rows: Int, stride: Int, columns: Int,
    _ best: UnsafeMutablePointer<Extremes<Order>>
) {
    var extremes = best.pointee
    for index in 0..<rows {
        extremes = extremes.taking(.load(x + index * stride, count: columns), at: place(row + index))
    }
    best.pointee = extremes
}

@inline(__always)
private func place(_ row: Int) -> SIMD16<Int32> { SIMD16(repeating: Int32(truncatingIfNeeded: row)) }
