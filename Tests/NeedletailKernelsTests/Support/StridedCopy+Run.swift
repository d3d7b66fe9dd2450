import NeedletailKernels
import TestSupport
import XCTest

extension StridedCopy {
    /// What the copy, run in `parts` ranges of units, leaves in `yByteCount` bytes that were 0xa5: between guard pages.
    func run(_ kernels: KernelTable, _ x: [UInt8], yByteCount: Int, parts: Int = 1) -> [UInt8] {
        Self.run([(self, x)], kernels, yByteCount: yByteCount, parts: parts)
    }

    /// What several copies, one after the other, leave in the same bytes.
    static func run(
        _ copies: [(copy: StridedCopy, x: [UInt8])], _ kernels: KernelTable, yByteCount: Int, parts: Int = 1
    ) -> [UInt8] {
        let y = GuardedBuffer([UInt8](repeating: 0xa5, count: yByteCount), .endsAtGuard)
        for (copy, bytes) in copies {
            let x = GuardedBuffer(bytes, .endsAtGuard)
            let bounds = (0...parts).map { $0 * copy.unitCount / parts }
            // Both buffers hold the arrays that the copy was made for.
            for (first, last) in zip(bounds, bounds.dropFirst()) {
                copy.run(kernels, x: x.start, y: y.start, units: first..<last)
            }
            XCTAssertTrue(x.holds(bytes) && x.slackIsIntact, "changed its operand")
        }
        XCTAssertTrue(y.slackIsIntact, "wrote outside the result")
        return y.values
    }
}

/// Every way to order `values`.
func permutations<Value>(_ values: [Value]) -> [[Value]] {
    guard !values.isEmpty else { return [[]] }
    return values.indices.flatMap { index in
        var rest = values
        let first = rest.remove(at: index)
        return permutations(rest).map { [first] + $0 }
    }
}

/// `y[i] = x[source(i)]` over every index `i` of `shape`: element by element, in plain loops.
func gathered(
    _ x: [UInt8], _ xShape: [Int], elementByteCount: Int, into shape: [Int], _ source: ([Int]) -> [Int]?
) -> [UInt8] {
    var y: [UInt8] = []
    var index = [Int](repeating: 0, count: shape.count)
    for _ in 0..<shape.reduce(1, *) {
        if let from = source(index) {
            let element = zip(from, xShape).reduce(0) { $0 * $1.1 + $1.0 }
            y += x[element * elementByteCount..<(element + 1) * elementByteCount]
        } else {
            y += [UInt8](repeating: 0xee, count: elementByteCount)
        }
        for axis in shape.indices.reversed() {
            index[axis] += 1
            if index[axis] < shape[axis] { break }
            index[axis] = 0
        }
    }
    return y
}
