import NeedletailTensor

/// Elementwise functions one after the other, which a plan makes of several nodes; not in files.
///
/// Inputs: the first function's x, then the other operand of each binary function, in order.
struct ElementwiseChain: Op {
    /// One function of the value so far.
    enum Stage {
        case unary(Unary)
        /// With another operand; the value so far is the left one, or the right one.
        case binary(BinaryFunction, isLeft: Bool)
    }

    let stages: [Stage]

    /// The most functions of a chain: far more saves nothing.
    private static let stageLimit = 64

    init(_ stages: [Stage]) {
        self.stages = stages
    }

    /// What a plan prints: `add, relu`.
    var kind: String {
        stages.map {
            switch $0 {
            case .unary(let unary): unary.kind
            case .binary(let function, _): function.rawValue
            }
        }.joined(separator: ", ")
    }

    var attributes: OpAttributes { OpAttributes() }

    func operand(_ index: Int) -> Operand { .any }

    /// Later functions read their operands after the first one has written.
    var sharing: MemorySharing {
        if case .binary? = stages.first { .overwrites(2) } else { .overwrites(1) }
    }

    func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        // The types of its nodes were checked before they were joined.
        var type = inputs[0]
        var others = inputs.dropFirst()
        for stage in stages {
            guard case .binary = stage, let other = others.popFirst() else { continue }
            type = TensorType(type.dtype, try node.broadcast([type, other]))
        }
        return [type]
    }

    func writesApart(_ type: TensorType) -> Bool { ElementwiseStep.takesApart(type) }

    /// What is read by a function of one value is of the output's shape.
    func readsApart(_ index: Int, _ type: TensorType) -> Bool {
        if case .unary? = stages.first { index == 0 && ElementwiseStep.takesApart(type) } else { false }
    }

    func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(stages.count * outputs[0].itemCount)
    }

    func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        try ElementwiseStep(stages, node, builder)
    }

    func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? {
        guard stages.count < Self.stageLimit, let value = node.outputs.first, let type = types[value] else {
            return nil
        }
        switch next.op {
        case let unary as Unary:
            return Node(
                node.name, ElementwiseChain(stages + [.unary(unary)]), inputs: node.inputs, outputs: next.outputs)
        case let binary as Binary:
            // The value so far has the result's shape, and is one operand alone.
            guard let output = next.outputs.first, types[output] == type, next.inputs.filter({ $0 == value }).count == 1
            else { return nil }
            let isLeft = next.inputs[0] == value
            return Node(
                node.name, ElementwiseChain(stages + [.binary(binary.function, isLeft: isLeft)]),
                inputs: node.inputs + [next.inputs[isLeft ? 1 : 0]], outputs: next.outputs)
        default: return nil
        }
    }
}
