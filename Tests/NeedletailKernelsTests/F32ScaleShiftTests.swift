import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

final class F32ScaleShiftTests: TierTestCase {
    /// What lies between the rows of the operand and of the result.
    private static let gap = Float(bitPattern: 0x7fa5_a5a5)

    /// `rows` of `columns` values of `x` as the kernel scales and shifts them, between guard pages.
    private func run(
        _ kernels: KernelTable, _ x: [Float], rows: Int, _ scale: [Float], _ shift: [Float], gaps: (x: Int, y: Int),
        _ placement: GuardedBuffer<Float>.Placement, inPlace: Bool = false
    ) -> [Float] {
        let columns = scale.count
        func spread(_ values: [Float], _ stride: Int) -> [Float] {
            var all = [Float](repeating: Self.gap, count: rows == 0 ? 0 : (rows - 1) * stride + columns)
            for row in 0..<rows {
                for column in 0..<columns { all[row * stride + column] = values[row * columns + column] }
            }
            return all
        }
        let (ldx, ldy) = (columns + gaps.x, columns + gaps.y)
        let from = GuardedBuffer(spread(x, ldx), placement)
        let to = inPlace ? from : GuardedBuffer(spread([Float](repeating: -77, count: x.count), ldy), placement)
        let factors = GuardedBuffer(scale, placement)
        let summands = GuardedBuffer(shift, placement)
        // Rows of `columns` values lie `ldx` and `ldy` apart in buffers made for them.
        var args = nt_f32_scale_shift_args(
            columns: columns, x: from.start, ldx: ldx, scale: factors.start, shift: summands.start, y: to.start,
            ldy: ldy)
        kernels.f32ScaleShift(&args, 0, rows)
        let written = to.values
        var values: [Float] = []
        for row in 0..<rows { values += written[row * ldy..<row * ldy + columns] }
        let isTidy = to.slackIsIntact && to.holds(spread(values, ldy)) && factors.holds(scale) && summands.holds(shift)
        XCTAssertTrue(isTidy, "wrote outside the result")
        XCTAssertTrue(inPlace || from.holds(spread(x, ldx)), "changed its operand")
        return values
    }

    func testEveryWidthAndStrideIsOneFMAOnTiersThatHaveIt() {
        var random = SeededRandom(seed: 11)
        for columns in awkwardLengths {
            for rows in [0, 1, 2, 5] {
                let x = random.floats(rows * columns, in: -3...3)
                let scale = random.floats(columns, in: -2...2)
                let shift = random.floats(columns)
                for gaps in [(0, 0), (3, 0), (0, 5), (2, 2)] {
                    for placement in GuardedBuffer<Float>.Placement.allCases {
                        forEachTier { tier, kernels in
                            let expected = x.indices.map {
                                let (factor, summand) = (scale[$0 % columns], shift[$0 % columns])
                                return tier.hasFMA ? summand.addingProduct(x[$0], factor) : summand + x[$0] * factor
                            }
                            let values = run(kernels, x, rows: rows, scale, shift, gaps: gaps, placement)
                            XCTAssertEqualBits(
                                values, expected, "\(rows) rows of \(columns), gaps \(gaps), seed 11")
                        }
                    }
                }
            }
        }
    }

    func testMayWorkInPlaceWithEqualStrides() {
        var random = SeededRandom(seed: 12)
        for columns in awkwardLengths {
            let x = random.floats(3 * columns)
            let (scale, shift) = (random.floats(columns), random.floats(columns))
            for gap in [0, 4] {
                forEachTier { _, kernels in
                    let apart = run(kernels, x, rows: 3, scale, shift, gaps: (gap, gap), .endsAtGuard)
                    let inPlace = run(kernels, x, rows: 3, scale, shift, gaps: (gap, gap), .endsAtGuard, inPlace: true)
                    XCTAssertEqualBits(inPlace, apart, "\(columns) columns, gap \(gap), seed 12")
                }
            }
        }
    }

    func testSpecialValuesFollowIEEE754() {
        let tiny = Float.leastNonzeroMagnitude
        let terms: [(x: Float, scale: Float, shift: Float, y: Float)] = [
            (.nan, 1, 0, .nan), (1, .nan, 0, .nan), (1, 1, .nan, .nan),
            (.infinity, 0, 1, .nan), (.infinity, -1, 1, -.infinity), (.infinity, 1, -.infinity, .nan),
            (.greatestFiniteMagnitude, 2, 0, .infinity),
            (tiny, 3, 0, 3 * tiny), (.leastNormalMagnitude, 0.5, 0, .leastNormalMagnitude / 2),
            (-0.0, 1, -0.0, -0.0), (0, 1, -0.0, 0), (-0.0, 1, 0, 0),
        ]
        // Twice: in a whole vector and in the last, padded one.
        let twice = terms + terms
        forEachTier { _, kernels in
            let values = run(
                kernels, twice.map(\.x), rows: 1, twice.map(\.scale), twice.map(\.shift), gaps: (0, 0), .endsAtGuard)
            XCTAssertEqualBits(withOneNaN(values), twice.map(\.y))
        }
    }
}
