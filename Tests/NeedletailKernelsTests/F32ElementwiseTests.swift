import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

final class F32ElementwiseTests: TierTestCase {
    /// What `kernel` makes of `x` between guard pages; in place where `inPlace` says so.
    private func run(
        _ kernel: KernelTable.F32UnaryKernel, _ x: [Float], _ placement: GuardedBuffer<Float>.Placement = .endsAtGuard,
        inPlace: Bool = false
    ) -> [Float] {
        let from = GuardedBuffer(x, placement)
        let to = inPlace ? from : GuardedBuffer([Float](repeating: -77, count: x.count), placement)
        // Both buffers hold `x.count` values.
        var args = nt_f32_unary_args(x: from.start, y: to.start, alpha: 0, beta: 0)
        kernel(&args, 0, x.count)
        XCTAssertTrue(to.slackIsIntact, "wrote outside the result")
        if !inPlace {
            XCTAssertTrue(from.holds(x), "changed its operand")
        }
        return to.values
    }

    func testReluIsExactAtEveryLengthAndOnSpecialValues() {
        var random = SeededRandom(seed: 3)
        for x in awkwardLengths.map({ random.floats($0, in: -5...5) }) + [specialFloats] {
            let expected = x.map { $0 < 0 ? 0 : $0 }
            forEachTier { _, kernels in
                for placement in GuardedBuffer<Float>.Placement.allCases {
                    for inPlace in [false, true] {
                        XCTAssertEqualBits(
                            withOneNaN(run(kernels.f32Relu, x, placement, inPlace: inPlace)), withOneNaN(expected),
                            "\(x.count) values, in place: \(inPlace), seed 3")
                    }
                }
            }
        }
    }

    func testSigmoidTakesEveryLengthInPlaceToo() {
        var random = SeededRandom(seed: 4)
        for x in awkwardLengths.map({ random.floats($0, in: -20...20) }) {
            forEachTier { _, kernels in
                for placement in GuardedBuffer<Float>.Placement.allCases {
                    let values = run(kernels.f32Sigmoid, x, placement)
                    for (x, value) in zip(x, values) {
                        XCTAssertLessThanOrEqual(ulpError(value, of: 1 / (1 + exp(-Double(x)))), 2.5, "\(x), seed 4")
                    }
                    let again = run(kernels.f32Sigmoid, x, placement, inPlace: true)
                    XCTAssertEqualBits(again, values, "in place, \(x.count) values")
                }
            }
        }
    }

    func testAValuesBitsDoNotDependOnItsPlace() {
        var random = SeededRandom(seed: 5)
        let x = random.floats(40, in: -30...30) + specialFloats
        forEachTier { _, kernels in
            for (name, kernel) in [("relu", kernels.f32Relu), ("sigmoid", kernels.f32Sigmoid)] {
                let whole = run(kernel, x)
                let alone = x.flatMap { run(kernel, [$0]) }
                XCTAssertEqualBits(withOneNaN(alone), withOneNaN(whole), "\(name), seed 5")
            }
        }
    }

    func testSigmoidOfSpecialValues() {
        forEachTier { tier, kernels in
            let values = run(kernels.f32Sigmoid, [.nan, -.nan, 0, -0.0, .infinity, 104, -.infinity, -104])
            XCTAssertTrue(values[0].isNaN && values[1].isNaN)
            XCTAssertEqual(values[2...5], [0.5, 0.5, 1, 1])
            if tier == .reference {
                XCTAssertEqual(values[6], 0)
                XCTAssertEqual(values[7], Float(exp(-104.0)))
            } else {
                XCTAssertEqual(values[6...7], [Self.leastSigmoid, Self.leastSigmoid])
            }
            let tiny = Float.leastNonzeroMagnitude
            XCTAssertEqual(run(kernels.f32Sigmoid, [tiny, -tiny]), [0.5, 0.5])
        }
    }

    /// What sigmoid gives from -87.3 down: `exp(-87.3)`, to the nearest f32 but one.
    private static let leastSigmoid: Float = 1.2192433e-38

    /// The bounds at `f32Sigmoid`, over f32 values spread evenly by their bits.
    func testSigmoidStaysWithinItsDocumentedErrorOverTheWholeNumberLine() {
        #if DEBUG
            let step = 997 * 16
        #else
            let step = 997
        #endif
        let x = stride(from: 0, through: UInt32.max, by: step).map { Float(bitPattern: $0) }
        var expected: [Float]?
        forEachTier { tier, kernels in
            let values = run(kernels.f32Sigmoid, x)
            var worst = (error: 0.0, x: Float(0))
            var worstBelow = (error: 0.0, x: Float(0))
            for (x, value) in zip(x, values) {
                if x.isNaN {
                    if !value.isNaN { XCTFail("sigmoid of NaN is \(value)") }
                    continue
                }
                let truth = 1 / (1 + exp(-Double(x)))
                if x >= -87.3 || tier == .reference {
                    let error = ulpError(value, of: truth)
                    if !(error <= worst.error) { worst = (error, x) }
                } else {
                    if !(abs(Double(value) - truth) <= worstBelow.error) {
                        worstBelow = (abs(Double(value) - truth), x)
                    }
                }
            }
            XCTAssertLessThanOrEqual(worst.error, tier == .reference ? 0.51 : 2.5, "at \(worst.x)")
            XCTAssertLessThanOrEqual(worstBelow.error, 1.22e-38, "at \(worstBelow.x)")
            if tier != .reference {
                let values = withOneNaN(values)
                if let expected { XCTAssertEqualBits(values, expected, "not the bits of the tier below") }
                expected = values
            }
        }
    }
}
