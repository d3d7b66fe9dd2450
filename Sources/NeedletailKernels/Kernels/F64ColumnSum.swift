import CNeedletailKernels

/// Sums over columns of a table: `y[r] = y[r] + Σ term + intercept`, where a term is a number times a weight or what a
/// table has for a code.
///
/// - args: shapes and aliasing stand at `nt_f64_column_sum_args`.
/// - The terms of a row are added in their order, products rounded first: the same bits on every tier. Sixteen rows stay in
///   registers while all columns pass by; AVX-512 looks a table of up to 16 values up in registers too.
/// - Complexity: O((end - begin) · terms), no allocation.
@c(nt_f64_column_sum__baseline)
func f64ColumnSum(_ args: UnsafePointer<nt_f64_column_sum_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for unit in begin..<end {
        let row = 16 * unit
        args.refused[unit] =
            args.rows - row >= 16 ? sum(of: args, row) : sum(of: args, row..<args.rows)
    }
}

/// The rows from `row` on, 16 of them; 1 where one is refused.
@inline(__always)
private func sum(of args: nt_f64_column_sum_args, _ row: Int) -> UInt8 {
    var (low, high) = (F64x8.load(args.y + row), F64x8.load(args.y + row + 8))
    var outside = SIMD8<Int64>.zero
    for index in 0..<args.terms {
        let term = args.term[index]
        if let table = term.table {
            let codes = term.column.assumingMemoryBound(to: Int32.self) + row
            let last = UInt32(truncatingIfNeeded: term.last)
            let (first, second) = (nt_u32x8_places(codes, last), nt_u32x8_places(codes + 8, last))
            if last < 16 {
                low += nt_f64x8_lookup16(table, first)
                high += nt_f64x8_lookup16(table, second)
            } else {
                low += nt_f64x8_at(table, first)
                high += nt_f64x8_at(table, second)
            }
        } else {
            let column = term.column.assumingMemoryBound(to: Double.self) + row
            let (x, y) = (F64x8.load(column), F64x8.load(column + 8))
            let weight = F64x8(repeating: term.weight)
            low += weight * x
            high += weight * y
            outside |= nt_f64x8_outside(x, term.low, term.high) | nt_f64x8_outside(y, term.low, term.high)
        }
    }
    low += F64x8(repeating: args.intercept)
    high += F64x8(repeating: args.intercept)
    low.store(args.y + row)
    high.store(args.y + row + 8)
    // 0 but of what is infinite or NaN.
    outside |= unsafeBitCast(low - low, to: SIMD8<Int64>.self) | unsafeBitCast(high - high, to: SIMD8<Int64>.self)
    return nt_i64x8_any(outside) ? 1 : 0
}

/// Rows one after the other; 1 where one is refused.
@inline(__always)
private func sum(of args: nt_f64_column_sum_args, _ rows: Range<Int>) -> UInt8 {
    var isRefused: UInt8 = 0
    for row in rows {
        var sum = args.y[row]
        for index in 0..<args.terms {
            let term = args.term[index]
            if let table = term.table {
                let code = UInt32(bitPattern: term.column.assumingMemoryBound(to: Int32.self)[row] &+ 2)
                sum += table[Int(min(code, UInt32(truncatingIfNeeded: term.last)))]
            } else {
                let x = term.column.assumingMemoryBound(to: Double.self)[row]
                sum += term.weight * x
                if !(x >= term.low && x <= term.high) { isRefused = 1 }
            }
        }
        sum += args.intercept
        args.y[row] = sum
        if !(sum - sum == 0) { isRefused = 1 }
    }
    return isRefused
}
