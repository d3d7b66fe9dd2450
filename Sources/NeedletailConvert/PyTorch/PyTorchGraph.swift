import NeedletailFormat
import NeedletailGraph
import NeedletailTensor

/// A graph that grows by layers, whose weights are taken from a state dict by their names.
struct PyTorchGraph {
    let network: String
    let state: PyTorchStateDict
    var builder = GraphBuilder()
    /// Names of the tensors that layers took.
    private var used: Set<String> = []

    init(_ network: String, _ state: PyTorchStateDict) {
        self.network = network
        self.state = state
    }

    /// The tensor called `name`.
    func tensor(_ name: String) throws(PyTorchError) -> PyTorchTensor {
        guard let tensor = state[name] else { throw .missingTensor(network: network, tensor: name) }
        return tensor
    }

    /// The elements of the tensor called `name`, in the order of the dimensions `axes`.
    ///
    /// - Throws: `PyTorchError` where it is not there, has another shape than `shape`, or an element that is not finite.
    mutating func floats(_ name: String, _ shape: [Int], _ axes: [Int]? = nil) throws(PyTorchError) -> [Float] {
        let tensor = try self.tensor(name)
        guard tensor.shape == shape else {
            throw .wrongShape(tensor: name, expected: "\(shape)", actual: tensor.shape)
        }
        let floats = tensor.floats(axes)
        if let index = floats.firstIndex(where: { !$0.isFinite }) { throw .nonFinite(tensor: name, index: index) }
        used.insert(name)
        return floats
    }

    /// What `body` makes of the builder.
    mutating func add<R>(_ body: (inout GraphBuilder) throws(GraphError) -> R) throws(PyTorchError) -> R {
        do { return try body(&builder) } catch { throw .graph(error) }
    }

    /// A constant of `values`. Precondition: as many as `shape` says.
    mutating func constant(_ values: [Float], _ shape: [Int], name: String) throws(PyTorchError) -> GraphValue {
        guard let tensor = try? Tensor(values, shape: shape) else { throw .graph(.tooLarge(value: name)) }
        return try add { builder throws(GraphError) in try builder.constant(tensor, name: name) }
    }

    /// One of several `Linear` layers whose weights lie behind each other in one tensor, and their biases in another.
    struct Part {
        /// The tensors' names: weight `[outputCount, inputs]`, bias `[outputCount]`.
        let weight: String
        let bias: String
        /// Outputs of all layers in the tensor.
        let outputCount: Int
        /// Which of them are the layer's.
        let range: Range<Int>
        /// What constants of the part are called behind the tensor's name; nothing where it is all.
        let suffix: String
    }

    /// `Linear`: `x · weightᵀ + bias`. x: f32 `[..., k]`.
    ///
    /// - Parameters:
    ///   - name: the layer's in the state dict.
    ///   - hasBias: whether there must be a bias; a layer without one is taken as it is where there need not.
    mutating func linear(
        _ x: GraphValue, _ name: String, from inputCount: Int, to outputCount: Int, hasBias: Bool = true
    ) throws(PyTorchError) -> GraphValue {
        let part = Part(
            weight: "\(name).weight", bias: "\(name).bias", outputCount: outputCount, range: 0..<outputCount, suffix: ""
        )
        return try linear(x, part, name: name, from: inputCount, hasBias: hasBias)
    }

    /// A `Linear` layer that is part of a tensor.
    mutating func linear(
        _ x: GraphValue, _ part: Part, name: String, from inputCount: Int, hasBias: Bool
    ) throws(PyTorchError) -> GraphValue {
        let (all, count) = (part.outputCount, part.range.count)
        // [k, n], of which the part's columns stay.
        var weight = try floats(part.weight, [all, inputCount], [1, 0])
        if count < all {
            weight = (0..<inputCount).flatMap { weight[($0 * all + part.range.lowerBound)...].prefix(count) }
        }
        var inputs = [x, try constant(weight, [inputCount, count], name: part.weight + part.suffix)]
        if hasBias || state[part.bias] != nil {
            let bias = Array(try floats(part.bias, [all])[part.range])
            inputs.append(try constant(bias, [count], name: part.bias + part.suffix))
        }
        return try add { builder throws(GraphError) in try builder.add(Dense(), inputs, named: name) }
    }

    /// `LayerNorm` over the last dimension, of `width` elements.
    mutating func layerNorm(
        _ x: GraphValue, _ name: String, width: Int, epsilon: Double
    ) throws(PyTorchError) -> GraphValue {
        try norm(LayerNorm(dimensions: 1, epsilon: epsilon), x, name, ["weight", "bias"], width: width)
    }

    /// `GroupNorm` of `groups` over the last dimension, of `width` elements.
    mutating func groupNorm(
        _ x: GraphValue, _ name: String, groups: Int, width: Int, epsilon: Double
    ) throws(PyTorchError) -> GraphValue {
        try norm(GroupNorm(groups: groups, epsilon: epsilon), x, name, ["weight", "bias"], width: width)
    }

    /// `BatchNorm1d` over the last dimension, of `width` elements, as it is once it was trained.
    mutating func batchNorm(
        _ x: GraphValue, _ name: String, width: Int, epsilon: Double
    ) throws(PyTorchError) -> GraphValue {
        used.insert("\(name).num_batches_tracked")
        let parts = ["weight", "bias", "running_mean", "running_var"]
        return try norm(BatchNorm(epsilon: epsilon), x, name, parts, width: width)
    }

    private mutating func norm(
        _ op: any Op, _ x: GraphValue, _ name: String, _ parts: [String], width: Int
    ) throws(PyTorchError) -> GraphValue {
        var inputs = [x]
        for part in parts {
            let name = "\(name).\(part)"
            inputs.append(try constant(try floats(name, [width]), [width], name: name))
        }
        return try add { builder throws(GraphError) in try builder.add(op, inputs, named: name) }
    }

    /// The graph.
    ///
    /// - Throws: `PyTorchError.unusedTensors` where no layer took a tensor.
    func finish() throws(PyTorchError) -> Graph {
        let unused = state.names.filter { !used.contains($0) }
        guard unused.isEmpty else { throw .unusedTensors(network: network, tensors: unused) }
        return builder.description
    }
}
