public import NeedletailTensor

// Products and normalizations.
extension GraphBuilder {
    /// `activation(x · weight + bias)` over the last dimension.
    ///
    /// - Parameters:
    ///   - x: f32 rows `[..., k]`.
    ///   - weight: f32 `[k, n]`; Keras keeps kernels so, PyTorch transposed.
    ///   - bias: f32 `[n]`, or none.
    ///   - activation: of the sums, or none.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: f32 `[..., n]`.
    public mutating func dense(
        _ x: GraphValue, weight: Tensor, bias: Tensor? = nil, activation: ElementwiseFunction? = nil,
        name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let constants = [weight] + (bias.map { [$0] } ?? [])
        guard let activation else { return try add(Dense(), x, constants: constants, named: name) }
        if let name, contains(name) { throw .duplicateValue(name: name) }
        return try add(activation.op, [try add(Dense(), x, constants: constants, named: nil)], named: name)
    }

    /// The product of matrices over the last two dimensions; the others are broadcast to each other.
    ///
    /// - Parameters:
    ///   - a: f32 `[..., m, k]`, or `[..., k, m]` with `transposeA`.
    ///   - b: f32 `[..., k, n]`, or `[..., n, k]` with `transposeB`.
    ///   - transposeA: whether a's last two dimensions change places.
    ///   - transposeB: whether b's do.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: f32 `[..., m, n]`.
    public mutating func matmul(
        _ a: GraphValue, _ b: GraphValue, transposeA: Bool = false, transposeB: Bool = false, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(MatMul(transposeA: transposeA, transposeB: transposeB), [a, b], named: name)
    }

    /// `exp(x) / Σ exp(x)` along `axis`. x: f32.
    public mutating func softmax(
        _ x: GraphValue, axis: Int = -1, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Softmax(axis: axis), [x], named: name)
    }

    /// `x - log Σ exp(x)` along `axis`. x: f32.
    public mutating func logSoftmax(
        _ x: GraphValue, axis: Int = -1, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Softmax(axis: axis, isLogarithm: true), [x], named: name)
    }

    /// `(x - mean) / √(variance + epsilon) · gamma + beta` over the last dimensions, those of gamma and beta.
    public mutating func layerNorm(
        _ x: GraphValue, gamma: Tensor, beta: Tensor, epsilon: Double, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(
            LayerNorm(dimensions: gamma.shape.count, epsilon: epsilon), x, constants: [gamma, beta], named: name)
    }

    /// `x / √(mean(x²) + epsilon) · gamma` over the last dimensions, those of gamma.
    public mutating func rmsNorm(
        _ x: GraphValue, gamma: Tensor, epsilon: Double, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(
            RMSNorm(dimensions: gamma.shape.count, epsilon: epsilon), x, constants: [gamma], named: name)
    }

    /// Each group of channels, last in x, normalized over all positions; then gamma and beta by channel.
    public mutating func groupNorm(
        _ x: GraphValue, groups: Int, gamma: Tensor, beta: Tensor, epsilon: Double, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(GroupNorm(groups: groups, epsilon: epsilon), x, constants: [gamma, beta], named: name)
    }

    /// `(x - mean) / √(variance + epsilon) · gamma + beta` by last dimension; folded into a dense layer beside it.
    public mutating func batchNorm(
        _ x: GraphValue, gamma: Tensor, beta: Tensor, mean: Tensor, variance: Tensor, epsilon: Double,
        name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(BatchNorm(epsilon: epsilon), x, constants: [gamma, beta, mean, variance], named: name)
    }

    /// The rows of `table`, `[v, d]`, at `indices`, i32 or i64.
    ///
    /// - Returns: `[indices' shape, d]` of the table's type.
    public mutating func embedding(
        _ indices: GraphValue, table: Tensor, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Embedding(), indices, constants: [table], named: name)
    }
}
