import NeedletailFormat

/// The stream that `torch.save` wrote before 1.6: four pickles (a magic number, a version, a description of the system, the
/// value), a pickled list of storages' keys, and for each its number of elements, eight bytes little-endian, and its bytes.
struct PyTorchLegacyFile {
    private let checkpoint: PyTorchCheckpoint
    /// The bytes of each storage by its key.
    private let storages: [String: FileBytes]

    /// The number 0x1950a86a20f9469cfc6c as a pickle has it, behind the protocol and perhaps a frame.
    private static let magic: [UInt8] = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e]
    private static let version = 1001
    /// Protocols from this on have frames.
    private static let framedProtocol: UInt8 = 4
    private static let frameByteCount = 9

    static func matches(_ bytes: FileBytes) -> Bool {
        magicEnd(bytes) != nil
    }

    /// Where the pickle behind the magic number begins.
    private static func magicEnd(_ bytes: FileBytes) -> Int? {
        guard bytes[0] == 0x80, let version = bytes[1] else { return nil }
        let start = 2 + (version >= framedProtocol ? frameByteCount : 0)
        guard bytes.slice(at: start, byteCount: magic.count)?.hasPrefix(magic) == true else { return nil }
        return start + magic.count
    }

    init(_ bytes: FileBytes) throws(PyTorchError) {
        guard var position = Self.magicEnd(bytes) else { throw .invalidLegacy(offset: 0, .version) }
        func next() throws(PyTorchError) -> PyTorchCheckpoint {
            guard let rest = bytes.suffix(from: position) else {
                preconditionFailure("pickles end inside the file")
            }
            var byteCount = 0
            let checkpoint = try PyTorchCheckpoint(rest, byteCount: &byteCount)
            position += byteCount
            return checkpoint
        }
        var start = position
        let version = try next().graph
        guard version.int(version.root) == Self.version else { throw .invalidLegacy(offset: start, .version) }
        start = position
        let system = try next().graph
        guard let isLittleEndian = system.bool(system.value(forKey: "little_endian", in: system.root)) else {
            throw .invalidLegacy(offset: start, .system)
        }
        guard isLittleEndian else { throw .bigEndian(mark: "little_endian") }
        checkpoint = try next()
        start = position
        let list = try next().graph
        guard case .list(let keys) = list[list.root] else { throw .invalidLegacy(offset: start, .keys) }

        let elementByteCounts = checkpoint.elementByteCounts()
        var storages: [String: FileBytes] = [:]
        for reference in keys {
            guard let key = list.string(reference), let known = elementByteCounts[key], let byteCount = known else {
                throw .invalidLegacy(offset: start, .keys)
            }
            guard let count: Int64 = bytes.integer(at: position), let elementCount = Int(exactly: count),
                elementCount >= 0
            else { throw .invalidLegacy(offset: position, .storage) }
            let (size, overflow) = elementCount.multipliedReportingOverflow(by: byteCount)
            guard !overflow, let storage = bytes.slice(at: position + 8, byteCount: size),
                storages.updateValue(storage, forKey: key) == nil
            else { throw .invalidLegacy(offset: position, .storage) }
            position += 8 + size
        }
        guard position == bytes.count else { throw .invalidLegacy(offset: position, .storage) }
        self.storages = storages
    }

    func tensors() throws(PyTorchError) -> [PyTorchTensor] {
        try checkpoint.tensors { (storage, tensor) throws(PyTorchError) in
            guard let all = storages[storage.key] else { throw .missingStorage(tensor: tensor, key: storage.key) }
            guard let byteCount = storage.byteCount else { throw .invalidTensor(tensor: tensor, .storage) }
            guard let bytes = all.slice(at: 0, byteCount: byteCount) else {
                throw .shortStorage(tensor: tensor, expected: byteCount, actual: all.count)
            }
            return bytes
        }
    }
}
