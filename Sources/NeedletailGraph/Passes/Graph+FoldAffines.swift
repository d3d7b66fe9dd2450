import NeedletailTensor

extension Graph {
    /// Folds what is a factor and a summand for each column (batch-norms, scales and shifts, arithmetic with constants) into
    /// neighbouring dense layers; a batch-norm without one becomes a scale and shift.
    ///
    /// Straight behind a dense layer it folds back into that layer's weights; elsewhere forward into the dense layers
    /// that read it, when nothing else does. Products are formed in double and rounded once.
    mutating func foldAffines() throws(GraphError) {
        var index = 0
        while index < nodes.count {
            let node = nodes[index]
            guard let affine = try ColumnAffine(node, constants: constants, width: lastSize(of: node)) else {
                index += 1
                continue
            }
            if let maker = producer(of: affine.input), isFoldable(nodes[maker]), readCounts()[affine.input] == 1 {
                try scaleOutputs(of: maker, by: affine)
                nodes[maker].outputs = node.outputs
                nodes.remove(at: index)
            } else if let readers = denseReaders(of: node.outputs[0]) {
                for reader in readers {
                    try scaleInputs(of: reader, by: affine)
                    nodes[reader].inputs[0] = affine.input
                }
                nodes.remove(at: index)
            } else if node.op is BatchNorm {
                let scale = unusedName("\(node.name).scale")
                constants[scale] = Constant(Tensor(vector: affine.scale))
                let shift = unusedName("\(node.name).shift")
                constants[shift] = Constant(Tensor(vector: affine.shift))
                nodes[index] = Node(
                    node.name, ScaleShift(), inputs: [affine.input, scale, shift], outputs: node.outputs)
                index += 1
            } else {
                index += 1
            }
        }
    }

    /// The columns of the dense layers beside an arithmetic node, which a constant of one value stands for; nil where there
    /// is none.
    private func lastSize(of node: Node) -> Int? {
        guard node.op is Binary else { return nil }
        for input in node.inputs {
            if let maker = producer(of: input), nodes[maker].op is Dense {
                return constants[nodes[maker].inputs[1]]?.logicalShape.last
            }
        }
        let reader = denseReaders(of: node.outputs[0])?.first
        return reader.flatMap { constants[nodes[$0].inputs[1]]?.logicalShape.first }
    }

    /// Whether `node` is a dense layer whose constants are not packed yet.
    private func isFoldable(_ node: Node) -> Bool {
        node.op is Dense && node.inputs.dropFirst().allSatisfy { constants[$0]?.layout == .plain }
    }

    private func producer(of value: String) -> Int? {
        nodes.firstIndex { $0.outputs.contains(value) }
    }

    /// The nodes that read `value`, if all are dense layers that read it as rows and it is no output.
    private func denseReaders(of value: String) -> [Int]? {
        guard !outputs.contains(value) else { return nil }
        let readers = nodes.indices.filter { nodes[$0].inputs.contains(value) }
        let areDense = readers.allSatisfy { isFoldable(nodes[$0]) && nodes[$0].inputs[0] == value }
        return areDense && !readers.isEmpty ? readers : nil
    }

    /// `weight[:, j] *= scale[j]`, `bias[j] = bias[j] * scale[j] + shift[j]`.
    private mutating func scaleOutputs(of index: Int, by affine: ColumnAffine) throws(GraphError) {
        try changeConstants(of: index) { weight, bias, k, n in
            for p in 0..<k {
                for j in 0..<n { weight[p * n + j] *= affine.scale[j] }
            }
            for j in 0..<n { bias[j] = bias[j] * affine.scale[j] + affine.shift[j] }
        }
    }

    /// `bias += shift · weight`, `weight[p, :] *= scale[p]`.
    private mutating func scaleInputs(of index: Int, by affine: ColumnAffine) throws(GraphError) {
        try changeConstants(of: index) { weight, bias, k, n in
            for p in 0..<k {
                for j in 0..<n {
                    bias[j] += affine.shift[p] * weight[p * n + j]
                    weight[p * n + j] *= affine.scale[p]
                }
            }
        }
    }

