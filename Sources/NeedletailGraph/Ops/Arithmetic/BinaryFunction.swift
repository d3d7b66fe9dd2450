import NeedletailKernels

/// The elementwise functions of two f32 values.
public enum BinaryFunction: String, CaseIterable, Sendable {
    case add, subtract, multiply, divide, minimum, maximum, power, squaredDifference, prelu

    /// What it computes, as documents write it.
    private var formula: String {
        switch self {
        case .add: "a + b"
        case .subtract: "a - b"
        case .multiply: "a · b"
        case .divide: "a / b"
        case .minimum: "the smaller of a and b; NaN where either is"
        case .maximum: "the larger of a and b; NaN where either is"
        case .power: "a to the power b"
        case .squaredDifference: "(a - b)²"
        case .prelu: "a from 0 on, a · b below"
        }
    }

    func kernel(_ kernels: KernelTable) -> KernelTable.F32BinaryKernel {
        switch self {
        case .add: kernels.f32Add
        case .subtract: kernels.f32Subtract
        case .multiply: kernels.f32Multiply
        case .divide: kernels.f32Divide
        case .minimum: kernels.f32Minimum
        case .maximum: kernels.f32Maximum
        case .power: kernels.f32BinaryPower
        case .squaredDifference: kernels.f32SquaredDifference
        case .prelu: kernels.f32Prelu
        }
    }

    /// Of one value.
    var cost: Double { self == .power ? 2 * Cost.exponential : Cost.light }

    var entry: OpEntry {
        OpEntry(rawValue, "a, b", [], formula) { _ in Binary(self) }
    }
}
