/// Writes a safetensors file: the same tensors and metadata give the same bytes.
///
/// The header lists `__metadata__` and then the tensors, both in the order given; the tensors' bytes follow one another in
/// that order without gaps. Spaces after the header's object make the data begin at a multiple of 64 bytes. What is
/// written passes every check of `SafetensorsReader`.
package struct SafetensorsWriter {
    /// A multiple of this many bytes is where the data begins.
    package static let alignment = 64

    /// A tensor to be written.
    package struct Tensor {
        /// Hands out the elements in pieces of any size, by calling its argument with each; called once for each file.
        package typealias Source = (_ emit: (UnsafeRawBufferPointer) -> Void) -> Void

        let name: String
        let dtype: SafetensorsDType
        let shape: [Int]
        let source: Source

        /// A tensor whose elements, row-major and little-endian, `source` hands out.
        package init(name: String, dtype: SafetensorsDType, shape: [Int], source: @escaping Source) {
            self.name = name
            self.dtype = dtype
            self.shape = shape
            self.source = source
        }

        /// A tensor whose elements, row-major and little-endian, are `bytes`.
        package init(name: String, dtype: SafetensorsDType, shape: [Int], bytes: FileBytes) {
            self.init(name: name, dtype: dtype, shape: shape) { emit in bytes.withUnsafeBytes { emit($0) } }
        }
    }

    private let tensors: [Tensor]
    private let byteCounts: [Int]
    /// The header's length, its text and the padding, the digest's digits being zeros.
    private let head: [UInt8]
    /// Where in the file the digest's digits stand.
    private let digestOffset: Int?
    /// The bytes of the whole file.
    package let byteCount: Int

    /// Lays out a file and checks all of it but the number of bytes that the sources hand out.
    ///
    /// - metadata: `__metadata__`, left out when empty and `digestKey` is `nil`. Keys must differ.
    /// - digestKey: a key to add at the end of `metadata`, whose value will be the SHA-256 of the whole file with the
    ///   value's own 64 digits read as zeros.
    /// - Throws: what `SafetensorsReader` would refuse the file for, and `reservedTensorName`.
    package init(
        tensors: [Tensor], metadata: [(key: String, value: String)] = [], digestKey: String? = nil
    ) throws(SafetensorsError) {
        var byteCounts: [Int] = []
        var dataByteCount = 0
        for tensor in tensors {
            guard tensor.name != SafetensorsHeader.metadataName else { throw .reservedTensorName(tensor.name) }
            // A negative size is refused with the header below.
            let sizes = tensor.shape.contains { $0 < 0 } ? [0] : tensor.shape
            guard let byteCount = tensor.dtype.byteCount(shape: sizes) else {
                throw .sizeOverflow(tensor: tensor.name)
            }
            let (end, overflow) = dataByteCount.addingReportingOverflow(byteCount)
            guard !overflow else { throw .sizeOverflow(tensor: tensor.name) }
            byteCounts.append(byteCount)
            dataByteCount = end
        }
        let (text, digestOffset) = Self.header(
            tensors: tensors, byteCounts: byteCounts, metadata: metadata, digestKey: digestKey)
        guard text.count <= SafetensorsReader.headerByteLimit else {
            throw .headerTooLarge(byteCount: UInt64(text.count), byteLimit: SafetensorsReader.headerByteLimit)
        }
        let head = withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) } + text
        guard let checked = FileBytes(head).suffix(from: SafetensorsReader.prefixByteCount) else {
            preconditionFailure("the header follows its length")
        }
        _ = try SafetensorsHeader(text: checked, dataByteCount: dataByteCount)
        let (byteCount, overflow) = dataByteCount.addingReportingOverflow(head.count)
        guard !overflow else { throw .sizeOverflow(tensor: tensors.last?.name ?? "") }
        self.tensors = tensors
        self.byteCounts = byteCounts
        self.head = head
        self.digestOffset = digestOffset.map { $0 + SafetensorsReader.prefixByteCount }
        self.byteCount = byteCount
    }

    /// The header's JSON with its padding, and where in it the digest's digits stand.
    private static func header(
        tensors: [Tensor], byteCounts: [Int], metadata: [(key: String, value: String)], digestKey: String?
    ) -> (text: [UInt8], digestOffset: Int?) {
        var json = JSONWriter()
        var digestOffset: Int?
        json.beginObject()
        if !metadata.isEmpty || digestKey != nil {
            json.key(SafetensorsHeader.metadataName)
            json.beginObject()
            for (key, value) in metadata {
                json.key(key)
                json.string(value)
            }
            if let digestKey {
                json.key(digestKey)
                // The value follows, one quotation mark later.
                digestOffset = json.byteCount + 1
                json.string(String(repeating: "0", count: 2 * SHA256.byteCount))
            }
            json.endObject()
        }
        var begin = 0
        for (tensor, byteCount) in zip(tensors, byteCounts) {
            json.key(tensor.name)
            json.beginObject()
            json.key("dtype")
            json.string(tensor.dtype.rawValue)
            json.key("shape")
            json.beginArray()
            for size in tensor.shape { json.integer(size) }
            json.endArray()
            json.key("data_offsets")
            json.beginArray()
            json.integer(begin)
            json.integer(begin + byteCount)
            json.endArray()
            json.endObject()
            begin += byteCount
        }
        json.endObject()
        var text = json.finish()
        let remainder = (SafetensorsReader.prefixByteCount + text.count) % alignment
        if remainder > 0 { text += repeatElement(UInt8(ascii: " "), count: alignment - remainder) }
        return (text, digestOffset)
    }
}

