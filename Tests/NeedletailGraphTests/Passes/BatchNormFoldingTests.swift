import NeedletailGraph
import NeedletailTensor
import XCTest

final class BatchNormFoldingTests: GraphTestCase {
    func testBehindADenseLayerItFoldsBack() throws {
        var network = NetworkBuilder(seed: 11)
        network.input("x", [5])
        try network.dense("x", 5, 7, "a")
        try network.batchNorm("a", 7, "b")
        network.relu("b", "y")
        let graph = network.graph(outputs: "y")
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["dense", "relu"])
        XCTAssertEqual(Set(prepared.constants.keys), ["a.weight", "a.bias"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testBehindAnActivationItFoldsForward() throws {
        var network = NetworkBuilder(seed: 12)
        network.input("x", [5])
        try network.dense("x", 5, 7, "a")
        network.relu("a", "b")
        try network.batchNorm("b", 7, "c")
        try network.dense("c", 7, 3, "y")
        let graph = network.graph(outputs: "y")
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["dense", "relu", "dense"])
        XCTAssertEqual(prepared.nodes[2].inputs[0], "b")
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testReadByTwoDenseLayersItFoldsIntoBoth() throws {
        var network = NetworkBuilder(seed: 13)
        network.input("x", [6])
        network.relu("x", "a")
        try network.batchNorm("a", 6, "b")
        try network.dense("b", 6, 4, "y")
        try network.dense("b", 6, 3, "z")
        let graph = network.graph(outputs: "y", "z")
        XCTAssertEqual(kinds(try graph.prepared()), ["relu", "dense", "dense"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testWithoutADenseNeighbourItBecomesAScaleAndShift() throws {
        var network = NetworkBuilder(seed: 14)
        network.input("x", [6])
        try network.batchNorm("x", 6, "a")
        network.sigmoid("a", "y")
        let graph = network.graph(outputs: "y")
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["scaleShift", "sigmoid"])
        XCTAssertEqual(Set(prepared.constants.keys), ["a.node.scale", "a.node.shift"])
        try checkRuns(graph, try network.rows(9), exactly: false)
    }

    func testReadByADenseLayerAndAnotherOpItStaysAScaleAndShift() throws {
        var network = NetworkBuilder(seed: 15)
        network.input("x", [6])
        try network.batchNorm("x", 6, "a")
        try network.dense("a", 6, 4, "y")
        network.relu("a", "z")
        let graph = network.graph(outputs: "y", "z")
        XCTAssertEqual(kinds(try graph.prepared()), ["scaleShift", "dense", "relu"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testAnOutputOfTheGraphIsNotFoldedForward() throws {
        var network = NetworkBuilder(seed: 16)
        network.input("x", [6])
        try network.batchNorm("x", 6, "a")
        try network.dense("a", 6, 4, "y")
        let graph = network.graph(outputs: "a", "y")
        XCTAssertEqual(kinds(try graph.prepared()), ["scaleShift", "dense"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testADenseLayerThatSomethingElseReadsTooIsNotFoldedInto() throws {
        for isOutput in [false, true] {
            var network = NetworkBuilder(seed: 17)
            network.input("x", [6])
            try network.dense("x", 6, 4, "a")
            try network.batchNorm("a", 4, "y")
            network.relu("a", "z")
            let graph = isOutput ? network.graph(outputs: "a", "y") : network.graph(outputs: "y", "z")
            XCTAssertTrue(kinds(try graph.prepared()).starts(with: ["dense", "scaleShift"]))
            try checkRuns(graph, try network.rows(9), exactly: true)
        }
    }

    func testTwoInARowFoldIntoTheSameLayer() throws {
        var network = NetworkBuilder(seed: 18)
        network.input("x", [6])
        try network.dense("x", 6, 4, "a")
        try network.batchNorm("a", 4, "b")
        try network.batchNorm("b", 4, "y")
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense"])
        try checkRuns(graph, try network.rows(9), exactly: true)

        var forward = NetworkBuilder(seed: 19)
        forward.input("x", [6])
        try forward.batchNorm("x", 6, "a")
        try forward.batchNorm("a", 6, "b")
        try forward.dense("b", 6, 4, "y")
        let other = forward.graph(outputs: "y")
        XCTAssertEqual(kinds(try other.prepared()), ["dense"])
        try checkRuns(other, try forward.rows(9), exactly: true)
    }

    func testTwoOverOneInputAloneBecomeScalesAndShifts() throws {
        var network = NetworkBuilder(seed: 20)
        network.input("x", [6])
        try network.batchNorm("x", 6, "a")
        try network.batchNorm("a", 6, "y")
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(kinds(try graph.prepared()), ["scaleShift", "scaleShift"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testWeightsThatLayersShareStayAsTheyAre() throws {
        var network = NetworkBuilder(seed: 21)
        network.input("x", [6])
        network.input("w", [6])
        try network.dense("x", 6, 4, "a")
        try network.dense("w", 6, 4, "b", sharing: "a")
        try network.dense("w", 6, 4, "c", sharing: "a")
        try network.batchNorm("a", 4, "y")
        try network.batchNorm("b", 4, "z")
        let graph = network.graph(outputs: "y", "z", "c")
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["dense", "dense", "dense", "scaleShift", "scaleShift"])
        XCTAssertEqual(Set(prepared.nodes.prefix(3).map { $0.inputs[1] }), ["a.weight"])
        XCTAssertEqual(
            try Plan(prepared).nodes.map(\.kind), ["dense", "dense, scaleShift", "dense, scaleShift"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testABatchNormBeforeLayersThatShareWeightsBecomesAScaleAndShift() throws {
        var network = NetworkBuilder(seed: 22)
        network.input("x", [6])
        try network.batchNorm("x", 6, "a")
        try network.dense("a", 6, 4, "y")
        try network.dense("a", 6, 4, "z", sharing: "y")
        let graph = network.graph(outputs: "y", "z")
        XCTAssertEqual(kinds(try graph.prepared()), ["scaleShift", "dense", "dense"])
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testBatchNormsOfTheSameParametersShareTheirScaleAndShift() throws {
        var network = NetworkBuilder(seed: 29)
        network.input("v0", [6])
        try network.batchNorm("v0", 6, "v1")
        for index in 2...5 {
            let parameters = ["gamma", "beta", "mean", "variance"].map { "v1.\($0)" }
            network.relu("v\(index - 1)", "r\(index)")
            network.add("n\(index)", network.graph.nodes[0].op, ["r\(index)"] + parameters, "v\(index)")
        }
        let graph = network.graph(outputs: "v5")
        XCTAssertEqual(try graph.prepared().constants.count, 2)
        try checkRuns(graph, try network.rows(9), exactly: true)
    }

    func testAnyNumberBehindALayerIsOneChangeOfItsWeights() throws {
        var network = NetworkBuilder(.real, seed: 28)
        network.input("x", [6])
        try network.dense("x", 6, 4, "v0")
        for index in 1...400 { try network.scaleShift("v\(index - 1)", 4, "v\(index)") }
        for index in 1...400 {
            network.graph.constants["v\(index).scale"] = Constant(try Tensor([1, -1, 1, 1] as [Float], shape: [4]))
        }
        let graph = network.graph(outputs: "v400")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense"])
        try checkRuns(graph, try network.rows(9), exactly: false)
    }

    func testNewConstantsTakeNamesThatAreFree() throws {
        var network = NetworkBuilder(seed: 23)
        network.input("a.node.scale", [6])
        try network.batchNorm("a.node.scale", 6, "a")
        try network.constant("a.node.shift", [1])
        let graph = network.graph(outputs: "a")
        let prepared = try graph.prepared()
        XCTAssertEqual(prepared.nodes[0].inputs, ["a.node.scale", "a.node.scale.2", "a.node.shift.2"])
        try checkRuns(graph, try network.rows(4), exactly: true)
    }

    func testThreeLayersAsTheyAreTrainedStayWithinRounding() throws {
        var network = NetworkBuilder(.real, seed: 24)
        network.input("x", [30])
        var (last, width) = ("x", 30)
        for (index, units) in [128, 64, 33].enumerated() {
            try network.dense(last, width, units, "a\(index)")
            network.relu("a\(index)", "b\(index)")
            try network.batchNorm("b\(index)", units, "c\(index)")
            network.dropout("c\(index)", "d\(index)")
            (last, width) = ("d\(index)", units)
        }
        try network.dense(last, width, 1, "logit")
        network.sigmoid("logit", "y")
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(
            kinds(try graph.prepared()), ["dense", "relu", "dense", "relu", "dense", "relu", "dense", "sigmoid"])
        try checkRuns(graph, try network.rows(13), exactly: false)
    }

    func testAVarianceThatWithEpsilonIsNotAboveZeroIsRefused() throws {
        for (variance, epsilon) in [(0, 0), (-1, 0.5), (-0.5, 0.5), (Float.nan, 1)] as [(Float, Double)] {
            var network = NetworkBuilder(seed: 25)
            network.input("x", [2])
            try network.dense("x", 2, 2, "a")
            try network.batchNorm("a", 2, "y")
            try network.constant("y.variance", [1, variance])
            network.graph.nodes[1].op = BatchNorm(epsilon: epsilon)
            assertThrows(
                GraphError.invalidConstant(
                    node: "y.node", constant: "y.variance", expected: "variances that with epsilon are above 0")
            ) { try network.graph(outputs: "y").prepared() }
        }
        var network = NetworkBuilder(seed: 26)
        network.input("x", [2])
        try network.batchNorm("x", 2, "y")
        try network.constant("y.variance", [0, 4])
        network.graph.nodes[0].op = BatchNorm(epsilon: 0.25)
        try checkRuns(network.graph(outputs: "y"), try network.rows(3), exactly: false)
    }

    func testConstantsThatAreNotPlainAreRefusedByName() throws {
        var network = NetworkBuilder(seed: 27)
        network.input("x", [3])
        try network.dense("x", 3, 3, "a")
        try network.batchNorm("a", 3, "y")
        for name in ["y.gamma", "y.variance"] {
            var graph = network.graph(outputs: "y")
            graph.constants[name] = Constant(
                try Tensor([Float](repeating: 1, count: 16), shape: [16]), layout: .panels16, logicalShape: [3])
            assertThrows(GraphError.wrongLayout(node: "y.node", constant: name, expected: "plain")) {
                try graph.prepared()
            }
        }
    }
}
