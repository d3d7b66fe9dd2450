import Foundation
import XCTest

/// Fails unless the document of this name ends, after the line `begin`, in `tables`. With `NEEDLETAIL_WRITE_DOCS=1` writes them
/// there instead.
///
/// - suite: the name of the tests that ask, without `Tests`: what to run to write the tables again.
package func XCTAssertDocument(
    _ name: String, after begin: String, has tables: String, suite: String, file: StaticString = #filePath,
    line: UInt = #line
) throws {
    let document = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/\(name)")
    let text = try String(contentsOf: document, encoding: .utf8)
    let start = try XCTUnwrap(text.range(of: begin), "the line before the tables", file: file, line: line).upperBound
    if ProcessInfo.processInfo.environment["NEEDLETAIL_WRITE_DOCS"] == "1" {
        try (text[..<start] + tables).write(to: document, atomically: true, encoding: .utf8)
    } else {
        XCTAssertEqual(
            String(text[start...]), tables, "write it again: NEEDLETAIL_WRITE_DOCS=1 swift test --filter \(suite)",
            file: file, line: line)
    }
}
