import NeedletailTensor

extension Graph {
    /// Folds each batch-norm into a neighbouring dense layer, or turns it into a scale and shift.
    ///
    /// Straight behind a dense layer it folds back into that layer's weights; elsewhere forward into the dense layers
    /// that read it, when nothing else does. Products are formed in double and rounded once.
    mutating func foldBatchNorms() throws(GraphError) {
        while let index = nodes.firstIndex(where: { $0.op is BatchNorm }) {
            let node = nodes[index]
            let affine = try ColumnAffine(node, constants: constants)
            if let maker = producer(of: node.inputs[0]), nodes[maker].op is Dense, readCounts()[node.inputs[0]] == 1 {
                try scaleOutputs(of: maker, by: affine)
                nodes[maker].outputs = node.outputs
                nodes.remove(at: index)
            } else if let readers = denseReaders(of: node.outputs[0]) {
                for reader in readers {
                    try scaleInputs(of: reader, by: affine)
                    nodes[reader].inputs[0] = node.inputs[0]
                }
                nodes.remove(at: index)
            } else {
                let scale = unusedName("\(node.name).scale")
                constants[scale] = Constant(Tensor(vector: affine.scale))
                let shift = unusedName("\(node.name).shift")
                constants[shift] = Constant(Tensor(vector: affine.shift))
                nodes[index] = Node(
                    node.name, ScaleShift(), inputs: [node.inputs[0], scale, shift], outputs: node.outputs)
            }
        }
    }

    private func producer(of value: String) -> Int? {
        nodes.firstIndex { $0.outputs.contains(value) }
    }

    /// The nodes that read `value`, if all are dense layers that read it as rows and it is no output.
    private func denseReaders(of value: String) -> [Int]? {
        guard !outputs.contains(value) else { return nil }
        let readers = nodes.indices.filter { nodes[$0].inputs.contains(value) }
        let areDense = readers.allSatisfy { nodes[$0].op is Dense && nodes[$0].inputs[0] == value }
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
        var bias = try constantValues(node.inputs[2], node: node)
        change(&weight, &bias, shape[0], shape[1])
        guard let tensor = try? Tensor(weight.map { Float($0) }, shape: shape) else {
            throw .tooLarge(value: node.inputs[1])
        }
        let counts = readCounts()
        for (position, replacement) in [(1, tensor), (2, Tensor(vector: bias))] {
            let old = node.inputs[position]
            let name = counts[old] == 1 ? old : unusedName("\(node.name).\(position == 1 ? "weight" : "bias")")
            constants[name] = Constant(replacement)
            nodes[index].inputs[position] = name
        }
    }

    private func constantValues(_ name: String, node: Node) throws(GraphError) -> [Double] {
        guard let constant = constants[name], constant.layout == .plain,
            let values = try? constant.tensor.array(of: Float.self)
        else { throw .wrongLayout(node: node.name, constant: name, expected: Constant.Layout.plain.rawValue) }
        return values.map(Double.init)
    }

    /// `base`, with a number behind it where a value has that name already.
    private func unusedName(_ base: String) -> String {
        let taken = Set(inputs.map(\.name)).union(constants.keys).union(nodes.flatMap(\.outputs))
        var name = base
        var number = 2
        while taken.contains(name) {
            name = "\(base).\(number)"
            number += 1
        }
        return name
    }
}

/// A batch-norm at inference as a factor and a summand for each column.
private struct ColumnAffine {
    var scale: [Double]
    var shift: [Double]

    init(_ node: Node, constants: [String: Constant]) throws(GraphError) {
        guard let op = node.op as? BatchNorm else { preconditionFailure("\(node.name) is no batch-norm") }
        var columns: [[Double]] = []
        for name in node.inputs.dropFirst() {
            guard let constant = constants[name], constant.layout == .plain,
                let values = try? constant.tensor.array(of: Float.self)
            else {
                throw .wrongLayout(node: node.name, constant: name, expected: Constant.Layout.plain.rawValue)
            }
            columns.append(values.map(Double.init))
        }
        let (gamma, beta, mean, variance) = (columns[0], columns[1], columns[2], columns[3])
        guard variance.allSatisfy({ $0 + op.epsilon > 0 }) else {
            throw .invalidConstant(
                node: node.name, constant: node.inputs[4], expected: "variances that with epsilon are above 0")
        }
        scale = zip(gamma, variance).map { $0 / ($1 + op.epsilon).squareRoot() }
        shift = zip(beta, zip(mean, scale)).map { $0 - $1.0 * $1.1 }
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
