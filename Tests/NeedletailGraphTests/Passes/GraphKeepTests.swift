import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Graphs of which some outputs are taken.
final class GraphKeepTests: GraphTestCase {
    /// Two branches, each over an input of its own and one that both read; the second has two outputs.
    private func network() throws -> NetworkBuilder {
        var network = NetworkBuilder(.real, seed: 34)
        network.input("z", [3])
        network.input("conditions", [5])
        network.input("values", [4])
        try network.dense("z", 3, 6, "point")
        try network.dense("conditions", 5, 6, "known")
        network.add("sum", Binary(.add), ["point", "known"], "h")
        network.relu("h", "lit")
        try network.dense("lit", 6, 4, "x")
        try network.dense("values", 4, 5, "row")
        network.add("joined", Binary(.add), ["row", "conditions"], "both")
        try network.dense("both", 5, 3, "mean")
        try network.dense("both", 5, 3, "variance")
        network.graph.outputs = ["x", "mean", "variance"]
        return network
    }

    func testWhatIsKeptGivesWhatTheGraphGives() throws {
        var network = try network()
        let graph = try network.graph.prepared()
        let rows = try network.rows(5)
        for (outputs, inputs) in [
            (["x"], ["z", "conditions"]), (["variance", "mean"], ["conditions", "values"]),
            (["mean"], ["conditions", "values"]), (["x", "mean", "variance"], ["z", "conditions", "values"]), ([], []),
        ] {
            let part = try graph.keeping(outputs: outputs)
            XCTAssertEqual(part.outputs, outputs)
            XCTAssertEqual(part.inputs.map(\.name), inputs)
            XCTAssertEqual(
                Set(part.constants.keys), Set(part.nodes.flatMap(\.inputs)).intersection(graph.constants.keys))
            guard !outputs.isEmpty else {
                XCTAssertTrue(part.nodes.isEmpty)
                continue
            }
            for options in Self.options {
                let all = try run(graph, rows, options)
                let kept = try run(part, rows.filter { inputs.contains($0.key) }, options)
                XCTAssertEqual(kept, all.filter { outputs.contains($0.key) }, "\(options)")
            }
        }
    }

    func testAnInputThatIsAnOutputIsKept() throws {
        var network = NetworkBuilder(.real, seed: 35)
        network.input("x", [4])
        network.input("y", [4])
        network.add("sum", Binary(.add), ["x", "y"], "z")
        network.graph.outputs = ["y", "z"]
        XCTAssertEqual(try network.graph.keeping(outputs: ["y"]).inputs.map(\.name), ["y"])
    }

    func testANameThatIsNoOutputIsRefused() throws {
        let graph = try network().graph.prepared()
        for name in ["z", "both", "noise", ""] {
            XCTAssertThrowsError(try graph.keeping(outputs: ["x", name])) {
                XCTAssertEqual($0 as? GraphError, .undefinedOutput(name: name))
            }
        }
    }
}
