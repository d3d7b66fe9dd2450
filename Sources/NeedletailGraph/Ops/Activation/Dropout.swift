import NeedletailTensor

/// Random zeroing during training; at inference the identity. Input and output: f32 of any shape.
///
/// The passes remove it but where it copies an input, or a value that is an output too, to an output.
package struct Dropout: Op {
    package static let kind = "dropout"

    package init() {}

    package init(attributes: OpAttributes, node: String) throws(GraphError) {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkUnary(inputs)
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

    func run(_ context: RunContext) {
        let from: UnsafePointer<UInt8> = context.read(input)
        let to: UnsafeMutablePointer<UInt8> = context.write(output)
        // The plan gave both the size of the rows, in different places.
        to.update(from: from, count: context.rows * rowByteCount)
    }
}
