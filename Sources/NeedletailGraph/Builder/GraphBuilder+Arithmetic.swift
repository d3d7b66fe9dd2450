public import NeedletailTensor

// Functions of values, arithmetic, comparisons and reductions.
extension GraphBuilder {
    /// `function(x)` for each value. x: f32.
    public mutating func apply(
        _ function: ElementwiseFunction, to x: GraphValue, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(function.op, [x], named: name)
    }

    /// `function(a, b)` for each value, broadcast as NumPy does behind the batch. a, b: f32.
    public mutating func combine(
        _ a: GraphValue, _ function: BinaryFunction, _ b: GraphValue, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Binary(function), [a, b], named: name)
    }

    /// `a + b`, broadcast. a, b: f32.
    public mutating func add(
        _ a: GraphValue, _ b: GraphValue, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try combine(a, .add, b, name: name)
    }

    /// `a · b`, broadcast. a, b: f32.
    public mutating func multiply(
        _ a: GraphValue, _ b: GraphValue, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try combine(a, .multiply, b, name: name)
    }

    /// Whether the comparison holds of a and b, broadcast; they have one type. Returns bool.
    public mutating func compare(
        _ a: GraphValue, _ comparison: Comparison, _ b: GraphValue, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Compare(comparison), [a, b], named: name)
    }

    /// a where `condition`, bool, holds, b elsewhere; broadcast. a and b have one type.
    public mutating func select(
        _ condition: GraphValue, _ a: GraphValue, _ b: GraphValue, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Where(), [condition, a, b], named: name)
    }

    /// x as elements of `dtype`: floats to integers toward zero, anything to bool as whether it is not 0.
    public mutating func cast(
        _ x: GraphValue, to dtype: DType, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Cast(to: dtype), [x], named: name)
    }

    /// One value of many over `axes`. x: f32.
    public mutating func reduce(
        _ x: GraphValue, _ reduction: Reduction, axes: [Int], keepDimensions: Bool = false, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Reduce(reduction, axes: axes, keepDimensions: keepDimensions), [x], named: name)
    }

    /// `Σ (x - mean)² / (count - ddof)` over `axes`. x: f32.
    public mutating func variance(
        _ x: GraphValue, axes: [Int], keepDimensions: Bool = false, ddof: Int = 0, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(ReduceVariance(axes: axes, keepDimensions: keepDimensions, ddof: ddof), [x], named: name)
    }

    /// The index, i64, of the largest x along `axis`, the first of equals. x: f32.
    public mutating func argMax(
        _ x: GraphValue, axis: Int, keepDimensions: Bool = false, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(ArgReduce(isMaximum: true, axis: axis, keepDimensions: keepDimensions), [x], named: name)
    }

    /// The index, i64, of the smallest x along `axis`, the first of equals. x: f32.
    public mutating func argMin(
        _ x: GraphValue, axis: Int, keepDimensions: Bool = false, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(ArgReduce(isMaximum: false, axis: axis, keepDimensions: keepDimensions), [x], named: name)
    }

    /// The k largest or smallest x along `axis`, in order, and their indices, i64. x: f32.
    public mutating func topK(
        _ x: GraphValue, k: Int, axis: Int = -1, largest: Bool = true, name: String? = nil
    ) throws(GraphError) -> (values: GraphValue, indices: GraphValue) {
        let both = try add(TopK(k: k, axis: axis, largest: largest), [x], outputCount: 2, named: name)
        return (both[0], both[1])
    }
}
