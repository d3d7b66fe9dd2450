import NeedletailTensor

extension Graph {
    /// Folds what is a factor and a summand for each column (batch-norms, scales and shifts, arithmetic with constants) into
    /// neighbouring dense layers and convolutions; a batch-norm without one becomes a scale and shift.
    ///
    /// Straight behind a dense layer or a convolution, whose columns are its channels, it folds back into that layer's weights;
    /// elsewhere forward into the dense layers that read it, when nothing else does. One factor and one summand for all columns
    /// fold forward also through what moves values (views, transposes, slices), and into convolutions, but a summand only where
    /// nothing is padded, which would have to be another number than zero. Weights that several layers share stay as they are.
    /// Products are formed in double and rounded once. Complexity: O(nodes + values read + weights changed).
    mutating func foldAffines() throws(GraphError) {
        var folding = AffineFolding(self, types: try valueTypes())
        try folding.run()
        self = folding.result
    }
}

/// The folding of a graph's affine nodes, with who makes and reads each value.
private struct AffineFolding {
    private var graph: Graph
    private let types: [String: TensorType]
    private let outputs: Set<String>
    private var names: UniqueNames
    /// By value: the place of the node that makes it, and of those that read it, once for each time.
    private var makers: [String: Int] = [:]
    private var readers: [String: [Int]] = [:]
    private var isRemoved: [Bool]
    /// The nodes of which it is known whether they can be folded into.
    private var foldable: [Int: Bool] = [:]
    /// What is to be done to the weights of layers, by their places.
    private var changes: [Int: Change] = [:]

    /// The scale and shift that batch-norms became, by their parameters' names and epsilon.
    private var scaleShifts: [[String]: [String]] = [:]

    /// Factors and summands of a layer's input and output: `((x · in + in) · weight + bias) · out + out`.
    private struct Change {
        var input: Affine?
        var output: Affine?
    }

    init(_ graph: Graph, types: [String: TensorType]) {
        self.graph = graph
        self.types = types
        outputs = Set(graph.outputs)
        names = graph.uniqueNames
        isRemoved = [Bool](repeating: false, count: graph.nodes.count)
        for (index, node) in graph.nodes.enumerated() {
            for output in node.outputs { makers[output] = index }
            for input in node.inputs { readers[input, default: []].append(index) }
        }
    }

    var result: Graph {
        var result = graph
        result.nodes = zip(graph.nodes, isRemoved).compactMap { $1 ? nil : $0 }
        return result
    }

    mutating func run() throws(GraphError) {
        for index in graph.nodes.indices { try foldBack(index) }
        // From the last on, so that of several in a row each finds the layer behind the next.
        for index in graph.nodes.indices.reversed() where !isRemoved[index] { try foldForward(index) }
        for index in graph.nodes.indices where !isRemoved[index] { try replaceBatchNorm(index) }
        for (index, change) in changes.sorted(by: { $0.key < $1.key }) { try apply(change, to: index) }
    }

    /// Folds the node at `index` into the dense layer or convolution whose output it alone reads.
    private mutating func foldBack(_ index: Int) throws(GraphError) {
        let node = graph.nodes[index]
        guard let input = try affineInput(of: node), let maker = makers[input], isFoldable(maker),
            readers[input]?.count == 1, !outputs.contains(input),
            let affine = try Affine(node, graph.constants, width: columns(of: maker))
        else { return }
        let change = (changes[maker]?.output).then(affine)
        guard change.isModerate else { return }
        changes[maker, default: Change()].output = change
        graph.nodes[maker].outputs = node.outputs
        makers[node.outputs[0]] = maker
        isRemoved[index] = true
    }

    /// Folds the node at `index` into the layers that read it, where nothing else does.
    private mutating func foldForward(_ index: Int) throws(GraphError) {
        let node = graph.nodes[index]
        let value = node.outputs[0]
        guard let input = try affineInput(of: node), let layers = layers(reading: value, isUniform: isUniform(node))
        else { return }
        var folded: [(layer: Int, affine: Affine)] = []
        for layer in layers {
            guard let affine = try Affine(node, graph.constants, width: rows(of: layer))?.then(changes[layer]?.input),
                affine.isModerate, !isPadded(layer) || affine.shift.allSatisfy({ $0 == 0 })
            else { return }
            folded.append((layer, affine))
        }
        for (layer, affine) in folded { changes[layer, default: Change()].input = affine }
        let direct = readers[value] ?? []
        for reader in direct { graph.nodes[reader].inputs[0] = input }
        readers[input] = (readers[input] ?? []).filter { $0 != index } + direct
        isRemoved[index] = true
    }

