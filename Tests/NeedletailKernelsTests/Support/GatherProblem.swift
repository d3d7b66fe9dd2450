import CNeedletailKernels
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// A gather of rows by indices, with its operands.
struct GatherProblem {
    /// `[outer, axis, innerByteCount]` bytes.
    var x: [UInt8]
    var indices: [Int64]
    var outer: Int
    var axis: Int
    var innerByteCount: Int

    /// The result between guard pages, by the kernel of `Index`, which holds every index.
    func run<Index: FixedWidthInteger & BitwiseCopyable>(_ kernels: KernelTable, _: Index.Type) -> [UInt8] {
        let table = GuardedBuffer(x, .endsAtGuard)
        let places = GuardedBuffer(indices.map { Index($0) }, .endsAtGuard)
        let rows = outer * indices.count
        let y = GuardedBuffer([UInt8](repeating: 0xa5, count: rows * innerByteCount), .endsAtGuard)
        // Every buffer has the size that its comment in `nt_gather_args` states.
        var args = nt_gather_args(
            x: table.start, indices: places.start, y: y.start, axis: axis, count: indices.count,
            inner_bytes: innerByteCount)
        (Index.self == Int32.self ? kernels.i32Gather : kernels.i64Gather)(&args, 0, rows)
        XCTAssertTrue(y.slackIsIntact && table.holds(x), "wrote outside the result")
        return y.values
    }
}
