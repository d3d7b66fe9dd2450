import NeedletailFormat
import XCTest

final class JSONWriterTests: XCTestCase {
    private func write(indentation: Int? = nil, _ body: (inout JSONWriter) throws -> Void) rethrows -> String {
        var writer = JSONWriter(indentation: indentation)
        try body(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    private func sample(_ writer: inout JSONWriter) throws {
        writer.beginObject()
        writer.key("name")
        writer.string("x")
        writer.key("values")
        writer.beginArray()
        writer.integer(-1)
        writer.integer(UInt64.max)
        try writer.number(0.5)
        writer.bool(true)
        writer.null()
        writer.endArray()
        writer.key("empty")
        writer.beginObject()
        writer.endObject()
        writer.key("none")
        writer.beginArray()
        writer.endArray()
        writer.endObject()
    }

    func testCompactTextHasNoSpaces() throws {
        XCTAssertEqual(
            try write(sample),
            "{\"name\":\"x\",\"values\":[-1,18446744073709551615,0.5,true,null],\"empty\":{},\"none\":[]}")
    }

    func testIndentedTextHasAMemberOrElementToALine() throws {
        XCTAssertEqual(
            try write(indentation: 2, sample),
            """
            {
              "name": "x",
              "values": [
                -1,
                18446744073709551615,
                0.5,
                true,
                null
              ],
              "empty": {},
              "none": []
            }
            """)
    }

    func testWhatJSONCannotHoldAsItIsIsEscaped() {
        XCTAssertEqual(
            write { $0.string("\"\\/\u{8}\u{C}\n\r\t\0\u{1F}\u{7F}\u{E9}\u{2028}\u{1F600}") },
            "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001F\u{7F}\u{E9}\u{2028}\u{1F600}\"")
    }

    func testNumbersAreShortestForTheirOwnType() throws {
        XCTAssertEqual(try write { try $0.number(Float(0.1)) }, "0.1")
        XCTAssertEqual(try write { try $0.number(Double(Float(0.1))) }, "0.10000000149011612")
        XCTAssertEqual(try write { try $0.number(Float.leastNonzeroMagnitude) }, "1e-45")
        XCTAssertEqual(try write { try $0.number(-0.0) }, "-0.0")
    }

    func testNumbersThatAreNotFiniteAreRefusedOrNullAsTheCallerChooses() throws {
        for number in [Double.nan, .infinity, -.infinity] {
            var writer = JSONWriter()
            writer.beginArray()
            XCTAssertThrowsError(try writer.number(number)) {
                XCTAssertEqual($0 as? JSONError, .nonFiniteNumber(byteOffset: 1))
            }
            writer.numberOrNull(number)
            writer.numberOrNull(1.5)
            writer.endArray()
            XCTAssertEqual(String(decoding: writer.finish(), as: UTF8.self), "[null,1.5]")
        }
    }

    func testTextMayBeTakenWhileWritingGoesOn() {
        var writer = JSONWriter()
        writer.beginArray()
        writer.integer(1)
        XCTAssertEqual(String(decoding: writer.take(), as: UTF8.self), "[1")
        XCTAssertEqual(writer.take(), [])
        writer.integer(2)
        writer.endArray()
        XCTAssertEqual(writer.byteCount, 5)
        XCTAssertEqual(String(decoding: writer.finish(), as: UTF8.self), ",2]")
    }

    func testWhatNeedsAnEscapeIsFoundWhereverItIs() throws {
        for byte in UInt8(0)..<0x80 {
            for count in [0, 1, 2, 15, 16, 17, 40, 70] {
                var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count + 1)
                for place in [0, count / 2, count] {
                    bytes[place] = byte
                    let text = String(decoding: bytes, as: UTF8.self)
                    let written = write { $0.string(text) }
                    let isPlain = byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
                    XCTAssertEqual(written == "\"\(text)\"", isPlain, "\(byte) at \(place) of \(count)")
                    XCTAssertEqual(try JSONValue(parsing: FileBytes(Array(written.utf8))), .string(text))
                    bytes[place] = UInt8(ascii: "a")
                }
            }
        }
    }

    func testMembersThatWereWrittenBeforeStandAmongOthers() {
        let members = Array("\"a\":1,\"b\":[2]".utf8)
        let text = write { writer in
            writer.beginObject()
            writer.members(written: members)
            writer.key("c")
            writer.beginObject()
            writer.members(written: [])
            writer.members(written: members)
            writer.endObject()
            writer.members(written: Array("\"d\":null".utf8))
            writer.endObject()
        }
        XCTAssertEqual(text, "{\"a\":1,\"b\":[2],\"c\":{\"a\":1,\"b\":[2]},\"d\":null}")
    }
}
