import NeedletailTensor

/// A node of a plan, for people: what runs, and what it costs for one row of the batch.
package struct PlannedNode: Sendable {
    package let name: String
    /// What it computes: the op, and those that were fused behind it; of a concatenation also how many of its inputs were made in
    /// their places.
    package let kind: String
    /// The first op's kind alone.
    package let firstKind: String
    /// Values with rows that are read, and constants.
    package let operands: [TensorType]
    package let constants: [TensorType]
    package let outputs: [ValueInfo]
    /// Whether it takes time; a view of another value does not.
    package let runs: Bool
    /// Floating-point operations.
    package let operationCount: Double
    /// Bytes of values with rows that are read, and that are written.
    package let operandByteCount: Int
    package let resultByteCount: Int
    /// Bytes of constants that are read, whatever the number of rows.
    package let constantByteCount: Int

    init(_ node: Node, _ builder: borrowing StepBuilder, runs: Bool) throws(GraphError) {
        var (inputs, operands, constants): ([TensorType], [TensorType], [TensorType]) = ([], [], [])
        var (operandBytes, resultBytes, constantBytes) = (0, 0, 0)
        var inPlaceCount = 0
        for (index, name) in node.inputs.enumerated() {
            let type = try builder.type(name, node: node)
            inputs.append(type)
            if let constant = builder.constants[name] {
                constants.append(type)
                constantBytes += constant.tensor.byteCount
            } else if builder.liesInPlace(index, of: node) {
                inPlaceCount += 1
            } else {
                operands.append(type)
                operandBytes += try Plan.rowBytes(name, type)
            }
        }
        var outputs: [ValueInfo] = []
        for name in node.outputs {
            outputs.append(ValueInfo(name: name, type: try builder.type(name, node: node)))
            resultBytes += try Plan.rowBytes(name, outputs[outputs.count - 1].type)
        }
        self.name = node.name
        kind = node.op.title + (inPlaceCount > 0 ? ", \(inPlaceCount) of \(node.inputs.count) in place" : "")
        firstKind = String(node.op.kind.prefix { $0 != "," })
        self.outputs = outputs
        self.operands = operands
        self.constants = constants
        self.runs = runs
        operationCount = node.op.operationCount(inputs, outputs.map(\.type))
        operandByteCount = runs ? operandBytes : 0
        resultByteCount = runs ? resultBytes : 0
        constantByteCount = constantBytes
    }

    /// Bytes of values with rows that are read and written.
    package var valueByteCount: Int { operandByteCount + resultByteCount }

    /// What goes in and comes out, without the batch: values, behind `·` constants of several dimensions, behind `->` results:
    /// `64x64x64 · 3x3x64x64 -> 64x64x64`.
    package var shapes: String {
        func text(_ shapes: [[Int]]) -> String {
            shapes.map { $0.isEmpty ? "1" : $0.map(String.init).joined(separator: "x") }.joined(separator: ", ")
        }
        let weights = constants.map(\.shape).filter { $0.count > 1 }
        return ([text(operands.map { Array($0.shape.dropFirst()) })] + (weights.isEmpty ? [] : [text(weights)]))
            .joined(separator: " · ") + " -> " + text(outputs.map { Array($0.type.shape.dropFirst()) })
    }
}
