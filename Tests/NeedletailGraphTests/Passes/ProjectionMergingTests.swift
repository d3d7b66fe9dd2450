import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Dense layers that give an attention its query, key and value, made one.
final class ProjectionMergingTests: GraphTestCase {
    /// Attention `y` of `heads` heads of a query of `q` and keys and values of `kv`, 6 values each, by layers of these names.
    private func attention(
        _ network: inout NetworkBuilder, q: String = "x", kv: String = "x", heads: Int = 2, keyHeads: Int? = nil,
        d: Int = 9, dv: Int = 9, biases: Set<String> = ["q", "k", "v"]
    ) throws {
        let shared = keyHeads ?? heads
        for (name, x, width) in [("q", q, heads * d), ("k", kv, shared * d), ("v", kv, shared * dv)] {
            try network.dense(x, 6, width, name, hasBias: biases.contains(name))
        }
        network.add("y.node", op(heads, shared, d), ["q", "k", "v"], "y")
    }

    private func op(_ heads: Int, _ keyHeads: Int, _ d: Int) -> Attention {
        Attention(heads: heads, keyHeads: keyHeads, keyDimension: d, scale: 0.25)
    }

    private func network(_ values: NetworkBuilder.Values, inputs: String...) -> NetworkBuilder {
        var network = NetworkBuilder(values, seed: 51)
        for input in inputs { network.input(input, [7, 6]) }
        return network
    }

    /// Fails unless the graph is left with `kinds` and attentions packed by `packings`, and `y` is what it is with outputs in the
    /// way of merging.
    ///
    /// - Parameter isExact: every sum is exact: compared with both backends, else with the own one, whose columns depend on `n` and
    ///   `k` alone.
    private func check(
        _ network: NetworkBuilder, _ kinds: [String], _ packings: [Attention.Packing], outputs: [String] = ["y"],
        isExact: Bool, line: UInt = #line
    ) throws {
        var (network, graph, apart) = (network, network.graph, network.graph)
        graph.outputs = outputs
        apart.outputs = graph.nodes.map { $0.outputs[0] }
        let (merged, unmerged) = (try graph.prepared(), try apart.prepared())
        XCTAssertEqual(self.kinds(merged), kinds, line: line)
        XCTAssertEqual(merged.nodes.compactMap { ($0.op as? Attention)?.packing }, packings, line: line)
        XCTAssertEqual(self.kinds(unmerged), self.kinds(apart), line: line)
        let rows = try network.rows(3)
        for options in Self.options where isExact || options.backend == .builtin {
            let (actual, expected) = (try run(merged, rows, options), try run(unmerged, rows, options))
            for name in outputs {
                let expected = try XCTUnwrap(expected[name]).array(of: Float.self)
                XCTAssertTrue(expected.contains { $0 != expected[0] }, line: line)
                XCTAssertEqualBits(
                    try XCTUnwrap(actual[name]).array(of: Float.self), expected, "\(options)", line: line)
            }
        }
    }

    func testProjectionsOfTheSameRowsBecomeOne() throws {
        for (d, dv) in [(9, 9), (17, 20), (8, 11), (16, 32)] {
            for biases in [["q", "k", "v"], [], ["v"], ["q", "k"]] as [Set<String>] {
                for values in [NetworkBuilder.Values.whole, .real] where values == .whole || d > 8 {
                    var network = network(values, inputs: "x")
                    try attention(&network, d: d, dv: dv, biases: biases)
                    try within("\(d), \(dv), \(biases.sorted())") {
                        try check(
                            network, ["dense", "attention"], [.queryKeyValue], isExact: values == .whole)
                        let constants = try network.graph(outputs: "y").prepared().constants
                        XCTAssertEqual(
                            constants.mapValues(\.logicalShape),
                            [
                                "y.node.queryKeyValue.weight": [6, 4 * d + 2 * dv],
                                "y.node.queryKeyValue.bias": [4 * d + 2 * dv],
                            ].filter { !biases.isEmpty || $0.key.hasSuffix("weight") })
                    }
                }
            }
        }
    }

    func testNarrowProjectionsBecomeOneToo() throws {
        // Columns that n alone would sum otherwise: exact sums are the same.
        var network = network(.whole, inputs: "x")
        try attention(&network, heads: 1, d: 3, dv: 2)
        try check(network, ["dense", "attention"], [.queryKeyValue], isExact: true)
    }

    func testKeyAndValueOfTheSameRowsBecomeOneWhereTheQueryHasOthers() throws {
        for values in [NetworkBuilder.Values.whole, .real] {
            var network = network(values, inputs: "x", "z")
            try attention(&network, q: "z", biases: ["k"])
            try check(network, ["dense", "dense", "attention"], [.keyValue], isExact: values == .whole)
            let merged = try network.graph(outputs: "y").prepared().nodes
            XCTAssertEqual(merged[2].inputs, ["q", "y.node.keyValue"])
        }
    }

    func testKeyAndValueBecomeOneWhereTheQueryIsOfSomeOfTheirTokens() throws {
        var network = network(.real, inputs: "x")
        network.add("s.node", Slice(axes: [1], starts: [0], ends: [1], steps: [1]), ["x"], "s")
        try attention(&network, q: "s")
        try check(network, ["slice", "dense", "dense", "attention"], [.keyValue], isExact: false)
    }

