import CNeedletailKernels
import KernelCases
import NeedletailKernelList
import NeedletailKernels
import TestSupport
import XCTest

/// Functions of one value against PyTorch's and NumPy's: the same bits where they are exact, elsewhere as near the true
/// value as `Docs/Numerics.md` says, and the same limits.
final class FunctionGoldenTests: TierTestCase {
    private struct Case: Decodable {
        var tensor: String
        var function: String
        /// As Python writes them: `inf` and `nan` too.
        var alpha: String?
        var beta: String?
    }

    /// The functions of one f32 value that there are, by what the goldens call them.
    static let kernels: [String: @Sendable (KernelTable) -> KernelTable.F32UnaryKernel] = [
        "relu": { $0.f32Relu }, "relu6": { $0.f32Relu6 }, "leakyRelu": { $0.f32LeakyRelu }, "clip": { $0.f32Clip },
        "abs": { $0.f32Abs }, "negate": { $0.f32Negate }, "square": { $0.f32Square },
        "reciprocal": { $0.f32Reciprocal }, "floor": { $0.f32Floor }, "ceil": { $0.f32Ceil },
        "round": { $0.f32Round }, "sqrt": { $0.f32Sqrt }, "rsqrt": { $0.f32Rsqrt }, "exp": { $0.f32Exp },
        "log": { $0.f32Log }, "erf": { $0.f32Erf }, "sin": { $0.f32Sin }, "cos": { $0.f32Cos },
        "power": { $0.f32Power }, "sigmoid": { $0.f32Sigmoid }, "tanh": { $0.f32Tanh }, "gelu": { $0.f32Gelu },
        "geluTanh": { $0.f32GeluTanh }, "silu": { $0.f32Silu }, "softplus": { $0.f32Softplus },
        "mish": { $0.f32Mish }, "elu": { $0.f32Elu }, "selu": { $0.f32Selu }, "hardSwish": { $0.f32HardSwish },
        "hardSigmoid": { $0.f32HardSigmoid },
    ]

    /// Infinities at which PyTorch multiplies infinity by 0; the kernels give the limits, as their comments say.
    private static let limits: [String: Set<Float>] = [
        "gelu": [-.infinity, .infinity], "geluTanh": [-.infinity], "silu": [-.infinity], "mish": [-.infinity],
        "hardSwish": [-.infinity],
    ]

    func testEveryFunctionOfOneValueHasAGolden() throws {
        let goldens = try KernelGoldens<Case>("kernels/functions.safetensors")
        XCTAssertEqual(Set(goldens.cases.map(\.function)), Set(Self.kernels.keys))
        let unary = kernelList.filter { $0.arguments == "nt_f32_unary_args" }
        XCTAssertEqual(
            Set(Self.kernels.keys.map { "f32" + $0.prefix(1).uppercased() + $0.dropFirst() }),
            Set(unary.map(\.swiftName)))
    }

    func testExactFunctionsGiveTheBitsOfPyTorch() throws {
        let goldens = try KernelGoldens<Case>("kernels/functions.safetensors")
        let x: [Float] = try goldens.values("x")
        let exact = goldens.cases.filter { goldens.fixture.bytes[$0.tensor + "_f64"] == nil }
        XCTAssertEqual(exact.count, 15)
        for golden in exact {
            var expected: [Float] = try goldens.values(golden.tensor)
            if golden.function == "leakyRelu" {
                // PyTorch multiplies zeros too, so that a negative slope changes their sign; here they are not below 0.
                for index in x.indices where x[index] == 0 { expected[index] = x[index] }
            }
            try forEachTier(golden, x) { _, values in
                XCTAssertEqualBits(withOneNaN(values), withOneNaN(expected), golden.tensor)
            }
        }
    }

