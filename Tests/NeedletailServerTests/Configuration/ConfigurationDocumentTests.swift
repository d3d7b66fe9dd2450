import Foundation
import TestSupport
import XCTest

@testable import NeedletailServer

/// `Docs/Configuration.md` says of every key what the reader does. `NEEDLETAIL_WRITE_DOCS=1` writes its tables again.
final class ConfigurationDocumentTests: XCTestCase {
    private static let begin = "<!-- The tables are written from the keys by ConfigurationDocumentTests. -->\n"

    func testTheDocumentHasTheKeysTables() throws {
        let document = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/Configuration.md")
        let keys = ServerConfiguration.keys.map { key in
            let variables = key.variables.map { "`\($0)`" }.joined(separator: ", ")
            let flag = key.flag.map { "`--\($0)`" } ?? ""
            return "| `\(key.name)` | \(flag) | \(variables) | \(key.allowed) | \(key.initial) | \(key.help) |\n"
        }
        let members = ServerConfiguration.modelMemberKeys.map { key in
            "| `\(key.name)` | \(key.allowed) | \(key.initial) | \(key.help) |\n"
        }
        let tables =
            "\n| key | flag | variable | allowed | default | what it is |\n|---|---|---|---|---|---|\n" + keys.joined()
            + "\nOf a model, in a file:\n\n| key | allowed | default | what it is |\n|---|---|---|---|\n"
            + members.joined()
        let text = try String(contentsOf: document, encoding: .utf8)
        let start = try XCTUnwrap(text.range(of: Self.begin), "the line before the tables").upperBound
        if ProcessInfo.processInfo.environment["NEEDLETAIL_WRITE_DOCS"] == "1" {
            try (text[..<start] + tables).write(to: document, atomically: true, encoding: .utf8)
        } else {
            XCTAssertEqual(
                String(text[start...]), tables,
                "write it again: NEEDLETAIL_WRITE_DOCS=1 swift test --filter ConfigurationDocument")
        }
    }
}
