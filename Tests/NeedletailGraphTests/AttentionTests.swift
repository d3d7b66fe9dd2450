import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import SeededData
import XCTest

/// What of attention no framework has to say.
final class AttentionTests: GraphTestCase {
    func testNaNInALaterValueShowsFromTheQueryOnThatIsAMultipleOf32() throws {
        var random = SeededRandom(seed: 3)
        let graph = self.graph(
            inputs: [("x", [70, 6])],
            nodes: [
                (
                    "y",
                    Attention(
                        heads: 1, keyHeads: 1, keyDimension: 2, scale: 1, isCausal: true, packing: .queryKeyValue),
                    ["x"], ["y"]
                )
            ], outputs: ["y"])
        for key in [0, 31, 32, 40, 69] {
            var values = random.floats(70 * 6)
            values[key * 6 + 5] = .nan
            let inputs = ["x": try Tensor(values, shape: [1, 70, 6])]
            for tier in Tier.available {
                let y = try XCTUnwrap(try run(graph, inputs, PlanOptions(tier: tier))["y"]).array(of: Float.self)
                for query in 0..<70 {
                    XCTAssertFalse(y[2 * query].isNaN, "\(tier), query \(query)")
                    XCTAssertEqual(
                        y[2 * query + 1].isNaN, query >= key / 32 * 32, "\(tier), key \(key), query \(query)")
                }
            }
        }
    }

    func testAConstantOfMoreDimensionsThanTheRowsIsRefused() throws {
        let attention = Attention(heads: 2, keyHeads: 2, keyDimension: 2, scale: 1)
        for (shape, isRefused) in [([5, 4], false), ([1, 5, 4], false), ([7, 5, 4], true), ([1, 1, 5, 4], true)] {
            let build = {
                try self.graph(
                    inputs: [("x", [3, 4])], constants: ["c": try Tensor(zeros: shape)],
                    nodes: [("y", attention, ["x", "c", "c"], ["y"])], outputs: ["y"]
                ).valueTypes()
            }
            if isRefused {
                assertThrows(
                    GraphError.wrongType(
                        node: "y", input: "c", expected: "dimensions [] before the tokens, or ones",
                        actual: "f32 \(shape)"),
                    build)
            } else {
                XCTAssertEqual(try build()["y"]?.shape, [-1, 3, 4])
            }
        }
    }
}
