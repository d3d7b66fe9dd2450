import NeedletailKernels
import NeedletailTensor

extension Graph {
    /// Bytes of constants that folding may make in all.
    private static let foldedByteLimit = 1 << 32

    /// Computes, on the reference tier, what nodes make of constants alone.
    mutating func foldConstants() throws(GraphError) {
        var kept: [Node] = []
        var byteCount = 0
        for node in nodes {
            let given = node.inputs.compactMap { constants[$0] }
            guard given.count == node.inputs.count, given.allSatisfy({ $0.layout == .plain }), node.op.isRunnable,
                !node.op.readsPanels(node)
            else {
                kept.append(node)
                continue
            }
            let types = try node.outputTypes(given.map(\.type))
            try checkConstantIndices(of: node, given.map(\.type), kernelTable(.reference))
            for (name, type) in zip(node.outputs, types) {
                byteCount += try Plan.rowBytes(name, TensorType(type.dtype, [TensorType.batch] + type.shape))
                guard byteCount <= Self.foldedByteLimit else { throw .tooLarge(value: name) }
            }
            for (name, tensor) in zip(node.outputs, try evaluate(node, types)) { constants[name] = Constant(tensor) }
        }
        nodes = kept
    }

    /// What `node` makes of its constants: tensors of `types`.
    private func evaluate(_ node: Node, _ types: [TensorType]) throws(GraphError) -> [Tensor] {
        var locations: [String: ValueLocation] = [:]
        var known: [String: TensorType] = [:]
        for name in node.inputs {
            guard let constant = constants[name] else { throw .undefinedValue(name: name, node: node.name) }
            locations[name] = .constant(constant.tensor.baseAddress)
            known[name] = constant.type
        }
        var results: [Tensor] = []
        for (index, (name, type)) in zip(node.outputs, types).enumerated() {
            guard let tensor = try? Tensor(zeros: type.shape, dtype: type.dtype) else { throw .tooLarge(value: name) }
            locations[name] = .output(index)
            known[name] = type
            results.append(tensor)
        }
        let scratchByteCount = try node.op.scratchByteCount(node.inputs.compactMap { known[$0] }, node: node)
        guard let scratch = try? Tensor(zeros: [scratchByteCount], dtype: .u8) else {
            throw .tooLarge(value: node.outputs[0])
        }
        let builder = StepBuilder(
            kernels: kernelTable(.reference), backend: .builtin, constants: constants, types: known,
            locations: locations, scratch: [node.outputs[0]: .constant(scratch.baseAddress)], parts: [:], rowCapacity: 1
        )
        let step = try node.op.step(node, builder)
        // The tensors and the scratch outlive the run, and are referenced only here.
        var outputs = results.map { UnsafeMutableRawPointer(mutating: $0.baseAddress) }
        withExtendedLifetime((results, scratch, builder.kept, constants)) {
            outputs.withUnsafeMutableBufferPointer { outputs in
                withUnsafeTemporaryAllocation(of: UnsafeRawPointer.self, capacity: 1) { inputs in
                    guard let to = outputs.baseAddress, let from = inputs.baseAddress else { return }
                    step.run(
                        RunContext(
                            rows: 1, arena: to[0], inputs: from, outputs: to, team: ThreadTeam(count: 1), wakes: 0,
                            // No op over constants needs any.
                            scratch: to[0], threadScratchByteCount: 0))
                }
            }
        }
        return results
    }

    /// Makes products with a constant matrix dense layers, and constants on the right of products not transposed.
    mutating func lowerProducts() throws(GraphError) {
        var names = uniqueNames
        /// Constants that are transposed already, by the name that they had.
        var transposed: [String: String] = [:]
        for index in nodes.indices {
            let node = nodes[index]
            guard let product = node.op as? MatMul, let constant = constants[node.inputs[1]] else { continue }
            var right = node.inputs[1]
            if product.transposeB {
                let name = transposed[right] ?? names.make("\(right).transposed")
                if transposed.updateValue(name, forKey: right) == nil {
                    let rank = constant.logicalShape.count
                    let permutation = Array(0..<rank - 2) + [rank - 1, rank - 2]
                    let transpose = Node(
                        name, Transpose(permutation: permutation), inputs: [right], outputs: [name])
                    let types = try transpose.outputTypes([constant.type])
                    for tensor in try evaluate(transpose, types) { constants[name] = Constant(tensor) }
                }
                right = name
            }
            let isMatrix = constant.logicalShape.count == 2 && constants[node.inputs[0]] == nil
            nodes[index].inputs[1] = right
            nodes[index].op =
                isMatrix && !product.transposeA ? Dense() : MatMul(transposeA: product.transposeA, transposeB: false)
        }
    }
}

extension Op {
    /// Whether an operand is to be in panels, which constants get only behind this pass.
    fileprivate func readsPanels(_ node: Node) -> Bool {
        node.inputs.indices.contains { if case .packed = operand($0) { true } else { false } }
    }
}
