import NeedletailKernels
import NeedletailTensor

/// What may be done to a graph's weights.
public struct PreparationOptions: Sendable {
    /// Whether convolutions of 3 x 3 windows may be computed by one of Winograd's methods: some times faster, with rounding
    /// errors some times as large (see Docs/Numerics.md).
    public var allowsWinograd: Bool
    /// How the matrices of dense layers of `WeightStorage.leastElementCount` weights or more are stored. A layer over one row waits
    /// for its weights to be read: in half the bytes they take half the time, and results are those of rounded weights.
    public var weights: WeightStorage

    /// What is fast and rounds no weight: Winograd's methods where they pay.
    public init(allowsWinograd: Bool = true, weights: WeightStorage = .f32) {
        self.allowsWinograd = allowsWinograd
        self.weights = weights
    }
}

extension Graph {
    /// The graph with everything done that changes its weights: dead and inert nodes removed, constants folded, products
    /// with constants made dense, scales and shifts folded, projections of attention multiplied into each other or merged,
    /// constants packed. Runs once, when a model is converted or a graph is built in memory.
    package func prepared(_ options: PreparationOptions = PreparationOptions()) throws(GraphError) -> Graph {
        _ = try valueTypes()
        var graph = self
        graph.removeDead()
        try graph.removeInert()
        try graph.foldConstants()
        try graph.lowerProducts()
        try graph.foldAffines()
        try graph.absorbProjections()
        try graph.mergeProjections()
        graph.chooseConvolutions(options, try graph.valueTypes())
        try graph.orderTransposedFilters()
        try graph.packConstants()
        graph = try graph.storingWeights(options.weights)
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
    package mutating func removeDead() {
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

    /// Brings constants into the layouts that ops read them in; one that is read in several has further names.
    mutating func packConstants() throws(GraphError) {
        var plain: Set<String> = []
        for node in nodes {
            for (index, input) in node.inputs.enumerated() {
                if case .packed = node.op.operand(index) { continue }
                plain.insert(input)
            }
        }
        let original = constants
        var packed: [PackedKey: String] = [:]
        var taken: Set<String> = []
        var names = uniqueNames
        for position in nodes.indices {
            let node = nodes[position]
            for (index, name) in node.inputs.enumerated() {
                guard case .packed(let layout) = node.op.operand(index), let constant = original[name],
                    constant.layout == .plain
                else { continue }
                let groups = (node.op as? Conv)?.groups ?? (node.op as? TransposedConv)?.groups ?? 1
                let key = PackedKey(name: name, layout: layout, groups: groups)
                if let known = packed[key] {
                    nodes[position].inputs[index] = known
                    continue
                }
                // The first layout keeps the name, where no one reads the constant as it is.
                let isFirst = taken.insert(name).inserted && !plain.contains(name)
                let suffix = layout == .panels16 ? "panels" : layout.rawValue
                let target = isFirst ? name : names.make("\(name).\(suffix)")
                constants[target] = try constant.packed(layout, groups: groups, name: name)
                packed[key] = target
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
            case .packed(let layout):
                guard constant?.layout == layout else {
                    throw .wrongLayout(node: name, constant: input, expected: layout.rawValue)
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

/// A constant in a layout.
private struct PackedKey: Hashable {
    let name: String
    let layout: Constant.Layout
    let groups: Int
}
