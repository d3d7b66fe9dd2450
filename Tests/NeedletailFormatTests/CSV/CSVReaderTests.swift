import Glibc
import NeedletailFormat
import TestSupport
import XCTest

final class CSVReaderTests: XCTestCase {
    /// The records of `bytes`, handed to the reader in pieces of at most `piece` bytes.
    private func records(_ bytes: [UInt8], piece: Int = .max) throws -> [(line: Int, fields: [String])] {
        var offset = 0
        var reader = CSVReader { buffer in
            let count = min(buffer.count, piece, bytes.count - offset)
            buffer.copyBytes(from: bytes[offset..<offset + count])
            offset += count
            return .bytes(count)
        }
        var records: [(line: Int, fields: [String])] = []
        while let record = try reader.next() {
            records.append((record.line, (0..<record.count).map { record[$0] }))
        }
        return records
    }

    private func fields(_ text: String, piece: Int = .max) throws -> [[String]] {
        try records(Array(text.utf8), piece: piece).map(\.fields)
    }

    private func error(_ bytes: [UInt8]) -> CSVError? {
        do {
            _ = try records(bytes)
            return nil
        } catch { return error as? CSVError }
    }

    func testTextsGiveTheirFieldsInPiecesOfAnySize() throws {
        let cases: [(String, [[String]])] = [
            ("", []),
            ("\n\n\r\n", []),
            ("a", [["a"]]),
            ("a\n", [["a"]]),
            ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
            ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
            ("a,b\r\rc", [["a", "b"], ["c"]]),
            (",", [["", ""]]),
            ("a,\n,b", [["a", ""], ["", "b"]]),
            (" a , b ", [[" a ", " b "]]),
            ("\"a\",\"b\"", [["a", "b"]]),
            ("\"\"", [[""]]),
            ("\"\"\n", [[""]]),
            ("\"a,b\",c", [["a,b", "c"]]),
            ("\"a\nb\"\r\nc", [["a\nb"], ["c"]]),
            ("\"a\r\nb\",c", [["a\r\nb", "c"]]),
            ("\"say \"\"hello\"\"\"", [["say \"hello\""]]),
            ("\"\"\"\"", [["\""]]),
            ("5\" nail,b\"c\"", [["5\" nail", "b\"c\""]]),
            ("\u{FEFF}a,b", [["a", "b"]]),
            ("\u{FEFF}\"a\"", [["a"]]),
            ("\u{FEFF}", []),
            ("a,\u{FEFF}b", [["a", "\u{FEFF}b"]]),
            ("é,漢", [["é", "漢"]]),
        ]
        for (text, expected) in cases {
            for piece in [1, 2, 3, 5, Int.max] {
                XCTAssertEqual(try fields(text, piece: piece), expected, "\(text.debugDescription) by \(piece)")
            }
        }
    }

    func testARecordTellsTheLineThatItBeginsOn() throws {
        let text = "a\n\n\"b\nc\"\r\nd\re\n\n\nf"
        for piece in [1, 2, Int.max] {
            XCTAssertEqual(try records(Array(text.utf8), piece: piece).map(\.line), [1, 3, 5, 6, 9])
        }
    }

    func testARecordWhoseMemoryIsUsedAgainHoldsTheNextRecordAlone() throws {
        let long = String(repeating: "x", count: 100_000)
        let text = "a,\"b\nc\"\n\n\(long),\(long)\n\nd\n,\"\"\ne,f,g"
        let expected = try records(Array(text.utf8))
        var reader = CSVReader(Array(text.utf8))
        var record = CSVReader.Record()
        XCTAssertEqual(record.count, 0)
        for (line, fields) in expected {
            XCTAssertTrue(try reader.next(into: &record))
            XCTAssertEqual(record.line, line)
            XCTAssertEqual((0..<record.count).map { record[$0] }, fields)
            XCTAssertEqual(record.bytes.count, fields.reduce(0) { $0 + $1.utf8.count })
            for index in fields.indices {
                XCTAssertEqual(Array(record.bytes[record.range(at: index)]), Array(fields[index].utf8))
            }
        }
        XCTAssertFalse(try reader.next(into: &record))
        XCTAssertFalse(try reader.next(into: &record))
        XCTAssertEqual(expected.map(\.line), [1, 4, 6, 7, 8])
    }

    func testBytesThatAreNotUTF8BecomeReplacementCharacters() throws {
        XCTAssertEqual(try records([0x61, 0xFF, 0x2C, 0xC3]).map(\.fields), [["a\u{FFFD}", "\u{FFFD}"]])
    }

    func testAQuotationMarkThatIsNotClosedIsAnErrorOnItsLine() {
        for (text, line) in [("\"", 1), ("a\nb,\"c\nd\ne", 2), ("\"a\"\"", 1), ("a,\"b\"\nc,\"\n", 2)] {
            XCTAssertEqual(error(Array(text.utf8)), .unclosedQuote(line: line), text)
        }
        XCTAssertEqual(
            "\(CSVError.unclosedQuote(line: 7))", "line 7: a quotation mark is not closed: is the text complete?")
    }

    func testTextAfterAClosingQuotationMarkIsAnErrorOnItsLine() {
        for (text, line) in [("\"a\"b", 1), ("a\n\"b\" ,c", 2), ("\"a\nb\"c", 2)] {
            XCTAssertEqual(error(Array(text.utf8)), .textAfterQuote(line: line), text)
        }
    }

