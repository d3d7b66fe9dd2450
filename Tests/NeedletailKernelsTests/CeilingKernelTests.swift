import NeedletailKernels
import TestSupport
import XCTest

final class CeilingKernelTests: TierTestCase {
    func testFMAPeakAddsTheProductsOfItsRoundsToEveryRow() {
        let x = (1...16).map(Float.init)
        forEachTier { _, kernels in
            for placement in GuardedBuffer<Float>.Placement.allCases {
                let input = GuardedBuffer(x, placement)
                let probe = GuardedBuffer([Float](repeating: 0, count: 24 * 16), .beginsAtGuard)
                let rows = kernels.f32FMAPeak(0, input.start, probe.start)
                XCTAssertTrue((1...24).contains(rows), "\(rows) rows")
                for iterations in [0, 1, 2, 1000] {
                    let initial = (0..<rows * 16).map { Float($0 % 5) }
                    // Exactly as many rows as the kernel says it has.
                    let sums = GuardedBuffer(initial, placement)
                    XCTAssertEqual(kernels.f32FMAPeak(iterations, input.start, sums.start), rows)
                    // Whole numbers below 2^24: every sum is exact.
                    let expected = initial.indices.map { initial[$0] + Float(iterations) * x[0] * x[$0 % 16] }
                    XCTAssertEqual(sums.values, expected, "\(iterations) rounds")
                    XCTAssertTrue(sums.slackIsIntact && probe.slackIsIntact, "wrote outside the sums")
                    XCTAssertTrue(input.holds(x), "changed its operand")
                }
            }
        }
    }

    func testReadSumAddsWholeBlocksOf128Values() {
        for count in [0, 1, 127, 128, 129, 255, 256, 1009] {
            let x = (0..<count).map { Float($0 % 7 + 1) }
            let expected = x.prefix(count / 128 * 128).reduce(0, +)
            forEachTier { _, kernels in
                for placement in GuardedBuffer<Float>.Placement.allCases {
                    let buffer = GuardedBuffer(x, placement)
                    XCTAssertEqual(kernels.f32ReadSum(count, buffer.start), expected, "\(count) values")
                    XCTAssertTrue(buffer.holds(x), "changed its operand")
                }
            }
        }
    }
}
