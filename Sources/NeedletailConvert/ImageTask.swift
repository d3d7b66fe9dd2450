import NeedletailFormat
package import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

extension TaskDescription {
    /// A task over images: the recipe that the graph's input asks for, and what its output means.
    ///
    /// - Parameters:
    ///   - graph: prepared; its free sides are bound to the options' size.
    ///   - pixels: what number a pixel stands for where the options do not say it.
    /// - Throws: `ConvertError` where the network's input is no image, its output none of the task, or an option does not fit.
    static func images(
        _ kind: Kind, _ graph: Graph, _ options: ImageOptions, pixels: ImageRecipe.Values
    ) throws(ConvertError) -> TaskDescription {
        // The networks of lung cancer scale pixels themselves, wherever they do it.
        let recipe = try recipe(graph, options, pixels: kind == .lungCancer ? .unscaled : pixels)
        guard (0...1).contains(options.threshold) else {
            throw .invalidOption(option: "threshold", expected: "a number from 0 to 1")
        }
        let last = graph.nodes.last { $0.outputs.first == graph.outputs.first }?.op
        let isSigmoid = (last as? Unary)?.function == .sigmoid
        let ending = last.map { "one that ends in \($0.kind)" } ?? "one without layers"
        func decision(_ labels: [String]) throws(ConvertError) -> BinaryDecision {
            guard isSigmoid else {
                throw .invalidModel(.taskMismatch(expected: "a network that ends in a sigmoid", actual: ending))
            }
            guard labels.count == 2, labels[0] != labels[1], labels.allSatisfy({ ModelFile.isName($0) }) else {
                throw twoLabels
            }
            return BinaryDecision(
                negativeLabel: labels[0], positiveLabel: labels[1], threshold: options.threshold, riskBands: [])
        }
        let outputs: [ValueInfo]
        do { outputs = try graph.outputInfo() } catch { throw .invalidModel(.graph(error)) }
        let classCount = outputs.first?.type.shape.last ?? 0
        switch kind {
        case .pneumonia:
            guard options.labels == nil else {
                throw .invalidOption(option: "labels", expected: "left out: those of the task are NORMAL and PNEUMONIA")
            }
            return TaskDescription(kind: kind, image: recipe, decision: try decision(PneumoniaLabels.all))
        case .imageSegmenter:
            return TaskDescription(
                kind: kind, image: recipe, decision: try decision(options.labels ?? ["background", "foreground"]))
        case .imageClassifier where classCount == 1:
            guard let labels = options.labels else {
                throw twoLabels
            }
            return TaskDescription(kind: kind, image: recipe, decision: try decision(labels))
        case .imageClassifier, .lungCancer:
            guard !isSigmoid else {
                throw .invalidModel(
                    .taskMismatch(
                        expected: "a network that ends in softmax or in scores of which softmax makes probabilities",
                        actual: ending))
            }
            let labels =
                options.labels
                ?? (kind == .lungCancer
                    ? LungCancerLabels.all
                    : (0..<min(max(classCount, 0), ModelLimit.classes)).map { "class \($0)" })
            guard labels.count == classCount, Set(labels).count == classCount,
                labels.allSatisfy({ ModelFile.isName($0) })
            else {
                let whose = options.labels == nil ? ", and those of the task are" : ", not"
                let found = labels.count == classCount ? "" : "\(whose) \(labels.count)"
                throw .invalidOption(
                    option: "labels", expected: "\(classCount) different texts, one for each class\(found)")
            }
            let isSoftmax = (last as? Softmax)?.isLogarithm == false
            return TaskDescription(
                kind: kind, image: recipe,
                classes: ClassScores(labels: labels, scale: isSoftmax ? .probabilities : .logits))
        case .generic, .breastCancer, .heartDisease, .osteosarcoma: preconditionFailure("\(kind) reads no images")
        }
    }

    private static let twoLabels = ConvertError.invalidOption(
        option: "labels", expected: "two texts for a network with one output: the negative label, then the positive")

    private static func recipe(
        _ graph: Graph, _ options: ImageOptions, pixels: ImageRecipe.Values
    ) throws(ConvertError) -> ImageRecipe {
        guard let input = graph.inputs.first, graph.inputs.count == 1, input.type.dtype == .f32,
            input.type.shape.count == 4, let channels = PixelImage.Channels(rawValue: input.type.shape[3])
        else {
            let actual = graph.inputs.map(\.type.text).joined(separator: ", ")
            throw .invalidModel(
                .taskMismatch(
                    expected: "one input f32 [-1, height, width, channels] of 1, 3 or 4 channels", actual: actual))
        }
        let (height, width) = (input.type.shape[1], input.type.shape[2])
        guard height > 0, width > 0 else {
            throw .invalidOption(option: "size", expected: "given, for the network takes images of any size")
        }
        if let size = options.size, (size.width, size.height) != (width, height) {
            throw .invalidOption(option: "size", expected: "\(width) x \(height), as the network's input has it")
        }
        do throws(ImageError) {
            return try ImageRecipe(
                channels: channels, width: width, height: height, filter: options.filter, order: options.order,
                values: options.values ?? pixels)
        } catch { throw .invalidOption(option: "pixels", expected: "a recipe for the network's images (\(error))") }
    }
}

extension Graph {
    /// Whether the network multiplies its one input, or adds to it, before anything else: it scales pixels itself.
    var startsWithScale: Bool {
        guard var value = inputs.first?.name, inputs.count == 1 else { return false }
        while let node = nodes.first(where: { $0.inputs.contains(value) }) {
            switch node.op {
            case is Identity, is Dropout: value = node.outputs[0]
            case is ScaleShift: return true
            case let op as Binary:
                return [.multiply, .divide, .add, .subtract].contains(op.function)
                    && node.inputs.contains { constants[$0] != nil }
            default: return false
            }
        }
        return false
    }

    /// The graph with the free sides of its one image fixed to `size`.
    package func boundToImages(of size: ImageOptions.Size?) -> Graph {
        guard let size, let input = inputs.first, inputs.count == 1, input.type.shape.count == 4 else { return self }
        var sizes: [Int: Int] = [:]
        for (dimension, side) in [(1, size.height), (2, size.width)] {
            guard let index = TensorType.freeIndex(input.type.shape[dimension]) else { continue }
            // Where one free size stands for both sides they are the same, or the second does not fit: the recipe refuses it.
            sizes[index] = side
        }
        return bound(sizes)
    }
}

/// What the pneumonia task calls its outcomes, the negative first.
enum PneumoniaLabels {
    static let all = ["NORMAL", "PNEUMONIA"]
}

/// What the lung cancer task calls its outcomes where nothing else is said, in the order of the network's outputs.
enum LungCancerLabels {
    static let all = ["Benign", "Malignant", "Normal"]
}
