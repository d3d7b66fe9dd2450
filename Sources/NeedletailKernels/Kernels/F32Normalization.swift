import CNeedletailKernels

// Sums are taken as `f32RowTotal`, `f32RowMoments` and `f32ColumnMoments` say, so that their order depends on the shape
// alone; mean and variance are formed in f64. `u` is 2^-24. Complexity: O(values), no allocation.

/// Layer normalization of each row: `y[r, j] = (x[r, j] - mean) / sqrt(variance + epsilon) · gamma[j] + beta[j]`, with the
/// mean and the population variance of the row.
///
/// - args: shapes and aliasing stand at `nt_f32_norm_args`.
/// - Two passes over the row before it is written: the mean, then the distances from it and their squares, which correct the
///   mean. Within `32 u (|gamma| (1 + |normalized|) + |beta|)` of the true value where the row's spread is at least 1e-5 of
///   its magnitude: the mean is within some `u` of the spread, which shows in values near it.
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
        let squares = f32RowTotal(x, columns) { nt_f32x16_fma($1, $1, $0) }
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
/// - Of narrow groups (fewer than 64 channels) at eight positions or more, each channel's sums run over parts of eight
///   positions in f32 and over the parts in f64, and a group's channels are added in rising order. Of others sums run over a
///   position's channels as of a row, and over positions in f64; of one group all positions are one row. So the order
///   depends on the shape alone. Errors as `nt_f32_layer_norm`.
@c(nt_f32_group_norm__baseline)
func f32GroupNorm(_ args: UnsafePointer<nt_f32_group_norm_args>, _ begin: Int, _ end: Int) {
    let (groups, channels) = (args.pointee.groups, args.pointee.channels)
    let width = channels / groups
    if groups == 1 || width >= 64 || args.pointee.spatial < 8 {
        for unit in begin..<end {
            normalizeGroup(args, item: unit / groups, channel: unit % groups * width, width)
        }
        return
    }
    let together = 64 / width
    var unit = begin
    while unit < end {
        let group = unit % groups
        let some = min(together, groups - group, end - unit)
        normalizeGroups(args, item: unit / groups, channel: group * width, width, count: some)
        unit += some
    }
}

/// One group, position by position.
@inline(__always)
private func normalizeGroup(
    _ args: UnsafePointer<nt_f32_group_norm_args>, item: Int, channel: Int, _ width: Int
) {
    let (spatial, channels) = (args.pointee.spatial, args.pointee.channels)
    // One group's positions lie one behind the other.
    let rows = args.pointee.groups == 1 ? 1 : spatial
    let columns = args.pointee.groups == 1 ? spatial * channels : width
    let x = args.pointee.x + item * spatial * channels + channel
    let y = args.pointee.y + item * spatial * channels + channel
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
    for row in 0..<spatial {
        normalize(
            x + row * channels, y + row * channels, width, center, args.pointee.gamma.map { $0 + channel },
            args.pointee.beta.map { $0 + channel })
    }
}

/// `count` groups of together at most 64 channels, channel by channel.
@inline(__always)
private func normalizeGroups(
    _ args: UnsafePointer<nt_f32_group_norm_args>, item: Int, channel: Int, _ width: Int, count: Int
) {
    let (spatial, channels) = (args.pointee.spatial, args.pointee.channels)
    let x = args.pointee.x + item * spatial * channels + channel
    let y = args.pointee.y + item * spatial * channels + channel
    let columns = count * width
    // Each channel's center, in two parts, and factor.
    var values = InlineArray<192, Float>(repeating: 0)
    withUnsafeMutablePointer(to: &values) { values in
        let coarse = UnsafeMutableRawPointer(values).assumingMemoryBound(to: Float.self)
        let (fine, factors) = (coarse + 64, coarse + 128)
        let size = Double(spatial * width)
        // The first time the centers are zero, and the distances the values themselves.
        groupMoments(x, spatial, channels, columns, from: coarse) { distances, _ in
            for group in 0..<count {
                var sum = 0.0
                for place in group * width..<(group + 1) * width { sum += distances[place] }
                for place in group * width..<(group + 1) * width { coarse[place] = Float(sum / size) }
            }
        }
        groupMoments(x, spatial, channels, columns, from: coarse) { distances, squares in
            for group in 0..<count {
                var moments = (distances: 0.0, squares: 0.0)
                for place in group * width..<(group + 1) * width {
                    moments.distances += distances[place]
                    moments.squares += squares[place]
                }
                let center = Center(
                    coarse[group * width], moments, count: spatial * width, epsilon: args.pointee.epsilon)
                for place in group * width..<(group + 1) * width {
                    fine[place] = center.fine
                    factors[place] = center.factor
                }
            }
        }
        let gamma = args.pointee.gamma.map { $0 + channel }
        let beta = args.pointee.beta.map { $0 + channel }
        for row in 0..<spatial {
            var index = 0
            while index < columns {
                let lanes = min(16, columns - index)
                let isWhole = lanes == 16
                let from = x + row * channels + index
                var values = isWhole ? F32x16.load(from) : F32x16.load(from, count: lanes)
                values = (values - .load(coarse + index) - .load(fine + index)) * .load(factors + index)
                if let gamma {
                    values *= isWhole ? F32x16.load(gamma + index) : F32x16.load(gamma + index, count: lanes)
                }
                if let beta { values += isWhole ? F32x16.load(beta + index) : F32x16.load(beta + index, count: lanes) }
                let to = y + row * channels + index
                if isWhole { values.store(to) } else { values.store(to, count: lanes) }
                index += lanes
            }
        }
    }
}

/// `f32ColumnMoments` of up to 64 channels; `body` gets each channel's sums of distances and of their squares.
@inline(__always)
private func groupMoments(
    _ x: UnsafePointer<Float>, _ rows: Int, _ stride: Int, _ columns: Int, from centers: UnsafePointer<Float>,
    _ body: (UnsafePointer<Double>, UnsafePointer<Double>) -> Void
) {
    // Zeros, wherever they begin.
    var moments = InlineArray<5, ColumnMoments>(repeating: ColumnMoments())
    var sums = InlineArray<128, Double>(repeating: 0)
    withAligned(&moments) { moments in
        f32ColumnMoments(x, rows, stride, columns, from: centers, moments)
        withUnsafeMutablePointer(to: &sums) { sums in
            let sums = UnsafeMutableRawPointer(sums).assumingMemoryBound(to: Double.self)
            for group in 0..<(columns + 15) / 16 {
                moments[group].distances.low.store(sums + 16 * group)
                moments[group].distances.high.store(sums + 16 * group + 8)
                moments[group].squares.low.store(sums + 64 + 16 * group)
                moments[group].squares.high.store(sums + 64 + 16 * group + 8)
            }
            body(sums, sums + 64)
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
