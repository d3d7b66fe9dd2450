import CNeedletailKernels
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
                let rows = rounds(0, kernels, input, probe)
                XCTAssertTrue((1...24).contains(rows), "\(rows) rows")
                for iterations in [0, 1, 2, 1000] {
                    let initial = (0..<rows * 16).map { Float($0 % 5) }
                    // Exactly as many rows as the kernel says it has.
                    let sums = GuardedBuffer(initial, placement)
                    XCTAssertEqual(rounds(iterations, kernels, input, sums), rows)
                    // Whole numbers below 2^24: every sum is exact.
                    let expected = initial.indices.map { initial[$0] + Float(iterations) * x[0] * x[$0 % 16] }
                    XCTAssertEqual(sums.values, expected, "\(iterations) rounds")
                    XCTAssertTrue(sums.slackIsIntact && probe.slackIsIntact, "wrote outside the sums")
                    XCTAssertTrue(input.holds(x), "changed its operand")
                }
            }
        }
    }

    /// Runs `count` rounds and returns the rows of a round.
    private func rounds(
        _ count: Int, _ kernels: KernelTable, _ x: GuardedBuffer<Float>, _ y: GuardedBuffer<Float>
    ) -> Int {
        var rows = 0
        withUnsafeMutablePointer(to: &rows) { rows in
            var args = nt_f32_fma_peak_args(x: x.start, y: y.start, rows: rows)
            kernels.f32FmaPeak(&args, 0, count)
        }
        return rows
    }

    func testReadSumAddsWholeBlocksOf128Values() {
        for count in [0, 1, 127, 128, 129, 255, 256, 1009] {
            let x = (0..<count).map { Float($0 % 7 + 1) }
            let expected = x.prefix(count / 128 * 128).reduce(0, +)
            forEachTier { _, kernels in
                for placement in GuardedBuffer<Float>.Placement.allCases {
                    let buffer = GuardedBuffer(x, placement)
                    var sum = Float.nan
                    withUnsafeMutablePointer(to: &sum) { sum in
                        // `count` values hold `count / 128` blocks.
                        var args = nt_f32_read_sum_args(x: buffer.start, sum: sum)
                        kernels.f32ReadSum(&args, 0, count / 128)
                    }
                    XCTAssertEqual(sum, expected, "\(count) values")
                    XCTAssertTrue(buffer.holds(x), "changed its operand")
                }
            }
        }
    }
}
