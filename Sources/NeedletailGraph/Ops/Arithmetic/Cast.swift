import CNeedletailKernels
import NeedletailKernels
package import NeedletailTensor

/// Another element type: `y = x` rounded to it; floats to integers toward zero, anything to bool as whether it is not 0.
///
/// Input: any type. Output: `to`, of the same shape.
package struct Cast: ListedOp {
    package static let entry = OpEntry("cast", "x", [("to", "string")], "x as another element type") {
        reader throws(GraphError) in
        Cast(to: try reader.choice("to"))
    }

    package let to: DType

    package init(to: DType) {
        self.to = to
    }

    package var attributes: OpAttributes { OpAttributes(["to": .string(to.rawValue)]) }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        guard !to.isStorage else {
            throw node.wrongAttribute(
                "to", expected: "one of \(DType.values.map(\.rawValue).joined(separator: ", "))")
        }
        return [TensorType(to, inputs[0].shape)]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        return CastStep(
            elementsPerRow: type.itemCount, to: to.elementType.code,
            input: try builder.location(node.inputs[0], node: node),
            output: try builder.location(node.outputs[0], node: node),
            kernel: builder.kernels.cast(from: type.dtype.elementType))
    }
}

/// Casts by the tier's kernel.
private struct CastStep: Step {
    let elementsPerRow: Int
    let to: Int32
    let input: ValueLocation
    let output: ValueLocation
    let kernel: KernelTable.CastKernel

    var costPerRow: Double { Cost.light * Double(elementsPerRow) }

    func run(_ context: RunContext) {
        // The plan laid both out for the same shape.
        var args = nt_cast_args(x: context.readRaw(input), y: context.writeRaw(output), to: to)
        context.run(kernel, &args, units: context.rows * elementsPerRow, cost: Cost.light, granule: 64)
    }
}

extension DType {
    /// The kernels' name of the type.
    var elementType: ElementType {
        switch self {
        case .f32: .f32
        case .f64: .f64
        case .bf16: .bf16
        case .f16: .f16
        case .i8: .i8
        case .u8: .u8
        case .i32: .i32
        case .i64: .i64
        case .bool: .bool
        }
    }
}
