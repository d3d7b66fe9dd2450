import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport

/// A file, or a folder of part files, of `Fixtures/parquet`, and what another reader makes of it.
struct ParquetCase {
    /// Such as `spark-3.5/flat.parquet`.
    let file: String
    let rowCount: Int
    /// The values of the columns, by their names.
    let columns: [JSONValue.Member]
    /// The errors of columns that are not read, by their names.
    let refused: [String: String]

    private struct List: Decodable {
        struct Line: Decodable {
            let file: String
            let rows: Int
            let expected: String
            let refused: [String: String]?
        }

        let files: [Line]
    }

    static let writers = ["hand", "pyarrow", "spark-3.3", "spark-3.5"]

    static func all() throws -> [ParquetCase] {
        try writers.flatMap { writer in
            try Fixtures.decode(List.self, "parquet/\(writer)/case.json").files.map { line in
                let text = try FileBytes(
                    contentsOfFile: Fixtures.path("parquet/\(writer)/\(line.expected)"), access: .read)
                guard case .object(let columns) = try JSONValue(parsing: text) else {
                    throw CocoaError(.fileReadCorruptFile)
                }
                return ParquetCase(
                    file: "\(writer)/\(line.file)", rowCount: line.rows, columns: columns.map(unfolded),
                    refused: line.refused ?? [:])
            }
        }
    }

    static func named(_ file: String) throws -> ParquetCase {
        guard let found = try all().first(where: { $0.file == file }) else { throw CocoaError(.fileNoSuchFile) }
        return found
    }

    /// A column of which one value stands for all.
    private static func unfolded(_ column: JSONValue.Member) -> JSONValue.Member {
        guard let value = column.value["repeated"], case .integer(let count) = column.value["count"] else {
            return column
        }
        return JSONValue.Member(key: column.key, value: .array(Array(repeating: value, count: Int(count))))
    }

    func table(limits: ParquetLimits = ParquetLimits()) throws -> ParquetTable {
        let path = Fixtures.path("parquet/\(file)")
        if !file.hasSuffix(".parquet") { return try ParquetTable(folder: path, limits: limits) }
        return try ParquetTable(FileBytes(contentsOfFile: path, access: .read), file: file, limits: limits)
    }

    /// The expected values of a column, one for each row.
    func rows(_ name: String) -> [JSONValue] {
        guard case .array(let rows) = columns.first(where: { $0.key == name })?.value else { return [] }
        return rows
    }
}

extension ParquetValue {
    /// Whether this is the value that the JSON of the fixtures stands for, numbers bit by bit.
    func isEqual(to json: JSONValue) -> Bool {
        switch (self, json) {
        case (.null, .null): true
        case (.boolean(let value), .bool(let expected)): value == expected
        case (.integer(let value), .integer(let expected)): value == expected
        case (.double(let value), .number(let expected)): value.bitPattern == expected.bitPattern
        case (.double(let value), .string(let expected)):
            expected == "NaN"
                ? value.isNaN : value.isInfinite && "\(value)" == ["Infinity": "inf", "-Infinity": "-inf"][expected]
        case (.string(let value), .string(let expected)): value.utf8.elementsEqual(expected.utf8)
        case (.bytes(let value), .object):
            json["hex"] == .string(value.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined())
        case (.list(let values), .array(let expected)):
            values.count == expected.count && zip(values, expected).allSatisfy { $0.isEqual(to: $1) }
        case (.structure(let fields), .object(let members)):
            fields.map(\.name) == members.map(\.key)
                && zip(fields, members).allSatisfy { $0.value.isEqual(to: $1.value) }
        case (.map(let pairs), .object):
            if case .array(let expected) = json["map"] {
                pairs.count == expected.count
                    && zip(pairs, expected).allSatisfy { ParquetValue.list([$0.key, $0.value]).isEqual(to: $1) }
            } else {
                false
            }
        default: false
        }
    }
}
