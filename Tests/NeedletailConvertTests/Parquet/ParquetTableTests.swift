import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Columns, lists and rows of tables, and what is said where they cannot be had.
final class ParquetTableTests: XCTestCase {
    private func table(_ file: String) throws -> ParquetTable { try ParquetCase.named(file).table() }

    /// Checks that `body` throws the error, its place aside, and names the column.
    private func assertThrows(
        _ name: String, _ path: String, row: Int? = nil, line: UInt = #line, _ body: () throws -> some Any
    ) {
        XCTAssertThrowsError(try body(), line: line) { error in
            XCTAssertEqual(errorCase(error), name, "\(error)", line: line)
            XCTAssertTrue("\(error)".contains("column '\(path)'"), "\(error)", line: line)
            if let row { XCTAssertTrue("\(error)".contains("row \(row) "), "\(error)", line: line) }
        }
    }

    func testNumbersOfEveryWidthAreReadAsColumns() throws {
        let golden = try ParquetCase.named("pyarrow/flat.parquet")
        let table = try golden.table()
        for name in ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"] {
            XCTAssertEqual(try table.integers(name).map { JSONValue.integer($0) }, golden.rows(name), name)
        }
        for name in ["float32", "float64"] {
            for (value, expected) in try zip(table.doubles(name), golden.rows(name)) {
                XCTAssertTrue(ParquetValue.double(value).isEqual(to: expected), "\(name): \(value), \(expected)")
            }
        }
        XCTAssertEqual(try table.booleans("bool").map { JSONValue.bool($0) }, golden.rows("bool"))
        XCTAssertEqual(try table.strings("string").map { JSONValue.string($0) }, golden.rows("string"))
    }

    func testANullIsRefusedWithItsRow() throws {
        let golden = try ParquetCase.named("pyarrow/flat.parquet")
        let table = try golden.table()
        for (name, read) in [
            ("int8_or_null", { try table.integers("int8_or_null").count }),
            ("float64_or_null", { try table.doubles("float64_or_null").count }),
            ("string_or_null", { try table.strings("string_or_null").count }),
            ("bool_or_null", { try table.booleans("bool_or_null").count }),
        ] as [(String, () throws -> Int)] {
            let row = try XCTUnwrap(golden.rows(name).firstIndex(of: .null))
            assertThrows("nullValue", name, row: row, read)
        }
    }

    func testANullListAndANullInAListAreRefusedWithTheirRow() throws {
        let golden = try ParquetCase.named("spark-3.5/nested.parquet")
        let table = try golden.table()
        let first = try XCTUnwrap(
            golden.rows("numbers").firstIndex {
                if case .array(let values) = $0 { values.contains(.null) } else { true }
            })
        assertThrows("nullValue", "numbers", row: first) { try table.listsOfDoubles("numbers") }
        let sure = try table.listsOfIntegers("sure")
        XCTAssertEqual(
            (0..<sure.count).map { JSONValue.array(sure[$0].map { .integer($0) }) }, golden.rows("sure"))
    }

    func testListsOfTextsAreRead() throws {
        let lists = try table("hand/lists-of-texts.parquet").listsOfStrings("x")
        XCTAssertEqual(lists.count, 3)
        XCTAssertEqual((0..<3).map { Array(lists[$0]) }, [["a", "bb"], [], ["a"]])
        let golden = try ParquetCase.named("spark-3.5/nested.parquet")
        let nested = try golden.table()
        let row = try XCTUnwrap(golden.rows("pairs").firstIndex(of: .null))
        assertThrows("nullValue", "pairs.key", row: row) { try nested.listsOfStrings("pairs.key") }
    }

    func testAColumnOfAnotherTypeIsRefusedWithBoth() throws {
        let table = try table("pyarrow/flat.parquet")
        assertThrows("wrongType", "int8") { try table.doubles("int8") }
        assertThrows("wrongType", "float64") { try table.integers("float64") }
        assertThrows("wrongType", "string") { try table.integers("string") }
        assertThrows("wrongType", "int32") { try table.strings("int32") }
        assertThrows("wrongType", "fixed") { try table.strings("fixed") }
        assertThrows("wrongType", "string") { try table.booleans("string") }
        XCTAssertThrowsError(try table.doubles("int8")) {
            XCTAssertEqual(
                $0 as? ParquetError,
                .wrongType(
                    ParquetPlace(file: "pyarrow/flat.parquet", column: "int8"), expected: "floating-point numbers",
                    actual: "signed integers of 8 bits"))
        }
    }

    func testTimesAreRefusedByTheirType() throws {
        let table = try table("spark-3.5/times.parquet")
        for (path, type) in [("moment", "INT96"), ("day", "DATE"), ("cents", "DECIMAL")] {
            XCTAssertThrowsError(try table.integers(path)) {
                XCTAssertEqual(
                    $0 as? ParquetError,
                    .unsupportedType(ParquetPlace(file: "spark-3.5/times.parquet", column: path), type: type))
            }
        }
        XCTAssertEqual(try table.integers("id"), [1, 2])
    }

    func testAPathThatIsNoColumnOrLiesInListsIsRefused() throws {
        let table = try table("spark-3.5/nodes.parquet")
        XCTAssertTrue(table.contains("nodeData.split"))
        for path in [
            "", ".", "nodes", "nodeData.", "nodeData.split.list", "nodeData.impurityStats.element", "treeID.x",
        ] {
            XCTAssertFalse(table.contains(path), path)
            assertThrows("noSuchColumn", path) { try table.doubles(path) }
        }
        assertThrows("notOneColumn", "nodeData.split") { try table.doubles("nodeData.split") }
        assertThrows("wrongListDepth", "nodeData.impurityStats") { try table.doubles("nodeData.impurityStats") }
        assertThrows("wrongListDepth", "nodeData.impurity") { try table.listsOfDoubles("nodeData.impurity") }
        let nested = try self.table("spark-3.5/nested.parquet")
        assertThrows("wrongListDepth", "words") { try nested.listsOfStrings("words") }
        assertThrows("wrongListDepth", "inner.b.x") { try nested.values("inner.b.x") }
    }

    func testVectorsAndMatricesOfSparkAreTrees() throws {
        let table = try table("spark-3.5/algebra.parquet")
        let vectors = try table.values("vector")
        XCTAssertEqual(vectors.map { $0["type"] }, [.integer(1), .integer(0), .integer(1)])
        XCTAssertEqual(vectors[1]["indices"], .list([.integer(1), .integer(4)]))
        XCTAssertEqual(vectors[1]["size"], .integer(5))
        XCTAssertEqual(vectors[0]["values"], .list([.double(1.5), .double(-2), .double(0)]))
        XCTAssertEqual(try table.values("matrix.isTransposed"), [.boolean(false), .boolean(false), .boolean(true)])
    }

    func testAPartOfAStructureIsNullWhereTheStructureIs() throws {
        let golden = try ParquetCase.named("spark-3.5/nested.parquet")
        let values = try golden.table().values("inner.a.x")
        XCTAssertEqual(values.count, golden.rowCount)
        for (value, inner) in zip(values, golden.rows("inner")) {
            XCTAssertTrue(value.isEqual(to: inner["a"]?["x"] ?? .null), "\(value) \(inner)")
        }
    }

    func testAFolderIsReadPartByPartAndEmptyPartsHaveNoRows() throws {
        let whole = try ParquetCase.named("spark-3.5/nodes-parts")
        let folder = try whole.table()
        XCTAssertEqual(folder.rowCount, 60)
        XCTAssertEqual(try folder.integers("treeID").map { JSONValue.integer($0) }, whole.rows("treeID"))
        XCTAssertEqual(try table("spark-3.5/parts").rowCount, 3)
        let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("parquet/spark-3.5/parts"))
        XCTAssertEqual(names.count, 5, "four parts, one of them empty, and _SUCCESS")
    }

    func testAFileAtAnOffsetOfAnotherIsRead() throws {
        let bytes = try FileBytes(
            contentsOfFile: Fixtures.path("parquet/spark-3.5/flat.parquet"), access: .read)
        let part = try XCTUnwrap(FileBytes([UInt8](repeating: 7, count: 5) + bytes.array()).suffix(from: 5))
        XCTAssertEqual(
            try ParquetTable(part, file: "part").integers("sure"), try ParquetTable(bytes, file: "all").integers("sure")
        )
    }

    func testValuesPastTheLimitAreRefusedAndThoseOfExactlyTheLimitAreRead() throws {
        let bytes = try FileBytes(
            contentsOfFile: Fixtures.path("parquet/pyarrow/constant.parquet"), access: .read)
        // x: 8 bytes and a level; n: 4 and a level; b: 1 and a level.
        let needed = 3000 * (9 + 5 + 2)
        var limits = ParquetLimits()
        limits.byteLimit = needed
        XCTAssertNoThrow(try ParquetFile(bytes, file: "file", limits: limits))
        limits.byteLimit = needed - 1
        XCTAssertThrowsError(try ParquetFile(bytes, file: "file", limits: limits)) {
            XCTAssertEqual(errorCase($0), "tooLarge")
        }
        // As a tree, a row takes more.
        limits.byteLimit = needed
        XCTAssertThrowsError(try ParquetTable(bytes, file: "file", limits: limits).rows()) {
            XCTAssertEqual(errorCase($0), "tooLarge", "\($0)")
        }
    }
}

