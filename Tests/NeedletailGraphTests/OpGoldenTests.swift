import GraphGoldens
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

/// Every op against PyTorch and Keras, on every tier and backend.
final class OpGoldenTests: GraphTestCase {
    func testEveryOpHasGoldensOfBothFrameworks() throws {
        for framework in GraphGolden.frameworks {
            let kinds = try GraphGolden.ops(framework).reduce(into: Set<String>()) { $0.formUnion($1.kinds) }
            XCTAssertEqual(kinds, Set(OpRegistry.all.map(\.kind)), framework)
        }
    }

    func testEveryOpGivesWhatPyTorchDoes() throws {
        for golden in try GraphGolden.ops("torch") { try check(golden) }
    }

    func testEveryOpGivesWhatKerasDoes() throws {
        for golden in try GraphGolden.ops("keras") { try check(golden) }
    }

    func testNetworksGiveWhatPyTorchDoes() throws {
        for golden in try GraphGolden.networks() { try check(golden) }
    }

    private func check(_ golden: GraphGolden) throws {
        try within(golden.name) {
            let graph: Graph
            do { graph = try golden.graph.prepared() } catch { return XCTFail("\(error)") }
            for options in Self.options {
                let session = Session(try PlanSet(graph, options: options))
                for sample in golden.cases {
                    let outputs = try session.run(sample.inputs)
                    for (name, expected) in sample.outputs {
                        let difference = try Self.difference(
                            try XCTUnwrap(outputs[name]), expected, golden,
                            isApproximate: sample.approximate.contains(name))
                        XCTAssertNil(difference, "\(sample.name), \(name), \(options.tier), \(options.backend)")
                    }
                }
            }
        }
    }

    /// Where and how `actual` differs from `expected`; nil where it does not by more than is tolerated.
    private static func difference(
        _ actual: Tensor, _ expected: Tensor, _ golden: GraphGolden, isApproximate: Bool
    ) throws -> String? {
        guard actual.shape == expected.shape else { return "shape \(actual.shape), expected \(expected.shape)" }
        guard actual.dtype == expected.dtype || isApproximate && actual.dtype == .f32 else {
            return "type \(actual.dtype), expected \(expected.dtype)"
        }
        if !isApproximate, ![DType.f32, .f64].contains(actual.dtype) {
            return actual == expected ? nil : "\(try actual.doubles()), expected \(try expected.doubles())"
        }
        let values = try actual.doubles()
        // What f64 holds and f32 does not is infinite.
        let wanted = try expected.doubles().map {
            actual.dtype == .f32 && !Float($0).isFinite ? Double(Float($0)) : $0
        }
        let largest = wanted.filter(\.isFinite).reduce(0) { max($0, abs($1)) }
        let allowed =
            isApproximate ? golden.tolerance.absolute + golden.tolerance.relative * largest : 0
        for (index, (value, wanted)) in zip(values, wanted).enumerated() {
            let isSame =
                value.isNaN && wanted.isNaN
                || value == wanted && (!golden.signedZeros || value.sign == wanted.sign)
                || isApproximate && abs(value - wanted) <= allowed
            guard isSame else { return "element \(index) is \(value), expected \(wanted) within \(allowed)" }
        }
        return nil
    }
}
