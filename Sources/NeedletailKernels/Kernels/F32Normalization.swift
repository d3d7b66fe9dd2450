import CNeedletailKernels

// Sums are taken as `f32RowTotal` says, so that their order depends on the row's length alone; mean and variance are formed
// in f64. `u` is 2^-24. Complexity: O(values), no allocation.

/// Layer normalization of each row: `y[r, j] = (x[r, j] - mean) / sqrt(variance + epsilon) · gamma[j] + beta[j]`, with the
/// mean and the population variance of the row.
///
/// - args: shapes and aliasing stand at `nt_f32_norm_args`.
/// - Two passes over the row before it is written: the mean, then the distances from it and their squares, which correct the
///   mean. Within
///   `32 u (|normalized · gamma| + |beta|)` of the true value where the row's spread is at least 1e-5 of its magnitude.
/// - A row that holds NaN or infinity comes out as NaN.
@c(nt_f32_layer_norm__baseline)
func f32LayerNorm(_ args: UnsafePointer<nt_f32_norm_args>, _ begin: Int, _ end: Int) {
    let columns = args.pointee.columns
    for row in begin..<end {
        let x = args.pointee.x + row * args.pointee.ldx
        let coarse = Float(f32RowSum(x, columns) / Double(columns))
        let moments = f32RowMoments(x, columns, from: coarse)
        normalize(
            x, args.pointee.y + row * args.pointee.ldy, columns,
            Center(coarse, moments, count: columns, epsilon: args.pointee.epsilon), args.pointee.gamma,
            args.pointee.beta)
    }
}

/// Root mean square normalization of each row: `y[r, j] = x[r, j] / sqrt(mean(x[r, ·]²) + epsilon) · gamma[j] + beta[j]`.
///
/// - args: shapes and aliasing stand at `nt_f32_norm_args`.
/// - Within `16 u |y|` of the true value where `beta` is zero. A row that holds NaN or infinity has NaN where those are, and
///   zeros elsewhere for infinity.
@c(nt_f32_rms_norm__baseline)
func f32RmsNorm(_ args: UnsafePointer<nt_f32_norm_args>, _ begin: Int, _ end: Int) {
    let columns = args.pointee.columns
    for row in begin..<end {
        let x = args.pointee.x + row * args.pointee.ldx
        let squares = f32RowTotal(x, columns, neutral: 0) { nt_f32x16_fma($1, $1, $0) }
        normalize(
            x, args.pointee.y + row * args.pointee.ldy, columns,
            Center(0, (0, squares), count: columns, epsilon: args.pointee.epsilon), args.pointee.gamma,
            args.pointee.beta)
    }
}

/// Group normalization: each item's channels in `groups` equal groups, each normalized over its channels and all positions
/// as `nt_f32_layer_norm` does a row; gamma and beta by channel.
///
/// - args: shapes and aliasing stand at `nt_f32_group_norm_args`.
/// - Sums run over a position's channels as `f32RowTotal`, and over positions in f64 in rising order; of one group all
///   positions are one row. Errors as `nt_f32_layer_norm`.
@c(nt_f32_group_norm__baseline)
func f32GroupNorm(_ args: UnsafePointer<nt_f32_group_norm_args>, _ begin: Int, _ end: Int) {
    let (groups, channels) = (args.pointee.groups, args.pointee.channels)
    let width = channels / groups
    // One group's positions lie one behind the other.
    let rows = groups == 1 ? 1 : args.pointee.spatial
    let columns = groups == 1 ? args.pointee.spatial * channels : width
    for unit in begin..<end {
        let channel = unit % groups * width
        let offset = unit / groups * args.pointee.spatial * channels + channel
        let x = args.pointee.x + offset
        let y = args.pointee.y + offset
        var sum = 0.0
        for row in 0..<rows { sum += f32RowSum(x + row * channels, columns) }
        let coarse = Float(sum / Double(rows * columns))
        var moments = (distances: 0.0, squares: 0.0)
        for row in 0..<rows {
            let some = f32RowMoments(x + row * channels, columns, from: coarse)
            moments.distances += some.distances
            moments.squares += some.squares
        }
        let center = Center(coarse, moments, count: rows * columns, epsilon: args.pointee.epsilon)
        for row in 0..<args.pointee.spatial {
            normalize(
                x + row * channels, y + row * channels, width, center, args.pointee.gamma.map { $0 + channel },
                args.pointee.beta.map { $0 + channel })
        }
    }
}

/// A mean in two f32 parts, so that subtracting it loses nothing where values are large and near each other, and the factor
/// `1 / sqrt(variance + epsilon)`.
private struct Center {
    let coarse: Float, fine: Float
    let factor: Float

    /// - moments: sums of the distances from `coarse`, a value near the mean, and of their squares.
    @inline(__always)
    init(_ coarse: Float, _ moments: (distances: Double, squares: Double), count: Int, epsilon: Double) {
        let rest = moments.distances / Double(count)
        let variance = moments.squares / Double(count) - rest * rest
        self.coarse = coarse
        fine = Float(rest)
        // Rounding may leave a constant row a variance below zero; NaN stays.
        factor = Float(1 / nt_f64_sqrt((variance < 0 ? 0 : variance) + epsilon))
    }
}

/// `y = (x - center) · factor · gamma + beta` over `count` values.
@inline(__always)
private func normalize(
    _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ count: Int, _ center: Center,
    _ gamma: UnsafePointer<Float>?, _ beta: UnsafePointer<Float>?
) {
    let (coarse, fine) = (F32x16(repeating: center.coarse), F32x16(repeating: center.fine))
    let factors = F32x16(repeating: center.factor)
    var index = 0
    while index < count {
        let lanes = min(16, count - index)
        let isWhole = lanes == 16
        var values = isWhole ? F32x16.load(x + index) : F32x16.load(x + index, count: lanes)
        values = (values - coarse - fine) * factors
        if let gamma {
            values *= isWhole ? F32x16.load(gamma + index) : F32x16.load(gamma + index, count: lanes)
        }
        if let beta { values += isWhole ? F32x16.load(beta + index) : F32x16.load(beta + index, count: lanes) }
        if isWhole { values.store(y + index) } else { values.store(y + index, count: lanes) }
        index += lanes
    }
}