/// Folders that are not what Spark writes.
final class ParquetFolderTests: XCTestCase {
    private func copy(_ file: String, to folder: TemporaryFolder, as name: String) throws {
        try FileManager.default.copyItem(atPath: Fixtures.path("parquet/\(file)"), toPath: folder.path(name))
    }

    private func write(atPath path: String, contents: Data) {
        XCTAssertTrue(FileManager.default.createFile(atPath: path, contents: contents), path)
    }

    private func assertThrows(_ name: String, _ path: String, line: UInt = #line) {
        XCTAssertThrowsError(try ParquetTable(folder: path), line: line) {
            XCTAssertEqual(errorCase($0), name, "\($0)", line: line)
            XCTAssertTrue("\($0)".contains(path), "\($0)", line: line)
        }
    }

    func testAFolderWithoutPartsAndOneThatIsNotThereAreRefused() throws {
        let folder = try TemporaryFolder()
        assertThrows("noParts", folder.path)
        assertThrows("cannotRead", folder.path("missing"))
        write(atPath: folder.path("_SUCCESS"), contents: Data())
        write(atPath: folder.path(".hidden"), contents: Data([1]))
        write(atPath: folder.path("part-00000.parquet.crc"), contents: Data([1]))
        assertThrows("noParts", folder.path)
    }

