public import NeedletailTensor

/// A value in a graph that a `GraphBuilder` builds: an input, a constant, or what an op gives.
///
/// It belongs to the builder that gave it; another one refuses it, or takes it for its own of the same name.
public struct GraphValue: Hashable, Sendable {
    /// The value's name in the graph.
    public let name: String
}

/// Writes a network in Swift, op by op.
///
/// ```swift
/// var builder = GraphBuilder()
/// let x = try builder.input("x", shape: [TensorType.batch, 30])
/// let hidden = try builder.dense(x, weight: weight, bias: bias, activation: .relu)
/// let logits = try builder.dense(hidden, weight: headWeight, bias: headBias)
/// try builder.output(try builder.softmax(logits), name: "probabilities")
/// let model = try Model(builder.graph(), name: "classifier")
/// ```
///
/// Every value but a constant has the rows of the batch as its first dimension, and no op mixes them. Axes count over all
/// dimensions, the batch's included; negative ones from the end. What each op computes, and what it takes, stands in
/// `Docs/Operators.md`.
///
/// Each call checks the types and shapes it is given and throws `GraphError`; the graph is then as it was before.
public struct GraphBuilder: Sendable {
    /// What was built so far, weights as they were given; run `Graph.prepared()` before a plan is made of it.
    package private(set) var description = Graph()
    private var names = UniqueNames(taken: [])
    /// The types of the values, free sizes taken as `Graph.probeSize`.
    private(set) var types: [String: TensorType] = [:]

    /// A graph without anything in it.
    public init() {}

    /// A value that the caller gives.
    ///
    /// - Parameters:
    ///   - name: under which it is given.
    ///   - shape: `TensorType.batch` first, then sizes; `TensorType.free(0)` and so on where they are known only at a run.
    ///   - dtype: the type of the elements.
    /// - Throws: `GraphError.duplicateValue`, `wrongType`, `tooLarge` or `tooManyDimensions`.
    public mutating func input(
        _ name: String, shape: [Int], dtype: DType = .f32
    ) throws(GraphError) -> GraphValue {
        guard !names.contains(name) else { throw .duplicateValue(name: name) }
        let info = ValueInfo(name: name, type: TensorType(dtype, shape))
        let probed = Graph(inputs: [info])
        try probed.checkInputs()
        let type = try probed.probed().inputs[0].type
        try Plan.checkSize(name, type)
        description.inputs.append(info)
        types[name] = type
        _ = names.take(name)
        return GraphValue(name: name)
    }

    /// A tensor whose values are part of the graph.
    ///
    /// - Parameters:
    ///   - tensor: of any shape, without a batch.
    ///   - name: of the tensor in a model file; by default one that is not taken.
    /// - Throws: `GraphError.duplicateValue`, `tooLarge` or `tooManyDimensions`.
    public mutating func constant(_ tensor: Tensor, name: String? = nil) throws(GraphError) -> GraphValue {
        let type = TensorType(tensor.dtype, tensor.shape)
        try Plan.checkSize(name ?? "constant", type)
        let name = try take(name, or: "constant")
        description.constants[name] = Constant(tensor)
        types[name] = type
        return GraphValue(name: name)
    }

    /// Makes `value` an output of the graph.
    ///
    /// - Parameters:
    ///   - value: one that depends on an input.
    ///   - name: under which a run gives it; by default its own.
    /// - Throws: `GraphError.undefinedOutput` for a value that depends on no input, `duplicateValue` for a name that is taken.
    public mutating func output(_ value: GraphValue, name: String? = nil) throws(GraphError) {
        guard let type = types[value.name], type.isBatched else { throw .undefinedOutput(name: value.name) }
        var output = value
        if let name, name != value.name {
            guard !names.contains(name) else { throw .duplicateValue(name: name) }
            output = try add(Identity(), [value], named: name)
        } else if description.inputs.contains(where: { $0.name == value.name }) {
            throw .duplicateValue(name: value.name)
        }
        guard !description.outputs.contains(output.name) else { throw .duplicateValue(name: output.name) }
        description.outputs.append(output.name)
    }

    /// The element type and shape of `value`, free sizes among them.
    ///
    /// - Throws: `GraphError.undefinedOutput` for a value of another builder. Complexity: O(nodes).
    public func type(of value: GraphValue) throws(GraphError) -> TensorType {
        if let input = description.inputs.first(where: { $0.name == value.name }) { return input.type }
        guard let type = types[value.name] else { throw .undefinedOutput(name: value.name) }
        guard type.isBatched else { return type }
        var graph = description
        graph.outputs = [value.name]
        return try graph.outputInfo().first?.type ?? type
    }

    /// The graph, made ready for a plan or a model: batch-norms folded, weights packed.
    ///
    /// - Parameter options: what may be done to the weights.
    /// - Throws: `GraphError` where something is missing, a constant is out of range or the graph too large. Complexity:
    ///   O(weights).
    public func graph(_ options: PreparationOptions = PreparationOptions()) throws(GraphError) -> Graph {
        try description.prepared(options)
    }

    /// Adds a node of `op` with one output.
    package mutating func add(
        _ op: any Op, _ inputs: [GraphValue], named name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(op, inputs, outputCount: 1, named: name)[0]
    }

    /// Adds a node of `op` with `outputCount` outputs, called as the op where no name is given.
    package mutating func add(
        _ given: any Op, _ inputs: [GraphValue], outputCount: Int, named name: String? = nil
    ) throws(GraphError) -> [GraphValue] {
        let nodeName = try take(name, or: given.kind)
        // The same rules as for a file.
        let op: any Op
        do throws(GraphError) {
            op = try OpRegistry.make(kind: given.kind, attributes: given.attributes, node: nodeName)
        } catch {
            names.giveUp(nodeName)
            throw error
        }
        var outputs = [nodeName]
        for index in 1..<max(outputCount, 1) { outputs.append(names.make("\(nodeName).\(index)")) }
        let node = Node(nodeName, op, inputs: inputs.map(\.name), outputs: outputs)
        do throws(GraphError) {
            for (output, type) in zip(outputs, try outputTypes(of: node)) { types[output] = type }
        } catch {
            for output in outputs { names.giveUp(output) }
            throw error
        }
        description.nodes.append(node)
        return outputs.map(GraphValue.init)
    }

    /// Adds a node of `op` that reads `x` and constants; no constant where that fails.
    mutating func add(
        _ op: any Op, _ x: GraphValue, constants: [Tensor], named name: String?
    ) throws(GraphError) -> GraphValue {
        var inputs = [x]
        for tensor in constants { inputs.append(try constant(tensor)) }
        do throws(GraphError) {
            return try add(op, inputs, named: name)
        } catch {
            for value in inputs.dropFirst() {
                description.constants[value.name] = nil
                types[value.name] = nil
                names.giveUp(value.name)
            }
            throw error
        }
    }

    /// The types of what `node` makes of the values so far.
    private func outputTypes(of node: Node) throws(GraphError) -> [TensorType] {
        var inputTypes: [TensorType] = []
        for input in node.inputs {
            guard let type = types[input] else { throw .undefinedValue(name: input, node: node.name) }
            inputTypes.append(type)
        }
        return try node.outputTypes(inputTypes)
    }

    /// Whether a value is called `name`.
    func contains(_ name: String) -> Bool { names.contains(name) }

    /// Takes `name`, or where none is given one that begins with `base`.
    private mutating func take(_ name: String?, or base: String) throws(GraphError) -> String {
        guard let name else { return names.make(base) }
        guard names.take(name) else { throw .duplicateValue(name: name) }
        return name
    }
}
