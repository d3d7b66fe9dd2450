import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Sizes beside the number of rows that are known only when a model runs.
final class FreeSizeTests: GraphTestCase {
    /// `y = relu(dense(x))` for x `[batch, length, 3]`, and `z`, the mean over the length.
    private func network() throws -> Graph {
        var network = NetworkBuilder(seed: 71)
        network.graph.inputs.append(ValueInfo(name: "x", type: TensorType(.f32, [-1, TensorType.free(0), 3])))
        try network.dense("x", 3, 5, "a")
        network.relu("a", "y")
        network.add("z.node", Reduce(.mean, axes: [1]), ["y"], "z")
        return try network.graph(outputs: "y", "z").prepared()
    }

    private func tensor(_ shape: [Int], seed: UInt64) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }

    func testOutputsSayWhichOfTheirSizesAreFree() throws {
        let outputs = try network().outputInfo()
        XCTAssertEqual(outputs.map(\.type.shape), [[-1, -2, 5], [-1, 5]])

        var graph = try network()
        graph.nodes.append(Node("flat", Flatten(), inputs: ["y"], outputs: ["f"]))
        graph.outputs = ["f"]
        XCTAssertEqual(try graph.outputInfo().map(\.type.shape), [[-1, TensorType.derived]])
    }

    func testSizesThatCanOnlyBeEqualAreFreeInTheOutput() throws {
        var network = NetworkBuilder(seed: 74)
        for (index, name) in ["a", "b"].enumerated() {
            network.graph.inputs.append(ValueInfo(name: name, type: TensorType(.f32, [-1, TensorType.free(index)])))
        }
        network.add("y.node", Binary(.add), ["a", "b"], "y")
        let session = Session(try PlanSet(try network.graph(outputs: "y").prepared()))
        XCTAssertEqual(session.outputInfo.map(\.type.shape), [[-1, -2]])
        let y = try session.run(["a": try tensor([2, 5], seed: 1), "b": try tensor([2, 5], seed: 1)])["y"]
        XCTAssertEqual(y?.shape, [2, 5])
        XCTAssertThrowsError(try session.run(["a": try tensor([2, 5], seed: 1), "b": try tensor([2, 6], seed: 1)])) {
            guard case .unsupportedSizes([5, 6], _)? = $0 as? SessionError else { return XCTFail("\($0)") }
        }
    }

    func testOfManySizesTheLastAreKept() throws {
        let set = try PlanSet(try network())
        let first = try set.plan([1])
        for size in 2...PlanSet.capacity { _ = try set.plan([size]) }
        XCTAssertTrue(try set.plan([1]) === first)
        for size in 100..<100 + PlanSet.capacity { _ = try set.plan([size]) }
        XCTAssertFalse(try set.plan([1]) === first)
    }

    func testEverySizeGivesTheBitsOfAGraphOfThatSize() throws {
        let graph = try network()
        let session = Session(try PlanSet(graph))
        for length in [1, 2, 7, 1, 64, 3, 2, 5, 7, 1] {
            let x = try tensor([4, length, 3], seed: UInt64(length))
            let fixed = try Session(Plan(bound: graph.bound([0: length]), options: PlanOptions())).run(["x": x])
            let free = try session.run(["x": x])
            XCTAssertEqual(free, fixed, "length \(length)")
            XCTAssertEqual(free["y"]?.shape, [4, length, 5])
        }
    }

    func testRunsWithSizesSeenBeforeMakeNoPlan() throws {
        let set = try PlanSet(try network())
        let first = try set.plan([7])
        XCTAssertTrue(try set.plan([7]) === first)
        let session = Session(set)
        for _ in 0..<2 {
            for length in [7, 9] { _ = try session.run(["x": try tensor([2, length, 3], seed: 1)]) }
            _ = try session.run(["x": try tensor([2, 7, 3], seed: 1)])
            XCTAssertTrue(session.plan === first)
        }
    }

    func testAFreeSizeIsTheSameWhereverItStands() throws {
        var network = NetworkBuilder(seed: 72)
        for name in ["a", "b"] {
            network.graph.inputs.append(ValueInfo(name: name, type: TensorType(.f32, [-1, TensorType.free(1)])))
        }
        network.add("y.node", Binary(.add), ["a", "b"], "y")
        let session = Session(try PlanSet(try network.graph(outputs: "y").prepared()))
        XCTAssertEqual(session.outputInfo.map(\.type.shape), [[-1, -3]])
        assertThrows(SessionError.unequalSizes(name: "b", dimension: 1, expected: 5, actual: 6)) {
            try session.run(["a": try tensor([2, 5], seed: 1), "b": try tensor([2, 6], seed: 1)])
        }
        let y = try session.run(["a": try tensor([2, 5], seed: 1), "b": try tensor([2, 5], seed: 1)])["y"]
        XCTAssertEqual(y?.shape, [2, 5])
    }

    func testASizeThatTheGraphDoesNotTakeIsRefusedAndTheSessionGoesOn() throws {
        var network = NetworkBuilder(seed: 73)
        network.graph.inputs.append(ValueInfo(name: "x", type: TensorType(.f32, [-1, TensorType.free(0)])))
        network.add("y.node", Reshape(shape: [0, -1, 4]), ["x"], "y")
        let session = Session(try PlanSet(try network.graph(outputs: "y").prepared()))
        XCTAssertThrowsError(try session.run(["x": try tensor([1, 6], seed: 1)])) {
            guard case .unsupportedSizes([6], .invalidAttribute("y.node", "shape", _))? = $0 as? SessionError else {
                return XCTFail("\($0)")
            }
        }
        XCTAssertEqual(try session.run(["x": try tensor([1, 8], seed: 1)])["y"]?.shape, [1, 2, 4])
    }

    func testASizeOfNoneGivesValuesWithoutElements() throws {
        let session = Session(try PlanSet(try network()))
        let outputs = try session.run(["x": try Tensor(zeros: [2, 0, 3])])
        XCTAssertEqual(outputs["y"]?.shape, [2, 0, 5])
        XCTAssertTrue(try XCTUnwrap(outputs["z"]).array(of: Float.self).allSatisfy(\.isNaN))
    }
}
