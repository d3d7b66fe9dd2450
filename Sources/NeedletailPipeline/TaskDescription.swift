/// What a model is for and what surrounds its network: everything a predictor needs beside the graph.
public struct TaskDescription: Equatable, Sendable {
    /// Which predictor serves the model.
    public package(set) var kind: Kind
    /// What each column of the input means, in the network's order; empty where that is not known.
    public package(set) var features: [Feature]
    /// What is done to the features before the network reads them.
    public package(set) var scaler: Scaler?
    /// How an image becomes the network's input; nil where that is no image.
    public package(set) var image: ImageRecipe?
    /// How the network's output becomes an answer, where that is one probability, or one for each pixel.
    public package(set) var decision: BinaryDecision?
    /// What the network's output says of each class, where there are several.
    public package(set) var classes: ClassScores?
    /// What surrounds a network that draws rows of values; nil for others.
    public package(set) var generator: GeneratorDescription?

    /// The tasks that have a predictor, and `generic` for every other model.
    public enum Kind: String, CaseIterable, Sendable {
        /// Named tensors in and out, nothing else known.
        case generic
        /// Malignant or benign from thirty measurements of cell nuclei.
        case breastCancer = "breast-cancer"
        /// Heart disease or none from four measurements and eight categories.
        case heartDisease = "heart-disease"
        /// Pneumonia or none from an X-ray image of the chest.
        case pneumonia
        /// Benign, malignant or normal from a slice of computed tomography of the chest.
        case lungCancer = "lung-cancer"
        /// One of several classes from an image.
        case imageClassifier = "image-classifier"
        /// What of an image belongs to something, pixel by pixel.
        case imageSegmenter = "image-segmenter"
        /// Made-up patients with osteosarcoma: mutations, expression of genes and pathways, of those with what is told of them.
        case osteosarcoma

        /// Whether the network's input is an image.
        public var readsImages: Bool {
            switch self {
            case .pneumonia, .lungCancer, .imageClassifier, .imageSegmenter: true
            case .generic, .breastCancer, .heartDisease, .osteosarcoma: false
            }
        }

        /// Whether the model is a network, and no pipeline over the columns of a table.
        package var needsNetwork: Bool { self == .breastCancer || self == .osteosarcoma || readsImages }
    }

    /// A task and what surrounds the network.
    package init(
        kind: Kind, features: [Feature] = [], scaler: Scaler? = nil, image: ImageRecipe? = nil,
        decision: BinaryDecision? = nil, classes: ClassScores? = nil, generator: GeneratorDescription? = nil
    ) {
        self.kind = kind
        self.features = features
        self.scaler = scaler
        self.image = image
        self.decision = decision
        self.classes = classes
        self.generator = generator
    }
}

extension TaskDescription {
    /// What the answers are called, the negative one first where there are two; none where they have no names.
    package var labels: [String] { classes?.labels ?? decision.map { [$0.negativeLabel, $0.positiveLabel] } ?? [] }
}

/// Why a task description is not valid.
public enum TaskError: Error, Equatable {
    /// A field's value is out of range, or does not fit the others; `path` is its place, such as `features[3].limits`.
    case invalid(path: String, expected: String)
}

extension TaskError: CustomStringConvertible {
    /// Which field, and what was expected.
    public var description: String {
        switch self {
        case .invalid(let path, let expected): "\(path): expected \(expected)"
        }
    }
}

extension TaskDescription {
    /// Checks that names are unique, numbers finite, and counts agree.
    package func validate() throws(TaskError) {
        var names: Set<String> = []
        for (index, feature) in features.enumerated() {
            guard !feature.name.isEmpty, names.insert(feature.name).inserted else {
                throw .invalid(path: "features[\(index)].name", expected: "a name that no other feature has")
            }
            for (field, range) in [("limits", feature.limits), ("reference", feature.reference ?? feature.limits)] {
                guard range.lowerBound.isFinite, range.upperBound.isFinite else {
                    throw .invalid(path: "features[\(index)].\(field)", expected: "two finite numbers")
                }
            }
        }
        try scaler?.validate(featureCount: features.count)
        try decision?.validate()
        try classes?.validate()
        try generator?.validate()
        guard kind.readsImages == (image != nil) else {
            throw .invalid(path: "image", expected: kind.readsImages ? "a recipe for images" : "no recipe for images")
        }
        guard (kind == .osteosarcoma) == (generator != nil) else {
            let expected = kind == .osteosarcoma ? "what rows are drawn" : "none, for the task draws no rows"
            throw .invalid(path: "generator", expected: expected)
        }
        switch kind {
        case .generic, .heartDisease: break
        case .osteosarcoma:
            guard features.isEmpty, scaler == nil, decision == nil, classes == nil else {
                throw .invalid(path: "generator", expected: "no features, scaler, decision or classes beside it")
            }
        case .imageClassifier:
            guard (decision == nil) != (classes == nil) else {
                throw .invalid(path: "classes", expected: "classes or a decision, and not both")
            }
        case .lungCancer:
            guard classes != nil, decision == nil else {
                throw .invalid(path: "classes", expected: "classes, and no decision")
            }
        case .pneumonia, .imageSegmenter:
            guard decision != nil, classes == nil else {
                throw .invalid(path: "decision", expected: "a decision, and no classes")
            }
        case .breastCancer:
            guard features.count == 30 else { throw .invalid(path: "features", expected: "30 features") }
            guard scaler != nil else { throw .invalid(path: "scaler", expected: "a scaler") }
            guard decision?.riskBands.count == 3 else {
                throw .invalid(path: "decision", expected: "a decision with three risk bands")
            }
        }
    }
}

extension ClassScores {
    func validate() throws(TaskError) {
        var names: Set<String> = []
        for (index, label) in labels.enumerated() where label.isEmpty || !names.insert(label).inserted {
            throw .invalid(path: "classes.labels[\(index)]", expected: "a label that no other class has")
        }
        guard labels.count > 1 else { throw .invalid(path: "classes.labels", expected: "two labels or more") }
    }
}

extension BinaryDecision {
    func validate() throws(TaskError) {
        guard (0...1).contains(threshold) else {
            throw .invalid(path: "decision.threshold", expected: "a number between 0 and 1")
        }
        var lower = 0.0
        for (index, band) in riskBands.enumerated() {
            let isLast = index == riskBands.count - 1
            guard isLast == (band.upperBound == nil) else {
                throw .invalid(
                    path: "decision.riskBands[\(index)].below", expected: "a bound for every band but the last")
            }
            if let bound = band.upperBound {
                guard bound > lower, bound <= 1 else {
                    throw .invalid(
                        path: "decision.riskBands[\(index)].below", expected: "a number above \(lower), at most 1")
                }
                lower = bound
            }
        }
    }
}
