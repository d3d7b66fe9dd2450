import CNeedletailKernels
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// What the functions of one f32 value give at special values, and where their results go.
final class F32UnaryTests: TierTestCase {
    private typealias Kernel = (KernelTable) -> KernelTable.F32UnaryKernel

    /// What `kernel` makes of `x`.
    private func run(
        _ kernel: KernelTable.F32UnaryKernel, _ x: [Float], alpha: Float = 0, beta: Float = 0
    ) -> [Float] {
        let from = GuardedBuffer(x, .endsAtGuard)
        let to = GuardedBuffer([Float](repeating: -77, count: x.count), .endsAtGuard)
        // Both buffers hold `x.count` values.
        var args = nt_f32_unary_args(x: from.start, y: to.start, alpha: alpha, beta: beta)
        kernel(&args, 0, x.count)
        return to.values
    }

    /// Checks that every tier gives exactly `y` of `x`, signs of zeros too, and NaN of NaN.
    private func assertMaps(
        _ name: String, _ kernel: Kernel, _ x: [Float], to y: [Float], alpha: Float = 0, beta: Float = 0,
        line: UInt = #line
    ) {
        forEachTier { _, kernels in
            let values = run(kernel(kernels), x + [.nan, -.nan], alpha: alpha, beta: beta)
            XCTAssertEqualBits(withOneNaN(values), withOneNaN(y + [.nan, .nan]), "\(name) of \(x)", line: line)
        }
    }

    private let infinity = Float.infinity
    private let tiny = Float.leastNonzeroMagnitude
    private let largest = Float.greatestFiniteMagnitude

    func testRectifiersKeepNaNAndNegativeZero() {
        assertMaps("relu", { $0.f32Relu }, [-1, -0.0, 0, 2, -infinity, infinity], to: [0, -0.0, 0, 2, 0, infinity])
        assertMaps("relu6", { $0.f32Relu6 }, [-1, -0.0, 6, 6.5, -infinity, infinity], to: [0, -0.0, 6, 6, 0, 6])
        assertMaps(
            "leakyRelu", { $0.f32LeakyRelu }, [-2, -0.0, 0, 3, -infinity, infinity],
            to: [-0.5, -0.0, 0, 3, -infinity, infinity], alpha: 0.25)
        assertMaps(
            "clip", { $0.f32Clip }, [-2, -1, 0, 3, 4, -infinity], to: [-1, -1, 0, 3, 3, -1], alpha: -1, beta: 3)
        // The upper limit wins.
        assertMaps("clip", { $0.f32Clip }, [-5, 0, 5], to: [-1, -1, -1], alpha: 3, beta: -1)
    }

    func testHardFunctionsReachTheirLimits() {
        assertMaps(
            "hardSigmoid", { $0.f32HardSigmoid }, [-infinity, -2.5, 0, 1, 2.5, infinity], to: [0, 0, 0.5, 0.7, 1, 1],
            alpha: 0.2, beta: 0.5)
        assertMaps(
            "hardSwish", { $0.f32HardSwish }, [-infinity, -3, -0.0, 0, 3, 5, infinity],
            to: [-0.0, -0.0, -0.0, 0, 3, 5, infinity])
    }

    func testSignsReciprocalsAndRoots() {
        assertMaps("negate", { $0.f32Negate }, [-1, -0.0, 0, infinity], to: [1, 0, -0.0, -infinity])
        assertMaps("abs", { $0.f32Abs }, [-1, -0.0, -infinity, tiny], to: [1, 0, infinity, tiny])
        assertMaps(
            "reciprocal", { $0.f32Reciprocal }, [4, 0, -0.0, infinity, -infinity],
            to: [0.25, infinity, -infinity, 0, -0.0])
        assertMaps("square", { $0.f32Square }, [-3, -0.0, largest, tiny], to: [9, 0, infinity, 0])
        assertMaps("sqrt", { $0.f32Sqrt }, [4, -0.0, infinity, -1], to: [2, -0.0, infinity, .nan])
        assertMaps(
            "rsqrt", { $0.f32Rsqrt }, [4, 0, -0.0, infinity, -1], to: [0.5, infinity, -infinity, 0, .nan])
    }

    func testRoundingTakesTheEvenOneOfTwoAndKeepsSigns() {
        let x: [Float] = [-2.5, -1.5, -0.5, -0.2, -0.0, 0.5, 1.5, 2.5, 0x1p23 - 0.5, 0x1p24 + 2, -infinity]
        assertMaps(
            "round", { $0.f32Round }, x, to: [-2, -2, -0.0, -0.0, -0.0, 0, 2, 2, 0x1p23, 0x1p24 + 2, -infinity])
        assertMaps(
            "floor", { $0.f32Floor }, x, to: [-3, -2, -1, -1, -0.0, 0, 1, 2, 0x1p23 - 1, 0x1p24 + 2, -infinity])
        assertMaps(
            "ceil", { $0.f32Ceil }, x, to: [-2, -1, -0.0, -0.0, -0.0, 1, 2, 3, 0x1p23, 0x1p24 + 2, -infinity])
    }

    func testExponentialsAndLogarithmsAtTheEndsOfTheNumberLine() {
        assertMaps(
            "exp", { $0.f32Exp }, [0, -0.0, tiny, infinity, 89, -infinity, -105],
            to: [1, 1, 1, infinity, infinity, 0, 0])
        assertMaps("exp", { $0.f32Exp }, [-103.28], to: [tiny])
        assertMaps(
            "log", { $0.f32Log }, [1, 0, -0.0, infinity, -tiny, -1, -infinity],
            to: [0, -infinity, -infinity, infinity, .nan, .nan, .nan])
        assertMaps(
            "power", { $0.f32Power }, [0, -0.0, 1, infinity, -infinity, -2, 4],
            to: [0, 0, 1, infinity, infinity, .nan, 2], alpha: 0.5)
        assertMaps(
            "power", { $0.f32Power }, [0, -0.0, infinity, -infinity, -2, tiny],
            to: [infinity, -infinity, 0, -0.0, -0.125, infinity], alpha: -3)
    }

