import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// What is special to casts: every pattern of the short floats, and the rules at the ends of the ranges.
final class CastTests: TierTestCase {
    #if DEBUG
        private static let patternStride = NumberLine.requestedStep ?? 49_999
    #else
        private static let patternStride = NumberLine.requestedStep ?? 997
    #endif

    func testEveryF16AndBF16PatternInEveryTypeIsAsExactArithmeticSays() {
        let patterns = bytes(Array(UInt16.min...UInt16.max))
        for type in [ElementType.f16, .bf16] { assertReference(type, patterns) }
    }

    func testF32PatternsInEveryTypeAreAsExactArithmeticSays() {
        let patterns = stride(from: 0, to: 1 << 32, by: Self.patternStride).map { UInt32($0) }
        assertReference(.f32, bytes(patterns))
    }

    func testSpecialValuesOfEveryTypeInEveryTypeAreAsExactArithmeticSays() {
        for type in ElementType.allCases { assertReference(type, specialElements(type)) }
    }

    func testF64AcrossTheExponentsAndBesideTiesIsAsExactArithmeticSays() {
        var random = SeededRandom(seed: 11)
        var values: [Double] = []
        for exponent in -1074...1023 {
            // Few significant bits, so that ties are met, and one more bit far below.
            let steps = Double(Int.random(in: 1...(1 << 12), using: &random))
            let value = Double(sign: .plus, exponent: exponent, significand: steps * 0x1p-12)
            values += [value, value.nextUp, value.nextDown, -value]
        }
        assertReference(.f64, bytes(values))
    }

    func testI64BesideTiesIsAsExactArithmeticSays() {
        var random = SeededRandom(seed: 12)
        var values: [Int64] = []
        for bit in 1..<63 {
            for _ in 0..<8 {
                // A number of 9 or 25 significant bits is half way between two of bf16 or f32.
                for width in [9, 12, 25, 54] where width <= bit {
                    let leading = Int64.random(in: (1 << (width - 1))..<(1 << width), using: &random)
                    let value = leading << Int64(bit - width)
                    values += [value - 1, value, value + 1, -value, -value - 1]
                }
            }
        }
        assertReference(.i64, bytes(values))
    }

    func testEveryShortFloatComesBackFromTheWiderTypes() {
        for (type, infinity) in [(ElementType.f16, UInt16(0x7c00)), (.bf16, 0x7f80)] {
            let patterns = (UInt16.min...UInt16.max).filter { $0 & 0x7fff <= infinity }
            forEachTier { _, kernels in
                for wide in [ElementType.f32, .f64] {
                    let there = cast(kernels, type, bytes(patterns), wide)
                    XCTAssertEqual(cast(kernels, wide, there, type), bytes(patterns), "\(type) by way of \(wide)")
                }
            }
        }
    }

    func testFloatsBecomeIntegersTowardZeroAndStayInTheirRange() {
        let values: [Double] = [-300.7, -128.9, -1.9, -0.9, -0.0, 0.9, 1.9, 127.9, 255.9, 300.7, .nan, -.infinity]
        forEachTier { _, kernels in
            for (type, x) in [(ElementType.f64, bytes(values)), (.f32, bytes(values.map(Float.init)))] {
                XCTAssertEqual(
                    elements(cast(kernels, type, x, .i8), Int8.self),
                    [-128, -128, -1, 0, 0, 0, 1, 127, 127, 127, 0, -128])
                XCTAssertEqual(cast(kernels, type, x, .u8), [0, 0, 0, 0, 0, 0, 1, 127, 255, 255, 0, 0])
                XCTAssertEqual(
                    elements(cast(kernels, type, x, .i32), Int32.self),
                    [-300, -128, -1, 0, 0, 0, 1, 127, 255, 300, 0, .min])
                XCTAssertEqual(
                    elements(cast(kernels, type, x, .i64), Int64.self),
                    [-300, -128, -1, 0, 0, 0, 1, 127, 255, 300, 0, .min])
                XCTAssertEqual(cast(kernels, type, x, .bool), [1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1])
            }
        }
    }

