import NeedletailGraph
import NeedletailTensor
import XCTest

final class DropoutRemovalTests: GraphTestCase {
    func testDropoutBetweenLayersGoes() throws {
        var network = NetworkBuilder(seed: 1)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        network.dropout("a", "b")
        try network.dense("b", 4, 3, "y")
        let graph = network.graph(outputs: "y")
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["dense", "dense"])
        XCTAssertEqual(prepared.nodes[1].inputs[0], "a")
        try checkRuns(graph, try network.rows(7), exactly: true)
    }

    func testDropoutOnAnInputGoes() throws {
        var network = NetworkBuilder(seed: 2)
        network.input("x", [5])
        network.dropout("x", "a")
        try network.dense("a", 5, 3, "y")
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense"])
        try checkRuns(graph, try network.rows(3), exactly: true)
    }

    func testDropoutThatMakesAnOutputGivesItsNameToWhatItReads() throws {
        var network = NetworkBuilder(seed: 3)
        network.input("x", [5])
        try network.dense("x", 5, 3, "a")
        network.dropout("a", "y")
        let graph = network.graph(outputs: "y")
        let prepared = try graph.prepared()
        XCTAssertEqual(kinds(prepared), ["dense"])
        XCTAssertEqual(prepared.nodes[0].outputs, ["y"])
        try checkRuns(graph, try network.rows(3), exactly: true)
    }

    func testSeveralDropoutsInARowGo() throws {
        var network = NetworkBuilder(seed: 4)
        network.input("x", [5])
        network.dropout("x", "a")
        network.dropout("a", "b")
        try network.dense("b", 5, 3, "c")
        network.dropout("c", "d")
        network.dropout("d", "e")
        network.relu("e", "f")
        network.dropout("f", "g")
        network.dropout("g", "y")
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense", "relu"])
        try checkRuns(graph, try network.rows(3), exactly: true)
    }

    func testWhatReadsTheValueBesideAnOutputsDropoutReadsItUnderTheOutputsName() throws {
        var network = NetworkBuilder(seed: 5)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        try network.dense("a", 4, 3, "before")
        network.dropout("a", "y")
        try network.dense("a", 4, 2, "after")
        try network.dense("y", 4, 2, "behind")
        let graph = network.graph(outputs: "before", "y", "after", "behind")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense", "dense", "dense", "dense"])
        try checkRuns(graph, try network.rows(3), exactly: true)
    }

    func testAnEarlierDropoutOfAValueThatALaterOneMakesAnOutputStaysReadable() throws {
        var network = NetworkBuilder(seed: 6)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        network.dropout("a", "b")
        network.dropout("b", "y")
        try network.dense("b", 4, 2, "z")
        let graph = network.graph(outputs: "y", "z")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense", "dense"])
        try checkRuns(graph, try network.rows(3), exactly: true)
    }

    func testDropoutStraightFromAnInputToAnOutputBecomesACopy() throws {
        for shape in [[], [5], [2, 3]] {
            var network = NetworkBuilder(seed: 7)
            network.input("x", shape)
            network.dropout("x", "y")
            let graph = network.graph(outputs: "y")
            XCTAssertEqual(kinds(try graph.prepared()), ["identity"])
            let count = 4 * shape.reduce(1, *)
            let special = [Float.nan, -0.0, .infinity, .leastNonzeroMagnitude]
            let x = try Tensor((0..<count).map { special[$0 % 4] }, shape: [4] + shape)
            for options in Self.options {
                XCTAssertEqual(try run(try graph.prepared(), ["x": x], options), ["y": x], "\(shape)")
            }
        }
    }

    func testAValueThatIsAnOutputBeforeAndAfterItsDropoutIsBoth() throws {
        var network = NetworkBuilder(seed: 8)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        network.dropout("a", "y")
        network.dropout("a", "z")
        let graph = network.graph(outputs: "a", "y", "z")
        XCTAssertEqual(kinds(try graph.prepared()), ["dense", "identity", "identity"])
        try checkRuns(graph, try network.rows(3), exactly: true)
    }

    func testPreparingTwiceChangesNothingMore() throws {
        var network = NetworkBuilder(seed: 9)
        network.input("x", [5])
        network.dropout("x", "y")
        try network.dense("x", 5, 4, "z")
        let once = try network.graph(outputs: "y", "z").prepared()
        let twice = try once.prepared()
        XCTAssertEqual(kinds(twice), kinds(once))
        XCTAssertEqual(twice.constants.mapValues(\.tensor), once.constants.mapValues(\.tensor))
        let x = try network.rows(3)
        XCTAssertEqual(try run(twice, x), try run(once, x))
    }
}
