import NeedletailGraph
import NeedletailTensor
import XCTest

final class GraphErrorTests: GraphTestCase {
    /// x `[-1, 4]` through a dense layer, a batch-norm and relu to y.
    private func network() throws -> NetworkBuilder {
        var network = NetworkBuilder(seed: 31)
        network.input("x", [4])
        try network.dense("x", 4, 3, "a")
        try network.batchNorm("a", 3, "b")
        network.relu("b", "y")
        return network
    }

    private func assertRefused(
        _ expected: GraphError, file: StaticString = #filePath, line: UInt = #line,
        _ change: (inout Graph) throws -> Void
    ) throws {
        var graph = try network().graph(outputs: "y")
        try change(&graph)
        assertThrows(expected, file: file, line: line) { try graph.valueTypes() }
        assertThrows(expected, file: file, line: line) { try graph.prepared() }
        assertThrows(expected, file: file, line: line) { try Plan(graph) }
    }

    func testTheGraphTheseTestsBreakIsValid() throws {
        let types = try network().graph(outputs: "y").valueTypes()
        XCTAssertEqual(types["x"], TensorType(.f32, [-1, 4]))
        XCTAssertEqual(types["a"], TensorType(.f32, [-1, 3]))
        XCTAssertEqual(types["y"], TensorType(.f32, [-1, 3]))
        XCTAssertEqual(types.count, 4)
    }

    func testAGraphWithoutInputsOrOutputsIsRefused() throws {
        try assertRefused(.noInputsOrOutputs) { $0.inputs = [] }
        try assertRefused(.noInputsOrOutputs) { $0.outputs = [] }
    }

    func testAValueThatNothingBeforeItsReaderMakesIsRefused() throws {
        try assertRefused(.undefinedValue(name: "z", node: "y.node")) { $0.nodes[2].inputs = ["z"] }
        try assertRefused(.undefinedValue(name: "b", node: "y.node")) { $0.nodes.swapAt(1, 2) }
        try assertRefused(.undefinedValue(name: "a.bias", node: "a.node")) { $0.constants["a.bias"] = nil }
        try assertRefused(.undefinedValue(name: "y", node: "y.node")) { $0.nodes[2].inputs = ["y"] }
    }

    func testTwoValuesOfOneNameAreRefused() throws {
        try assertRefused(.duplicateValue(name: "x")) { $0.inputs.append($0.inputs[0]) }
        try assertRefused(.duplicateValue(name: "x")) { $0.constants["x"] = $0.constants["a.bias"] }
        try assertRefused(.duplicateValue(name: "a")) { $0.nodes[1].outputs = ["a"] }
        try assertRefused(.duplicateValue(name: "a.bias")) { $0.nodes[1].outputs = ["a.bias"] }
        try assertRefused(.duplicateValue(name: "y")) { $0.outputs = ["y", "y"] }
    }

    func testValuesOfTypesThatWeightsAreStoredInAreRefused() throws {
        try assertRefused(.wrongStorage(value: "x", dtype: .bf16)) {
            $0.inputs[0] = ValueInfo(name: "x", type: TensorType(.bf16, [-1, 4]))
        }
        try assertRefused(.wrongStorage(value: "a.bias", dtype: .f16)) {
            $0.constants["a.bias"] = Constant(try Tensor(zeros: [3], dtype: .f16))
        }
        try assertRefused(
            .invalidAttribute(node: "y.node", attribute: "to", expected: "one of f32, f64, i8, u8, i32, i64, bool")
        ) { $0.nodes[2].op = Cast(to: .bf16) }
    }

    func testAnOutputThatNoNodeMakesIsRefused() throws {
        for name in ["z", "x", "a.bias"] {
            try assertRefused(.undefinedOutput(name: name)) { $0.outputs = ["y", name] }
        }
    }

    func testInputsAndOutputsHaveAFreeNumberOfRowsAndNothingElseFree() throws {
        for shape in [[4], [3, 4], [], [-1, -1], [-1, 4, -1], [-2, 4]] {
            let type = TensorType(.f32, shape)
            try assertRefused(
                .wrongType(
                    node: "input", input: "x",
                    expected: "a shape that begins with -1, for the rows, and has no other -1",
                    actual: "f32 \(shape)")
            ) { $0.inputs[0].type = type }
        }
        try assertRefused(
            .wrongType(
                node: "output", input: "c", expected: "a shape that begins with -1, for the rows, and has no other -1",
                actual: "f32 [3]")
        ) {
            $0.nodes.append(Node("c.node", Unary(.relu), inputs: ["a.bias"], outputs: ["c"]))
            $0.outputs = ["y", "c"]
        }
    }

