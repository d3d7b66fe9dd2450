import NeedletailKernels
import NeedletailTensor

/// A function of two values, broadcast to each other: `y = f(a, b)`.
///
/// Inputs: a, b f32, rows or constants, by NumPy's rules of broadcasting; those with rows have as many dimensions each, and a
/// constant does not reach into the batch. Output: f32 of the common shape.
package struct Binary: Op {
    package let function: BinaryFunction

    package init(_ function: BinaryFunction) {
        self.function = function
    }

    package var kind: String { function.rawValue }

    package var attributes: OpAttributes { OpAttributes() }

    package func operand(_ index: Int) -> Operand { .any }

    package var sharing: MemorySharing { .overwrites(2) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 2...2)
        for index in 0..<2 { try node.check(index, inputs, is: .f32) }
        return [TensorType(.f32, try node.broadcast(inputs))]
    }

    package func writesApart(_ type: TensorType) -> Bool { ElementwiseStep.takesApart(type) }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(outputs[0].itemCount)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try ElementwiseStep([.binary(function, isLeft: true)], node, builder)
    }

    package func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? {
        ElementwiseChain([.binary(function, isLeft: true)]).fusing(next, into: node, types)
    }
}

extension Node {
    /// The shape that two or three operands of `types` are broadcast to.
    func broadcast(_ types: [TensorType]) throws(GraphError) -> [Int] {
        let shape = try commonShape(types)
        // Then the sizes can be multiplied, and the kernels take so many dimensions.
        try Plan.checkSize(outputs.first ?? name, TensorType(.bool, shape))
        _ = try RowBroadcast(types, self)
        return shape
    }

    private func commonShape(_ types: [TensorType]) throws(GraphError) -> [Int] {
        guard let rank = types.filter(\.isBatched).map(\.shape.count).max() else {
            return try broadcastShape(types.map(\.shape), types)
        }
        for (index, type) in types.enumerated() {
            let isFitting =
                type.isBatched
                ? type.shape.count == rank
                : type.shape.count < rank || type.shape.count == rank && type.shape.first == 1
            guard isFitting else {
                throw wrongInput(
                    index, types,
                    expected: type.isBatched
                        ? "\(rank) dimensions, as the other operand has" : "a constant that the batch repeats")
            }
        }
        return [TensorType.batch] + (try broadcastShape(types.map(\.itemShape), types)).dropFirst()
    }

    private func broadcastShape(_ shapes: [[Int]], _ types: [TensorType]) throws(GraphError) -> [Int] {
        let rank = shapes.map(\.count).max() ?? 0
        var result = [Int](repeating: 1, count: rank)
        for (index, shape) in shapes.enumerated() {
            for (dimension, size) in zip(result.indices.suffix(shape.count), shape) where size != 1 {
                guard result[dimension] == 1 || result[dimension] == size else {
                    throw wrongInput(index, types, expected: "a shape that broadcasts to \(result)")
                }
                result[dimension] = size
            }
        }
        return result
    }
}
