import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

extension ModelFile {
    /// Reads a model file and checks all of it but its hash; tensors stay in the file's memory.
    package init(_ bytes: FileBytes) throws(ModelFileError) {
        let file: SafetensorsReader
        do { file = try SafetensorsReader(bytes) } catch { throw .container(error) }
        try Self.checkVersion(file)
        for key in file.metadataKeys where key.hasPrefix("needletail.") && !ModelKey.all.contains(key) {
            throw .invalidMember(key: printable(key), path: "top level", expected: "no such key in this format")
        }
        sha256 = try Self.storedHash(file)

        var model = try Self.section(file, ModelKey.model)
        (name, version) = try model.readModel()
        var provenance = try Self.section(file, ModelKey.provenance)
        self.provenance = try provenance.readProvenance()
        var task = try Self.section(file, ModelKey.task)
        self.task = try task.readTask()
        var layouts = try Self.section(file, ModelKey.tensors)
        let constants = try Self.constants(file, layouts: try layouts.readLayouts())
        var graph = try Self.section(file, ModelKey.graph)
        self.graph = try graph.readGraph()
        self.graph.constants = constants
        if let text = file.metadataText(ModelKey.check) {
            var check = MetadataReader(key: ModelKey.check, text)
            checks = try check.readChecks()
        } else {
            checks = []
        }
        try validate()
    }

    /// Refuses a file whose bytes are not those that its stated SHA-256 was made of. Complexity: O(file bytes).
    package static func verifySHA256(_ bytes: FileBytes) throws(ModelFileError) {
        do { try SafetensorsReader(bytes).verifySHA256(key: ModelKey.sha256) } catch { throw .container(error) }
    }

    private static func storedHash(_ file: SafetensorsReader) throws(ModelFileError) -> String {
        let stated = try text(file, ModelKey.sha256).string
        guard stated.utf8.count == 2 * SHA256.byteCount, stated.utf8.allSatisfy(SHA256.isDigit) else {
            throw .invalidMember(key: ModelKey.sha256, path: "top level", expected: "64 hexadecimal digits")
        }
        return stated
    }

    private static func checkVersion(_ file: SafetensorsReader) throws(ModelFileError) {
        let text = try text(file, ModelKey.formatVersion)
        guard text.utf8Count <= 9, let version = Int(text.string), version >= 1, String(version) == text.string else {
            throw .invalidMember(key: ModelKey.formatVersion, path: "top level", expected: "a whole number from 1 on")
        }
        guard version <= formatVersion else {
            throw .unsupportedVersion(found: version, newestSupported: formatVersion)
        }
    }

    private static func text(_ file: SafetensorsReader, _ key: String) throws(ModelFileError) -> JSONText {
        guard let text = file.metadataText(key) else { throw .notAModel(missingKey: key) }
        return text
    }

    private static func section(_ file: SafetensorsReader, _ key: String) throws(ModelFileError) -> MetadataReader {
        MetadataReader(key: key, try text(file, key))
    }

    /// The file's tensors as constants over its memory.
    private static func constants(
        _ file: SafetensorsReader, layouts: [String: MetadataReader.Packing]
    ) throws(ModelFileError) -> [String: Constant] {
        var constants: [String: Constant] = [:]
        for index in 0..<file.tensorCount {
            let tensor = file.tensor(at: index)
            guard let dtype = DType(tensor.dtype) else {
                throw .unsupportedDType(tensor: tensor.name, actual: tensor.dtype.rawValue)
            }
            let packing = layouts[tensor.name]
            let alignment = packing == nil ? dtype.byteCount : SafetensorsWriter.alignment
            guard tensor.bytes.isAligned(to: alignment) else {
                throw .misaligned(tensor: tensor.name, byteOffset: tensor.bytes.fileOffset, alignment: alignment)
            }
            // The container's reader checked that the bytes have the shape's size.
            guard let values = try? tensor.bytes.tensor(shape: tensor.shape, dtype: dtype) else {
                throw .container(.sizeOverflow(tensor: tensor.name))
            }
            constants[tensor.name] =
                packing.map { Constant(values, layout: $0.layout, logicalShape: $0.shape) } ?? Constant(values)
        }
        for name in layouts.keys.sorted() where constants[name] == nil { throw .missingTensor(name: name) }
        return constants
    }
}