    func testToThePowerOf0EverythingIs1() {
        forEachTier { _, kernels in
            let ones = [Float](repeating: 1, count: specialFloats.count)
            XCTAssertEqualBits(run(kernels.f32Power, specialFloats, alpha: 0), ones)
            XCTAssertEqualBits(run(kernels.f32Power, specialFloats, alpha: -0.0), ones)
            XCTAssertEqualBits(run(kernels.f32Power, [1, 1], alpha: .nan), [1, 1])
        }
    }

    func testSmoothFunctionsKeepTheSignOfZeroAndReachTheirLimits() {
        assertMaps("erf", { $0.f32Erf }, [-0.0, 0, infinity, -infinity, 4], to: [-0.0, 0, 1, -1, 1])
        assertMaps("tanh", { $0.f32Tanh }, [-0.0, 0, infinity, -infinity, tiny], to: [-0.0, 0, 1, -1, tiny])
        assertMaps(
            "sigmoid", { $0.f32Sigmoid }, [-0.0, 0, infinity, 104, -infinity, tiny], to: [0.5, 0.5, 1, 1, 0, 0.5])
        assertMaps("gelu", { $0.f32Gelu }, [-0.0, 0, infinity, 7], to: [-0.0, 0, infinity, 7])
        assertMaps("geluTanh", { $0.f32GeluTanh }, [-0.0, 0, infinity, 7], to: [-0.0, 0, infinity, 7])
        assertMaps("silu", { $0.f32Silu }, [-0.0, 0, infinity, -infinity], to: [-0.0, 0, infinity, -0.0])
        assertMaps("mish", { $0.f32Mish }, [-0.0, 0, infinity, -infinity], to: [-0.0, 0, infinity, -0.0])
        assertMaps("softplus", { $0.f32Softplus }, [infinity, -infinity, 100], to: [infinity, 0, 100])
        assertMaps("elu", { $0.f32Elu }, [-0.0, 0, infinity, -infinity], to: [-0.0, 0, infinity, -2], alpha: 2)
        forEachTier { _, kernels in
            for (name, kernel) in [("gelu", kernels.f32Gelu), ("geluTanh", kernels.f32GeluTanh)] {
                XCTAssertEqual(run(kernel, [-infinity, -1e9, -20]), [0, 0, 0], name)
            }
        }
    }

    func testSineAndCosineOfInfinityAreNaNAlsoAmongOtherValues() {
        assertMaps("sin", { $0.f32Sin }, [-0.0, 0, infinity, -infinity, tiny], to: [-0.0, 0, .nan, .nan, tiny])
        assertMaps("cos", { $0.f32Cos }, [-0.0, 0, infinity, -infinity, tiny], to: [1, 1, .nan, .nan, 1])
    }

    /// A huge value sends the values around it through another reduction, one that is not moderate through another power.
    func testAValuesBitsDoNotDependOnItsPlaceOrItsNeighbours() {
        var random = SeededRandom(seed: 5)
        let x = random.floats(600, in: -30...30) + specialFloats
        forEachTier { _, kernels in
            for (name, kernel) in [
                ("relu", kernels.f32Relu), ("sigmoid", kernels.f32Sigmoid), ("sin", kernels.f32Sin),
                ("cos", kernels.f32Cos), ("power", kernels.f32Power),
            ] {
                let whole = run(kernel, x, alpha: 1.7)
                let alone = x.flatMap { run(kernel, [$0], alpha: 1.7) }
                XCTAssertEqualBits(withOneNaN(alone), withOneNaN(whole), "\(name), seed 5")
            }
        }
    }

    /// Results larger than the caches are written past them, from an address that vectors need not be aligned to.
    func testResultsTooLargeForCachesHaveTheBitsOfSmallOnes() {
        let count = (1 << 22) + 37
        let x = seeded(count + 3)
        var y = [Float](repeating: -77, count: count + 3)
        forEachTier(Tier.forLongRuns.filter { $0 > .reference }) { _, kernels in
            for (name, kernel) in [
                ("relu", kernels.f32Relu), ("tanh", kernels.f32Tanh), ("sin", kernels.f32Sin),
                ("power", kernels.f32Power),
            ] {
                for index in [0, 1, 2, count + 2] { y[index] = -77 }
                // Both arrays hold `count + 3` values; the first two and the last stay as they are.
                let isEqual = x.withUnsafeBufferPointer { x in
                    y.withUnsafeMutableBufferPointer { y in
                        guard let from = x.baseAddress, let to = y.baseAddress else { return false }
                        var args = nt_f32_unary_args(x: from, y: to, alpha: 3, beta: 0)
                        kernel(&args, 2, count + 2)
                        guard to[0] == -77, to[1] == -77, to[count + 2] == -77 else { return false }
                        var piece = [Float](repeating: 0, count: 1 << 20)
                        return stride(from: 2, to: count + 2, by: piece.count).allSatisfy { begin in
                            let length = min(piece.count, count + 2 - begin)
                            return piece.withUnsafeMutableBufferPointer { piece in
                                guard let small = piece.baseAddress else { return false }
                                var args = nt_f32_unary_args(x: from + begin, y: small, alpha: 3, beta: 0)
                                kernel(&args, 0, length)
                                return (0..<length).allSatisfy { small[$0] == to[begin + $0] }
                            }
                        }
                    }
                }
                XCTAssertTrue(isEqual, name)
            }
        }
    }
}
