import NeedletailFormat
import TestSupport
import XCTest

final class JSONReaderTests: XCTestCase {
    func testAnObjectIsReadMemberByMember() throws {
        var reader = JSONReader(bytes(" {\"a\" : 1,\n\"b\":[true , false,null], \"c\":{\"d\":\"x\"} } \r\n\t"))
        XCTAssertEqual(try reader.peek(), .object)
        try reader.beginObject()
        XCTAssertEqual(try reader.nextKey()?.string, "a")
        XCTAssertEqual(try reader.peek(), .number)
        XCTAssertEqual(try reader.readInteger(UInt8.self), 1)
        XCTAssertEqual(try reader.nextKey()?.string, "b")
        try reader.beginArray()
        XCTAssertTrue(try reader.nextElement())
        XCTAssertTrue(try reader.readBool())
        XCTAssertTrue(try reader.nextElement())
        XCTAssertFalse(try reader.readBool())
        XCTAssertTrue(try reader.nextElement())
        XCTAssertEqual(try reader.peek(), .null)
        try reader.readNull()
        XCTAssertFalse(try reader.nextElement())
        XCTAssertEqual(try reader.nextKey()?.string, "c")
        try reader.beginObject()
        XCTAssertEqual(try reader.nextKey()?.string, "d")
        XCTAssertEqual(try reader.readString(), "x")
        XCTAssertNil(try reader.nextKey())
        XCTAssertNil(try reader.nextKey())
        try reader.end()
    }

    func testTextsOfTheGrammarAreAccepted() throws {
        let texts = [
            "0", "-0", "-12.5e+3", "\"\"", "true", "false", "null", "[]", "{}", " [ ] ", "[[],{}]", "[1,2]",
            "{\"a\":{}}",
            "{\"\":0}", "[0e1,0E-1,1.0]", "\"\u{7F}\"", "[\"\\u0000\"]", "{\"a\":1,\"a\":2}",
        ]
        for text in texts {
            var reader = JSONReader(bytes(text))
            do {
                try reader.skipValue()
                try reader.end()
            } catch { XCTFail("\(text): \(error)") }
        }
    }

