/// A safetensors file, checked when opened: named tensors over its bytes, and its string metadata.
///
/// Opening reads the header only, refuses any file that breaks a rule of `Docs/ModelFormat.md`, and until then holds less
/// than 2 x header bytes + 1 MiB of heap. Tensors are slices of the file's bytes, never copied; those of a file from
/// another tool may begin at any byte.
package struct SafetensorsReader: Sendable {
    /// The most bytes of a header that are accepted.
    package static let headerByteLimit = 16 << 20
    /// Bytes of the header's length at the start of the file.
    static let prefixByteCount = 8

    /// The whole file.
    package let file: FileBytes
    private let header: SafetensorsHeader
    private let data: FileBytes

    /// Opens `file` and checks all of its header.
    ///
    /// Complexity: O(header bytes), and O(n log n) comparisons of names.
    package init(_ file: FileBytes) throws(SafetensorsError) {
        guard let headerByteCount: UInt64 = file.integer(at: 0) else { throw .fileTooShort(byteCount: file.count) }
        guard headerByteCount <= UInt64(Self.headerByteLimit) else {
            throw .headerTooLarge(byteCount: headerByteCount, byteLimit: Self.headerByteLimit)
        }
        let end = Self.prefixByteCount + Int(headerByteCount)
        guard let text = file.slice(at: Self.prefixByteCount, byteCount: Int(headerByteCount)),
            let data = file.suffix(from: end)
        else { throw .headerOutOfBounds(end: UInt64(end), fileByteCount: file.count) }
        self.file = file
        self.data = data
        header = try SafetensorsHeader(text: text, dataByteCount: data.count)
    }

    /// The number of tensors.
    package var tensorCount: Int { header.tensors.count }

    /// Where in the file the data begins, past the header.
    package var dataOffset: Int { file.count - data.count }

    /// The names of the tensors, in the order of the header. Complexity: O(header bytes).
    package var tensorNames: [String] {
        header.tensors.map { header.name(of: $0) }
    }

    /// The tensor named `name`, byte by byte. Complexity: O(log n) comparisons of names.
    package func tensor(named name: String) -> SafetensorsTensor? {
        header.index(ofTensorNamed: name).map { tensor(at: $0) }
    }

    /// The tensor at `index` of `tensorNames`.
    package func tensor(at index: Int) -> SafetensorsTensor {
        let tensor = header.tensors[index]
        guard let bytes = data.slice(at: tensor.begin, byteCount: tensor.end - tensor.begin) else {
            preconditionFailure("the bounds were checked when the file was opened")
        }
        return SafetensorsTensor(
            name: header.name(of: tensor), dtype: tensor.dtype, shape: header.shape(of: tensor), bytes: bytes)
    }
}

/// A tensor of a safetensors file.
package struct SafetensorsTensor: Sendable {
    package let name: String
    package let dtype: SafetensorsDType
    /// Sizes, outermost first; empty for a scalar.
    package let shape: [Int]
    /// The elements, row-major, little-endian.
    package let bytes: FileBytes
}

extension SafetensorsReader {
    /// The keys of `__metadata__`, in the order of the header.
    package var metadataKeys: [String] {
        header.metadata.map { header.text(at: $0.key).string }
    }

    /// The number of keys in `__metadata__`.
    package var metadataKeyCount: Int { header.metadata.count }

    /// The first key of `__metadata__` that `predicate` accepts, in place. Complexity: O(keys).
    package func firstMetadataKey(where predicate: (JSONText) -> Bool) -> JSONText? {
        for entry in header.metadata {
            let key = header.text(at: entry.key)
            if predicate(key) { return key }
        }
        return nil
    }

    /// The value under `key` of `__metadata__`, or `nil`. Complexity: O(keys).
    package func metadata(_ key: String) -> String? {
        metadataText(key)?.string
    }

    /// The value under `key` of `__metadata__` in place, or `nil`. Complexity: O(keys).
    package func metadataText(_ key: String) -> JSONText? {
        header.metadata.first { header.text(at: $0.key).isEqual(to: key) }.map { header.text(at: $0.value) }
    }

    /// Where in `file` the value under `key` of `__metadata__` stands, as written, without its quotation marks.
    package func metadataRange(of key: String) -> Range<Int>? {
        guard let raw = metadataText(key)?.raw else { return nil }
        let start = raw.fileOffset - file.fileOffset
        return start..<start + raw.count
    }
}

extension SafetensorsReader {
    /// The SHA-256 of the whole file with the digest under `key` of `__metadata__` read as 64 zeros, in hexadecimal.
    ///
    /// Complexity: O(file bytes).
    package func sha256(zeroing key: String) throws(SafetensorsError) -> String {
        let place = try digestPlace(key).range
        guard let before = file.slice(at: 0, byteCount: place.lowerBound),
            let after = file.suffix(from: place.upperBound)
        else { preconditionFailure("the header lies inside the file") }
        var hash = SHA256()
        hash.update(before)
        hash.update([UInt8](repeating: UInt8(ascii: "0"), count: place.count))
        hash.update(after)
        return hash.finalizeHexadecimal()
    }

    /// Refuses a file whose bytes are not those that the digest under `key` of `__metadata__` was made of.
    ///
    /// Complexity: O(file bytes).
    package func verifySHA256(key: String) throws(SafetensorsError) {
        let expected = try digestPlace(key).digits
        let actual = try sha256(zeroing: key)
        guard actual == expected else { throw .digestMismatch(key: key, expected: expected, actual: actual) }
    }

    /// The 64 digits under `key` and where in `file` they stand.
    private func digestPlace(_ key: String) throws(SafetensorsError) -> (range: Range<Int>, digits: String) {
        guard let text = metadataText(key), let range = metadataRange(of: key) else {
            throw .missingMetadata(key: key)
        }
        guard text.raw.count == 2 * SHA256.byteCount, text.raw.array().allSatisfy(SHA256.isDigit) else {
            throw .notADigest(key: key, byteOffset: text.raw.fileOffset)
        }
        return (range, text.string)
    }
}
