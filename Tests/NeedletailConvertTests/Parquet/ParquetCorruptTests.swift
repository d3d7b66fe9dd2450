import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Files that a script made from sound ones by changing one statement in each.
final class ParquetCorruptTests: XCTestCase {
    private struct Case: Decodable {
        let file: String
        let error: String
        /// The column and the page that the message must name.
        var column: String?
        var page: Int?
    }

    private static let folder = "corrupt/parquet"

    private func cases() throws -> [Case] { try Fixtures.decode([Case].self, "\(Self.folder)/cases.json") }

    private func bytes(_ file: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path("\(Self.folder)/\(file)"), access: .read)
    }

    func testEachFileIsRefusedWithItsOwnErrorThatNamesFileColumnAndPage() throws {
        let cases = try cases()
        XCTAssertGreaterThanOrEqual(cases.count, 170)
        for expected in cases {
            let bytes = try bytes(expected.file)
            XCTAssertThrowsError(try ParquetTable(bytes, file: "file.parquet").rows(), expected.file) { error in
                let message = "\(error)"
                XCTAssertEqual(errorCase(error), expected.error, "\(expected.file): \(message)")
                XCTAssertTrue(message.hasPrefix("file.parquet"), "\(expected.file): \(message)")
                XCTAssertTrue(message.contains(": "), message)
                if let column = expected.column {
                    XCTAssertTrue(message.contains("column '\(column)"), "\(expected.file): \(message)")
                }
                if let page = expected.page {
                    XCTAssertTrue(message.contains("page \(page)"), "\(expected.file): \(message)")
                }
            }
        }
    }

    func testEveryCaseOfTheErrorIsReachedByAFileOrByATestOfItsOwn() throws {
        let reached = Set(try cases().map(\.error))
        // `ParquetTableTests` has these.
        let others: Set = [
            "noSuchColumn", "notOneColumn", "wrongType", "wrongListDepth", "nullValue", "cannotRead",
            "unexpectedFolder", "unexpectedFile", "noParts", "differentSchema",
        ]
        let all: Set = [
            "notParquet", "missingFooter", "encryptedFooter", "footerTooLong", "trailingFooterBytes",
            "truncatedStructure", "numberTooLong", "unknownFieldType", "wrongFieldType", "countTooLarge",
            "nestedTooDeep", "missingField", "invalidField", "invalidText", "schemaElementCount", "schemaTooDeep",
            "noColumns", "duplicateField", "invalidList", "invalidMap", "columnCount", "wrongColumnPath",
            "wrongColumnType", "rowCount", "valueCount", "externalColumn", "encryptedColumn", "unsupportedCodec",
            "chunkOutOfBounds", "overlappingChunks", "tooLarge", "pageTooLong", "unsupportedPage",
            "misplacedDictionary", "missingDictionary", "unsupportedEncoding", "checksumMismatch", "cannotInflate",
            "cannotDecompress", "pageSize", "levelsTooLong", "levelTooHigh", "invalidBitWidth", "truncatedRun",
            "runTooLong", "invalidRunValue", "truncatedValues", "trailingBytes", "indexOutsideDictionary",
            "pageValueCount", "pageRowCount", "pageNullCount", "chunkBeginsInsideRow", "integerTooLarge",
            "valueNotText", "unsupportedType", "inconsistentLevels",
        ]
        XCTAssertEqual(reached, all)
        XCTAssertTrue(reached.isDisjoint(with: others))
    }

    func testAFileCutAnywhereIsRefused() throws {
        let file = try FileBytes(contentsOfFile: Fixtures.path("parquet/spark-3.5/times.parquet"), access: .read)
        for count in 0..<file.count {
            let cut = try XCTUnwrap(file.slice(at: 0, byteCount: count))
            XCTAssertThrowsError(try ParquetFile(cut, file: "cut"), "cut to \(count)") {
                XCTAssertTrue(["notParquet", "missingFooter"].contains(errorCase($0)), "\($0)")
            }
        }
    }

    func testADamagedPageIsReadOnlyWhereChecksumsAreIgnored() throws {
        var limits = ParquetLimits()
        limits.ignoresChecksums = true
        let bytes = try bytes("checksum.parquet")
        XCTAssertEqual(try ParquetTable(bytes, file: "file", limits: limits).doubles("x"), [2.5, 2.5, 2.5, 1.5])
    }

    func testAChangedByteInAnyPageOfSparkIsNoticed() throws {
        // Spark writes a checksum for each page; of the headers before them, what counts is checked.
        let base = try FileBytes(contentsOfFile: Fixtures.path("parquet/spark-3.5/nested.parquet"), access: .read)
            .array()
        let rows = try ParquetTable(FileBytes(base), file: "file").rows()
        let footerByteCount = Int(try XCTUnwrap(FileBytes(base).integer(at: base.count - 8, as: UInt32.self)))
        for place in stride(from: 4, to: base.count - 8 - footerByteCount, by: 2) {
            var changed = base
            changed[place] ^= 0x10
            if let read = try? ParquetTable(FileBytes(changed), file: "file").rows() {
                XCTAssertTrue(read == rows, "byte \(place)")
            }
        }
    }
}