    func testWhatTheGrammarDoesNotAllowIsRefusedAtItsPlace() {
        let refusals: [(String, JSONError)] = [
            ("", .unexpectedEnd(byteOffset: 0, expected: .value)),
            ("  ", .unexpectedEnd(byteOffset: 2, expected: .value)),
            ("[", .unexpectedEnd(byteOffset: 1, expected: .value)),
            ("[1", .unexpectedEnd(byteOffset: 2, expected: .commaOrArrayEnd)),
            ("[1,", .unexpectedEnd(byteOffset: 3, expected: .value)),
            ("[1,]", .unexpectedByte(byteOffset: 3, expected: .value, actual: UInt8(ascii: "]"))),
            ("[,1]", .unexpectedByte(byteOffset: 1, expected: .value, actual: UInt8(ascii: ","))),
            ("[1 2]", .unexpectedByte(byteOffset: 3, expected: .commaOrArrayEnd, actual: UInt8(ascii: "2"))),
            ("[1}", .unexpectedByte(byteOffset: 2, expected: .commaOrArrayEnd, actual: UInt8(ascii: "}"))),
            ("{", .unexpectedEnd(byteOffset: 1, expected: .keyOrEnd)),
            ("{\"a\"", .unexpectedEnd(byteOffset: 4, expected: .colon)),
            ("{\"a\":", .unexpectedEnd(byteOffset: 5, expected: .value)),
            ("{\"a\":1", .unexpectedEnd(byteOffset: 6, expected: .commaOrObjectEnd)),
            ("{\"a\":1,", .unexpectedEnd(byteOffset: 7, expected: .key)),
            ("{\"a\":1,}", .unexpectedByte(byteOffset: 7, expected: .key, actual: UInt8(ascii: "}"))),
            ("{1:1}", .unexpectedByte(byteOffset: 1, expected: .keyOrEnd, actual: UInt8(ascii: "1"))),
            ("{\"a\":1]", .unexpectedByte(byteOffset: 6, expected: .commaOrObjectEnd, actual: UInt8(ascii: "]"))),
            ("{\"a\";1}", .unexpectedByte(byteOffset: 4, expected: .colon, actual: UInt8(ascii: ";"))),
            ("{'a':1}", .unexpectedByte(byteOffset: 1, expected: .keyOrEnd, actual: UInt8(ascii: "'"))),
            ("tru", .unexpectedEnd(byteOffset: 3, expected: .value)),
            ("trve", .unexpectedByte(byteOffset: 2, expected: .value, actual: UInt8(ascii: "v"))),
            ("nullx", .unexpectedByte(byteOffset: 0, expected: .value, actual: UInt8(ascii: "n"))),
            ("True", .unexpectedByte(byteOffset: 0, expected: .value, actual: UInt8(ascii: "T"))),
            ("NaN", .nonFiniteNumber(byteOffset: 0)), ("[Infinity]", .nonFiniteNumber(byteOffset: 1)),
            ("-Infinity", .nonFiniteNumber(byteOffset: 0)),
            ("\u{FEFF}1", .unexpectedByte(byteOffset: 0, expected: .value, actual: 0xEF)),
            ("\u{A0}1", .unexpectedByte(byteOffset: 0, expected: .value, actual: 0xC2)),
            ("\u{B}1", .unexpectedByte(byteOffset: 0, expected: .value, actual: 0x0B)),
            ("1 1", .trailingBytes(byteOffset: 2)), ("{}\0", .trailingBytes(byteOffset: 2)),
            ("// a\n1", .unexpectedByte(byteOffset: 0, expected: .value, actual: UInt8(ascii: "/"))),
            ("\"a", .unexpectedEnd(byteOffset: 2, expected: .closingQuotationMark)),
            ("\"a\n\"", .controlCharacter(byteOffset: 2, actual: 10)),
            ("\"\0\"", .controlCharacter(byteOffset: 1, actual: 0)),
            ("\"\\", .unexpectedEnd(byteOffset: 2, expected: .closingQuotationMark)),
            ("\"\\x\"", .invalidEscape(byteOffset: 1)), ("\"\\U0041\"", .invalidEscape(byteOffset: 1)),
            ("\"\\u004\"", .invalidEscape(byteOffset: 1)), ("\"\\u+041\"", .invalidEscape(byteOffset: 1)),
            ("\"\\u00", .unexpectedEnd(byteOffset: 5, expected: .closingQuotationMark)),
            ("\"\\ud800\"", .loneSurrogate(byteOffset: 1, actual: 0xD800)),
            ("\"\\ud800\\n\"", .loneSurrogate(byteOffset: 1, actual: 0xD800)),
            ("\"\\ud800\\u0041\"", .loneSurrogate(byteOffset: 1, actual: 0xD800)),
            ("\"\\ud800\\ud800\"", .loneSurrogate(byteOffset: 1, actual: 0xD800)),
            ("\"\\udc00\\ud800\"", .loneSurrogate(byteOffset: 1, actual: 0xDC00)),
        ]
        for (text, error) in refusals { assertRefused(Array(text.utf8), error) }
        for text in ["-", "01", "-01", "1.", ".5", "1.e1", "1e", "1e+", "0x10", "1_000", "--1", "1.2.3", "1a", "-a"] {
            let expected: JSONError =
                text == ".5"
                ? .unexpectedByte(byteOffset: 1, expected: .value, actual: UInt8(ascii: "."))
                : .invalidNumber(byteOffset: 1)
            assertRefused(Array("[\(text)]".utf8), expected)
        }
    }

