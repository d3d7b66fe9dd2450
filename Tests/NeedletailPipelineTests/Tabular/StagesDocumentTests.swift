import Foundation
import NeedletailPipeline
import TestSupport
import XCTest

/// `Docs/Stages.md` says of every stage what the registry does. `NEEDLETAIL_WRITE_DOCS=1` writes its table again.
final class StagesDocumentTests: XCTestCase {
    private static let begin = "<!-- The table is written from the registry by StagesDocumentTests. -->\n"

    func testTheDocumentHasTheRegistrysTable() throws {
        let document = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/Stages.md")
        let rows = StageRegistry.entries.map { entry in
            let attributes = entry.attributes.map { "`\($0.name)` \($0.type)" }.joined(separator: ", ")
            return "| `\(entry.kind)` | \(attributes) | \(entry.summary) |\n"
        }
        let table = "\n| stage | attributes | gives |\n|---|---|---|\n" + rows.joined()
        let text = try String(contentsOf: document, encoding: .utf8)
        let start = try XCTUnwrap(text.range(of: Self.begin), "the line before the table").upperBound
        if ProcessInfo.processInfo.environment["NEEDLETAIL_WRITE_DOCS"] == "1" {
            try (text[..<start] + table).write(to: document, atomically: true, encoding: .utf8)
        } else {
            XCTAssertEqual(
                String(text[start...]), table,
                "write it again: NEEDLETAIL_WRITE_DOCS=1 swift test --filter StagesDocument")
        }
    }
}
