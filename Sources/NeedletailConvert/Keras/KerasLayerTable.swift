import NeedletailGraph

/// How the layers of Keras become nodes: a line for each class.
enum KerasLayerTable {
    /// Builds the nodes of a layer that is applied to `inputs`; answers its value.
    ///
    /// It has the builder load the layer's weights, which happens once however often the layer is called.
    typealias Function =
        @Sendable (
            _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
        ) throws(ConvertError) -> KerasValue

    /// What a layer does with the mask that Keras hands on with its input.
    enum Mask {
        /// Hands it on.
        case keeps
        /// Its value has none.
        case drops
        /// Its value depends on it, which is not followed.
        case uses
        /// Its value depends on it; the function says what that hands on.
        case follows
        /// Its value depends on it since Keras 3; before, it hands it on.
        case usesSinceKeras3
        /// Does what the layer does that it applies.
        case applies
        /// Makes one, where its configuration says so.
        case makes
    }

    struct Entry: Sendable {
        let function: Function
        let mask: Mask
        /// What the layer may be called with, where it is not values alone, and what builds its nodes then.
        let call: (signature: KerasSignature, function: KerasOperationTable.Function)?

        init(_ function: @escaping Function, mask: Mask = .keeps) {
            self.function = function
            self.mask = mask
            call = nil
        }

        init(_ signature: KerasSignature, _ function: @escaping KerasOperationTable.Function, mask: Mask) {
            call = (signature, function)
            self.mask = mask
            self.function = { layer, inputs, _ throws(ConvertError) in
                // Within another layer, which calls it on one value.
                throw .wrongInputCount(
                    file: layer.file, layer.identity, expected: signature.operands.count, actual: inputs.count)
            }
        }
    }

    private static let entries: [String: Entry] = [
        "Activation": Entry(KerasLayers.activation),
        "ActivityRegularization": Entry(KerasLayers.inert),
        "Add": Entry(KerasLayers.add),
        "AlphaDropout": Entry(KerasLayers.inert),
        "AugMix": Entry(KerasLayers.inert),
        "Average": Entry(KerasLayers.average),
        "AveragePooling1D": Entry(KerasLayers.averagePooling, mask: .drops),
        "AveragePooling2D": Entry(KerasLayers.averagePooling, mask: .drops),
        "AveragePooling3D": Entry(KerasLayers.averagePooling, mask: .drops),
        "BatchNormalization": Entry(KerasLayers.batchNormalization),
        "CenterCrop": Entry(KerasLayers.centerCrop, mask: .drops),
        "Concatenate": Entry(KerasLayers.concatenate),
        "Conv1D": Entry(KerasLayers.convolution, mask: .drops),
        "Conv1DTranspose": Entry(KerasLayers.transposedConvolution, mask: .drops),
        "Conv2D": Entry(KerasLayers.convolution, mask: .drops),
        "Conv2DTranspose": Entry(KerasLayers.transposedConvolution, mask: .drops),
        "Cropping1D": Entry(KerasLayers.cropping, mask: .drops),
        "Cropping2D": Entry(KerasLayers.cropping, mask: .drops),
        "Cropping3D": Entry(KerasLayers.cropping, mask: .drops),
        "CutMix": Entry(KerasLayers.inert),
        "Dense": Entry(KerasLayers.dense),
        "DepthwiseConv1D": Entry(KerasLayers.depthwiseConvolution, mask: .drops),
        "DepthwiseConv2D": Entry(KerasLayers.depthwiseConvolution, mask: .drops),
        "Dot": Entry(KerasLayers.dot, mask: .drops),
        "Dropout": Entry(KerasLayers.inert),
        "ELU": Entry(KerasLayers.elu),
        "Embedding": Entry(KerasLayers.embedding, mask: .makes),
        "Flatten": Entry(KerasLayers.flatten, mask: .drops),
        "GaussianDropout": Entry(KerasLayers.inert),
        "GaussianNoise": Entry(KerasLayers.inert),
        "GlobalAveragePooling1D": Entry(.masked, KerasLayers.maskedAveragePooling, mask: .follows),
        "GlobalAveragePooling2D": Entry(KerasLayers.globalAveragePooling, mask: .drops),
        "GlobalAveragePooling3D": Entry(KerasLayers.globalAveragePooling, mask: .drops),
        "GlobalMaxPooling1D": Entry(KerasLayers.globalMaxPooling, mask: .drops),
        "GlobalMaxPooling2D": Entry(KerasLayers.globalMaxPooling, mask: .drops),
        "GlobalMaxPooling3D": Entry(KerasLayers.globalMaxPooling, mask: .drops),
        "GroupNormalization": Entry(KerasLayers.groupNormalization),
        "GroupQueryAttention": Entry(.attention, KerasLayers.groupedQueryAttention, mask: .uses),
        "GroupedQueryAttention": Entry(.attention, KerasLayers.groupedQueryAttention, mask: .uses),
        "Identity": Entry(KerasLayers.inert),
        "Lambda": Entry(KerasLayers.lambda),
        "LayerNormalization": Entry(KerasLayers.layerNormalization),
        "LeakyReLU": Entry(KerasLayers.leakyReLU),
        "Masking": Entry(KerasLayers.masking, mask: .makes),
        "MaxPooling1D": Entry(KerasLayers.maxPooling, mask: .drops),
        "MaxPooling2D": Entry(KerasLayers.maxPooling, mask: .drops),
        "MaxPooling3D": Entry(KerasLayers.maxPooling, mask: .drops),
        "Maximum": Entry(KerasLayers.maximum, mask: .usesSinceKeras3),
        "Minimum": Entry(KerasLayers.minimum, mask: .usesSinceKeras3),
        "MixUp": Entry(KerasLayers.inert),
        "MultiHeadAttention": Entry(.attention, KerasLayers.multiHeadAttention, mask: .follows),
        "Multiply": Entry(KerasLayers.multiply, mask: .usesSinceKeras3),
        "Normalization": Entry(KerasLayers.normalization),
        "PReLU": Entry(KerasLayers.pReLU),
        "Permute": Entry(KerasLayers.permute, mask: .drops),
        "RMSNormalization": Entry(KerasLayers.rmsNormalization),
        "RandAugment": Entry(KerasLayers.inert),
        "RandomBrightness": Entry(KerasLayers.inert),
        "RandomColorDegeneration": Entry(KerasLayers.inert),
        "RandomColorJitter": Entry(KerasLayers.inert),
        "RandomContrast": Entry(KerasLayers.inert),
        "RandomElasticTransform": Entry(KerasLayers.inert),
        "RandomErasing": Entry(KerasLayers.inert),
        "RandomFlip": Entry(KerasLayers.inert),
        "RandomGaussianBlur": Entry(KerasLayers.inert),
        "RandomGrayscale": Entry(KerasLayers.inert),
        "RandomHeight": Entry(KerasLayers.inert),
        "RandomHue": Entry(KerasLayers.inert),
        "RandomInvert": Entry(KerasLayers.inert),
        "RandomPerspective": Entry(KerasLayers.inert),
        "RandomPosterization": Entry(KerasLayers.inert),
        "RandomRotation": Entry(KerasLayers.inert),
        "RandomSaturation": Entry(KerasLayers.inert),
        "RandomSharpness": Entry(KerasLayers.inert),
        "RandomShear": Entry(KerasLayers.inert),
        "RandomTranslation": Entry(KerasLayers.inert),
        "RandomWidth": Entry(KerasLayers.inert),
        "RandomZoom": Entry(KerasLayers.inert),
        "ReLU": Entry(KerasLayers.reLU),
        "RepeatVector": Entry(KerasLayers.repeatVector, mask: .drops),
        "Rescaling": Entry(KerasLayers.rescaling),
        "Reshape": Entry(KerasLayers.reshape, mask: .drops),
        "Resizing": Entry(KerasLayers.resizing, mask: .drops),
        "SeparableConv1D": Entry(KerasLayers.separableConvolution, mask: .drops),
        "SeparableConv2D": Entry(KerasLayers.separableConvolution, mask: .drops),
        "Softmax": Entry(KerasLayers.softmax, mask: .uses),
        "SpatialDropout1D": Entry(KerasLayers.inert),
        "SpatialDropout2D": Entry(KerasLayers.inert),
        "SpatialDropout3D": Entry(KerasLayers.inert),
        "Subtract": Entry(KerasLayers.subtract),
        "ThresholdedReLU": Entry(KerasLayers.thresholdedReLU),
        "TimeDistributed": Entry(KerasLayers.timeDistributed, mask: .applies),
        "UnitNormalization": Entry(KerasLayers.unitNormalization),
        "UpSampling1D": Entry(KerasLayers.upSampling, mask: .drops),
        "UpSampling2D": Entry(KerasLayers.upSampling, mask: .drops),
        "UpSampling3D": Entry(KerasLayers.upSampling, mask: .drops),
        "ZeroPadding1D": Entry(KerasLayers.zeroPadding, mask: .drops),
        "ZeroPadding2D": Entry(KerasLayers.zeroPadding, mask: .drops),
        "ZeroPadding3D": Entry(KerasLayers.zeroPadding, mask: .drops),
    ]

