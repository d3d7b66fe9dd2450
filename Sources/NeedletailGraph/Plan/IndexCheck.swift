import NeedletailKernels
package import NeedletailTensor

/// An input of the graph that some node takes as indices.
package struct IndexCheck: Sendable {
    /// Which input.
    package var input: Int
    /// They must lie in `-size ..< size`.
    package var size: Int
    /// i32 or i64.
    package var dtype: DType
}

extension Graph {
    /// The inputs that gathers and embeddings take as indices, each with the smallest size that it is used with.
    ///
    /// - Throws: `GraphError.invalidConstant` for constant indices outside their axis.
    func indexChecks(_ types: [String: TensorType], _ kernels: KernelTable) throws(GraphError) -> [IndexCheck] {
        // Values that are inputs under other types.
        var origins: [String: Int] = [:]
        for (index, input) in inputs.enumerated() { origins[input.name] = index }
        var checks: [IndexCheck] = []
        for node in nodes {
            if case .view = node.op.sharing, let origin = origins[node.inputs[0]] { origins[node.outputs[0]] = origin }
            let nodeTypes = node.inputs.compactMap { types[$0] ?? constants[$0]?.type }
            guard let indexed = node.indexed(nodeTypes) else { continue }
            let name = node.inputs[indexed.input]
            if constants[name] != nil {
                try checkConstantIndices(of: node, nodeTypes, kernels)
            } else if let origin = origins[name] {
                if let place = checks.firstIndex(where: { $0.input == origin }) {
                    checks[place].size = min(checks[place].size, indexed.size)
                } else {
                    checks.append(IndexCheck(input: origin, size: indexed.size, dtype: inputs[origin].type.dtype))
                }
            }
        }
        return checks
    }

    /// Refuses a node whose indices are a constant with one outside its axis.
    ///
    /// - types: of the node's inputs.
    func checkConstantIndices(
        of node: Node, _ types: [TensorType], _ kernels: KernelTable
    ) throws(GraphError) {
        guard let indexed = node.indexed(types), let tensor = constants[node.inputs[indexed.input]]?.tensor,
            kernels.firstIndexOutside(size: indexed.size, tensor.baseAddress, tensor.elementCount, tensor.dtype) != nil
        else { return }
        throw .invalidConstant(
            node: node.name, constant: node.inputs[indexed.input],
            expected: "indices from \(-indexed.size) to \(indexed.size - 1)")
    }
}

extension KernelTable {
    /// The position of the first of `count` indices at `address` outside `-size ..< size`; nil where all lie inside.
    ///
    /// - dtype: i32 or i64.
    func firstIndexOutside(size: Int, _ address: UnsafeRawPointer, _ count: Int, _ dtype: DType) -> Int? {
        dtype == .i32
            ? firstIndexOutside(axis: size, address.assumingMemoryBound(to: Int32.self), count: count)
            : firstIndexOutside(axis: size, address.assumingMemoryBound(to: Int64.self), count: count)
    }
}
