import NeedletailGraph
import NeedletailPipeline
package import NeedletailTensor

extension ModelFile {
    /// Writes the model to `path`, where it appears complete or not at all.
    ///
    /// The same model gives the same bytes.
    ///
    /// - Throws: `ModelFileError` where the model could not be read back, or the file not be written.
    package func write(toFile path: String) throws(ModelFileError) {
        let writer = try self.writer()
        do { try writer.write(toFile: path) } catch { throw .container(error) }
    }

    /// The model file's bytes.
    package func bytes() throws(ModelFileError) -> [UInt8] {
        let writer = try self.writer()
        do { return try writer.bytes() } catch { throw .container(error) }
    }

    private func writer() throws(ModelFileError) -> SafetensorsWriter {
        try validate()
        let all = pipeline.map { PipelineTensors.tensors($0).mapValues(Constant.init) } ?? graph.constants
        let constants = Self.inFileOrder(all)
        var tensors: [SafetensorsWriter.Tensor] = []
        for (name, constant) in constants {
            let tensor = constant.tensor
            tensors.append(
                .init(name: name, dtype: SafetensorsDType(tensor.dtype), shape: tensor.shape) { emit in
                    tensor.withUnsafeBytes { emit($0) }
                })
        }
        var metadata = [
            (ModelKey.formatVersion, String(Self.formatVersion)),
            (ModelKey.model, text { $0.model(self) }),
            pipeline.map { pipeline in (ModelKey.pipeline, text { $0.pipeline(pipeline) }) }
                ?? (ModelKey.graph, text { $0.graph(graph) }),
            (ModelKey.task, text { $0.task(task) }),
            (ModelKey.tensors, text { $0.layouts(constants) }),
            (ModelKey.provenance, text { $0.provenance(provenance) }),
        ]
        if !checks.isEmpty { metadata.append((ModelKey.check, text { $0.checks(checks) })) }
        if !rowChecks.isEmpty { metadata.append((ModelKey.check, text { $0.rowChecks(rowChecks) })) }
        try checkReadable(metadata, all)
        do {
            return try SafetensorsWriter(
                tensors: tensors, metadata: metadata.map { (key: $0.0, value: $0.1) }, digestKey: ModelKey.sha256)
        } catch { throw .container(error) }
    }

    /// Packed tensors first, the rest by falling element size; equal ones by name, byte by byte.
    ///
    /// So each begins at a multiple of its alignment without gaps: packed ones have multiples of 64 bytes.
    static func inFileOrder(_ constants: [String: Constant]) -> [(key: String, value: Constant)] {
        constants.sorted { a, b in
            let (first, second) = (a.value, b.value)
            if (first.layout == .plain) != (second.layout == .plain) { return second.layout == .plain }
            let (x, y) = (first.tensor.dtype.byteCount, second.tensor.dtype.byteCount)
            return x == y ? a.key.utf8.lexicographicallyPrecedes(b.key.utf8) : x > y
        }
    }

    /// Refuses metadata that a reader would refuse: names that are too long, more than the limits, numbers that JSON lacks.
    private func checkReadable(
        _ metadata: [(String, String)], _ constants: [String: Constant]
    ) throws(ModelFileError) {
        guard constants.count <= ModelLimit.tensors else {
            throw .tooMany(key: "the header", path: "top level", what: "tensors", limit: ModelLimit.tensors)
        }
        for (key, text) in metadata where key != ModelKey.formatVersion {
            let value = try MetadataValue(key: key, decoded: FileBytes(Array(text.utf8)))
            switch key {
            case ModelKey.model: _ = try value.model()
            case ModelKey.provenance: _ = try value.provenance()
            case ModelKey.task: _ = try value.task()
            case ModelKey.tensors: try value.layouts { _, _, _, _ in }
            case ModelKey.graph: _ = try value.graph(constants)
            case ModelKey.pipeline: _ = try value.pipeline(constants)
            case ModelKey.check where pipeline != nil: if let pipeline { _ = try value.rowChecks(pipeline) }
            default: try value.validateChecks(graph, outputs: try validated())
            }
        }
    }

    private func text(_ write: (inout JSONWriter) -> Void) -> String {
        var json = JSONWriter()
        write(&json)
        return String(decoding: json.finish(), as: UTF8.self)
    }
}

extension JSONWriter {
    /// A member that is a string.
    mutating func member(_ key: String, _ value: String) {
        self.key(key)
        string(value)
    }

    /// A member that is a finite number; whoever writes it has checked that it is.
    mutating func member(_ key: String, _ value: Double) {
        self.key(key)
        numberOrNull(value)
    }

    /// A member that is an array, each element written by `write`.
    mutating func array<Element>(
        _ key: String, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
    ) {
        self.key(key)
        beginArray()
        for element in elements { write(&self, element) }
        endArray()
    }

    fileprivate mutating func model(_ file: ModelFile) {
        beginObject()
        member("name", file.name)
        member("version", file.version)
        endObject()
    }

