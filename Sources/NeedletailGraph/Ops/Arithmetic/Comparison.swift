import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// How two values are compared.
public enum Comparison: String, CaseIterable, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

    private var sign: String {
        switch self {
        case .equal: "="
        case .notEqual: "≠"
        case .less: "<"
        case .lessOrEqual: "≤"
        case .greater: ">"
        case .greaterOrEqual: "≥"
        }
    }

    var code: Int32 {
        switch self {
        case .equal: Int32(NT_EQUAL)
        case .notEqual: Int32(NT_NOT_EQUAL)
        case .less: Int32(NT_LESS)
        case .lessOrEqual: Int32(NT_LESS_OR_EQUAL)
        case .greater: Int32(NT_GREATER)
        case .greaterOrEqual: Int32(NT_GREATER_OR_EQUAL)
        }
    }

    var entry: OpEntry {
        OpEntry(rawValue, "a, b", [], "whether a \(sign) b, of f32, f64, i32, i64, u8 or bool") { _ in Compare(self) }
    }
}

/// A comparison of two values, broadcast to each other: `y = a < b` and so on.
///
/// Inputs: a, b of one type, rows or constants, broadcast as in `Binary`. Output: bool of the common shape.
package struct Compare: Op {
    package let comparison: Comparison

    package init(_ comparison: Comparison) {
        self.comparison = comparison
    }

    package var kind: String { comparison.rawValue }

    package var attributes: OpAttributes { OpAttributes() }

    package func operand(_ index: Int) -> Operand { .any }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 2...2)
        guard inputs[0].dtype != .i8 else {
            throw node.wrongInput(0, inputs, expected: "f32, f64, i32, i64, u8 or bool")
        }
        try node.check(1, inputs, is: inputs[0].dtype)
        return [TensorType(.bool, try node.broadcast(inputs))]
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let kernels = builder.kernels
        let kernel: KernelTable.CompareKernel
        switch try builder.type(node.inputs[0], node: node).dtype {
        case .f64: kernel = kernels.f64Compare
        case .i32: kernel = kernels.i32Compare
        case .i64: kernel = kernels.i64Compare
        case .u8, .bool: kernel = kernels.u8Compare
        case .f32, .i8, .bf16, .f16: kernel = kernels.f32Compare
        }
        return CompareStep(
            broadcast: try RowBroadcast(node.inputs, node, builder), comparison: comparison.code,
            a: try builder.location(node.inputs[0], node: node), b: try builder.location(node.inputs[1], node: node),
            output: try builder.location(node.outputs[0], node: node), kernel: kernel)
    }
}

/// Compares by the tier's kernel.
private struct CompareStep: Step {
    let broadcast: RowBroadcast
    let comparison: Int32
    let a: ValueLocation
    let b: ValueLocation
    let output: ValueLocation
    let kernel: KernelTable.CompareKernel

    var costPerRow: Double { Cost.light * Double(broadcast.elementsPerRow) }

    func run(_ context: RunContext) {
        // The plan laid all three out for the shapes that the broadcast was made of.
        var args = nt_compare_args(
            extents: broadcast.extents, a: context.readRaw(a), a_strides: broadcast.strides.0, b: context.readRaw(b),
            b_strides: broadcast.strides.1, y: context.write(output), comparison: comparison)
        broadcast.setRows(context.rows, &args.extents)
        context.run(kernel, &args, units: context.rows * broadcast.elementsPerRow, cost: Cost.light, granule: 64)
    }
}