    func testHeadsThatShareKeysAndAMaskStayAsTheyAre() throws {
        for (values, packing) in [(NetworkBuilder.Values.whole, "x"), (.real, "x"), (.real, "z")] {
            var network = network(values, inputs: "x", "z")
            try attention(&network, q: packing, heads: 4, keyHeads: 2, d: 10, dv: 11)
            try network.constant("mask", (0..<49).map { $0 % 3 == 1 ? -.infinity : 0 }, [7, 7])
            network.graph.nodes[3].inputs.append("mask")
            network.relu("z", "r")
            try check(
                network, ["dense"] + (packing == "x" ? [] : ["dense"]) + ["attention", "relu"],
                [packing == "x" ? .queryKeyValue : .keyValue], outputs: ["y", "r"], isExact: values == .whole)
        }
    }

    func testAProjectionThatSomethingElseReadsStaysAlone() throws {
        for (name, packing) in [("q", Attention.Packing.keyValue), ("k", .separate), ("v", .separate)] {
            var network = network(.real, inputs: "x")
            try attention(&network)
            network.relu(name, "r")
            let dense = [String](repeating: "dense", count: packing == .separate ? 3 : 2)
            try check(network, dense + ["attention", "relu"], [packing], outputs: ["y", "r"], isExact: false)
            // Nor where it is an output.
            network.graph.nodes.removeLast()
            try check(network, dense + ["attention"], [packing], outputs: ["y", name], isExact: false)
        }
    }

    func testOneProjectionThatIsKeyAndValueStaysAlone() throws {
        var network = network(.real, inputs: "x")
        try network.dense("x", 6, 18, "q")
        try network.dense("x", 6, 18, "k")
        network.add("y.node", op(2, 2, 9), ["q", "k", "k"], "y")
        try check(network, ["dense", "dense", "attention"], [.separate], isExact: false)
    }

    func testOtherLayersThanDenseOnesStayAsTheyAre() throws {
        var network = network(.real, inputs: "x")
        try attention(&network)
        network.graph.nodes[2].outputs = ["w"]
        network.graph.nodes.insert(Node("r.node", Unary(.relu), inputs: ["w"], outputs: ["v"]), at: 3)
        try check(network, ["dense", "dense", "dense", "relu", "attention"], [.separate], isExact: false)
    }

    func testWeightsThatSeveralAttentionsShareAreHeldOnceForEachPacking() throws {
        var network = network(.real, inputs: "x", "z")
        try attention(&network)
        for (suffix, x, kv) in [("2", "z", "z"), ("3", "x", "z")] {
            for name in ["q", "k", "v"] {
                try network.dense(name == "q" ? x : kv, 6, 18, name + suffix, sharing: name)
            }
            network.add("y\(suffix).node", op(2, 2, 9), ["q", "k", "v"].map { $0 + suffix }, "y" + suffix)
        }
        // One of the weights is read by another layer, too.
        try network.dense("x", 6, 18, "w", sharing: "k")
        try check(
            network, ["dense", "attention", "dense", "attention", "dense", "dense", "attention", "dense"],
            [.queryKeyValue, .queryKeyValue, .keyValue], outputs: ["y", "y2", "y3", "w"], isExact: false)
        let constants = try network.graph(outputs: "y", "y2", "y3", "w").prepared().constants
        XCTAssertEqual(
            constants.keys.filter { $0.hasSuffix("weight") }.sorted(),
            ["k.weight", "q.weight", "y.node.queryKeyValue.weight", "y3.node.keyValue.weight"])
    }

    func testArithmeticBehindAProjectionIsFoldedFirst() throws {
        var network = network(.whole, inputs: "x")
        try attention(&network)
        try network.constant("half", [0.5], [1])
        network.graph.nodes[0].outputs = ["w"]
        network.graph.nodes.insert(Node("h.node", Binary(.multiply), inputs: ["w", "half"], outputs: ["q"]), at: 1)
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense", "attention"])
        let rows = try network.rows(3)
        for options in Self.options {
            XCTAssertEqual(try run(try graph.prepared(), rows, options), try plainOutputs(graph, rows, options))
        }
    }

    func testTheirNamesAreNotTakenTwiceAndPreparingTwiceChangesNothingMore() throws {
        var network = network(.real, inputs: "x")
        try attention(&network)
        network.relu("y", "y.node.queryKeyValue")
        try network.dense("y.node.queryKeyValue", 18, 18, "y.node.queryKeyValue.weight")
        let once = try network.graph(outputs: "y.node.queryKeyValue.weight").prepared()
        XCTAssertEqual(kinds(once), ["dense", "attention", "relu", "dense"])
        XCTAssertEqual(once.nodes[0].inputs[1], "y.node.queryKeyValue.2.weight")
        let twice = try once.prepared()
        XCTAssertEqual(twice.nodes.map(\.inputs), once.nodes.map(\.inputs))
        XCTAssertEqual(twice.constants.mapValues(\.tensor), once.constants.mapValues(\.tensor))
        let rows = try network.rows(3)
        XCTAssertEqual(try run(twice, rows), try run(once, rows))
    }

    func testThePlanSaysWhatLiesInOne() throws {
        var network = network(.whole, inputs: "x", "z")
        try attention(&network)
        try checkPlan(network.graph(outputs: "y"), ["dense", "attention (query, key and value in one)"])
        network.graph.nodes[0].inputs[0] = "z"
        try checkPlan(network.graph(outputs: "y"), ["dense", "dense", "attention (key and value in one)"])
    }
}
