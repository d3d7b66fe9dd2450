import HostileReaders
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Files that are built to take long or much memory.
final class ParquetHostileTests: XCTestCase {
    /// A file of the elements of a schema, row groups of `rowCount` rows in all, and what lies before the footer.
    private func file(
        _ elements: [[UInt8]], rowCount: Int = 0, groups: [[UInt8]] = [], front: [UInt8] = Array("PAR1".utf8)
    ) -> FileBytes {
        // Fields 2, 3 and 4: the schema, the number of rows and the row groups.
        let footer =
            [0x29, 0xfc] + varint(elements.count) + elements.joined() + [0x16] + varint(2 * rowCount)
            + [0x19, 0xfc] + varint(groups.count) + groups.joined() + [0]
        let length = withUnsafeBytes(of: UInt32(footer.count).littleEndian, Array.init)
        return FileBytes(front + footer + length + Array("PAR1".utf8))
    }

    /// A row group of one column `x`, of the physical type, not compressed.
    private func rowGroup(_ type: UInt8, rowCount: Int, offset: Int, byteCount: Int) -> [UInt8] {
        [0x19, 0x1c, 0x3c, 0x15, 2 * type, 0x29, 0x18, 1, UInt8(ascii: "x"), 0x15, 0, 0x16] + varint(2 * rowCount)
            + [0x26] + varint(2 * byteCount) + [0x26] + varint(2 * offset) + [0, 0, 0x26] + varint(2 * rowCount) + [0]
    }

    /// A data page of a column without levels.
    private func page(_ body: [UInt8], count: Int, encoding: UInt8 = 0) -> [UInt8] {
        let size = varint(2 * body.count)
        return [0x15, 0, 0x15] + size + [0x15] + size + [0x2c, 0x15] + varint(2 * count)
            + [0x15, 2 * encoding, 0x15, 6, 0x15, 6, 0, 0] + body
    }

    private func dictionary(_ body: [UInt8], count: Int) -> [UInt8] {
        let size = varint(2 * body.count)
        return [0x15, 4, 0x15] + size + [0x15] + size + [0x4c, 0x15] + varint(2 * count) + [0x15, 0, 0, 0] + body
    }

    private func varint(_ value: Int) -> [UInt8] {
        value < 0x80 ? [UInt8(value)] : [UInt8(value & 0x7f | 0x80)] + varint(value >> 7)
    }

    private func group(_ name: String, _ childCount: Int) -> [UInt8] {
        [0x48] + varint(name.utf8.count) + Array(name.utf8) + [0x15] + varint(2 * childCount) + [0]
    }

    private func column(_ name: String, _ type: UInt8 = 1) -> [UInt8] {
        [0x15, 2 * type, 0x25, 0, 0x18] + varint(name.utf8.count) + Array(name.utf8) + [0]
    }

    private func assertQuick(_ name: String, line: UInt = #line, _ body: () throws -> Void) rethrows {
        let usage = ResourceUsage()
        try body()
        XCTAssertLessThan(usage.sinceStart.seconds, HostileReader.secondLimit, name, line: line)
    }

    func testVeryManyColumnsTakeTimeInProportion() throws {
        let count = 50_000
        let flat = file([group("root", count)] + (0..<count).map { column("c\($0)") })
        let deep = file([group("root", 1), group("g", count)] + (0..<count).map { column("c\($0)") })
        for (name, bytes) in [("flat", flat), ("in a group", deep)] {
            try assertQuick(name) {
                let table = try ParquetTable(bytes, file: name)
                XCTAssertEqual(table.schema.leaves.count, count)
                XCTAssertEqual(try table.rows().count, 0)
                XCTAssertEqual(table.schema.path(ofLeaf: count - 1).hasSuffix("c\(count - 1)"), true)
            }
        }
    }

    func testOpeningAFileTakesMemoryInProportionToItsFooter() throws {
        try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
        let bytes = file([group("root", 20_000)] + (0..<20_000).map { column("\($0)") })
        let (peak, error) = HeapPeak.bytes { try ParquetFile(bytes, file: "file") }
        XCTAssertNil(error)
        XCTAssertLessThan(peak, 128 * bytes.count, "\(bytes.count)")
    }

