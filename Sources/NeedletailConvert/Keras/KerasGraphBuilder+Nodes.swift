import NeedletailGraph
import NeedletailTensor

// What the functions of layers build nodes with.
extension KerasGraphBuilder {
    /// Adds a node that applies `op` to `inputs`, values and constants; answers what it makes.
    ///
    /// - Throws: `ConvertError.invalidGraph` where the op does not take values of these types.
    mutating func all(_ op: any Op, _ inputs: [KerasValue], count: Int = 1) throws(ConvertError) -> [KerasValue] {
        let label = pending.isEmpty ? callName : "\(callName).\(op.kind)"
        let names = (0..<count).map { "\u{0}\(pending.count).\($0)" }
        let node = Node(label, op, inputs: inputs.map(\.label), outputs: names.map { _ in label })
        let types = try infer(node, inputs.map(\.type))
        var grown = types
        if hasFreeSizes {
            grown = try infer(node, inputs.map { TensorType($0.type.dtype, $0.grownShape) })
        }
        try append(Node(label, op, inputs: inputs.map(\.name), outputs: names))
        return names.indices.map {
            KerasValue(name: names[$0], label: label, type: types[$0], grownShape: grown[$0].shape)
        }
    }

    /// Adds a node that makes one value.
    mutating func node(_ op: any Op, _ inputs: KerasValue...) throws(ConvertError) -> KerasValue {
        try all(op, inputs)[0]
    }

    /// `function` of each element.
    mutating func unary(
        _ function: UnaryFunction, _ x: KerasValue, _ parameters: [Float] = []
    ) throws(ConvertError) -> KerasValue {
        try node(Unary(function, parameters), x)
    }

    /// `function` of the elements of two values, or constants, broadcast to each other.
    mutating func binary(
        _ function: BinaryFunction, _ a: KerasValue, _ b: KerasValue
    ) throws(ConvertError) -> KerasValue {
        try node(Binary(function), a, b)
    }

    /// `function` of each element and one number.
    mutating func binary(
        _ function: BinaryFunction, _ a: KerasValue, _ b: Float
    ) throws(ConvertError) -> KerasValue {
        try binary(function, a, scalar(b))
    }

    /// The value as f32, which layers compute with.
    mutating func float(_ x: KerasValue) throws(ConvertError) -> KerasValue {
        x.type.dtype == .f32 ? x : try node(Cast(to: .f32), x)
    }

    /// The value in another shape: 0 stands for its own size in that place, -1 for what is left.
    mutating func reshape(_ x: KerasValue, _ shape: [Int]) throws(ConvertError) -> KerasValue {
        try node(Reshape(shape: shape), x)
    }

    /// The value with its dimensions in another order, or as it is where that is theirs.
    mutating func transpose(_ x: KerasValue, _ permutation: [Int]) throws(ConvertError) -> KerasValue {
        permutation == Array(permutation.indices) ? x : try node(Transpose(permutation: permutation), x)
    }

    /// What `body` makes of the value with `dimensions` brought to its end, its dimensions then brought back.
    mutating func withLast(
        _ dimensions: [Int], of x: KerasValue,
        _ body: (inout KerasGraphBuilder, KerasValue) throws(ConvertError) -> KerasValue
    ) throws(ConvertError) -> KerasValue {
        let order = (0..<x.rank).filter { !dimensions.contains($0) } + dimensions
        var back = order
        for (place, dimension) in order.enumerated() { back[dimension] = place }
        return try transpose(try body(&self, try transpose(x, order)), back)
    }

    private func infer(_ node: Node, _ inputs: [TensorType]) throws(ConvertError) -> [TensorType] {
        do { return try node.outputTypes(inputs) } catch { throw .invalidGraph(file: file, error) }
    }
}

/// A weight that a layer has by its configuration.
struct KerasWeight {
    let name: String
    /// Its shape in the file.
    let shape: [Int]
    /// The shape of the constant that it becomes: of as many values, in their order.
    let form: [Int]
    /// Whether it is read; what is not read may be of any type and shape.
    var isRead = true
    /// What the layer inside the layer may be called that has it, in archives; none for a weight of the layer's own.
    var owners: [String] = []

    init(
        _ name: String, _ shape: [Int], as form: [Int]? = nil, isRead: Bool = true, owners: [String] = []
    ) {
        self.name = name
        self.shape = shape
        self.form = form ?? shape
        self.isRead = isRead
        self.owners = owners
    }
}

