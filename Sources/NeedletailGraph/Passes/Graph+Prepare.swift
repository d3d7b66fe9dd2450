import NeedletailKernels
import NeedletailTensor

extension Graph {
    /// The graph with everything done that changes its weights: inert layers removed, batch-norms folded, constants
    /// packed. Runs once, when a model is converted or a graph is built in memory.
    package func prepared() throws(GraphError) -> Graph {
        _ = try valueTypes()
        var graph = self
        graph.removeInert()
        try graph.foldBatchNorms()
        try graph.packConstants()
        graph.removeUnusedConstants()
        _ = try graph.valueTypes()
        return graph
    }

    /// Refuses a graph that no plan runs, because it has not been through `prepared()`.
    package func checkPrepared() throws(GraphError) {
        for node in nodes { try node.op.checkPrepared(node, constants: constants) }
    }

    /// Removes dropout. Where it makes an output of an input, or of a value that is an output too, a copy takes its place.
    mutating func removeInert() {
        var kept: [Node] = []
        var renamed: [String: String] = [:]
        /// The name that a value has by now: a dropout's output may have its input's, and that the name of an output.
        func current(_ name: String) -> String {
            var name = name
            while let next = renamed[name] { name = next }
            return name
        }
        for var node in nodes {
            node.inputs = node.inputs.map(current)
            if node.op is Dropout, !outputs.contains(node.outputs[0]) {
                renamed[node.outputs[0]] = node.inputs[0]
            } else if node.op is Dropout, let maker = kept.lastIndex(where: { $0.outputs == [node.inputs[0]] }),
                !outputs.contains(node.inputs[0])
            {
                // The value keeps the output's name, for all who read it under the other one.
                kept[maker].outputs = node.outputs
                renamed[node.inputs[0]] = node.outputs[0]
                for index in kept.indices {
                    kept[index].inputs = kept[index].inputs.map { $0 == node.inputs[0] ? node.outputs[0] : $0 }
                }
            } else {
                if node.op is Dropout { node.op = Copy() }
                kept.append(node)
            }
        }
        nodes = kept
    }

    /// Brings the constants of dense layers and of scales and shifts into panels of 16 columns.
    mutating func packConstants() throws(GraphError) {
        for node in nodes where node.op is Dense || node.op is ScaleShift {
            for name in node.inputs.dropFirst() {
                guard let constant = constants[name], constant.layout == .plain else { continue }
                constants[name] = try constant.packed(name: name, node: node.name)
            }
        }
    }

    mutating func removeUnusedConstants() {
        let used = Set(nodes.flatMap(\.inputs))
        constants = constants.filter { used.contains($0.key) }
    }
}

extension Node {
    /// Refuses an input that is a constant where rows belong.
    func checkRows(_ input: String, constants: [String: Constant]) throws(GraphError) {
        guard let constant = constants[input] else { return }
        throw .wrongType(
            node: name, input: input, expected: "a value with a free number of rows", actual: constant.type.text)
    }

    /// Checks that the first input is rows, and that all others are constants in panels of 16 columns.
    func checkRowsAndPanels(_ constants: [String: Constant]) throws(GraphError) {
        for input in inputs.prefix(1) { try checkRows(input, constants: constants) }
        for input in inputs.dropFirst() where constants[input]?.layout != .panels16 {
            throw .wrongLayout(node: name, constant: input, expected: Constant.Layout.panels16.rawValue)
        }
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