    func testAFolderInAFolderAndAFileThatIsNoPartAreRefused() throws {
        let folder = try TemporaryFolder()
        try copy("spark-3.5/flat.parquet", to: folder, as: "part-00000.parquet")
        XCTAssertEqual(try ParquetTable(folder: folder.path).rowCount, 60)
        write(atPath: folder.path("notes.txt"), contents: Data())
        assertThrows("unexpectedFile", folder.path)
        try FileManager.default.removeItem(atPath: folder.path("notes.txt"))
        try FileManager.default.createDirectory(
            atPath: folder.path("part-00001.parquet"), withIntermediateDirectories: false)
        assertThrows("unexpectedFolder", folder.path)
    }

    func testPartsWithOtherColumnsAreRefused() throws {
        let folder = try TemporaryFolder()
        try copy("spark-3.5/flat.parquet", to: folder, as: "part-00000.parquet")
        try copy("spark-3.5/nested.parquet", to: folder, as: "part-00001.snappy.parquet")
        assertThrows("differentSchema", folder.path)
    }

    func testPartsAreReadInTheOrderOfTheirNames() throws {
        let folder = try TemporaryFolder()
        try copy("spark-3.5/flat-gzip.parquet", to: folder, as: "part-00001.gz.parquet")
        try copy("spark-3.3/flat.parquet", to: folder, as: "part-00000.snappy.parquet")
        let table = try ParquetTable(folder: folder.path)
        XCTAssertEqual(table.rowCount, 120)
        XCTAssertEqual(try table.integers("sure"), (0..<120).map { Int64($0 % 60) })
        XCTAssertThrowsError(try table.integers("long")) {
            XCTAssertEqual($0 as? ParquetError, .nullValue(ParquetPlace(file: folder.path, column: "long"), row: 2))
        }
    }

    func testADamagedPartIsNamed() throws {
        let folder = try TemporaryFolder()
        try copy("spark-3.5/flat.parquet", to: folder, as: "part-00000.parquet")
        write(atPath: folder.path("part-00001.parquet"), contents: Data("PAR1".utf8))
        XCTAssertThrowsError(try ParquetTable(folder: folder.path)) {
            XCTAssertTrue("\($0)".hasPrefix(folder.path("part-00001.parquet")), "\($0)")
        }
    }
}
