/// Why a safetensors file was refused, or cannot be written.
///
/// Byte offsets count from the start of the file, except those of tensor data, which count as `data_offsets` does from
/// the end of the header, and say so in their names.
public enum SafetensorsError: Error, Equatable, Sendable {
    // The file as a whole.

    /// The file ends before the eight bytes of the header's length do.
    case fileTooShort(byteCount: Int)
    /// The header's length is more than is accepted.
    case headerTooLarge(byteCount: UInt64, byteLimit: Int)
    /// The header ends after the file does.
    case headerOutOfBounds(end: UInt64, fileByteCount: Int)
    /// The header does not begin with `{`; `actual` is its first byte, `nil` when it is empty.
    case headerStart(byteOffset: Int, actual: UInt8?)
    /// The header is not JSON in UTF-8, nests too deep, or goes on after its object.
    case invalidHeader(JSONError)
    /// Bytes after the last tensor that belong to none.
    case uncoveredBytes(dataOffset: Int, byteCount: Int)

    // `__metadata__`.

    /// `__metadata__` stands in the header more than once.
    case duplicateMetadata(byteOffset: Int)
    /// `__metadata__` is not an object.
    case metadataNotAnObject(byteOffset: Int, actual: JSONKind)
    /// A value in `__metadata__` is not a string.
    case metadataValueNotAString(key: String, byteOffset: Int, actual: JSONKind)
    /// A key stands in `__metadata__` more than once.
    case duplicateMetadataKey(key: String)
    /// `__metadata__` has more keys than are accepted.
    case tooManyMetadataKeys(byteOffset: Int, limit: Int)

    // The table of tensors.

    /// The header lists more tensors than are accepted.
    case tooManyTensors(byteOffset: Int, limit: Int)
    /// A tensor's name has no characters.
    case emptyTensorName(byteOffset: Int)
    /// A tensor's name has more bytes than are accepted.
    case tensorNameTooLong(byteOffset: Int, byteCount: Int, byteLimit: Int)
    /// Two tensors have the same name.
    case duplicateTensor(name: String)
    /// A tensor's description is not an object.
    case tensorNotAnObject(name: String, byteOffset: Int, actual: JSONKind)
    /// A tensor lacks `dtype`, `shape` or `data_offsets`.
    case missingField(tensor: String, field: String)
    /// A tensor has a field twice.
    case duplicateField(tensor: String, field: String, byteOffset: Int)
    /// A tensor has a field that the format does not define.
    case unknownField(tensor: String, field: String, byteOffset: Int)
    /// A field, or an element of it, is of another kind than the format says.
    case wrongFieldType(tensor: String, field: String, byteOffset: Int, expected: JSONKind, actual: JSONKind)
    /// An element type that is not known here.
    case unknownDType(tensor: String, actual: String)
    /// A tensor has more dimensions than are accepted.
    case rankTooLarge(tensor: String, byteOffset: Int, limit: Int)
    /// `data_offsets` does not hold exactly a begin and an end.
    case wrongOffsetCount(tensor: String, byteOffset: Int)
    /// A size or an offset has a fraction or an exponent.
    case notAnInteger(tensor: String, field: String, byteOffset: Int)
    /// A size or an offset is negative.
    case negativeInteger(tensor: String, field: String, byteOffset: Int, actual: Int64)
    /// A size or an offset does not fit 63 bits.
    case integerTooLarge(tensor: String, field: String, byteOffset: Int)
    /// The product of sizes and bytes per element does not fit 63 bits.
    case sizeOverflow(tensor: String)

    // Where the tensors' bytes lie.

    /// A tensor begins after it ends.
    case offsetsReversed(tensor: String, dataBegin: Int, dataEnd: Int)
    /// A tensor's bytes are not as many as its shape and element type need.
    case sizeMismatch(tensor: String, expected: Int, actual: Int)
    /// A tensor's bytes end after the file does.
    case tensorOutOfBounds(tensor: String, dataEnd: Int, dataByteCount: Int)
    /// Bytes before a tensor belong to none.
    case gap(tensor: String, dataOffset: Int, byteCount: Int)
    /// A tensor begins before the one before it has ended.
    case overlap(tensor: String, other: String, dataOffset: Int, byteCount: Int)

    // The digest of the whole file.

    /// `__metadata__` lacks a key that is needed.
    case missingMetadata(key: String)
    /// A value that must be a SHA-256 is not 64 lower-case hexadecimal digits, written as such.
    case notADigest(key: String, byteOffset: Int)
    /// The file's bytes are not those that its digest was made of.
    case digestMismatch(key: String, expected: String, actual: String)

    // Writing.

    /// `__metadata__` is no name for a tensor.
    case reservedTensorName(String)
    /// A tensor's source gave another number of bytes than its shape and element type need.
    case wrongByteCount(tensor: String, expected: Int, actual: Int)
    /// The file could not be written.
    case file(FileError)
}
