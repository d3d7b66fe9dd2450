import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

final class ZipArchiveTests: XCTestCase {
    private struct Fixture: Decodable {
        struct Case: Decodable {
            let file: String
            let entries: [Entry]
        }

        struct Entry: Decodable {
            let name: String
            let deflated: Bool
            let crc32: UInt32
            let data: Data
        }

        let cases: [Case]

        static func read() throws -> [Case] {
            let list = try Data(contentsOf: URL(filePath: Fixtures.path("zip/cases.json")))
            return try JSONDecoder().decode(Fixture.self, from: list).cases
        }
    }

    private func bytes(of file: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path("zip/\(file)"), access: .read)
    }

    func testEveryEntryThatPythonWroteIsReadBack() throws {
        let cases = try Fixture.read()
        XCTAssertGreaterThan(cases.count, 6)
        for fixture in cases {
            let archive = try ZipArchive(bytes(of: fixture.file))
            XCTAssertEqual(archive.entryNames, fixture.entries.map(\.name), fixture.file)
            for expected in fixture.entries {
                let entry = try XCTUnwrap(archive.entry(named: expected.name))
                XCTAssertEqual(entry.method, expected.deflated ? .deflated : .stored)
                XCTAssertEqual(entry.byteCount, expected.data.count)
                XCTAssertEqual(entry.checksum, expected.crc32)
                XCTAssertTrue(archive.contains(expected.name))
                let data = try archive.data(for: expected.name, byteLimit: expected.data.count)
                XCTAssertEqual(data.array(), Array(expected.data), "\(fixture.file) \(expected.name)")
            }
        }
    }

    func testAStoredEntryIsASliceOfTheArchive() throws {
        let archive = try ZipArchive(bytes(of: "plain.zip"))
        let entry = try XCTUnwrap(archive.entry(named: "model.weights.h5"))
        let data = try archive.data(for: "model.weights.h5", byteLimit: 1000)
        XCTAssertEqual(data.fileOffset, entry.dataOffset)
        XCTAssertGreaterThan(data.fileOffset, 0)
    }

    func testAnEntryOfExactlyTheLimitIsReadAndOneByteMoreIsRefused() throws {
        let archive = try ZipArchive(bytes(of: "plain.zip"))
        for entry in archive.entries {
            XCTAssertNoThrow(try archive.data(for: entry.name, byteLimit: entry.byteCount))
            let limit = entry.byteCount - 1
            XCTAssertThrowsError(try archive.data(for: entry.name, byteLimit: limit)) {
                XCTAssertEqual(
                    $0 as? ZipError,
                    .entryTooLarge(name: entry.name, byteCount: entry.byteCount, byteLimit: limit))
            }
        }
    }

    func testAMissingEntryIsNamed() throws {
        let archive = try ZipArchive(bytes(of: "plain.zip"))
        XCTAssertFalse(archive.contains("config"))
        XCTAssertThrowsError(try archive.data(for: "config", byteLimit: 1)) {
            XCTAssertEqual($0 as? ZipError, .noSuchEntry(name: "config"))
        }
    }

    func testTheLongestCommentIsSearchedPastAndOneByteMoreIsNot() throws {
        let plain = try bytes(of: "plain.zip").array()
        // A comment that is full of signatures of end records.
        let comment = (0..<65536).map { [0x50, 0x4b, 0x05, 0x06][$0 % 4] as UInt8 }
        var longest = plain + comment.prefix(65535)
        longest.replaceSubrange(plain.count - 2..<plain.count, with: [0xff, 0xff])
        XCTAssertEqual(try ZipArchive(FileBytes(longest)).entries.count, 4)
        XCTAssertThrowsError(try ZipArchive(FileBytes(longest + [0]))) {
            XCTAssertEqual($0 as? ZipError, .noEndRecord(byteCount: longest.count + 1))
        }
    }

    func testAnArchiveInsideAFileCountsFromItsOwnStart() throws {
        let plain = try bytes(of: "plain.zip").array()
        let file = FileBytes([UInt8](repeating: 7, count: 10) + plain)
        let archive = try ZipArchive(XCTUnwrap(file.suffix(from: 10)))
        XCTAssertEqual(try archive.data(for: "metadata.json", byteLimit: 10).string(), "{}")
        XCTAssertThrowsError(try ZipArchive(file)) { XCTAssertEqual(errorCase($0), "directoryMisplaced") }
    }
}

final class HostileZipTests: XCTestCase {
    /// Opens the archive and reads every entry.
    private func readAll(_ bytes: FileBytes, byteLimit: Int = 1 << 20) throws(ZipError) -> Int {
        let archive = try ZipArchive(bytes)
        var total = 0
        for name in archive.entryNames { total += try archive.data(for: name, byteLimit: byteLimit).count }
        return total
    }

    func testEachHostileArchiveIsRefusedWithItsOwnError() throws {
        let cases = try HostileCase.all(in: "corrupt/zip")
        XCTAssertGreaterThan(cases.count, 60)
        for hostile in cases {
            XCTAssertThrowsError(try readAll(hostile.bytes), hostile.file) {
                XCTAssertEqual(errorCase($0), hostile.error, "\(hostile.file): \($0)")
                XCTAssertGreaterThan("\($0)".count, 40)
            }
        }
    }

    func testEveryCaseOfTheErrorIsReachedByAFile() throws {
        let reached = Set(try HostileCase.all(in: "corrupt/zip").map(\.error))
        let others: Set = ["noSuchEntry"]
        let all: Set = [
            "noEndRecord", "multipleDisks", "recordOutOfBounds", "wrongSignature", "endRecordsDisagree",
            "directoryMisplaced", "wrongEntryCount", "invalidName", "unsafeName", "duplicateName", "encrypted",
            "unsupportedMethod", "invalidExtraField", "missingZip64Field", "storedSizesDiffer", "impossibleRatio",
            "localHeaderDiffers", "dataOutOfBounds", "overlap", "noSuchEntry", "entryTooLarge", "damaged", "wrongSize",
            "wrongChecksum",
        ]
        XCTAssertEqual(reached.union(others), all)
    }

    func testAnArchiveCutAnywhereIsRefused() throws {
        for name in ["plain", "zip64-end", "comment"] {
            let bytes = try FileBytes(contentsOfFile: Fixtures.path("zip/\(name).zip"), access: .read)
            for count in 0..<bytes.count {
                let cut = try XCTUnwrap(bytes.slice(at: 0, byteCount: count))
                XCTAssertThrowsError(try ZipArchive(cut), "\(name) cut to \(count)") {
                    XCTAssertEqual(errorCase($0), "noEndRecord")
                }
            }
        }
    }
}
