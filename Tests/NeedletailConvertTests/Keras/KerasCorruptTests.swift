import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Files whose weights are not what their configuration says.
final class KerasCorruptTests: XCTestCase {
    private struct Case: Decodable {
        let file: String
        let error: String
        /// What the message must hold.
        let mentions: [String]
    }

    func testEachFileIsRefusedWithTheErrorOfItsKind() throws {
        let folder = "corrupt/keras"
        let list = try Data(contentsOf: URL(filePath: Fixtures.path("\(folder)/cases.json")))
        let cases = try JSONDecoder().decode([Case].self, from: list)
        XCTAssertGreaterThan(cases.count, 30)
        for expected in cases {
            let path = "\(folder)/\(expected.file)"
            XCTAssertThrowsError(try KerasImporter.load(fixtureBytes(path), file: path)) { error in
                XCTAssertTrue(error is ConvertError, path)
                XCTAssertEqual(TestSupport.ErrorCase(error).name, expected.error, "\(path): \(error)")
                for text in expected.mentions + [path] { XCTAssertTrue("\(error)".contains(text), "\(path): \(error)") }
            }
        }
        let folderURL = Fixtures.root.appending(path: folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folderURL.path(percentEncoded: false))
        XCTAssertEqual(
            files.filter { $0.hasSuffix(".h5") || $0.hasSuffix(".keras") }.sorted(), cases.map(\.file).sorted())
    }
}
