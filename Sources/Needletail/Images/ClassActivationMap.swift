import NeedletailGraph
public import NeedletailPipeline

/// Where a network's last convolution speaks for its answer: a class-activation map (Grad-CAM; Selvaraju et al., 2017).
///
/// A value is what the convolution's channels at that place add to the answer's score, by the gradient of the network behind
/// them, where that is above 0. It shows what the network looked at, not where an illness is. For research use; not a medical
/// device.
public struct ClassActivationMap: HeatMap, Equatable {
    /// Values of a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// `[height, width]`, 0 or more.
    public let values: [Float]
    /// The class that is explained, by its place among the labels.
    public let classIndex: Int
    /// What that class is called.
    public let label: String
    /// Which model, engine and tier said it.
    public let identity: ModelIdentity

    /// 0: nothing speaks for the class.
    public var zero: Float { 0 }
}

extension ImageEngine {
    /// The map of `image` for a class; for the answer's where `classIndex` is nil, which `answer` finds from the network's output.
    func map(
        _ image: PixelImage, mask: PixelImage?, labels: [String], classIndex: Int?,
        answer: (UnsafeBufferPointer<Float>) throws(PredictionError) -> Int
    ) throws(PredictionError) -> ClassActivationMap {
        if let classIndex, !labels.indices.contains(classIndex) {
            throw .noActivationMap(.unknownClass(index: classIndex, count: labels.count))
        }
        let values = try values(image, mask: mask)
        var explained = classIndex ?? 0
        var refusal: PredictionError?
        let mapper: ActivationMapper
        let map: ActivationMapper.Map
        do throws(ActivationMapError) {
            mapper = try activations.value { () throws(ActivationMapError) in
                try ActivationMapper(model.file.graph, options: model.plans.options)
            }
            map = try values.withUnsafeBufferPointer { values throws(ActivationMapError) in
                guard let base = values.baseAddress else { throw .unsupportedNetwork }
                return try mapper.map(base) { output in
                    if classIndex == nil {
                        do throws(PredictionError) {
                            explained = try output.withUnsafeBufferPointer { output throws(PredictionError) in
                                try answer(output)
                            }
                        } catch { refusal = error }
                    }
                    // One score speaks for the second of two classes, and against the first.
                    if mapper.scoreCount == 1 { return [explained == 1 ? 1 : -1] }
                    return (0..<mapper.scoreCount).map { $0 == explained ? 1 : 0 }
                }
            }
        } catch { throw .noActivationMap(error) }
        if let refusal { throw refusal }
        return ClassActivationMap(
            width: mapper.width, height: mapper.height, values: map.values, classIndex: explained,
            label: labels[explained], identity: model.identity)
    }
}

extension ImageClassifier {
    /// Where the network looked for its answer, or for another class.
    ///
    /// - Parameters:
    ///   - image: of any size and channels: it is converted and resized as the model says.
    ///   - mask: what of the image counts: grey, of any size, stretched over the image; 0 where it does not. Nil for all of it.
    ///   - classIndex: the class that is explained, by its place in `labels`; nil for the answer.
    ///   - threshold: what the answer is decided by, of networks with one output; the model's own where it is nil.
    /// - Throws: `PredictionError.noActivationMap` where the network has no convolution, or ends in what has no gradient here.
    public func activationMap(
        _ image: PixelImage, mask: PixelImage? = nil, classIndex: Int? = nil, threshold: Double? = nil
    ) throws(PredictionError) -> ClassActivationMap {
        guard scale == nil || threshold == nil else { throw .noThreshold }
        let threshold = try engine.checked(threshold)
        return try engine.map(image, mask: mask, labels: labels, classIndex: classIndex) {
            numbers throws(PredictionError) in
            try decide(numbers, threshold).classIndex
        }
    }
}

extension PneumoniaPredictor {
    /// Where the network looked for its diagnosis, or for the other one.
    ///
    /// - Parameters:
    ///   - image: of any size and channels: it is converted and resized as the model says.
    ///   - mask: what of the image counts: grey, of any size, stretched over the image; 0 where it does not. Nil for all of it.
    ///   - diagnosis: what is explained; nil for the answer.
    ///   - threshold: what the answer is decided by; the model's own where it is nil.
    /// - Throws: `PredictionError.noActivationMap` where the network has no convolution, or ends in what has no gradient here.
    public func activationMap(
        _ image: PixelImage, mask: PixelImage? = nil, of diagnosis: PneumoniaResult.Diagnosis? = nil,
        threshold: Double? = nil
    ) throws(PredictionError) -> ClassActivationMap {
        let threshold = try engine.checked(threshold)
        let labels = PneumoniaResult.Diagnosis.allCases.map(\.rawValue)
        let index = diagnosis.map { $0 == .pneumonia ? 1 : 0 }
        return try engine.map(image, mask: mask, labels: labels, classIndex: index) {
            numbers throws(PredictionError) in
            try probability(numbers[0]) > threshold ? 1 : 0
        }
    }
}