    /// Makes a batch-norm a scale and shift; those of the same parameters share theirs.
    private mutating func replaceBatchNorm(_ index: Int) throws(GraphError) {
        let node = graph.nodes[index]
        guard let op = node.op as? BatchNorm else { return }
        let parameters = Array(node.inputs.dropFirst()) + ["\(op.epsilon)"]
        if scaleShifts[parameters] == nil, let affine = try Affine(node, graph.constants, width: nil) {
            let (scale, shift) = (names.make("\(node.name).scale"), names.make("\(node.name).shift"))
            graph.constants[scale] = Constant(Tensor(vector: affine.scale))
            graph.constants[shift] = Constant(Tensor(vector: affine.shift))
            scaleShifts[parameters] = [scale, shift]
        }
        graph.nodes[index] = Node(
            node.name, ScaleShift(), inputs: [node.inputs[0]] + (scaleShifts[parameters] ?? []),
            outputs: node.outputs)
    }

    /// The value that `node` may be a factor and a summand of; nil where it is not, or gives another shape.
    private func affineInput(of node: Node) throws(GraphError) -> String? {
        let input: String
        switch node.op {
        case is BatchNorm: return node.inputs[0]
        case is ScaleShift:
            guard node.inputs.dropFirst().allSatisfy({ graph.constants[$0]?.layout == .plain }) else { return nil }
            input = node.inputs[0]
        case is Binary: input = node.inputs[graph.constants[node.inputs[0]] == nil ? 0 : 1]
        default: return nil
        }
        return types[input] != nil && types[input] == types[node.outputs[0]] ? input : nil
    }

    /// Whether the node at `index` is a dense layer or a convolution with plain constants that nothing else reads, and that stay
    /// finite when they are multiplied by moderate factors.
    private mutating func isFoldable(_ index: Int) -> Bool {
        if let known = foldable[index] { return known }
        let node = graph.nodes[index]
        let isFoldable =
            (node.op is Dense || node.op is Conv || node.op is TransposedConv)
            && node.inputs.dropFirst().allSatisfy { name in
                guard let constant = graph.constants[name], constant.layout == .plain, readers[name]?.count == 1,
                    let values = try? constant.tensor.array(of: Float.self)
                else { return false }
                return values.allSatisfy { abs($0) <= Float(Affine.limit) }
            }
        foldable[index] = isFoldable
        return isFoldable
    }

    /// The dense layers that read `value` as rows, if all that read it are such, to fold into, and it is no output; where one
    /// factor and one summand are for all of it, convolutions too, and layers that read it through what moves its values.
    private mutating func layers(reading value: String, isUniform: Bool) -> [Int]? {
        var found: [Int] = []
        var rest = [value]
        while let value = rest.popLast() {
            guard !outputs.contains(value), let readers = readers[value] else { return nil }
            for index in readers {
                let node = graph.nodes[index]
                guard node.inputs[0] == value else { return nil }
                if node.op is Dense || isUniform && node.op is Conv, isFoldable(index) {
                    found.append(index)
                } else if isUniform, node.inputs.count == 1,
                    node.op is any ViewOp || node.op is Transpose || node.op is Slice
                {
                    rest.append(node.outputs[0])
                } else {
                    return nil
                }
            }
        }
        return found
    }

    /// Whether `node` is arithmetic with a single number.
    private func isUniform(_ node: Node) -> Bool {
        node.op is Binary && node.inputs.contains { graph.constants[$0]?.tensor.elementCount == 1 }
    }

    /// Whether the layer at `index` is a convolution that reads zeros around an image.
    private func isPadded(_ index: Int) -> Bool {
        (graph.nodes[index].op as? Conv)?.window.pads.contains { $0 != 0 } ?? false
    }

    private func columns(of layer: Int) -> Int? {
        graph.constants[graph.nodes[layer].inputs[1]]?.logicalShape.last
    }

    private func rows(of layer: Int) -> Int? {
        graph.constants[graph.nodes[layer].inputs[1]]?.logicalShape.dropLast().reduce(1, *)
    }

    /// Replaces weight `[k, n]` and bias `[n]` of the layer at `index`, a convolution's filter `[kh, kw, c / groups, n]` read as
    /// `[kh · kw · c / groups, n]`.
    private mutating func apply(_ change: Change, to index: Int) throws(GraphError) {
        let node = graph.nodes[index]
        let shape = graph.constants[node.inputs[1]]?.logicalShape ?? []
        let (k, n) = (shape.dropLast().reduce(1, *), shape.last ?? 0)
        var weight = try graph.constants.values(node.inputs[1], of: node)
        var bias =
            node.inputs.count > 2
            ? try graph.constants.values(node.inputs[2], of: node) : [Double](repeating: 0, count: n)
        if let input = change.input {
            for p in 0..<k {
                for j in 0..<n {
                    bias[j] += input.shift[p] * weight[p * n + j]
                    weight[p * n + j] *= input.scale[p]
                }
            }
        }
        if let output = change.output {
            for p in 0..<k {
                for j in 0..<n { weight[p * n + j] *= output.scale[j] }
            }
            for j in 0..<n { bias[j] = bias[j] * output.scale[j] + output.shift[j] }
        }
        guard let tensor = try? Tensor(weight.map { Float($0) }, shape: shape) else {
            throw .tooLarge(value: node.inputs[1])
        }
        graph.constants[node.inputs[1]] = Constant(tensor)
        if node.inputs.count < 3 { graph.nodes[index].inputs.append(names.make("\(node.name).bias")) }
        graph.constants[graph.nodes[index].inputs[2]] = Constant(Tensor(vector: bias))
    }
}

