import NeedletailPipeline

extension MetadataValue {
    /// `needletail.task`: what surrounds the network.
    func task() throws(ModelFileError) -> TaskDescription {
        let fields = try fields(
            ["kind"], optional: ["features", "scaler", "image", "decision", "classes", "generator"])
        var task = TaskDescription(kind: try fields["kind"].choice())
        if let features = fields.optional("features") {
            task.features = try features.array(limit: ModelLimit.features, of: "features") {
                feature throws(ModelFileError) in
                try feature.feature()
            }
        }
        if let scaler = fields.optional("scaler") { task.scaler = try scaler.scaler() }
        task.image = try fields.optional("image")?.imageRecipe()
        task.classes = try fields.optional("classes")?.classes()
        task.generator = try fields.optional("generator")?.generator()
        if let decision = fields.optional("decision") { task.decision = try decision.decision() }
        return task
    }

    private func feature() throws(ModelFileError) -> Feature {
        let fields = try fields(["name", "unit", "limits"], optional: ["reference"])
        return Feature(
            name: try fields["name"].name(), unit: try fields["unit"].name(), limits: try fields["limits"].range(),
            reference: try fields.optional("reference")?.range())
    }

    func range() throws(ModelFileError) -> ClosedRange<Double> {
        let bounds = try doubles(limit: 2)
        guard bounds.count == 2, bounds[0] <= bounds[1] else {
            throw invalid("two numbers, the smaller first", actual: "\(bounds)")
        }
        return bounds[0]...bounds[1]
    }

    func doubles(limit: Int) throws(ModelFileError) -> [Double] {
        try array(limit: limit, of: "numbers") { number throws(ModelFileError) in try number.double() }
    }

    /// The scaler here: its kind decides which members it has.
    private func scaler() throws(ModelFileError) -> Scaler {
        switch try scalerKind() {
        case .standard:
            let fields = try fields(["mean", "scale"], optional: ["kind"])
            let (mean, scale) = try fields.pair("mean", "scale")
            return .standard(mean: mean, scale: scale)
        case .minMax:
            let fields = try fields(["kind", "scale", "offset"], optional: ["clip"])
            let (scale, offset) = try fields.pair("scale", "offset")
            return .minMax(scale: scale, offset: offset, clip: try fields.optional("clip")?.range())
        case .robust:
            let fields = try fields(["kind", "center", "scale"])
            let (center, scale) = try fields.pair("center", "scale")
            return .robust(center: center, scale: scale)
        case .maxAbs:
            let fields = try fields(["kind", "scale"], optional: ["clip"])
            return .maxAbs(
                scale: try fields["scale"].doubles(limit: ModelLimit.features),
                clip: try fields.optional("clip")?.range())
        case .normalizer:
            let norm = try fields(["kind", "norm"])["norm"]
            return .normalizer(try norm.choice())
        }
    }

    /// The kind of the scaler here, which has members of any.
    private func scalerKind() throws(ModelFileError) -> Scaler.Kind {
        let fields = try fields([], optional: ["kind", "mean", "center", "scale", "offset", "clip", "norm"])
        return try fields.optional("kind")?.choice() ?? .standard
    }

    /// The name here, which must be one of the cases.
    func choice<Choice: CaseIterable & RawRepresentable<String>>() throws(ModelFileError) -> Choice {
        let name = try name()
        guard let choice = Choice(rawValue: name) else {
            throw invalid(
                "one of \(Choice.allCases.map(\.rawValue).joined(separator: ", "))", actual: printable(name))
        }
        return choice
    }

    private func classes() throws(ModelFileError) -> ClassScores {
        let fields = try fields(["labels", "scale"])
        let labels = try fields["labels"].array(limit: ModelLimit.classes, of: "labels") {
            label throws(ModelFileError) in try label.name()
        }
        return ClassScores(labels: labels, scale: try fields["scale"].choice())
    }

    private func decision() throws(ModelFileError) -> BinaryDecision {
        let fields = try fields(["negativeLabel", "positiveLabel", "threshold", "riskBands"])
        let bands = try fields["riskBands"].array(limit: ModelLimit.riskBands, of: "risk bands") {
            band throws(ModelFileError) in
            let fields = try band.fields(["name"], optional: ["below"])
            return BinaryDecision.RiskBand(
                name: try fields["name"].name(), below: try fields.optional("below")?.double())
        }
        return BinaryDecision(
            negativeLabel: try fields["negativeLabel"].name(), positiveLabel: try fields["positiveLabel"].name(),
            threshold: try fields["threshold"].double(), riskBands: bands)
    }
}

extension MetadataValue.Fields {
    /// Two arrays of numbers, one of each for a feature.
    fileprivate func pair(_ first: String, _ second: String) throws(ModelFileError) -> ([Double], [Double]) {
        let values = try self[first].doubles(limit: ModelLimit.features)
        let others = try self[second].doubles(limit: ModelLimit.features)
        guard values.count == others.count else {
            throw self[second].invalid("\(values.count) numbers, one for each \(first)", actual: "\(others.count)")
        }
        return (values, others)
    }
}
