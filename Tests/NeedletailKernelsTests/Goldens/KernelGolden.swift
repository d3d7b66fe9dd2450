import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// A fixture of `Fixtures/kernels` that holds the results of several functions.
struct KernelGoldens<Case: Decodable> {
    let fixture: TensorFixture
    let cases: [Case]
    /// Names of what a tensor with the results of several functions holds, by the kind of tensor.
    let orders: [String: [String]]

    private struct Contents<C: Decodable>: Decodable {
        var cases: [C]
        var sums: [String]?
        var extremes: [String]?
        var places: [String]?
        var comparisons: [String]?
    }

    /// The fixture at `relative`, such as `kernels/rows.safetensors`.
    init(_ relative: String) throws {
        fixture = try TensorFixture(relative)
        let contents = try JSONDecoder().decode(Contents<Case>.self, from: Data(fixture.caseJSON.utf8))
        cases = contents.cases
        orders = [
            "sums": contents.sums, "extremes": contents.extremes, "places": contents.places,
            "compare": contents.comparisons,
        ].compactMapValues { $0 }
    }

    /// The elements of the tensor `name`.
    func values<Element: BitwiseCopyable>(_ name: String, _: Element.Type = Element.self) throws -> [Element] {
        elements(try XCTUnwrap(fixture.bytes[name], name), Element.self)
    }

    /// The extents of the tensor `name`.
    func shape(_ name: String) throws -> [Int] {
        try XCTUnwrap(fixture.shapes[name], name)
    }
}

extension KernelProblem {
    /// What the kernel makes of the inputs on this tier, between guard pages: the bytes of the last operand.
    func golden(_ kernels: KernelTable) -> [UInt8] {
        let run = run(kernels, .endsAtGuard)
        XCTAssertNil(run.fault)
        return run.operands.last ?? []
    }
}

extension XCTestCase {
    /// Fails unless each value is as near its truth as `bound` says: NaN where it is NaN, infinite where its f32 is.
    func assertNear(
        _ values: [Float], _ truth: [Double], _ name: String, line: UInt = #line, within bound: (Int) -> Double
    ) {
        guard values.count == truth.count else {
            return XCTFail("\(values.count) values of \(name), not \(truth.count)", line: line)
        }
        let wrong = values.indices.first { index in
            let (value, truth) = (values[index], truth[index])
            if truth.isNaN || value.isNaN { return truth.isNaN != value.isNaN }
            if Float(truth).isInfinite || value.isInfinite { return value != Float(truth) }
            return !(abs(Double(value) - truth) <= bound(index))
        }
        if let wrong {
            XCTFail("\(name)[\(wrong)] is \(values[wrong]), not \(truth[wrong]) within \(bound(wrong))", line: line)
        }
    }
}
