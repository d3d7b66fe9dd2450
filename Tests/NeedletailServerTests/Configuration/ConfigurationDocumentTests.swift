import TestSupport
import XCTest

@testable import NeedletailServer

/// `Docs/Configuration.md` says of every key what the reader does. `NEEDLETAIL_WRITE_DOCS=1` writes its tables again.
final class ConfigurationDocumentTests: XCTestCase {
    private static let begin = "<!-- The tables are written from the keys by ConfigurationDocumentTests. -->\n"

    func testTheDocumentHasTheKeysTables() throws {
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
        try XCTAssertDocument("Configuration.md", after: Self.begin, has: tables, suite: "ConfigurationDocument")
    }
}
