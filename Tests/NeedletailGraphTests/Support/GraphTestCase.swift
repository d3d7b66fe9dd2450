import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

/// What tests of graphs share.
class GraphTestCase: TierTestCase {
    /// Every tier of this machine with both backends.
    static let options: [PlanOptions] = Tier.available.flatMap { tier in
        Backend.allCases.map { PlanOptions(tier: tier, backend: $0) }
    }

    /// Whether code is not optimised, and so allocates once for each step.
    static var isDebug: Bool {
        #if DEBUG
            true
        #else
            false
        #endif
    }

    /// The outputs of `graph`, which must be prepared, for `inputs`.
    func run(
        _ graph: Graph, _ inputs: [String: Tensor], _ options: PlanOptions = PlanOptions()
    ) throws -> [String: Tensor] {
        try Session(try Plan(graph, options: options)).run(inputs)
    }

    /// Fails unless `graph`, prepared, computes on every tier and backend what it says, op by op, in double.
    ///
    /// - Parameter exactly: every output is that of double, rounded once; else within the bound that the evaluation gives.
    func checkRuns(
        _ graph: Graph, _ inputs: [String: Tensor], exactly: Bool, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let expected = try PlainEvaluation(graph, inputs)
        let prepared = try graph.prepared()
        for options in Self.options {
            try within("\(options.tier), \(options.backend)") {
                let outputs = try run(prepared, inputs, options)
                XCTAssertEqual(Set(outputs.keys), Set(graph.outputs), file: file, line: line)
                for (name, tensor) in outputs {
                    let values = try tensor.array(of: Float.self)
                    let truth = try XCTUnwrap(expected.values[name])
                    if exactly {
                        XCTAssertEqualBits(
                            values.map { $0 + 0 }, truth.numbers.map { Float($0) + 0 }, name, file: file, line: line)
                    } else {
                        XCTAssertEqual(values.count, truth.numbers.count, name, file: file, line: line)
                        let wrong = zip(values, zip(truth.numbers, truth.errors)).first {
                            !(abs(Double($0) - $1.0) <= $1.1)
                        }
                        XCTAssertNil(wrong, name, file: file, line: line)
                    }
                }
            }
        }
    }

    /// The kinds of the graph's nodes in order.
    func kinds(_ graph: Graph) -> [String] { graph.nodes.map { $0.op.kind } }

    /// Fails unless `body` throws `expected`.
    func assertThrows<R, E: Error & Equatable>(
        _ expected: E, file: StaticString = #filePath, line: UInt = #line, _ body: () throws -> R
    ) {
        XCTAssertThrowsError(try body(), file: file, line: line) {
            XCTAssertEqual($0 as? E, expected, "\($0)", file: file, line: line)
        }
    }
}
