import NeedletailTensor

/// A node of a plan, for people: what runs, and what it costs for one row of the batch.
package struct PlannedNode: Sendable {
    package let name: String
    /// What it computes: the op, and those that were fused behind it; of a concatenation also how many of its inputs were made in
    /// their places.
    package let kind: String
    package let outputs: [ValueInfo]
    /// Whether it takes time; a view of another value does not.
    package let runs: Bool
    /// Floating-point operations.
    package let operationCount: Double
    /// Bytes of values with rows that are read and written.
    package let valueByteCount: Int
    /// Bytes of constants that are read, whatever the number of rows.
    package let constantByteCount: Int

    init(_ node: Node, _ builder: borrowing StepBuilder, runs: Bool) throws(GraphError) {
        var inputs: [TensorType] = []
        var (values, constants) = (0, 0)
        var inPlaceCount = 0
        for (index, name) in node.inputs.enumerated() {
            inputs.append(try builder.type(name, node: node))
            if let constant = builder.constants[name] {
                constants += constant.tensor.byteCount
            } else if builder.liesInPlace(index, of: node) {
                inPlaceCount += 1
            } else {
                values += try Plan.rowBytes(name, inputs[inputs.count - 1])
            }
        }
        var outputs: [ValueInfo] = []
        for name in node.outputs {
            outputs.append(ValueInfo(name: name, type: try builder.type(name, node: node)))
            values += try Plan.rowBytes(name, outputs[outputs.count - 1].type)
        }
        self.name = node.name
        kind = node.op.title + (inPlaceCount > 0 ? ", \(inPlaceCount) of \(node.inputs.count) in place" : "")
        self.outputs = outputs
        self.runs = runs
        operationCount = node.op.operationCount(inputs, outputs.map(\.type))
        valueByteCount = runs ? values : 0
        constantByteCount = constants
    }
}
