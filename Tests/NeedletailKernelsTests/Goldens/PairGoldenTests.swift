import CNeedletailKernels
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// Arithmetic, comparisons and choices with broadcasting, as PyTorch and NumPy have them.
final class PairGoldenTests: TierTestCase {
    private struct Case: Decodable {
        var tensor: String
        var function: String
        var operands: [String]
        /// The operands' type in the kernel's name.
        var type: String?
    }

    private static let arithmetic: [String: @Sendable (KernelTable) -> KernelTable.F32BinaryKernel] = [
        "add": { $0.f32Add }, "subtract": { $0.f32Subtract }, "multiply": { $0.f32Multiply },
        "divide": { $0.f32Divide }, "minimum": { $0.f32Minimum }, "maximum": { $0.f32Maximum },
        "squaredDifference": { $0.f32SquaredDifference }, "prelu": { $0.f32Prelu }, "power": { $0.f32BinaryPower },
    ]

    func testArithmeticGivesTheBitsOfPyTorchAndNumPy() throws {
        let goldens = try KernelGoldens<Case>("kernels/pairs.safetensors")
        let cases = goldens.cases.filter { Self.arithmetic[$0.function] != nil }
        XCTAssertEqual(Set(cases.map(\.function)), Set(Self.arithmetic.keys))
        for golden in cases {
            let kernel = try XCTUnwrap(Self.arithmetic[golden.function])
            let shape = try XCTUnwrap(
                BroadcastShape(goldens.shape(golden.operands[0]), goldens.shape(golden.operands[1])))
            XCTAssertEqual(shape.shape, try goldens.shape(golden.tensor), golden.tensor)
            let values: [[Float]] = try golden.operands.map { try goldens.values($0) }
            let theirs: [Float] = try goldens.values(golden.tensor)
            let operands: [Operand] = [.input(values[0]), .input(values[1]), .outputF32(shape.elementCount)]
            let problem = KernelProblem("", operands, unitCount: shape.elementCount) {
                var args = shape.arguments($1[0].f32, $1[1].f32, $1[2].f32)
                kernel($0)(&args, $2.lowerBound, $2.upperBound)
            }
            let truth: [Double]? = golden.function == "power" ? try goldens.values(golden.tensor + "_f64") : nil
            forEachTier { tier, kernels in
                let result = elements(problem.golden(kernels), Float.self)
                switch golden.function {
                case "power":
                    assertPower(result, theirs, try XCTUnwrap(truth), tier, golden.tensor)
                case "minimum", "maximum":
                    // Which of two zeros it is, PyTorch and NumPy leave open.
                    XCTAssertEqualBits(
                        withOneNaN(result.map { $0 + 0 }), withOneNaN(theirs.map { $0 + 0 }), golden.tensor)
                default: XCTAssertEqualBits(withOneNaN(result), withOneNaN(theirs), golden.tensor)
                }
            }
        }
    }

    /// Fails unless powers are within their error of `truth`, and special where C's are.
    private func assertPower(_ values: [Float], _ theirs: [Float], _ truth: [Double], _ tier: Tier, _ name: String) {
        let bound = FunctionError.documentedBounds["power"]?.first?.ulps ?? 0
        for (index, value) in values.enumerated() {
            let what = "\(name)[\(index)] is \(value), not \(theirs[index])"
            if theirs[index].isNaN || value.isNaN {
                XCTAssertEqual(value.isNaN, theirs[index].isNaN, what)
            } else {
                XCTAssertEqual(value.sign, theirs[index].sign, what)
                let allowed = tier == .reference ? 0.51 : bound
                XCTAssertLessThanOrEqual(FunctionError.error(value, truth[index]).ulps, allowed, what)
            }
        }
    }

    func testComparisonsOfEveryTypeAreThoseOfPyTorchAndNumPy() throws {
        let goldens = try KernelGoldens<Case>("kernels/pairs.safetensors")
        let kernels: [String: @Sendable (KernelTable) -> KernelTable.CompareKernel] = [
            "f32": { $0.f32Compare }, "f64": { $0.f64Compare }, "i32": { $0.i32Compare }, "i64": { $0.i64Compare },
            "u8": { $0.u8Compare },
        ]
        let codes = [
            "equal": NT_EQUAL, "notEqual": NT_NOT_EQUAL, "less": NT_LESS, "lessOrEqual": NT_LESS_OR_EQUAL,
            "greater": NT_GREATER, "greaterOrEqual": NT_GREATER_OR_EQUAL,
        ]
        let comparisons = try XCTUnwrap(goldens.orders["compare"])
        XCTAssertEqual(Set(comparisons), Set(codes.keys))
        let cases = goldens.cases.filter { $0.function == "compare" }
        XCTAssertEqual(Set(cases.compactMap(\.type)), Set(kernels.keys))
        for golden in cases {
            let kernel = try XCTUnwrap(kernels[golden.type ?? ""])
            let shape = try XCTUnwrap(
                BroadcastShape(goldens.shape(golden.operands[0]), goldens.shape(golden.operands[1])))
            let values: [[UInt8]] = try golden.operands.map { try goldens.values($0) }
            let all: [UInt8] = try goldens.values(golden.tensor)
            for (place, comparison) in comparisons.enumerated() {
                let code = Int32(try XCTUnwrap(codes[comparison]))
                let expected = Array(all[place * shape.elementCount..<(place + 1) * shape.elementCount])
                let operands: [Operand] = [.input(values[0]), .input(values[1]), .outputU8(shape.elementCount)]
                let problem = KernelProblem("", operands, unitCount: shape.elementCount) {
                    var args = shape.arguments($1[0], $1[1], $1[2].u8, comparison: code)
                    kernel($0)(&args, $2.lowerBound, $2.upperBound)
                }
                forEachTier { _, kernels in
                    XCTAssertEqual(problem.golden(kernels), expected, "\(golden.tensor): \(comparison)")
                }
            }
        }
    }

    func testChoicesOfEveryWidthAreThoseOfPyTorchAndNumPy() throws {
        let goldens = try KernelGoldens<Case>("kernels/pairs.safetensors")
        let kernels: [String: @Sendable (KernelTable) -> KernelTable.WhereKernel] = [
            "b8": { $0.b8Where }, "b16": { $0.b16Where }, "b32": { $0.b32Where }, "b64": { $0.b64Where },
        ]
        let cases = goldens.cases.filter { $0.function == "where" }
        XCTAssertEqual(Set(cases.compactMap(\.type)), Set(kernels.keys))
        for golden in cases {
            let kernel = try XCTUnwrap(kernels[golden.type ?? ""])
            let shapes = try golden.operands.map { try goldens.shape($0) }
            let shape = try XCTUnwrap(BroadcastShape(shapes[0], shapes[1], shapes[2]))
            let values: [[UInt8]] = try golden.operands.map { try goldens.values($0) }
            let expected: [UInt8] = try goldens.values(golden.tensor)
            let operands: [Operand] = values.map { .input($0) } + [.outputU8(expected.count)]
            let problem = KernelProblem("", operands, unitCount: shape.elementCount) {
                var args = shape.arguments(condition: $1[0].u8, $1[1], $1[2], $1[3])
                kernel($0)(&args, $2.lowerBound, $2.upperBound)
            }
            forEachTier { _, kernels in XCTAssertEqual(problem.golden(kernels), expected, golden.tensor) }
        }
    }
}
