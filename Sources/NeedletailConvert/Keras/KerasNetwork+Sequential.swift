import NeedletailGraph
import NeedletailTensor

extension KerasNetwork {
    /// The connections of a Sequential model: each layer reads the one before it.
    ///
    /// The input has the name of the InputLayer, or is called `input` where the model has none.
    static func chain(
        _ layers: [KerasLayer], model: KerasConfig, config: KerasConfig
    ) throws(ConvertError) -> (inputs: [ValueInfo], calls: [(call: Call, sources: [Source])], outputs: [Source]) {
        let first = layers.first?.isInput == true ? 1 : 0
        guard layers.count > first else { throw .noLayers(file: model.file) }
        let input: ValueInfo
        if first == 1 {
            input = try layers[0].input()
        } else {
            var shape = try layers[0].config.optional(anyOf: KerasLayer.inputShapeKeys)
            if shape == nil { shape = try model.optional("build_input_shape") }
            if shape == nil { shape = try config.optional("build_config")?.optional("input_shape") }
            guard let shape else { throw .noInputShape(file: model.file) }
            var names = UniqueNames(taken: layers.map(\.name))
            input = ValueInfo(
                name: names.make("input"), type: TensorType(.f32, try layers[0].batchShape(shape)))
        }
        var calls: [(call: Call, sources: [Source])] = []
        var source = Source.input(0)
        for index in first..<layers.count {
            guard !layers[index].isInput else { throw .misplacedInput(file: model.file, layers[index].identity) }
            let call = Call(layer: index, number: 0)
            calls.append((call, [source]))
            source = .call(call)
        }
        return ([input], calls, [source])
    }
}

extension KerasLayer {
    /// Keras 2 writes the first, Keras 3 the second.
    static let inputShapeKeys = ["batch_input_shape", "batch_shape"]

    var isInput: Bool { isBuiltIn && className == "InputLayer" }

    /// The value that an InputLayer stands for.
    func input() throws(ConvertError) -> ValueInfo {
        for option in ["sparse", "ragged"] where try config.optional(option)?.bool == true {
            throw unsupported(option, value: "true", supported: "false")
        }
        guard let shape = try config.optional(anyOf: Self.inputShapeKeys) else { throw .noInputShape(file: file) }
        return ValueInfo(name: name, type: TensorType(.f32, try batchShape(shape)))
    }

    /// A shape with the number of rows first, which is free even where the model fixes it.
    func batchShape(_ config: KerasConfig) throws(ConvertError) -> [Int] {
        let elements = try config.elements
        guard elements.count >= 2, !elements.dropFirst().contains(where: \.isNull) else {
            throw unsupported(
                "input shape", value: config.text,
                supported: "a number of rows (null) and the size of every other dimension")
        }
        var shape = [TensorType.batch]
        for element in elements.dropFirst() { shape.append(try element.integer(in: 1...Int.max)) }
        return shape
    }
}
