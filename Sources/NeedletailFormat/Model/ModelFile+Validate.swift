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
            guard !task.kind.needsNetwork else {
                throw .taskMismatch(expected: "a network", actual: "a pipeline")
            }
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
        if let (input, output) = task.networkTypes {
            guard graph.inputs.map(\.type) == [input], outputs.map(\.type) == [output] else {
                throw .taskMismatch(
                    expected: "\(input.text) -> \(output.text)",
                    actual: "\(Self.text(graph.inputs)) -> \(Self.text(outputs))")
            }
        }
        if let forms = task.generator?.networkForms {
            guard forms.contains(where: { $0.inputs == graph.inputs && $0.outputs == outputs }) else {
                throw .taskMismatch(
                    expected: forms.map { "\(Self.named($0.inputs)) -> \(Self.named($0.outputs))" }
                        .joined(separator: ", or "),
                    actual: "\(Self.named(graph.inputs)) -> \(Self.named(outputs))")
            }
            if outputs.count > 1 { try validateCoders() }
        }
        return outputs
    }

    /// Checks that an autoencoder's decoder does not read the values of a row, nor its encoder a point: each is run without the other.
    private func validateCoders() throws(ModelFileError) {
        for (made, unread) in [(["x"], "values"), (["mean", "log_variance"], "z")] {
            let part: Graph
            do { part = try graph.keeping(outputs: made) } catch { throw .graph(error) }
            guard !part.inputs.contains(where: { $0.name == unread }) else {
                throw .taskMismatch(
                    expected: "\(made.joined(separator: ", ")) made without \(unread)", actual: "it reads \(unread)")
            }
        }
    }

    private static func text(_ values: [ValueInfo]) -> String {
        values.map(\.type.text).joined(separator: ", ")
    }

    private static func named(_ values: [ValueInfo]) -> String {
        values.map { "\(printable($0.name)) \($0.type.text)" }.joined(separator: ", ")
    }

    /// Checks that every constant is read, and that packed ones have their layout's shape and zeros in the padding.
    private func validateConstants() throws(ModelFileError) {
        var unread = Set(graph.constants.keys)
        for node in graph.nodes { unread.subtract(node.inputs) }
        if let name = unread.min() { throw .unusedTensor(name: name) }
        for name in graph.constants.keys.sorted() {
            guard let constant = graph.constants[name], constant.layout != .plain else { continue }
            try constant.validatePacked(name: name)
        }
    }
}

extension TaskDescription {
    /// The one input and the one output that the network must have; nil where it may have any.
    fileprivate var networkTypes: (input: TensorType, output: TensorType)? {
        let image = image.map { TensorType(.f32, [-1, $0.height, $0.width, $0.channels.count]) }
        switch kind {
        case .generic, .heartDisease, .osteosarcoma: return nil
        case .breastCancer: return (TensorType(.f32, [-1, features.count]), TensorType(.f32, [-1, 1]))
        case .pneumonia: return image.map { ($0, TensorType(.f32, [-1, 1])) }
        case .imageClassifier, .lungCancer:
            return image.map { ($0, TensorType(.f32, [-1, classes?.labels.count ?? 1])) }
        case .imageSegmenter: return image.map { ($0, TensorType(.f32, $0.shape.dropLast() + [1])) }
        }
    }
}

extension GeneratorDescription {
    /// The inputs and outputs that the network must have: those of one of these.
    fileprivate var networkForms: [(inputs: [ValueInfo], outputs: [ValueInfo])] {
        func rows(_ name: String, _ width: Int) -> ValueInfo {
            ValueInfo(name: name, type: TensorType(.f32, [TensorType.batch, width]))
        }
        let conditions = rows("conditions", conditions.count)
        switch network {
        case .diffusion: return [([rows("x", valueCount), rows("time", 1), conditions], [rows("noise", valueCount)])]
        case .conditionalAutoencoder(let latentSize):
            let decoder = (inputs: [rows("z", latentSize), conditions], outputs: [rows("x", valueCount)])
            let encoder = (
                inputs: [rows("values", valueCount)],
                outputs: [rows("mean", latentSize), rows("log_variance", latentSize)]
            )
            return [decoder, (decoder.inputs + encoder.inputs, decoder.outputs + encoder.outputs)]
        }
    }
}