    func testTooManyOrTooFewInputsOrOutputsAreRefused() throws {
        try assertRefused(.wrongArity(node: "a.node", kind: "dense", expected: "2 to 3 inputs", actual: 1)) {
            $0.nodes[0].inputs.removeLast(2)
        }
        for extra in [["a.bias"], ["a.bias", "a.bias"], ["a.bias", "a.bias", "a.bias"]] {
            try assertRefused(
                .wrongArity(node: "a.node", kind: "dense", expected: "2 to 3 inputs", actual: 3 + extra.count)
            ) { $0.nodes[0].inputs += extra }
        }
        try assertRefused(.wrongArity(node: "b.node", kind: "batchNorm", expected: "5 inputs", actual: 0)) {
            $0.nodes[1].inputs = []
        }
        for count in [0, 2] {
            try assertRefused(.wrongArity(node: "y.node", kind: "relu", expected: "1 inputs", actual: count)) {
                $0.nodes[2].inputs = [String](repeating: "b", count: count)
            }
            try assertRefused(.wrongArity(node: "y.node", kind: "relu", expected: "1 outputs", actual: count)) {
                $0.nodes[2].outputs = (0..<count).map { "y\($0)" }
                $0.outputs = ["b"]
            }
        }
        for op in [Unary(.sigmoid), Dropout(), Identity()] as [any Op] {
            try assertRefused(
                .wrongArity(node: "y.node", kind: op.kind, expected: "1 inputs", actual: 2)
            ) { $0.nodes[2] = Node("y.node", op, inputs: ["b", "b"], outputs: ["y"]) }
        }
    }

    /// A scale and shift that lacks its constants is refused, where fusion into a dense layer would read past its inputs.
    func testAScaleAndShiftOfWrongArityIsRefusedAlsoWhereItWouldBeFused() throws {
        for inputs in [["a"], ["a", "a.bias"], ["a", "a.bias", "a.bias", "a.bias"]] {
            try assertRefused(
                .wrongArity(node: "b.node", kind: "scaleShift", expected: "3 inputs", actual: inputs.count)
            ) { $0.nodes[1] = Node("b.node", ScaleShift(), inputs: inputs, outputs: ["b"]) }

            var prepared = try network().graph(outputs: "y").prepared()
            prepared.nodes[1] = Node("s.node", ScaleShift(), inputs: ["b"] + inputs.dropFirst(), outputs: ["y"])
            assertThrows(
                GraphError.wrongArity(node: "s.node", kind: "scaleShift", expected: "3 inputs", actual: inputs.count)
            ) { try Plan(prepared) }
        }
    }

    func testShapesAndTypesThatAnOpDoesNotTakeAreRefused() throws {
        func constant(_ shape: [Int], _ dtype: DType = .f32) throws -> Constant {
            Constant(try Tensor(zeros: shape, dtype: dtype))
        }
        func wrong(_ node: String, _ input: String, _ expected: String, _ actual: String) -> GraphError {
            .wrongType(node: node, input: input, expected: expected, actual: actual)
        }
        for (weight, text) in [
            (try constant([12]), "f32 [12]"), (try constant([4, 3, 1]), "f32 [4, 3, 1]"),
            (try constant([4, 3], .f64), "f64 [4, 3]"),
        ] {
            try assertRefused(wrong("a.node", "a.weight", "a [k, n] matrix of f32", text)) {
                $0.constants["a.weight"] = weight
            }
        }
        let short = try constant([5, 3])
        try assertRefused(wrong("a.node", "x", "f32 rows of 5 values", "f32 [-1, 4]")) {
            $0.constants["a.weight"] = short
        }
        for (shape, dtype) in [([-1], DType.f32), ([-1, 4], .f64), ([-1, 4, 2], .f32)] {
            try assertRefused(wrong("a.node", "x", "f32 rows of 4 values", "\(dtype.rawValue) \(shape)")) {
                $0.inputs[0].type = TensorType(dtype, shape)
            }
        }
        for (name, node) in [("a.bias", "a.node"), ("b.gamma", "b.node"), ("b.variance", "b.node")] {
            for (value, text) in [
                (try constant([4]), "f32 [4]"), (try constant([1, 3]), "f32 [1, 3]"),
                (try constant([3], .i32), "i32 [3]"),
            ] {
                try assertRefused(wrong(node, name, "3 values of f32", text)) { $0.constants[name] = value }
            }
        }
        try assertRefused(wrong("b.node", "x", "f32 rows", "f32 [-1]")) {
            $0.inputs[0].type = TensorType(.f32, [-1])
            $0.nodes[1].inputs[0] = "x"
            $0.nodes.remove(at: 0)
        }
        for op in [Unary(.relu), Unary(.sigmoid), Dropout()] as [any Op] {
            try assertRefused(wrong("y.node", "z", "f32", "i32 [-1, 2]")) {
                $0.inputs.append(ValueInfo(name: "z", type: TensorType(.i32, [-1, 2])))
                $0.nodes[2] = Node("y.node", op, inputs: ["z"], outputs: ["y"])
            }
        }
    }

    func testADropoutThatWasNotPreparedIsNotRun() throws {
        var network = NetworkBuilder(seed: 34)
        network.input("x", [4])
        network.dropout("x", "y")
        assertThrows(GraphError.notPrepared(node: "y.node", kind: "dropout")) {
            try Plan(network.graph(outputs: "y"))
        }
    }

