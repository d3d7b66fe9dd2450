package import NeedletailFormat

/// The rows of one Parquet file or of several with the same columns, one file behind the other.
///
/// Columns are read by dotted paths, such as `split.featureIndex`; lists have no name of their own in them. Each call
/// decodes the column: keep what it gives.
package struct ParquetTable: Sendable {
    /// The table's name, for errors.
    package let name: String
    package let schema: ParquetSchema
    package let rowCount: Int
    let files: [ParquetFile]

    /// The rows of `first` and of `others`, in this order.
    ///
    /// - Throws: `ParquetError.differentSchema` where the columns are not the same.
    package init(_ first: ParquetFile, _ others: [ParquetFile] = [], name: String? = nil) throws(ParquetError) {
        var rowCount = first.rowCount
        for file in others {
            guard file.schema == first.schema else {
                throw .differentSchema(ParquetPlace(file: file.name), first: first.name)
            }
            let (sum, overflow) = rowCount.addingReportingOverflow(file.rowCount)
            guard !overflow else { throw .rowCount(ParquetPlace(file: file.name), expected: .max, actual: .max) }
            rowCount = sum
        }
        self.name = name ?? first.name
        schema = first.schema
        files = [first] + others
        self.rowCount = rowCount
    }

    /// The rows of the file in `bytes`.
    ///
    /// - file: the file's name, for errors.
    package init(
        _ bytes: FileBytes, file: String, limits: ParquetLimits = ParquetLimits()
    ) throws(ParquetError) {
        try self.init(ParquetFile(bytes, file: file, limits: limits))
    }

    /// Whether there is a column or group at the path.
    package func contains(_ path: String) -> Bool { schema.field(at: path) != nil }

    /// The field at the path.
    func field(_ path: String) throws(ParquetError) -> ParquetField {
        guard let field = schema.field(at: path) else {
            throw .noSuchColumn(ParquetPlace(file: name, column: path))
        }
        return field
    }

    /// The values and levels of the column at the path, which may lie in lists.
    ///
    /// Complexity: O(bytes of the column, decompressed + values).
    package func column(_ path: String) throws(ParquetError) -> ParquetColumn {
        let field = try field(path)
        guard field.leaves.count == 1, let leaf = field.leaves.first else {
            throw .notOneColumn(ParquetPlace(file: name, column: path))
        }
        return try column(schema.leaves[leaf], path: path)
    }

    func column(_ leaf: ParquetLeaf, path: String) throws(ParquetError) -> ParquetColumn {
        var reader = ParquetColumnReader(files, leaf, path: path)
        return try reader.read(name: name)
    }
}

// MARK: - A value for each row

extension ParquetTable {
    /// The numbers of a column of DOUBLE or FLOAT, one for each row.
    ///
    /// - Throws: `ParquetError.nullValue` with the row where there is none, `wrongType` for other columns.
    package func doubles(_ path: String) throws(ParquetError) -> [Double] {
        let column = try column(path)
        return try column.eachRow(column.doubles())
    }

    /// The whole numbers of a column of any width, one for each row.
    ///
    /// - Throws: `ParquetError.nullValue` with the row where there is none, `wrongType` for other columns.
    package func integers(_ path: String) throws(ParquetError) -> [Int64] {
        let column = try column(path)
        return try column.eachRow(column.integers())
    }

    /// The truth values of a column, one for each row.
    ///
    /// - Throws: `ParquetError.nullValue` with the row where there is none, `wrongType` for other columns.
    package func booleans(_ path: String) throws(ParquetError) -> [Bool] {
        let column = try column(path)
        return try column.eachRow(column.booleans())
    }

    /// The texts of a column, one for each row; equal ones share memory where the file has a dictionary of them.
    ///
    /// - Throws: `ParquetError.nullValue` with the row where there is none, `wrongType` for other columns.
    package func strings(_ path: String) throws(ParquetError) -> [String] {
        let column = try column(path)
        return try column.eachRow(column.strings())
    }
}

// MARK: - A list for each row

extension ParquetTable {
    /// The lists of numbers of a column of DOUBLE or FLOAT, one for each row.
    ///
    /// - Throws: `ParquetError.nullValue` with the row where a list or a value in it is null, `wrongType` and
    ///   `wrongListDepth` for other columns.
    package func listsOfDoubles(_ path: String) throws(ParquetError) -> ParquetLists<Double> {
        let column = try column(path)
        return try column.lists(column.doubles())
    }

    /// The lists of whole numbers of a column, one for each row; errors are those of `listsOfDoubles`.
    package func listsOfIntegers(_ path: String) throws(ParquetError) -> ParquetLists<Int64> {
        let column = try column(path)
        return try column.lists(column.integers())
    }

    /// The lists of texts of a column, one for each row; errors are those of `listsOfDoubles`.
    package func listsOfStrings(_ path: String) throws(ParquetError) -> ParquetLists<String> {
        let column = try column(path)
        return try column.lists(column.strings())
    }
}

/// Lists of values, one behind the other.
package struct ParquetLists<Value: Sendable>: Sendable {
    /// The values of all lists.
    package let values: [Value]
    /// Where each list begins in `values`, and where the last one ends.
    package let offsets: [Int]

    /// How many lists there are.
    package var count: Int { offsets.count - 1 }

    /// The list of a row.
    package subscript(row: Int) -> ArraySlice<Value> { values[offsets[row]..<offsets[row + 1]] }
}
