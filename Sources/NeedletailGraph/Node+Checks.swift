import NeedletailTensor

// What the ops' shape inference is made of.
extension Node {
    /// Checks the number of inputs and outputs.
    func check(inputCount: ClosedRange<Int>, outputCount: Int = 1) throws(GraphError) {
        guard inputCount.contains(inputs.count) else {
            let expected =
                inputCount.count == 1
                ? "\(inputCount.lowerBound) inputs" : "\(inputCount.lowerBound) to \(inputCount.upperBound) inputs"
            throw .wrongArity(node: name, kind: op.kind, expected: expected, actual: inputs.count)
        }
        guard outputs.count == outputCount else {
            throw .wrongArity(node: name, kind: op.kind, expected: "\(outputCount) outputs", actual: outputs.count)
        }
    }

    /// The error of the input at `index`.
    func wrongInput(_ index: Int, _ types: [TensorType], expected: String) -> GraphError {
        .wrongType(node: name, input: inputs[index], expected: expected, actual: types[index].text)
    }

    /// The error of the attribute `name`.
    func wrongAttribute(_ attribute: String, expected: String) -> GraphError {
        .invalidAttribute(node: name, attribute: attribute, expected: expected)
    }

    /// Refuses an input of another element type.
    func check(_ index: Int, _ types: [TensorType], is dtype: DType) throws(GraphError) {
        guard types[index].dtype == dtype else { throw wrongInput(index, types, expected: dtype.rawValue) }
    }

    /// Checks one f32 input and one output; the output has the input's type.
    func checkUnary(_ types: [TensorType]) throws(GraphError) -> [TensorType] {
        try check(inputCount: 1...1)
        try check(0, types, is: .f32)
        return [types[0]]
    }

    /// Checks that the input at `index` is f32 of exactly `shape`.
    func check(_ index: Int, _ types: [TensorType], hasShape shape: [Int]) throws(GraphError) {
        guard types[index] == TensorType(.f32, shape) else {
            throw wrongInput(index, types, expected: TensorType(.f32, shape).text)
        }
    }

    /// `axis` counted from the front, for an array of `rank` dimensions; the batch's is refused.
    func axis(_ axis: Int, of type: TensorType, attribute: String = "axis") throws(GraphError) -> Int {
        let rank = type.shape.count
        let counted = axis < 0 ? axis + rank : axis
        guard (0..<rank).contains(counted), !(counted == 0 && type.isBatched) else {
            throw wrongAttribute(
                attribute, expected: "a dimension of \(type.text)\(type.isBatched ? " behind the batch" : "")")
        }
        return counted
    }

    /// `axes` counted from the front and sorted; each once.
    func axes(_ axes: [Int], of type: TensorType, attribute: String = "axes") throws(GraphError) -> [Int] {
        var counted: Set<Int> = []
        for axis in axes {
            guard counted.insert(try self.axis(axis, of: type, attribute: attribute)).inserted else {
                throw wrongAttribute(attribute, expected: "different dimensions")
            }
        }
        return counted.sorted()
    }
}

extension Node {
    /// The types of what the node makes of values of `types`: as many as it has outputs, none too large.
    package func outputTypes(_ types: [TensorType]) throws(GraphError) -> [TensorType] {
        let made = try op.outputTypes(types, node: self)
        guard made.count == outputs.count else {
            throw .wrongArity(
                node: name, kind: op.kind, expected: "\(made.count) outputs", actual: outputs.count)
        }
        for (output, type) in zip(outputs, made) { try Plan.checkSize(output, type) }
        return made
    }
}

extension TensorType {
    /// The type as errors write it, such as `f32 [-1, 30]`.
    package var text: String { "\(dtype.rawValue) \(shape)" }

    /// Whether the number of rows is free.
    var isBatched: Bool { shape.first == Self.batch }

    /// The shape of one item: the batch is 1.
    var itemShape: [Int] { isBatched ? [1] + shape.dropFirst() : shape }

    /// Elements of one item.
    ///
    /// Does not overflow for what `Plan.checkSize` passed.
    var itemCount: Int { itemShape.reduce(1, *) }
}
