import NeedletailGraph
import NeedletailTensor

extension KerasNetwork {
    /// The connections of a Sequential model: each layer reads the one before it.
    ///
    /// The input has the name of the InputLayer, or is called `input` where the model has none.
    static func chain(
        _ layers: [KerasLayer], model: KerasConfig, config: KerasConfig, isNested: Bool
    ) throws(ConvertError) -> (inputs: [ValueInfo], calls: [Call], outputs: [Source]) {
        let first = layers.first?.isInput == true ? 1 : 0
        guard layers.count > first else { throw .noLayers(file: model.file) }
        var input: ValueInfo
        if isNested {
            input = .nested(layers[0].name)
        } else if first == 1 {
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
        var free = 0
        if !isNested { try layers[0].numberFreeSizes(&input, &free) }
        var calls: [Call] = []
        var source = Source.input(0)
        for index in first..<layers.count {
            guard !layers[index].isInput else { throw .misplacedInput(file: model.file, layers[index].identity) }
            let id = CallID(layer: index, number: 0)
            calls.append(Call(id: id, arguments: KerasArguments(tensorCount: 1), sources: [source]))
            source = .call(id, output: 0)
        }
        return ([input], calls, [source])
    }
}

extension ValueInfo {
    /// An input of a model that is a layer: it is what the model is called on.
    static func nested(_ name: String) -> ValueInfo {
        ValueInfo(name: name, type: TensorType(.f32, [TensorType.batch]))
    }
}

extension KerasLayer {
    /// Keras 2 writes the first, Keras 3 the second.
    static let inputShapeKeys = ["batch_input_shape", "batch_shape"]

    var isInput: Bool { isBuiltIn && !isOperation && className == "InputLayer" }

    /// The value that an InputLayer stands for, its free sizes not yet numbered.
    func input() throws(ConvertError) -> ValueInfo {
        for option in ["sparse", "ragged"] { try checkFalse(option) }
        guard let shape = try config.optional(anyOf: Self.inputShapeKeys) else { throw .noInputShape(file: file) }
        var dtype = DType.f32
        if let config = try config.optional("dtype") {
            let name = try config.isObject ? config.member("config").member("name").string : config.string
            guard let known = KerasTypes.byName[name] else {
                throw .unsupportedDType(file: file, identity, dtype: name)
            }
            dtype = known
        }
        return ValueInfo(name: name, type: TensorType(dtype, try batchShape(shape)))
    }

    /// A shape with the number of rows first, which is free even where the model fixes it; other free sizes are
    /// `TensorType.derived`.
    func batchShape(_ config: KerasConfig) throws(ConvertError) -> [Int] {
        let elements = try config.elements
        guard elements.count >= 2, elements.count <= 8 else {
            throw unsupported(
                "input shape", value: config.text,
                supported: "a number of rows (null) and the sizes of 1 to 7 other dimensions")
        }
        var shape = [TensorType.batch]
        for element in elements.dropFirst() {
            shape.append(element.isNull ? TensorType.derived : try element.integer(in: 1...Int.max))
        }
        return shape
    }

    /// Gives each free size of an input an index of its own, from `next` on.
    func numberFreeSizes(_ input: inout ValueInfo, _ next: inout Int) throws(ConvertError) {
        for (place, size) in input.type.shape.enumerated() where size == TensorType.derived {
            guard next < TensorType.freeLimit else {
                throw unsupported(
                    "input shape", value: "\(next + 1) free sizes", supported: "\(TensorType.freeLimit) free sizes")
            }
            input.type.shape[place] = TensorType.free(next)
            next += 1
        }
    }
}
