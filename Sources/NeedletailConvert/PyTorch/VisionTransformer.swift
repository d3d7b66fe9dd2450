import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

/// A vision transformer: patches as tokens, a class token, positions, blocks `x + attention(norm(x))`, `x + perceptron(norm(x))`, a
/// norm, and a head over the class token or over the mean of the patches. Gelu with erf.
///
/// Depth, widths, patches, images and classes follow from the tensors' shapes.
struct VisionTransformer {
    private let names: VisionTransformerNames
    private let state: PyTorchStateDict
    private var graph: PyTorchGraph
    private let heads: Int
    private let width: Int
    private let channels: Int
    private let patch: Int
    private let depth: Int
    /// Tokens in front of those of the patches, by name.
    private let prefixes: [(name: String, count: Int)]
    /// Patches of a row, and rows of patches.
    private let grid: Int
    /// Whether there are positions of the tokens in front too.
    private let hasPrefixPositions: Bool

    private static let depthLimit = 64
    /// Heads of models of up to this width have 64 columns, in all published ones; wider models differ.
    private static let usualWidthLimit = 1024
    private static let usualHeadWidth = 64

    /// The entry of the table of networks.
    static func network(_ names: VisionTransformerNames) -> PyTorchNetwork {
        PyTorchNetwork(
            kind: "vision transformer", library: names.library, marks: names.marks,
            matches: { state in names.marks.allSatisfy { state[$0] != nil } },
            build: { state, options throws(PyTorchError) in
                var transformer = try VisionTransformer(names, state, options)
                return try transformer.build()
            })
    }

    private init(
        _ names: VisionTransformerNames, _ state: PyTorchStateDict, _ options: PyTorchOptions
    ) throws(PyTorchError) {
        let graph = PyTorchGraph("vision transformer of \(names.library)", state)
        let patches = "\(names.patches).weight"
        let filter = try graph.tensor(patches).shape
        guard filter.count == 4, filter[2] == filter[3], filter.allSatisfy({ (1...4096).contains($0) }) else {
            throw .wrongShape(
                tensor: patches, expected: "[width, channels, patch, patch] of at most 4096 each", actual: filter)
        }
        (width, channels, patch) = (filter[0], filter[1], filter[2])
        self.names = names
        self.state = state
        self.graph = graph

        var prefixes: [(name: String, count: Int)] = []
        for name in [names.classToken, names.distillationToken, names.registers].compactMap({ $0 }) {
            guard let shape = state[name]?.shape else { continue }
            guard shape.count == 3, shape[0] == 1, (1...4096).contains(shape[1]), shape[2] == width else {
                throw .wrongShape(tensor: name, expected: "[1, tokens, \(width)]", actual: shape)
            }
            prefixes.append((name, shape[1]))
        }
        self.prefixes = prefixes
        let prefixCount = prefixes.reduce(0) { $0 + $1.count }
        let positions = try graph.tensor(names.positions).shape
        let tokens = positions.count == 3 && positions[0] == 1 && positions[2] == width ? positions[1] : 0
        if let side = Self.root(tokens - prefixCount) {
            (grid, hasPrefixPositions) = (side, true)
        } else if let side = Self.root(tokens) {
            (grid, hasPrefixPositions) = (side, false)
        } else {
            throw .wrongShape(
                tensor: names.positions, expected: "[1, tokens of square images, \(width)]", actual: positions)
        }

        var depth = 0
        while state["\(names.blocks)\(depth).\(names.firstNorm).weight"] != nil { depth += 1 }
        guard depth <= Self.depthLimit else {
            throw .tooManyBlocks(network: graph.network, count: depth, limit: Self.depthLimit)
        }
        self.depth = depth
        if let heads = options.heads {
            guard heads > 0, width % heads == 0 else { throw .headCount(width: width, given: heads) }
            self.heads = heads
        } else {
            guard width <= Self.usualWidthLimit, width % Self.usualHeadWidth == 0 else {
                throw .headCount(width: width, given: nil)
            }
            heads = width / Self.usualHeadWidth
        }
    }

    /// The whole number whose square is `count`, at least 1 and at most 4096.
    private static func root(_ count: Int) -> Int? {
        guard (1...4096 * 4096).contains(count) else { return nil }
        let side = Int(Double(count).squareRoot().rounded())
        return side * side == count ? side : nil
    }
}

