import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailGraph

/// What a plan joins with a convolution, which gives the bits of the ops on their own.
final class ConvFusionTests: GraphTestCase {
    private typealias Line = (name: String, op: any Op, inputs: [String], outputs: [String])

    private static let border = ConvWindow(pads: [1, 1, 1, 1])
    private static let halves = MaxPool([2, 2], .halves)

    /// A convolution `a` of `x`, 3 x 3 over images of 7 x 6, then `nodes`, which make `y`.
    ///
    /// - Parameter channels: of the images and of the filters; 8 or more of both are Winograd's.
    private func graph(
        _ nodes: [Line], channels: Int = 9, filters: Int = 20, op: Conv = Conv(border), bias: Bool = true
    ) throws -> Graph {
        var constants = [
            "w": try whole([3, 3, channels / op.groups, filters], seed: 1), "s": try whole([filters], seed: 3),
            "t": try whole([filters], seed: 4),
        ]
        if bias { constants["b"] = try whole([filters], seed: 2) }
        let read = Set(nodes.flatMap(\.inputs))
        constants = constants.filter { ["w", "b"].contains($0.key) || read.contains($0.key) }
        var inputs = [("x", [7, 6, channels])]
        if read.contains("r") { inputs.append(("r", [7, 6, filters])) }
        return self.graph(
            inputs: inputs, constants: constants,
            nodes: [("c", op, ["x", "w"] + (bias ? ["b"] : []), ["a"])] + nodes, outputs: ["y"])
    }

    /// Both algorithms, with and without a bias.
    private func check(
        _ nodes: [Line], winograd: [String], direct: [String], file: StaticString = #filePath, line: UInt = #line
    ) throws {
        for bias in [true, false] {
            try checkPlan(
                try graph(nodes, bias: bias), ["conv2d (winograd4)" + winograd[0]] + winograd.dropFirst(), file: file,
                line: line)
            try checkPlan(
                try graph(nodes, channels: 5, bias: bias), ["conv2d" + direct[0]] + direct.dropFirst(), file: file,
                line: line)
        }
    }

    func testAClampAndAScaleAndShiftAndTheLargestOfTwoByTwoPixelsAreJoined() throws {
        let relu: Line = ("e", Unary(.relu), ["a"], ["e"])
        try check(
            [relu, ("f", ScaleShift(), ["e", "s", "t"], ["f"]), ("y", Self.halves, ["f"], ["y"])],
            winograd: [", relu, scaleShift, maxPool2d"], direct: [", relu, scaleShift, maxPool2d"])
        try check(
            [relu, ("y", Self.halves, ["e"], ["y"])], winograd: [", relu, maxPool2d"],
            direct: [", relu, maxPool2d"])
    }

    func testAScaleAndShiftStraightBehindSharedFiltersIsJoined() throws {
        // Of filters of its own it would become part.
        for (channels, name) in [(9, "conv2d (winograd4)"), (5, "conv2d")] {
            for bias in [true, false] {
                let nodes: [Line] = [
                    ("d", Conv(Self.border), ["x", "w"] + (bias ? ["b"] : []), ["d"]),
                    ("e", ScaleShift(), ["a", "s", "t"], ["e"]), ("f", Unary(.relu6), ["e"], ["f"]),
                    ("y", Concat(axis: 3), ["f", "d"], ["y"]),
                ]
                try checkPlan(
                    try graph(nodes, channels: channels, bias: bias),
                    [name, "\(name), scaleShift, relu6", "(concat, 2 of 2 in place)"])
            }
        }
    }

    func testAResidualIsJoinedBeforeAndBehindActivations() throws {
        for inputs in [["a", "r"], ["r", "a"]] {
            try check(
                [("e", Binary(.add), inputs, ["e"]), ("y", Unary(.relu), ["e"], ["y"])], winograd: [", residual, relu"],
                direct: [", residual, relu"])
        }
        try check(
            [("e", Unary(.relu), ["a"], ["e"]), ("y", Binary(.add), ["e", "r"], ["y"])], winograd: [", relu, residual"],
            direct: [", relu, residual"])
    }

    func testWhatReadsAResidualIsNotPooledAtOnce() throws {
        let nodes: [Line] = [("e", Binary(.add), ["a", "r"], ["e"]), ("y", Self.halves, ["e"], ["y"])]
        try check(nodes, winograd: [", residual", "maxPool2d"], direct: [", residual", "maxPool2d"])
    }