extension Constant {
    /// Checks a tensor in a layout of its own: of f32, or of a type that its layout may be stored in; of the layout's shape, zeros
    /// where it is filled up.
    fileprivate func validatePacked(name: String) throws(ModelFileError) {
        guard tensor.dtype == .f32 || mayBeStored(as: tensor.dtype) else {
            throw .unsupportedDType(tensor: name, actual: tensor.dtype.rawValue)
        }
        // Filters tell by their own shape how many groups they are in.
        let groups = layout == .filters16 ? tensor.shape.first ?? 0 : 1
        guard let expected = layout.tensorShape(logicalShape, groups: max(groups, 1)) else {
            throw .invalidMember(
                key: ModelKey.tensors, path: name, expected: layout.logicalShapes, actual: "\(logicalShape)")
        }
        guard tensor.shape == expected else {
            throw .wrongPackedShape(tensor: name, expected: expected, actual: tensor.shape)
        }
        guard !tensor.dtype.isStorage || tensor.byteCount % SafetensorsWriter.alignment == 0 else {
            throw .invalidMember(
                key: ModelKey.tensors, path: name,
                expected:
                    "panels of an even number of rows in all, to be stored as \(SafetensorsDType(tensor.dtype).rawValue)",
                actual: "\(logicalShape)")
        }
        if let offender = firstFilledLane { throw .paddingNotZero(tensor: name, elementIndex: offender) }
    }

    /// The first element that is not zero among those that fill the layout up.
    private var firstFilledLane: Int? {
        guard tensor.elementCount > 0, let lanes = tensor.shape.last, let (blocks, used) = usedLanes else { return nil }
        // The last panel, or slice, of each block; a vector is one row of one panel.
        let width = tensor.shape.count == 1 ? PackedWeights.panelColumns : lanes
        let rows: Int
        switch layout {
        case .plain: return nil
        case .panels16: rows = logicalShape.count == 2 ? logicalShape[0] : 1
        case .filters16: rows = tensor.shape[2]
        case .winograd2, .winograd4: rows = tensor.shape[1] * tensor.shape[2]
        case .channels16: rows = 1
        }
        let blockCount = tensor.elementCount / blocks
        return tensor.withUnsafeBytes { bytes in
            tensor.dtype.isStorage
                ? Self.firstFilled(bytes.bindMemory(to: UInt16.self), blocks, blockCount, rows, used..<width)
                : Self.firstFilled(bytes.bindMemory(to: UInt32.self), blocks, blockCount, rows, used..<width)
        }
    }

    /// The first pattern that is not zero in the lanes `lanes` of each block's last `rows` rows.
    private static func firstFilled<Pattern: FixedWidthInteger>(
        _ values: UnsafeBufferPointer<Pattern>, _ blocks: Int, _ blockCount: Int, _ rows: Int, _ lanes: Range<Int>
    ) -> Int? {
        for block in 0..<blocks {
            for row in 0..<rows {
                // A block's last panel ends with the block.
                let first = (block + 1) * blockCount - (rows - row) * lanes.upperBound
                for lane in lanes where values[first + lane] != 0 { return first + lane }
            }
        }
        return nil
    }
}

extension Constant.Layout {
    /// The shapes that values may have, for messages.
    fileprivate var logicalShapes: String {
        switch self {
        case .plain: "any shape"
        case .panels16: "one or two dimensions"
        case .filters16: "four dimensions, the last a multiple of the number of groups"
        case .winograd2, .winograd4: "four dimensions, the first two 3"
        case .channels16: "four dimensions, the third 1"
        }
    }
}
