import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor

extension ModelFile {
    /// Checks what the parts say of each other: graph, layouts and task.
    package func validate() throws(ModelFileError) {
        _ = try validated()
    }

    /// Checks what the parts say of each other, and gives the graph's outputs with their types.
    func validated() throws(ModelFileError) -> [ValueInfo] {
        do { try task.validate() } catch { throw .task(error) }
        if pipeline != nil {
            guard graph.nodes.isEmpty, graph.inputs.isEmpty else {
                throw .conflictingKeys(ModelKey.contents)
            }
            guard task.kind != .breastCancer else { throw .taskMismatch(expected: "a network", actual: "a pipeline") }
            return []
        }
        guard task.kind != .heartDisease else { throw .taskMismatch(expected: "a pipeline", actual: "a network") }
        let types: [String: TensorType]
        do {
            types = try graph.valueTypes()
            try graph.checkPrepared()
        } catch { throw .graph(error) }
        try validateConstants()
        let outputs = graph.outputs.compactMap { name in types[name].map { ValueInfo(name: name, type: $0) } }
        if task.kind == .breastCancer {
            let input = TensorType(.f32, [-1, task.features.count])
            let output = TensorType(.f32, [-1, 1])
            guard graph.inputs.map(\.type) == [input], outputs.map(\.type) == [output] else {
                throw .taskMismatch(
                    expected: "\(input.text) -> \(output.text)",
                    actual: "\(Self.text(graph.inputs)) -> \(Self.text(outputs))")
            }
        }
        return outputs
    }

    private static func text(_ values: [ValueInfo]) -> String {
        values.map(\.type.text).joined(separator: ", ")
    }

    /// Checks that every constant is read, and that packed ones have their layout's shape and zeros in the padding.
    private func validateConstants() throws(ModelFileError) {
        var unread = Set(graph.constants.keys)
        for node in graph.nodes { unread.subtract(node.inputs) }
        if let name = unread.min() { throw .unusedTensor(name: name) }
        for name in graph.constants.keys.sorted() {
            guard let constant = graph.constants[name], constant.layout == .panels16 else { continue }
            try constant.validatePanels(name: name)
        }
    }
}

extension Constant {
    /// Checks a tensor in panels of 16 columns: f32, a vector or a matrix, zeros past its columns.
    fileprivate func validatePanels(name: String) throws(ModelFileError) {
        let width = PackedWeights.panelColumns
        guard tensor.dtype == .f32 else { throw .unsupportedDType(tensor: name, actual: tensor.dtype.rawValue) }
        guard (1...2).contains(logicalShape.count), let n = logicalShape.last, logicalShape.allSatisfy({ $0 >= 0 }),
            n <= Int.max - width
        else {
            throw .invalidMember(
                key: ModelKey.tensors, path: name, expected: "one or two dimensions", actual: "\(logicalShape)")
        }
        let padded = PackedWeights.padded(n)
        let isMatrix = logicalShape.count == 2
        let expected = isMatrix ? [padded / width, logicalShape[0], width] : [padded]
        guard tensor.shape == expected else {
            throw .wrongPackedShape(tensor: name, expected: expected, actual: tensor.shape)
        }
        guard padded > n, tensor.elementCount > 0 else { return }
        let rows = isMatrix ? logicalShape[0] : 1
        let lastPanel = tensor.elementCount - rows * width
        let offender = tensor.withUnsafeBytes { bytes -> Int? in
            let values = bytes.bindMemory(to: Float.self)
            for row in 0..<rows {
                for lane in (n - (padded - width))..<width {
                    // The last panel's rows end with the tensor.
                    let index = lastPanel + row * width + lane
                    if values[index].bitPattern != 0 { return index }
                }
            }
            return nil
        }
        if let offender { throw .paddingNotZero(tensor: name, elementIndex: offender) }
    }
}
