import NeedletailGraph
import NeedletailTensor
import TestSupport

/// Builds graphs with seeded weights.
struct NetworkBuilder {
    /// What weights and parameters are made of.
    enum Values {
        /// Small whole numbers, and for batch-norms scales that are powers of two: every f32 sum is exact, whatever its
        /// order and grouping, so that a pass changes no bit.
        case whole
        /// Anything between -1 and 1.
        case real
    }

    var graph = Graph()
    private var random: SeededRandom
    private let values: Values

    init(_ values: Values = .whole, seed: UInt64) {
        self.values = values
        random = SeededRandom(seed: seed)
    }

    mutating func input(_ name: String, _ shape: [Int], _ dtype: DType = .f32) {
        graph.inputs.append(ValueInfo(name: name, type: TensorType(dtype, [TensorType.batch] + shape)))
    }

    /// A constant of `values`, of the shape of a vector or the one given.
    mutating func constant(_ name: String, _ values: [Float], _ shape: [Int]? = nil) throws {
        graph.constants[name] = Constant(try Tensor(values, shape: shape ?? [values.count]))
    }

    /// `y = x · weight + bias`, with constants `y.weight` `[k, n]` and, where it has one, `y.bias`, or those of `sharing`.
    mutating func dense(
        _ x: String, _ k: Int, _ n: Int, _ y: String, hasBias: Bool = true, sharing: String? = nil
    ) throws {
        if sharing == nil {
            try constant("\(y).weight", numbers(k * n, 1), [k, n])
            if hasBias { try constant("\(y).bias", numbers(n, 2)) }
        }
        let owner = sharing ?? y
        add("\(y).node", Dense(), [x, "\(owner).weight"] + (hasBias ? ["\(owner).bias"] : []), y)
    }

    /// A convolution with constants `y.filter` `[kernel, kernel, c / groups, n]` and, where it has one, `y.bias`, or those of
    /// `sharing`.
    mutating func conv(
        _ x: String, _ c: Int, _ n: Int, _ y: String, kernel: Int = 3, pads: Int = 0, groups: Int = 1,
        hasBias: Bool = true,
        sharing: String? = nil
    ) throws {
        if sharing == nil {
            try constant(
                "\(y).filter", numbers(kernel * kernel * (c / groups) * n, 1), [kernel, kernel, c / groups, n])
            if hasBias { try constant("\(y).bias", numbers(n, 2)) }
        }
        let owner = sharing ?? y
        let window = ConvWindow(pads: [Int](repeating: pads, count: 4))
        add(
            "\(y).node", Conv(window, groups: groups), [x, "\(owner).filter"] + (hasBias ? ["\(owner).bias"] : []), y)
    }

    mutating func batchNorm(_ x: String, _ n: Int, _ y: String) throws {
        var variance = random.floats(n, in: 0.5...2)
        // With the epsilon of 1 their roots are 2, 1 and 1/2 of a power of two.
        if values == .whole { variance = (0..<n).map { [3, 0, 15][$0 % 3] } }
        let parameters = [
            ("gamma", numbers(n, 2)), ("beta", numbers(n, 3)), ("mean", numbers(n, 2)), ("variance", variance),
        ]
        for (name, values) in parameters { try constant("\(y).\(name)", values) }
        let epsilon = values == .whole ? 1 : 1e-3
        add(
            "\(y).node", BatchNorm(epsilon: epsilon), [x] + parameters.map { "\(y).\($0.0)" }, y)
    }

    mutating func scaleShift(_ x: String, _ n: Int, _ y: String) throws {
        try constant("\(y).scale", numbers(n, 2))
        try constant("\(y).shift", numbers(n, 2))
        add("\(y).node", ScaleShift(), [x, "\(y).scale", "\(y).shift"], y)
    }

    mutating func relu(_ x: String, _ y: String) { add("\(y).node", Unary(.relu), [x], y) }

    mutating func sigmoid(_ x: String, _ y: String) { add("\(y).node", Unary(.sigmoid), [x], y) }

    /// A copy that no pass removes and that may not lie over its input.
    mutating func move(_ x: String, _ y: String) {
        add("\(y).node", Pad(before: [0, 0], after: [0, 0]), [x], y)
    }

    mutating func dropout(_ x: String, _ y: String) { add("\(y).node", Dropout(), [x], y) }

    mutating func add(_ node: String, _ op: any Op, _ inputs: [String], _ output: String) {
        graph.nodes.append(Node(node, op, inputs: inputs, outputs: [output]))
    }

    /// The graph with these outputs.
    func graph(outputs: String...) -> Graph {
        var graph = graph
        graph.outputs = outputs
        return graph
    }

    /// `rows` rows of values for each input.
    mutating func rows(_ rows: Int) throws -> [String: Tensor] {
        var tensors: [String: Tensor] = [:]
        for input in graph.inputs {
            let shape = [rows] + input.type.shape.dropFirst()
            tensors[input.name] = try Tensor(numbers(shape.reduce(1, *), 3), shape: shape)
        }
        return tensors
    }

    private mutating func numbers(_ count: Int, _ limit: Int) -> [Float] {
        switch values {
        case .whole: (0..<count).map { _ in Float(Int.random(in: -limit...limit, using: &random)) }
        case .real: random.floats(count)
        }
    }
}
