import Foundation
import GraphGoldens
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

final class GraphBuilderTests: GraphTestCase {
    private func tensor(_ shape: [Int], seed: UInt64 = 1) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }

    /// A builder with `x` `[batch, 4, 6]`.
    private func builder() throws -> (GraphBuilder, GraphValue) {
        var builder = GraphBuilder()
        let x = try builder.input("x", shape: [TensorType.batch, 4, 6])
        return (builder, x)
    }

    /// `x` as images of 4 x 2 pixels of three channels.
    private static func image(_ builder: inout GraphBuilder, _ x: GraphValue) throws -> GraphValue {
        try builder.reshape(x, to: [0, 4, 2, 3])
    }

    func testBlocksOfPixelsBecomeChannelsAndBackInTheOrderOfTensorFlow() throws {
        for (name, isTaken, block) in [("spaceToDepth", true, 2), ("depthToSpace", false, 3)] {
            let golden = try XCTUnwrap(GraphGolden.networks().first { $0.name == name })
            var builder = GraphBuilder()
            let x = try builder.input("x", shape: golden.graph.inputs[0].type.shape)
            let y = isTaken ? try builder.spaceToDepth(x, block: block) : try builder.depthToSpace(x, block: block)
            try builder.output(y, name: "y")
            for expected in golden.cases {
                let outputs = try run(try builder.graph(), expected.inputs)
                let values = try XCTUnwrap(outputs["y"]).array(of: Float.self)
                XCTAssertEqual(try expected.outputs["y"]?.array(of: Double.self), values.map(Double.init), name)
            }
        }
    }

    func testBlocksThatDoNotDivideAnImageAreRefused() throws {
        var builder = GraphBuilder()
        let x = try builder.input("x", shape: [TensorType.batch, 4, 6, 12])
        for block in [0, -1, 3, 4, 5000] {
            XCTAssertThrowsError(try builder.spaceToDepth(x, block: block), "\(block)") {
                guard case .wrongType("spaceToDepth", "x", _, _)? = $0 as? GraphError else { return XCTFail("\($0)") }
            }
        }
        for block in [0, 3, Int.max] {
            XCTAssertThrowsError(try builder.depthToSpace(x, block: block), "\(block)") {
                guard case .wrongType("depthToSpace", "x", _, _)? = $0 as? GraphError else { return XCTFail("\($0)") }
            }
        }
        for (height, width) in [(0, 3), (3, -1), (1, 1 << 21)] {
            XCTAssertThrowsError(try builder.resizeBilinear2d(x, height: height, width: width)) {
                guard case .invalidAttribute(_, "size", _)? = $0 as? GraphError else { return XCTFail("\($0)") }
            }
        }
    }

    func testAnEmbeddingHasTheSinesAndCosinesOfItsFrequencies() throws {
        var builder = GraphBuilder()
        let time = try builder.input("time", shape: [TensorType.batch, 1])
        try builder.output(try builder.sinusoidalEmbedding(time, width: 6), name: "y")
        let session = Session(try Plan(builder.graph()))
        let y = try XCTUnwrap(try session.run(["time": try Tensor([0, 0.75] as [Float], shape: [2, 1])])["y"])
        XCTAssertEqual(y.shape, [2, 6])
        let angles = [0.75, 0.0075, 0.000075]
        let expected = [0, 0, 0, 1, 1, 1] + angles.map(sin) + angles.map(cos)
        for (value, exact) in zip(try y.array(of: Float.self), expected) {
            XCTAssertEqual(Double(value), exact, accuracy: 1e-7)
        }
        for width in [-2, 0, 2, 3, 65538] {
            XCTAssertThrowsError(try builder.sinusoidalEmbedding(time, width: width), "\(width)") {
                guard case .wrongType("sinusoidalEmbedding", "time", _, _)? = $0 as? GraphError else {
                    return XCTFail("\($0)")
                }
            }
        }
        let wide = try builder.input("wide", shape: [TensorType.batch, 2])
        XCTAssertThrowsError(try builder.sinusoidalEmbedding(wide, width: 8))
    }

    func testEveryMethodAddsItsOpWithTheTypeThatItGives() throws {
        let c = try tensor([6])
        let cases: [(String, [Int], DType, (inout GraphBuilder, GraphValue) throws -> GraphValue)] = [
            ("dense", [-1, 4, 3], .f32, { try $0.dense($1, weight: self.tensor([6, 3]), bias: self.tensor([3])) }),
            ("silu", [-1, 4, 3], .f32, { try $0.dense($1, weight: self.tensor([6, 3]), activation: .silu) }),
            ("matmul", [-1, 4, 4], .f32, { try $0.matmul($1, $1, transposeB: true) }),
            (
                "attention", [-1, 4, 6], .f32,
                { try $0.attention(query: $1, key: $1, value: $1, heads: 3, isCausal: true, unattended: .mean) }
            ),
            ("softmax", [-1, 4, 6], .f32, { try $0.softmax($1, axis: 1) }),
            ("logSoftmax", [-1, 4, 6], .f32, { try $0.logSoftmax($1) }),
            ("layerNorm", [-1, 4, 6], .f32, { try $0.layerNorm($1, gamma: c, beta: c, epsilon: 1e-5) }),
            ("rmsNorm", [-1, 4, 6], .f32, { try $0.rmsNorm($1, gamma: c, epsilon: 1e-5) }),
            ("groupNorm", [-1, 4, 6], .f32, { try $0.groupNorm($1, groups: 2, gamma: c, beta: c, epsilon: 0) }),
            (
                "batchNorm", [-1, 4, 6], .f32,
                {
                    let variance = try Tensor([Float](repeating: 2, count: 6), shape: [6])
                    return try $0.batchNorm($1, gamma: c, beta: c, mean: c, variance: variance, epsilon: 1e-3)
                }
            ),
            ("clip", [-1, 4, 6], .f32, { try $0.apply(.clip(minimum: -1, maximum: 1), to: $1) }),
            ("maximum", [-1, 4, 6], .f32, { try $0.combine($1, .maximum, $0.constant(c)) }),
            ("add", [-1, 4, 6], .f32, { try $0.add($1, $0.constant(c)) }),
            ("multiply", [-1, 4, 6], .f32, { try $0.multiply($1, $1) }),
            ("less", [-1, 4, 6], .bool, { try $0.compare($1, .less, $0.constant(c)) }),
            ("where", [-1, 4, 6], .f32, { try $0.select($0.compare($1, .less, $0.constant(c)), $1, $0.constant(c)) }),
            ("cast", [-1, 4, 6], .i32, { try $0.cast($1, to: .i32) }),
            ("reduceSum", [-1, 6], .f32, { try $0.reduce($1, .sum, axes: [1]) }),
            ("reduceVariance", [-1, 1, 6], .f32, { try $0.variance($1, axes: [1], keepDimensions: true, ddof: 1) }),
            ("argMax", [-1, 4], .i64, { try $0.argMax($1, axis: -1) }),
            ("argMin", [-1, 4, 1], .i64, { try $0.argMin($1, axis: 2, keepDimensions: true) }),
            ("topK", [-1, 4, 2], .f32, { try $0.topK($1, k: 2).values }),
            ("topK", [-1, 2, 6], .i64, { try $0.topK($1, k: 2, axis: 1, largest: false).indices }),
            ("reshape", [-1, 24], .f32, { try $0.reshape($1, to: [0, -1]) }),
            ("flatten", [-1, 24], .f32, { try $0.flatten($1) }),
            ("expandDimensions", [-1, 1, 4, 6], .f32, { try $0.expandDimensions($1, axes: [1]) }),
            ("squeeze", [-1, 4, 6], .f32, { try $0.squeeze($0.expandDimensions($1, axes: [1]), axes: [1]) }),
            ("transpose", [-1, 6, 4], .f32, { try $0.transpose($1, [0, 2, 1]) }),
            (
                "broadcast", [-1, 4, 5, 6], .f32,
                { try $0.broadcast($0.expandDimensions($1, axes: [2]), to: [0, 0, 5, 0]) }
            ),
            ("slice", [-1, 2, 6], .f32, { try $0.slice($1, axis: 1, from: 3, step: -2) }),
            ("slice", [-1, 2, 6], .f32, { try $0.slice($1, axis: 1, from: 1, to: 3) }),
            ("split", [-1, 4, 5], .f32, { try $0.split($1, axis: 2, sizes: [1, 5])[1] }),
            ("concat", [-1, 8, 6], .f32, { try $0.concat([$1, $1], axis: 1) }),
            ("pad", [-1, 6, 6], .f32, { try $0.pad($1, before: [0, 1, 0], after: [0, 1, 0], mode: .reflect) }),
            (
                "concat", [-1, 8], .f32,
                {
                    let one = try $0.reduce($0.flatten($1), .mean, axes: [1], keepDimensions: true)
                    return try $0.sinusoidalEmbedding(one, width: 8)
                }
            ),
            (
                "gather", [-1, 3, 6], .f32,
                { try $0.gather($1, indices: $0.constant(Tensor([Int64(0), 3, -1], shape: [3])), axis: 1) }
            ),
            (
                "conv2d", [-1, 2, 2, 5], .f32,
                { try $0.conv2d(Self.image(&$0, $1), filter: self.tensor([2, 1, 3, 5]), strides: (2, 1)) }
            ),
            (
                "conv2d", [-1, 4, 2, 6], .f32,
                {
                    try $0.conv2d(
                        Self.image(&$0, $1), filter: self.tensor([3, 1, 1, 6]), bias: c, dilations: (2, 1),
                        padding: .explicit(top: 2, left: 0, bottom: 2, right: 0), groups: 3)
                }
            ),
            ("maxPool2d", [-1, 2, 1, 3], .f32, { try $0.maxPool2d(Self.image(&$0, $1), window: (2, 2)) }),
            (
                "meanPool2d", [-1, 4, 2, 3], .f32,
                { try $0.meanPool2d(Self.image(&$0, $1), window: (3, 3), strides: (1, 1), padding: .same) }
            ),
            (
                "meanPool2d", [-1, 3, 2, 3], .f32,
                {
                    try $0.meanPool2d(
                        Self.image(&$0, $1), window: (2, 2), strides: (2, 1),
                        padding: .explicit(top: 1, left: 1, bottom: 1, right: 0), countsPadding: true)
                }
            ),
            (
                "conv2dTransposed", [-1, 8, 4, 5], .f32,
                {
                    try $0.transposedConv2d(
                        Self.image(&$0, $1), filter: self.tensor([2, 2, 3, 5]), strides: (2, 2))
                }
            ),
            (
                "silu", [-1, 8, 7, 6], .f32,
                {
                    try $0.transposedConv2d(
                        Self.image(&$0, $1), filter: self.tensor([3, 3, 1, 6]), bias: c, strides: (2, 3),
                        dilations: (1, 2), cropping: (1, 1, 1, 1), outputPadding: (1, 1), groups: 3, activation: .silu)
                }
            ),
            (
                "resizeNearest2d", [-1, 3, 5, 3], .f32,
                { try $0.resizeNearest2d(Self.image(&$0, $1), height: 3, width: 5, coordinates: .asymmetric) }
            ),
            (
                "resizeBilinear2d", [-1, 7, 1, 3], .f32,
                { try $0.resizeBilinear2d(Self.image(&$0, $1), height: 7, width: 1, coordinates: .alignCorners) }
            ),
            ("resizeNearest2d", [-1, 8, 6, 3], .f32, { try $0.upSample2d(Self.image(&$0, $1), factors: (2, 3)) }),
            ("resizeBilinear2d", [-1, 8, 4, 3], .f32, { try $0.upSample2d(Self.image(&$0, $1), isBilinear: true) }),
            ("reshape", [-1, 2, 1, 12], .f32, { try $0.spaceToDepth(Self.image(&$0, $1), block: 2) }),
            ("reshape", [-1, 2, 6, 2], .f32, { try $0.depthToSpace($0.reshape($1, to: [0, 1, 3, 8]), block: 2) }),
            (
                "embedding", [-1, 4, 2], .f32,
                { try $0.embedding($0.argMax($1, axis: 2), table: self.tensor([6, 2])) }
            ),
        ]
        XCTAssertEqual(cases.filter { $0.0.hasSuffix("2d") }.count, 9)
        for (kind, shape, dtype, make) in cases {
            try within(kind) {
                var (builder, x) = try builder()
                let value = try make(&builder, x)
                XCTAssertEqual(try builder.type(of: value), TensorType(dtype, shape))
                try builder.output(value, name: "y")
                let outputs = try run(try builder.graph(), ["x": try tensor([2, 4, 6])])
                XCTAssertEqual(outputs["y"]?.shape, [2] + shape.dropFirst())
            }
        }
        // Of each family one; what only the passes make has no method.
        var expected = Set(OpRegistry.all.map(\.kind))
        expected.subtract(UnaryFunction.allCases.map(\.rawValue))
        expected.subtract(BinaryFunction.allCases.map(\.rawValue))
        expected.subtract(Comparison.allCases.map(\.rawValue))
        expected.subtract(Reduction.allCases.map(\.rawValue))
        expected.subtract(["scaleShift", "dropout", "identity"])
        expected.formUnion(["silu", "clip", "add", "multiply", "maximum", "less", "reduceSum"])
        XCTAssertEqual(Set(cases.map(\.0)), expected)
    }

    func testElementwiseFunctionsAreTheOpsOfTheirNames() throws {
        let functions: [ElementwiseFunction] = [
            .relu, .relu6, .selu, .sigmoid, .hardSwish, .tanh, .gelu, .geluTanh, .silu, .softplus, .mish, .abs, .negate,
            .reciprocal, .square, .sqrt, .rsqrt, .exp, .log, .erf, .sin, .cos, .floor, .ceil, .round,
            .leakyRelu(alpha: 0.25), .elu(alpha: 0.5), .hardSigmoid(alpha: 0.2, beta: 0.5),
            .clip(minimum: -0.5, maximum: 0.5),
        ]
        XCTAssertEqual(functions.count, UnaryFunction.allCases.count)
        for function in functions {
            var (builder, x) = try builder()
            let y = try builder.apply(function, to: x)
            let name = "\(function)".prefix { $0 != "(" }
            XCTAssertEqual(y.name, String(name))
        }
    }

    func testARefusedCallLeavesTheGraphAsItWas() throws {
        var (builder, x) = try builder()
        let weight = try tensor([5, 3])
        assertThrows(
            GraphError.wrongType(node: "dense", input: "x", expected: "f32 rows of 5 values", actual: "f32 [-1, 4, 6]")
        ) { try builder.dense(x, weight: weight) }
        assertThrows(GraphError.duplicateValue(name: "x")) { try builder.input("x", shape: [TensorType.batch]) }
        assertThrows(
            GraphError.wrongType(
                node: "input", input: "z", expected: "a shape that begins with -1, for the rows, and has no other -1",
                actual: "f32 [4]")
        ) { try builder.input("z", shape: [4]) }
        assertThrows(
            GraphError.invalidAttribute(
                node: "layerNorm", attribute: "epsilon", expected: "a finite number")
        ) { try builder.layerNorm(x, gamma: self.tensor([6]), beta: self.tensor([6]), epsilon: .nan) }
        assertThrows(GraphError.undefinedValue(name: "elsewhere", node: "relu")) {
            var other = GraphBuilder()
            let value = try other.input("elsewhere", shape: [TensorType.batch])
            return try builder.apply(.relu, to: value)
        }
        try builder.output(try builder.apply(.relu, to: x), name: "y")
        XCTAssertEqual(try builder.graph().constants.count, 0)
        XCTAssertEqual(kinds(try builder.graph()), ["relu"])
    }

    func testSinusoidalPositionsAreSinesAndCosinesOfTheirFrequencies() throws {
        // Wavelengths of 2π and 2π · 100; of three values 2π and 2π · 10000^(2/3).
        let slow = pow(10_000, -2.0 / 3)
        let expected: [(SinusoidalLayout, width: Int, [Double])] = [
            (
                .interleaved, 4,
                [0, 1, 0, 1, sin(1), cos(1), sin(0.01), cos(0.01), sin(2), cos(2), sin(0.02), cos(0.02)]
            ),
            (.halves, 4, [0, 0, 1, 1, sin(1), sin(0.01), cos(1), cos(0.01), sin(2), sin(0.02), cos(2), cos(0.02)]),
            (.interleaved, 3, [0, 1, 0, sin(1), cos(1), sin(slow), sin(2), cos(2), sin(2 * slow)]),
            (.halves, 3, [0, 0, 1, sin(1), sin(slow), cos(1), sin(2), sin(2 * slow), cos(2)]),
        ]
        for (layout, width, positions) in expected {
            var builder = GraphBuilder()
            let x = try builder.input("x", shape: [TensorType.batch, 3, width])
            try builder.output(try builder.addSinusoidalPositions(x, layout: layout), name: "y")
            let session = Session(try PlanSet(try builder.graph()))
            let tokens = try Tensor([Float](repeating: 1, count: 6 * width), shape: [2, 3, width])
            let y = try XCTUnwrap(session.run(["x": tokens])["y"]).array(of: Float.self)
            for (index, value) in y.enumerated() {
                XCTAssertEqual(Double(value) - 1, positions[index % (3 * width)], accuracy: 2e-7, "\(layout) \(index)")
            }
        }
    }

    func testPositionsOfWhatIsNoTokensAreRefused() throws {
        var builder = GraphBuilder()
        let row = try builder.input("row", shape: [TensorType.batch, 4])
        assertThrows(
            GraphError.wrongType(
                node: "addSinusoidalPositions", input: "row", expected: "tokens [b, count, width] of f32",
                actual: "f32 [-1, 4]")
        ) { try builder.addSinusoidalPositions(row) }
        let tokens = try builder.input("tokens", shape: [TensorType.batch, 1 << 16, 1 << 16])
        assertThrows(GraphError.tooLarge(value: "tokens")) { try builder.addSinusoidalPositions(tokens) }
        for base in [0, -1, Double.infinity, .nan] {
            assertThrows(
                GraphError.invalidAttribute(
                    node: "addSinusoidalPositions", attribute: "base", expected: "a number above 0")
            ) { try builder.addSinusoidalPositions(tokens, base: base) }
        }
    }

    func testNumbersThatNoOpTakesAreRefusedWithoutATrap() throws {
        let huge = [Int.max, Int.min, 1 << 62, -(1 << 62)]
        for number in huge {
            var (builder, x) = try builder()
            XCTAssertThrowsError(try builder.softmax(x, axis: number))
            XCTAssertThrowsError(try builder.reduce(x, .sum, axes: [number]))
            XCTAssertThrowsError(try builder.reshape(x, to: [0, number]))
            XCTAssertThrowsError(try builder.broadcast(x, to: [0, number, 6]))
            XCTAssertThrowsError(try builder.transpose(x, [0, number, 1]))
            XCTAssertThrowsError(try builder.split(x, axis: 1, sizes: [number, number]))
            XCTAssertThrowsError(try builder.topK(x, k: number))
            XCTAssertThrowsError(try builder.argMax(x, axis: number))
            XCTAssertThrowsError(try builder.pad(x, before: [0, number, 0], after: [0, 0, 0]))
            XCTAssertThrowsError(try builder.expandDimensions(x, axes: [number]))
            XCTAssertThrowsError(try builder.flatten(x, axis: number))
            XCTAssertThrowsError(try builder.concat([x, x], axis: number))
            XCTAssertThrowsError(try builder.variance(x, axes: [1], ddof: -1))
            XCTAssertThrowsError(
                try builder.groupNorm(x, groups: number, gamma: tensor([6]), beta: tensor([6]), epsilon: 0))
            XCTAssertThrowsError(try builder.input("z", shape: [TensorType.batch, number]))
            // Python's rules take any number here.
            XCTAssertNoThrow(try builder.slice(x, axis: 1, from: number, to: number, step: number))
        }
    }

    func testConstantsAndShapesThatNoOpTakesAreRefusedWithoutATrap() throws {
        var (builder, x) = try builder()
        // No bytes at all, and sizes that cannot be multiplied.
        for shape in [[0, 1 << 40, 1 << 40], [1 << 62, 0], [0, .max]] {
            let tensor = try Tensor(zeros: shape, dtype: .u8)
            assertThrows(GraphError.tooLarge(value: "constant")) { try builder.constant(tensor) }
            assertThrows(GraphError.tooLarge(value: "x")) {
                try Graph(
                    inputs: [ValueInfo(name: "z", type: TensorType(.u8, [-1, 1]))], constants: ["x": Constant(tensor)],
                    nodes: [Node("f", Flatten(), inputs: ["x"], outputs: ["f"])], outputs: ["f"]
                ).valueTypes()
            }
        }
        assertThrows(GraphError.tooManyDimensions(value: "z", limit: 8)) {
            try builder.input("z", shape: [-1] + [Int](repeating: 2, count: 8))
        }
        let long = try Tensor(zeros: [Int](repeating: 1, count: 9))
        assertThrows(GraphError.tooManyDimensions(value: "constant", limit: 8)) { try builder.constant(long) }
        assertThrows(
            GraphError.wrongType(
                node: "add", input: "a", expected: "operands that broadcast along at most 6 dimensions",
                actual: "f32 [-1, 2, 1, 2, 1, 2, 1] and f32 [-1, 1, 2, 1, 2, 1, 2]")
        ) {
            let a = try builder.input("a", shape: [-1, 2, 1, 2, 1, 2, 1])
            return try builder.add(a, try builder.input("b", shape: [-1, 1, 2, 1, 2, 1, 2]))
        }
        assertThrows(GraphError.tooLarge(value: "add")) {
            let a = try builder.input("wide", shape: [-1, 1 << 33, 1])
            return try builder.add(a, try builder.input("high", shape: [-1, 1, 1 << 33]))
        }
        for number in [Double.infinity, .nan] {
            assertThrows(GraphError.invalidAttribute(node: "pad", attribute: "value", expected: "a finite number")) {
                try builder.pad(x, before: [0, 1, 0], after: [0, 0, 0], value: number)
            }
            assertThrows(GraphError.invalidAttribute(node: "clip", attribute: "maximum", expected: "a finite number")) {
                try builder.apply(.clip(minimum: 0, maximum: Float(number)), to: x)
            }
        }
        let wide = try builder.input("cube", shape: [-1, 2, 2, 2, 2, 2])
        assertThrows(
            GraphError.invalidAttribute(
                node: "pad", attribute: "mode", expected: "constant, where more than 4 dimensions are padded")
        ) { try builder.pad(wide, before: [0, 1, 1, 1, 1, 1], after: [0, 0, 0, 0, 0, 0], mode: .edge) }
        XCTAssertNoThrow(try builder.pad(wide, before: [0, 1, 1, 1, 1, 0], after: [0, 0, 0, 0, 0, 0], mode: .edge))
    }

    func testOutputsAreNamedAndDependOnAnInput() throws {
        var (builder, x) = try builder()
        let c = try builder.constant(tensor([6]))
        assertThrows(GraphError.undefinedOutput(name: "constant")) { try builder.output(c) }
        assertThrows(GraphError.duplicateValue(name: "x")) { try builder.output(x) }
        try builder.output(x, name: "same")
        let y = try builder.add(x, c, name: "sum")
        try builder.output(y)
        assertThrows(GraphError.duplicateValue(name: "sum")) { try builder.output(y) }
        let values = try tensor([2, 4, 6])
        let outputs = try run(try builder.graph(), ["x": values])
        XCTAssertEqual(outputs["same"], values)
        XCTAssertEqual(Set(outputs.keys), ["same", "sum"])
    }

    func testAGraphWithoutOutputsIsRefused() throws {
        let (builder, _) = try builder()
        assertThrows(GraphError.noInputsOrOutputs) { try builder.graph() }
    }
}
