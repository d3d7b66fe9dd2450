import NeedletailTensor

/// An op that gives its input's values in their order, under another type.
package protocol ViewOp: ListedOp {}

extension ViewOp {
    package var sharing: MemorySharing { .view }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try ViewStep(node, builder)
    }
}

/// The same values in another shape. Input: any type. Output: `shape`, where 0 stands for the input's size in the same place,
/// and -1, once, for what is left.
package struct Reshape: ViewOp {
    package static let entry = OpEntry(
        "reshape", "x", [("shape", "integers")],
        "x in another shape; 0 is x's own size in that place, the batch's among them, and one -1 what is left"
    ) { reader throws(GraphError) in
        Reshape(shape: try reader.integers("shape", in: -1...(1 << 40)))
    }

    package let shape: [Int]

    package init(shape: [Int]) {
        self.shape = shape
    }

    package var attributes: OpAttributes { OpAttributes(["shape": .integers(shape)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        let type = inputs[0]
        var result: [Int] = []
        for (index, size) in shape.enumerated() {
            if size == 0, index < type.shape.count {
                result.append(type.itemShape[index])
            } else if index == 0, size == -1, type.isBatched {
                result.append(1)
            } else {
                result.append(size)
            }
        }
        guard !type.isBatched || result.first == 1 && (shape[0] == 0 || shape[0] == -1) else {
            throw node.wrongAttribute("shape", expected: "0 first, for the batch")
        }
        let count = type.itemCount
        var known = 1
        for size in result where size != -1 {
            let (product, overflow) = known.multipliedReportingOverflow(by: size)
            guard !overflow else { throw node.wrongAttribute("shape", expected: "the \(count) values of \(type.text)") }
            known = product
        }
        let free = result.indices.filter { result[$0] == -1 }
        guard free.count <= 1, free.isEmpty ? known == count : known > 0 && count % known == 0 else {
            throw node.wrongAttribute("shape", expected: "the \(count) values of \(type.text), with one -1 at most")
        }
        for index in free { result[index] = count / known }
        if type.isBatched { result[0] = TensorType.batch }
        return [TensorType(type.dtype, result)]
    }
}

/// Dimensions from one on made one. Input: any type. Output: the dimensions before `axis`, and the product of the others.
package struct Flatten: ViewOp {
    package static let entry = OpEntry(
        "flatten", "x", [("axis", "integer")], "x with all dimensions from the axis on as one"
    ) {
        reader throws(GraphError) in
        Flatten(axis: try reader.integer("axis"))
    }

    package let axis: Int

    package init(axis: Int = 1) {
        self.axis = axis
    }

    package var attributes: OpAttributes { OpAttributes(["axis": .integer(axis)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        let type = inputs[0]
        // A row that is a single value becomes a row of one.
        guard type.shape.count > 1 || axis != 1 else {
            return [TensorType(type.dtype, type.shape + [1])]
        }
        let axis = try node.axis(axis, of: type)
        return [TensorType(type.dtype, type.shape.prefix(axis) + [type.shape.suffix(from: axis).reduce(1, *)])]
    }
}

/// Dimensions of one element left out. Input: any type. Output: without the dimensions `axes`.
package struct Squeeze: ViewOp {
    package static let entry = OpEntry(
        "squeeze", "x", [("axes", "integers")], "x without the axes, which have one element each"
    ) {
        reader throws(GraphError) in
        Squeeze(axes: try reader.integers("axes"))
    }

    package let axes: [Int]

    package init(axes: [Int]) {
        self.axes = axes
    }

    package var attributes: OpAttributes { OpAttributes(["axes": .integers(axes)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        let axes = try node.axes(axes, of: inputs[0])
        guard axes.allSatisfy({ inputs[0].shape[$0] == 1 }) else {
            throw node.wrongAttribute("axes", expected: "dimensions of one element of \(inputs[0].text)")
        }
        return [TensorType(inputs[0].dtype, ReducedAxes.shape(inputs[0], axes, keepDimensions: false))]
    }
}

/// Dimensions of one element put in. Input: any type. Output: with one element in each of the dimensions `axes` of the output.
package struct ExpandDimensions: ViewOp {
    package static let entry = OpEntry(
        "expandDimensions", "x", [("axes", "integers")], "x with the axes, of the result, as dimensions of one element"
    ) { reader throws(GraphError) in
        ExpandDimensions(axes: try reader.integers("axes"))
    }

    package let axes: [Int]

    package init(axes: [Int]) {
        self.axes = axes
    }

    package var attributes: OpAttributes { OpAttributes(["axes": .integers(axes)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        let rank = inputs[0].shape.count + axes.count
        let result = TensorType(
            inputs[0].dtype, (inputs[0].isBatched ? [TensorType.batch] : []) + [Int](repeating: 1, count: rank))
        // The dimensions of a type of the result's rank.
        let counted = try node.axes(axes, of: TensorType(result.dtype, Array(result.shape.prefix(rank))))
        var sizes = inputs[0].shape[...]
        var shape: [Int] = []
        for index in 0..<rank {
            guard !counted.contains(index), let size = sizes.popFirst() else {
                shape.append(1)
                continue
            }
            shape.append(size)
        }
        return [TensorType(inputs[0].dtype, shape)]
    }
}

/// A value under another type: nothing to do where it shares its memory, a copy where it has to be in another place.
struct ViewStep: Step {
    private let rowByteCount: Int
    private let input: ValueLocation
    private let output: ValueLocation

    init(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        let type = try builder.type(node.inputs[0], node: node)
        rowByteCount = type.itemCount * type.dtype.byteCount
        input = try builder.location(node.inputs[0], node: node)
        output = try builder.location(node.outputs[0], node: node)
    }

    var isEmpty: Bool { input == output }

    var costPerRow: Double { isEmpty ? 0 : Cost.light / 4 * Double(rowByteCount) }

    func run(_ context: RunContext) {
        guard !isEmpty else { return }
        // The plan gave both the size of the rows, in different places.
        context.writeRaw(output).copyMemory(from: context.readRaw(input), byteCount: context.rows * rowByteCount)
    }
}
