import Glibc

/// A network of dense layers in double precision: `y = W x + b` in each, an activation behind all but the last.
package struct PerceptronModel: ScoringStage {
    /// Numbers that go into the first layer, and that come out of each.
    package let sizes: [Int]
    /// Of each layer behind each other: the weights `[outputs, inputs]`, then the biases `[outputs]`.
    package let weights: [Double]
    package let activation: Activation
    package let link: ScoreLink

    /// What is done with each number of a layer but the last.
    package enum Activation: String, CaseIterable, Sendable {
        /// `1 / (1 + exp(-y))`.
        case logistic
        /// `tanh(y)`.
        case tanh
        /// `max(y, 0)`.
        case relu
        /// `y`.
        case identity
    }

    /// Most layers, and most numbers that come out of one.
    package static let layerLimit = 256
    package static let sizeLimit = 1 << 16

    /// - Precondition: `sizes` are two at least, and `weights` are as many as `weightCount` says.
    package init(sizes: [Int], weights: [Double], activation: Activation = .logistic, link: ScoreLink) {
        precondition(sizes.count > 1 && Self.weightCount(sizes) == weights.count, "weights for each layer")
        self.sizes = sizes
        self.weights = weights
        self.activation = activation
        self.link = link
    }

    /// The weights and biases of layers of `sizes`; nil for sizes that no network has.
    package static func weightCount(_ sizes: [Int]) -> Int? {
        guard (2...layerLimit + 1).contains(sizes.count), let scores = sizes.last,
            (0...TabularPipeline.slotLimit).contains(sizes[0]),
            sizes.dropFirst().allSatisfy({ (1...sizeLimit).contains($0) }), scores <= TabularPipeline.columnLimit
        else { return nil }
        // Sizes below 2²⁰ and 2¹⁶, of at most 256 layers: no sum overflows.
        return zip(sizes, sizes.dropFirst()).reduce(0) { $0 + ($1.0 + 1) * $1.1 }
    }

    package static let entry = StageEntry(
        "perceptron",
        [
            ("sizes", "integers [layers + 1]"),
            ("weights", "numbers: for each layer its weights [outputs, inputs], then its biases [outputs]"),
            (
                "activation",
                Activation.allCases.map(\.rawValue).joined(separator: ", ") + "; left out where it is logistic"
            ),
        ] + ScoreLink.attributeList,
        "dense layers with an activation between them, the logistic function where none is named"
    ) { reader throws(PipelineError) in
        let sizes = try reader.integers("sizes").map { Int($0) }
        guard let count = weightCount(sizes), let scores = sizes.last else {
            throw reader.invalid("sizes", "the sizes of 1 to \(layerLimit) layers, at most \(sizeLimit) each")
        }
        let weights = try reader.finite("weights", count: count)
        return PerceptronModel(
            sizes: sizes, weights: weights,
            activation: reader.has("activation") ? try reader.choice("activation") : .logistic,
            link: try ScoreLink(reader, scores: scores))
    }

    package var attributes: StageAttributes {
        var values = link.attributes
        values["sizes"] = .integers(sizes.map { Int32($0) })
        values["weights"] = .numbers(weights)
        if activation != .logistic { values["activation"] = .text(activation.rawValue) }
        return StageAttributes(values)
    }

    /// The largest hidden layer.
    private var hiddenWidth: Int { sizes.dropFirst().dropLast().max() ?? 0 }

    /// Two layers: what one reads, and what it makes.
    package var scratchWidth: Int { 2 * hiddenWidth }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try link.outputTypes(inputs, featureCount: sizes[0])
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let tail = ScoreStep(link, places)
        var layers: [PerceptronStep.Layer] = []
        var source = places.inputs[0].start
        var offset = 0
        for (index, (inputs, outputs)) in zip(sizes, sizes.dropFirst()).enumerated() {
            let isLast = index == sizes.count - 2
            let target = isLast ? tail.scores : places.scratch + index % 2 * hiddenWidth
            layers.append(
                PerceptronStep.Layer(
                    source: source, target: target, inputs: inputs, outputs: outputs, offset: offset, isLast: isLast))
            source = target
            offset += (inputs + 1) * outputs
        }
        return PerceptronStep(
            weights: weights, activation: activation, layers: layers, check: FeatureCheck(places), tail: tail)
    }
}

private struct PerceptronStep: TabularStep {
    struct Layer {
        /// The first slots of what it reads and makes.
        let source: Int
        let target: Int
        let inputs: Int
        let outputs: Int
        /// Where its weights begin.
        let offset: Int
        let isLast: Bool
    }
    let weights: [Double]
    let activation: PerceptronModel.Activation
    let layers: [Layer]
    let check: FeatureCheck
    let tail: ScoreStep

    func run(_ block: TabularBlock) {
        check.run(block)
        for layer in layers {
            for output in 0..<layer.outputs {
                let row = layer.offset + output * layer.inputs
                block.sum(
                    weights[row..<row + layer.inputs], from: layer.source, to: layer.target + output,
                    start: weights[layer.offset + layer.inputs * layer.outputs + output], isFused: true)
                guard !layer.isLast else { continue }
                let y = block.slot(layer.target + output)
                switch activation {
                case .logistic: for row in 0..<block.rows { y[row] = 1 / (1 + exp(-y[row])) }
                case .tanh: for row in 0..<block.rows { y[row] = Glibc.tanh(y[row]) }
                case .relu: for row in 0..<block.rows where y[row] < 0 { y[row] = 0 }
                case .identity: break
                }
            }
        }
        tail.run(block)
    }
}
