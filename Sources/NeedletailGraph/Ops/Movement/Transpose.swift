import NeedletailKernels
import NeedletailTensor

/// The dimensions in another order: `y[i[p[0]], i[p[1]], ..] = x[i[0], i[1], ..]`. Input: any type. Output: dimension `d` is
/// dimension `permutation[d]` of x; the batch stays first.
package struct Transpose: ListedOp {
    package static let entry = OpEntry(
        "transpose", "x", [("permutation", "integers")],
        "x with dimension permutation[d] as dimension d; the batch stays first"
    ) { reader throws(GraphError) in
        Transpose(permutation: try reader.integers("permutation"))
    }

    package let permutation: [Int]

    package init(permutation: [Int]) {
        self.permutation = permutation
    }

    package var attributes: OpAttributes { OpAttributes(["permutation": .integers(permutation)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        guard permutation.sorted() == Array(inputs[0].shape.indices),
            !inputs[0].isBatched || permutation.first == 0
        else {
            throw node.wrongAttribute(
                "permutation", expected: "the dimensions of \(inputs[0].text), each once, the batch first")
        }
        return [TensorType(inputs[0].dtype, permutation.map { inputs[0].shape[$0] })]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let copy = StridedCopy.permutation(
            of: type.twoRowShape, permutation, elementByteCount: type.dtype.byteCount)
        return try MoveStep([copy], node, builder)
    }
}

/// Values repeated along dimensions of one element. Input: any type. Output: `shape`, where 0 stands for the input's size.
package struct Broadcast: ListedOp {
    package static let entry = OpEntry(
        "broadcast", "x", [("shape", "integers")],
        "x repeated along dimensions of one element to the shape, in which 0 is x's own size"
    ) { reader throws(GraphError) in
        Broadcast(shape: try reader.integers("shape", in: 0...(1 << 40)))
    }

    package let shape: [Int]

    package init(shape: [Int]) {
        self.shape = shape
    }

    package var attributes: OpAttributes { OpAttributes(["shape": .integers(shape)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        let type = inputs[0]
        guard shape.count == type.shape.count, !type.isBatched || shape.first == 0 else {
            throw node.wrongAttribute("shape", expected: "\(type.shape.count) sizes, 0 for the batch")
        }
        let result = zip(shape, type.shape).map { $0 == 0 ? $1 : $0 }
        guard zip(result, type.shape).allSatisfy({ $0 == $1 || $1 == 1 }) else {
            throw node.wrongAttribute("shape", expected: "a shape that \(type.text) broadcasts to")
        }
        return [TensorType(type.dtype, result)]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        let copy = StridedCopy.broadcast(
            of: type.twoRowShape, to: try builder.type(node.outputs[0], node: node).twoRowShape,
            elementByteCount: type.dtype.byteCount)
        return try MoveStep([copy], node, builder)
    }
}

extension MoveStep {
    /// Copies between the first inputs and the first outputs, of which one side has a single value.
    init(_ copies: [StridedCopy], _ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        var moves: [Move] = []
        for (index, copy) in copies.enumerated() {
            let (from, to) = (node.inputs.count == 1 ? 0 : index, node.outputs.count == 1 ? 0 : index)
            let isBatched = try builder.type(node.outputs[to], node: node).isBatched
            moves.append(
                Move(
                    copy: RowCopy(copy, isBatched: isBatched, builder.kernels),
                    from: try builder.location(node.inputs[from], node: node),
                    to: try builder.location(node.outputs[to], node: node)))
        }
        self.init(moves)
    }
}
