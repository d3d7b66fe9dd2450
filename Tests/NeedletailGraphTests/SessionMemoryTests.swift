import CAllocationCounter
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import XCTest

/// Runs from memory to memory.
final class SessionMemoryTests: GraphTestCase {
    /// A session with the inputs `w` `[-1, 2, 3]` and `x` `[-1, 4]`, and the outputs `y`, `z` of their shapes.
    private func session(threads: Int = 1) throws -> Session {
        var network = NetworkBuilder(seed: 91)
        network.input("w", [2, 3])
        network.input("x", [4])
        network.relu("w", "y")
        network.relu("x", "z")
        return Session(try Plan(try network.graph(outputs: "y", "z").prepared()), threads: threads)
    }

    /// Runs `session` on copies of `inputs` and gives the bytes of each output.
    private func run(_ session: Session, rows: Int, _ inputs: [[Float]], _ outputCounts: [Int]) throws -> [[Float]] {
        let from = inputs.map { UnsafeMutableBufferPointer<Float>.allocate(capacity: $0.count) }
        let to = outputCounts.map { UnsafeMutableBufferPointer<Float>.allocate(capacity: $0) }
        defer { for memory in from + to { memory.deallocate() } }
        for (memory, values) in zip(from, inputs) { _ = memory.initialize(from: values) }
        for memory in to { memory.initialize(repeating: -9) }
        try session.run(
            rows: rows, inputs: from.map { UnsafeRawBufferPointer($0) },
            outputs: to.map { UnsafeMutableRawBufferPointer($0) })
        return to.map { Array($0) }
    }

    func testMemoryHasTheBitsOfTensors() throws {
        for threads in [1, 2] {
            let session = try session(threads: threads)
            for rows in [0, 1, 3, 1000] {
                let w = (0..<6 * rows).map { Float($0 % 17) - 8 }
                let x = (0..<4 * rows).map { 5 - Float($0 % 11) }
                let expected = try session.run([
                    "w": try Tensor(w, shape: [rows, 2, 3]), "x": try Tensor(x, shape: [rows, 4]),
                ])
                let found = try run(session, rows: rows, [w, x], [w.count, x.count])
                XCTAssertEqual(found[0], try expected["y"]?.array(of: Float.self))
                XCTAssertEqual(found[1], try expected["z"]?.array(of: Float.self))
            }
        }
    }

    func testMemoryThatDoesNotFitIsRefusedByName() throws {
        let session = try session()
        func error(_ rows: Int, _ inputs: [Int], _ outputs: [Int]) -> SessionError? {
            do {
                _ = try run(session, rows: rows, inputs.map { [Float](repeating: 1, count: $0) }, outputs)
                return nil
            } catch { return error as? SessionError }
        }
        XCTAssertNil(error(2, [12, 8], [12, 8]))
        XCTAssertEqual(error(2, [12], [12, 8]), .wrongMemoryCount(expected: [2, 2], actual: [1, 2]))
        XCTAssertEqual(error(2, [12, 8], [12, 8, 1]), .wrongMemoryCount(expected: [2, 2], actual: [2, 3]))
        XCTAssertEqual(error(2, [12, 4], [12, 8]), .wrongMemory(name: "x", expected: "32 bytes", actual: "16"))
        XCTAssertEqual(error(2, [12, 8], [13, 8]), .wrongMemory(name: "y", expected: "48 bytes", actual: "52"))
        XCTAssertEqual(error(2, [12, 8], [12, 0]), .wrongMemory(name: "z", expected: "32 bytes", actual: "0"))
        for rows in [-1, .min, .max] { XCTAssertEqual(error(rows, [12, 8], [12, 8]), .tooManyRows(rows)) }
        XCTAssertEqual(
            SessionError.wrongMemory(name: "x", expected: "32 bytes", actual: "16").description,
            "the memory for x must have 32 bytes, not 16")
    }

