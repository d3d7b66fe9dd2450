import Foundation
import NeedletailPipeline
import TestSupport
import XCTest

/// What a framework gives for the rows of a case, as `input.json` and `output.json` say.
struct TabularGolden {
    let columns: [(name: String, type: String)]
    private(set) var rows: [[Any]]
    let outputs: [String]
    /// Names of outputs that the pipeline calls otherwise.
    var otherNames: [String: String] = [:]
    private(set) var results: [Result]
    /// By column; that of an empty name is for all others.
    private let tolerances: [String: Tolerance]

    /// How far a number may be off: `absolute + elementwise · |number| + relative · largest number of its row's vector`.
    private struct Tolerance {
        let absolute: Double
        let elementwise: Double
        let relative: Double

        init(_ values: [String: Any]) {
            func value(_ name: String) -> Double { (values[name] as? NSNumber)?.doubleValue ?? 0 }
            absolute = value("absolute")
            elementwise = value("elementwise")
            relative = value("relative")
        }
    }

    enum Result {
        case values([Any])
        case dropped
        case error(String)
    }

    /// The case in the folder `folder` of the fixtures, as `framework` answers it.
    init(_ folder: String, framework: String) throws {
        func object(_ path: String) throws -> [String: Any] {
            let data = try Data(contentsOf: URL(filePath: Fixtures.path("\(folder)/\(path)")))
            return try XCTUnwrap(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        }
        let input = try object("input.json")
        let about = try object("case.json")
        // The columns of an array have no names of their own.
        let isArray = about["form"] as? String == "array"
        columns = try XCTUnwrap(input["columns"] as? [[String: String]]).enumerated().map { index, column in
            (isArray ? "x\(index)" : try XCTUnwrap(column["name"]), try XCTUnwrap(column["type"]))
        }
        rows = try XCTUnwrap(input["rows"] as? [[Any]])
        let output = try object("\(framework)/output.json")
        outputs = try XCTUnwrap(output["columns"] as? [String])
        results = try XCTUnwrap(output["rows"] as? [[String: Any]]).enumerated().map { index, row in
            XCTAssertEqual(row["row"] as? Int, index)
            if row["dropped"] != nil { return .dropped }
            if let error = row["error"] as? String { return .error(error) }
            return .values(try XCTUnwrap(row["values"] as? [Any]))
        }
        XCTAssertEqual(rows.count, results.count)
        let frameworks = about["frameworks"] as? [String: [String: Any]]
        if let byColumn = frameworks?[framework]?["tolerance"] as? [String: [String: Any]] {
            tolerances = byColumn.mapValues(Tolerance.init)
        } else {
            tolerances = ["": Tolerance(try XCTUnwrap(about["tolerance"] as? [String: Any]))]
        }
    }

    /// The value of a row in the column `index` of the input, of the column's type.
    func value(_ row: Int, _ index: Int) -> TabularValue {
        let value = rows[row][index]
        if value is NSNull { return .missing }
        switch columns[index].type {
        case "string": return (value as? String).map { .text($0) } ?? .missing
        case "boolean": return .boolean((value as? Bool) ?? false)
        case "int", "long": return .integer((value as? NSNumber)?.int64Value ?? 0)
        case "vector", "array": return .vector((value as? [Any] ?? []).map(Self.number))
        case "float": return .number(Double(Float(Self.number(value))))
        default: return .number(Self.number(value))
        }
    }

    static func number(_ value: Any) -> Double {
        switch value as? String {
        case "NaN": .nan
        case "Infinity": .infinity
        case "-Infinity": -.infinity
        case let text?: Double(text) ?? .signalingNaN
        // Of its digits: Foundation keeps some as a decimal, and rounds these once too often.
        case nil: (value as? NSNumber).flatMap { Double($0.stringValue) } ?? .signalingNaN
        }
    }

    /// Whether `actual` is what the framework gave.
    func matches(_ actual: TabularValue, _ expected: Any, column: String) -> Bool {
        switch (actual, expected) {
        case (.missing, is NSNull): return true
        case (.vector(let values), let list as [Any]):
            return isNear(values, list.map(Self.number), column)
        case (.vector(let values), is NSNumber):
            // The score of two classes is a number to scikit-learn.
            return isNear(values, [Self.number(expected)], column)
        case (.text(let text), let wanted as String): return text == wanted
        case (.number(let value), _): return !(expected is NSNull) && isNear([value], [Self.number(expected)], column)
        default: return false
        }
    }

    private func isNear(_ values: [Double], _ expected: [Double], _ column: String) -> Bool {
        guard values.count == expected.count else { return false }
        let tolerance = tolerances[column] ?? tolerances[""] ?? Tolerance([:])
        let largest = expected.filter(\.isFinite).map(\.magnitude).max() ?? 0
        return zip(values, expected).allSatisfy { value, expected in
            value == expected || value.isNaN && expected.isNaN
                || abs(value - expected)
                    <= tolerance.absolute + tolerance.elementwise * abs(expected) + tolerance.relative * largest
        }
    }

    /// The sizes that the vectors of the column `name` have.
    func sizes(_ name: String) throws -> [Int] {
        let index = try XCTUnwrap(columns.firstIndex { $0.name == name })
        return Set(rows.compactMap { ($0[index] as? [Any])?.count }).sorted()
    }

    /// Itself with those rows alone whose vector in the column `name` is of `size` numbers, or missing where there are any.
    func rows(_ name: String, size: Int) throws -> TabularGolden {
        let index = try XCTUnwrap(columns.firstIndex { $0.name == name })
        return kept { (($0[index] as? [Any])?.count ?? max(size, 1)) == size }
    }

    /// Itself without the rows at `indices`.
    func without(_ indices: Set<Int>) -> TabularGolden {
        var index = -1
        return kept { _ in
            index += 1
            return !indices.contains(index)
        }
    }

    private func kept(_ isKept: ([Any]) -> Bool) -> TabularGolden {
        var golden = self
        let flags = rows.map(isKept)
        golden.rows = zip(rows, flags).filter(\.1).map(\.0)
        golden.results = zip(results, flags).filter(\.1).map(\.0)
        return golden
    }

    /// Runs every row, in blocks of the program's own size, and compares every column.
    func check(_ pipeline: TabularPipeline, _ place: String, file: StaticString = #filePath, line: UInt = #line) throws
    {
        let program = TabularProgram(pipeline)
        for capacity in [1, program.blockRows] {
            let block = program.makeBlock(rows: capacity)
            var start = 0
            while start < rows.count {
                let count = min(capacity, rows.count - start)
                block.begin(rows: count)
                var refused = Set<Int>()
                for row in 0..<count {
                    let values = try pipeline.columns.map { column in
                        let index = try XCTUnwrap(
                            columns.firstIndex { $0.name == column.name }, "\(place): \(column.name)")
                        return value(start + row, index)
                    }
                    if program.fill(block, row: row, values) != nil { refused.insert(row) }
                }
                program.run(block)
                for row in 0..<count {
                    compare(
                        program, block, row, results[start + row], isRefused: refused.contains(row),
                        "\(place), row \(start + row)", file: file, line: line)
                }
                start += count
            }
        }
    }

    private func compare(
        _ program: TabularProgram, _ block: TabularBlock, _ row: Int, _ result: Result, isRefused: Bool,
        _ place: String, file: StaticString, line: UInt
    ) {
        let fault = program.fault(block, row)
        switch result {
        case .dropped: XCTAssertEqual(fault?.isDropped, true, place, file: file, line: line)
        case .error(let error):
            XCTAssertTrue(isRefused || fault?.isDropped == false, "\(place): \(error)", file: file, line: line)
        case .values(let values):
            XCTAssertFalse(isRefused, place, file: file, line: line)
            XCTAssertNil(fault, place, file: file, line: line)
            for (name, expected) in zip(outputs, values) {
                guard let column = program.places[otherNames[name] ?? name] else {
                    // A column that no stage reads passes by.
                    if columns.contains(where: { $0.name == name }) { continue }
                    XCTFail("\(place): no column \(name)", file: file, line: line)
                    continue
                }
                let actual = program.value(block, row: row, column)
                XCTAssertTrue(
                    matches(actual, expected, column: name), "\(place): \(name) is \(actual), expected \(expected)",
                    file: file,
                    line: line)
            }
        }
    }
}
