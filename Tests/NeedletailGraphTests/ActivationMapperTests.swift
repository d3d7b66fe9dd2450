import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// Gradients of what stands behind a convolution, against differences of what it gives.
final class ActivationMapperTests: XCTestCase {
    /// Height, width and channels of the convolution's output.
    private static let shape = [6, 5, 4]

    /// A convolution with a hyperbolic tangent behind it, the value `a`, and what `head` adds, which makes `y` of it.
    private func network(_ head: (inout NetworkBuilder) throws -> Void) throws -> Graph {
        var builder = NetworkBuilder(.real, seed: 4)
        builder.input("x", [6, 5, 2])
        try builder.conv("x", 2, 4, "c", pads: 1)
        builder.add("tanh", Unary(.tanh), ["c"], "a")
        try head(&builder)
        builder.graph.outputs = ["y"]
        return builder.graph
    }

    private func run(_ graph: Graph, _ input: [Float], _ shape: [Int]) throws -> [Float] {
        let session = Session(try PlanSet(graph.prepared()))
        let outputs = try session.run([graph.inputs[0].name: Tensor(input, shape: [1] + shape)])
        return try XCTUnwrap(outputs[graph.outputs[0]]).array()
    }

    /// Compares the gradient with differences, wherever these are the same on both sides.
    private func check(_ name: String, line: UInt = #line, _ head: (inout NetworkBuilder) throws -> Void) throws {
        let graph = try network(head)
        var random = SeededRandom(seed: 9)
        let input = (0..<60).map { _ in Float.random(in: -1...1, using: &random) }
        var activations = graph
        activations.outputs = ["a"]
        let values = try run(activations, input, [6, 5, 2])
        var behind = graph
        behind.inputs = [ValueInfo(name: "a", type: TensorType(.f32, [-1] + Self.shape))]
        behind.nodes.removeFirst(2)

        let mapper = try ActivationMapper(graph.prepared())
        XCTAssertEqual([mapper.height, mapper.width, mapper.channels], Self.shape, name, line: line)
        let seed = (0..<mapper.scoreCount).map { _ in Double.random(in: -1...1, using: &random) }
        let map = try mapper.map(input) { _ in seed }
        func score(_ values: [Float]) throws -> Double {
            zip(try run(behind, values, Self.shape), seed).reduce(0) { $0 + Double($1.0) * $1.1 }
        }
        let middle = try score(values)
        let step: Float = 0x1p-8
        let largest = map.gradient.map(abs).max() ?? 0
        XCTAssertGreaterThan(largest, 0, name, line: line)
        var checked = 0
        for index in values.indices {
            var (above, below) = (values, values)
            above[index] += step
            below[index] -= step
            let right = (try score(above) - middle) / Double(step)
            let left = (middle - (try score(below))) / Double(step)
            // Else there is an edge within the step.
            guard abs(right - left) < 0.008 * largest else { continue }
            checked += 1
            XCTAssertEqual(
                map.gradient[index], (left + right) / 2, accuracy: 0.005 * largest, "\(name) \(index)", line: line)
        }
        XCTAssertGreaterThan(checked, values.count / 2, name, line: line)
        // The map is the channels weighted by the means of the gradient.
        for pixel in 0..<30 {
            let sum = (0..<4).reduce(0.0) { sum, channel in
                let mean = (0..<30).reduce(0.0) { $0 + map.gradient[$1 * 4 + channel] } / 30
                return sum + mean * Double(values[pixel * 4 + channel])
            }
            XCTAssertEqual(map.values[pixel], Float(max(sum, 0)), accuracy: Float(1e-5 * largest), name, line: line)
        }
    }

    func testDenseLayersBehindPooling() throws {
        for pool: any Op in [
            MaxPool([2, 2], ConvWindow(strides: [2, 2])),
            MaxPool([3, 3], ConvWindow(strides: [2, 1], pads: [1, 1, 1, 1])),
            MeanPool([2, 2], ConvWindow(strides: [2, 2]), countsPads: false),
            MeanPool([3, 2], ConvWindow(strides: [1, 2], pads: [1, 0, 1, 1]), countsPads: false),
        ] {
            try check("\(pool.attributes)") { builder in
                builder.add("pool", pool, ["a"], "p")
                builder.add("flat", Flatten(axis: 1), ["p"], "f")
                let shape = try builder.graph.valueTypesForTests("f")
                try builder.dense("f", shape[1], 19, "d")
                builder.add("relu", Unary(.relu), ["d"], "r")
                try builder.dense("r", 19, 3, "y")
            }
        }
    }

