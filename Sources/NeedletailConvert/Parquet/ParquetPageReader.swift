import NeedletailFormat

/// How values or levels are encoded.
enum ParquetEncoding: Int {
    case plain = 0
    case plainDictionary = 2
    case rle, bitPacked, deltaBinaryPacked, deltaLengthByteArray, deltaByteArray, rleDictionary, byteStreamSplit

    /// The format's own name, for messages.
    static func name(_ code: Int) -> String {
        let names = [
            "PLAIN", "GROUP_VAR_INT", "PLAIN_DICTIONARY", "RLE", "BIT_PACKED", "DELTA_BINARY_PACKED",
            "DELTA_LENGTH_BYTE_ARRAY", "DELTA_BYTE_ARRAY", "RLE_DICTIONARY", "BYTE_STREAM_SPLIT",
        ]
        return names.indices.contains(code) ? names[code] : "the unknown encoding \(code)"
    }
}

/// A page of a column chunk, decompressed.
struct ParquetPage {
    enum Kind { case dictionary, data }

    let kind: Kind
    /// Values, for data nulls and empty lists among them.
    let valueCount: Int
    let encoding: ParquetEncoding
    /// Encoded repetition and definition levels, and how; in pages of version 1 they are still before the values.
    var levels: Levels?
    /// What a page of version 2 says of its rows and nulls.
    var rowCount: Int?
    var nullCount: Int?
    /// The values, behind the levels where those are not yet taken off.
    var values: FileBytes
    /// The page, for errors.
    var origin: ParquetPlace

    enum Levels {
        /// Each kind with its encoding, in front of the values.
        case inFront(repetition: ParquetEncoding, definition: ParquetEncoding)
        /// Each kind as runs.
        case apart(repetition: FileBytes, definition: FileBytes)
    }

    /// The place of the byte `offset` of `bytes`, which are the page's.
    func place(_ bytes: FileBytes, _ offset: Int = 0) -> ParquetPlace {
        var place = origin
        place.byte = bytes.fileOffset + offset
        return place
    }
}

/// Reads the pages of a column chunk one after another; each is decompressed when its turn comes.
///
/// Chunks do not overlap and a page's header takes some bytes, so that pages are no more than the file has bytes.
struct ParquetPageReader {
    private let bytes: FileBytes
    private let codec: ParquetCodec
    /// Most bytes of one page.
    private let byteLimit: Int
    private let ignoresChecksums: Bool
    private var position = 0
    /// The file, the column and the page's number.
    private(set) var origin: ParquetPlace

    init(_ file: ParquetFile, _ chunk: ParquetChunk, column: String) {
        // The footer's reader has checked where the chunk lies.
        bytes = file.bytes.slice(at: chunk.start, byteCount: chunk.byteCount) ?? FileBytes([])
        codec = chunk.codec
        byteLimit = file.expandedByteLimit
        ignoresChecksums = file.limits.ignoresChecksums
        origin = ParquetPlace(file: file.name, column: column)
    }

    /// The next page, or `nil` at the chunk's end.
    mutating func next() throws(ParquetError) -> ParquetPage? {
        guard position < bytes.count, let rest = bytes.suffix(from: position) else { return nil }
        origin.page = (origin.page ?? -1) + 1
        var reader = ThriftReader(.pageHeader, over: rest, at: origin)
        let place = reader.place
        let header = try ParquetPageHeader(&reader)
        guard let stored = rest.slice(at: reader.position, byteCount: header.byteCount) else {
            throw .pageTooLong(place, byteCount: header.byteCount, available: reader.remaining)
        }
        position += reader.position + header.byteCount
        if let expected = header.checksum, !ignoresChecksums {
            let actual = CRC32(of: stored).value
            guard actual == expected else { throw .checksumMismatch(place, expected: expected, actual: actual) }
        }
        return try page(header, stored, place)
    }

    private func page(
        _ header: ParquetPageHeader, _ stored: FileBytes, _ place: ParquetPlace
    ) throws(ParquetError) -> ParquetPage {
        switch header.content {
        case .dictionary(let valueCount, let encoding):
            guard encoding == .plain || encoding == .plainDictionary else {
                throw .unsupportedEncoding(place, encoding: ParquetEncoding.name(encoding.rawValue))
            }
            let values = try decompressed(stored, to: header.expandedByteCount, place)
            return ParquetPage(
                kind: .dictionary, valueCount: valueCount, encoding: .plain, values: values,
                origin: pageOrigin(isInside: codec != .uncompressed))
        case .data(let valueCount, let encoding, let repetition, let definition):
            let values = try decompressed(stored, to: header.expandedByteCount, place)
            return ParquetPage(
                kind: .data, valueCount: valueCount, encoding: encoding,
                levels: .inFront(repetition: repetition, definition: definition), values: values,
                origin: pageOrigin(isInside: codec != .uncompressed))
        case .data2(let data):
            let levelByteCount = data.repetitionByteCount + data.definitionByteCount
            guard let repetition = stored.slice(at: 0, byteCount: data.repetitionByteCount),
                let definition = stored.slice(at: data.repetitionByteCount, byteCount: data.definitionByteCount),
                let rest = stored.suffix(from: levelByteCount), header.expandedByteCount >= levelByteCount
            else {
                throw .levelsTooLong(
                    place, .definition, byteCount: levelByteCount,
                    available: min(stored.count, header.expandedByteCount))
            }
            let expanded = header.expandedByteCount - levelByteCount
            let values = data.isCompressed ? try decompressed(rest, to: expanded, place) : rest
            guard values.count == expanded else {
                throw .pageSize(place, expected: expanded, actual: values.count)
            }
            return ParquetPage(
                kind: .data, valueCount: data.valueCount, encoding: data.encoding,
                levels: .apart(repetition: repetition, definition: definition), rowCount: data.rowCount,
                nullCount: data.nullCount, values: values,
                origin: pageOrigin(isInside: codec != .uncompressed && data.isCompressed))
        }
    }

    private func pageOrigin(isInside: Bool) -> ParquetPlace {
        var origin = origin
        origin.isInsidePage = isInside
        return origin
    }

    /// The `byteCount` bytes that `stored` stands for.
    private func decompressed(
        _ stored: FileBytes, to byteCount: Int, _ place: ParquetPlace
    ) throws(ParquetError) -> FileBytes {
        if codec == .uncompressed {
            guard stored.count == byteCount else {
                throw .pageSize(place, expected: byteCount, actual: stored.count)
            }
            return stored
        }
        guard byteCount <= byteLimit else { throw .tooLarge(place, byteCount: byteCount, byteLimit: byteLimit) }
        // Some writers store nothing where there is nothing.
        if stored.isEmpty && byteCount == 0 { return stored }
        let output: [UInt8]
        if codec == .snappy {
            do throws(SnappyError) {
                output = try Snappy.decompress(stored, byteLimit: byteCount)
            } catch {
                if case .outputTooLarge(_, let actual, _) = error {
                    throw .pageSize(place, expected: byteCount, actual: actual)
                }
                throw .cannotDecompress(place, error)
            }
        } else {
            do throws(InflateError) {
                output = try Inflate.gzip(stored, byteLimit: byteCount)
            } catch {
                if case .outputTooLarge = error {
                    throw .pageSize(place, expected: byteCount, actual: byteCount + 1)
                }
                throw .cannotInflate(place, error)
            }
        }
        guard output.count == byteCount else {
            throw .pageSize(place, expected: byteCount, actual: output.count)
        }
        return FileBytes(output)
    }
}
