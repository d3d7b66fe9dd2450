import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// What a run of a problem left in each operand.
struct KernelRun {
    /// Each operand's bytes; aliased operands have the same.
    var operands: [[UInt8]]
    /// Nothing, or what was written that must not be.
    var fault: String?
}

extension KernelProblem {
    /// Runs `kernels` over `ranges`, one after the other, with each operand at a guard page.
    ///
    /// - Parameter alias: an output that is to be the same memory as an input.
    func run(
        _ kernels: KernelTable, _ placement: GuardedBuffer<UInt8>.Placement, ranges: [Range<Int>]? = nil,
        alias: (output: Int, input: Int)? = nil
    ) -> KernelRun {
        let before = operands.map(\.bytes)
        var buffers = before.map { GuardedBuffer($0, placement) }
        if let alias { buffers[alias.output] = buffers[alias.input] }
        // Every operand has the size that its problem's maker gave it.
        let addresses = buffers.map { UnsafeMutableRawPointer($0.start) }
        for range in ranges ?? [0..<unitCount] { run(kernels, addresses, range) }
        let result = KernelRun(operands: buffers.map(\.values))
        for (index, buffer) in buffers.enumerated() {
            if !buffer.slackIsIntact {
                return KernelRun(operands: result.operands, fault: "wrote around operand \(index)")
            }
            let isWritten = operands[index].isOutput || index == alias?.input
            if !isWritten, result.operands[index] != before[index] {
                return KernelRun(operands: result.operands, fault: "changed operand \(index)")
            }
        }
        return result
    }

    /// The first difference of two runs' outputs, nil where they are the same within `tolerance`.
    func difference(_ run: KernelRun, _ expected: KernelRun, ulps: Int = 0, relative: Double = 0) -> String? {
        for (index, operand) in operands.enumerated() where operand.isOutput {
            let (bytes, wanted) = (run.operands[index], expected.operands[index])
            if bytes == wanted { continue }
            let text: String?
            switch operand.contents {
            case .f32: text = firstDifference(values(bytes, Float.self), values(wanted, Float.self), ulps, relative)
            case .f64: text = firstDifference(values(bytes, Double.self), values(wanted, Double.self), ulps, relative)
            case .u8: text = firstDifference(bytes, wanted)
            case .u16: text = firstDifference(values(bytes, UInt16.self), values(wanted, UInt16.self))
            case .i32: text = firstDifference(values(bytes, Int32.self), values(wanted, Int32.self))
            case .i64: text = firstDifference(values(bytes, Int64.self), values(wanted, Int64.self))
            }
            if let text { return "operand \(index), \(text)" }
        }
        return nil
    }
}

/// The elements that `bytes` hold.
private func values<T: BitwiseCopyable>(_ bytes: [UInt8], _: T.Type) -> [T] {
    bytes.withUnsafeBytes { Array($0.bindMemory(to: T.self)) }
}

private func firstDifference<T: Equatable>(_ values: [T], _ expected: [T]) -> String? {
    guard values.count == expected.count else { return "\(values.count) values, not \(expected.count)" }
    return values.indices.first { values[$0] != expected[$0] }.map { "[\($0)] is \(values[$0]), not \(expected[$0])" }
}

private func firstDifference<T: BinaryFloatingPoint>(
    _ values: [T], _ expected: [T], _ ulps: Int, _ relative: Double
) -> String? {
    guard values.count == expected.count else { return "\(values.count) values, not \(expected.count)" }
    let largest = expected.reduce(0.0) { $1.isFinite ? max($0, abs(Double($1))) : $0 }
    let index = values.indices.first { index in
        let (value, wanted) = (values[index], expected[index])
        if value.isNaN || wanted.isNaN { return value.isNaN != wanted.isNaN }
        if value == wanted { return ulps == 0 && relative == 0 && value.sign != wanted.sign }
        if !value.isFinite || !wanted.isFinite { return true }
        let difference = abs(Double(value) - Double(wanted))
        return !(difference <= Double(ulps) * Double(wanted.ulp) || difference <= relative * largest)
    }
    return index.map { "[\($0)] is \(values[$0]), not \(expected[$0])" }
}

extension KernelCase {
    /// Whether the kernel measures the machine: its result depends on the tier or the split by design.
    var isCeiling: Bool { ["nt_f32_fma_peak", "nt_f32_read_sum"].contains(name) }
}
