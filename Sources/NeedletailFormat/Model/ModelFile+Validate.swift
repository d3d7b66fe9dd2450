import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor

extension ModelFile {
    /// Checks what the parts say of each other: graph, layouts, task and check cases.
    package func validate() throws(ModelFileError) {
        let types: [String: TensorType]
        do { types = try graph.valueTypes() } catch { throw .graph(error) }
        do { try task.validate() } catch { throw .task(error) }
        try validateConstants()
        if task.kind == .breastCancer {
            let isRow = graph.inputs.count == 1 && graph.inputs[0].type == TensorType(.f32, [-1, task.features.count])
            guard isRow, graph.outputs.count == 1, types[graph.outputs[0]] == TensorType(.f32, [-1, 1]) else {
                throw .taskMismatch(expected: "one input [-1, \(task.features.count)] and one output [-1, 1] of f32")
            }
        }
        for (index, check) in checks.enumerated() {
            let inputs = graph.inputs.map { ($0.name, $0.type) }
            let outputs = graph.outputs.compactMap { name in types[name].map { (name, $0) } }
            for (values, expected) in [(check.inputs, inputs), (check.outputs, outputs)] {
                guard values.count == expected.count else {
                    throw .checkMismatch(index: index, expected: "\(expected.map(\.0))")
                }
                for (name, type) in expected {
                    guard type.dtype == .f32, let row = values[name], row.count == type.rowElementCount else {
                        throw .checkMismatch(index: index, expected: "\(type.shape) f32 values of \(name)")
                    }
                }
            }
            guard check.tolerance.isFinite, check.tolerance >= 0 else {
                throw .checkMismatch(index: index, expected: "a tolerance of at least 0")
            }
        }
    }

    /// Checks that every constant is read, and that packed ones have their layout's shape and zeros in the padding.
    private func validateConstants() throws(ModelFileError) {
        let used = Set(graph.nodes.flatMap(\.inputs))
        for (name, constant) in graph.constants.sorted(by: { $0.key < $1.key }) {
            guard used.contains(name) else { throw .unusedTensor(name: name) }
            if constant.layout == .panels16 { try constant.validatePanels(name: name) }
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
            throw .invalidMember(key: ModelKey.tensors, path: name, expected: "one or two dimensions")
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
