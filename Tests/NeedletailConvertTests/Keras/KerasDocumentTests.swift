import Foundation
@testable import NeedletailConvert
import TestSupport
import XCTest

/// `Docs/Converting.md` lists what the importer's tables hold.
final class KerasDocumentTests: XCTestCase {
    /// The first column of the table under `heading`, or every word in code.
    private func names(under heading: String, everywhere: Bool = false) throws -> [String] {
        let url = Fixtures.root.appending(path: "../Docs/Converting.md").standardizedFileURL
        let text = try String(contentsOf: url, encoding: .utf8)
        let section = try XCTUnwrap(text.components(separatedBy: "\n## ").first { $0.hasPrefix(heading + "\n") })
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
        return rows.flatMap { row in
            let names = row.matches(of: /`(\w+)`/).map { String($0.1) }
            return everywhere ? names : Array(names.prefix(1))
        }
    }

    func testTheTableOfLayersListsEachClassOnceInOrder() throws {
        XCTAssertEqual(try names(under: "Layers"), KerasLayerTable.classNames)
    }

    func testTheTableOfLayersOfOnesOwnListsEachClassOnceInOrder() throws {
        XCTAssertEqual(try names(under: "Layers of one's own"), KerasCustomLayers.builtInNames)
    }

    func testTheTableOfActivationsListsEachNameOnceInOrder() throws {
        XCTAssertEqual(try names(under: "Activations"), KerasActivations.names)
    }

    func testTheListOfOperationsNamesEachOnceInOrder() throws {
        XCTAssertEqual(
            try names(under: "Functions on symbolic values", everywhere: true), KerasOperationTable.names)
    }
}
