import NeedletailTensor

/// The identity, `y = x`, under another name. Input and output: the same type, whatever it is.
///
/// The passes remove it but where one value goes under two names: an output that is an input, or another output, too.
package struct Identity: ViewOp {
    package static let entry = OpEntry("identity", "x", [], "x, where one value has two names") { _ in Identity() }

    package init() {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        return inputs
    }
}
