import Glibc

/// A network of dense layers in double precision: `y = W x + b` in each, `1 / (1 + exp(-y))` behind all but the last.
package struct PerceptronModel: ScoringStage {
    /// Numbers that go into the first layer, and that come out of each.
    package let sizes: [Int]
    /// Of each layer behind each other: the weights `[outputs, inputs]`, then the biases `[outputs]`.
    package let weights: [Double]
    package let link: ScoreLink

    /// Most layers, and most numbers that come out of one.
    package static let layerLimit = 256
    package static let sizeLimit = 1 << 16

    /// - Precondition: `sizes` are two at least, and `weights` are as many as `weightCount` says.
    package init(sizes: [Int], weights: [Double], link: ScoreLink) {
        precondition(sizes.count > 1 && Self.weightCount(sizes) == weights.count, "weights for each layer")
        self.sizes = sizes
        self.weights = weights
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
        ] + ScoreLink.attributeList,
        "dense layers with the logistic function between them"
    ) { reader throws(PipelineError) in
        let sizes = try reader.integers("sizes").map { Int($0) }
        guard let count = weightCount(sizes), let scores = sizes.last else {
            throw reader.invalid("sizes", "the sizes of 1 to \(layerLimit) layers, at most \(sizeLimit) each")
        }
        let weights = try reader.finite("weights", count: count)
        return PerceptronModel(sizes: sizes, weights: weights, link: try ScoreLink(reader, scores: scores))
    }

    package var attributes: StageAttributes {
        StageAttributes(
            link.attributes.merging(
                ["sizes": .integers(sizes.map { Int32($0) }), "weights": .numbers(weights)]
            ) { first, _ in first })
    }

    /// The largest hidden layer.
    private var hiddenWidth: Int { sizes.dropFirst().dropLast().max() ?? 0 }

    /// Two layers: what one reads, and what it makes.
    package var scratchWidth: Int { 2 * hiddenWidth }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try link.outputTypes(inputs, featureCount: sizes[0])
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let tail = ScoreStep(link, outputs: places.outputs)
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
        return PerceptronStep(weights: weights, layers: layers, check: FeatureCheck(places), tail: tail)
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
                for row in 0..<block.rows { y[row] = 1 / (1 + exp(-y[row])) }
            }
        }
        tail.run(block)
    }
}
