import NeedletailPipeline

/// Scalers, in NumPy's order of operations.
enum ScikitLearnScalers {
    /// What reads scalers of `kind`.
    ///
    /// - mark: an attribute, which may be None, that a fitted scaler of the kind has; nil for those that are not fitted.
    static func scaler(_ kind: Scaler.Kind, _ mark: String?) -> ScikitLearnTable.Transform {
        { step, cells, builder throws(ScikitLearnError) in try add(kind, mark, step, cells, &builder) }
    }

    private static func add(
        _ kind: Scaler.Kind, _ mark: String?, _ step: ScikitLearnStep, _ cells: [ScikitLearnCell],
        _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [ScikitLearnCell] {
        let width = cells.count
        if let mark {
            _ = try step.fitted(mark)
            let count = try step.attributes.featureCount()
            guard count == width else {
                throw .wrongFeatureCount(
                    file: step.place, name: ScikitLearnAttributes.featureCountName, expected: width, actual: count)
            }
        }
        let scaler = try step.attributes.scaler(kind, count: width)
        let input = try builder.vector(cells, step)
        try builder.add(step, FiniteCheck(refusesNaN: kind == .normalizer), [input], outputs: [])
        let stage: any TabularStage =
            switch scaler {
            case .standard(let center, let scale), .robust(let center, let scale):
                VectorScaler(featureCount: width, offsets: center, divisors: scale)
            case .minMax(let scale, let offset, let clip):
                VectorScaler(featureCount: width, factors: scale, shifts: offset, clip: clip)
            case .maxAbs(let scale, let clip): VectorScaler(featureCount: width, divisors: scale, clip: clip)
            case .normalizer(let norm): RowNormalizer(featureCount: width, norm: norm)
            }
        return ScikitLearnBuilder.slots(try builder.add(step, stage, [input]), width: width)
    }
}
