import NeedletailTensor

/// The identity, `y = x`, where one value goes under two names: an output that is an input, or another output, too.
///
/// Input and output: the same type, whatever it is.
package struct Copy: Op {
    package static let kind = "copy"

    package init() {}

    package init(attributes: OpAttributes, node: String) throws(GraphError) {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1, outputCount: 1)
        return inputs
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        return CopyStep(
            rowByteCount: try Plan.rowBytes(node.inputs[0], type),
            input: try builder.location(node.inputs[0], node: node),
            output: try builder.location(node.outputs[0], node: node))
    }
}

/// Copies a value to another place.
private struct CopyStep: Step {
    let rowByteCount: Int
    let input: ValueLocation
    let output: ValueLocation

    var costPerRow: Double { Cost.light / 4 * Double(rowByteCount) }

    func run(_ context: RunContext) {
        let from: UnsafePointer<UInt8> = context.read(input)
        let to: UnsafeMutablePointer<UInt8> = context.write(output)
        // The plan gave both the size of the rows, in different places.
        to.update(from: from, count: context.rows * rowByteCount)
    }
}
