package import NeedletailFormat

/// Why a Parquet file, or something in it, could not be read.
package enum ParquetError: Error, Equatable {
    // The file
    /// The bytes do not begin with `PAR1`, or are too few.
    case notParquet(ParquetPlace, byteCount: Int)
    /// The file does not end with `PAR1`: its end is missing.
    case missingFooter(ParquetPlace, byteCount: Int)
    /// The footer, or the whole file, is encrypted.
    case encryptedFooter(ParquetPlace)
    /// The footer claims more bytes than the file has.
    case footerTooLong(ParquetPlace, byteCount: UInt32, available: Int)
    /// Bytes follow the footer's own end.
    case trailingFooterBytes(ParquetPlace, byteCount: Int)

    // Structures in Thrift's compact protocol
    /// A structure goes on past the end of its bytes.
    case truncatedStructure(ParquetPlace, ParquetStructure)
    /// A number has more bits than its type.
    case numberTooLong(ParquetPlace, ParquetStructure)
    /// A field has a type that Thrift does not have.
    case unknownFieldType(ParquetPlace, ParquetStructure, type: Int)
    /// A field is of another type than the format says.
    case wrongFieldType(ParquetPlace, ParquetStructure, field: Int, expected: String, actual: String)
    /// A list or map claims more elements than bytes are left.
    case countTooLarge(ParquetPlace, ParquetStructure, count: Int, available: Int)
    /// Unknown structures lie in one another deeper than is followed.
    case nestedTooDeep(ParquetPlace, ParquetStructure, limit: Int)
    /// A field is missing without which the structure means nothing.
    case missingField(ParquetPlace, ParquetStructure, field: String)
    /// A field has a value that the format forbids there.
    case invalidField(ParquetPlace, ParquetStructure, field: String, expected: String, actual: Int)
    /// Text is not UTF-8.
    case invalidText(ParquetPlace, ParquetStructure)

    // The schema
    /// A group has more children than elements follow, or elements are left over.
    case schemaElementCount(ParquetPlace, expected: Int, actual: Int)
    /// Groups lie in one another deeper than is followed.
    case schemaTooDeep(ParquetPlace, limit: Int)
    /// The schema has no columns.
    case noColumns(ParquetPlace)
    /// Two fields of a group have one name.
    case duplicateField(ParquetPlace, name: String)
    /// A group is marked as a list and is built otherwise.
    case invalidList(ParquetPlace)
    /// A group is marked as a map and is built otherwise.
    case invalidMap(ParquetPlace)

    // Row groups and column chunks
    /// A row group has more or fewer column chunks than the schema has columns.
    case columnCount(ParquetPlace, rowGroup: Int, expected: Int, actual: Int)
    /// A column chunk is not that of the column whose turn it is.
    case wrongColumnPath(ParquetPlace, rowGroup: Int)
    /// A column chunk has another physical type than the schema says.
    case wrongColumnType(ParquetPlace, rowGroup: Int, expected: String, actual: String)
    /// The rows of the row groups are not those that the file says it has.
    case rowCount(ParquetPlace, expected: Int, actual: Int)
    /// A column chunk has fewer values than its row group has rows, or more though it is not nested.
    case valueCount(ParquetPlace, rowGroup: Int, rowCount: Int, valueCount: Int)
    /// A column chunk lies in another file.
    case externalColumn(ParquetPlace, rowGroup: Int)
    /// A column chunk is encrypted.
    case encryptedColumn(ParquetPlace, rowGroup: Int)
    /// A column chunk is compressed in a way that this reader cannot undo.
    case unsupportedCodec(ParquetPlace, codec: String)
    /// A column chunk does not lie between the file's first bytes and its footer.
    case chunkOutOfBounds(ParquetPlace, rowGroup: Int, start: Int, byteCount: Int, limit: Int)
    /// A column chunk begins before another one ends.
    case overlappingChunks(ParquetPlace, rowGroup: Int, end: Int)
    /// Values take more memory than the limit for a file of this size.
    case tooLarge(ParquetPlace, byteCount: Int, byteLimit: Int)

    // Pages
    /// A page is longer than what is left of its column chunk.
    case pageTooLong(ParquetPlace, byteCount: Int, available: Int)
    /// A page is of a kind that does not belong into a column chunk.
    case unsupportedPage(ParquetPlace, type: Int)
    /// A dictionary does not come first, or comes twice.
    case misplacedDictionary(ParquetPlace)
    /// A page refers to a dictionary and there is none.
    case missingDictionary(ParquetPlace)
    /// Values or levels are encoded in a way that this reader cannot undo.
    case unsupportedEncoding(ParquetPlace, encoding: String)
    /// A page does not have the CRC-32 in its header.
    case checksumMismatch(ParquetPlace, expected: UInt32, actual: UInt32)
    /// A page's gzip data are damaged.
    case cannotInflate(ParquetPlace, InflateError)
    /// A page's snappy data are damaged.
    case cannotDecompress(ParquetPlace, SnappyError)
    /// A page has another size than its header says.
    case pageSize(ParquetPlace, expected: Int, actual: Int)
    /// Levels claim more bytes than the page has.
    case levelsTooLong(ParquetPlace, ParquetLevelKind, byteCount: Int, available: Int)
    /// A level is above the highest that the schema allows.
    case levelTooHigh(ParquetPlace, ParquetLevelKind, level: Int, limit: Int)
    /// Numbers are packed in more bits than a number has.
    case invalidBitWidth(ParquetPlace, bitWidth: Int)
    /// Packed numbers end before there are as many as there must be.
    case truncatedRun(ParquetPlace, expected: Int, actual: Int)
    /// A run of one number goes on past the last of them.
    case runTooLong(ParquetPlace, count: Int, available: Int)
    /// A run's number has more bits than its width.
    case invalidRunValue(ParquetPlace, value: Int, bitWidth: Int)
    /// A page ends before its values do.
    case truncatedValues(ParquetPlace, expected: Int, actual: Int)
    /// Bytes follow the values, or the levels, of a page.
    case trailingBytes(ParquetPlace, byteCount: Int)
    /// A value's number is beyond the end of the dictionary.
    case indexOutsideDictionary(ParquetPlace, index: Int, count: Int)
    /// A column chunk's pages hold more or fewer values than it says.
    case pageValueCount(ParquetPlace, expected: Int, actual: Int)
    /// A column chunk, or a page of version 2, has other rows than it says.
    case pageRowCount(ParquetPlace, expected: Int, actual: Int)
    /// A page of version 2 has other nulls than it says.
    case pageNullCount(ParquetPlace, expected: Int, actual: Int)
    /// A column chunk begins in the middle of a row.
    case chunkBeginsInsideRow(ParquetPlace)

    // Reading values
    /// There is no such column.
    case noSuchColumn(ParquetPlace)
    /// The path names a group of several columns.
    case notOneColumn(ParquetPlace)
    /// The column's values are of another type than the one asked for.
    case wrongType(ParquetPlace, expected: String, actual: String)
    /// The column has a logical type whose values are not read.
    case unsupportedType(ParquetPlace, type: String)
    /// The column has another number of lists in lists than the one asked for.
    case wrongListDepth(ParquetPlace, expected: Int, actual: Int)
    /// A value, a list or something around it is null.
    case nullValue(ParquetPlace, row: Int)
    /// A whole number does not fit 64 bits with sign.
    case integerTooLarge(ParquetPlace, row: Int, value: UInt64)
    /// A text is not UTF-8.
    case valueNotText(ParquetPlace, row: Int)
    /// The levels of a row's columns do not fit one another.
    case inconsistentLevels(ParquetPlace, row: Int)

    // Folders
    /// A folder, or a file in it, cannot be read.
    case cannotRead(FileError)
    /// A folder of part files holds a folder.
    case unexpectedFolder(path: String)
    /// A folder of part files holds a file that is none.
    case unexpectedFile(path: String)
    /// A folder holds no part files.
    case noParts(path: String)
    /// A part has other columns than the first.
    case differentSchema(ParquetPlace, first: String)
}