    func testAFunctionOfEachValueIsJoinedAndNothingBehindIt() throws {
        for function in [UnaryFunction.sigmoid, .tanh, .silu, .gelu] {
            try check([("y", Unary(function), ["a"], ["y"])], winograd: [", \(function)"], direct: [", \(function)"])
        }
        let sigmoid: Line = ("e", Unary(.sigmoid), ["a"], ["e"])
        try check(
            [sigmoid, ("y", ScaleShift(), ["e", "s", "t"], ["y"])], winograd: [", sigmoid", "scaleShift"],
            direct: [", sigmoid", "scaleShift"])
        try check(
            [sigmoid, ("y", Binary(.add), ["e", "r"], ["y"])], winograd: [", sigmoid", "add"],
            direct: [", sigmoid", "add"])
        try check(
            [sigmoid, ("y", Self.halves, ["e"], ["y"])], winograd: [", sigmoid", "maxPool2d"],
            direct: [", sigmoid", "maxPool2d"])
    }

    /// A convolution of `x` with relu and the largest of 2 x 2 pixels, `y`.
    private func pooled(
        _ size: [Int], _ channels: Int, _ filters: Int, kernel: Int, strides: Int = 1, groups: Int = 1,
        algorithm: Conv.Algorithm = .direct
    ) throws -> Graph {
        var random = SeededRandom(seed: UInt64(channels * filters))
        let pad = kernel / 2
        let window = ConvWindow(strides: [strides, strides], pads: [pad, pad, pad, pad])
        let shape = [kernel, kernel, channels / groups, filters]
        return graph(
            inputs: [("x", size + [channels])],
            constants: [
                "w": try Tensor(random.floats(shape.reduce(1, *)), shape: shape),
                "b": try Tensor(random.floats(filters), shape: [filters]),
            ],
            nodes: [
                ("c", Conv(window, groups: groups, algorithm: algorithm), ["x", "w", "b"], ["a"]),
                ("e", Unary(.relu), ["a"], ["e"]), ("y", Self.halves, ["e"], ["y"]),
            ], outputs: ["y"])
    }

    /// Fails unless the plan is the one step `kind` and gives the bits of the ops on their own, on every tier and for some
    /// numbers of threads; NaNs are one value.
    private func checkOneStep(
        _ graph: Graph, _ x: [Float], _ kind: String, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let prepared = try graph.prepared()
        let shape = graph.inputs[0].type.shape.dropFirst()
        let inputs = ["x": try Tensor(x, shape: [x.count / shape.reduce(1, *)] + shape)]
        for tier in Tier.available {
            let options = PlanOptions(tier: tier, backend: .builtin)
            let plan = try Plan(prepared, options: options)
            XCTAssertEqual(plan.nodes.map(\.kind), [kind], file: file, line: line)
            let expected = try XCTUnwrap(try plainOutputs(prepared, inputs, options)["y"]).array(of: Float.self)
            for threads in [1, 3] {
                let y = try XCTUnwrap(try Session(plan, threads: threads).run(inputs)["y"]).array(of: Float.self)
                XCTAssertEqual(
                    y.map { $0.isNaN ? 0x7FC0_0000 : $0.bitPattern },
                    expected.map { $0.isNaN ? 0x7FC0_0000 : $0.bitPattern }, "\(options)", file: file, line: line)
            }
        }
    }

    func testPooledLayersOfAnySizeGiveTheBitsOfThePoolingOnItsOwn() throws {
        var random = SeededRandom(seed: 11)
        // Rows and columns, odd and even, around tiles; columns of filters around panels.
        for (index, size) in [[2, 2], [3, 2], [2, 5], [7, 26], [8, 13], [9, 31], [2, 8], [40, 3]].enumerated() {
            for (channels, filters, kernel) in [
                (1, 1, 3), (5, 16, 3), (3, 33, 5), (2, 49, 3), (20, 17, 1), (128, 64, 1),
            ] {
                let graph = try pooled(size, channels, filters, kernel: kernel)
                try checkOneStep(
                    graph, random.floats((1 + index % 4) * size.reduce(channels, *)), "conv2d, relu, maxPool2d")
            }
        }
        for (channels, filters, groups) in [(6, 12, 2), (9, 51, 3)] {
            try checkOneStep(
                try pooled([9, 10], channels, filters, kernel: 3, groups: groups), random.floats(3 * 90 * channels),
                "conv2d, relu, maxPool2d")
        }
        try checkOneStep(
            try pooled([13, 15], 4, 20, kernel: 3, strides: 2), random.floats(2 * 13 * 15 * 4),
            "conv2d, relu, maxPool2d")
        for algorithm in [Conv.Algorithm.winograd2, .winograd4] {
            for size in [[2, 2], [3, 5], [6, 7], [9, 10], [2, 4]] {
                try checkOneStep(
                    try pooled(size, 9, 37, kernel: 3, algorithm: algorithm), random.floats(3 * size.reduce(9, *)),
                    "conv2d (\(algorithm)), relu, maxPool2d")
            }
        }
    }

