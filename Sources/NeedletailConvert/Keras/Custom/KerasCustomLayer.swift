public import NeedletailGraph
public import NeedletailTensor

/// A layer of a class of the user's own in one of its calls: what a mapping in `Converter.customLayers` makes ops of.
///
/// ```swift
/// converter.customLayers["Gate"] = { layer, graph in
///     let width = try layer.size(ofDimension: -1)
///     let dense = try layer.weights(shaped: [[width, width], [width]])
///     let gate = try graph.dense(layer.inputs[0], weight: dense[0], bias: dense[1], activation: .sigmoid)
///     return try graph.multiply(layer.inputs[0], gate)
/// }
/// ```
///
/// Values from the file are checked: weights are finite numbers of f32, and options are what a mapping asks for, or it fails with
/// an error that names layer and option.
public struct KerasCustomLayer: Sendable {
    /// Weights that belong together: those of one of the layers that the layer made, or its own.
    public struct Part: Sendable {
        /// In `.keras` files the attributes that hold the layer, such as `projection` or `blocks/dense`; in `.h5` files its name
        /// in Keras, such as `dense_2`. Empty for the layer's own weights.
        public let name: String
        /// Its weights of f32, in the order in which Keras lists them.
        public let weights: [Tensor]
        /// What `.h5` files call each weight, such as `kernel`; empty texts in `.keras` files.
        public let weightNames: [String]
    }

    /// What the layer is called on: values of the graph that the mapping writes.
    public let inputs: [GraphValue]
    /// All weights of the layer.
    public let parts: [Part]
    let layer: KerasLayer
    let values: [KerasValue]

    /// The layer's name.
    public var name: String { layer.name }
    /// The name of its class, with the package or module that it is registered under.
    public var className: String { layer.identity.className }

    /// The size of a dimension of an input; negative ones count from the end.
    ///
    /// - Throws: where there is no such dimension, or its size is known only at a run: the batch's, and others that are `None`.
    public func size(ofDimension dimension: Int, input: Int = 0) throws(ConvertError) -> Int {
        guard values.indices.contains(input) else {
            throw .wrongInputCount(file: layer.file, layer.identity, expected: input + 1, actual: values.count)
        }
        let value = values[input]
        let place = dimension < 0 ? dimension + value.rank : dimension
        guard (1..<max(value.rank, 1)).contains(place) else {
            throw layer.unsupported(
                "input shape", value: value.type.text, supported: "a dimension \(dimension) behind the batch")
        }
        return try layer.size(place, of: value)
    }

    /// An error for what the mapping does not take, which names the layer.
    public func refusal(of option: String, value: String, supported: String) -> ConvertError {
        layer.unsupported(option, value: value, supported: supported)
    }
}

// The layer's configuration: what `get_config` gave.
extension KerasCustomLayer {
    /// Whether the configuration has `option`, and it is not null.
    public func has(_ option: String) throws(ConvertError) -> Bool {
        try layer.config.optional(option) != nil
    }

    /// A whole number in a range.
    public func integer(_ option: String, in range: ClosedRange<Int>) throws(ConvertError) -> Int {
        try layer.config.member(option).integer(in: range)
    }

    /// Whole numbers in a range: those of a list, or a single one.
    public func integers(_ option: String, in range: ClosedRange<Int>) throws(ConvertError) -> [Int] {
        var numbers: [Int] = []
        for element in try layer.config.member(option).list { numbers.append(try element.integer(in: range)) }
        return numbers
    }

    /// A number.
    public func number(_ option: String) throws(ConvertError) -> Double {
        try layer.config.member(option).double
    }

    /// A truth value.
    public func bool(_ option: String) throws(ConvertError) -> Bool {
        try layer.config.member(option).bool
    }

    /// A text.
    public func string(_ option: String) throws(ConvertError) -> String {
        try layer.config.member(option).string
    }
}

// The layer's weights.
extension KerasCustomLayer {
    /// The weights of the part that has weights of these shapes, in this order and no others.
    ///
    /// - Parameters:
    ///   - shapes: of each weight.
    ///   - names: what the part may be called, the first that is there; they matter only where several parts have such weights.
    /// - Throws: where no part, or more than one, is meant.
    public func weights(shaped shapes: [[Int]], of names: String...) throws(ConvertError) -> [Tensor] {
        let found = parts.filter { $0.weights.map(\.shape) == shapes }
        if found.count == 1 { return found[0].weights }
        for name in names {
            if let part = found.first(where: { $0.name == name }) { return part.weights }
        }
        let all = parts.map { "\(shown($0.name)) \($0.weights.map(\.shape))" }.joined(separator: ", ")
        throw layer.unsupported(
            "weights", value: all.isEmpty ? "none" : all,
            supported:
                "one part\(names.isEmpty ? "" : " called \(names.map(shown).joined(separator: " or "))") of \(shapes)")
    }
}
