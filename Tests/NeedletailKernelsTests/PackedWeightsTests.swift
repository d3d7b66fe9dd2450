import NeedletailKernels
import TestSupport
import XCTest

final class PackedWeightsTests: XCTestCase {
    func testUnpackingGivesBackWhatWasPackedAndThePaddingIsZero() {
        var random = SeededRandom(seed: 31)
        for n in [0, 1, 15, 16, 17, 31, 32, 33, 100] {
            for k in [0, 1, 2, 7, 30] {
                let weights = random.floats(n * k, in: 1...2)
                let from = GuardedBuffer(weights, .endsAtGuard)
                let packed = GuardedBuffer(
                    [Float](repeating: .nan, count: PackedWeights.elementCount(n: n, k: k)), .endsAtGuard)
                // Both have the element counts that `pack` and `unpack` state.
                PackedWeights.pack(from.start, n: n, k: k, into: packed.start)
                let values = packed.values
                for panel in 0..<PackedWeights.padded(n) / 16 {
                    for p in 0..<k {
                        for lane in 0..<16 {
                            let column = panel * 16 + lane
                            XCTAssertEqual(
                                values[panel * k * 16 + p * 16 + lane].bitPattern,
                                column < n ? weights[p * n + column].bitPattern : 0, "n \(n), k \(k), seed 31")
                        }
                    }
                }
                let back = GuardedBuffer([Float](repeating: .nan, count: n * k), .endsAtGuard)
                PackedWeights.unpack(packed.start, n: n, k: k, into: back.start)
                XCTAssertEqual(back.values, weights, "n \(n), k \(k), seed 31")
                XCTAssertTrue([from, packed, back].allSatisfy(\.slackIsIntact))
            }
        }
    }

    func testTransposedMatricesArePackedAsTheirTransposesAre() {
        var random = SeededRandom(seed: 32)
        for batch in [1, 3] {
            for n in [1, 15, 16, 33, 64] {
                for k in [1, 2, 7, 64, 70] {
                    let rowStride = k + n % 3
                    let batchStride = n * rowStride + 5
                    let x = random.floats((batch - 1) * batchStride + (n - 1) * rowStride + k)
                    let from = GuardedBuffer(x, .endsAtGuard)
                    let count = PackedWeights.elementCount(n: n, k: k)
                    for tier in Tier.available {
                        let to = GuardedBuffer([Float](repeating: -7, count: batch * count), .endsAtGuard)
                        let copies = PackedWeights.transposing(
                            batch: batch, n: n, k: k, batchStride: batchStride, rowStride: rowStride)
                        for copy in copies {
                            // Both hold what `transposing` states.
                            copy.run(kernelTable(tier), x: from.start, y: to.start, units: 0..<copy.unitCount)
                        }
                        let packed = to.values
                        for index in packed.indices {
                            let (item, inItem) = index.quotientAndRemainder(dividingBy: count)
                            let column = inItem / (16 * k) * 16 + inItem % 16
                            let p = inItem / 16 % k
                            let expected = column < n ? x[item * batchStride + column * rowStride + p] : -7
                            if packed[index] != expected {
                                return XCTFail("\(tier), batch \(batch), n \(n), k \(k): [\(index)]")
                            }
                        }
                    }
                }
            }
        }
    }

    func testColumnsAreRoundedUpToWholePanels() {
        XCTAssertEqual([0, 1, 15, 16, 17, 32, 33].map(PackedWeights.padded), [0, 16, 16, 16, 32, 32, 48])
        XCTAssertEqual(PackedWeights.elementCount(n: 17, k: 3), 96)
        XCTAssertEqual(PackedWeights.elementCount(n: 17, k: 0), 0)
    }
}