    func testThePoolingBehindAMatmulOfFewFiltersOrManyChannelsStaysOnItsOwn() throws {
        for (channels, filters) in [(20, 16), (20, 1), (129, 64)] {
            let plan = try Plan(try pooled([6, 8], channels, filters, kernel: 1).prepared())
            XCTAssertEqual(plan.nodes.map(\.kind), ["conv2d, relu", "maxPool2d"])
        }
    }

    func testNaNComesOutOfEveryPooledWindowThatSeesItJoinedOrNot() throws {
        let (height, width, channels) = (9, 10, 8)
        for place in [(0, 0), (3, 4), (4, 5), (8, 9)] {
            var x = [Float](repeating: -1, count: height * width * channels)
            x[(place.0 * width + place.1) * channels + 3] = .nan
            for algorithm in [Conv.Algorithm.direct, .winograd2, .winograd4] {
                let graph = try pooled([height, width], channels, 20, kernel: 3, algorithm: algorithm)
                let name = algorithm == .direct ? "conv2d" : "conv2d (\(algorithm))"
                try checkOneStep(graph, x, "\(name), relu, maxPool2d")
                let input = ["x": try Tensor(x, shape: [1, height, width, channels])]
                for tier in Tier.available {
                    let y = try run(graph.prepared(), input, PlanOptions(tier: tier, backend: .builtin))
                    let values = try XCTUnwrap(y["y"]).array(of: Float.self)
                    for row in 0..<height / 2 {
                        for column in 0..<width / 2 {
                            // Pixels 2 row and 2 row + 1, whose windows reach one further.
                            let sees =
                                (2 * row - 1...2 * row + 2).contains(place.0)
                                && (2 * column - 1...2 * column + 2).contains(place.1)
                            // What else is of a tile of Winograd's may be NaN, too.
                            guard sees || algorithm == .direct else { continue }
                            let pixel = values[(row * width / 2 + column) * 20..<(row * width / 2 + column + 1) * 20]
                            XCTAssertTrue(
                                pixel.allSatisfy { $0.isNaN == sees }, "\(place) \(algorithm) \(tier) \(row) \(column)")
                        }
                    }
                }
            }
        }
    }

    func testOtherPoolingIsLeftAlone() throws {
        for pool in [
            MaxPool([3, 3], ConvWindow(strides: [2, 2])), MaxPool([2, 2], ConvWindow()),
            MaxPool([2, 2], ConvWindow(strides: [2, 2], pads: [0, 0, 1, 0])),
        ] {
            try check([("y", pool, ["a"], ["y"])], winograd: ["", "maxPool2d"], direct: ["", "maxPool2d"])
        }
        try check(
            [("y", MeanPool([2, 2], .halves, countsPads: true), ["a"], ["y"])], winograd: ["", "meanPool2d"],
            direct: ["", "meanPool2d"])
    }

    func testLayersInGroupsAndOfSinglePixelsJoinTheSame() throws {
        let nodes: [Line] = [
            ("e", Unary(.relu), ["a"], ["e"]), ("f", ScaleShift(), ["e", "s", "t"], ["f"]),
            ("y", Binary(.add), ["f", "r"], ["y"]),
        ]
        for (channels, filters, groups) in [(9, 18, 9), (6, 12, 3), (4, 40, 2)] {
            let op = Conv(Self.border, groups: groups)
            try checkPlan(
                try graph(nodes, channels: channels, filters: filters, op: op), ["conv2d, relu, scaleShift, residual"])
        }
        for channels in [3, 20] {
            let op = Conv(Self.border, groups: channels)
            try checkPlan(
                try graph(nodes, channels: channels, filters: channels, op: op),
                ["conv2d (depthwise), relu, scaleShift, residual"])
        }
        var pixels = try graph(nodes)
        pixels.constants["w"] = Constant(try whole([1, 1, 9, 20], seed: 1))
        pixels.nodes[0].op = Conv(ConvWindow())
        try checkPlan(pixels, ["conv2d, relu, scaleShift, residual"])
    }