    func testBytesThatAreNotUTF8AreRefusedAtTheirPlace() {
        let sequences: [[UInt8]] = [
            [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2], [0xC2, 0x41], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF],
            [0xE1, 0x80], [0xE1, 0x80, 0x41], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x8F, 0xBF, 0xBF], [0xF1, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ]
        for sequence in sequences {
            assertRefused(Array("[\"ab".utf8) + sequence + Array("\"]".utf8), .invalidUTF8(byteOffset: 4))
            assertRefused(Array("\"".utf8) + sequence, .invalidUTF8(byteOffset: 1))
        }
    }

    func testOffsetsInErrorsCountFromTheStartOfTheFile() throws {
        let slice = try XCTUnwrap(bytes("0123456789[1,x]").suffix(from: 10))
        var reader = JSONReader(slice)
        XCTAssertThrowsError(try reader.skipValue()) {
            XCTAssertEqual(
                $0 as? JSONError, .unexpectedByte(byteOffset: 13, expected: .value, actual: UInt8(ascii: "x")))
        }
        reader = JSONReader(try XCTUnwrap(bytes("ab  1").suffix(from: 2)))
        XCTAssertEqual(reader.byteOffset, 4)
    }

    func testNestingIsFollowedToItsLimitAndNoFurther() {
        for limit in [1, 2, 63, 64] {
            for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
                let last = open == "[" ? "[]" : "{}"
                let deepest = repeated(open, limit - 1) + last + repeated(close, limit - 1)
                var reader = JSONReader(bytes(deepest), depthLimit: limit)
                XCTAssertNoThrow(try reader.skipValue())
                XCTAssertNoThrow(try reader.end())
                reader = JSONReader(bytes(repeated(open, limit) + last), depthLimit: limit)
                XCTAssertThrowsError(try reader.skipValue()) {
                    XCTAssertEqual($0 as? JSONError, .tooDeep(byteOffset: limit * open.utf8.count, limit: limit))
                }
            }
        }
    }

    func testObjectsAndArraysInsideOneAnotherAreKeptApart() throws {
        var reader = JSONReader(bytes("[{\"a\":[[],{}],\"b\":{\"c\":[{}]}},[{}]]"))
        try reader.skipValue()
        try reader.end()
    }

    func testAValueOfAnotherKindThanAskedForIsRefused() {
        func assertWrong<T>(
            _ text: String, _ expected: JSONKind, _ actual: JSONKind, _ read: (inout JSONReader) throws -> T
        ) {
            var reader = JSONReader(bytes("  " + text))
            XCTAssertThrowsError(try read(&reader), text) {
                XCTAssertEqual($0 as? JSONError, .wrongKind(byteOffset: 2, expected: expected, actual: actual))
            }
        }
        assertWrong("[]", .object, .array) { try $0.beginObject() }
        assertWrong("{}", .array, .object) { try $0.beginArray() }
        assertWrong("1", .string, .number) { try $0.readString() }
        assertWrong("\"1\"", .number, .string) { try $0.readInteger(Int.self) }
        assertWrong("null", .number, .null) { try $0.readDouble() }
        assertWrong("0", .bool, .number) { try $0.readBool() }
        assertWrong("false", .null, .bool) { try $0.readNull() }
    }

    func testIntegersAreReadToTheLimitsOfTheirTypeAndNoFurther() throws {
        func read<T: FixedWidthInteger>(_ text: String, _ type: T.Type) throws -> T {
            var reader = JSONReader(bytes(text))
            let value = try reader.readInteger(type)
            try reader.end()
            return value
        }
        func assertAll<T: FixedWidthInteger>(_ type: T.Type, tooSmall: String, tooLarge: String) throws {
            XCTAssertEqual(try read("\(T.min)", type), T.min)
            XCTAssertEqual(try read("\(T.max)", type), T.max)
            XCTAssertEqual(try read("0", type), 0)
            for text in [
                tooSmall, tooLarge, "99999999999999999999999", "-99999999999999999999999", "18446744073709551616",
            ] {
                XCTAssertThrowsError(try read(text, type), text) {
                    XCTAssertEqual(
                        $0 as? JSONError,
                        .integerOutOfRange(byteOffset: 0, bitWidth: T.bitWidth, isSigned: T.isSigned))
                }
            }
        }
        try assertAll(Int8.self, tooSmall: "-129", tooLarge: "128")
        try assertAll(UInt8.self, tooSmall: "-1", tooLarge: "256")
        try assertAll(Int32.self, tooSmall: "-2147483649", tooLarge: "2147483648")
        try assertAll(Int64.self, tooSmall: "-9223372036854775809", tooLarge: "9223372036854775808")
        try assertAll(UInt64.self, tooSmall: "-1", tooLarge: "18446744073709551616")
        for text in ["1.0", "1e2", "-0", "0.5", "1E0"] {
            XCTAssertThrowsError(try read(text, Int.self)) {
                XCTAssertEqual($0 as? JSONError, .notAnInteger(byteOffset: 0))
            }
        }
    }

    func testNumbersTooLargeOrTooLongAreRefused() {
        func assertRefused(_ text: String, _ error: JSONError) {
            var reader = JSONReader(bytes(text))
            XCTAssertThrowsError(try reader.readDouble(), text) { XCTAssertEqual($0 as? JSONError, error) }
        }
        for text in ["1e309", "-1e309", "1e99999999999999999999", "1" + repeated("0", 309)] {
            assertRefused(text, .numberOutOfRange(byteOffset: 0))
        }
        let limit = JSONReader.numberByteLimit
        var reader = JSONReader(bytes("0." + repeated("1", limit - 2)))
        XCTAssertEqual(try reader.readDouble(), 0.1111111111111111)
        assertRefused("0." + repeated("1", limit - 1), .numberTooLong(byteOffset: 0, byteLimit: limit))
    }

    private func assertRefused(_ text: [UInt8], _ error: JSONError) {
        var reader = JSONReader(FileBytes(text))
        XCTAssertThrowsError(
            try {
                try reader.skipValue()
                try reader.end()
            }(), String(decoding: text, as: UTF8.self)
        ) {
            XCTAssertEqual($0 as? JSONError, error, String(decoding: text, as: UTF8.self))
        }
    }

    private func bytes(_ text: String) -> FileBytes { FileBytes(Array(text.utf8)) }

    private func repeated(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
}
