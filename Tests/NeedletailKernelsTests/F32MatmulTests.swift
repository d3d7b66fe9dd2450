import CNeedletailKernels
import Foundation
import NeedletailKernels
import TestSupport
import XCTest

final class F32MatmulTests: TierTestCase {
    private static let none = Int32(NT_ACTIVATION_NONE)
    private static let relu = Int32(NT_ACTIVATION_RELU)
    private static let sigmoid = Int32(NT_ACTIVATION_SIGMOID)

    /// Sizes on both sides of every tile height, panel width and row block, with options that take turns: in release
    /// every combination, in debug, where reference and baseline are slow, each size beside a few of the others.
    static let problems: [MatmulProblem] = {
        let ms = [0, 1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 16, 23, 24, 25, 47, 239, 240, 241, 257]
        let ns = [0, 1, 15, 16, 17, 31, 32, 33, 63, 64, 65, 127, 128, 129, 131]
        let ks = [0, 1, 2, 15, 16, 17, 30, 31, 64, 127]
        var sizes: [(m: Int, n: Int, k: Int)] = []
        #if !DEBUG
            for m in ms { for n in ns { for k in ks { sizes.append((m, n, k)) } } }
        #endif
        for m in ms { for n in [1, 17, 33, 64, 129] { for k in [1, 17] { sizes.append((m, n, k)) } } }
        for n in ns { for m in [1, 2, 3, 7, 13, 25] { for k in [2, 31] { sizes.append((m, n, k)) } } }
        for k in ks { for m in [1, 5, 12, 24] { for n in [16, 17, 130] { sizes.append((m, n, k)) } } }
        // The twelve options take turns, shifted at every round so that no row of sizes always meets the same ones.
        return sizes.enumerated().map { index, size in
            let option = index * 5 + index / 12
            var problem = MatmulProblem(
                m: size.m, n: size.n, k: size.k, isScaled: option % 2 == 1, rowGap: option / 2 % 2 * 3,
                seed: UInt64(index))
            problem.activation = [none, relu, sigmoid][option / 4 % 3]
            return problem
        }
    }()

    func testTheSizesCoverEveryOption() {
        for activation in [Self.none, Self.relu, Self.sigmoid] {
            for isScaled in [false, true] {
                for hasGap in [false, true] {
                    let problems = Self.problems.filter {
                        $0.activation == activation && ($0.scale != nil) == isScaled && ($0.lda > $0.k) == hasGap
                    }
                    XCTAssertGreaterThan(Set(problems.map(\.m)).count, 10)
                    XCTAssertGreaterThan(Set(problems.map(\.n)).count, 10)
                    XCTAssertGreaterThan(Set(problems.map(\.k)).count, 5)
                }
            }
        }
    }

    func testEverySizeIsRightOnEveryTierAndTouchesNothingElse() {
        for (seed, problem) in Self.problems.enumerated() {
            within("\(problem), seed \(seed)") {
                check(problem, placement: seed % 2 == 0 ? .endsAtGuard : .beginsAtGuard)
            }
        }
    }

    func testEveryOptionIsRightAtBothEndsOfGuardPages() {
        for (m, n, k) in [(29, 131, 33), (3, 48, 7), (1, 200, 5)] {
            for activation in [Self.none, Self.relu, Self.sigmoid] {
                for isScaled in [false, true] {
                    for placement in GuardedBuffer<Float>.Placement.allCases {
                        var problem = MatmulProblem(m: m, n: n, k: k, isScaled: isScaled, rowGap: 5, seed: 99)
                        problem.activation = activation
                        within("\(problem), seed 99, \(placement)") { check(problem, placement: placement) }
                    }
                }
            }
        }
    }

    /// Runs `problem` on every tier and compares with the reference tier and with double.
    private func check(_ problem: MatmulProblem, placement: GuardedBuffer<Float>.Placement) {
        let reference = problem.run(kernelTable(.reference), placement).values
        let (exact, magnitudes) = problem.inDouble()
        let isSigmoid = problem.activation == Self.sigmoid
        forEachTier { tier, kernels in
            let result = problem.run(kernels, placement)
            XCTAssertTrue(result.nothingElseWritten, "wrote outside the result")
            XCTAssertEqual(result.values.count, problem.m * problem.n)
            if tier.hasFMA, !isSigmoid {
                XCTAssertEqualBits(result.values, reference)
            }
            // A product and a sum for each term, a product and a sum for scale and shift: no term passes through more
            // than k + 3 roundings. The derivative of sigmoid is at most 1/4, its own error at most 2.5 ULP.
            let bound = roundingBound(problem.k + 3)
            for (index, value) in result.values.enumerated() {
                var truth = exact[index]
                var allowed = bound * magnitudes[index]
                if isSigmoid {
                    truth = 1 / (1 + exp(-truth))
                    allowed = allowed / 4 + 2.5 * Double(Float(truth).ulp)
                }
                if !(abs(Double(value) - truth) <= allowed) {
                    XCTFail("element \(index) is \(value), not \(truth) within \(allowed)")
                    break
                }
            }
        }
    }

    func testTiersWithFMAGiveTheSameBitsWhateverFollowsTheSums() throws {
        let tiers = Tier.available.filter { $0 > .baseline }
        try XCTSkipIf(tiers.count < 2, "this CPU has \(tiers.count) generated tiers")
        for (seed, problem) in Self.problems.enumerated() {
            let expected = problem.run(kernelTable(tiers[0])).values
            forEachTier(Array(tiers.dropFirst())) { _, kernels in
                XCTAssertEqualBits(problem.run(kernels).values, expected, "\(problem), seed \(seed)")
            }
        }
    }

    func testARowsBitsDependNeitherOnTheNumberOfRowsNorOnItsPlace() {
        for (n, activation) in [(131, Self.none), (32, Self.relu), (65, Self.sigmoid)] {
            var whole = MatmulProblem(m: 257, n: n, k: 31, isScaled: true, rowGap: 2, seed: 41)
            whole.activation = activation
            forEachTier { tier, kernels in
                let expected = whole.run(kernels).values
                // Single rows on the reference tier say nothing: its loops treat each row alone.
                for height in tier == .reference ? [100] : [1, 2, 3, 5, 6, 7, 9, 12, 13, 25, 100, 241] {
                    var values: [Float] = []
                    for first in stride(from: 0, to: whole.m, by: height) {
                        let part = whole.rows(first..<min(first + height, whole.m))
                        values += part.run(kernels).values
                    }
                    XCTAssertEqualBits(values, expected, "n \(n), activation \(activation), blocks of \(height) rows")
                }
            }
        }
    }

    func testScaleAndShiftFollowReluAndPrecedeSigmoid() {
        var problem = MatmulProblem(m: 1, n: 2, k: 1, isScaled: true, seed: 0)
        problem.a = [1]
        problem.weights = [-4, 5]
        problem.bias = [1, 1]
        problem.scale = [2, -2]
        problem.shift = [0.5, 0.25]
        forEachTier { _, kernels in
            problem.activation = Self.none
            XCTAssertEqual(problem.run(kernels).values, [-5.5, -11.75])
            problem.activation = Self.relu
            XCTAssertEqual(problem.run(kernels).values, [0.5, -11.75])
            problem.activation = Self.sigmoid
            for (value, x) in zip(problem.run(kernels).values, [-5.5, -11.75]) {
                XCTAssertLessThanOrEqual(ulpError(value, of: 1 / (1 + exp(-x))), 2.5)
            }
        }
    }
}
