import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

final class F64FeaturesTests: TierTestCase {
    private func standardize(
        _ kernels: KernelTable, _ x: [Double], _ mean: [Double], _ scale: [Double], atEnd: Bool = true
    ) -> [Float] {
        let rows = mean.isEmpty ? 0 : x.count / mean.count
        let inputs = [x, mean, scale].map { GuardedBuffer($0, atEnd ? .endsAtGuard : .beginsAtGuard) }
        let y = GuardedBuffer([Float](repeating: -77, count: x.count), atEnd ? .endsAtGuard : .beginsAtGuard)
        // `rows` rows of `mean.count` values in and out.
        var args = nt_f64_standardize_f32_args(
            columns: mean.count, x: inputs[0].start, mean: inputs[1].start, scale: inputs[2].start, y: y.start)
        kernels.f64StandardizeF32(&args, 0, rows)
        XCTAssertTrue(y.slackIsIntact && inputs.allSatisfy(\.slackIsIntact), "wrote outside the result")
        return y.values
    }

    func testStandardScoresAreThoseOfPlainSwiftAtEveryWidth() {
        var random = SeededRandom(seed: 21)
        for columns in awkwardLengths {
            for rows in [0, 1, 2, 5] {
                let x = random.doubles(rows * columns, in: -1e3...1e3)
                let mean = random.doubles(columns, in: -1e3...1e3)
                let scale = random.doubles(columns, in: 0.01...50)
                let expected = x.indices.map { Float((x[$0] - mean[$0 % columns]) / scale[$0 % columns]) }
                forEachTier { _, kernels in
                    for atEnd in [false, true] {
                        XCTAssertEqualBits(
                            standardize(kernels, x, mean, scale, atEnd: atEnd), expected,
                            "\(rows) rows of \(columns), seed 21")
                    }
                }
            }
        }
    }

    func testStandardScoresOfSpecialValuesFollowIEEE754() {
        let cases: [(x: Double, mean: Double, scale: Double, y: Float)] = [
            (.nan, 0, 1, .nan), (1, .nan, 1, .nan), (1, 0, .nan, .nan),
            (.infinity, 0, 2, .infinity), (.infinity, .infinity, 1, .nan), (1, 0, .infinity, 0),
            (1, 0, 0, .infinity), (-1, 0, 0, -.infinity), (0, 0, 0, .nan),
            (1e39, 0, 1, .infinity), (-1e39, 0, 1, -.infinity),
            (0x1p-149, 0, 1, .leastNonzeroMagnitude), (0x1p-150, 0, 1, 0), (0x1.8p-149, 0, 1, 0x1p-148),
            (-0.0, 0, 1, -0.0), (0, 0, -1, -0.0),
            // Halfway between two f32 values, to the even one; a little above, up.
            (1 + 0x1p-24, 0, 1, 1), (1 + 0x1p-24 + 0x1p-50, 0, 1, 1 + 0x1p-23), (1 + 0x1.8p-23, 0, 1, 1 + 0x1p-22),
        ]
        // Twice: in whole vectors and behind them.
        let columns = cases + cases
        forEachTier { _, kernels in
            XCTAssertEqualBits(
                withOneNaN(standardize(kernels, columns.map(\.x), columns.map(\.mean), columns.map(\.scale))),
                columns.map(\.y))
        }
    }

    private func within(
        _ kernels: KernelTable, _ x: [Double], _ low: [Double], _ high: [Double], rows: Int, atEnd: Bool = true
    ) -> [UInt8] {
        let inputs = [x, low, high].map { GuardedBuffer($0, atEnd ? .endsAtGuard : .beginsAtGuard) }
        let result = GuardedBuffer([UInt8](repeating: 77, count: rows), atEnd ? .endsAtGuard : .beginsAtGuard)
        // `rows` rows of `low.count` values, a byte for each row.
        var args = nt_f64_within_args(
            columns: low.count, x: inputs[0].start, low: inputs[1].start, high: inputs[2].start, within: result.start)
        kernels.f64Within(&args, 0, rows)
        XCTAssertTrue(result.slackIsIntact && inputs.allSatisfy(\.slackIsIntact), "wrote outside the result")
        return result.values
    }

    func testARowIsInsideWhenAllItsColumnsAreAndOutsideWhenAnyOneIsNot() {
        for columns in awkwardLengths {
            let low = (0..<columns).map { Double($0) - 1 }
            let high = (0..<columns).map { Double($0) + 1 }
            // Row r leaves its range in column r - 1, above or below in turn; row 0 lies on the limits.
            var x: [Double] = []
            for row in 0...columns {
                x += (0..<columns).map { column in
                    guard column == row - 1 else { return column % 2 == 0 ? low[column] : high[column] }
                    return row % 2 == 0 ? low[column].nextDown : high[column].nextUp
                }
            }
            forEachTier { _, kernels in
                for atEnd in [false, true] {
                    XCTAssertEqual(
                        within(kernels, x, low, high, rows: columns + 1, atEnd: atEnd),
                        [1] + [UInt8](repeating: 0, count: columns), "\(columns) columns")
                    XCTAssertEqual(within(kernels, [], low, high, rows: 0, atEnd: atEnd), [])
                }
            }
        }
    }

    func testNaNLiesOutsideAndInfinityInsideRangesWithoutEnds() {
        let cases: [(x: Double, low: Double, high: Double, inside: UInt8)] = [
            (.nan, -.infinity, .infinity, 0), (1, .nan, 2, 0), (1, 0, .nan, 0), (.nan, .nan, .nan, 0),
            (.infinity, -.infinity, .infinity, 1), (-.infinity, -.infinity, 0, 1), (.infinity, 0, 1e308, 0),
            (-0.0, 0, 0, 1), (0, -0.0, -0.0, 1), (0x1p-1074, 0, 0, 0), (0x1p-1074, 0x1p-1074, 0x1p-1074, 1),
            (1, 2, 0, 0),
        ]
        forEachTier { _, kernels in
            for (x, low, high, inside) in cases {
                // Alone, and as the last of a whole vector's columns.
                XCTAssertEqual(within(kernels, [x], [low], [high], rows: 1), [inside], "\(x) in \(low)...\(high)")
                let zeros = [Double](repeating: 0, count: 7)
                XCTAssertEqual(
                    within(kernels, zeros + [x], zeros + [low], zeros + [high], rows: 1), [inside],
                    "\(x) in \(low)...\(high), in a vector")
            }
        }
    }
}
