import Foundation
import HostileReaders
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
            var bytes = try fixtureBytes(path)
            if path.hasSuffix(".gz") { bytes = FileBytes(try Inflate.gzip(bytes, byteLimit: 1 << 20)) }
            let usage = ResourceUsage()
            XCTAssertThrowsError(try KerasImporter.load(bytes, file: path)) { error in
                XCTAssertTrue(error is ConvertError, path)
                XCTAssertEqual(TestSupport.ErrorCase(error).name, expected.error, "\(path): \(error)")
                for text in expected.mentions + [path] { XCTAssertTrue("\(error)".contains(text), "\(path): \(error)") }
            }
            XCTAssertLessThan(usage.sinceStart.seconds, HostileReader.secondLimit, path)
        }
    }
}