    func testSmoothFunctionsAreAsNearTheTrueValueAsDocumented() throws {
        let goldens = try KernelGoldens<Case>("kernels/functions.safetensors")
        let x: [Float] = try goldens.values("x")
        let smooth = goldens.cases.filter { goldens.fixture.bytes[$0.tensor + "_f64"] != nil }
        XCTAssertEqual(smooth.count, 29)
        for golden in smooth {
            let truth: [Double] = try goldens.values(golden.tensor + "_f64")
            let bounds = try XCTUnwrap(FunctionError.documentedBounds[golden.function], golden.function)
            try forEachTier(golden, x) { tier, values in
                for (x, (value, truth)) in zip(x, zip(values, truth)) {
                    let what = "\(golden.tensor) of \(x) is \(value), not \(truth)"
                    if truth.isNaN || value.isNaN {
                        XCTAssertEqual(value.isNaN, truth.isNaN, what)
                        continue
                    }
                    let bound = try XCTUnwrap(bounds.first { x.isNaN || $0.range.contains(x) })
                    let (ulps, absolute) = FunctionError.error(value, truth)
                    let allowed = tier == .reference ? 0.51 : tier.hasFMA ? bound.ulps : bound.baselineULPs
                    XCTAssertTrue(ulps <= allowed || absolute <= bound.absolute, "\(what): \(ulps) ULP off")
                }
            }
        }
    }

    func testSpecialValuesAreThoseOfPyTorchOrTheLimitThatItMisses() throws {
        let goldens = try KernelGoldens<Case>("kernels/functions.safetensors")
        let x: [Float] = try goldens.values("x")
        for golden in goldens.cases where golden.function != "leakyRelu" {
            let theirs: [Float] = try goldens.values(golden.tensor)
            let limits = Self.limits[golden.function] ?? []
            for limit in limits {
                let index = try XCTUnwrap(x.firstIndex(of: limit))
                XCTAssertTrue(theirs[index].isNaN, "PyTorch's \(golden.function) of \(limit) is a number")
            }
            try forEachTier(golden, x) { _, values in
                for index in x.indices where x[index] == 0 || !x[index].isFinite {
                    let (value, theirs) = (values[index], theirs[index])
                    let what = "\(golden.tensor) of \(x[index]) is \(value), not \(theirs)"
                    if limits.contains(x[index]) {
                        XCTAssertEqual(value, max(x[index], 0), what)
                    } else if theirs.isNaN || theirs.isInfinite || theirs == 0 {
                        XCTAssertEqualBits(withOneNaN([value]), withOneNaN([theirs]), what)
                    } else {
                        XCTAssertLessThanOrEqual(ulpDistance(value, theirs), 2, what)
                    }
                }
            }
        }
    }

    func testHardSigmoidHasTheSlopeOfEachKeras() throws {
        let x = try NumPyFile(fixture: "kernels/hard_sigmoid/input.npy").floats()
        for (framework, alpha) in [("keras-2.11", Float(0.2)), ("keras-3", 1 / 6)] {
            let expected = try NumPyFile(fixture: "kernels/hard_sigmoid/\(framework).npy").floats()
            forEachTier { _, kernels in
                let values = run(kernels.f32HardSigmoid, x, alpha: alpha, beta: 0.5)
                for (x, (value, theirs)) in zip(x, zip(values, expected)) {
                    // Each is within a unit in the last place of 1 of the line.
                    XCTAssertEqual(value, theirs, accuracy: 0x1p-23, "\(framework): \(x)")
                    if abs(x) > 3 { XCTAssertEqual(value, x > 0 ? 1 : 0, "\(framework): \(x)") }
                }
            }
        }
    }

    /// Calls `body` with what each tier makes of `x`.
    private func forEachTier(_ golden: Case, _ x: [Float], _ body: (Tier, [Float]) throws -> Void) throws {
        let kernel = try XCTUnwrap(Self.kernels[golden.function], golden.function)
        let alpha = try XCTUnwrap(Float(golden.alpha ?? "0"))
        let beta = try XCTUnwrap(Float(golden.beta ?? "0"))
        forEachTier { tier, kernels in try body(tier, run(kernel(kernels), x, alpha: alpha, beta: beta)) }
    }

    private func run(
        _ kernel: KernelTable.F32UnaryKernel, _ x: [Float], alpha: Float, beta: Float
    ) -> [Float] {
        let from = GuardedBuffer(x, .endsAtGuard)
        let to = GuardedBuffer([Float](repeating: -77, count: x.count), .endsAtGuard)
        // Both buffers hold `x.count` values.
        var args = nt_f32_unary_args(x: from.start, y: to.start, alpha: alpha, beta: beta)
        withExtendedLifetime(from) { kernel(&args, 0, x.count) }
        return to.values
    }
}
