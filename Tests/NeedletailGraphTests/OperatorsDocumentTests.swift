import NeedletailGraph
import TestSupport
import XCTest

/// `Docs/Operators.md` says of every op what the registry does. `NEEDLETAIL_WRITE_DOCS=1` writes its tables again.
final class OperatorsDocumentTests: XCTestCase {
    private static let begin = "<!-- The tables are written from the registry by OperatorsDocumentTests. -->\n"

    private var tables: String {
        OpRegistry.families.map { title, ops in
            let rows = ops.map { op in
                let attributes = op.attributes.map { "`\($0.name)` \($0.type)" }.joined(separator: ", ")
                return "| `\(op.kind)` | \(op.inputs) | \(attributes) | \(op.summary.replacing("|", with: "\\|")) |\n"
            }
            return "\n### \(title)\n\n| op | inputs | attributes | gives |\n|---|---|---|---|\n" + rows.joined()
        }.joined()
    }

    func testTheDocumentHasTheRegistrysTables() throws {
        try XCTAssertDocument("Operators.md", after: Self.begin, has: tables, suite: "OperatorsDocument")
    }

    func testEveryOpIsInOneFamily() {
        XCTAssertEqual(OpRegistry.families.flatMap { $0.ops.map(\.kind) }, OpRegistry.all.map(\.kind))
    }
}
