import NeedletailKernels
import NeedletailTensor

extension Graph {
    /// The graph with everything done that changes its weights: dead and inert nodes removed, constants folded, products
    /// with constants made dense, scales and shifts folded, constants packed. Runs once, when a model is converted or a graph
    /// is built in memory.
    package func prepared() throws(GraphError) -> Graph {
        _ = try valueTypes()
        var graph = self
        graph.removeDead()
        try graph.removeInert()
        try graph.foldConstants()
        try graph.lowerProducts()
        try graph.foldAffines()
        try graph.packConstants()
        graph.removeUnusedConstants()
        _ = try graph.valueTypes()
        try graph.checkPrepared()
        return graph
    }

    /// Refuses a graph that no plan runs, because it has not been through `prepared()`.
    package func checkPrepared() throws(GraphError) {
        for node in nodes {
            guard node.op.isRunnable else { throw .notPrepared(node: node.name, kind: node.op.kind) }
            try node.op.checkRunnable(node, constants: constants)
        }
    }

    /// Removes nodes that no output depends on.
    mutating func removeDead() {
        var read = Set(outputs)
        var kept: [Node] = []
        for node in nodes.reversed() where node.outputs.contains(where: read.contains) {
            read.formUnion(node.inputs)
            kept.append(node)
        }
        nodes = kept.reversed()
    }

    /// Removes what gives its input unchanged: dropout, identities, casts to the same type, permutations that move nothing.
    /// Where that makes an output of an input, or of a value that is an output too, an identity stays.
    mutating func removeInert() throws(GraphError) {
        let types = try valueTypes()
        let outputs = Set(outputs)
        var kept: [Node] = []
        var renamed: [String: String] = [:]
        /// The name that a value has by now: an inert node's output may have its input's, and that the name of an output.
        func current(_ name: String) -> String {
            var name = name
            while let next = renamed[name] { name = next }
            return name
        }
        for var node in nodes {
            let isInert = node.isInert(types[node.inputs.first ?? ""])
            node.inputs = node.inputs.map(current)
            if isInert, !outputs.contains(node.outputs[0]) {
                renamed[node.outputs[0]] = node.inputs[0]
            } else if isInert, let maker = kept.lastIndex(where: { $0.outputs.contains(node.inputs[0]) }),
                !outputs.contains(node.inputs[0])
            {
                // The value keeps the output's name, for all who read it under the other one.
                let (old, new) = (node.inputs[0], node.outputs[0])
                kept[maker].outputs = kept[maker].outputs.map { $0 == old ? new : $0 }
                renamed[old] = new
                for index in kept.indices { kept[index].inputs = kept[index].inputs.map { $0 == old ? new : $0 } }
            } else {
                if isInert { node.op = Identity() }
                kept.append(node)
            }
        }
        nodes = kept
    }

    /// Brings constants that ops read in panels into panels of 16 columns; one that others read as it is, too, under a second
    /// name.
    mutating func packConstants() throws(GraphError) {
        var plain: Set<String> = []
        for node in nodes {
            for (index, input) in node.inputs.enumerated() {
                if case .panels = node.op.operand(index) { continue }
                plain.insert(input)
            }
        }
        var packed: [String: String] = [:]
        var names = uniqueNames
        for position in nodes.indices {
            let node = nodes[position]
            for (index, name) in node.inputs.enumerated() {
                guard case .panels = node.op.operand(index), let constant = constants[name], constant.layout == .plain
                else { continue }
                let target = packed[name] ?? (plain.contains(name) ? names.make("\(name).panels") : name)
                if packed.updateValue(target, forKey: name) == nil {
                    constants[target] = try constant.packed(name: name, node: node.name)
                }
                nodes[position].inputs[index] = target
            }
        }
    }

    mutating func removeUnusedConstants() {
        let used = Set(nodes.flatMap(\.inputs))
        constants = constants.filter { used.contains($0.key) }
    }

    /// The names of all values, for further ones.
    var uniqueNames: UniqueNames {
        UniqueNames(taken: inputs.map(\.name) + constants.keys + nodes.flatMap(\.outputs))
    }
}

extension Node {
    /// Whether the output is the input, of `type`, whatever the free sizes are.
    fileprivate func isInert(_ type: TensorType?) -> Bool {
        switch op {
        case is Dropout, is Identity: true
        case let cast as Cast: cast.to == type?.dtype
        case let transpose as Transpose: transpose.permutation == Array(transpose.permutation.indices)
        default: false
        }
    }

    /// Refuses constants where rows belong, and other layouts than the op reads.
    func checkOperands(_ constants: [String: Constant]) throws(GraphError) {
        var hasRows = false
        for (index, input) in inputs.enumerated() {
            let constant = constants[input]
            if constant == nil { hasRows = true }
            switch op.operand(index) {
            case .rows: try checkRows(input, constant)
            case .any where constant == nil: continue
            case .any, .constant:
                guard constant?.layout == .plain else {
                    throw .wrongLayout(node: name, constant: input, expected: Constant.Layout.plain.rawValue)
                }
            case .panels:
                guard constant?.layout == .panels16 else {
                    throw .wrongLayout(node: name, constant: input, expected: Constant.Layout.panels16.rawValue)
                }
            }
        }
        // What is made of constants alone is a constant.
        if !hasRows, let first = inputs.first { try checkRows(first, constants[first]) }
    }

    private func checkRows(_ input: String, _ constant: Constant?) throws(GraphError) {
        guard let constant else { return }
        throw .wrongType(
            node: name, input: input, expected: "a value with a free number of rows", actual: constant.type.text)
    }
}

extension Constant {
    /// The constant in panels of 16 columns. Precondition: plain, f32, a vector or a matrix.
    func packed(name: String, node: String) throws(GraphError) -> Constant {
        precondition(layout == .plain && tensor.dtype == .f32 && (1...2).contains(logicalShape.count))
        let n = logicalShape[logicalShape.count - 1]
        let k = logicalShape.count == 2 ? logicalShape[0] : 1
        let padded = PackedWeights.padded(n)
        let width = PackedWeights.panelColumns
        let shape = logicalShape.count == 2 ? [padded / width, k, width] : [padded]
        guard var packed = try? Tensor(zeros: shape) else { throw .tooLarge(value: name) }
        packed.withUnsafeMutableBytes { to in
            // Both have the element counts that `pack` states for this n and k.
            guard n > 0, k > 0, let base = to.baseAddress else { return }
            PackedWeights.pack(tensor.floats, n: n, k: k, into: base.assumingMemoryBound(to: Float.self))
        }
        return Constant(packed, layout: .panels16, logicalShape: logicalShape)
    }
}
