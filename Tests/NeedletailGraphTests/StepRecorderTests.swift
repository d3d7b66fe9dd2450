import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import XCTest

final class StepRecorderTests: GraphTestCase {
    /// Three steps, and a view that takes no time.
    private func network() throws -> NetworkBuilder {
        var network = NetworkBuilder(.real, seed: 812)
        network.input("x", [30])
        try network.dense("x", 30, 200, "a")
        network.relu("a", "b")
        try network.dense("b", 200, 65, "c")
        network.add("reshape", Reshape(shape: [0, 5, 13]), ["c"], "d")
        network.add("softmax", Softmax(axis: 2), ["d"], "y")
        return network
    }

    func testRecordedStepsAreThoseThatRunAndTakeNoLongerThanTheRun() throws {
        var network = try network()
        let graph = try network.graph(outputs: "y").prepared()
        for options in Self.options where options.tier > .reference {
            let plan = try Plan(graph, options: options)
            XCTAssertEqual(plan.nodes.filter(\.runs).map(\.firstKind), ["dense", "dense", "softmax"])
            let recorder = StepRecorder(plan)
            XCTAssertEqual(recorder.nanoseconds, [0, 0, 0])
            for rows in [1, 30, 2 * plan.rowCapacity + 1] {
                let inputs = try network.rows(rows)
                let session = Session(plan)
                let expected = try session.run(inputs)
                session.recorder = recorder
                recorder.reset()
                let start = monotonicNanoseconds()
                XCTAssertEqual(try session.run(inputs), expected)
                let total = monotonicNanoseconds() - start
                XCTAssertEqual(recorder.passCount, (rows + plan.rowCapacity - 1) / plan.rowCapacity)
                XCTAssertEqual(recorder.nanoseconds.count, 3)
                XCTAssertGreaterThanOrEqual(recorder.nanoseconds.min() ?? -1, 0)
                XCTAssertGreaterThan(recorder.nanoseconds.reduce(0, +), 0)
                XCTAssertLessThanOrEqual(recorder.nanoseconds.reduce(0, +), total)
            }
        }
    }

    func testTimesAddUpUntilTheyAreReset() throws {
        var network = try network()
        let plan = try Plan(try network.graph(outputs: "y").prepared())
        let (session, recorder) = (Session(plan), StepRecorder(plan))
        session.recorder = recorder
        let inputs = try network.rows(3)
        _ = try session.run(inputs)
        let first = recorder.nanoseconds
        _ = try session.run(inputs)
        XCTAssertEqual(recorder.passCount, 2)
        for (first, both) in zip(first, recorder.nanoseconds) { XCTAssertGreaterThanOrEqual(both, first) }
        recorder.reset()
        XCTAssertEqual(recorder.passCount, 0)
        XCTAssertEqual(recorder.nanoseconds, [0, 0, 0])
        session.recorder = nil
        _ = try session.run(inputs)
        XCTAssertEqual(recorder.passCount, 0)
    }

    func testStepsThatSpreadTheirWorkAreRecordedAndRowsThatAreSpreadAreNot() throws {
        var network = try network()
        let plan = try Plan(
            try network.graph(outputs: "y").prepared(), options: PlanOptions(tier: .detected, backend: .builtin))
        let (session, recorder) = (Session(plan, threads: 2), StepRecorder(plan))
        session.recorder = recorder
        for (rows, isSpread) in [(3, false), (100_000, true)] {
            XCTAssertEqual(session.spreadsRows(rows), isSpread)
            XCTAssertFalse(Session(plan).spreadsRows(rows))
            recorder.reset()
            _ = try session.run(try network.rows(rows))
            XCTAssertEqual(recorder.passCount, isSpread ? 0 : 1)
        }
    }

    func testOtherSizesEndTheRecording() throws {
        var network = NetworkBuilder(.real, seed: 813)
        network.input("x", [TensorType.free(0), 4])
        network.add("softmax", Softmax(axis: 2), ["x"], "y")
        let session = Session(try PlanSet(try network.graph(outputs: "y").prepared()))
        func rows(_ size: Int) throws -> [String: Tensor] { ["x": try Tensor(zeros: [2, size, 4])] }
        _ = try session.run(rows(3))
        let recorder = StepRecorder(session.plan)
        session.recorder = recorder
        _ = try session.run(rows(3))
        XCTAssertEqual(recorder.passCount, 1)
        _ = try session.run(rows(5))
        XCTAssertNil(session.recorder)
        XCTAssertEqual(recorder.passCount, 1)
    }

    func testAStepSaysWhatGoesInAndComesOut() throws {
        var network = NetworkBuilder(.real, seed: 814)
        network.input("x", [8, 8, 3])
        try network.conv("x", 3, 16, "a", pads: 1)
        network.relu("a", "b")
        network.add("mean", Reduce(.mean, axes: [1, 2], keepDimensions: false), ["b"], "c")
        try network.dense("c", 16, 5, "y")
        let nodes = try Plan(try network.graph(outputs: "y").prepared()).nodes
        XCTAssertEqual(
            nodes.map(\.shapes),
            ["8x8x3 · 3x3x3x16 -> 8x8x16", "8x8x16 -> 16", "16 · 16x5 -> 5"])
        XCTAssertEqual(nodes.map(\.firstKind), ["conv2d", "reduceMean", "dense"])
        XCTAssertEqual(nodes.map(\.operandByteCount), [4 * 8 * 8 * 3, 4 * 8 * 8 * 16, 4 * 16])
        XCTAssertEqual(nodes.map(\.resultByteCount), [4 * 8 * 8 * 16, 4 * 16, 4 * 5])
        XCTAssertEqual(nodes.map(\.valueByteCount), nodes.map { $0.operandByteCount + $0.resultByteCount })
    }
}
