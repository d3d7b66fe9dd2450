import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// What is folded into the filters of convolutions. Weights are whole numbers and scales powers of two, so that folding changes no
/// bit of a sum.
final class ConvFoldingTests: GraphTestCase {
    /// No other order of the sums, and no transforms.
    private let direct = PreparationOptions(allowsWinograd: false)

    /// Fails unless `folded` gives, on every tier and backend, the batch-norm `norm` of what the value `sums` is, whose maker gives
    /// it in a graph of its own.
    private func check(
        _ network: NetworkBuilder, _ rows: [String: Tensor], sums: String, norm: String, file: StaticString = #filePath,
        line: UInt = #line
    ) throws {
        let alone = try network.graph(outputs: sums).prepared(direct)
        let folded = try network.graph(outputs: norm).prepared(direct)
        func parameter(_ name: String) throws -> [Float] {
            try XCTUnwrap(network.graph.constants["\(norm).\(name)"]).tensor.array(of: Float.self)
        }
        let (gamma, beta, mean, variance) = try (
            parameter("gamma"), parameter("beta"), parameter("mean"), parameter("variance")
        )
        for options in Self.options {
            let values = try XCTUnwrap(run(alone, rows, options)[sums]).array(of: Float.self)
            let expected = values.enumerated().map { index, value in
                let n = index % gamma.count
                return gamma[n] * (value - mean[n]) / (variance[n] + 1).squareRoot() + beta[n] + 0
            }
            XCTAssertTrue(expected.contains { $0 != 0 }, file: file, line: line)
            let actual = try XCTUnwrap(run(folded, rows, options)[norm]).array(of: Float.self)
            XCTAssertEqualBits(
                actual.map { $0 + 0 }, expected, "\(options.tier), \(options.backend)", file: file, line: line)
        }
    }

    func testBehindAConvolutionABatchNormFoldsIntoTheFilter() throws {
        for (kernel, pads, groups) in [(3, 1, 1), (3, 0, 1), (1, 0, 1), (2, 1, 2), (3, 1, 4)] {
            for hasBias in [true, false] {
                var network = NetworkBuilder(seed: 31)
                network.input("x", [5, 6, 4])
                try network.conv("x", 4, 8, "a", kernel: kernel, pads: pads, groups: groups, hasBias: hasBias)
                try network.batchNorm("a", 8, "y")
                let prepared = try network.graph(outputs: "y").prepared(direct)
                XCTAssertEqual(kinds(prepared), ["conv2d"])
                XCTAssertEqual(prepared.constants.count, 2, "a filter and a bias")
                try check(network, try network.rows(3), sums: "a", norm: "y")
            }
        }
    }

    func testTwoInARowFoldIntoTheSameFilter() throws {
        var network = NetworkBuilder(seed: 32)
        network.input("x", [4, 4, 3])
        try network.conv("x", 3, 5, "a", pads: 1)
        try network.batchNorm("a", 5, "b")
        try network.batchNorm("b", 5, "y")
        XCTAssertEqual(kinds(try network.graph(outputs: "y").prepared(direct)), ["conv2d"])
        try check(network, try network.rows(2), sums: "b", norm: "y")
    }

    func testBehindAnActivationItStaysAScaleAndShiftAlsoBeforeAConvolution() throws {
        for pads in [0, 1] {
            var network = NetworkBuilder(seed: 33)
            network.input("x", [5, 5, 3])
            try network.conv("x", 3, 4, "a")
            network.relu("a", "b")
            try network.batchNorm("b", 4, "c")
            try network.conv("c", 4, 2, "y", pads: pads)
            let prepared = try network.graph(outputs: "y").prepared(direct)
            XCTAssertEqual(kinds(prepared), ["conv2d", "relu", "scaleShift", "conv2d"])
            XCTAssertEqual(try Plan(prepared).nodes.map(\.kind), ["conv2d, relu, scaleShift", "conv2d"])
            try check(network, try network.rows(2), sums: "b", norm: "c")
        }
    }

    func testAConvolutionThatSomethingElseReadsTooIsNotFoldedInto() throws {
        var network = NetworkBuilder(seed: 34)
        network.input("x", [5, 5, 3])
        try network.conv("x", 3, 4, "a")
        try network.batchNorm("a", 4, "y")
        network.relu("a", "z")
        XCTAssertEqual(
            kinds(try network.graph(outputs: "y", "z").prepared(direct)), ["conv2d", "scaleShift", "relu"])
        XCTAssertEqual(kinds(try network.graph(outputs: "y", "a").prepared(direct)), ["conv2d", "scaleShift"])
    }

    func testFiltersThatConvolutionsShareStayAsTheyAre() throws {
        var network = NetworkBuilder(seed: 35)
        network.input("x", [5, 5, 3])
        network.input("w", [5, 5, 3])
        try network.conv("x", 3, 4, "a")
        try network.conv("w", 3, 4, "b", sharing: "a")
        try network.batchNorm("a", 4, "y")
        let prepared = try network.graph(outputs: "y", "b").prepared(direct)
        XCTAssertEqual(kinds(prepared), ["conv2d", "conv2d", "scaleShift"])
        try check(network, try network.rows(2), sums: "a", norm: "y")
    }

    func testArithmeticWithANumberForEachChannelFoldsAndWithOneForEachPixelDoesNot() throws {
        var network = NetworkBuilder(seed: 36)
        network.input("x", [2, 4, 3])
        try network.conv("x", 3, 4, "a", kernel: 1)
        try network.constant("channels", [1, 2, 4, -1])
        try network.constant("pixels", [1, 2, 4, -1], [4, 1])
        network.add("b.node", Binary(.multiply), ["a", "channels"], "b")
        network.add("c.node", Binary(.multiply), ["b", "pixels"], "c")
        let prepared = try network.graph(outputs: "c").prepared(direct)
        XCTAssertEqual(kinds(prepared), ["conv2d", "multiply"])
        let rows = try network.rows(2)
        let alone = try network.graph(outputs: "a").prepared(direct)
        let values = try XCTUnwrap(run(alone, rows)["a"]).array(of: Float.self)
        let factors: [Float] = [1, 2, 4, -1]
        let expected = values.enumerated().map { $1 * factors[$0 % 4] * factors[$0 / 4 % 4] + 0 }
        XCTAssertEqualBits(try XCTUnwrap(run(prepared, rows)["c"]).array(of: Float.self).map { $0 + 0 }, expected, "c")
    }
}
