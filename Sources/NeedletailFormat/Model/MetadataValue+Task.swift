import NeedletailPipeline

extension MetadataValue {
    /// `needletail.task`: what surrounds the network.
    func task() throws(ModelFileError) -> TaskDescription {
        let fields = try fields(["kind"], optional: ["features", "scaler", "decision"])
        let kindName = try fields["kind"].name()
        guard let kind = TaskDescription.Kind(rawValue: kindName) else {
            throw fields["kind"].invalid(
                "one of \(TaskDescription.Kind.allCases.map(\.rawValue).joined(separator: ", "))",
                actual: printable(kindName))
        }
        var task = TaskDescription(kind: kind)
        if let features = fields.optional("features") {
            task.features = try features.array(limit: ModelLimit.features, of: "features") {
                feature throws(ModelFileError) in
                try feature.feature()
            }
        }
        if let scaler = fields.optional("scaler") { task.scaler = try scaler.scaler() }
        if let decision = fields.optional("decision") { task.decision = try decision.decision() }
        return task
    }

    private func feature() throws(ModelFileError) -> Feature {
        let fields = try fields(["name", "unit", "limits"], optional: ["reference"])
        return Feature(
            name: try fields["name"].name(), unit: try fields["unit"].name(), limits: try fields["limits"].range(),
            reference: try fields.optional("reference")?.range())
    }

    private func range() throws(ModelFileError) -> ClosedRange<Double> {
        let bounds = try doubles(limit: 2)
        guard bounds.count == 2, bounds[0] <= bounds[1] else {
            throw invalid("two numbers, the smaller first", actual: "\(bounds)")
        }
        return bounds[0]...bounds[1]
    }

    private func doubles(limit: Int) throws(ModelFileError) -> [Double] {
        try array(limit: limit, of: "numbers") { number throws(ModelFileError) in try number.double() }
    }

    private func scaler() throws(ModelFileError) -> StandardScaler {
        let fields = try fields(["mean", "scale"])
        let mean = try fields["mean"].doubles(limit: ModelLimit.features)
        let scale = try fields["scale"].doubles(limit: ModelLimit.features)
        guard mean.count == scale.count else {
            throw fields["scale"].invalid("\(mean.count) numbers, one for each mean", actual: "\(scale.count)")
        }
        return StandardScaler(mean: mean, scale: scale)
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
