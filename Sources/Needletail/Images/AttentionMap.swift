import NeedletailGraph
public import NeedletailPipeline

/// Which patches of an image a vision transformer's head reads, through all its attentions: attention rollout (Abnar and Zuidema,
/// 2020).
///
/// A value is the share of what the head reads that comes from that patch. Of each attention the probabilities are averaged over
/// the heads, the identity is added for the residual connection, rows are scaled to add up to 1, and the layers are multiplied.
/// The map is the row of the class token where the head reads that alone, and the mean of all rows where it reads all tokens. It
/// is the same for every class. It shows what the network looked at, not where an illness is. For research use; not a medical
/// device.
public struct AttentionMap: HeatMap, Equatable {
    /// Patches of a row.
    public let width: Int
    /// Rows of patches.
    public let height: Int
    /// `[height, width]`, 0 or more; they add up to 1 less what comes from tokens that are no patches.
    public let values: [Float]
    /// Which model, engine and tier said it.
    public let identity: ModelIdentity

    /// The smallest value: a picture shows by how much patches are read more than the least one.
    public var zero: Float { values.min() ?? 0 }
}

extension ImageEngine {
    fileprivate func attentionMap(_ image: PixelImage, mask: PixelImage?) throws(PredictionError) -> AttentionMap {
        let values = try values(image, mask: mask)
        do throws(AttentionMapError) {
            let rollout = try rollout.value { () throws(AttentionMapError) in
                try AttentionRollout(model.file.graph, options: model.plans.options)
            }
            let map = try values.withUnsafeBufferPointer { values throws(AttentionMapError) in
                guard let base = values.baseAddress else { throw .unsupportedNetwork }
                return try rollout.map(base)
            }
            return AttentionMap(width: rollout.width, height: rollout.height, values: map, identity: model.identity)
        } catch { throw .noAttentionMap(error) }
    }
}

extension ImageClassifier {
    /// Which patches of the image the network reads, of networks with attention.
    ///
    /// - Parameters:
    ///   - image: of any size and channels: it is converted and resized as the model says.
    ///   - mask: what of the image counts: grey, of any size, stretched over the image; 0 where it does not. Nil for all of it.
    /// - Throws: `PredictionError.noAttentionMap` where the network has no attention, or one that is not of an image's patches.
    public func attentionMap(_ image: PixelImage, mask: PixelImage? = nil) throws(PredictionError) -> AttentionMap {
        try engine.attentionMap(image, mask: mask)
    }

    /// Whether the network has attention, so that there are attention maps of it.
    package var hasAttention: Bool { model.file.graph.nodes.contains { $0.op is Attention } }
}

extension LungCancerPredictor {
    /// Which patches of the image the network reads, of networks with attention.
    ///
    /// - Parameters:
    ///   - image: of any size and channels: it is converted and resized as the model says.
    ///   - mask: what of the image counts: grey, of any size, stretched over the image; 0 where it does not. Nil for all of it.
    /// - Throws: `PredictionError.noAttentionMap` where the network has no attention, or one that is not of an image's patches.
    public func attentionMap(_ image: PixelImage, mask: PixelImage? = nil) throws(PredictionError) -> AttentionMap {
        try classifier.attentionMap(image, mask: mask)
    }
}
