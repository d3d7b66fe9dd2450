import Foundation
import TestSupport

/// The public data set's rows as text, in the forms that `needletail predict` reads.
enum BreastRows {
    static let csv: String = (try? String(contentsOfFile: Fixtures.path("breast/rows.csv"), encoding: .utf8)) ?? ""

    /// The header's names, and each row's fields as they are written, the diagnosis left out.
    static let names: [String] = table[0]
    static let rows: [[String]] = Array(table.dropFirst())

    private static let table: [[String]] = csv.split(separator: "\n").map { line in
        line.split(separator: ",").prefix(30).map(String.init)
    }

    /// CSV of `rows`, with the columns in the order of `order`, indices into `names`, where it is given.
    static func csv(_ rows: [[String]], order: [Int]? = nil, lineEnd: String = "\n") -> String {
        ([names] + rows).map { row in
            (order?.map { row[$0] } ?? row).joined(separator: ",") + lineEnd
        }.joined()
    }

    /// The first row with `change` made to it by name.
    static func changed(_ name: String, to value: String) -> [String] {
        var row = rows[0]
        if let index = names.firstIndex(of: name) { row[index] = value }
        return row
    }

    /// A JSON object by name of a row.
    static func object(_ row: [String]) -> String {
        "{" + zip(names, row).map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
    }

    /// A JSON array of a row.
    static func array(_ row: [String]) -> String {
        "[" + row.joined(separator: ",") + "]"
    }
}

/// One line that `needletail predict --format json` writes.
struct PredictionLine: Decodable, Equatable {
    struct Model: Decodable, Equatable {
        let name: String
        let version: String
        let sha256: String
    }

    let row: Int
    let prediction: String?
    let probability: Double?
    let confidence: Double?
    let risk_level: String?
    let threshold: Double?
    let warnings: [String]?
    let error: String?
    let model: Model
    let engine_version: String
    let tier: String

    static func lines(_ result: CommandResult) throws -> [PredictionLine] {
        try result.lines.map { try JSONDecoder().decode(PredictionLine.self, from: Data($0.utf8)) }
    }
}
