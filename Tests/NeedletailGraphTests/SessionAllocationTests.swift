import CAllocationCounter
import GraphGoldens
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import XCTest

final class SessionAllocationTests: GraphTestCase {
    /// Whether OpenBLAS by itself allocates for a product with one of some weights, of sizes k and n: its kernels of small
    /// matrices for CPUs with AVX-512 do.
    private func openBLASAllocates(_ weights: [(k: Int, n: Int)]) -> Bool {
        // Each array has room for 30 rows or for the weights.
        let operand = [Float](repeating: 1, count: 65 * 65)
        var c = operand
        func count() -> UInt64 {
            let before = nt_thread_allocation_count()
            for m in [1, 30] {
                for (k, n) in weights {
                    OpenBLAS.f32Matmul(m: m, n: n, k: k, a: operand, lda: k, b: operand, c: &c, ldc: n)
                }
            }
            return nt_thread_allocation_count() - before
        }
        // It takes its buffers at its first call.
        _ = count()
        return count() > 0
    }

    func testARunAllocatesAndFreesNothing() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
        try XCTSkipIf(Self.isDebug, "code that is not optimised allocates once for each step")
        var network = NetworkBuilder(.real, seed: 95)
        network.input("x", [30])
        network.dropout("x", "copy")
        try network.batchNorm("x", 30, "scaled")
        network.relu("scaled", "rectified")
        try network.dense("rectified", 30, 65, "a")
        network.relu("a", "b")
        try network.batchNorm("b", 65, "c")
        try network.dense("c", 65, 33, "d")
        network.sigmoid("d", "e")
        try network.dense("e", 33, 1, "f")
        network.sigmoid("f", "y")
        let graph = try network.graph(outputs: "y", "copy").prepared()
        XCTAssertEqual(
            kinds(graph), ["identity", "scaleShift", "relu", "dense", "relu", "dense", "sigmoid", "dense", "sigmoid"])
        let openBLASAllocates = openBLASAllocates([(30, 65), (65, 33), (33, 1)])
        for options in Self.options {
            let plan = try Plan(graph, options: options)
            for (threads, rows) in [(1, 1), (1, 1000), (2, 1), (2, 30), (2, 1000)] {
                let session = Session(plan, threads: threads)
                let x = try XCTUnwrap(try network.rows(rows)["x"])
                var y = try Tensor(zeros: [rows, 1])
                var copy = try Tensor(zeros: [rows, 30])
                let counts = y.withUnsafeMutableBytes { y in
                    copy.withUnsafeMutableBytes { copy in
                        x.withUnsafeBytes { x -> [UInt64] in
                            guard let x = x.baseAddress, let y = y.baseAddress, let copy = copy.baseAddress else {
                                return []
                            }
                            let inputs = [x]
                            let outputs = [y, copy]
                            func count() -> (UInt64, UInt64) {
                                let (allocations, frees) = (nt_thread_allocation_count(), nt_thread_free_count())
                                // The tensors hold `rows` rows of the plan's input and outputs.
                                session.run(rows: rows, inputs: inputs, outputs: outputs)
                                return (nt_thread_allocation_count() - allocations, nt_thread_free_count() - frees)
                            }
                            // OpenBLAS takes its buffers at its first call.
                            _ = count()
                            let (allocations, frees) = count()
                            return [allocations, frees]
                        }
                    }
                }
                let what = "\(options), \(rows) rows, \(threads) threads"
                if options.backend == .openBLAS, openBLASAllocates {
                    XCTAssertEqual(counts.first, counts.last, what)
                } else {
                    XCTAssertEqual(counts, [0, 0], what)
                }
            }
        }
    }

    func testNoGraphOfTheGoldensAllocates() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
        try XCTSkipIf(Self.isDebug, "code that is not optimised allocates once for each step")
        for golden in try GraphGolden.all() {
            let graph = try golden.graph.prepared()
            for sample in golden.cases { try assertRunsWithoutHeap(graph, sample.inputs, sample.name) }
        }
    }

    func testAVisionTransformerAllocatesNothing() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
        try XCTSkipIf(Self.isDebug, "code that is not optimised allocates once for each step")
        var vision = try VisionTransformerGraph()
        XCTAssertEqual(kinds(vision.graph).filter { $0 == "attention" }.count, 2)
        for rows in [1, 3, 70] { try assertRunsWithoutHeap(vision.graph, vision.images(rows), "\(rows) images") }
    }

    func testRowsInTheirPlacesOfAConcatenationAllocateNothing() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
        try XCTSkipIf(Self.isDebug, "code that is not optimised allocates once for each step")
        var network = NetworkBuilder(.real, seed: 96)
        network.input("x", [30])
        try network.dense("x", 30, 128, "a")
        try network.constant("ones", [Float](repeating: 1, count: 128))
        network.add("norm", GroupNorm(groups: 8, epsilon: 1e-5), ["a", "ones", "ones"], "b")
        network.add("silu", Unary(.silu), ["a"], "c")
        network.add("concat", Concat(axis: 1), ["a", "b", "c"], "d")
        try network.dense("d", 384, 20, "y")
        let graph = try network.graph(outputs: "y").prepared()
        XCTAssertEqual(try Plan(graph).nodes.filter { !$0.runs }.map(\.kind), ["concat, 3 of 3 in place"])
        for rows in [1, 30, 1000] { try assertRunsWithoutHeap(graph, try network.rows(rows), "\(rows) rows") }
    }

    /// Fails where a second run of `graph` allocates or frees.
    private func assertRunsWithoutHeap(_ graph: Graph, _ inputs: [String: Tensor], _ what: String) throws {
        let plans = try PlanSet(graph, options: PlanOptions(tier: .detected, backend: .builtin))
        for threads in [1, 2, 4] {
            let session = Session(plans, threads: threads)
            // Binds free sizes.
            let outputs = try session.run(inputs)
            let rows = try XCTUnwrap(inputs.values.first).shape[0]
            let from = session.inputInfo.compactMap { inputs[$0.name]?.baseAddress }
            let results = session.outputInfo.compactMap { outputs[$0.name] }
            let to = results.map { UnsafeMutableRawPointer(mutating: $0.baseAddress) }
            func count() -> (UInt64, UInt64) {
                let (allocations, frees) = (nt_thread_allocation_count(), nt_thread_free_count())
                // The tensors hold `rows` rows of the plan's inputs and outputs.
                session.run(rows: rows, inputs: from, outputs: to)
                return (nt_thread_allocation_count() - allocations, nt_thread_free_count() - frees)
            }
            withExtendedLifetime(results) {
                for recorder in [nil, StepRecorder(session.plan)] {
                    session.recorder = recorder
                    _ = count()
                    let (allocations, frees) = count()
                    let how = recorder == nil ? "" : ", recorded"
                    XCTAssertEqual([allocations, frees], [0, 0], "\(what), \(threads) threads\(how)")
                }
            }
        }
    }
}
