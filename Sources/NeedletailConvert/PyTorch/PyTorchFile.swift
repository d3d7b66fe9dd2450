package import NeedletailFormat

/// A file with a state dict, of any form: what `torch.save` writes, an archive since 1.6 and a stream before, and safetensors.
package enum PyTorchFile {
    /// Whether the bytes are of such a form, sound or not.
    package static func matches(_ bytes: FileBytes) -> Bool {
        isSafetensors(bytes) || PyTorchLegacyFile.matches(bytes) || PyTorchArchive.matches(bytes)
    }

    /// The state dict in `bytes`. Nothing is executed.
    ///
    /// The tensors are views of the bytes; of what stands beside a state dict nothing but its description is read.
    package static func stateDict(_ bytes: FileBytes) throws(PyTorchError) -> PyTorchStateDict {
        if isSafetensors(bytes) { return try safetensors(bytes) }
        if PyTorchLegacyFile.matches(bytes) {
            return try PyTorchStateDict(
                .legacy, try PyTorchLegacyFile(bytes).tensors(), fileByteCount: bytes.count)
        }
        return try PyTorchStateDict(.archive, try PyTorchArchive.tensors(bytes), fileByteCount: bytes.count)
    }

    /// Whether a header in JSON lies in the file behind its length.
    private static func isSafetensors(_ bytes: FileBytes) -> Bool {
        guard let byteCount: UInt64 = bytes.integer(at: 0) else { return false }
        return byteCount <= UInt64(bytes.count - 8) && bytes[8] == UInt8(ascii: "{")
    }

    private static func safetensors(_ bytes: FileBytes) throws(PyTorchError) -> PyTorchStateDict {
        let reader: SafetensorsReader
        do { reader = try SafetensorsReader(bytes) } catch { throw .safetensors(error) }
        guard reader.firstMetadataKey(where: { $0.string.hasPrefix("needletail.") }) == nil else { throw .modelFile }
        let names = reader.tensorNames
        guard !names.isEmpty else { throw .noStateDict(found: "no tensor at all") }
        let wrapper = PyTorchStateDict.wrapper(of: names).unicodeScalars.count
        var tensors: [PyTorchTensor] = []
        for (index, name) in names.enumerated() {
            let tensor = reader.tensor(at: index)
            tensors.append(
                try PyTorchTensor(
                    String(String.UnicodeScalarView(name.unicodeScalars.dropFirst(wrapper))), tensor.dtype,
                    storage: tensor.bytes, offset: 0, shape: tensor.shape,
                    strides: PyTorchTensor.contiguousStrides(tensor.shape)))
        }
        return try PyTorchStateDict(.safetensors, tensors, fileByteCount: bytes.count)
    }
}

/// The archive that `torch.save` writes since 1.6: `NAME/data.pkl` and a storage in each `NAME/data/KEY`, none compressed.
enum PyTorchArchive {
    /// Whether an archive has the pickle of a state dict or of a TorchScript program.
    static func matches(_ bytes: FileBytes) -> Bool {
        guard bytes.hasPrefix(Array("PK".utf8)), let archive = try? ZipArchive(bytes) else { return false }
        return root(archive) != nil
    }

    /// What stands before the names of all entries.
    private static func root(_ archive: ZipArchive) -> String? {
        for name in archive.entryNames {
            for pickle in ["data.pkl", "constants.pkl"] where name == pickle || name.hasSuffix("/" + pickle) {
                let root = String(name.dropLast(pickle.count))
                // The folder is one.
                if !root.dropLast().contains("/") { return root }
            }
        }
        return nil
    }

    static func tensors(_ bytes: FileBytes) throws(PyTorchError) -> [PyTorchTensor] {
        let archive: ZipArchive
        do { archive = try ZipArchive(bytes) } catch { throw .archive(error) }
        guard let root = root(archive) else { throw .archive(.noSuchEntry(name: "data.pkl")) }
        guard !archive.contains(root + "constants.pkl") else { throw .torchScript(entry: root + "constants.pkl") }
        func entry(_ name: String) throws(PyTorchError) -> FileBytes {
            guard archive.entry(named: name)?.method != .deflated else { throw .compressedEntry(name: name) }
            do { return try archive.data(for: name, byteLimit: bytes.count) } catch { throw .archive(error) }
        }
        if archive.contains(root + "byteorder") {
            // Files before 2.1 do not say it.
            guard try entry(root + "byteorder").isEqual(to: "little") else { throw .bigEndian(mark: "byteorder") }
        }
        let pickle = try entry(root + "data.pkl")
        var byteCount = 0
        let checkpoint = try PyTorchCheckpoint(pickle, byteCount: &byteCount)
        guard byteCount == pickle.count else {
            throw .pickle(
                .trailingBytes(offset: pickle.fileOffset + byteCount, byteCount: pickle.count - byteCount))
        }
        // Tensors share storages, whose checksums are looked at once.
        var storages: [String: FileBytes] = [:]
        return try checkpoint.tensors { (storage, tensor) throws(PyTorchError) in
            let name = root + "data/" + storage.key
            guard archive.contains(name) else { throw .missingStorage(tensor: tensor, key: storage.key) }
            let all = if let known = storages[name] { known } else { try entry(name) }
            storages[name] = all
            guard let byteCount = storage.byteCount else { throw .invalidTensor(tensor: tensor, .storage) }
            guard let bytes = all.slice(at: 0, byteCount: byteCount) else {
                throw .shortStorage(tensor: tensor, expected: byteCount, actual: all.count)
            }
            return bytes
        }
    }
}
