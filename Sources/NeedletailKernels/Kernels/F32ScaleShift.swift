import CNeedletailKernels

/// A factor and a summand for each column: `y[r, j] = x[r, j] · scale[j] + shift[j]`.
///
/// - args: shapes and aliasing stand at `nt_f32_scale_shift_args`.
/// - One FMA an element (a product and a sum on tiers without). Complexity: O((end - begin) · columns), no allocation.
@c(nt_f32_scale_shift__baseline)
func f32ScaleShift(_ args: UnsafePointer<nt_f32_scale_shift_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        let from = args.x + row * args.ldx
        let to = args.y + row * args.ldy
        var column = 0
        while column + 16 <= args.columns {
            var result = F32x16.load(args.shift + column)
            result.accumulateProduct(.load(from + column), .load(args.scale + column))
            result.store(to + column)
            column += 16
        }
        let rest = args.columns - column
        if rest > 0 {
            var result = F32x16.load(args.shift + column, count: rest)
            result.accumulateProduct(.load(from + column, count: rest), .load(args.scale + column, count: rest))
            result.store(to + column, count: rest)
        }
    }
}
