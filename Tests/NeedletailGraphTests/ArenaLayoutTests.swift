import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

final class ArenaLayoutTests: GraphTestCase {
    private struct Place {
        var name: String
        var bytes: Range<Int>
        var nodes: ClosedRange<Int>
        /// What the value may lie over.
        var overwritten: String?
    }

    /// The layout of `graph` and where and when its values lie in it.
    private func layout(_ graph: Graph) throws -> (ArenaLayout, [Place]) {
        let types = try graph.valueTypes()
        let layout = try ArenaLayout(graph, types: types)
        var places: [Place] = []
        for (index, node) in graph.nodes.enumerated() {
            for name in node.outputs {
                guard case .arena(let offset) = layout.locations[name] else { continue }
                let elements = try XCTUnwrap(types[name]?.rowElementCount)
                let last = graph.nodes.lastIndex { $0.inputs.contains(name) } ?? index
                places.append(
                    Place(
                        name: name, bytes: offset..<offset + elements * 4 * layout.rowCapacity,
                        nodes: index...max(index, last), overwritten: overwritten(node, types)))
            }
        }
        return (layout, places)
    }

    /// The input that an elementwise node may write over.
    private func overwritten(_ node: Node, _ types: [String: TensorType]) -> String? {
        guard case .overwrites = node.op.sharing else { return nil }
        return node.inputs.first { types[$0] == types[node.outputs[0]] }
    }

    private func check(_ layout: ArenaLayout, _ places: [Place]) {
        for (index, place) in places.enumerated() {
            XCTAssertEqual(place.bytes.lowerBound % 64, 0, place.name)
            XCTAssertTrue(place.bytes.lowerBound >= 0 && place.bytes.upperBound <= layout.byteCount, place.name)
            for other in places[..<index] where other.nodes.overlaps(place.nodes) {
                if place.overwritten == other.name, other.nodes.upperBound == place.nodes.lowerBound { continue }
                XCTAssertFalse(
                    other.bytes.overlaps(place.bytes), "\(other.name) and \(place.name) are alive at the same time")
            }
        }
    }

    func testInputsAndOutputsLieOutsideTheArenaEachUnderItsIndex() throws {
        var network = NetworkBuilder(seed: 61)
        network.input("x", [4])
        network.input("w", [3])
        network.move("x", "a")
        network.move("a", "y")
        network.move("w", "z")
        let (layout, places) = try layout(network.graph(outputs: "z", "y"))
        XCTAssertEqual(places.map(\.name), ["a"])
        for (name, expected) in [("x", "input(0)"), ("w", "input(1)"), ("z", "output(0)"), ("y", "output(1)")] {
            XCTAssertEqual(layout.locations[name].map { "\($0)" }, expected, name)
        }
    }

    func testAChainOfElementwiseOpsWorksInTheOutputsMemory() throws {
        var network = NetworkBuilder(seed: 66)
        network.input("v0", [16])
        for index in 1...9 { network.relu("v\(index - 1)", "v\(index)") }
        let (layout, places) = try layout(network.graph(outputs: "v9"))
        XCTAssertTrue(places.isEmpty)
        XCTAssertEqual(layout.byteCount, 0)
        for index in 1...9 { XCTAssertEqual(layout.locations["v\(index)"], .output(0)) }
    }

    func testAValueThatIsReadAgainIsNotWrittenOver() throws {
        var network = NetworkBuilder(seed: 67)
        network.input("x", [16])
        network.move("x", "a")
        network.relu("a", "b")
        network.relu("b", "c")
        network.add("y.node", Binary(.add), ["c", "a"], "y")
        let (layout, places) = try layout(network.graph(outputs: "y"))
        check(layout, places)
        XCTAssertNotEqual(layout.locations["a"], layout.locations["b"])
        XCTAssertEqual(layout.locations["b"], layout.locations["c"])
        let x = try network.rows(5)
        let values = try XCTUnwrap(x["x"]).array(of: Float.self)
        let outputs = try run(try network.graph(outputs: "y").prepared(), x)
        XCTAssertEqual(try outputs["y"]?.array(of: Float.self), values.map { max($0, 0) + $0 })
    }