extension VisionTransformer {
    private mutating func build() throws(PyTorchError) -> PyTorchModel {
        let side = grid * patch
        let shape = [TensorType.batch, side, side, channels]
        let image = try graph.add { builder throws(GraphError) in try builder.input("image", shape: shape) }
        var x = try tokens(image)
        let isPooled = try isMeanPooled()
        // Of the last block only the tokens that the head reads are needed.
        let readCount = names.distillationToken.flatMap { state[$0] } == nil ? 1 : 2
        for index in 0..<depth {
            let isLast = index == depth - 1
            x = try block(x, index, reading: isLast && !isPooled ? readCount : nil)
        }
        let (output, classCount) = try head(x, isPooled: isPooled)
        let name = classCount == nil ? "features" : "logits"
        try graph.add { builder throws(GraphError) in try builder.output(output, name: name) }
        let classes = classCount.map { "\($0) classes" } ?? "no head"
        return PyTorchModel(
            graph: try graph.finish(),
            summary:
                "vision transformer as \(names.library) names it: \(depth) blocks of width \(width), \(heads) heads, patches of "
                + "\(patch) x \(patch), images of \(side) x \(side) x \(channels), \(classes)",
            pixels: channels == 3 ? names.pixels : nil)
    }

    /// The tokens of an image's patches, with the others in front and the positions added.
    private mutating func tokens(_ image: GraphValue) throws(PyTorchError) -> GraphValue {
        let (patch, count) = (patch, grid * grid)
        let patchCount = patch * patch * channels
        let pixels = try graph.add { builder throws(GraphError) in
            let blocks = try builder.spaceToDepth(image, block: patch)
            return try builder.reshape(blocks, to: [0, count, patchCount], name: "patches")
        }
        // [d, c, y, x] as [y, x, c, d]: the pixels of a patch lie row by row.
        let (weight, bias) = ("\(names.patches).weight", "\(names.patches).bias")
        let filter = try graph.floats(weight, [width, channels, patch, patch], [2, 3, 1, 0])
        var inputs = [pixels, try graph.constant(filter, [patchCount, width], name: weight)]
        if state[bias] != nil {
            inputs.append(try graph.constant(try graph.floats(bias, [width]), [width], name: bias))
        }
        let embedding = names.patches
        var x = try graph.add { builder throws(GraphError) in try builder.add(Dense(), inputs, named: embedding) }

        var front: [Float] = []
        for prefix in prefixes { front += try graph.floats(prefix.name, [1, prefix.count, width]) }
        let frontCount = front.count / width
        let positionCount = count + (hasPrefixPositions ? frontCount : 0)
        var positions = try graph.floats(names.positions, [1, positionCount, width])
        if hasPrefixPositions {
            for index in front.indices { front[index] += positions[index] }
            positions.removeFirst(front.count)
        }
        let added = try graph.constant(positions, [count, width], name: names.positions)
        x = try graph.add { builder throws(GraphError) in try builder.add(x, added) }
        guard frontCount > 0 else { return x }
        let first = try graph.constant(front, [frontCount, width], name: names.classToken)
        return try graph.add { builder throws(GraphError) in try builder.concat([first, x], axis: 1, name: "tokens") }
    }

    /// One block. x: `[b, tokens, width]`. reading: how many of the first tokens are needed behind it; nil for all.
    private mutating func block(_ x: GraphValue, _ index: Int, reading: Int?) throws(PyTorchError) -> GraphValue {
        let name = "\(names.blocks)\(index)."
        func first(_ x: GraphValue, _ graph: inout PyTorchGraph) throws(PyTorchError) -> GraphValue {
            guard let reading else { return x }
            return try graph.add { builder throws(GraphError) in try builder.slice(x, axis: 1, from: 0, to: reading) }
        }
        let normed = try graph.layerNorm(x, name + names.firstNorm, width: width, epsilon: names.epsilon)
        var projected: [GraphValue] = []
        for (place, part) in ["query", "key", "value"].enumerated() {
            let source = place == 0 ? try first(normed, &graph) : normed
            projected.append(try projection(source, part, place, block: name))
        }
        let heads = heads
        let attended = try graph.add { builder throws(GraphError) in
            try builder.attention(
                query: projected[0], key: projected[1], value: projected[2], heads: heads, name: "\(name)attention")
        }
        let mixed = try graph.linear(attended, name + names.attentionOutput, from: width, to: width)
        let sum = try residual(try first(x, &graph), mixed, scale: names.scales.map { name + $0.attention })

        let again = try graph.layerNorm(sum, name + names.secondNorm, width: width, epsilon: names.epsilon)
        let hiddenName = "\(name)\(names.hidden).weight"
        let hiddenShape = try graph.tensor(hiddenName).shape
        guard hiddenShape.count == 2 else {
            throw .wrongShape(tensor: hiddenName, expected: "[hidden, \(width)]", actual: hiddenShape)
        }
        let sums = try graph.linear(again, name + names.hidden, from: width, to: hiddenShape[0])
        let hidden = try graph.add { builder throws(GraphError) in try builder.apply(.gelu, to: sums) }
        let answer = try graph.linear(hidden, name + names.output, from: hiddenShape[0], to: width)
        return try residual(sum, answer, scale: names.scales.map { name + $0.perceptron })
    }

