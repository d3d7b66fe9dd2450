import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Graphs cut where values depend on one input alone.
final class GraphSplitTests: GraphTestCase {
    /// A hidden row of what a row `x`, a time and conditions give, and an output over it.
    private func network() throws -> NetworkBuilder {
        var network = NetworkBuilder(.real, seed: 31)
        network.input("x", [9])
        network.input("time", [1])
        network.input("conditions", [3])
        try network.dense("time", 1, 6, "moment")
        try network.dense("conditions", 3, 5, "embedded")
        network.add("silu", Unary(.silu), ["embedded"], "lit")
        try network.dense("lit", 5, 6, "known")
        network.add("sum", Binary(.add), ["moment", "known"], "given")
        try network.dense("x", 9, 6, "row")
        network.add("hidden", Binary(.add), ["row", "given"], "h")
        try network.dense("h", 6, 9, "noise")
        return network
    }

    private func names(_ graph: Graph) -> [String] { graph.inputs.map(\.name) }

    func testPartsAndRestTogetherGiveWhatTheGraphGives() throws {
        var network = try network()
        network.graph.outputs = ["noise"]
        let graph = try network.graph.prepared()
        let split = try graph.split(off: ["time", "conditions"])
        XCTAssertEqual(split.parts.map(\.outputs), [["moment"], ["known"]])
        XCTAssertEqual(split.parts.map { names($0) }, [["time"], ["conditions"]])
        XCTAssertEqual(names(split.rest), ["x", "moment", "known"])
        XCTAssertEqual(kinds(split.rest), ["add", "dense", "add", "dense"])
        for part in split.parts + [split.rest] {
            XCTAssertEqual(
                Set(part.constants.keys), Set(part.nodes.flatMap(\.inputs)).intersection(graph.constants.keys))
        }
        let rows = try network.rows(5)
        for options in Self.options {
            let expected = try run(graph, rows, options)
            var given = rows
            for (name, part) in zip(["time", "conditions"], split.parts) {
                given.merge(try run(part, [name: try XCTUnwrap(rows[name])], options)) { $1 }
            }
            let inputs = Dictionary(uniqueKeysWithValues: try names(split.rest).map { ($0, try XCTUnwrap(given[$0])) })
            XCTAssertEqual(try run(split.rest, inputs, options), expected, "\(options)")
        }
    }

    func testAnInputThatTheRestReadsStaysItsInput() throws {
        var network = NetworkBuilder(.real, seed: 32)
        network.input("x", [4])
        network.input("time", [4])
        network.add("silu", Unary(.silu), ["time"], "lit")
        network.add("first", Binary(.add), ["x", "lit"], "a")
        network.add("second", Binary(.add), ["a", "time"], "y")
        network.graph.outputs = ["y"]
        let split = try network.graph.prepared().split(off: ["time"])
        XCTAssertEqual(names(split.rest), ["x", "time", "lit"])
        XCTAssertEqual(split.parts[0].outputs, ["lit"])
    }

    func testWhatMakesAnOutputStaysInTheRest() throws {
        var network = NetworkBuilder(.real, seed: 33)
        network.input("x", [4])
        network.input("time", [4])
        network.add("silu", Unary(.silu), ["time"], "lit")
        network.add("sum", Binary(.add), ["x", "lit"], "y")
        network.graph.outputs = ["y", "lit"]
        let split = try network.graph.prepared().split(off: ["time"])
        XCTAssertEqual(split.parts[0].outputs, [])
        XCTAssertEqual(names(split.rest), ["x", "time"])
        XCTAssertEqual(kinds(split.rest), ["silu", "add"])
    }

    func testAnInputThatIsNotThereIsRefused() throws {
        var network = try network()
        network.graph.outputs = ["noise"]
        let graph = try network.graph.prepared()
        XCTAssertThrowsError(try graph.split(off: ["place"])) { error in
            XCTAssertEqual(error as? GraphError, .undefinedValue(name: "place", node: "place"))
        }
    }
}