    func testPathsThroughGroupsWithLongNamesAreBounded() throws {
        // Sixty groups with names of the longest kind around a thousand columns.
        let name = String(repeating: "n", count: 1024)
        let groups = (0..<60).map { group(name, $0 == 59 ? 1000 : 1) }
        let bytes = file([group("root", 1)] + groups + (0..<1000).map { column("\($0)") })
        try assertQuick("long names") { XCTAssertEqual(try ParquetTable(bytes, file: "file").rows().count, 0) }
    }

    func testVeryManyPagesAndRowGroupsTakeTimeInProportion() throws {
        let value = page([7, 0, 0, 0], count: 1)
        let pages = [UInt8]((0..<40_000).map { _ in page([], count: 0) }.joined()) + value
        let schema = [group("root", 1), column("x")]
        let single = file(
            schema, rowCount: 1, groups: [rowGroup(1, rowCount: 1, offset: 4, byteCount: pages.count)],
            front: Array("PAR1".utf8) + pages)
        let count = 10_000
        let many = file(
            schema, rowCount: count,
            groups: (0..<count).map {
                rowGroup(1, rowCount: 1, offset: 4 + $0 * value.count, byteCount: value.count)
            }, front: Array("PAR1".utf8) + (0..<count).flatMap { _ in value })
        for (name, bytes, rowCount) in [("pages", single, 1), ("row groups", many, count)] {
            try assertQuick(name) {
                let table = try ParquetTable(bytes, file: name)
                XCTAssertEqual(try table.integers("x"), Array(repeating: 7, count: rowCount))
                XCTAssertEqual(try table.rows().count, rowCount)
            }
        }
    }

    func testALongTextIsKeptOnceHoweverOftenItIsUsed() throws {
        let text = [UInt8](repeating: UInt8(ascii: "t"), count: 400_000)
        let entry = withUnsafeBytes(of: UInt32(text.count).littleEndian, Array.init) + text
        let count = 50_000
        let pages = dictionary(entry, count: 1) + page([1] + varint(2 * count) + [0], count: count, encoding: 8)
        let bytes = file(
            [group("root", 1), column("x", 6)], rowCount: count,
            groups: [rowGroup(6, rowCount: count, offset: 4, byteCount: pages.count)],
            front: Array("PAR1".utf8) + pages)
        let table = try ParquetTable(bytes, file: "file")
        let (peak, error) = HeapPeak.bytes {
            let texts = try table.strings("x")
            XCTAssertEqual(texts.count, count)
            XCTAssertEqual(texts.last?.utf8.count, text.count)
        }
        XCTAssertNil(error)
        if HeapPeak.isCounted { XCTAssertLessThan(peak, 8 * text.count + 32 * count) }
    }

    func testGroupsMayLieInOneAnotherUpToTheLimit() throws {
        func chain(_ count: Int) -> FileBytes {
            file([group("root", 1)] + (0..<count).map { group("g\($0)", 1) } + [column("x")])
        }
        XCTAssertEqual(try ParquetTable(chain(63), file: "file").rows().count, 0)
        XCTAssertThrowsError(try ParquetTable(chain(64), file: "file")) {
            XCTAssertEqual(errorCase($0), "schemaTooDeep")
        }
    }

    func testTheSeedsAndTheirMutationsReachEveryPartOfTheReader() throws {
        // What refuses mutations of sound files shows how deep these get.
        let reader = try XCTUnwrap(HostileReader.all.first { $0.name == "parquet" })
        let seeds = try reader.seeds(fixtures: Fixtures.root.path(percentEncoded: false))
        var reached: Set<String> = []
        Mutations.forEach(share: 0.5, from: 1_000_000) { random, _ in
            let mutated = reader.mutate(seeds[Int.random(in: 0..<seeds.count, using: &random)], &random)
            do { try reader.read(FileBytes(mutated)) } catch let error as ParquetError {
                reached.insert(errorCase(error))
            }
        }
        guard Mutations.areMany else { return }
        let expected: Set = [
            "truncatedStructure", "missingField", "invalidField", "wrongColumnPath",
            "valueCount", "unsupportedCodec", "chunkOutOfBounds",
            "unsupportedEncoding", "checksumMismatch", "cannotInflate", "cannotDecompress", "pageSize",
            "levelsTooLong", "levelTooHigh", "truncatedRun", "runTooLong", "truncatedValues", "trailingBytes",
            "indexOutsideDictionary", "pageValueCount",
        ]
        XCTAssertEqual(expected.subtracting(reached), [])
    }
}