    func testWinogradsMethodIsChosenByTheLayerAlone() throws {
        func algorithm(
            _ channels: Int, _ filters: Int, _ op: Conv = Conv(Self.border), _ options: PreparationOptions = .init(),
            size: (Int, Int) = (7, 6)
        ) throws -> Conv.Algorithm? {
            var layer = try graph([("y", Unary(.relu), ["a"], ["y"])], channels: channels, filters: filters, op: op)
            layer.inputs[0] = ValueInfo(
                name: "x", type: TensorType(.f32, [TensorType.batch, size.0, size.1, channels]))
            let prepared = try layer.prepared(options)
            return (prepared.nodes[0].op as? Conv)?.algorithm
        }
        XCTAssertEqual(try algorithm(8, 8), .winograd4)
        XCTAssertEqual(try algorithm(7, 8), .direct)
        XCTAssertEqual(try algorithm(8, 7), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(Self.border, groups: 2)), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(ConvWindow(strides: [1, 2]))), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(ConvWindow(dilations: [2, 1]))), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(ConvWindow(pads: [0, 0, 0, 2]))), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(Self.border), PreparationOptions(allowsWinograd: false)), .direct)
        XCTAssertEqual(try algorithm(8, 8, Conv(Self.border, groups: 8)), .depthwise)
        XCTAssertEqual(try algorithm(8, 16, Conv(Self.border, groups: 8)), .direct)
        // Small tiles where large ones would be padding, or reading their filters would take longer than it saves.
        for size in [(2, 2), (2, 16), (16, 2), (5, 5), (5, 6)] {
            XCTAssertEqual(try algorithm(16, 16, size: size), .winograd2, "\(size)")
            XCTAssertEqual(
                try algorithm(16, 16, Conv(Self.border), PreparationOptions(allowsWinograd: false), size: size), .direct
            )
        }
        XCTAssertEqual(try algorithm(15, 16, size: (5, 5)), .direct)
        XCTAssertEqual(try algorithm(8, 8, size: (2, 2)), .winograd2)
        for size in [(1, 1), (1, 16), (16, 1)] { XCTAssertEqual(try algorithm(32, 32, size: size), .direct, "\(size)") }
        XCTAssertEqual(try algorithm(64, 64, size: (4, 4)), .winograd4)
        XCTAssertEqual(try algorithm(128, 128, size: (4, 4)), .winograd2)
        XCTAssertEqual(try algorithm(128, 128, size: (10, 10)), .winograd4)
        XCTAssertEqual(try algorithm(512, 512, size: (10, 10)), .winograd2)
        XCTAssertEqual(try algorithm(512, 512, size: (16, 16)), .winograd4)
        // By the size of the output: windows inside the image alone.
        XCTAssertEqual(try algorithm(16, 16, Conv(ConvWindow()), size: (4, 4)), .winograd2)
    }

    func testOneFilterThatLayersReadInSeveralLayoutsIsPackedForEach() throws {
        // In one group and by Winograd's method in tiles of both sizes, in one group with strides, and in two groups.
        let window = ConvWindow(strides: [2, 2], pads: [1, 1, 1, 1])
        let graph = self.graph(
            inputs: [("x", [7, 7, 8]), ("z", [5, 5, 16]), ("t", [2, 2, 8])],
            constants: ["w": try whole([3, 3, 8, 8], seed: 1)],
            nodes: [
                ("t", Conv(Self.border), ["t", "w"], ["u"]),
                ("a", Conv(Self.border), ["x", "w"], ["a"]), ("b", Conv(window), ["x", "w"], ["b"]),
                ("c", Conv(window, groups: 2), ["z", "w"], ["c"]), ("d", Conv(window), ["x", "w"], ["d"]),
            ], outputs: ["a", "b", "c", "d", "u"])
        let prepared = try graph.prepared()
        XCTAssertEqual(
            prepared.constants.values.map { "\($0.layout.rawValue) \($0.tensor.shape)" }.sorted(),
            [
                "filters16 [1, 1, 72, 16]", "filters16 [2, 1, 72, 16]", "winograd2 [1, 16, 8, 32]",
                "winograd4 [1, 36, 8, 32]",
            ])
        try checkPlan(graph, ["conv2d (winograd2)", "conv2d (winograd4)", "conv2d", "conv2d", "conv2d"])
    }
}