    func testABatchNormThatWasNotPreparedIsNotRun() throws {
        let graph = try network().graph(outputs: "y")
        assertThrows(GraphError.notPrepared(node: "b.node", kind: "batchNorm")) {
            var packed = try graph.prepared()
            packed.nodes[1] = graph.nodes[1]
            packed.nodes[0].outputs = ["a"]
            packed.nodes.append(graph.nodes[2])
            packed.constants.merge(graph.constants) { packed, _ in packed }
            return try Plan(packed)
        }
    }

    func testConstantsThatWereNotPackedAreNotRead() throws {
        var network = NetworkBuilder(seed: 32)
        network.input("x", [4])
        try network.dense("x", 4, 3, "a")
        assertThrows(GraphError.wrongLayout(node: "a.node", constant: "a.weight", expected: "panels16")) {
            try Plan(network.graph(outputs: "a"))
        }
        try network.scaleShift("x", 4, "b")
        assertThrows(GraphError.wrongLayout(node: "b.node", constant: "b.scale", expected: "panels16")) {
            var graph = network.graph(outputs: "b")
            graph.nodes.remove(at: 0)
            return try Plan(graph)
        }
        // A value that a node makes is no constant, whatever its shape.
        var made = try network.graph(outputs: "b").prepared()
        made.nodes.removeAll { $0.name == "a.node" }
        made.nodes.insert(Node("s.node", Unary(.relu), inputs: ["b.scale"], outputs: ["s"]), at: 0)
        made.nodes[1].inputs[1] = "s"
        XCTAssertThrowsError(try Plan(made))
    }

    func testValuesTooLargeForMemoryAreRefusedByName() throws {
        func graph(_ shape: [Int], count: Int) -> Graph {
            var network = NetworkBuilder(seed: 33)
            network.input("v0", shape)
            for index in 1...count { network.move("v\(index - 1)", "v\(index)") }
            return network.graph(outputs: "v\(count)")
        }
        for shape in [[1 << 35], [1 << 40], [1 << 32, 1 << 32], [.max], [1 << 32, 0, 1 << 32]] {
            assertThrows(GraphError.tooLarge(value: "v0")) { try Plan(graph(shape, count: 1)) }
        }
        // A row is just small enough, a pass of twelve is not.
        assertThrows(GraphError.tooLarge(value: "v1")) { try Plan(graph([1 << 34], count: 2)) }
        XCTAssertNoThrow(try Plan(graph([1 << 34], count: 1)))
    }

    func testEveryErrorSaysWhereAndWhat() {
        let errors: [(GraphError, [String])] = [
            (.unknownOp(kind: "conv9d", node: "n"), ["n", "conv9d"]),
            (.undefinedValue(name: "v", node: "n"), ["v", "n"]),
            (.duplicateValue(name: "v"), ["v"]),
            (.undefinedOutput(name: "v"), ["v"]),
            (.noInputsOrOutputs, ["input", "output"]),
            (.wrongArity(node: "n", kind: "dense", expected: "3 inputs", actual: 2), ["n", "dense", "3 inputs", "2"]),
            (.wrongType(node: "n", input: "v", expected: "f32", actual: "i8 [3]"), ["n", "v", "f32", "i8 [3]"]),
            (.invalidAttribute(node: "n", attribute: "epsilon", expected: "a number"), ["n", "epsilon", "a number"]),
            (.wrongLayout(node: "n", constant: "c", expected: "plain"), ["n", "c", "plain"]),
            (.invalidConstant(node: "n", constant: "c", expected: "variances"), ["n", "c", "variances"]),
            (.notPrepared(node: "n", kind: "batchNorm"), ["n", "batchNorm", "convert"]),
            (.tooLarge(value: "v"), ["v"]),
            (.tooManyDimensions(value: "v", limit: 8), ["v", "8 dimensions"]),
        ]
        for (error, words) in errors {
            for word in words { XCTAssertTrue("\(error)".contains(word), "\(error) without \(word)") }
        }
        XCTAssertEqual(Set(errors.map { caseName($0.0) }).count, errors.count)
    }

    /// Stops compiling when a case is added: then it needs tests.
    private func caseName(_ error: GraphError) -> String {
        switch error {
        case .unknownOp: "unknownOp"
        case .undefinedValue: "undefinedValue"
        case .duplicateValue: "duplicateValue"
        case .undefinedOutput: "undefinedOutput"
        case .noInputsOrOutputs: "noInputsOrOutputs"
        case .wrongArity: "wrongArity"
        case .wrongType: "wrongType"
        case .invalidAttribute: "invalidAttribute"
        case .wrongStorage: "wrongStorage"
        case .wrongLayout: "wrongLayout"
        case .invalidConstant: "invalidConstant"
        case .notPrepared: "notPrepared"
        case .tooLarge: "tooLarge"
        case .tooManyDimensions: "tooManyDimensions"
        }
    }
}
