import NeedletailPipeline
import TestSupport
import XCTest

/// `Docs/Stages.md` says of every stage what the registry does. `NEEDLETAIL_WRITE_DOCS=1` writes its table again.
final class StagesDocumentTests: XCTestCase {
    private static let begin = "<!-- The table is written from the registry by StagesDocumentTests. -->\n"

    func testTheDocumentHasTheRegistrysTable() throws {
        let rows = StageRegistry.entries.map { entry in
            let attributes = entry.attributes.map { "`\($0.name)` \($0.type)" }.joined(separator: ", ")
            return "| `\(entry.kind)` | \(attributes) | \(entry.summary) |\n"
        }
        let table = "\n| stage | attributes | gives |\n|---|---|---|\n" + rows.joined()
        try XCTAssertDocument("Stages.md", after: Self.begin, has: table, suite: "StagesDocument")
    }
}
