import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import XCTest

final class SessionErrorTests: GraphTestCase {
    /// A session with the inputs `w` `[-1, 2, 3]` and `x` `[-1, 4]`.
    private func session() throws -> Session {
        var network = NetworkBuilder(seed: 91)
        network.input("w", [2, 3])
        network.input("x", [4])
        network.relu("w", "y")
        network.relu("x", "z")
        return Session(try Plan(try network.graph(outputs: "y", "z").prepared()))
    }

    private func zeros(_ shape: [Int], _ dtype: DType = .f32) throws -> Tensor {
        try Tensor(zeros: shape, dtype: dtype)
    }

    func testAMissingInputIsNamed() throws {
        let w = try zeros([1, 2, 3])
        assertThrows(SessionError.missingInput(name: "x")) { try session().run(["w": w]) }
        assertThrows(SessionError.missingInput(name: "w")) { try session().run([:]) }
        // The name that was meant comes first.
        assertThrows(SessionError.missingInput(name: "x")) { try session().run(["w": w, "X": try zeros([1, 4])]) }
    }

    func testAnUnknownInputIsNamedBesideThoseThereAre() throws {
        let given = ["w": try zeros([1, 2, 3]), "x": try zeros([1, 4]), "v": try zeros([1]), "a": try zeros([1])]
        assertThrows(SessionError.unknownInput(name: "a", expected: ["w", "x"])) { try session().run(given) }
    }

    func testAnotherTypeOrShapeIsRefused() throws {
        let w = try zeros([1, 2, 3])
        let expected = TensorType(.f32, [-1, 4])
        for (shape, dtype) in [
            ([1, 4], DType.f64), ([1, 4], .i32), ([1, 5], .f32), ([4], .f32), ([], .f32), ([1, 4, 1], .f32),
            ([4, 1], .f32),
            ([0, 3], .f32),
        ] {
            assertThrows(
                SessionError.wrongInput(name: "x", expected: expected, actual: TensorType(dtype, shape))
            ) { try session().run(["w": w, "x": try zeros(shape, dtype)]) }
        }
        assertThrows(
            SessionError.wrongInput(
                name: "w", expected: TensorType(.f32, [-1, 2, 3]), actual: TensorType(.f32, [1, 3, 2]))
        ) { try session().run(["w": try zeros([1, 3, 2]), "x": try zeros([1, 4])]) }
    }

    func testInputsOfUnequalRowsAreRefused() throws {
        for (first, second) in [(1, 2), (2, 1), (0, 1), (1, 0)] {
            assertThrows(SessionError.unequalRows(name: "x", expected: first, actual: second)) {
                try session().run(["w": try zeros([first, 2, 3]), "x": try zeros([second, 4])])
            }
        }
    }

    func testOutputsTooLargeForMemoryAreRefused() throws {
        var network = NetworkBuilder(seed: 92)
        network.input("x", [0])
        try network.dense("x", 0, 2, "y")
        let session = Session(try Plan(try network.graph(outputs: "y").prepared()))
        // Rows without values take no memory, what is made of them does.
        for rows in [1 << 58, 1 << 60] {
            assertThrows(SessionError.tooManyRows(rows)) { try session.run(["x": try zeros([rows, 0])]) }
        }
        XCTAssertEqual(try session.run(["x": try zeros([3, 0])])["y"]?.shape, [3, 2])
    }

