/// How values are stored.
package enum ParquetPhysicalType: Int, Sendable {
    case boolean = 0
    case int32, int64, int96, float, double, byteArray, fixedLengthByteArray

    /// The format's own name, for messages.
    var name: String {
        switch self {
        case .boolean: "BOOLEAN"
        case .int32: "INT32"
        case .int64: "INT64"
        case .int96: "INT96"
        case .float: "FLOAT"
        case .double: "DOUBLE"
        case .byteArray: "BYTE_ARRAY"
        case .fixedLengthByteArray: "FIXED_LEN_BYTE_ARRAY"
        }
    }
}

/// What values mean, beside how they are stored.
package enum ParquetMeaning: Equatable, Sendable {
    /// What the physical type says.
    case plain
    /// Text in UTF-8.
    case text
    /// A whole number, such as Spark's `tinyint` of eight bits.
    case integer(bitWidth: Int, isSigned: Bool)
    /// Something that is not read, by the format's name for it, such as `DECIMAL`.
    case other(String)
}

/// A column of values.
package struct ParquetLeaf: Equatable, Sendable {
    /// Its number among the file's columns.
    package let index: Int
    package let physicalType: ParquetPhysicalType
    /// Bytes of a value of fixed length, 0 for others.
    package let byteCount: Int
    package let meaning: ParquetMeaning
    /// The definition level of a value that is there.
    package let definitionLevel: Int
    /// How many lists a value lies in.
    package let repetitionLevel: Int
    /// The definition level from which the innermost list around a value has an element; 0 where there is no list.
    package let listDefinitionLevel: Int

    /// The type's name, for messages.
    var typeName: String {
        switch meaning {
        case .plain: physicalType.name
        case .text: "text"
        case .integer(let bitWidth, let isSigned): "\(isSigned ? "signed" : "unsigned") integers of \(bitWidth) bits"
        case .other(let name): name
        }
    }
}

/// The levels from which on a list or map has another entry.
package struct ParquetRepetition: Equatable, Sendable {
    package let definitionLevel: Int
    package let repetitionLevel: Int
}

/// What a field holds.
package indirect enum ParquetType: Equatable, Sendable {
    case leaf(ParquetLeaf)
    /// Fields by name, in the file's order.
    case structure([ParquetField])
    /// Any of the forms that lists are written in.
    case list(ParquetRepetition, element: ParquetField)
    case map(ParquetRepetition, key: ParquetField, value: ParquetField)
}

/// A column, or a group of columns, as the schema describes it.
package struct ParquetField: Equatable, Sendable {
    package let name: String
    /// Whether it can be null.
    package let isOptional: Bool
    /// The definition level from which it is not null.
    package let definitionLevel: Int
    /// How many lists it lies in.
    package let repetitionLevel: Int
    package let type: ParquetType
    /// The numbers of its columns.
    package let leaves: Range<Int>
}

/// The columns of a Parquet file.
package struct ParquetSchema: Equatable, Sendable {
    /// The outermost fields.
    package let fields: [ParquetField]
    /// All columns of values, in the file's order.
    package let leaves: [ParquetLeaf]

    /// The field at a dotted path: names of fields, and for the parts of a map `key` and `value`. Lists have no name of
    /// their own. Where a name has dots, the field is not found.
    ///
    /// Complexity: O(fields of the groups on the path).
    package func field(at path: String) -> ParquetField? {
        var group = fields
        var found: ParquetField?
        for name in path.split(separator: ".", omittingEmptySubsequences: false) {
            guard let field = group.first(where: { $0.name == name }) else { return nil }
            found = field
            group = field.members
        }
        return found
    }

    /// The dotted path of a column. Complexity: O(log n) for each group of n fields on the path.
    package func path(ofLeaf index: Int) -> String {
        var names: [String] = []
        var group = fields
        while !group.isEmpty {
            // The last field that does not begin behind the column.
            var (low, high) = (0, group.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if group[middle].leaves.lowerBound <= index { low = middle } else { high = middle }
            }
            guard group[low].leaves.contains(index) else { break }
            names.append(group[low].name)
            group = group[low].members
        }
        return names.joined(separator: ".")
    }
}

extension ParquetField {
    /// The fields inside, those of a list's elements for a list.
    fileprivate var members: [ParquetField] {
        var type = type
        while case .list(_, let element) = type { type = element.type }
        switch type {
        case .leaf, .list: return []
        case .structure(let fields): return fields
        case .map(_, let key, let value): return [key.renamed("key"), value.renamed("value")]
        }
    }

    private func renamed(_ name: String) -> ParquetField {
        ParquetField(
            name: name, isOptional: isOptional, definitionLevel: definitionLevel, repetitionLevel: repetitionLevel,
            type: type, leaves: leaves)
    }
}