    func testUTF16IsRefused() {
        for mark: [UInt8] in [[0xFF, 0xFE], [0xFE, 0xFF]] {
            XCTAssertEqual(error(mark), .notUTF8)
            XCTAssertEqual(error(mark + [0x61, 0]), .notUTF8)
        }
        XCTAssertEqual("\(CSVError.notUTF8)", "the text is in UTF-16: save it as UTF-8")
    }

    func testARecordAtTheByteLimitIsReadAndOneLongerIsRefused() throws {
        let limit = CSVReader.recordByteLimit
        XCTAssertEqual(try records([UInt8](repeating: 0x61, count: limit)).map { $0.fields[0].count }, [limit])
        XCTAssertEqual(
            error([0x0A] + [UInt8](repeating: 0x61, count: limit + 1)), .recordTooLong(line: 2, byteLimit: limit))
    }

    func testARecordAtTheFieldLimitIsReadAndOneLongerIsRefused() throws {
        let limit = CSVReader.fieldLimit
        XCTAssertEqual(try records([UInt8](repeating: 0x2C, count: limit - 1)).map(\.fields.count), [limit])
        XCTAssertEqual(
            error([UInt8](repeating: 0x2C, count: limit)), .tooManyFields(line: 1, limit: limit))
    }

    func testAnErrorOfTheSourceIsTold() {
        var reader = CSVReader { _ in .failed(EIO) }
        XCTAssertThrowsError(try reader.next()) {
            XCTAssertEqual($0 as? CSVError, .cannotRead(errno: EIO))
            XCTAssertEqual("\($0)", "reading failed: Input/output error")
        }
    }

    func testTheSourceIsNotAskedAgainAfterItsEnd() throws {
        var calls = 0
        var reader = CSVReader { buffer in
            calls += 1
            guard calls == 1 else { return .bytes(0) }
            buffer.copyBytes(from: Array("a\n".utf8))
            return .bytes(2)
        }
        XCTAssertNotNil(try reader.next())
        XCTAssertNil(try reader.next())
        XCTAssertNil(try reader.next())
        XCTAssertEqual(calls, 2)
    }

    func testRandomRecordsComeBackAsTheyWereWritten() throws {
        var random = SeededRandom(seed: 0xC5)
        let alphabet: [Character] = ["a", "b", " ", ",", "\"", "\n", "\r", "é", "\t", ";"]
        for round in 0..<300 {
            let records = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                (0..<Int.random(in: 1...4, using: &random)).map { _ in
                    String(
                        (0..<Int.random(in: 0...6, using: &random)).map { _ in
                            alphabet.randomElement(using: &random) ?? "a"
                        })
                }
            }.filter { $0 != [""] }
            var text: [UInt8] = []
            for record in records {
                for (index, field) in record.enumerated() {
                    if index > 0 { text.append(UInt8(ascii: ",")) }
                    appendCSVField(field, to: &text)
                }
                text.append(UInt8(ascii: "\n"))
            }
            let piece = Int.random(in: 1...20, using: &random)
            XCTAssertEqual(try self.records(text, piece: piece).map(\.fields), records, "round \(round) of seed 0xC5")
        }
    }

    func testRandomBytesAreReadOrRefused() {
        var random = SeededRandom(seed: 0xC6)
        let bytes = Array("\"\",\r\na\u{FEFF}".utf8) + [0xFF]
        for round in 0..<2000 {
            let text = (0..<Int.random(in: 0...40, using: &random)).map { _ in bytes.randomElement(using: &random) ?? 0
            }
            do { _ = try records(text, piece: 3) } catch {
                XCTAssertTrue(error is CSVError, "round \(round) of seed 0xC6: \(error)")
            }
        }
    }
}

final class DecimalNumberTests: XCTestCase {
    func testNumbersAreTheNearestDoubles() {
        for text in [
            "0", "-0", "1", "17.99", "0.0001", "-2.5", "1001.0", "9007199254740993", "0.1", "123456789012345678",
            "999999999999999999", "1234567890123456789", "0.30000000000000004", "1e5", "1E-7", "+1", ".5", "1e308",
            "4.9e-324", "1e-400", "0.000000000000000001", "00012.5", "179769313486231570e291",
        ] {
            XCTAssertEqual(decimalNumber(text)?.bitPattern, Double(text)?.bitPattern, text)
        }
    }

    func testRandomNumbersAreTheNearestDoubles() {
        var random = SeededRandom(seed: 0xD1)
        for _ in 0..<20_000 {
            let digits = UInt64.random(in: 0 ... .max, using: &random) >> UInt64.random(in: 0..<64, using: &random)
            var text = String(digits)
            let place = Int.random(in: 1...text.count, using: &random)
            if place < text.count { text.insert(".", at: text.index(text.startIndex, offsetBy: place)) }
            if Bool.random(using: &random) { text = "-" + text }
            XCTAssertEqual(decimalNumber(text)?.bitPattern, Double(text)?.bitPattern, "\(text) of seed 0xD1")
        }
    }

    func testEverythingElseIsNoNumber() {
        for text in [
            "", " ", "-", "+", ".", "-.", "abc", "1,5", "1.2.3", "1 2", " 1", "1 ", "nan", "NaN", "inf", "Infinity",
            "-inf", "0x10", "1e", "e5", "1e400", "-1e400", "1_000", "１", "1\u{0}",
        ] {
            XCTAssertNil(decimalNumber(text), text)
        }
    }
}