    func testIntegersWrapInNarrowerOnes() {
        let values: [Int64] = [-1, 128, 256, 300, -129, 1 << 31, 1 << 32 + 7, .min]
        forEachTier { _, kernels in
            XCTAssertEqual(
                elements(cast(kernels, .i64, bytes(values), .i8), Int8.self), [-1, -128, 0, 44, 127, 0, 7, 0])
            XCTAssertEqual(cast(kernels, .i64, bytes(values), .u8), [255, 128, 0, 44, 127, 0, 7, 0])
            XCTAssertEqual(
                elements(cast(kernels, .i64, bytes(values), .i32), Int32.self),
                [-1, 128, 256, 300, -129, .min, 7, 0])
        }
    }

    func testValuesAreRoundedOnce() {
        // Each lies just above a tie of the short type, which rounding to f32 first would make it.
        let doubles: [Double] = [1 + 0x1p-11 + 0x1p-40, 1 + 0x1p-8 + 0x1p-40, 0x1p-25 + 0x1p-60, 0x1p-134 + 0x1p-160]
        let integers: [Int64] = [1 << 62 + 1 << 54 + 1, -(1 << 62) - 1 << 54 - 1]
        forEachTier { _, kernels in
            XCTAssertEqual(
                elements(cast(kernels, .f64, bytes(doubles), .f16), UInt16.self), [0x3c01, 0x3c04, 0x0001, 0])
            XCTAssertEqual(
                elements(cast(kernels, .f64, bytes(doubles), .bf16), UInt16.self), [0x3f80, 0x3f81, 0x3300, 0x0001])
            XCTAssertEqual(elements(cast(kernels, .i64, bytes(integers), .bf16), UInt16.self), [0x5e81, 0xde81])
        }
    }

    func testANaNStaysOneAndBecomesQuiet() {
        let signalling = bytes([Float(bitPattern: 0x7f80_0001), Float(bitPattern: 0xffa0_0000)])
        forEachTier { _, kernels in
            XCTAssertEqual(elements(cast(kernels, .f32, signalling, .f16), UInt16.self), [0x7e00, 0xff00])
            XCTAssertEqual(elements(cast(kernels, .f32, signalling, .bf16), UInt16.self), [0x7fc0, 0xffe0])
            XCTAssertEqual(
                elements(cast(kernels, .f16, bytes([UInt16(0x7c01), 0xfd00]), .f32), UInt32.self),
                [0x7fc0_2000, 0xffe0_0000])
        }
    }

    func testCastsAgreeWithNumPyAndMLDTypes() throws {
        let fixture = try TensorFixture("kernels/casts.safetensors")
        for from in ElementType.allCases {
            let x = try XCTUnwrap(fixture.bytes["\(from)"])
            for to in ElementType.allCases where to != from {
                let expected = try XCTUnwrap(fixture.bytes["\(from)_\(to)"])
                forEachTier { _, kernels in
                    var (actual, wanted) = (cast(kernels, from, x, to), expected)
                    // Which NaN it is, is not NumPy's to say.
                    if to == .f32 { (actual, wanted) = (oneNaN(actual, Float.self), oneNaN(wanted, Float.self)) }
                    if to == .f64 { (actual, wanted) = (oneNaN(actual, Double.self), oneNaN(wanted, Double.self)) }
                    XCTAssertEqual(actual, wanted, "\(from) to \(to)")
                }
            }
        }
    }

    /// Fails unless every tier makes of the elements of `type` in `x` what the reference tier does, in every type.
    private func assertReference(_ type: ElementType, _ x: [UInt8]) {
        for to in ElementType.allCases {
            let problem = castProblem(type, x, to)
            let expected = problem.run(kernelTable(.reference), .endsAtGuard)
            forEachTier { _, kernels in
                let run = problem.run(kernels, .endsAtGuard)
                XCTAssertNil(run.fault)
                XCTAssertNil(problem.difference(run, expected), "\(type) to \(to)")
            }
        }
    }

    private func cast(_ kernels: KernelTable, _ type: ElementType, _ x: [UInt8], _ to: ElementType) -> [UInt8] {
        castProblem(type, x, to).run(kernels, .endsAtGuard).operands[1]
    }
}

/// The elements that `bytes` hold.
func elements<Element: BitwiseCopyable>(_ bytes: [UInt8], _: Element.Type) -> [Element] {
    bytes.withUnsafeBytes { Array($0.bindMemory(to: Element.self)) }
}

/// The bytes with every NaN replaced by one.
private func oneNaN<Element: BinaryFloatingPoint & BitwiseCopyable>(_ x: [UInt8], _: Element.Type) -> [UInt8] {
    bytes(elements(x, Element.self).map { $0.isNaN ? Element.nan : $0 })
}
