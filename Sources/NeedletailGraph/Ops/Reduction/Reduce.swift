import NeedletailKernels
import NeedletailTensor

/// The functions that make one f32 value of many.
public enum Reduction: String, CaseIterable, Sendable {
    case sum = "reduceSum"
    case mean = "reduceMean"
    case maximum = "reduceMax"
    case minimum = "reduceMin"
    case product = "reduceProduct"
    case sumOfSquares = "reduceSumOfSquares"
    case l2Norm = "reduceL2Norm"

    /// What it computes, as documents write it.
    private var formula: String {
        switch self {
        case .sum: "Σ x over the axes"
        case .mean: "the mean of x over the axes"
        case .maximum: "the largest x over the axes; NaN where one is"
        case .minimum: "the smallest x over the axes; NaN where one is"
        case .product: "Π x over the axes"
        case .sumOfSquares: "Σ x² over the axes"
        case .l2Norm: "√(Σ x²) over the axes"
        }
    }

    func kernel(_ kernels: KernelTable) -> KernelTable.F32ReduceKernel {
        switch self {
        case .sum: kernels.f32ReduceSum
        case .mean: kernels.f32ReduceMean
        case .maximum: kernels.f32ReduceMax
        case .minimum: kernels.f32ReduceMin
        case .product: kernels.f32ReduceProduct
        case .sumOfSquares: kernels.f32ReduceSumOfSquares
        case .l2Norm: kernels.f32ReduceL2Norm
        }
    }

    var entry: OpEntry {
        OpEntry(rawValue, "x", [("axes", "integers"), ("keepDimensions", "flag")], formula) {
            reader throws(GraphError) in
            Reduce(
                self, axes: try reader.integers("axes"), keepDimensions: try reader.flag("keepDimensions"))
        }
    }
}

/// One value of many, over some dimensions. Input: f32. Output: f32 without those dimensions, or with one element in each.
package struct Reduce: Op {
    package let reduction: Reduction
    package let axes: [Int]
    package let keepDimensions: Bool

    package init(_ reduction: Reduction, axes: [Int], keepDimensions: Bool = false) {
        self.reduction = reduction
        self.axes = axes
        self.keepDimensions = keepDimensions
    }

    package var kind: String { reduction.rawValue }

    package var attributes: OpAttributes {
        OpAttributes(["axes": .integers(axes), "keepDimensions": .flag(keepDimensions)])
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkReduction(inputs, axes: axes, keepDimensions: keepDimensions, to: .f32)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(inputs[0].itemCount)
    }

    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int {
        ReducedAxes(try node.axes(axes, of: inputs[0]), of: inputs[0]).move?.scratchByteCount ?? 0
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        return try ReduceStep(
            ReducedAxes(try node.axes(axes, of: type), of: type), .reduce(reduction.kernel(builder.kernels)), node,
            builder)
    }
}

/// The variance over some dimensions: `Σ (x - mean)² / (count - ddof)`. Input: f32. Output: f32 as in `Reduce`.
package struct ReduceVariance: Op {
    static let entry = OpEntry(
        "reduceVariance", "x", [("axes", "integers"), ("keepDimensions", "flag"), ("ddof", "integer")],
        "Σ (x - mean)² / (count - ddof) over the axes"
    ) { reader throws(GraphError) in
        ReduceVariance(
            axes: try reader.integers("axes"), keepDimensions: try reader.flag("keepDimensions"),
            ddof: try reader.integer("ddof", in: 0...(1 << 40)))
    }

    package let axes: [Int]
    package let keepDimensions: Bool
    /// Degrees of freedom taken from the divisor: 0 for a population, 1 for a sample.
    package let ddof: Int

    package init(axes: [Int], keepDimensions: Bool = false, ddof: Int = 0) {
        self.axes = axes
        self.keepDimensions = keepDimensions
        self.ddof = ddof
    }

    package var kind: String { Self.entry.kind }

    package var attributes: OpAttributes {
        OpAttributes([
            "axes": .integers(axes), "keepDimensions": .flag(keepDimensions), "ddof": .integer(ddof),
        ])
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkReduction(inputs, axes: axes, keepDimensions: keepDimensions, to: .f32)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        4 * Double(inputs[0].itemCount)
    }

    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int {
        ReducedAxes(try node.axes(axes, of: inputs[0]), of: inputs[0]).move?.scratchByteCount ?? 0
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        return try ReduceStep(
            ReducedAxes(try node.axes(axes, of: type), of: type),
            .variance(builder.kernels.f32ReduceVariance, ddof: Double(ddof)), node, builder)
    }
}

extension Node {
    /// Checks f32 input and at least one axis; the type of what is left.
    fileprivate func checkReduction(
        _ types: [TensorType], axes: [Int], keepDimensions: Bool, to dtype: DType
    ) throws(GraphError) -> [TensorType] {
        try check(inputCount: 1...1)
        try check(0, types, is: .f32)
        let counted = try self.axes(axes, of: types[0])
        guard !counted.isEmpty else { throw wrongAttribute("axes", expected: "at least one dimension") }
        return [TensorType(dtype, ReducedAxes.shape(types[0], counted, keepDimensions: keepDimensions))]
    }
}