    func testAnIndexThatPicksFromNothingIsRefusedWithItsPlace() throws {
        for dtype in [DType.i32, .i64] {
            var network = NetworkBuilder(seed: 93)
            network.input("x", [2, 2], dtype)
            try network.constant("table", (0..<15).map(Float.init), [5, 3])
            network.add("flat", Flatten(), ["x"], "f")
            network.add("y.node", Embedding(), ["f", "table"], "y")
            let session = Session(try Plan(try network.graph(outputs: "y").prepared()))
            func tensor(_ values: [Int]) throws -> Tensor {
                let shape = [values.count / 4, 2, 2]
                return dtype == .i32
                    ? try Tensor(values.map(Int32.init), shape: shape)
                    : try Tensor(values.map(Int64.init), shape: shape)
            }
            for (position, value) in [(0, 5), (3, -6), (6, Int(Int32.max)), (7, Int(Int32.min))] {
                var values = [0, 1, 4, -1, -5, 0, 0, 0]
                values[position] = value
                assertThrows(
                    SessionError.indexOutOfRange(name: "x", position: position, value: value, size: 5)
                ) { try session.run(["x": try tensor(values)]) }
            }
            let y = try XCTUnwrap(session.run(["x": try tensor([0, 4, -1, -5])])["y"])
            XCTAssertEqual(y.shape, [1, 4, 3])
            XCTAssertEqual(try y.array(of: Float.self), [0, 1, 2, 12, 13, 14, 12, 13, 14, 0, 1, 2])
        }
    }

    func testAConstantIndexThatPicksFromNothingIsRefusedBeforeARun() throws {
        var network = NetworkBuilder(seed: 94)
        network.input("x", [4])
        network.graph.constants["i"] = Constant(try Tensor([Int64(0), 4], shape: [2]))
        network.add("pick", Gather(axis: 1), ["x", "i"], "y")
        let graph = try network.graph(outputs: "y").prepared()
        assertThrows(
            GraphError.invalidConstant(node: "pick", constant: "i", expected: "indices from -4 to 3")
        ) { try Plan(graph) }
    }

    func testASessionRunsOnAfterARefusal() throws {
        let session = try session()
        XCTAssertThrowsError(try session.run([:]))
        let outputs = try session.run(["w": try zeros([2, 2, 3]), "x": try zeros([2, 4])])
        XCTAssertEqual(outputs.mapValues(\.shape), ["y": [2, 2, 3], "z": [2, 4]])
    }

    func testEveryErrorSaysWhichInputAndWhatWasExpected() {
        let type = TensorType(.f32, [-1, 4])
        let errors: [(SessionError, [String])] = [
            (.missingInput(name: "x"), ["x", "missing"]),
            (.unknownInput(name: "v", expected: ["w", "x"]), ["v", "w, x"]),
            (.wrongInput(name: "x", expected: type, actual: TensorType(.i8, [2])), ["x", "f32 [-1, 4]", "i8 [2]"]),
            (.unequalRows(name: "x", expected: 3, actual: 2), ["x", "3", "2"]),
            (.tooManyRows(99), ["99"]),
            (.indexOutOfRange(name: "x", position: 4, value: 77, size: 30), ["x", "77", "element 4", "30"]),
            (.unequalSizes(name: "x", dimension: 1, expected: 5, actual: 6), ["x", "dimension 1", "5", "6"]),
            (.unsupportedSizes([7, 8], .noInputsOrOutputs), ["7, 8", "at least one input"]),
            (.unknownSizes(["x", "w"]), ["x, w", "free", "run of tensors"]),
            (.wrongMemoryCount(expected: [2, 1], actual: [3, 4]), ["2 inputs", "1 outputs", "3 and 4"]),
            (.wrongMemory(name: "x", expected: "32 bytes", actual: "16"), ["x", "32 bytes", "16"]),
        ]
        for (error, words) in errors {
            for word in words { XCTAssertTrue("\(error)".contains(word), "\(error) without \(word)") }
        }
        XCTAssertEqual(Set(errors.map { caseName($0.0) }).count, errors.count)
    }

    /// Stops compiling when a case is added: then it needs tests.
    private func caseName(_ error: SessionError) -> String {
        switch error {
        case .missingInput: "missingInput"
        case .unknownInput: "unknownInput"
        case .wrongInput: "wrongInput"
        case .unequalRows: "unequalRows"
        case .tooManyRows: "tooManyRows"
        case .indexOutOfRange: "indexOutOfRange"
        case .unequalSizes: "unequalSizes"
        case .unsupportedSizes: "unsupportedSizes"
        case .unknownSizes: "unknownSizes"
        case .wrongMemoryCount: "wrongMemoryCount"
        case .wrongMemory: "wrongMemory"
        }
    }
}
