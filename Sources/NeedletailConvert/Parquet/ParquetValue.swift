/// A value of a table as a tree, for small tables of nested values.
package enum ParquetValue: Equatable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case double(Double)
    case string(String)
    /// Bytes that are not marked as text.
    case bytes([UInt8])
    case list([ParquetValue])
    case structure([Field])
    /// Keys with their values, in the file's order; keys may repeat.
    case map([Pair])

    /// A value and its name.
    package struct Field: Equatable, Sendable {
        package let name: String
        package let value: ParquetValue
    }

    /// A key and its value.
    package struct Pair: Equatable, Sendable {
        package let key: ParquetValue
        package let value: ParquetValue
    }

    /// The value of a structure's field. Complexity: O(fields).
    package subscript(name: String) -> ParquetValue? {
        guard case .structure(let fields) = self else { return nil }
        return fields.first { $0.name == name }?.value
    }
}

extension ParquetTable {
    /// All rows as trees.
    ///
    /// Complexity: O(levels of all columns, times how deep they lie); memory is bounded as that of columns is.
    package func rows() throws(ParquetError) -> [ParquetValue] {
        let columns = try schema.leaves.map { (leaf) throws(ParquetError) in
            try column(leaf, path: schema.path(ofLeaf: leaf.index))
        }
        let root = ParquetField(
            name: "", isOptional: false, definitionLevel: 0, repetitionLevel: 0, type: .structure(schema.fields),
            leaves: 0..<columns.count)
        return try assembled(root, columns, path: nil)
    }

    /// The values of the column or group at the path, one for each row, as trees; null where a
    /// group around it is. The path must not lead into a list or map.
    package func values(_ path: String) throws(ParquetError) -> [ParquetValue] {
        let field = try field(path)
        guard field.repetitionLevel == 0 else {
            throw .wrongListDepth(
                ParquetPlace(file: name, column: path), expected: 0, actual: field.repetitionLevel)
        }
        let columns = try schema.leaves[field.leaves].map { (leaf) throws(ParquetError) in
            try column(leaf, path: schema.path(ofLeaf: leaf.index))
        }
        return try assembled(field, columns, path: path)
    }

    private func assembled(
        _ field: ParquetField, _ columns: [ParquetColumn], path: String?
    ) throws(ParquetError) -> [ParquetValue] {
        let limit = files.reduce(0) { min(.max - $1.expandedByteLimit, $0) + $1.expandedByteLimit }
        var assembler = try ParquetAssembler(
            columns, firstLeaf: field.leaves.lowerBound, place: ParquetPlace(file: name, column: path),
            byteLimit: limit)
        return try assembler.values(of: field, rowCount: rowCount)
    }
}
