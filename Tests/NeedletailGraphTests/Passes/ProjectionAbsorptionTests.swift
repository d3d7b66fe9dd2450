import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Projections of a self-attention's keys and values, multiplied into those of its queries and its output.
final class ProjectionAbsorptionTests: GraphTestCase {
    /// Attention `y` over 7 tokens `x` of 6 values, and a layer `o` behind it.
    private func network(
        heads: Int = 2, keyHeads: Int? = nil, d: Int = 9, dv: Int = 8, biases: Set<String> = ["q", "k", "v", "o"],
        scale: Double = 0.25, isCausal: Bool = false, mask: [Float]? = nil, emptyRows: UnattendedRows = .zeros
    ) throws -> NetworkBuilder {
        var network = NetworkBuilder(.real, seed: 83)
        network.input("x", [7, 6])
        let shared = keyHeads ?? heads
        for (name, width) in [("q", heads * d), ("k", shared * d), ("v", shared * dv)] {
            try network.dense("x", 6, width, name, hasBias: biases.contains(name))
        }
        if let mask { try network.constant("mask", mask, [7, 7]) }
        let attention = Attention(
            heads: heads, keyHeads: shared, keyDimension: d, scale: scale, isCausal: isCausal, emptyRows: emptyRows)
        network.add("y.node", attention, ["q", "k", "v"] + (mask == nil ? [] : ["mask"]), "y")
        try network.dense("y", heads * dv, 5, "o", hasBias: biases.contains("o"))
        return network
    }

    private func check(
        _ network: NetworkBuilder, isAbsorbed: Bool, outputs: [String] = ["o"], line: UInt = #line
    ) throws {
        var network = network
        var graph = network.graph
        graph.outputs = outputs
        let prepared = try graph.prepared()
        let attention = try XCTUnwrap(
            prepared.nodes.lazy.compactMap { node in (node.op as? Attention).map { ($0, node) } }.first)
        XCTAssertEqual(attention.1.inputs.prefix(3) == ["q", "x", "x"], isAbsorbed, line: line)
        if isAbsorbed {
            XCTAssertEqual(attention.0.keyDimension, 6, line: line)
            XCTAssertEqual(attention.0.keyHeads, 1, line: line)
            XCTAssertEqual(attention.0.packing, .separate, line: line)
            XCTAssertEqual(kinds(prepared), ["dense", "attention", "dense"], line: line)
        }
        let rows = try network.rows(3)
        for options in Self.options {
            let (actual, expected) = (try run(prepared, rows, options), try plainOutputs(graph, rows, options))
            for name in outputs {
                let actual = try XCTUnwrap(actual[name]).array(of: Float.self)
                let expected = try XCTUnwrap(expected[name]).array(of: Float.self)
                let largest = expected.lazy.filter(\.isFinite).map(abs).max() ?? 0
                for (actual, expected) in zip(actual, expected) where !(actual.isNaN && expected.isNaN) {
                    XCTAssertEqual(actual, expected, accuracy: 3e-6 * largest, "\(options)", line: line)
                }
            }
        }
    }

    func testKeysAndValuesBecomeTheRowsThemselves() throws {
        for (heads, keyHeads) in [(1, 1), (2, 2), (6, 2), (4, 1)] {
            for biases in [["q", "k", "v", "o"], [], ["k"], ["v"], ["q", "o"]] as [Set<String>] {
                for (d, dv) in [(9, 8), (6, 6), (16, 32)] {
                    try within("\(heads), \(keyHeads), \(biases.sorted()), \(d), \(dv)") {
                        try check(
                            try network(heads: heads, keyHeads: keyHeads, d: d, dv: dv, biases: biases),
                            isAbsorbed: true)
                    }
                }
            }
        }
    }

    func testCausalAttentionAndMasksStay() throws {
        try check(try network(isCausal: true), isAbsorbed: true)
        let some = (0..<49).map { $0 % 3 == 1 ? -Float.infinity : Float($0 % 5) / 4 }
        // The second query attends to no key.
        let empty = some.indices.map { $0 / 7 == 1 ? -Float.infinity : some[$0] }
        for mask in [some, empty] {
            for emptyRows in UnattendedRows.allCases {
                try check(try network(mask: mask, emptyRows: emptyRows), isAbsorbed: emptyRows != .zeros)
                try check(
                    try network(biases: ["q", "k", "o"], mask: mask, emptyRows: emptyRows), isAbsorbed: true)
            }
        }
    }

    func testNarrowHeadsAreNotWidened() throws {
        try check(try network(d: 5), isAbsorbed: false)
        try check(try network(dv: 5), isAbsorbed: false)
    }

    func testWhatSomethingElseReadsStays() throws {
        for name in ["q", "k", "v", "y"] { try check(try network(), isAbsorbed: false, outputs: ["o", name]) }
        var network = try network()
        try network.dense("y", 16, 3, "p")
        try check(network, isAbsorbed: false, outputs: ["o", "p"])
    }

    func testQueriesOfOtherRowsStay() throws {
        var network = try network()
        network.input("z", [7, 6])
        network.graph.nodes[0].inputs[0] = "z"
        try check(network, isAbsorbed: false)
    }

    func testProductsThatF32DoesNotHoldStayApart() throws {
        var network = try network()
        let huge = try Tensor([Float](repeating: 3e30, count: 6 * 18), shape: [6, 18])
        network.graph.constants["q.weight"] = Constant(huge)
        network.graph.constants["k.weight"] = Constant(huge)
        var graph = network.graph
        graph.outputs = ["o"]
        XCTAssertEqual(
            try graph.prepared().nodes.compactMap { ($0.op as? Attention)?.packing }, [.queryKeyValue])
    }

    func testPreparingTwiceChangesNothingMore() throws {
        let once = try network().graph(outputs: "o").prepared()
        let twice = try once.prepared()
        XCTAssertEqual(twice.nodes.map(\.inputs), once.nodes.map(\.inputs))
        XCTAssertEqual(twice.constants.mapValues(\.tensor), once.constants.mapValues(\.tensor))
    }
}
