import NeedletailFormat

/// Where in a Parquet file something is.
package struct ParquetPlace: Equatable, Sendable, CustomStringConvertible {
    /// The file's name.
    package var file: String
    /// The column's dotted path.
    package var column: String?
    /// The page's number in the column chunk, from 0, a dictionary counted with the others.
    package var page: Int?
    /// A byte of the file or, in a page that is stored compressed, of the page's decompressed bytes.
    package var byte: Int?
    /// Whether `byte` counts in a decompressed page.
    package var isInsidePage = false

    package init(file: String, column: String? = nil, page: Int? = nil, byte: Int? = nil) {
        self.file = file
        self.column = column
        self.page = page
        self.byte = byte
    }

    package var description: String {
        var parts = [file]
        if let column { parts.append("column \(printable(column))") }
        if let page { parts.append("page \(page)") }
        if let byte { parts.append(isInsidePage ? "byte \(byte) of the decompressed page" : "byte \(byte)") }
        return parts.joined(separator: ", ")
    }
}

/// A part of a Parquet file.
package enum ParquetStructure: String, Sendable {
    case footer
    case schemaElement = "schema element"
    case logicalType = "logical type"
    case rowGroup = "row group"
    case columnChunk = "column chunk"
    case columnMetadata = "column's metadata"
    case pageHeader = "page header"
    case dictionaryPageHeader = "header of a dictionary page"
    case dataPageHeader = "header of a data page"
    case dataPageHeader2 = "header of a data page of version 2"
}

/// The two kinds of levels that say where nested values belong.
package enum ParquetLevelKind: String, Sendable {
    case definition
    case repetition
}
