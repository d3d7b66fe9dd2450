import NeedletailTensor

/// Why there is no class-activation map of a network.
public enum ActivationMapError: Error, Equatable {
    /// The network has no convolution of which its output is made.
    case noConvolution
    /// A node between the last convolution and the output has no gradient here.
    case noGradient(node: String, kind: String)
    /// The network has several inputs or outputs, or free sizes.
    case unsupportedNetwork
    /// The network has no such class.
    case unknownClass(index: Int, count: Int)
    /// The network does not run.
    case graph(GraphError)
    /// The network gives a value that is not finite.
    case notFinite
}

extension ActivationMapError: CustomStringConvertible {
    /// What is missing.
    public var description: String {
        switch self {
        case .noConvolution: "there is no heat map: the network has no convolution of which its output is made"
        case .noGradient(let node, let kind):
            "there is no heat map: \(kind), node \(node) behind the last convolution, has no gradient here"
        case .unsupportedNetwork: "there is no heat map of a network with several inputs or outputs, or with free sizes"
        case .unknownClass(let index, let count): "there is no class \(index): the model has \(count)"
        case .graph(let error): error.description
        case .notFinite: "there is no heat map: the network gives values that are not finite"
        }
    }
}

/// Makes class-activation maps of a network: where the last convolution speaks for a class.
///
/// With A the convolution's output, behind its activation, and s a class's score (what the last sigmoid or softmax is given), the
/// map is `max(Σ w[k] · A[.., k], 0)` over the channels k, where w[k] is the mean of ∂s/∂A[.., k] over the pixels (Grad-CAM;
/// Selvaraju et al., 2017). The gradient is that of the network's head itself, in double.
package final class ActivationMapper: Sendable {
    /// Rows of the map, its columns, and the channels of the convolution.
    package let height: Int
    package let width: Int
    package let channels: Int
    /// How many scores the network has.
    package let scoreCount: Int
    private let reader: ValueReader
    /// The nodes behind the convolution that make the scores, in order.
    private let head: [Node]
    private let constants: [String: Constant]
    private let types: [String: TensorType]
    private let target: String
    private let score: String
    private let output: String

    /// - Parameter graph: prepared, of one input and one output.
    package init(_ graph: Graph, options: PlanOptions = PlanOptions()) throws(ActivationMapError) {
        guard graph.inputs.count == 1, graph.outputs.count == 1, graph.freeSizes.isEmpty else {
            throw .unsupportedNetwork
        }
        let types: [String: TensorType]
        do { types = try graph.valueTypes() } catch { throw .graph(error) }
        let (target, score) = try graph.mapEnds()
        var reached: Set<String> = [target]
        var nodes: [Node] = []
        for node in graph.nodes where node.inputs.contains(where: reached.contains) {
            reached.formUnion(node.outputs)
            nodes.append(node)
        }
        guard reached.contains(score) else { throw .noConvolution }
        var needed: Set<String> = [score]
        var head: [Node] = []
        for node in nodes.reversed() where node.outputs.contains(where: needed.contains) {
            needed.formUnion(node.inputs)
            head.append(node)
        }
        head.reverse()
        for node in head where !(node.op is any BackwardOp) { throw .noGradient(node: node.name, kind: node.op.kind) }
        guard let shape = types[target]?.shape, shape.count == 4, let scoreType = types[score] else {
            throw .noConvolution
        }
        let values = [target] + graph.outputs + head.flatMap { $0.inputs + $0.outputs }
        do { reader = try ValueReader(graph, types, values: values, options: options) } catch { throw .graph(error) }
        (height, width, channels) = (shape[1], shape[2], shape[3])
        scoreCount = scoreType.itemCount
        constants = graph.constants
        (self.head, self.types, self.target, self.score) = (head, types, target, score)
        output = graph.outputs[0]
    }

    /// A map and what it was made of.
    package struct Map: Sendable {
        /// `[height, width]`, none below 0.
        package let values: [Float]
        /// `[channels]`: what a channel counts.
        package let weights: [Double]
        /// `[height, width, channels]`: ∂s/∂A.
        package let gradient: [Double]
    }

    /// The map of one row of input.
    ///
    /// - Parameters:
    ///   - input: values of the network's input.
    ///   - seed: how much each score counts, `[scoreCount]`, of what the network gives: 1 for the class that is explained.
    package func map(
        _ input: UnsafePointer<Float>, seed: ([Float]) throws(ActivationMapError) -> [Double]
    ) throws(ActivationMapError) -> Map {
        let values = reader.run(input)
        guard let activations = values[target], let output = values[output] else { throw .noConvolution }
        guard values.values.allSatisfy({ $0.allSatisfy(\.isFinite) }) else { throw .notFinite }
        var gradients = [score: try seed(output)]
        for node in head.reversed() {
            guard let op = node.op as? any BackwardOp, let gradient = gradients[node.outputs[0]] else { continue }
            let pass = BackwardPass(
                node: node, constants: constants, inputs: node.inputs.map { values[$0] ?? [] },
                inputShapes: node.inputs.map { Array((types[$0]?.shape ?? []).dropFirst()) },
                output: values[node.outputs[0]] ?? [],
                outputShape: Array((types[node.outputs[0]]?.shape ?? []).dropFirst()), gradient: gradient)
            for (index, name) in node.inputs.enumerated() where reaches(name) {
                let part = try op.inputGradient(index, pass)
                if let known = gradients[name] {
                    gradients[name] = zip(known, part).map { $0 + $1 }
                } else {
                    gradients[name] = part
                }
            }
        }
        guard let gradient = gradients[target] else { throw .noConvolution }
        return map(activations, gradient)
    }

    /// Whether the value is the convolution's, or is made of it.
    private func reaches(_ name: String) -> Bool {
        name == target || head.contains { $0.outputs.contains(name) }
    }

    private func map(_ activations: [Float], _ gradient: [Double]) -> Map {
        var weights = [Double](repeating: 0, count: channels)
        for (index, value) in gradient.enumerated() { weights[index % channels] += value }
        let pixels = height * width
        for channel in weights.indices { weights[channel] /= Double(pixels) }
        let values = (0..<pixels).map { pixel in
            var sum = 0.0
            for channel in 0..<channels { sum += weights[channel] * Double(activations[pixel * channels + channel]) }
            return Float(max(sum, 0))
        }
        return Map(values: values, weights: weights, gradient: gradient)
    }
}

extension Graph {
    /// The last convolution's output, behind its activation, and the scores that the network's last function makes
    /// probabilities of.
    fileprivate func mapEnds() throws(ActivationMapError) -> (target: String, score: String) {
        guard let conv = nodes.last(where: { $0.op is Conv }) else { throw .noConvolution }
        let counts = readCounts()
        var target = conv.outputs[0]
        if counts[target] == 1, let next = nodes.first(where: { $0.inputs.contains(target) }), next.op is Unary {
            target = next.outputs[0]
        }
        var score = outputs[0]
        if let last = nodes.last(where: { $0.outputs.contains(score) }),
            last.op is Softmax || (last.op as? Unary)?.function == .sigmoid
        {
            score = last.inputs[0]
        }
        // A network that ends in its last convolution has no head.
        guard score != target, score != conv.outputs[0] else { throw .noConvolution }
        return (target, score)
    }
}