    /// Replaces weight `[k, n]` and bias `[n]` of a dense layer; constants that others read too are left as they are.
    private mutating func changeConstants(
        of index: Int, _ change: (_ weight: inout [Double], _ bias: inout [Double], _ k: Int, _ n: Int) -> Void
    ) throws(GraphError) {
        let node = nodes[index]
        let shape = constants[node.inputs[1]]?.logicalShape ?? []
        var weight = try constantValues(node.inputs[1], node: node)
        var bias =
            node.inputs.count > 2
            ? try constantValues(node.inputs[2], node: node) : [Double](repeating: 0, count: shape[1])
        change(&weight, &bias, shape[0], shape[1])
        guard let tensor = try? Tensor(weight.map { Float($0) }, shape: shape) else {
            throw .tooLarge(value: node.inputs[1])
        }
        let counts = readCounts()
        for (position, replacement) in [(1, tensor), (2, Tensor(vector: bias))] {
            let old = position < node.inputs.count ? node.inputs[position] : nil
            let name: String
            if let old, counts[old] == 1 {
                name = old
            } else {
                name = unusedName("\(node.name).\(position == 1 ? "weight" : "bias")")
            }
            constants[name] = Constant(replacement)
            if old == nil { nodes[index].inputs.append(name) } else { nodes[index].inputs[position] = name }
        }
    }

    private func constantValues(_ name: String, node: Node) throws(GraphError) -> [Double] {
        guard let constant = constants[name], constant.layout == .plain,
            let values = try? constant.tensor.array(of: Float.self)
        else { throw .wrongLayout(node: node.name, constant: name, expected: Constant.Layout.plain.rawValue) }
        return values.map(Double.init)
    }
}

/// A factor and a summand for each column of `input`.
private struct ColumnAffine {
    let input: String
    var scale: [Double]
    var shift: [Double]

    /// Nil where `node` is no such thing, or not in finite numbers.
    ///
    /// - Parameter width: columns, where a constant has one value for all.
    init?(_ node: Node, constants: [String: Constant], width: Int?) throws(GraphError) {
        switch node.op {
        case let op as BatchNorm: try self.init(op, node, constants)
        case is ScaleShift where node.inputs.dropFirst().allSatisfy({ constants[$0]?.layout == .plain }):
            self.init(
                input: node.inputs[0], scale: try Self.values(node.inputs[1], node, constants),
                shift: try Self.values(node.inputs[2], node, constants))
        case let op as Binary: self.init(op.function, node, constants, width)
        default: return nil
        }
    }

    private init(input: String, scale: [Double], shift: [Double]) {
        self.input = input
        self.scale = scale
        self.shift = shift
    }

    private init(_ op: BatchNorm, _ node: Node, _ constants: [String: Constant]) throws(GraphError) {
        var columns: [[Double]] = []
        for name in node.inputs.dropFirst() { columns.append(try Self.values(name, node, constants)) }
        let (gamma, beta, mean, variance) = (columns[0], columns[1], columns[2], columns[3])
        guard variance.allSatisfy({ $0 + op.epsilon > 0 }) else {
            throw .invalidConstant(
                node: node.name, constant: node.inputs[4], expected: "variances that with epsilon are above 0")
        }
        input = node.inputs[0]
        scale = zip(gamma, variance).map { $0 / ($1 + op.epsilon).squareRoot() }
        shift = zip(beta, zip(mean, scale)).map { $0 - $1.0 * $1.1 }
    }

    /// Arithmetic with a constant that has one value for each column, or one for all.
    private init?(
        _ function: BinaryFunction, _ node: Node, _ constants: [String: Constant], _ width: Int?
    ) {
        let isLeft = constants[node.inputs[0]] != nil
        guard let width, let constant = constants[node.inputs[isLeft ? 0 : 1]], constant.layout == .plain,
            let values = try? constant.tensor.array(of: Float.self),
            constant.logicalShape.dropLast().allSatisfy({ $0 == 1 }), values.count == 1 || values.count == width
        else { return nil }
        let columns = (values.count == 1 ? [Float](repeating: values[0], count: width) : values).map(Double.init)
        let (ones, zeros) = (columns.map { _ in 1.0 }, columns.map { _ in 0.0 })
        input = node.inputs[isLeft ? 1 : 0]
        switch (function, isLeft) {
        case (.add, _): (scale, shift) = (ones, columns)
        case (.subtract, false): (scale, shift) = (ones, columns.map { -$0 })
        case (.subtract, true): (scale, shift) = (ones.map { -$0 }, columns)
        case (.multiply, _): (scale, shift) = (columns, zeros)
        case (.divide, false): (scale, shift) = (columns.map { 1 / $0 }, zeros)
        default: return nil
        }
        guard (scale + shift).allSatisfy(\.isFinite) else { return nil }
    }

    private static func values(
        _ name: String, _ node: Node, _ constants: [String: Constant]
    ) throws(GraphError) -> [Double] {
        guard let constant = constants[name], constant.layout == .plain,
            let values = try? constant.tensor.array(of: Float.self)
        else { throw .wrongLayout(node: node.name, constant: name, expected: Constant.Layout.plain.rawValue) }
        return values.map(Double.init)
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