    /// The classes of which layers can be imported, by name.
    static let classNames = (entries.keys.filter { $0 != "Lambda" } + ["InputLayer"]).sorted()

    /// Whether layers of this one's class can be imported.
    static func contains(_ layer: KerasLayer) -> Bool {
        layer.isInput || layer.isOperation || entry(of: layer) != nil
    }

    /// Whether a class of Keras's own has this name.
    static func isKnown(_ className: String) -> Bool {
        entries[className] != nil || className == "InputLayer" || KerasNetwork.classNames.contains(className)
    }

    /// Whether a mapping makes the nodes of the layer, which can be imported.
    static func isCustom(_ layer: KerasLayer) -> Bool {
        layer.model == nil && !layer.isOperation && !layer.isInput && ownEntry(of: layer) == nil
    }

    private static func ownEntry(of layer: KerasLayer) -> Entry? {
        layer.isBuiltIn && !layer.isOperation ? entries[layer.className] : nil
    }

    /// The line of the layer's class, if it is one of Keras's own and in the table; else what its mapping makes.
    static func entry(of layer: KerasLayer) -> Entry? {
        if let entry = ownEntry(of: layer) { return entry }
        guard isCustom(layer), let mapping = layer.setting.customLayers[layer.className] else { return nil }
        // What a call of the user's does with a mask is not known.
        return Entry(
            { layer, inputs, builder throws(ConvertError) in try builder.custom(layer, inputs, mapping) }, mask: .uses)
    }
}

extension KerasLayerTable {
    /// What a layer of the table does with a mask: `keeps`, `drops`, `uses` or `makes`; nil for other layers.
    static func mask(of layer: KerasLayer) throws(ConvertError) -> Mask? {
        guard let mask = entry(of: layer)?.mask else { return nil }
        switch mask {
        case .usesSinceKeras3: return layer.kerasMajor.map { $0 < 3 } == true ? .keeps : .uses
        case .applies:
            let inner = try layer.config.member("layer").member("class_name").string
            return [.uses, .follows].contains(entries[inner]?.mask) ? .uses : .keeps
        default: return mask
        }
    }
}

/// The functions of the table.
enum KerasLayers {}
