import Foundation
import NeedletailGraph
import TestSupport
import XCTest

/// `Docs/Operators.md` says of every op what the registry does. `NEEDLETAIL_WRITE_DOCS=1` writes its tables again.
final class OperatorsDocumentTests: XCTestCase {
    private static let begin = "<!-- The tables are written from the registry by OperatorsDocumentTests. -->\n"

    private var document: URL {
        Fixtures.root.deletingLastPathComponent().appending(path: "Docs/Operators.md")
    }

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
        let text = try String(contentsOf: document, encoding: .utf8)
        let start = try XCTUnwrap(text.range(of: Self.begin), "the line before the tables").upperBound
        if ProcessInfo.processInfo.environment["NEEDLETAIL_WRITE_DOCS"] == "1" {
            try (text[..<start] + tables).write(to: document, atomically: true, encoding: .utf8)
        } else {
            XCTAssertEqual(
                String(text[start...]), tables,
                "write them again: NEEDLETAIL_WRITE_DOCS=1 swift test --filter OperatorsDocument")
        }
    }

    func testEveryOpIsInOneFamily() {
        XCTAssertEqual(OpRegistry.families.flatMap { $0.ops.map(\.kind) }, OpRegistry.all.map(\.kind))
    }
}