extension KerasGraphBuilder {
    /// The weights of `layer`, which must be those of `expected` in this order, as constants.
    ///
    /// A layer that is called again is not read again.
    mutating func load(_ expected: [KerasWeight], of layer: KerasLayer) throws(ConvertError) -> [KerasValue] {
        let key = self.key(of: layer)
        let read = expected.filter(\.isRead)
        if !expected.isEmpty, weightNames[key] == nil {
            let tensors = try weights.read(expected, of: layer, in: scope)
            var loaded: [String: String] = [:]
            for (weight, tensor) in zip(read, tensors) { loaded[weight.name] = add(tensor, weight.name, key) }
            weightNames[key] = loaded
        }
        var values: [KerasValue] = []
        for weight in read {
            let value = weightNames[key]?[weight.name].flatMap { constant(named: $0) }
            guard let value, value.type.shape == weight.form else {
                throw .wrongWeightShape(
                    file: file, layer.identity, weight: weight.name, expected: weight.shape,
                    actual: value?.type.shape ?? [])
            }
            values.append(value)
        }
        return values
    }

    /// A constant of `layer` (of all layers where it is nil) that is no weight of its own, called `name`.
    ///
    /// - Parameter values: makes its values, which depend on the layer, the name and the shape alone; not called where the
    ///   layer has the constant already. One of another shape counts to the weights.
    mutating func constant(
        _ name: String, _ shape: [Int], of layer: KerasLayer?,
        values: (inout KerasGraphBuilder) throws(ConvertError) -> [Float]
    ) throws(ConvertError) -> KerasValue {
        let key: LayerKey = if let layer { self.key(of: layer) } else { [] }
        if let known = constantNames[key]?[name]?[shape].flatMap({ constant(named: $0) }) { return known }
        if layer != nil, constantNames[key]?[name] != nil { try weights.reserve(shape.reduce(1, *)) }
        let numbers = try values(&self)
        guard let tensor = try? Tensor(numbers, shape: shape) else {
            throw .invalidGraph(file: file, .tooLarge(value: name))
        }
        let made = add(tensor, name, key)
        constantNames[key, default: [:]][name, default: [:]][shape] = made
        return KerasValue(name: made, label: made, type: TensorType(.f32, shape), grownShape: shape)
    }

    /// A weight that `layer` does not have: all its elements are `value`.
    mutating func fill(_ weight: KerasWeight, with value: Float, of layer: KerasLayer) throws(ConvertError)
        -> KerasValue
    {
        do { try Plan.checkSize(weight.name, TensorType(.f32, weight.shape)) } catch {
            throw .invalidGraph(file: file, error)
        }
        return try constant(weight.name, weight.shape, of: layer) { builder throws(ConvertError) in
            let count = weight.shape.reduce(1, *)
            try builder.reserve(count)
            return [Float](repeating: value, count: count)
        }
    }

    /// Refuses a constant of `count` numbers of f32 where with the weights it takes more than the file's size allows.
    mutating func reserve(_ count: Int) throws(ConvertError) {
        try weights.reserve(count)
    }

    /// A number as a constant of the graph.
    mutating func scalar(_ value: Float) -> KerasValue {
        let name: String
        if let known = scalarNames[value.bitPattern] {
            name = known
        } else {
            name = names.make("value.\(value)")
            graph.constants[name] = Constant(Self.vector(value))
            scalarNames[value.bitPattern] = name
        }
        return KerasValue(name: name, label: name, type: TensorType(.f32, [1]), grownShape: [1])
    }

    /// The values of a constant.
    func values(of constant: KerasValue) -> [Float] {
        (try? graph.constants[constant.name]?.tensor.array(of: Float.self)) ?? []
    }

    private static func vector(_ value: Float) -> Tensor {
        guard let tensor = try? Tensor([value], shape: [1]) else {
            preconditionFailure("a vector has the shape of its own count")
        }
        return tensor
    }

    func constant(named name: String) -> KerasValue? {
        graph.constants[name].map {
            KerasValue(name: name, label: name, type: $0.type, grownShape: $0.type.shape)
        }
    }

    /// Adds a constant; answers what it is called.
    mutating func add(_ tensor: Tensor, _ name: String, _ key: LayerKey) -> String {
        let name = names.make((key.isEmpty ? "" : key.joined(separator: "/") + ".") + name)
        graph.constants[name] = Constant(tensor)
        return name
    }

    func key(of layer: KerasLayer) -> LayerKey { scope.map(\.name) + [layer.name] }
}
