import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

extension ModelFile {
    /// Reads a model file and checks all of it but its hash; tensors stay in the file's memory.
    ///
    /// Until it is refused, less than 2 x header bytes + 1 MiB of heap are held.
    package init(_ bytes: FileBytes) throws(ModelFileError) {
        let file: SafetensorsReader
        do { file = try SafetensorsReader(bytes) } catch { throw .container(error) }
        guard let version = file.metadataText(ModelKey.formatVersion) else {
            throw .notAModel(missingKey: ModelKey.formatVersion)
        }
        try Self.checkVersion(version)
        try Self.checkKeys(file)
        let sha256 = try Self.storedHash(file)
        let model = try Self.section(file, ModelKey.model).model()
        let provenance = try Self.section(file, ModelKey.provenance).provenance()
        let task = try Self.section(file, ModelKey.task).task()
        let constants = try Self.constants(file)
        guard file.metadataText(ModelKey.pipeline) == nil else {
            let pipeline = try Self.section(file, ModelKey.pipeline).pipeline(constants)
            self.init(name: model.name, version: model.version, pipeline: pipeline, task: task, provenance: provenance)
            self.sha256 = sha256
            try validate()
            if file.metadataText(ModelKey.check) != nil {
                rowChecks = try Self.section(file, ModelKey.check).rowChecks(pipeline)
            }
            return
        }
        let graph = try Self.section(file, ModelKey.graph).graph(constants)
        self.init(name: model.name, version: model.version, graph: graph, task: task, provenance: provenance)
        self.sha256 = sha256
        let outputs = try validated()
        if let text = file.metadataText(ModelKey.check) {
            try MetadataValue(key: ModelKey.check, text).validateChecks(graph, outputs: outputs)
            checkSource = .text(text, graph, outputs: outputs)
        }
    }

    /// Refuses a file whose bytes are not those that its stated SHA-256 was made of. Complexity: O(file bytes).
    package static func verifySHA256(_ bytes: FileBytes) throws(ModelFileError) {
        do { try SafetensorsReader(bytes).verifySHA256(key: ModelKey.sha256) } catch { throw .container(error) }
    }

    private static func checkVersion(_ text: JSONText) throws(ModelFileError) {
        guard text.utf8Count <= 9, let version = Int(text.string), version >= 1, text.isEqual(to: String(version))
        else {
            throw .invalidMember(
                key: ModelKey.formatVersion, path: "top level", expected: "a whole number from 1 on",
                actual: printable(text.excerpt()))
        }
        guard version <= formatVersion else {
            throw .unsupportedVersion(found: version, newestSupported: formatVersion)
        }
    }

    private static func checkKeys(_ file: SafetensorsReader) throws(ModelFileError) {
        guard file.metadataKeyCount <= ModelLimit.metadataKeys else {
            throw .tooMany(
                key: SafetensorsHeader.metadataName, path: "top level", what: "keys", limit: ModelLimit.metadataKeys)
        }
        let unknown = file.firstMetadataKey { key in
            key.utf8.starts(with: ModelKey.prefix.utf8) && !ModelKey.all.contains(where: key.isEqual)
        }
        if let unknown { throw .unknownKey(unknown.excerpt()) }
        for key in ModelKey.required where file.metadataText(key) == nil { throw .missingKey(key) }
        switch ModelKey.contents.filter({ file.metadataText($0) != nil }).count {
        case 0: throw .missingKey(ModelKey.graph)
        case 1: break
        default: throw .conflictingKeys(ModelKey.contents)
        }
        guard file.tensorCount <= ModelLimit.tensors else {
            throw .tooMany(key: "the header", path: "top level", what: "tensors", limit: ModelLimit.tensors)
        }
    }

    private static func storedHash(_ file: SafetensorsReader) throws(ModelFileError) -> String {
        let text = try text(file, ModelKey.sha256)
        guard text.raw.count == 2 * SHA256.byteCount, text.utf8.allSatisfy(SHA256.isDigit) else {
            throw .invalidMember(
                key: ModelKey.sha256, path: "top level", expected: "64 lower-case hexadecimal digits",
                actual: printable(text.excerpt()))
        }
        return text.string
    }

    private static func text(_ file: SafetensorsReader, _ key: String) throws(ModelFileError) -> JSONText {
        guard let text = file.metadataText(key) else { throw .missingKey(key) }
        return text
    }

    private static func section(_ file: SafetensorsReader, _ key: String) throws(ModelFileError) -> MetadataValue {
        try MetadataValue(key: key, try text(file, key))
    }

    /// The file's tensors as constants over its memory.
    private static func constants(_ file: SafetensorsReader) throws(ModelFileError) -> [String: Constant] {
        var constants: [String: Constant] = [:]
        constants.reserveCapacity(file.tensorCount)
        for index in 0..<file.tensorCount {
            let tensor = file.tensor(at: index)
            guard let dtype = DType(tensor.dtype) else {
                throw .unsupportedDType(tensor: tensor.name, actual: tensor.dtype.rawValue)
            }
            try checkAlignment(tensor, to: dtype.byteCount)
            // The container's reader checked that the bytes have the shape's size.
            guard let values = try? tensor.bytes.tensor(shape: tensor.shape, dtype: dtype) else {
                throw .container(.sizeOverflow(tensor: tensor.name))
            }
            // The container's names differ byte by byte, these not even by canonical equivalence.
            guard constants.updateValue(Constant(values), forKey: tensor.name) == nil else {
                throw .ambiguousName(name: tensor.name)
            }
        }
        try section(file, ModelKey.tensors).layouts { entry, name, layout, shape throws(ModelFileError) in
            guard let tensor = file.tensor(named: name), let index = constants.index(forKey: name) else {
                throw .missingTensor(name: name)
            }
            guard constants[index].value.layout == .plain else { throw entry.duplicate() }
            try checkAlignment(tensor, to: SafetensorsWriter.alignment)
            let values = constants[index].value.tensor
            constants.values[index] = Constant(values, layout: layout, logicalShape: shape)
        }
        return constants
    }

    private static func checkAlignment(_ tensor: SafetensorsTensor, to alignment: Int) throws(ModelFileError) {
        guard tensor.bytes.isAligned(to: alignment) else {
            throw .misaligned(tensor: tensor.name, byteOffset: tensor.bytes.fileOffset, alignment: alignment)
        }
    }
}