/// A factor and a summand for each column.
private struct Affine {
    var scale: [Double]
    var shift: [Double]

    /// Nil where `node`, a batch-norm, a scale and shift or arithmetic, is no such thing, or not in finite numbers.
    ///
    /// - Parameter width: columns, where a constant has one value for all.
    init?(_ node: Node, _ constants: [String: Constant], width: Int?) throws(GraphError) {
        func values(_ index: Int) throws(GraphError) -> [Double] {
            try constants.values(node.inputs[index], of: node)
        }
        switch node.op {
        case let op as BatchNorm:
            let (gamma, beta, mean, variance) = (try values(1), try values(2), try values(3), try values(4))
            guard variance.allSatisfy({ $0 + op.epsilon > 0 }) else {
                throw .invalidConstant(
                    node: node.name, constant: node.inputs[4], expected: "variances that with epsilon are above 0")
            }
            let scale = zip(gamma, variance).map { $0 / ($1 + op.epsilon).squareRoot() }
            self.init(scale: scale, shift: zip(beta, zip(mean, scale)).map { $0 - $1.0 * $1.1 })
        case is ScaleShift: self.init(scale: try values(1), shift: try values(2))
        case let op as Binary: self.init(op.function, node, constants, width)
        default: return nil
        }
    }

    private init(scale: [Double], shift: [Double]) {
        self.scale = scale
        self.shift = shift
    }

    /// Arithmetic with a constant that has one value for each column, or one for all.
    private init?(_ function: BinaryFunction, _ node: Node, _ constants: [String: Constant], _ width: Int?) {
        let isLeft = constants[node.inputs[0]] != nil
        guard let width, let constant = constants[node.inputs[isLeft ? 0 : 1]], constant.layout == .plain,
            let values = try? constant.tensor.array(of: Float.self),
            constant.logicalShape.dropLast().allSatisfy({ $0 == 1 }), values.count == 1 || values.count == width
        else { return nil }
        let columns = (values.count == 1 ? [Float](repeating: values[0], count: width) : values).map(Double.init)
        let (ones, zeros) = (columns.map { _ in 1.0 }, columns.map { _ in 0.0 })
        switch (function, isLeft) {
        case (.add, _): (scale, shift) = (ones, columns)
        case (.subtract, false): (scale, shift) = (ones, columns.map { -$0 })
        case (.subtract, true): (scale, shift) = (ones.map { -$0 }, columns)
        case (.multiply, _): (scale, shift) = (columns, zeros)
        case (.divide, false): (scale, shift) = (columns.map { 1 / $0 }, zeros)
        default: return nil
        }
    }

    /// The largest magnitude that is folded, and one over the smallest: with weights of up to the same, before and behind a
    /// layer of up to 2^34 inputs, every result is an f32,
    /// and none loses digits that it had.
    static let limit = 0x1p30

    /// Whether the factors, other than 0, and the summands are neither huge nor tiny.
    var isModerate: Bool {
        scale.allSatisfy { $0 == 0 || (1 / Self.limit...Self.limit).contains(abs($0)) }
            && shift.allSatisfy { abs($0) <= Self.limit }
    }

    /// This one, then `next`: `(x · scale + shift) · next.scale + next.shift`.
    func then(_ next: Affine?) -> Affine {
        guard let next else { return self }
        return Affine(
            scale: zip(scale, next.scale).map { $0 * $1 },
            shift: zip(shift, zip(next.scale, next.shift)).map { $0 * $1.0 + $1.1 })
    }
}

extension Affine? {
    /// What stands here, if anything, then `next`.
    fileprivate func then(_ next: Affine) -> Affine { self?.then(next) ?? next }
}

extension [String: Constant] {
    /// The values of a plain f32 constant that `node` reads.
    func floats(_ name: String, of node: Node) throws(GraphError) -> [Float] {
        guard let constant = self[name], constant.layout == .plain,
            let values = try? constant.tensor.array(of: Float.self)
        else { throw .wrongLayout(node: node.name, constant: name, expected: Constant.Layout.plain.rawValue) }
        return values
    }

    func values(_ name: String, of node: Node) throws(GraphError) -> [Double] {
        try floats(name, of: node).map(Double.init)
    }
}

extension Tensor {
    /// An f32 vector of `values`, each rounded once.
    init(vector values: [Double]) {
        self.init(ownedVector: values.map { Float($0) })
    }

    /// An f32 vector of `values`.
    init(ownedVector values: [Float]) {
        guard let tensor = try? Tensor(values, shape: [values.count]) else {
            preconditionFailure("a vector has the shape of its own count")
        }
        self = tensor
    }
}
