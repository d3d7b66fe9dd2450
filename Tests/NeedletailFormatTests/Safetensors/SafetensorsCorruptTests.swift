import NeedletailFormat
import TestSupport
import XCTest

final class SafetensorsCorruptTests: XCTestCase {
    private struct Case: Decodable {
        let file: String
        let error: String
        let says: [String: String]
    }

    private func cases() throws -> [Case] {
        try Fixtures.decode([Case].self, "corrupt/safetensors/cases.json")
    }

    func testEachCorruptFileIsRefusedWithItsOwnErrorThatSaysWhatAndWhere() throws {
        let cases = try cases()
        XCTAssertGreaterThanOrEqual(cases.count, 25)
        for expected in cases {
            let file = try FileBytes(
                contentsOfFile: Fixtures.path("corrupt/safetensors/\(expected.file)"), access: .map)
            XCTAssertThrowsError(try SafetensorsReader(file), expected.file) { error in
                XCTAssertEqual(ErrorCase(error), ErrorCase(name: expected.error, values: expected.says), expected.file)
                XCTAssertGreaterThan("\(error)".count, 20, expected.file)
            }
        }
    }

    func testMoreTensorsOrMetadataKeysThanTheLimitsAreRefused() throws {
        XCTAssertNoThrow(try SafetensorsReader(file(tensors: 65_536)))
        XCTAssertThrowsError(try SafetensorsReader(file(tensors: 65_537))) {
            XCTAssertEqual(ErrorCase($0).name, "tooManyTensors")
        }
        XCTAssertNoThrow(try SafetensorsReader(file(metadataKeys: 65_536)))
        XCTAssertThrowsError(try SafetensorsReader(file(metadataKeys: 65_537))) {
            XCTAssertEqual(ErrorCase($0).name, "tooManyMetadataKeys")
        }
    }

    func testMessagesShowHostileNamesOnOneShortLine() {
        let name = "a\n\u{1B}[2J\u{202E}" + String(repeating: "x", count: 1000)
        let message = SafetensorsError.duplicateTensor(name: name).description
        XCTAssertLessThan(message.utf8.count, 300)
        XCTAssertTrue(message.contains("'a\\u{a}\\u{1b}[2J\\u{202e}xxx"), message)
        XCTAssertFalse(message.contains { $0.isNewline })
    }

    private func file(tensors: Int = 0, metadataKeys: Int = 0) -> FileBytes {
        var header = "{\"__metadata__\":{"
        header += (0..<metadataKeys).map { "\"\($0)\":\"\"" }.joined(separator: ",")
        header += "}"
        for index in 0..<tensors { header += ",\"\(index)\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}" }
        header += "}"
        return FileBytes(withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian) { Array($0) } + Array(header.utf8))
    }
}
