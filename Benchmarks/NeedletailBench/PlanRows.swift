import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor

/// Rows of seeded noise for the inputs of a plan, and memory for its outputs.
final class PlanRows {
    let count: Int
    private let inputs: [UnsafeMutableRawPointer]
    private let outputs: [UnsafeMutableRawPointer]

    /// The most bytes of all of them.
    private static let byteLimit = 1 << 33

    init(_ plan: Plan, count: Int) throws(ProfileError) {
        var total = 0
        for value in plan.inputs + plan.outputs {
            // A plan's rows have at most 2^36 bytes.
            let bytes = (value.type.rowElementCount ?? 0) * value.type.dtype.byteCount
            let (product, overflow) = bytes.multipliedReportingOverflow(by: count)
            guard !overflow, product <= Self.byteLimit - total else { throw .tooManyRows(count) }
            total += product
        }
        func memory(_ value: ValueInfo) -> UnsafeMutableRawPointer {
            EngineMemory.allocate(
                byteCount: (value.type.rowElementCount ?? 0) * value.type.dtype.byteCount * count)
        }
        self.count = count
        inputs = plan.inputs.map(memory)
        outputs = plan.outputs.map(memory)
        for row in 0..<count {
            guard let tensors = CheckCase.seededRow(plan, number: row) else { throw .noNoise }
            for (input, to) in zip(plan.inputs, inputs) {
                guard let tensor = tensors[input.name] else { throw .noNoise }
                // A row of the tensor's size of `count` that there is memory for.
                (to + row * tensor.byteCount).copyMemory(from: tensor.baseAddress, byteCount: tensor.byteCount)
            }
        }
    }

    deinit {
        for memory in inputs + outputs { EngineMemory.deallocate(memory) }
    }

    /// Nanoseconds of a run, the mean of `iterations` one after the other. Precondition: the session runs the rows' plan.
    func time(_ session: Session, iterations: Int) -> Double {
        let from = inputs.map { UnsafeRawPointer($0) }
        let start = nanoseconds()
        for _ in 0..<iterations { session.run(rows: count, inputs: from, outputs: outputs) }
        return (nanoseconds() - start) / Double(iterations)
    }
}
