import NeedletailFormat

extension ParquetError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    package var description: String {
        switch self {
        case .notParquet, .missingFooter, .encryptedFooter, .footerTooLong, .trailingFooterBytes: fileDescription
        case .schemaElementCount, .schemaTooDeep, .noColumns, .duplicateField, .invalidList, .invalidMap:
            schemaDescription
        case .columnCount, .wrongColumnPath, .wrongColumnType, .rowCount, .valueCount, .externalColumn,
            .encryptedColumn, .unsupportedCodec, .chunkOutOfBounds, .overlappingChunks, .tooLarge:
            chunkDescription
        case .noSuchColumn, .notOneColumn, .wrongType, .unsupportedType, .wrongListDepth, .nullValue,
            .integerTooLarge, .valueNotText, .inconsistentLevels:
            valueDescription
        case .cannotRead, .unexpectedFolder, .unexpectedFile, .noParts, .differentSchema: folderDescription
        case .unsupportedEncoding(let place, let encoding):
            "\(place): values are encoded as \(encoding): write the file with Spark's default settings, or with "
                + "PLAIN or dictionary encoding"
        case .unsupportedPage(let place, let type):
            "\(place): a page of type \(type), expected a data page (0 or 3) or a dictionary (2): write the file with "
                + "Spark's default settings"
        default: "\(damageDescription): the file is damaged; copy, download or write it again"
        }
    }

    private var fileDescription: String {
        switch self {
        case .notParquet(let place, let byteCount):
            "\(place): \(byteCount) bytes that do not begin with PAR1: give a file that Spark wrote as Parquet"
        case .missingFooter(let place, let byteCount):
            "\(place): the file of \(byteCount) bytes does not end with PAR1, so its end is missing: copy or download it "
                + "again"
        case .encryptedFooter(let place): "\(place): the file is encrypted: write it without encryption"
        case .footerTooLong(let place, let byteCount, let available):
            "\(place): the footer claims \(byteCount) bytes where there are \(available): copy or download the file again"
        case .trailingFooterBytes(let place, let byteCount):
            "\(place): \(byteCount) bytes follow the footer: write the file again, without a signature if it has one"
        default: ""
        }
    }

    private var schemaDescription: String {
        switch self {
        case .schemaElementCount(let place, let expected, let actual):
            "\(place): the schema has \(actual) elements, expected \(expected) by its groups' children: write the file again"
        case .schemaTooDeep(let place, let limit):
            "\(place): groups lie in one another deeper than \(limit): write the columns flatter"
        case .noColumns(let place): "\(place): the schema has no columns: write the file with at least one"
        case .duplicateField(let place, let name):
            "\(place): two columns are called \(printable(name)): rename one of them"
        case .invalidList(let place):
            "\(place): a list that is not one repeated field in a group: write the file again"
        case .invalidMap(let place):
            "\(place): a map that is not a repeated group of a key and a value: write the file again"
        default: ""
        }
    }

    private var chunkDescription: String {
        switch self {
        case .columnCount(let place, let group, let expected, let actual):
            "\(place): row group \(group) has \(actual) columns, expected \(expected): write the file again"
        case .wrongColumnPath(let place, let group):
            "\(place): row group \(group) has another column in the place of this one: write the file again"
        case .wrongColumnType(let place, let group, let expected, let actual):
            "\(place): the type is \(actual) in row group \(group), expected \(expected): write the file again"
        case .rowCount(let place, let expected, let actual):
            "\(place): the row groups have \(actual) rows, expected \(expected): write the file again"
        case .valueCount(let place, let group, let rowCount, let valueCount):
            "\(place): \(valueCount) values for the \(rowCount) rows of row group \(group): write the file again"
        case .externalColumn(let place, let group):
            "\(place): the values of row group \(group) are in another file: write them into this one"
        case .encryptedColumn(let place, let group):
            "\(place): the values of row group \(group) are encrypted: write the file without encryption"
        case .unsupportedCodec(let place, let codec):
            "\(place): the values are compressed with \(codec), which is not read: write the file with snappy, gzip or "
                + "no compression (in Spark: spark.sql.parquet.compression.codec)"
        case .chunkOutOfBounds(let place, let group, let start, let byteCount, let limit):
            "\(place): row group \(group) has \(byteCount) bytes from byte \(start), past byte \(limit): write the file "
                + "again"
        case .overlappingChunks(let place, let group, let end):
            "\(place): row group \(group) has bytes that belong to another column, which ends at byte \(end): write the "
                + "file again"
        case .tooLarge(let place, let byteCount, let byteLimit):
            "\(place): the values take \(byteCount) bytes or more, at most \(byteLimit) are read from a file of this "
                + "size: raise the limit if the file is trusted"
        default: ""
        }
    }

    private var valueDescription: String {
        switch self {
        case .noSuchColumn(let place): "\(place): there is no such column: check the name"
        case .notOneColumn(let place): "\(place): a group of columns: name one of them"
        case .wrongType(let place, let expected, let actual):
            "\(place): the values are \(actual), expected \(expected): check that this is the file you mean"
        case .unsupportedType(let place, let type):
            "\(place): values of type \(type) are not read: write them as numbers or texts"
        case .wrongListDepth(let place, let expected, let actual):
            "\(place): \(actual) levels of lists, expected \(expected): check that this is the file you mean"
        case .nullValue(let place, let row):
            "\(place): row \(row) is null where a value must be: write the file again, without nulls"
        case .integerTooLarge(let place, let row, let value):
            "\(place): row \(row) is \(value), the largest whole number read is \(Int64.max): write a smaller one"
        case .valueNotText(let place, let row):
            "\(place): row \(row) is not text in UTF-8: write the text again"
        case .inconsistentLevels(let place, let row):
            "\(place): the parts of row \(row) do not fit one another: the file is damaged; write it again"
        default: ""
        }
    }

    private var folderDescription: String {
        switch self {
        case .cannotRead(let error): "\(error)"
        case .unexpectedFolder(let path):
            "\(path) is a folder where part files are expected: write the table without partitions"
        case .unexpectedFile(let path):
            "\(path) is not called part-*.parquet: take it out of the folder"
        case .noParts(let path):
            "\(path) holds no files part-*.parquet: give the folder that Spark wrote"
        case .differentSchema(let place, let first):
            "\(place): other columns than in \(first): write all parts at once"
        default: ""
        }
    }
}
