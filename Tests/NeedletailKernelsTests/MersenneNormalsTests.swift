import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// Normals of the Mersenne Twister, for each radius and each angle that there is.
final class MersenneNormalsTests: TierTestCase {
    #if DEBUG
        /// A prime, so that all remainders come.
        private let step = 997
    #else
        private let step = min(NumberLine.requestedStep ?? 1, 997)
    #endif

    func testUntemperedWordsAreTemperedToWhatTheyWere() {
        for shift in 0..<32 {
            let word: UInt32 = 0x8001_2345 << UInt32(shift)
            XCTAssertEqual(MersenneTwister.tempered(untempered(word)), word)
        }
    }

    /// The reference finds the quarter of a turn from the angle, the kernels from the word.
    func testEveryTierHasTheBitsOfTheReferenceForEveryWord() {
        // 2^24 radii and angles, eight of both in a block; the radii in another order.
        for first in stride(from: 0, to: 1 << 21, by: step << 12) {
            let some = Array(stride(from: first, to: min(first + step << 12, 1 << 21), by: step))
            let words = some.flatMap { block in
                (0..<16).map { lane -> UInt32 in
                    let word = UInt32(8 * block + lane % 8)
                    return untempered(lane < 8 ? word &* 0x9e_3779 & 0xff_ffff : word)
                }
            }
            let expected = normals(of: words, kernelTable(.reference))
            XCTAssertTrue(expected.allSatisfy { abs($0) < 6 })
            forEachTier(Tier.forLongRuns) { _, kernels in
                XCTAssertEqualBits(normals(of: words, kernels), expected, "from block \(first) on")
            }
        }
    }

    func testNormalsAreTheTransformOfTheirWords() {
        var random = SeededRandom(seed: 3)
        let drawn =
            (0..<16 << 10).map { _ in UInt32(truncatingIfNeeded: random.next()) & 0xff_ffff }
            + [UInt32](repeating: 0, count: 16)
        forEachTier { _, kernels in
            let values = normals(of: drawn.map(untempered), kernels)
            for block in stride(from: 0, to: drawn.count, by: 16) {
                for lane in block..<block + 8 {
                    let radius = (-2 * log(1 - Double(drawn[lane]) * 0x1p-24)).squareRoot()
                    let angle = 2 * Double.pi * Double(drawn[lane + 8]) * 0x1p-24
                    XCTAssertEqual(Double(values[lane]), radius * cos(angle), accuracy: 3e-6)
                    XCTAssertEqual(Double(values[lane + 8]), radius * sin(angle), accuracy: 3e-6)
                }
            }
            // No zero has a sign.
            XCTAssertEqualBits(Array(values.suffix(16)), [Float](repeating: 0, count: 16))
        }
    }

    private func normals(of words: [UInt32], _ kernels: KernelTable) -> [Float] {
        [Float](unsafeUninitializedCapacity: words.count) { normals, initialized in
            words.withUnsafeBufferPointer {
                guard let first = $0.baseAddress, let y = normals.baseAddress else { return }
                // Both have as many values.
                var args = nt_mersenne_normals_args(words: first, y: y)
                kernels.f32MersenneNormals(&args, 0, words.count / 16)
            }
            initialized = words.count
        }
    }
}
