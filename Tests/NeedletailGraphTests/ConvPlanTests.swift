import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// What plans of convolutions and poolings refuse, and what they run on.
final class ConvPlanTests: GraphTestCase {
    private func conv(_ window: ConvWindow, channels: Int = 2, groups: Int = 1, filters: Int = 2) throws -> Graph {
        let filter = try Tensor(zeros: [2, 2, channels / groups, filters])
        return graph(
            inputs: [("x", [3, 4, channels])], constants: ["w": filter],
            nodes: [("c", Conv(window, groups: groups), ["x", "w"], ["y"])], outputs: ["y"])
    }

    private func pool(_ shape: [Int], _ pool: any Op) -> Graph {
        graph(inputs: [("x", shape)], nodes: [("p", pool, ["x"], ["y"])], outputs: ["y"])
    }

    func testAWindowThatNeedsMoreMemoryThanThereIsIsRefusedWhereTheOutputIsSmall() throws {
        // A step of 2^24 pixels: lines with their padding of 2^24 pixels a side, more bytes than 64 bits count with many channels.
        let limit = ConvWindow.limit
        let far = ConvWindow(strides: [limit, limit], dilations: [limit, limit], pads: [limit, limit, limit, limit])
        for channels in [2, 16_384] {
            let graph = try conv(far, channels: channels).prepared()
            assertThrows(GraphError.tooLarge(value: "y")) { try Plan(graph) }
        }
        // Of a few thousand pixels a side there is enough.
        let plan = try Plan(
            try conv(ConvWindow(strides: [999, 999], dilations: [999, 999], pads: [999, 999, 999, 999])).prepared())
        XCTAssertGreaterThan(plan.threadScratchByteCount, 4 * 1000 * 1000)
        XCTAssertLessThanOrEqual(plan.threadScratchByteCount, Plan.threadScratchByteLimit)
    }

    func testPadsThatMakeAHugeOutputAreRefused() throws {
        let limit = ConvWindow.limit
        for window in [ConvWindow(pads: [limit, limit, limit, limit]), ConvWindow(pads: [0, limit, 0, limit])] {
            let graph = try conv(window, filters: 4096)
            assertThrows(GraphError.tooLarge(value: "y")) { try graph.prepared() }
        }
    }

    func testFiltersInOtherGroupsThanTheLayersAreRefused() throws {
        var graph = try conv(ConvWindow(), channels: 4, groups: 2, filters: 4).prepared()
        graph.nodes[0].op = Conv(ConvWindow(), groups: 2, algorithm: .direct)
        XCTAssertNoThrow(try Plan(graph))
        let filter = try XCTUnwrap(graph.constants["w"])
        graph.constants["w"] = Constant(
            try Tensor(zeros: [1, 1, 8, 16]), layout: .filters16, logicalShape: filter.logicalShape)
        assertThrows(
            GraphError.wrongType(
                node: "c", input: "w", expected: "filters packed in 2 groups", actual: "a tensor [1, 1, 8, 16]")
        ) { try Plan(graph) }
    }

    func testErrorsNameWhatDoesNotFit() throws {
        assertThrows(
            GraphError.invalidAttribute(node: "c", attribute: "groups", expected: "a divisor of the 4 channels")
        ) { try conv(ConvWindow(), channels: 4, groups: 3).prepared() }
        assertThrows(
            GraphError.wrongType(
                node: "c", input: "w", expected: "as many filters for each of the 2 groups", actual: "f32 [2, 2, 2, 3]")
        ) { try conv(ConvWindow(), channels: 4, groups: 2, filters: 3).prepared() }
        assertThrows(
            GraphError.invalidAttribute(
                node: "c", attribute: "pads", expected: "a window of 2 x 2 that fits an image of 3 x 4")
        ) { try conv(ConvWindow(dilations: [3, 1])).prepared() }
        assertThrows(GraphError.notPrepared(node: "c", kind: "conv2d")) { try Plan(try conv(ConvWindow())) }
    }

    func testEveryWindowOfAPoolingSeesAPixel() throws {
        // Windows of two pixels, four apart, over three: padded by four, the second steps over the image.
        func refusal(_ dilation: Int, _ pad: Int, stride: Int = 1) -> GraphError? {
            let window = ConvWindow(strides: [stride, 1], dilations: [dilation, 1], pads: [pad, 0, pad, 0])
            do { _ = try pool([3, 2, 1], MaxPool([2, 1], window)).valueTypes() } catch { return error }
            return nil
        }
        XCTAssertNil(refusal(3, 3))
        XCTAssertEqual(
            refusal(4, 4),
            .invalidAttribute(node: "p", attribute: "pads", expected: "windows with a pixel inside the image"))
        // It is not among windows that are as far apart.
        XCTAssertNil(refusal(4, 4, stride: 4))
        XCTAssertNil(refusal(4, 2, stride: 2))
        XCTAssertEqual(
            refusal(1, 2),
            .invalidAttribute(
                node: "p", attribute: "pads",
                expected: "at most what a window of 2 x 1 reaches beyond its first pixel"))
        // What takes too long to look at is refused, too.
        let limit = ConvWindow.limit
        XCTAssertNotNil(refusal(limit, limit))
    }

    func testTheBackendOfMatmulsChangesNoConvolution() throws {
        for filter in [[3, 3, 9, 12], [3, 3, 4, 5], [1, 1, 9, 12]] {
            let graph = try self.graph(
                inputs: [("x", [6, 7, filter[2]])],
                constants: ["w": try whole(filter, seed: 1), "b": try whole([filter[3]], seed: 2)],
                nodes: [
                    ("c", Conv(ConvWindow()), ["x", "w", "b"], ["a"]), ("p", MaxPool([2, 2], .halves), ["a"], ["p"]),
                    ("q", MeanPool([2, 2], ConvWindow(), countsPads: false), ["p"], ["y"]),
                ], outputs: ["y"]
            ).prepared()
            let inputs = try wholeInputs(graph)
            for tier in Tier.available {
                let outputs = try Backend.allCases.map { backend in
                    try run(graph, inputs, PlanOptions(tier: tier, backend: backend))
                }
                XCTAssertEqual(outputs[0], outputs[1], "\(filter) \(tier)")
            }
        }
    }

    func testThreadsHaveMemoryOfTheirOwnInPiecesAndInSpreadRows() throws {
        // Large images whose steps are spread, and small ones whose rows are; borders need memory beside the arena.
        for (size, rows) in [(40, 3), (6, 200)] {
            var random = SeededRandom(seed: UInt64(size))
            let filters = try (0..<2).map { _ in try Tensor(random.floats(9 * 8 * 8), shape: [3, 3, 8, 8]) }
            let border = ConvWindow(pads: [1, 1, 1, 1])
            let graph = try self.graph(
                inputs: [("x", [size, size, 8])], constants: ["v": filters[0], "w": filters[1]],
                nodes: [
                    ("a", Conv(border, algorithm: .direct), ["x", "v"], ["a"]),
                    ("b", Conv(border, algorithm: .winograd4), ["a", "w"], ["y"]),
                ], outputs: ["y"]
            ).prepared()
            let x = try Tensor(random.floats(rows * size * size * 8), shape: [rows, size, size, 8])
            let plan = try Plan(graph)
            let expected = try Session(plan).run(["x": x])
            for threads in [2, 3, 8] {
                let session = Session(plan, threads: threads)
                for _ in 0..<5 { XCTAssertEqual(try session.run(["x": x]), expected, "\(size) \(threads)") }
            }
        }
    }
}
