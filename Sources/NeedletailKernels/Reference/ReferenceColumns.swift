import CNeedletailKernels

func referenceF64ColumnSum(_ args: UnsafePointer<nt_f64_column_sum_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for unit in begin..<end {
        args.refused[unit] = 0
        for row in 16 * unit..<min(16 * unit + 16, args.rows) {
            for term in UnsafeBufferPointer(start: args.term, count: args.terms) {
                if let table = term.table {
                    let (code, last) = (Int(term.column.assumingMemoryBound(to: Int32.self)[row]), Int(term.last))
                    args.y[row] += table[code < -2 ? last : min(code + 2, last)]
                } else {
                    let x = term.column.assumingMemoryBound(to: Double.self)[row]
                    args.y[row] += term.weight * x
                    if !x.isFinite || x < term.low || x > term.high { args.refused[unit] = 1 }
                }
            }
            args.y[row] += args.intercept
            if !args.y[row].isFinite { args.refused[unit] = 1 }
        }
    }
}
