import Foundation
import Needletail
import TestSupport
import XCTest

/// The heart disease system's rows as values of the library.
enum HeartFixture {
    /// The JSON object at `path` among the fixtures.
    static func object(_ path: String) throws -> [String: Any] {
        let data = try Data(contentsOf: URL(filePath: Fixtures.path(path)))
        return try XCTUnwrap(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    /// The rows of an `input.json`, by the columns' names.
    static func rows(_ input: [String: Any]) throws -> [[String: TabularValue]] {
        let columns = try XCTUnwrap(input["columns"] as? [[String: String]])
        return try XCTUnwrap(input["rows"] as? [[Any]]).map { row in
            var values: [String: TabularValue] = [:]
            for (column, value) in zip(columns, row) {
                let name = try XCTUnwrap(column["name"])
                switch value {
                case is NSNull: values[name] = .missing
                case let text as String where column["type"] == "string": values[name] = .text(text)
                case let text as String: values[name] = .number(text == "NaN" ? .nan : .infinity)
                default: values[name] = .number((value as? NSNumber)?.doubleValue ?? .nan)
                }
            }
            return values
        }
    }
}