    func testElementsThatLieBetweenTheirPlacesAreRefused() throws {
        let session = try session()
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 256, alignment: 64)
        defer { memory.deallocate() }
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        func part(_ start: Int, _ count: Int) -> UnsafeMutableRawBufferPointer {
            UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + count])
        }
        let (w, y, z) = (part(0, 24), part(64, 24), part(128, 16))
        XCTAssertNoThrow(
            try session.run(
                rows: 1, inputs: [UnsafeRawBufferPointer(w), UnsafeRawBufferPointer(part(164, 16))], outputs: [y, z]))
        XCTAssertThrowsError(
            try session.run(
                rows: 1, inputs: [UnsafeRawBufferPointer(w), UnsafeRawBufferPointer(part(161, 16))], outputs: [y, z])
        ) {
            guard
                case .wrongMemory("x", "an address that is a multiple of 4", _) = $0 as? SessionError
            else { return XCTFail("\($0)") }
        }
    }

    func testAnIndexThatPicksFromNothingIsRefusedWithItsPlace() throws {
        for dtype in [DType.i32, .i64] {
            var network = NetworkBuilder(seed: 93)
            network.input("x", [4], dtype)
            try network.constant("table", (0..<15).map(Float.init), [5, 3])
            network.add("y.node", Embedding(), ["x", "table"], "y")
            let session = Session(try Plan(try network.graph(outputs: "y").prepared()))
            func run(_ values: [Int]) throws -> [Float] {
                var y = [Float](repeating: -1, count: 3 * values.count)
                try y.withUnsafeMutableBytes { y in
                    if dtype == .i32 {
                        try values.map(Int32.init).withUnsafeBytes {
                            try session.run(rows: values.count / 4, inputs: [$0], outputs: [y])
                        }
                    } else {
                        try values.map(Int64.init).withUnsafeBytes {
                            try session.run(rows: values.count / 4, inputs: [$0], outputs: [y])
                        }
                    }
                }
                return y
            }
            XCTAssertEqual(try run([0, 4, -1, -5]), [0, 1, 2, 12, 13, 14, 12, 13, 14, 0, 1, 2])
            assertThrows(SessionError.indexOutOfRange(name: "x", position: 6, value: 5, size: 5)) {
                try run([0, 0, 0, 0, 0, 0, 5, 0])
            }
        }
    }

    func testFreeSizesAreThoseOfTheLastRunOfTensors() throws {
        var network = NetworkBuilder(seed: 95)
        network.graph.inputs.append(ValueInfo(name: "x", type: TensorType(.f32, [-1, TensorType.free(0)])))
        network.relu("x", "y")
        let session = Session(try PlanSet(try network.graph(outputs: "y").prepared()))
        assertThrows(SessionError.unknownSizes(["x"])) { try run(session, rows: 1, [[1, 2, 3]], [3]) }
        _ = try session.run(["x": try Tensor([Float](repeating: 0, count: 6), shape: [2, 3])])
        XCTAssertEqual(try run(session, rows: 1, [[1, -2, 3]], [3]), [[1, 0, 3]])
        assertThrows(SessionError.wrongMemory(name: "x", expected: "12 bytes", actual: "16")) {
            try run(session, rows: 1, [[1, 2, 3, 4]], [3])
        }
    }

    func testItAllocatesNothing() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
        try XCTSkipIf(Self.isDebug, "code that is not optimised allocates once for each step")
        let session = try session()
        let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 400, alignment: 64)
        defer { memory.deallocate() }
        memory.initializeMemory(as: UInt8.self, repeating: 0)
        func part(_ start: Int, _ count: Int) -> UnsafeMutableRawBufferPointer {
            UnsafeMutableRawBufferPointer(rebasing: memory[start..<start + count])
        }
        let inputs = [UnsafeRawBufferPointer(part(0, 48)), UnsafeRawBufferPointer(part(64, 32))]
        let outputs = [part(128, 48), part(192, 32)]
        try session.run(rows: 2, inputs: inputs, outputs: outputs)
        let before = nt_thread_allocation_count()
        try session.run(rows: 2, inputs: inputs, outputs: outputs)
        XCTAssertEqual(nt_thread_allocation_count() - before, 0)
    }
}
