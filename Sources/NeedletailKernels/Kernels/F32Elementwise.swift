/// Rectified linear unit of each value: `y = max(x, 0)`; NaN and -0 stay as they are.
///
/// - x, y: `[count]` f32, contiguous; `y` may be `x`, and must not overlap it otherwise.
/// - Exact: the same bits on every tier. Complexity: O(count), no allocation.
@c(nt_f32_relu__baseline)
func f32Relu(_ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    f32Map(count, x, y) { $0.raised(to: .zero) }
}

/// Logistic function of each value: `y = 1 / (1 + exp(-x))`.
///
/// - x, y: `[count]` f32, contiguous; `y` may be `x`, and must not overlap it otherwise.
/// - Within 2.5 ULP of the true value for `x >= -87.3`; below, `exp(-87.3)`, which is less than 1.22e-38 too much. NaN for
///   NaN, 0.5 for zeros of both signs. Equal bits on every tier but `reference`, which is within 0.51 ULP everywhere.
/// - Complexity: O(count), no allocation.
@c(nt_f32_sigmoid__baseline)
func f32Sigmoid(_ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) {
    f32Map(count, x, y) { $0.sigmoid }
}

/// Sigmoid in place over `rows` rows of `columns` values, row stride `stride` elements.
@inline(__always)
func f32SigmoidRows(_ values: UnsafeMutablePointer<Float>, rows: Int, columns: Int, stride: Int) {
    if stride == columns {
        f32Sigmoid(rows * columns, values, values)
    } else {
        for row in 0..<rows { f32Sigmoid(columns, values + row * stride, values + row * stride) }
    }
}

/// A factor and a summand for each column: `y[r, j] = x[r, j] · scale[j] + shift[j]`.
///
/// - x: `[rows, columns]` f32, row stride `ldx` >= columns; y: the same with `ldy`; `y` may be `x` with equal strides,
///   and must not overlap it otherwise. scale, shift: `[columns]` f32.
/// - One FMA an element (a product and a sum on tiers without). Complexity: O(rows · columns), no allocation.
@c(nt_f32_scale_shift__baseline)
func f32ScaleShift(
    _ rows: Int, _ columns: Int, _ x: UnsafePointer<Float>, _ ldx: Int, _ scale: UnsafePointer<Float>,
    _ shift: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ ldy: Int
) {
    for row in 0..<rows {
        let from = x + row * ldx
        let to = y + row * ldy
        var column = 0
        while column + 16 <= columns {
            var result = F32x16.load(shift + column)
            result.accumulateProduct(.load(from + column), .load(scale + column))
            result.store(to + column)
            column += 16
        }
        let rest = columns - column
        if rest > 0 {
            var result = F32x16.load(shift + column, count: rest)
            result.accumulateProduct(.load(from + column, count: rest), .load(scale + column, count: rest))
            result.store(to + column, count: rest)
        }
    }
}

/// `y[i] = function(x[i])`, sixteen values at a time; the last ones through a padded vector.
///
/// `function` stands once in the loop, so that a long one is not turned into a call.
@inline(__always)
private func f32Map(
    _ count: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ function: (F32x16) -> F32x16
) {
    var index = 0
    while index < count {
        let rest = count - index
        let values = rest >= 16 ? F32x16.load(x + index) : F32x16.load(x + index, count: rest)
        let results = function(values)
        if rest >= 16 { results.store(y + index) } else { results.store(y + index, count: rest) }
        index += 16
    }
}
