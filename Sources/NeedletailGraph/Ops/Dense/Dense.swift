import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// Fully connected layer: `y = x · weight + bias` over the last dimension.
///
/// Inputs: x `[..., k]` f32, weight `[k, n]` f32 constant, bias `[n]` f32 constant or none. Output: `[..., n]` f32. The weight in
/// its panels may be stored as bf16 or f16. A plan reads weight and bias in the layout `panels16`, and fuses what follows: an
/// activation, a scale and shift, a residual.
package struct Dense: Op {
    static let entry = OpEntry(
        "dense", "x [..., k], weight [k, n] panels, bias [n] panels or none", [],
        "x · weight + bias over the last dimension"
    ) { _ in Dense() }

    /// What a plan has fused behind the sums; no part of the file.
    var epilogue = Epilogue()

    package init() {}

    package var kind: String { ([Self.entry.kind] + epilogue.parts).joined(separator: ", ") }

    package var attributes: OpAttributes { OpAttributes() }

    package func operand(_ index: Int) -> Operand { index == 0 ? .rows : .packed(.panels16) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: epilogue.isEmpty ? 2...3 : 2...6)
        guard inputs[1].dtype == .f32 || inputs[1].dtype.isStorage, inputs[1].shape.count == 2, !inputs[1].isBatched
        else {
            throw node.wrongInput(1, inputs, expected: "a [k, n] matrix of f32")
        }
        let (k, n) = (inputs[1].shape[0], inputs[1].shape[1])
        guard inputs[0].dtype == .f32, inputs[0].shape.count >= 2, inputs[0].shape.last == k else {
            throw node.wrongInput(0, inputs, expected: "f32 rows of \(k) values")
        }
        if epilogue.isEmpty, inputs.count > 2 {
            guard inputs[2] == TensorType(.f32, [n]) else {
                throw node.wrongInput(2, inputs, expected: "\(n) values of f32")
            }
        }
        return [TensorType(.f32, inputs[0].shape.dropLast() + [n])]
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        let perValue = 2 * Double(inputs[1].shape[0]) + Double(inputs.count - 2) + (epilogue.activation == nil ? 0 : 1)
        return Double(outputs[0].itemCount) * perValue
    }

    /// An activation that is a function goes over the rows one by one where they lie apart.
    package func writesApart(_ type: TensorType) -> Bool {
        !epilogue.hasFunction || ElementwiseStep.takesApart(type)
    }

    /// Its rows and the residual's.
    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { true }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        func panels(_ index: Int?) throws(GraphError) -> Constant? {
            guard let index else { return nil }
            return try builder.constant(node.inputs[index], layout: .panels16, node: node)
        }
        let weight = try builder.constant(node.inputs[1], layout: .panels16, node: node)
        let (k, n) = (weight.logicalShape[0], weight.logicalShape[1])
        let places = epilogue.places(inputCount: node.inputs.count)
        let x = try builder.type(node.inputs[0], node: node)
        var residual: RowLocation?
        if let place = places.residual { residual = try builder.rowLocation(node.inputs[place], node: node) }
        let layer = PreparedDense(
            // Without columns there is nothing to do.
            n: n, k: k, rowsPerItem: n == 0 ? 0 : x.itemShape.dropLast().reduce(1, *), weight: weight.tensor,
            bias: try panels(places.bias)?.tensor, scale: try panels(places.scale)?.tensor,
            shift: try panels(places.shift)?.tensor,
            residual: residual, residualIsShared: epilogue.residualIsShared, activation: epilogue.activation,
            activationIsLast: epilogue.activationIsLast)
        let input = try builder.rowLocation(node.inputs[0], node: node)
        let output = try builder.rowLocation(node.outputs[0], node: node)
        if builder.backend == .openBLAS {
            // OpenBLAS counts in 32 bits.
            guard max(input.stride, output.stride, layer.rowsPerItem * builder.rowCapacity) <= Int(Int32.max) else {
                throw .tooLarge(value: node.outputs[0])
            }
            return OpenBLASDenseStep(layer, input: input, output: output, kernels: builder.kernels)
        }
        return DenseStep(
            layer, input: input, output: output, kernel: builder.kernels.matmul(weights: weight.tensor.dtype))
    }

    package func fusing(_ next: Node, into node: Node, _ types: [String: TensorType]) -> Node? {
        guard
            let (epilogue, inputs) = epilogue.adding(
                next, to: node, types, endsAtFunctions: false, sharesResidual: true)
        else { return nil }
        var fused = self
        fused.epilogue = epilogue
        return Node(node.name, fused, inputs: inputs, outputs: next.outputs)
    }
}
