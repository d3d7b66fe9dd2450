import NeedletailTensor

extension Graph {
    /// Multiplies the projections of a self-attention's keys and values into those of its queries and its output, where heads are
    /// at least as wide as the rows that are projected: keys and values are then the rows themselves, the same for all heads.
    ///
    /// A head's scores are `(x Wq + bq) (x Wk + bk)ᵀ`, of which `(x Wq Wkᵀ + bq Wkᵀ) xᵀ` is all that differs from key to key, and
    /// softmax takes no notice of the rest. What it adds to the output is `P (x Wv + bv) Wo`, and the weights `P` of a query sum to
    /// one: `P x (Wv Wo) + bv Wo`. So two of three projections are saved, and neither the scores nor the mix take longer.
    ///
    /// Only layers with plain weights whose results nothing else reads; and no bias of values where a mask may leave a query with
    /// weights of zero. Products are formed in double and rounded once. Complexity: O(nodes + weights · width of a row).
    mutating func absorbProjections() throws(GraphError) {
        let counts = readCounts()
        var layers: [String: Int] = [:]
        var readers: [String: Int] = [:]
        for (index, node) in nodes.enumerated() where node.op is Dense {
            layers[node.outputs[0]] = index
            readers[node.inputs[0]] = index
        }
        var names = uniqueNames
        var isRemoved = [Bool](repeating: false, count: nodes.count)
        for (index, node) in nodes.enumerated() {
            guard let attention = node.op as? Attention, attention.packing == .separate,
                let reader = readers[node.outputs[0]], counts[node.outputs[0]] == 1
            else { continue }
            let places = node.inputs.prefix(3).compactMap { counts[$0] == 1 ? layers[$0] : nil }
            guard places.count == 3 else { continue }
            let (query, key, value) = (places[0], places[1], places[2])
            let rows = nodes[query].inputs[0]
            guard nodes[key].inputs[0] == rows, nodes[value].inputs[0] == rows,
                let projections = try Projections(
                    attention, (places + [reader]).map { nodes[$0] }, hasMask: node.inputs.count > 3, constants)
            else { continue }
            for (place, layer) in [(query, projections.query), (reader, projections.output)] {
                let (weight, bias) = (
                    names.make("\(nodes[place].name).weight"), names.make("\(nodes[place].name).bias")
                )
                constants[weight] = Constant(layer.weight)
                constants[bias] = Constant(layer.bias)
                nodes[place].inputs = [nodes[place].inputs[0], weight, bias]
            }
            nodes[index].op = Attention(
                heads: attention.heads, keyHeads: 1, keyDimension: projections.width, scale: attention.scale,
                isCausal: attention.isCausal, emptyRows: attention.emptyRows)
            nodes[index].inputs.replaceSubrange(1..<3, with: [rows, rows])
            (isRemoved[key], isRemoved[value]) = (true, true)
        }
        nodes = zip(nodes, isRemoved).compactMap { $1 ? nil : $0 }
    }
}

/// A self-attention's projections of queries and of its output, which have taken in those of keys and values.
private struct Projections {
    typealias Layer = (weight: Tensor, bias: Tensor)

    /// Values of a row that is projected.
    let width: Int
    /// `[width, heads · width]`.
    let query: Layer
    /// `[heads · width, n]`.
    let output: Layer

    /// More products than these would take more than a second or two when a model is converted.
    private static let mostProducts = 0x1p31

    /// Nil where nothing is saved, or a product is not finite.
    ///
    /// - Parameter layers: of query, key, value and output.
    init?(
        _ attention: Attention, _ layers: [Node], hasMask: Bool, _ constants: [String: Constant]
    ) throws(GraphError) {
        for layer in layers {
            guard layer.inputs.dropFirst().allSatisfy({ constants[$0]?.layout == .plain }) else { return nil }
        }
        let shapes = layers.map { constants[$0.inputs[1]]?.logicalShape ?? [] }
        let (heads, group) = (attention.heads, attention.heads / attention.keyHeads)
        let (width, n, depth) = (shapes[0][0], shapes[3][1], attention.keyDimension)
        let valueDepth = shapes[2][1] / attention.keyHeads
        guard width > 0, width <= depth, width <= valueDepth else { return nil }
        // In doubles, which hold any product of sizes that memory holds.
        let products = Double(heads) * Double(width) * (Double(width) * Double(depth) + Double(valueDepth) * Double(n))
        guard products <= Self.mostProducts else { return nil }
        let addsValueBias = layers[2].inputs.count > 2
        guard !(hasMask && addsValueBias && attention.emptyRows == .zeros) else { return nil }

        var parameters: [(weight: [Double], bias: [Double])] = []
        for (layer, shape) in zip(layers, shapes) {
            let bias =
                layer.inputs.count > 2
                ? try constants.values(layer.inputs[2], of: layer) : [Double](repeating: 0, count: shape[1])
            parameters.append((try constants.values(layer.inputs[1], of: layer), bias))
        }
        var query = (
            weight: [Double](repeating: 0, count: width * heads * width),
            bias: [Double](repeating: 0, count: heads * width)
        )
        var output = (weight: [Double](repeating: 0, count: heads * width * n), bias: parameters[3].bias)
        for head in 0..<heads {
            let shared = head / group
            // Columns of the head in each projection, and rows in the output's.
            let (queryColumn, keyColumn) = (head * depth, shared * depth)
            let (valueColumn, outputRow) = (shared * valueDepth, head * valueDepth)
            for column in 0..<width {
                let key = keyColumn + column * shapes[1][1]
                for row in 0..<width {
                    let from = queryColumn + row * shapes[0][1]
                    var sum = 0.0
                    for place in 0..<depth {
                        sum += parameters[0].weight[from + place] * parameters[1].weight[key + place]
                    }
                    query.weight[row * heads * width + head * width + column] = sum
                }
                var sum = 0.0
                for place in 0..<depth {
                    sum += parameters[0].bias[queryColumn + place] * parameters[1].weight[key + place]
                }
                query.bias[head * width + column] = sum
            }
            for place in 0..<valueDepth {
                let from = (outputRow + place) * n
                for row in 0..<width {
                    let factor = parameters[2].weight[row * shapes[2][1] + valueColumn + place]
                    let to = (head * width + row) * n
                    for column in 0..<n { output.weight[to + column] += factor * parameters[3].weight[from + column] }
                }
                let factor = parameters[2].bias[valueColumn + place]
                for column in 0..<n { output.bias[column] += factor * parameters[3].weight[from + column] }
            }
        }
        guard let queryLayer = try Self.layer(query, [width, heads * width]),
            let outputLayer = try Self.layer(output, [heads * width, n])
        else { return nil }
        (self.width, self.query, self.output) = (width, queryLayer, outputLayer)
    }

    /// Nil where a value is not finite in f32.
    private static func layer(
        _ values: (weight: [Double], bias: [Double]), _ shape: [Int]
    ) throws(GraphError) -> Layer? {
        let (weight, bias) = (values.weight.map(Float.init), values.bias.map(Float.init))
        guard weight.allSatisfy(\.isFinite), bias.allSatisfy(\.isFinite),
            let tensor = try? Tensor(weight, shape: shape)
        else { return nil }
        return (tensor, Tensor(ownedVector: bias))
    }
}
