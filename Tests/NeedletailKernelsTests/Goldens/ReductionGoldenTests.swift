import CNeedletailKernels
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// Reductions over any axis: sums within the errors of `Docs/Numerics.md` of PyTorch's f64, extremes and their places
/// exactly as PyTorch and NumPy have them.
final class ReductionGoldenTests: TierTestCase {
    private struct Case: Decodable {
        var tensor: String
        var function: String
        var operands: [String]
        var axis: Int?
    }

    /// An operand and the axis to reduce, as the kernels see it.
    private struct Reduction {
        var name: String
        var x: [Float]
        var outer: Int, axis: Int, inner: Int

        var count: Int { outer * inner }
        /// The values that result `index` is made of.
        func values(_ index: Int) -> [Double] {
            (0..<axis).map { Double(x[(index / inner * axis + $0) * inner + index % inner]) }
        }
    }

    /// The goldens of a kind, each with its reduction and the function behind each other in its tensor.
    private func forEachGolden(
        _ kind: String, count: Int,
        _ body: (KernelGoldens<Case>, Case, Reduction, _ functions: [String]) throws -> Void
    ) throws {
        let goldens = try KernelGoldens<Case>("kernels/rows.safetensors")
        let cases = goldens.cases.filter { $0.function == kind }
        XCTAssertEqual(cases.count, count, kind)
        for golden in cases {
            let shape = try goldens.shape(golden.operands[0])
            let axis = try XCTUnwrap(golden.axis)
            let reduction = Reduction(
                name: "\(golden.operands[0]) along \(axis)", x: try goldens.values(golden.operands[0]),
                outer: shape[..<axis].reduce(1, *), axis: shape[axis], inner: shape[(axis + 1)...].reduce(1, *))
            try body(goldens, golden, reduction, try XCTUnwrap(goldens.orders[kind]))
        }
    }

    func testSumsAreAsNearAsDocumented() throws {
        try forEachGolden("sums", count: 14) { goldens, golden, reduction, functions in
            let truths: [Double] = try goldens.values(golden.tensor)
            XCTAssertEqual(functions.count, 7)
            for (place, function) in functions.enumerated() {
                let truth = Array(truths[place * reduction.count..<(place + 1) * reduction.count])
                let problem = try problem(function, reduction)
                forEachTier { tier, kernels in
                    assertNear(
                        elements(problem.golden(kernels), Float.self), truth, "\(function) of \(reduction.name)"
                    ) { bound(function, reduction, $0, truth[$0], hasFMA: tier.hasFMA) }
                }
            }
        }
    }

    /// The error that is documented of result `index`, and its last rounding.
    private func bound(
        _ function: String, _ reduction: Reduction, _ index: Int, _ truth: Double, hasFMA: Bool
    ) -> Double {
        let u = 0x1p-24
        let isRow = reduction.inner == 1
        let last = u * abs(truth)
        let magnitudes = reduction.values(index).reduce(0) { $0 + abs($1) }
        return switch function {
        case "sum": (isRow ? 17 : 7) * u * magnitudes + last
        case "mean": (isRow ? 17 : 7) * u * magnitudes / Double(reduction.axis) + last
        case "sumOfSquares": ((isRow ? 18 : 8) + (hasFMA ? 0 : 1)) * u * truth + last
        case "l2Norm": ((isRow ? 9 : 4) + (hasFMA ? 0 : 0.5)) * u * truth + last
        // To first order: 1 % for the products of the roundings.
        case "product": 1.01 * Double(reduction.axis) * last + 0x1p-149
        case "variance0", "variance1": 32 * u * truth
        default: 0
        }
    }

    private func problem(_ function: String, _ reduction: Reduction) throws -> KernelProblem {
        let operands: [Operand] = [.input(reduction.x), .outputF32(reduction.count)]
        let (axis, inner) = (reduction.axis, reduction.inner)
        if function.hasPrefix("variance") {
            let ddof = try XCTUnwrap(Double(function.dropFirst("variance".count)))
            return KernelProblem("", operands, unitCount: reduction.count) {
                var args = nt_f32_variance_args(axis: axis, inner: inner, ddof: ddof, x: $1[0].f32, y: $1[1].f32)
                $0.f32ReduceVariance(&args, $2.lowerBound, $2.upperBound)
            }
        }
        let kernels: [String: @Sendable (KernelTable) -> KernelTable.F32ReduceKernel] = [
            "sum": { $0.f32ReduceSum }, "mean": { $0.f32ReduceMean }, "product": { $0.f32ReduceProduct },
            "sumOfSquares": { $0.f32ReduceSumOfSquares }, "l2Norm": { $0.f32ReduceL2Norm },
            "max": { $0.f32ReduceMax }, "min": { $0.f32ReduceMin },
        ]
        let kernel = try XCTUnwrap(kernels[function], function)
        return KernelProblem("", operands, unitCount: reduction.count) {
            var args = nt_f32_reduce_args(axis: axis, inner: inner, x: $1[0].f32, y: $1[1].f32)
            kernel($0)(&args, $2.lowerBound, $2.upperBound)
        }
    }

    func testExtremesAreExactWithTiesAndNaN() throws {
        try forEachGolden("extremes", count: 22) { goldens, golden, reduction, functions in
            let all: [Float] = try goldens.values(golden.tensor)
            XCTAssertEqual(functions, ["max", "min"])
            for (place, function) in functions.enumerated() {
                // Zeros come out as +0, whatever their sign.
                let expected = all[place * reduction.count..<(place + 1) * reduction.count].map { $0 + 0 }
                let problem = try problem(function, reduction)
                forEachTier { _, kernels in
                    XCTAssertEqualBits(
                        withOneNaN(elements(problem.golden(kernels), Float.self)), withOneNaN(expected),
                        "\(function) of \(reduction.name)")
                }
            }
        }
    }

    func testPlacesOfExtremesAreTheFirstWithTiesAndNaN() throws {
        try forEachGolden("places", count: 22) { goldens, golden, reduction, functions in
            let all: [Int64] = try goldens.values(golden.tensor)
            XCTAssertEqual(functions, ["argMax", "argMin"])
            for (place, function) in functions.enumerated() {
                let expected = Array(all[place * reduction.count..<(place + 1) * reduction.count])
                let (axis, inner) = (reduction.axis, reduction.inner)
                let operands: [Operand] = [.input(reduction.x), .outputI64(reduction.count)]
                let problem = KernelProblem("", operands, unitCount: reduction.count) {
                    var args = nt_f32_arg_reduce_args(axis: axis, inner: inner, x: $1[0].f32, y: $1[1].i64)
                    (function == "argMax" ? $0.f32ArgMax : $0.f32ArgMin)(&args, $2.lowerBound, $2.upperBound)
                }
                forEachTier { _, kernels in
                    XCTAssertEqual(
                        elements(problem.golden(kernels), Int64.self), expected, "\(function) of \(reduction.name)")
                }
            }
        }
    }
}