    func testAViewLiesWhereItsValueDoesAndKeepsItAlive() throws {
        var network = NetworkBuilder(seed: 68)
        network.input("x", [16])
        network.move("x", "a")
        network.add("view", Reshape(shape: [0, 4, 4]), ["a"], "b")
        network.move("x", "c")
        network.move("c", "z")
        network.add("y.node", Softmax(axis: -1), ["b"], "y")
        let (layout, _) = try layout(network.graph(outputs: "y", "z"))
        XCTAssertEqual(layout.locations["a"], layout.locations["b"])
        XCTAssertNotEqual(layout.locations["a"], layout.locations["c"])
        XCTAssertEqual(layout.locations["y"], .output(0))
    }

    func testAChainOfValuesUsesTwoPlacesInTurn() throws {
        var network = NetworkBuilder(seed: 62)
        network.input("v0", [16])
        for index in 1...9 { network.move("v\(index - 1)", "v\(index)") }
        let (layout, places) = try layout(network.graph(outputs: "v9"))
        check(layout, places)
        XCTAssertEqual(places.count, 8)
        XCTAssertEqual(layout.byteCount, 2 * 16 * 4 * layout.rowCapacity)
        XCTAssertEqual(Set(places.map(\.bytes)).count, 2)
    }

    func testAValueThatIsReadLateKeepsItsPlaceUntilThen() throws {
        var network = NetworkBuilder(seed: 63)
        network.input("x", [16])
        network.move("x", "early")
        network.move("x", "v0")
        for index in 1...6 { network.move("v\(index - 1)", "v\(index)") }
        network.move("early", "y")
        let (layout, places) = try layout(network.graph(outputs: "y", "v6"))
        check(layout, places)
        XCTAssertEqual(layout.byteCount, 3 * 16 * 4 * layout.rowCapacity)
    }

    func testAValueThatNothingReadsHasAPlaceOfItsOwnWhileItIsMade() throws {
        var network = NetworkBuilder(seed: 64)
        network.input("x", [16])
        network.move("x", "a")
        network.move("a", "unread")
        network.move("a", "y")
        let (layout, places) = try layout(network.graph(outputs: "y"))
        XCTAssertEqual(places.map(\.name), ["a", "unread"])
        check(layout, places)
    }

    func testInRandomGraphsNoTwoLiveValuesOverlapAndPlacesAreUsedAgain() throws {
        var hasReuse = false
        for seed in UInt64(0)..<60 {
            try within("seed \(seed)") {
                var random = SeededRandom(seed: seed)
                var network = NetworkBuilder(seed: seed)
                network.input("v0", [Int.random(in: 1...40, using: &random)])
                var widths = [network.graph.inputs[0].type.shape[1]]
                let count = Int.random(in: 2...25, using: &random)
                for index in 1...count {
                    // Mostly one of the last values, sometimes an old one.
                    let from = max(
                        0, index - 1 - Int.random(in: 0...3, using: &random) * Int.random(in: 0...3, using: &random))
                    let width = Bool.random(using: &random) ? widths[from] : Int.random(in: 1...200, using: &random)
                    if width == widths[from] {
                        network.relu("v\(from)", "v\(index)")
                    } else {
                        try network.dense("v\(from)", widths[from], width, "v\(index)")
                    }
                    widths.append(width)
                }
                let outputs = ["v\(count)"] + (count > 3 && Bool.random(using: &random) ? ["v\(count / 2)"] : [])
                var graph = network.graph
                graph.outputs = outputs
                let (layout, places) = try layout(graph)
                check(layout, places)
                if layout.byteCount < places.reduce(0, { $0 + $1.bytes.count }) { hasReuse = true }
                try checkRuns(graph, try network.rows(5), exactly: false)
            }
        }
        XCTAssertTrue(hasReuse)
    }

    func testWiderValuesMeanFewerRowsInAPassButNeverFewerThanTwelve() throws {
        var last = Int.max
        for width in [1, 16, 100, 1000, 3000, 10_000, 1_000_000] {
            var network = NetworkBuilder(seed: 65)
            network.input("x", [width])
            network.move("x", "a")
            network.move("a", "b")
            network.move("b", "y")
            let (layout, places) = try layout(network.graph(outputs: "y"))
            check(layout, places)
            XCTAssertLessThanOrEqual(layout.rowCapacity, last)
            XCTAssertEqual(layout.rowCapacity % 12, 0)
            XCTAssertTrue((12...ArenaLayout.mostRows).contains(layout.rowCapacity), "\(layout.rowCapacity) rows")
            if layout.rowCapacity > 12 {
                XCTAssertLessThanOrEqual(layout.byteCount, ArenaLayout.preferredByteCount, "width \(width)")
            }
            last = layout.rowCapacity
        }
        XCTAssertEqual(last, 12)
    }
}
