import NeedletailGraph
import NeedletailTensor

// Layers of vision transformers, as most write them.
extension KerasCustomLayer {
    /// `Patches`: images `[b, h, w, c]` cut into squares of `patch_size` pixels, row by row, what is left at the right and below
    /// dropped; each the pixels' channels, row by row: `[b, n, patch_size² · c]`.
    static let patches: KerasLayerMapping = { layer, graph in
        try layer.layer.check(layer.values, count: 1)
        let sides = try layer.integers("patch_size", in: 1...4096)
        guard sides.count <= 2, let side = sides.first, sides.allSatisfy({ $0 == side }) else {
            throw layer.refusal(of: "patch_size", value: "\(sides)", supported: "one number, or two that are equal")
        }
        guard layer.values[0].rank == 4 else {
            throw layer.refusal(of: "input shape", value: layer.values[0].type.text, supported: "images [b, h, w, c]")
        }
        let (height, width) = (try layer.size(ofDimension: 1), try layer.size(ofDimension: 2))
        guard height >= side, width >= side else {
            throw layer.refusal(
                of: "patch_size", value: "\(side)", supported: "at most the sides of \(layer.values[0].type.text)")
        }
        var image = layer.inputs[0]
        for (axis, size) in [(1, height), (2, width)] where size % side != 0 {
            image = try graph.slice(image, axis: axis, from: 0, to: size - size % side)
        }
        let blocks = try graph.spaceToDepth(image, block: side)
        let count = (height / side) * (width / side)
        return try graph.reshape(blocks, to: [0, count, -1])
    }

    /// `PatchEncoder`: a dense layer over each of `num_patches` patches, plus a learned vector for the patch's place.
    ///
    /// The dense layer and the table of vectors are found by their shapes, whatever the class calls them. Any other weight, such as
    /// a class token, is refused.
    static let patchEncoder: KerasLayerMapping = { layer, graph in
        try layer.layer.check(layer.values, count: 1)
        guard layer.values[0].rank == 3 else {
            throw layer.refusal(
                of: "input shape", value: layer.values[0].type.text, supported: "patches [b, n, values]")
        }
        let (count, columns) = (try layer.size(ofDimension: 1), try layer.size(ofDimension: 2))
        guard try layer.integer("num_patches", in: 1...Int.max) == count else {
            throw layer.refusal(
                of: "num_patches", value: "\(try layer.integer("num_patches", in: 1...Int.max))",
                supported: "the \(count) patches of its input")
        }
        let (projection, positions) = try layer.patchWeights(count: count, columns: columns)
        if try layer.has("projection_dim") {
            let width = try layer.integer("projection_dim", in: 1...Int.max)
            guard width == projection[0].shape[1] else {
                throw layer.refusal(
                    of: "projection_dim", value: "\(width)", supported: "the \(projection[0].shape[1]) of its weights")
            }
        }
        let tokens = try graph.dense(
            layer.inputs[0], weight: projection[0], bias: projection.count > 1 ? projection[1] : nil)
        return try graph.add(tokens, try graph.constant(positions))
    }

    /// The kernel `[columns, d]`, with a bias `[d]` where there is one, and the vectors `[count, d]` of a PatchEncoder.
    private func patchWeights(count: Int, columns: Int) throws(ConvertError) -> (
        projection: [Tensor], positions: Tensor
    ) {
        func isProjection(_ part: Part) -> Bool {
            let shapes = part.weights.map(\.shape)
            guard let width = shapes.first?.last else { return false }
            return shapes == [[columns, width], [width]] || shapes == [[columns, width]]
        }
        func isTable(_ part: Part) -> Bool {
            guard part.weights.count == 1, let width = part.weights[0].shape.last else { return false }
            return part.weights[0].shape == [count, width] || part.weights[0].shape == [1, count, width]
        }
        let parts = parts.filter { !$0.weights.isEmpty }
        let refused = refusal(
            of: "weights",
            value: parts.map { "\(shown($0.name)) \($0.weights.map(\.shape))" }.joined(separator: ", "),
            supported: "a dense layer [\(columns), d], [d] and one table [\(count), d], without a class token")
        guard parts.count == 2 else { throw refused }
        // Where as many values as patches make both possible, a bias tells them apart, else the names.
        let pairs = [(parts[0], parts[1]), (parts[1], parts[0])].filter { isProjection($0) && isTable($1) }
        let byName = pairs.filter { $1.isNamedAsTable && !$0.isNamedAsTable }
        guard let (dense, table) = pairs.count == 1 ? pairs.first : byName.count == 1 ? byName.first : nil,
            dense.weights[0].shape.last == table.weights[0].shape.last
        else { throw refused }
        let positions = try? Tensor(
            table.weights[0].array(of: Float.self), shape: Array(table.weights[0].shape.suffix(2)))
        guard let positions else { throw refused }
        return (dense.weights, positions)
    }
}

extension KerasCustomLayer.Part {
    /// Whether the weight, or the part, is called as an embedding is.
    fileprivate var isNamedAsTable: Bool {
        weightNames == ["embeddings"] || ["embed", "pos"].contains { name.lowercased().contains($0) }
    }
}
