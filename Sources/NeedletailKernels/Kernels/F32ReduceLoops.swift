import CNeedletailKernels

/// Values `begin ..< end` of a reduction of the middle one of three dimensions.
///
/// Along rows (`inner` 1) a value's order is that of `f32ReduceRow`, across columns that of `f32ReduceColumns`: it depends
/// on `axis` and on whether `inner` is 1, on nothing else.
@inline(__always)
func f32Reduce<Total: F32Total>(
    _: Total.Type, _ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int
) {
    let args = args.pointee
    if args.inner == 1 {
        for row in begin..<end {
            args.y[row] = f32ReduceRow(Total.self, args.x + row * args.axis, args.axis).value(count: args.axis)
        }
        return
    }
    var index = begin
    while index < end {
        let column = index % args.inner
        let columns = min(args.inner - column, end - index)
        let x = args.x + index / args.inner * args.axis * args.inner + column
        f32ReduceColumns(Total.self, x, rows: args.axis, stride: args.inner, columns: columns, args.y + index)
        index += columns
    }
}

/// Values that one part takes in along a row: 16 in each of its 64 lanes.
private let rowPart = 1024

/// The total of `count` adjacent values: parts of 1024 values, value `i` of a part in lane `i mod 64`; the totals of the
/// parts in rising order.
@inline(__always)
func f32ReduceRow<Total: F32Total>(_: Total.Type, _ x: UnsafePointer<Float>, _ count: Int) -> Total {
    var total = Total()
    var index = 0
    while index < count {
        let end = min(index + rowPart, count)
        var wide = Total.Wide()
        while index + 64 <= end {
            let x = x + index
            wide.take(.load(x), .load(x + 16), .load(x + 32), .load(x + 48))
            index += 64
        }
        if index < end {
            let (x, rest) = (x + index, end - index)
            let neutral = Total.neutral
            wide.take(
                f32Piece(x, rest, neutral), f32Piece(x + 16, rest - 16, neutral),
                f32Piece(x + 32, rest - 32, neutral), f32Piece(x + 48, rest - 48, neutral))
            index = end
        }
        total.add(wide.part)
    }
    return total
}

/// Sixteen values at `x`, or as many as `count` says there are and `rest` in the other lanes.
@inline(__always)
private func f32Piece(_ x: UnsafePointer<Float>, _ count: Int, _ rest: Float) -> F32x16 {
    if count >= 16 { return .load(x) }
    return count > 0 ? nt_f32x16_load_first_or(x, count, rest) : F32x16(repeating: rest)
}

/// `y[c]` of `columns` columns: parts of eight rows, in rising order.
///
/// - x: `[rows, columns]`, row stride `stride` elements. y: `[columns]`.
@inline(__always)
func f32ReduceColumns<Total: F32Total>(
    _: Total.Type, _ x: UnsafePointer<Float>, rows: Int, stride: Int, columns: Int, _ y: UnsafeMutablePointer<Float>
) {
    // Rows are read in long pieces, as memory likes it; short ones need little room.
    if columns <= 128 {
        f32ReduceColumns(InlineArray<9, Total>(repeating: Total()), x, rows: rows, stride: stride, columns: columns, y)
    } else {
        f32ReduceColumns(InlineArray<65, Total>(repeating: Total()), x, rows: rows, stride: stride, columns: columns, y)
    }
}

/// The same in pieces of as many columns as there is room for the totals of but one, sixteen in each.
@inline(__always)
private func f32ReduceColumns<Total: F32Total, let room: Int>(
    _ totals: InlineArray<room, Total>, _ x: UnsafePointer<Float>, rows: Int, stride: Int, columns: Int,
    _ y: UnsafeMutablePointer<Float>
) {
    var totals = totals
    withAligned(&totals) { totals in
        var column = 0
        while column < columns {
            let some = min(16 * (room - 1), columns - column)
            f32ReducePiece(x + column, rows: rows, stride: stride, columns: some, totals, y + column)
            column += some
        }
    }
}

/// The same with the totals' memory, one for sixteen columns.
@inline(__always)
private func f32ReducePiece<Total: F32Total>(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int, columns: Int, _ totals: UnsafeMutablePointer<Total>,
    _ y: UnsafeMutablePointer<Float>
) {
    let (whole, rest) = (columns / 16, columns % 16)
    for group in 0..<(columns + 15) / 16 { totals[group] = Total() }
    var row = 0
    while row < rows {
        let part = min(8, rows - row)
        let from = x + row * stride
        if part == 8 {
            f32AddRows(from, stride: stride, vectors: whole, totals)
        } else {
            f32AddRows(from, rows: part, stride: stride, vectors: whole, totals)
        }
        if rest > 0 {
            f32AddRows(from + 16 * whole, rows: part, stride: stride, columns: rest, totals + whole)
        }
        row += part
    }
    for group in 0..<whole { totals[group].lanes(count: rows).store(y + 16 * group) }
    if rest > 0 { totals[whole].lanes(count: rows).store(y + 16 * whole, count: rest) }
}

/// Adds what eight rows come to, in rising order, to the totals of `vectors` times sixteen columns.
@inline(never)
private func f32AddRows<Total: F32Total>(
    _ x: UnsafePointer<Float>, stride: Int, vectors: Int, _ totals: UnsafeMutablePointer<Total>
) {
    var from = x
    for group in 0..<vectors {
        var part = Total.Wide.Part()
        part.take(.load(from), .load(from + stride))
        part.take(.load(from + 2 * stride), .load(from + 3 * stride))
        part.take(.load(from + 4 * stride), .load(from + 5 * stride))
        part.take(.load(from + 6 * stride), .load(from + 7 * stride))
        totals[group].add(part)
        from += 16
    }
}

/// The same for any number of rows.
@inline(never)
private func f32AddRows<Total: F32Total>(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int, vectors: Int, _ totals: UnsafeMutablePointer<Total>
) {
    for group in 0..<vectors {
        var part = Total.Wide.Part()
        for row in 0..<rows { part.take(.load(x + row * stride + 16 * group)) }
        totals[group].add(part)
    }
}

/// The same for fewer than sixteen columns.
@inline(never)
private func f32AddRows<Total: F32Total>(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int, columns: Int, _ total: UnsafeMutablePointer<Total>
) {
    var part = Total.Wide.Part()
    for row in 0..<rows { part.take(.load(x + row * stride, count: columns)) }
    total.pointee.add(part)
}