    func testMeansAndMaximaOverAllPixels() throws {
        for reduction in [Reduction.mean, .sum, .maximum] {
            for keeps in [false, true] {
                try check("\(reduction) \(keeps)") { builder in
                    builder.add("reduce", Reduce(reduction, axes: [1, -2], keepDimensions: keeps), ["a"], "m")
                    builder.add("flat", Reshape(shape: [0, 4]), ["m"], "f")
                    try builder.dense("f", 4, 5, "d")
                    builder.add("tanh2", Unary(.tanh), ["d"], "t")
                    try builder.dense("t", 5, 2, "y")
                }
            }
        }
    }

    func testEveryFunctionThatHasAGradient() throws {
        var without: Set<UnaryFunction> = []
        for function in UnaryFunction.allCases {
            let parameters: [Float]
            switch function {
            case .clip: parameters = [-0.4, 0.6]
            case .leakyRelu, .elu: parameters = [0.3]
            case .hardSigmoid: parameters = [0.2, 0.5]
            default: parameters = []
            }
            do {
                try check(function.rawValue) { builder in
                    builder.add("f", Unary(function, parameters), ["a"], "u")
                    builder.add("mean", Reduce(.mean, axes: [1, 2], keepDimensions: false), ["u"], "m")
                    try builder.dense("m", 4, 2, "y")
                }
            } catch let error as ActivationMapError {
                // Roots and logarithms of what is below 0 are no numbers.
                guard error == .notFinite || error == .noGradient(node: "f", kind: function.rawValue) else {
                    throw error
                }
                without.insert(function)
            }
        }
        XCTAssertEqual(
            without, [.abs, .reciprocal, .sqrt, .rsqrt, .log, .erf, .sin, .cos, .floor, .ceil, .round])
    }

    func testSumsOfSeveralWays() throws {
        try check("sum") { builder in
            builder.add("relu", Unary(.relu), ["a"], "r")
            builder.add("add", Binary(.add), ["r", "a"], "s")
            builder.add("square", Unary(.square), ["s"], "q")
            builder.add("less", Binary(.subtract), ["q", "r"], "l")
            builder.add("mean", Reduce(.mean, axes: [1, 2], keepDimensions: false), ["l"], "m")
            try builder.dense("m", 4, 3, "y")
        }
    }

    func testTheScoreIsWhatTheLastSigmoidOrSoftmaxIsGiven() throws {
        for last: any Op in [Unary(.sigmoid), Softmax()] {
            let graph = try network { builder in
                builder.add("mean", Reduce(.mean, axes: [1, 2], keepDimensions: false), ["a"], "m")
                try builder.dense("m", 4, 3, "d")
                builder.add("last", last, ["d"], "y")
            }
            var plain = graph
            plain.nodes.removeLast()
            plain.outputs = ["d"]
            let input = [Float](repeating: 0.5, count: 60)
            let seed = { (_: [Float]) -> [Double] in [0, 1, 0] }
            XCTAssertEqual(
                try ActivationMapper(graph.prepared()).map(input, seed: seed).gradient,
                try ActivationMapper(plain.prepared()).map(input, seed: seed).gradient)
        }
    }

    func testNetworksWithoutAMapSayWhy() throws {
        func error(_ graph: Graph) throws -> ActivationMapError? {
            do {
                _ = try ActivationMapper(graph.prepared())
                return nil
            } catch let error as ActivationMapError { return error }
        }
        var dense = NetworkBuilder(seed: 1)
        dense.input("x", [3])
        try dense.dense("x", 3, 2, "y")
        dense.graph.outputs = ["y"]
        XCTAssertEqual(try error(dense.graph), .noConvolution)
        let image = try network { $0.add("sigmoid", Unary(.sigmoid), ["a"], "y") }
        XCTAssertEqual(try error(image), .noConvolution)
        let sorted = try network { builder in
            builder.add("flat", Flatten(axis: 1), ["a"], "f")
            builder.add("sine", Unary(.sin), ["f"], "s")
            try builder.dense("s", 120, 2, "y")
        }
        // What has a gradient as an op, and not as this function, is refused when it is run.
        XCTAssertNil(try error(sorted))
        XCTAssertThrowsError(
            try ActivationMapper(sorted.prepared()).map([Float](repeating: 0.5, count: 60)) { _ in [1, 0] }
        ) { XCTAssertEqual($0 as? ActivationMapError, .noGradient(node: "sine", kind: "sin")) }
        let normalized = try network { builder in
            builder.add("soft", Softmax(axis: 1), ["a"], "s")
            builder.add("mean", Reduce(.mean, axes: [1, 2], keepDimensions: false), ["s"], "y")
        }
        XCTAssertEqual(try error(normalized), .noGradient(node: "soft", kind: "softmax"))
    }
}

extension Graph {
    /// The shape of a value that the nodes so far make.
    fileprivate func valueTypesForTests(_ name: String) throws -> [Int] {
        var graph = self
        graph.outputs = [name]
        return try XCTUnwrap(graph.valueTypes()[name]).shape
    }
}
