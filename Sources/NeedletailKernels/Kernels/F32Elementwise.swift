import CNeedletailKernels

/// Rectified linear unit of each value: `y = max(x, 0)`; NaN and -0 stay as they are.
///
/// - args: shapes and aliasing stand at `nt_f32_unary_args`.
/// - Exact: the same bits on every tier. Complexity: O(end - begin), no allocation.
@c(nt_f32_relu__baseline)
func f32Relu(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.raised(to: .zero) }
}

/// Logistic function of each value: `y = 1 / (1 + exp(-x))`.
///
/// - args: shapes and aliasing stand at `nt_f32_unary_args`.
/// - Within 2.5 ULP of the true value for `x >= -87.3`; below, `exp(-87.3)`, which is less than 1.22e-38 too much. NaN for
///   NaN, 0.5 for zeros of both signs. Equal bits on every tier but `reference`, which is within 0.51 ULP everywhere.
/// - Complexity: O(end - begin), no allocation.
@c(nt_f32_sigmoid__baseline)
func f32Sigmoid(_ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int) {
    f32Map(args, begin, end) { $0.sigmoid }
}

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

/// `y[i] = function(x[i])` for `i` in `begin ..< end`, sixteen values at a time; the last ones through a padded vector.
@inline(__always)
func f32Map(
    _ args: UnsafePointer<nt_f32_unary_args>, _ begin: Int, _ end: Int, _ function: (F32x16) -> F32x16
) {
    let x = args.pointee.x
    let y = args.pointee.y
    var index = begin
    while index + 16 <= end {
        function(.load(x + index)).store(y + index)
        index += 16
    }
    if index < end { function(.load(x + index, count: end - index)).store(y + index, count: end - index) }
}
