import NeedletailFormat

/// A file that Keras saved a model into: its configuration, what it says about itself, and where its weights are.
struct KerasFile {
    let file: String
    let container: KerasModel.Container
    /// The model's class and configuration.
    let config: KerasConfig
    let kerasVersion: String?
    let backend: String?
    let dateSaved: String?
    private let contents: Contents

    private enum Contents {
        case hdf5(HDF5Group, byteCount: Int)
        case archive(ZipArchive, byteCount: Int)
    }

    /// Whether the bytes begin as a file of either kind does.
    static func matches(_ bytes: FileBytes) -> Bool {
        bytes.hasPrefix(Array("PK".utf8)) || isHDF5(bytes)
    }

    /// Opens a file of either kind, which its first bytes tell.
    init(_ bytes: FileBytes, file: String) throws(ConvertError) {
        if bytes.hasPrefix(Array("PK".utf8)) {
            try self.init(archive: bytes, file: file)
        } else if Self.isHDF5(bytes) {
            try self.init(hdf5: bytes, file: file)
        } else {
            throw .unknownFormat(file: file)
        }
    }

    /// Whether the signature of HDF5 is at byte 0, 512, 1024, 2048, ...
    private static func isHDF5(_ bytes: FileBytes) -> Bool {
        let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a]
        var offset = 0
        while let rest = bytes.suffix(from: offset) {
            if rest.hasPrefix(signature) { return true }
            offset = max(512, 2 * offset)
        }
        return false
    }

    private init(hdf5 bytes: FileBytes, file: String) throws(ConvertError) {
        let root = try hdf5(file) { () throws(HDF5Error) in try HDF5File(bytes, limits: Self.limits).root }
        func attribute(_ name: String) throws(ConvertError) -> String? {
            try hdf5(file) { () throws(HDF5Error) in try root.attribute(name)?.string }
        }
        guard let text = try attribute("model_config") else { throw .weightsOnly(file: file) }
        self.file = file
        container = .hdf5
        config = try KerasConfig(parsing: FileBytes(Array(text.utf8)), part: "model_config", file: file)
        kerasVersion = try attribute("keras_version")
        backend = try attribute("backend")
        dateSaved = nil
        contents = .hdf5(root, byteCount: bytes.count)
        try checkVersion()
    }

    private init(archive bytes: FileBytes, file: String) throws(ConvertError) {
        let archive: ZipArchive
        do {
            archive = try ZipArchive(bytes)
        } catch {
            throw .invalidArchive(file: file, reason: "\(error)")
        }
        self.file = file
        container = .archive
        config = try Self.json("config.json", in: archive, file: file)
        if archive.contains("metadata.json") {
            let metadata = try Self.json("metadata.json", in: archive, file: file)
            kerasVersion = try metadata.optional("keras_version")?.string
            dateSaved = try metadata.optional("date_saved")?.string
        } else {
            (kerasVersion, dateSaved) = (nil, nil)
        }
        backend = nil
        contents = .archive(archive, byteCount: bytes.count)
        try checkVersion()
    }

    private static let limits: HDF5Limits = {
        var limits = HDF5Limits()
        limits.expansionLimit = KerasWeights.expansionLimit
        // A layer's groups are opened again for each of its weights.
        limits.workLimit = 64
        return limits
    }()

    /// Most bytes of an entry with JSON.
    private static let jsonByteLimit = 64 << 20
    /// Most bytes of the entry with weights.
    private static let weightsByteLimit = 16 << 30

    private static func json(
        _ entry: String, in archive: ZipArchive, file: String
    ) throws(ConvertError) -> KerasConfig {
        let bytes = try data(entry, in: archive, byteLimit: jsonByteLimit, file: file)
        return try KerasConfig(parsing: bytes, part: entry, file: file)
    }

    private static func data(
        _ entry: String, in archive: ZipArchive, byteLimit: Int, file: String
    ) throws(ConvertError) -> FileBytes {
        do {
            return try archive.data(for: entry, byteLimit: byteLimit)
        } catch .noSuchEntry(let name) {
            throw .missingEntry(file: file, entry: name)
        } catch {
            throw .invalidArchive(file: file, reason: "\(error)")
        }
    }

    /// Keras 1 described layers in other words.
    private func checkVersion() throws(ConvertError) {
        guard let kerasVersion, let major = kerasVersion.split(separator: ".").first.flatMap({ Int($0) }), major < 2
        else { return }
        throw .unsupportedVersion(file: file, version: kerasVersion, oldest: "2.11")
    }

    /// The weights of a model of `layers`.
    func weights(for layers: [KerasLayer]) throws(ConvertError) -> KerasWeights {
        switch contents {
        case .hdf5(let root, let byteCount):
            return try .named(root: root, byteLimit: KerasWeights.byteLimit(byteCount), file: file)
        case .archive(let archive, let byteCount):
            let bytes = try Self.data(
                "model.weights.h5", in: archive, byteLimit: Self.weightsByteLimit, file: file)
            let byteLimit = KerasWeights.byteLimit(bytes.count, inArchiveOf: byteCount)
            var limits = Self.limits
            limits.byteLimit = min(limits.byteLimit, byteLimit)
            let root = try hdf5(file) { () throws(HDF5Error) in try HDF5File(bytes, limits: limits).root }
            return try .numbered(root: root, layers: layers, byteLimit: byteLimit, file: file)
        }
    }
}
