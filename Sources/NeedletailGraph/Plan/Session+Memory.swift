import NeedletailKernels
import NeedletailTensor

extension Session {
    /// Runs the model from memory to memory: no tensor is made, nothing is copied, and nothing allocated.
    ///
    /// ```swift
    /// try input.withUnsafeBytes { input in
    ///     try output.withUnsafeMutableBytes { output in
    ///         try session.run(rows: 32, inputs: [input], outputs: [output])
    ///     }
    /// }
    /// ```
    ///
    /// - Parameters:
    ///   - rows: how many, none or more. Where other sizes are free too, they are those of the last run of tensors.
    ///   - inputs: the rows of each of `inputInfo`, in its order, row-major, of its type, and nothing behind them; the address is
    ///     a multiple of an element's size.
    ///   - outputs: likewise of `outputInfo`, written. None overlaps another or an input.
    /// - Throws: `SessionError`; nothing was run then.
    public func run(
        rows: Int, inputs: [UnsafeRawBufferPointer], outputs: [UnsafeMutableRawBufferPointer]
    ) throws(SessionError) {
        guard !lanes.isEmpty else { throw .unknownSizes(inputInfo.map(\.name)) }
        guard inputs.count == plan.inputs.count, outputs.count == plan.outputs.count else {
            throw .wrongMemoryCount(
                expected: [plan.inputs.count, plan.outputs.count], actual: [inputs.count, outputs.count])
        }
        for (index, memory) in inputs.enumerated() {
            try check(memory, plan.inputs[index], rows, plan.inputRowBytes[index])
        }
        for (index, memory) in outputs.enumerated() {
            try check(UnsafeRawBufferPointer(memory), plan.outputs[index], rows, plan.outputRowBytes[index])
        }
        try checkIndices { inputs[$0] }
        guard rows > 0, plan.outputRowBytes.contains(where: { $0 > 0 }) else { return }
        // Rows without a value have no address, and none is read or written there.
        withUnsafeTemporaryAllocation(of: UnsafeMutableRawPointer.self, capacity: max(1, outputs.count)) { to in
            withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: max(1, inputs.count)) { from in
                guard let to = to.baseAddress, let from = from.baseAddress else { return }
                for (index, memory) in inputs.enumerated() {
                    (from + index).initialize(to: memory.baseAddress ?? UnsafeRawPointer(from))
                }
                for (index, memory) in outputs.enumerated() {
                    (to + index).initialize(to: memory.baseAddress ?? UnsafeMutableRawPointer(to))
                }
                // Every address holds `rows` rows of the plan's value.
                run(rows: rows, inputs: from, outputs: to)
            }
        }
    }

    /// Throws where `memory` is not `rows` rows of `info`.
    private func check(
        _ memory: UnsafeRawBufferPointer, _ info: ValueInfo, _ rows: Int, _ rowBytes: Int
    ) throws(SessionError) {
        let (bytes, overflow) = rows.multipliedReportingOverflow(by: rowBytes)
        guard rows >= 0, !overflow else { throw .tooManyRows(rows) }
        guard memory.count == bytes else {
            throw .wrongMemory(name: info.name, expected: "\(bytes) bytes", actual: "\(memory.count)")
        }
        let size = UInt(info.type.dtype.byteCount)
        let address = memory.baseAddress.map { UInt(bitPattern: $0) } ?? 0
        guard address % size == 0 else {
            throw .wrongMemory(
                name: info.name, expected: "an address that is a multiple of \(size)", actual: "\(address)")
        }
    }
}