    /// `needletail.graph`.
    mutating func graph(_ graph: Graph) {
        beginObject()
        array("inputs", graph.inputs) { json, input in
            json.beginObject()
            json.member("name", input.name)
            json.member("dtype", input.type.dtype.rawValue)
            json.array("shape", input.type.shape) { $0.integer($1) }
            json.endObject()
        }
        array("outputs", graph.outputs) { $0.string($1) }
        array("nodes", graph.nodes) { json, node in
            json.beginObject()
            json.member("name", node.name)
            json.member("op", node.op.kind)
            json.array("inputs", node.inputs) { $0.string($1) }
            json.array("outputs", node.outputs) { $0.string($1) }
            let attributes = node.op.attributes.values.sorted { $0.key < $1.key }
            if !attributes.isEmpty {
                json.key("attributes")
                json.beginObject()
                for (key, value) in attributes {
                    switch value {
                    case .integer(let value):
                        json.key(key)
                        json.integer(value)
                    case .number(let value): json.member(key, value)
                    case .string(let value): json.member(key, value)
                    case .integers(let values): json.array(key, values) { $0.integer($1) }
                    case .flag(let value):
                        json.key(key)
                        json.bool(value)
                    }
                }
                json.endObject()
            }
            json.endObject()
        }
        endObject()
    }

    fileprivate mutating func task(_ task: TaskDescription) {
        beginObject()
        member("kind", task.kind.rawValue)
        if !task.features.isEmpty {
            array("features", task.features) { json, feature in
                json.beginObject()
                json.member("name", feature.name)
                json.member("unit", feature.unit)
                json.range("limits", feature.limits)
                if let reference = feature.reference { json.range("reference", reference) }
                json.endObject()
            }
        }
        if let scaler = task.scaler { self.scaler(scaler) }
        if let image = task.image { imageRecipe(image) }
        if let decision = task.decision {
            key("decision")
            beginObject()
            member("negativeLabel", decision.negativeLabel)
            member("positiveLabel", decision.positiveLabel)
            member("threshold", decision.threshold)
            array("riskBands", decision.riskBands) { json, band in
                json.beginObject()
                json.member("name", band.name)
                if let bound = band.upperBound { json.member("below", bound) }
                json.endObject()
            }
            endObject()
        }
        if let classes = task.classes {
            key("classes")
            beginObject()
            array("labels", classes.labels) { $0.string($1) }
            member("scale", classes.scale.rawValue)
            endObject()
        }
        if let generator = task.generator { self.generator(generator) }
        endObject()
    }

    private mutating func scaler(_ scaler: Scaler) {
        key("scaler")
        beginObject()
        // Standard scores name no kind: so every version of the program reads them.
        if scaler.kind != .standard { member("kind", scaler.kind.rawValue) }
        switch scaler {
        case .standard(let mean, let scale):
            array("mean", mean) { $0.numberOrNull($1) }
            array("scale", scale) { $0.numberOrNull($1) }
        case .minMax(let scale, let offset, let clip):
            array("scale", scale) { $0.numberOrNull($1) }
            array("offset", offset) { $0.numberOrNull($1) }
            if let clip { range("clip", clip) }
        case .robust(let center, let scale):
            array("center", center) { $0.numberOrNull($1) }
            array("scale", scale) { $0.numberOrNull($1) }
        case .maxAbs(let scale, let clip):
            array("scale", scale) { $0.numberOrNull($1) }
            if let clip { range("clip", clip) }
        case .normalizer(let norm): member("norm", norm.rawValue)
        }
        endObject()
    }

    mutating func range(_ key: String, _ range: ClosedRange<Double>) {
        array(key, [range.lowerBound, range.upperBound]) { $0.numberOrNull($1) }
    }

    fileprivate mutating func layouts(_ constants: [(key: String, value: Constant)]) {
        beginObject()
        for (name, constant) in constants where constant.layout != .plain {
            key(name)
            beginObject()
            member("layout", constant.layout.rawValue)
            array("shape", constant.logicalShape) { $0.integer($1) }
            endObject()
        }
        endObject()
    }

    fileprivate mutating func provenance(_ provenance: Provenance) {
        beginObject()
        array("sources", provenance.sources) { json, source in
            json.beginObject()
            json.member("file", source.file)
            json.member("sha256", source.sha256)
            json.endObject()
        }
        member("framework", provenance.framework)
        member("converter", provenance.converter)
        endObject()
    }
}

extension SafetensorsDType {
    /// The name of `dtype` in safetensors files.
    package init(_ dtype: DType) {
        switch dtype {
        case .f32: self = .f32
        case .f64: self = .f64
        case .bf16: self = .bf16
        case .f16: self = .f16
        case .i8: self = .i8
        case .u8: self = .u8
        case .i32: self = .i32
        case .i64: self = .i64
        case .bool: self = .bool
        }
    }
}

extension DType {
    /// The element type that models use for `dtype`; nil where they use none.
    package init?(_ dtype: SafetensorsDType) {
        guard let match = DType.allCases.first(where: { SafetensorsDType($0) == dtype }) else { return nil }
        self = match
    }
}
