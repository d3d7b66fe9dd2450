// Shapes and movement; all take any element type.
extension GraphBuilder {
    /// x in another shape: 0 stands for x's size in the same place, the batch's first, and one -1 for what is left.
    public mutating func reshape(
        _ x: GraphValue, to shape: [Int], name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Reshape(shape: shape), [x], named: name)
    }

    /// x with all dimensions from `axis` on as one.
    public mutating func flatten(
        _ x: GraphValue, axis: Int = 1, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Flatten(axis: axis), [x], named: name)
    }

    /// x without `axes`, which have one element each.
    public mutating func squeeze(
        _ x: GraphValue, axes: [Int], name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Squeeze(axes: axes), [x], named: name)
    }

    /// x with `axes`, of the result, as dimensions of one element.
    public mutating func expandDimensions(
        _ x: GraphValue, axes: [Int], name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(ExpandDimensions(axes: axes), [x], named: name)
    }

    /// x with dimension `permutation[d]` as dimension `d`; the batch stays first.
    public mutating func transpose(
        _ x: GraphValue, _ permutation: [Int], name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Transpose(permutation: permutation), [x], named: name)
    }

    /// x repeated along dimensions of one element to `shape`, in which 0 is x's own size.
    public mutating func broadcast(
        _ x: GraphValue, to shape: [Int], name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Broadcast(shape: shape), [x], named: name)
    }

    /// `x[start:end:step]` along `axis`, by Python's rules; by default to the end of the dimension in the step's direction.
    public mutating func slice(
        _ x: GraphValue, axis: Int, from start: Int, to end: Int? = nil, step: Int = 1, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(
            Slice(axes: [axis], starts: [start], ends: [end ?? (step < 0 ? .min : .max)], steps: [step]), [x],
            named: name)
    }

    /// x taken apart along `axis`: a value for each of `sizes`.
    public mutating func split(
        _ x: GraphValue, axis: Int, sizes: [Int], name: String? = nil
    ) throws(GraphError) -> [GraphValue] {
        try add(Split(axis: axis, sizes: sizes), [x], outputCount: sizes.count, named: name)
    }

    /// All values behind each other along `axis`; a constant stands in each row.
    public mutating func concat(
        _ values: [GraphValue], axis: Int, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Concat(axis: axis), values, named: name)
    }

    /// x with elements around it: `before` and `after` along each dimension, none along the batch; `value` is what stands
    /// there with the mode `constant`.
    public mutating func pad(
        _ x: GraphValue, before: [Int], after: [Int], mode: PadMode = .constant, value: Double = 0,
        name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Pad(before: before, after: after, mode: mode, value: value), [x], named: name)
    }

    /// The elements of x at `indices`, i32 or i64, along `axis`; where both have rows, each row of x at its own.
    public mutating func gather(
        _ x: GraphValue, indices: GraphValue, axis: Int, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Gather(axis: axis), [x, indices], named: name)
    }
}
