import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Fully connected layer: `y = x · weight + bias` over the last dimension.
///
/// Inputs: x `[..., k]` f32, weight `[k, n]` f32 constant, bias `[n]` f32 constant. Output: `[..., n]` f32.
/// A plan reads weight and bias in the layout `panels16`, and fuses what follows: relu, scaleShift, sigmoid.
package struct Dense: Op {
    package static let kind = "dense"

    /// What a plan has fused behind the sums; no part of the file.
    var epilogue = Epilogue()

    struct Epilogue {
        var activation = Int32(NT_ACTIVATION_NONE)
        /// Whether scale and shift follow as inputs 3 and 4: after relu, before sigmoid.
        var isScaled = false
    }

    package init() {}

    package init(attributes: OpAttributes, node: String) throws(GraphError) {}

    package var attributes: OpAttributes { OpAttributes() }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        // Scale and shift are inputs only where a plan has fused them.
        let inputCount = epilogue.isScaled ? 5 : 3
        try node.check(inputCount: inputCount...inputCount, outputCount: 1)
        guard inputs[1].dtype == .f32, inputs[1].shape.count == 2, let k = inputs[1].shape.first,
            let n = inputs[1].shape.last
        else {
            throw .wrongType(
                node: node.name, input: node.inputs[1], expected: "a [k, n] matrix of f32", actual: inputs[1].text)
        }
        guard inputs[0].dtype == .f32, inputs[0].shape.count >= 2, inputs[0].shape.last == k else {
            throw .wrongType(
                node: node.name, input: node.inputs[0], expected: "f32 rows of \(k) values", actual: inputs[0].text)
        }
        for (name, type) in zip(node.inputs, inputs).dropFirst(2) where type != TensorType(.f32, [n]) {
            throw .wrongType(node: node.name, input: name, expected: "\(n) values of f32", actual: type.text)
        }
        return [TensorType(.f32, inputs[0].shape.dropLast() + [n])]
    }

    package func checkPrepared(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        try node.checkRowsAndPanels(constants)
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let constants = try node.inputs.dropFirst().map { name throws(GraphError) in
            try builder.constant(name, layout: .panels16, node: node)
        }
        let x = try builder.type(node.inputs[0], node: node)
        let k = constants[0].logicalShape[0]
        let n = constants[0].logicalShape[1]
        guard let rowElements = x.rowElementCount else { throw .tooLarge(value: node.inputs[0]) }
        // The product fits: the plan bounds that of all dimensions, zeros read as ones.
        let rows = k == 0 ? x.shape.dropFirst().dropLast().reduce(1, *) : rowElements / k
        let prepared = PreparedDense(
            // Without columns there is nothing to do.
            n: n, k: k, rowsPerItem: n == 0 ? 0 : rows,
            weight: constants[0].tensor, bias: constants[1].tensor,
            scale: epilogue.isScaled ? constants[2].tensor : nil,
            shift: epilogue.isScaled ? constants[3].tensor : nil, activation: epilogue.activation)
        let input = try builder.location(node.inputs[0], node: node)
        let output = try builder.location(node.outputs[0], node: node)
        if builder.backend == .openBLAS {
            // OpenBLAS counts in 32 bits.
            guard max(n, k, prepared.rowsPerItem * builder.rowCapacity) <= Int(Int32.max) else {
                throw .tooLarge(value: node.outputs[0])
            }
            return OpenBLASDenseStep(prepared, input: input, output: output, kernels: builder.kernels)
        }
        return DenseStep(prepared, input: input, output: output, kernel: builder.kernels.f32Matmul)
    }

    package func fusing(_ next: Node, into node: Node) -> Node? {
        var fused = self
        var inputs = node.inputs
        switch next.op {
        case is Relu:
            guard epilogue.activation == NT_ACTIVATION_NONE, !epilogue.isScaled else { return nil }
            fused.epilogue.activation = Int32(NT_ACTIVATION_RELU)
        case is ScaleShift:
            guard epilogue.activation != NT_ACTIVATION_SIGMOID, !epilogue.isScaled else { return nil }
            fused.epilogue.isScaled = true
            inputs += next.inputs.dropFirst()
        case is Sigmoid:
            guard epilogue.activation == NT_ACTIVATION_NONE else { return nil }
            fused.epilogue.activation = Int32(NT_ACTIVATION_SIGMOID)
        default: return nil
        }
        return Node(node.name, fused, inputs: inputs, outputs: next.outputs)
    }
}
