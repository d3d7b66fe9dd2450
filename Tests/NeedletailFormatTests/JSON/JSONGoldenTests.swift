import NeedletailFormat
import TestSupport
import XCTest

/// What Python's json module reads and writes, against ours.
final class JSONGoldenTests: XCTestCase {
    private struct Golden: Decodable {
        struct Number: Decodable {
            let text: String
            let bits: String
        }

        struct Text: Decodable {
            let text: String
            let utf8: String
        }

        struct Shortest: Decodable {
            let bits: String
            let digits: Int
        }

        let numbers: [Number]
        let strings: [Text]
        let shortest: [Shortest]
    }

    private func golden() throws -> Golden { try Fixtures.decode(Golden.self, "json/case.json") }

    private func double(_ bits: String) throws -> Double {
        Double(bitPattern: try XCTUnwrap(UInt64(bits, radix: 16)))
    }

    func testNumbersAreTheNearestDoublesTiesToEven() throws {
        let numbers = try golden().numbers
        XCTAssertGreaterThan(numbers.count, 300)
        for number in numbers {
            var reader = JSONReader(FileBytes(Array(number.text.utf8)))
            let value = try reader.readDouble()
            try reader.end()
            XCTAssertEqual(value.bitPattern, try double(number.bits).bitPattern, number.text)
        }
    }

    func testStringsSayWhatPythonReadsInThem() throws {
        for text in try golden().strings {
            let expected = try XCTUnwrap(bytes(hexadecimal: text.utf8))
            var reader = JSONReader(FileBytes(Array(text.text.utf8)))
            let slice = try reader.readText()
            try reader.end()
            XCTAssertEqual(Array(slice.utf8), expected, text.text)
            XCTAssertEqual(Array(slice.string.utf8), expected, text.text)
            XCTAssertEqual(slice.utf8Count, expected.count, text.text)
            XCTAssertTrue(slice.isEqual(to: String(decoding: expected, as: UTF8.self)), text.text)
            XCTAssertFalse(slice.isEqual(to: String(decoding: expected, as: UTF8.self) + "x"), text.text)
        }
    }

    func testDoublesAreWrittenInTheFewestDigitsThatGiveThemBack() throws {
        for number in try golden().shortest {
            let value = try double(number.bits)
            guard value.isFinite else { continue }
            var writer = JSONWriter()
            try writer.number(value)
            let text = writer.finish()
            var reader = JSONReader(FileBytes(text))
            XCTAssertEqual(try reader.readDouble().bitPattern, value.bitPattern)
            let mantissa = String(decoding: text, as: UTF8.self).split(separator: "e")[0]
            let digits = mantissa.filter(\.isNumber).trimmingCharacters(in: ["0"])
            XCTAssertEqual(digits.count, number.digits, "\(value)")
        }
    }
}
