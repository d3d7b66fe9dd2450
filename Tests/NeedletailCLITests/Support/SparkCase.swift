import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// What Spark gives for the rows of a case under `Fixtures/spark`.
struct SparkCase {
    let name: String
    let framework: String
    let columns: [(name: String, type: String)]
    let rows: [[JSONValue]]
    let outputs: [String]
    let results: [Result]

    enum Result {
        case values([JSONValue])
        case dropped
        case error
    }

    init(_ name: String, framework: String = "spark-3.5") throws {
        self.name = name
        self.framework = framework
        func json(_ path: String) throws -> JSONValue {
            try JSONValue(parsing: FileBytes(contentsOfFile: Fixtures.path("spark/\(name)/\(path)"), access: .read))
        }
        let input = try json("input.json")
        columns = try XCTUnwrap(input["columns"]?.elements).map {
            (try XCTUnwrap($0["name"]?.text), try XCTUnwrap($0["type"]?.text))
        }
        rows = try XCTUnwrap(input["rows"]?.elements).map { try XCTUnwrap($0.elements) }
        let output = try json("\(framework)/output.json")
        outputs = try XCTUnwrap(output["columns"]?.elements).map { try XCTUnwrap($0.text) }
        results = try XCTUnwrap(output["rows"]?.elements).map { row in
            if row["dropped"] != nil { return .dropped }
            return row["error"] != nil ? .error : .values(try XCTUnwrap(row["values"]?.elements))
        }
        XCTAssertEqual(rows.count, results.count)
    }

    /// The names of the cases that have rows.
    static let all: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Fixtures.path("spark"))) ?? []
        return names.sorted().filter {
            FileManager.default.fileExists(atPath: Fixtures.path("spark/\($0)/input.json"))
        }
    }()

    /// The folder that Spark saved.
    var folder: String { Fixtures.path("spark/\(name)/\(framework)/model") }

    /// A value as JSON; nil for NaN and infinities, which JSON does not have, and for vectors that are missing.
    func json(_ row: Int, _ column: Int) throws -> String? {
        let value = rows[row][column]
        let type = columns[column].type
        if type == "vector" || type == "array" {
            guard let numbers = value.elements?.map(\.finite), !numbers.contains(nil) else { return nil }
            return "[" + numbers.compactMap { $0.map { "\($0)" } }.joined(separator: ",") + "]"
        }
        switch (value, type) {
        case (.null, _): return "null"
        case (.string(let text), "string"): return String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
        case (.bool(let flag), _): return "\(flag)"
        case (.integer(let integer), "int"), (.integer(let integer), "long"): return "\(integer)"
        case (_, "float"): return value.finite.map { "\(Double(Float($0)))" }
        default: return value.finite.map { "\($0)" }
        }
    }

    /// A row as a JSON object by name; nil where JSON does not have one of its values.
    func object(_ row: Int) throws -> String? {
        var members: [String] = []
        for column in columns.indices {
            guard let value = try json(row, column) else { return nil }
            members.append("\"\(columns[column].name)\":\(value)")
        }
        return "{\(members.joined(separator: ","))}"
    }

    /// The header and the rows of columns of numbers and texts as CSV; NaN is written as Python does.
    var csv: String {
        var text = columns.map(\.name).joined(separator: ",") + "\n"
        for row in rows {
            let fields = row.map { value in
                if case .null = value { return "" }
                if let text = value.text { return "\"\(text.replacing("\"", with: "\"\""))\"" }
                return "\(value.finite ?? .nan)"
            }
            text += fields.joined(separator: ",") + "\n"
        }
        return text
    }

    /// What Spark gives for `row` in the output called `name`.
    func value(_ row: Int, _ name: String) -> JSONValue? {
        guard case .values(let values) = results[row] else { return nil }
        return outputs.firstIndex(of: name).map { values[$0] }
    }
}

extension JSONValue {
    var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The number; the fixtures have NaN and infinities as texts.
    var finite: Double? {
        switch self {
        case .integer(let integer): Double(integer)
        case .number(let number): number
        default: nil
        }
    }

    var integer: Int? {
        if case .integer(let integer) = self { Int(integer) } else { nil }
    }

    var numbers: [Double]? { elements?.compactMap(\.finite) }
    var texts: [String]? { elements?.compactMap(\.text) }

    /// The members' keys, in order.
    var keys: [String] {
        if case .object(let members) = self { members.map(\.key) } else { [] }
    }

    /// The members that are numbers.
    var numbersByKey: [String: Double] {
        guard case .object(let members) = self else { return [:] }
        return Dictionary(
            uniqueKeysWithValues: members.compactMap { member in
                member.value.finite.map { (member.key, $0) }
            })
    }
}

/// Checks that `actual` is what Spark gives within 1e-12 and 1e-12 of its magnitude; whether Spark gives finite numbers, as
/// JSON does not have others.
@discardableResult
func assertGolden(
    _ actual: JSONValue, _ expected: JSONValue, _ place: String, file: StaticString = #filePath, line: UInt = #line
) -> Bool {
    if let wanted = expected.elements {
        guard let values = actual.elements, values.count == wanted.count else {
            XCTFail("\(place): \(actual), expected \(expected)", file: file, line: line)
            return true
        }
        guard wanted.allSatisfy({ $0.finite != nil }) else { return false }
        for (value, wanted) in zip(values, wanted) { assertGolden(value, wanted, place, file: file, line: line) }
        return true
    }
    guard let wanted = expected.finite else {
        if let text = expected.text, ["NaN", "Infinity", "-Infinity"].contains(text) { return false }
        XCTAssertEqual(actual, expected, place, file: file, line: line)
        return true
    }
    XCTAssertEqual(
        actual.finite ?? .nan, wanted, accuracy: 1e-12 + 1e-12 * abs(wanted), place, file: file, line: line)
    return true
}

extension CommandLineCase {
    /// Converts the case's folder to a model file in the test's folder.
    func convert(_ spark: SparkCase, task: String = "heart-disease", name: String = "model") throws -> String {
        let path = folder.path("\(name).safetensors")
        let result = try needletail("convert", spark.folder, "--task", task, "-o", path)
        XCTAssertEqual(result.status, 0, result.error)
        return path
    }

    /// The lines of JSON that a run gave.
    func objects(_ result: CommandResult) throws -> [JSONValue] {
        try result.lines.map { try JSONValue(parsing: FileBytes(Array($0.utf8))) }
    }
}
