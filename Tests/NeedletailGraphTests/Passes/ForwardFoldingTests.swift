import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// One factor and one summand for all values, folded into layers behind. Weights are whole numbers and factors powers of two, so
/// that folding changes no bit of a sum.
final class ForwardFoldingTests: GraphTestCase {
    private let direct = PreparationOptions(allowsWinograd: false)

    /// `x / 4 + shift` as the value `scaled`.
    private func scaled(_ shape: [Int], shift: Float = -2) throws -> NetworkBuilder {
        var network = NetworkBuilder(seed: 41)
        network.input("x", shape)
        try network.constant("quarter", [0.25], [1])
        try network.constant("shift", [shift], [1])
        network.add("m.node", Binary(.multiply), ["x", "quarter"], "m")
        network.add("s.node", Binary(.add), ["m", "shift"], "scaled")
        return network
    }

    /// Fails unless what is left are nodes of `kinds`, and on every tier `y` is what it is with an output in the way of folding.
    private func check(_ network: NetworkBuilder, _ kinds: [String], line: UInt = #line) throws {
        let folded = try network.graph(outputs: "y").prepared(direct)
        XCTAssertEqual(self.kinds(folded), kinds, line: line)
        let unfolded = try network.graph(outputs: "y", "m", "scaled").prepared(direct)
        XCTAssertTrue(self.kinds(unfolded).contains("multiply"), line: line)
        var network = network
        let rows = try network.rows(3)
        for options in Self.options {
            let expected = try XCTUnwrap(run(unfolded, rows, options)["y"]).array(of: Float.self)
            let actual = try XCTUnwrap(run(folded, rows, options)["y"]).array(of: Float.self)
            XCTAssertTrue(expected.contains { $0 != expected[0] }, line: line)
            XCTAssertEqualBits(actual.map { $0 + 0 }, expected.map { $0 + 0 }, "\(options.tier)", line: line)
        }
    }

    func testThroughBlocksOfPixelsItFoldsIntoADenseLayer() throws {
        var network = try scaled([4, 6, 2])
        network.add("a.node", Slice(axes: [2], starts: [0], ends: [4], steps: [1]), ["scaled"], "a")
        network.add("b.node", Reshape(shape: [0, 2, 2, 2, 2, 2]), ["a"], "b")
        network.add("c.node", Transpose(permutation: [0, 1, 3, 2, 4, 5]), ["b"], "c")
        network.add("d.node", Reshape(shape: [0, 4, 8]), ["c"], "d")
        try network.dense("d", 8, 3, "y")
        try check(network, ["slice", "reshape", "transpose", "reshape", "dense"])
    }

    func testItFoldsIntoAllLayersThatReadItAndNotIntoSome() throws {
        var network = try scaled([4, 8])
        network.add("a.node", Flatten(axis: 1), ["scaled"], "a")
        try network.dense("scaled", 8, 4, "b")
        try network.dense("a", 32, 5, "c")
        network.add("d.node", Flatten(axis: 1), ["b"], "d")
        network.add("e.node", Concat(axis: 1), ["c", "d"], "y")
        try check(network, ["flatten", "dense", "dense", "flatten", "concat"])
        network.relu("scaled", "f")
        network.add("g.node", Flatten(axis: 1), ["f"], "g")
        network.add("h.node", Concat(axis: 1), ["y", "g"], "all")
        let prepared = try network.graph(outputs: "all").prepared(direct)
        XCTAssertTrue(kinds(prepared).contains("multiply"))
    }

    func testItFoldsIntoAConvolutionWithoutPaddingAndWithPaddingOnlyAFactor() throws {
        for (pads, shift, kinds) in [
            (0, Float(-2), ["conv2d"]), (1, 0, ["conv2d"]), (1, -2, ["add", "conv2d"]),
        ] {
            var network = try scaled([5, 6, 4], shift: shift)
            try network.conv("scaled", 4, 6, "y", pads: pads, groups: 2)
            if pads == 1, shift != 0 {
                // The factor is in front of the summand that stays.
                XCTAssertEqual(self.kinds(try network.graph(outputs: "y").prepared(direct)), ["multiply"] + kinds)
            } else {
                try check(network, kinds)
            }
        }
    }

    func testFactorsOfColumnsStayBeforeWhatMovesThem() throws {
        var network = NetworkBuilder(seed: 42)
        network.input("x", [2, 4])
        try network.constant("columns", [1, 2, 4, 8])
        network.add("m.node", Binary(.multiply), ["x", "columns"], "m")
        network.add("a.node", Flatten(axis: 1), ["m"], "a")
        try network.dense("a", 8, 3, "y")
        XCTAssertEqual(kinds(try network.graph(outputs: "y").prepared(direct)), ["multiply", "flatten", "dense"])
    }
}
