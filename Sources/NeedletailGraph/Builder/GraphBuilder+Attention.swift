// Attention.
extension GraphBuilder {
    /// Attention of several heads, of projections: `softmax(scale · query · keyᵀ + mask) · value` for each head.
    ///
    /// A head's values lie beside each other: head `h` of a query is values `h · d ..< (h + 1) · d` of its row. Where fewer heads
    /// of keys than of queries are given, each is read by `heads / keyHeads` of them in turn. Preparing the graph makes one dense
    /// layer of those that give query, key and value of the same rows; where heads are as wide as these rows or wider, it
    /// multiplies the layers of key and value into those of query and output.
    ///
    /// - Parameters:
    ///   - query: f32 `[..., t, heads · d]`.
    ///   - key: f32 `[..., s, keyHeads · d]`.
    ///   - value: f32 `[..., s, keyHeads · dv]`; `dv` need not be `d`.
    ///   - mask: bool, true where a query may attend to a key, or f32, which is added to the scores; `[..., heads, t, s]`, with
    ///     ones where it is the same. One with rows has all dimensions, a constant may lack the first ones.
    ///   - heads: of the query.
    ///   - keyHeads: of key and value, a divisor of `heads`; by default as many.
    ///   - scale: of the products; by default `1 / √d`.
    ///   - isCausal: whether token `t` of the query attends to tokens `0 ... t` of the key alone; with a mask, to those that both
    ///     allow.
    ///   - unattended: what becomes of a query that may attend to no key.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: f32 `[..., t, heads · dv]`.
    public mutating func attention(
        query: GraphValue, key: GraphValue, value: GraphValue, mask: GraphValue? = nil, heads: Int,
        keyHeads: Int? = nil, scale: Double? = nil, isCausal: Bool = false, unattended: UnattendedRows = .zeros,
        name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let width = types[query.name]?.shape.last ?? 0
        // What is no such width is refused with the op's own words.
        let dimension = heads > 0 && width > 0 ? max(1, width / heads) : 1
        let op = Attention(
            heads: heads, keyHeads: keyHeads ?? heads, keyDimension: dimension,
            scale: scale ?? 1 / Double(dimension).squareRoot(), isCausal: isCausal, emptyRows: unattended)
        return try add(op, [query, key, value] + (mask.map { [$0] } ?? []), named: name)
    }
}
