package import NeedletailKernels
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

/// An op that makes one f32 value of many, over some dimensions. Input: f32. Output: f32 without those dimensions, or with one
/// element in each.
package protocol AxesReduction: Op {
    var axes: [Int] { get }
    var keepDimensions: Bool { get }
    /// Floating-point operations of a value of the input.
    var operationsPerValue: Int { get }
    /// What computes it.
    func kernel(_ kernels: KernelTable) -> ReduceStep.Kernel
}

extension AxesReduction {
    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.checkReduction(inputs, axes: axes, keepDimensions: keepDimensions)
    }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(operationsPerValue * inputs[0].itemCount)
    }

    package func scratchByteCount(_ inputs: [TensorType], node: Node) throws(GraphError) -> Int {
        ReducedAxes(try node.axes(axes, of: inputs[0]), of: inputs[0]).move?.scratchByteCount ?? 0
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let type = try builder.type(node.inputs[0], node: node)
        return try ReduceStep(
            ReducedAxes(try node.axes(axes, of: type), of: type), kernel(builder.kernels), node, builder)
    }
}

/// A sum, a mean and so on over some dimensions.
package struct Reduce: AxesReduction {
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

    package var operationsPerValue: Int { 1 }

    package func kernel(_ kernels: KernelTable) -> ReduceStep.Kernel { .reduce(reduction.kernel(kernels)) }
}

/// The variance over some dimensions: `Σ (x - mean)² / (count - ddof)`.
package struct ReduceVariance: AxesReduction, ListedOp {
    package static let entry = OpEntry(
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

    package var attributes: OpAttributes {
        OpAttributes([
            "axes": .integers(axes), "keepDimensions": .flag(keepDimensions), "ddof": .integer(ddof),
        ])
    }

    package var operationsPerValue: Int { 4 }

    package func kernel(_ kernels: KernelTable) -> ReduceStep.Kernel {
        .variance(kernels.f32ReduceVariance, ddof: Double(ddof))
    }
}

extension Node {
    /// Checks f32 input and at least one axis; the type of what is left.
    fileprivate func checkReduction(
        _ types: [TensorType], axes: [Int], keepDimensions: Bool
    ) throws(GraphError) -> [TensorType] {
        try check(inputCount: 1...1)
        try check(0, types, is: .f32)
        let counted = try self.axes(axes, of: types[0])
        guard !counted.isEmpty else { throw wrongAttribute("axes", expected: "at least one dimension") }
        return [TensorType(.f32, ReducedAxes.shape(types[0], counted, keepDimensions: keepDimensions))]
    }
}