    /// Queries, keys or values of all heads.
    private mutating func projection(
        _ x: GraphValue, _ part: String, _ place: Int, block: String
    ) throws(PyTorchError) -> GraphValue {
        switch names.projections {
        case .separate(let layers):
            return try graph.linear(x, block + layers[place], from: width, to: width, hasBias: false)
        case .packed(let weight, let bias):
            let source = PyTorchGraph.Part(
                weight: block + weight, bias: block + bias, outputCount: 3 * width,
                range: place * width..<(place + 1) * width, suffix: ".\(part)")
            return try graph.linear(x, source, name: "\(block)\(part)", from: width, hasBias: false)
        }
    }

    /// `x + scale · y`, where the block has a factor for each column.
    private mutating func residual(
        _ x: GraphValue, _ y: GraphValue, scale: String?
    ) throws(PyTorchError) -> GraphValue {
        var y = y
        if let scale, state[scale] != nil {
            let factor = try graph.constant(try graph.floats(scale, [width]), [width], name: scale)
            y = try graph.add { [y] builder throws(GraphError) in try builder.multiply(y, factor) }
        }
        return try graph.add { [y] builder throws(GraphError) in try builder.add(x, y) }
    }
}

// MARK: - Behind the blocks

extension VisionTransformer {
    /// Whether the head reads the mean over the patches: where a norm stands behind that, or no class token in front.
    private func isMeanPooled() throws(PyTorchError) -> Bool {
        if let pooledNorm = names.pooledNorm, state["\(pooledNorm).weight"] != nil { return true }
        return state[names.classToken] == nil
    }

    /// What comes of the tokens, and how many classes it is for; nil for features.
    private mutating func head(
        _ x: GraphValue, isPooled: Bool
    ) throws(PyTorchError) -> (output: GraphValue, classCount: Int?) {
        let frontCount = prefixes.reduce(0) { $0 + $1.count }
        var x = x
        if state["\(names.norm).weight"] != nil || names.pooledNorm.map({ state["\($0).weight"] == nil }) ?? true {
            x = try graph.layerNorm(x, names.norm, width: width, epsilon: names.epsilon)
        }
        var second: GraphValue?
        if isPooled {
            x = try graph.add { [x] builder throws(GraphError) in
                let patches = frontCount > 0 ? try builder.slice(x, axis: 1, from: frontCount) : x
                return try builder.reduce(patches, .mean, axes: [1])
            }
            if let pooledNorm = names.pooledNorm, state["\(pooledNorm).weight"] != nil {
                x = try graph.layerNorm(x, pooledNorm, width: width, epsilon: names.epsilon)
            }
        } else {
            let tokens = x
            x = try token(tokens, 0)
            if names.distillationToken.flatMap({ state[$0] }) != nil { second = try token(tokens, 1) }
        }
        guard let (first, classCount) = try classes(x, names.head) else { return (x, nil) }
        guard let second, let distillationHead = names.distillationHead else { return (first, classCount) }
        // Two answers, of which the mean is taken.
        guard let (other, otherCount) = try classes(second, distillationHead), otherCount == classCount else {
            throw .missingTensor(network: graph.network, tensor: "\(distillationHead).weight")
        }
        let half = try graph.constant([0.5], [1], name: "half")
        let mean = try graph.add { builder throws(GraphError) in
            try builder.multiply(try builder.add(first, other), half)
        }
        return (mean, classCount)
    }

    private mutating func token(_ x: GraphValue, _ index: Int) throws(PyTorchError) -> GraphValue {
        try graph.add { builder throws(GraphError) in
            try builder.squeeze(try builder.slice(x, axis: 1, from: index, to: index + 1), axes: [1])
        }
    }

    /// The layer `name` over `x`, and how many classes it has; nil where there is none.
    private mutating func classes(
        _ x: GraphValue, _ name: String
    ) throws(PyTorchError) -> (logits: GraphValue, classCount: Int)? {
        guard let shape = state["\(name).weight"]?.shape else { return nil }
        guard shape.count == 2 else {
            throw .wrongShape(tensor: "\(name).weight", expected: "[classes, \(width)]", actual: shape)
        }
        return (try graph.linear(x, name, from: width, to: shape[0]), shape[0])
    }
}