extension SafetensorsWriter {
    /// Writes the file to `path`, where it appears complete or not at all.
    ///
    /// - Throws: `SafetensorsError.file` when it cannot be written, `wrongByteCount` when a source hands out another
    ///   number of bytes than its tensor has.
    package func write(toFile path: String) throws(SafetensorsError) {
        do {
            var output = try AtomicFileWriter(path: path)
            let digest = try produce { piece throws(FileError) in try output.write(piece) }
            if let digest, let digestOffset { try output.overwrite(digest, at: digestOffset) }
            try output.commit()
        } catch let error as FileError {
            throw .file(error)
        } catch let error as SafetensorsError {
            throw error
        } catch {
            preconditionFailure("a writer throws no other error")
        }
    }

    /// The whole file in memory.
    ///
    /// - Throws: `wrongByteCount` when a source hands out another number of bytes than its tensor has.
    package func bytes() throws(SafetensorsError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(byteCount)
        let digest = try produce { piece throws(FileError) in result.append(contentsOf: piece) }
        if let digest, let digestOffset {
            result.replaceSubrange(digestOffset..<digestOffset + digest.count, with: digest)
        }
        return result
    }

    /// Hands the file's bytes to `put` in order, and returns the digits to put in the place of the digest's zeros.
    private func produce(
        _ put: (UnsafeRawBufferPointer) throws(FileError) -> Void
    ) throws(SafetensorsError) -> [UInt8]? {
        var hash = SHA256()
        var failure: FileError?
        func pass(_ piece: UnsafeRawBufferPointer) {
            guard failure == nil else { return }
            if digestOffset != nil { hash.update(piece) }
            do throws(FileError) { try put(piece) } catch { failure = error }
        }
        head.withUnsafeBytes { pass($0) }
        for (tensor, expected) in zip(tensors, byteCounts) {
            var actual = 0
            tensor.source { piece in
                actual += piece.count
                if actual <= expected { pass(piece) }
            }
            guard actual == expected || failure != nil else {
                throw .wrongByteCount(tensor: tensor.name, expected: expected, actual: actual)
            }
        }
        if let failure { throw .file(failure) }
        return digestOffset == nil ? nil : Array(hash.finalizeHexadecimal().utf8)
    }
}
