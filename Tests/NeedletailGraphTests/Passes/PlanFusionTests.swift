import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

final class PlanFusionTests: GraphTestCase {
    private enum Layer {
        case relu, sigmoid, scaleShift
    }

    /// A dense layer and `layers` behind it, the last one the output `y`.
    private func graph(_ layers: [Layer], seed: UInt64) throws -> (Graph, [String: Tensor]) {
        var network = NetworkBuilder(seed: seed)
        network.input("x", [5])
        try network.dense("x", 5, 19, "v0")
        for (index, layer) in layers.enumerated() {
            let (from, to) = ("v\(index)", "v\(index + 1)")
            switch layer {
            case .relu: network.relu(from, to)
            case .sigmoid: network.sigmoid(from, to)
            case .scaleShift: try network.scaleShift(from, 19, to)
            }
        }
        return (network.graph(outputs: "v\(layers.count)"), try network.rows(7))
    }

    func testADenseLayerTakesInWhatItsKernelComputesInItsOrder() throws {
        let cases: [(layers: [Layer], kinds: [String])] = [
            ([], ["dense"]),
            ([.relu], ["dense, relu"]),
            ([.sigmoid], ["dense, sigmoid"]),
            // A scale and shift straight behind the layer is folded into its weights.
            ([.scaleShift], ["dense"]),
            ([.relu, .scaleShift], ["dense, relu, scaleShift"]),
            ([.scaleShift, .sigmoid], ["dense, sigmoid"]),
            ([.relu, .scaleShift, .relu], ["dense, relu, scaleShift", "relu"]),
            ([.relu, .scaleShift, .sigmoid], ["dense, relu, scaleShift", "sigmoid"]),
            ([.relu, .sigmoid], ["dense, relu", "sigmoid"]),
            ([.relu, .relu], ["dense, relu", "relu"]),
            ([.scaleShift, .relu], ["dense, relu"]),
            ([.scaleShift, .scaleShift], ["dense"]),
            ([.sigmoid, .scaleShift], ["dense, sigmoid, scaleShift"]),
            ([.sigmoid, .relu], ["dense, sigmoid", "relu"]),
            ([.sigmoid, .sigmoid], ["dense, sigmoid", "sigmoid"]),
        ]
        for (index, (layers, expected)) in cases.enumerated() {
            try within("\(layers)") {
                let (graph, x) = try graph(layers, seed: UInt64(index))
                let plan = try Plan(try graph.prepared())
                XCTAssertEqual(plan.nodes.map { $0.kind }, expected)
                XCTAssertEqual(plan.steps.count, expected.count)
                XCTAssertEqual(plan.nodes.last?.outputs.map(\.name), graph.outputs)
                XCTAssertEqual(plan.nodes.first?.name, "v0.node")
                try checkRuns(graph, x, exactly: !layers.contains(.sigmoid))
            }
        }
    }

    func testAValueThatTwoNodesReadIsNotFusedAway() throws {
        var network = NetworkBuilder(seed: 51)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        network.relu("a", "y")
        network.relu("a", "z")
        let graph = network.graph(outputs: "y", "z")
        XCTAssertEqual(try Plan(try graph.prepared()).steps.count, 3)
        try checkRuns(graph, try network.rows(5), exactly: true)
    }

    func testAValueThatIsAnOutputIsNotFusedAway() throws {
        var network = NetworkBuilder(seed: 52)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        network.relu("a", "y")
        let graph = network.graph(outputs: "y", "a")
        XCTAssertEqual(try Plan(try graph.prepared()).steps.count, 2)
        try checkRuns(graph, try network.rows(5), exactly: true)
    }

    func testNodesBetweenADenseLayerAndItsActivationDoNotKeepThemApart() throws {
        var network = NetworkBuilder(seed: 53)
        network.input("x", [5])
        try network.dense("x", 5, 4, "a")
        try network.dense("x", 5, 3, "b")
        network.relu("x", "c")
        network.relu("b", "z")
        network.relu("a", "y")
        let graph = network.graph(outputs: "y", "z", "c")
        let plan = try Plan(try graph.prepared())
        XCTAssertEqual(plan.nodes.map { $0.outputs.map(\.name) }, [["c"], ["z"], ["y"]])
        try checkRuns(graph, try network.rows(5), exactly: true)
    }

    func testOnlyDenseLayersTakeInWhatFollows() throws {
        var network = NetworkBuilder(seed: 54)
        network.input("x", [5])
        network.relu("x", "a")
        try network.scaleShift("a", 5, "b")
        network.relu("b", "y")
        let graph = network.graph(outputs: "y")
        XCTAssertEqual(try Plan(try graph.prepared()).steps.count, 3)
        try checkRuns(graph, try network.rows(5), exactly: true)
    }
}
