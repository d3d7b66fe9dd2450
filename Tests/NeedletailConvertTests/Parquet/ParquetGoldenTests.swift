import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Files that Spark, Arrow and a script wrote, against what Arrow or Spark reads from them.
final class ParquetGoldenTests: XCTestCase {
    func testEveryColumnOfEveryFileHasTheValuesThatOthersRead() throws {
        let cases = try ParquetCase.all()
        XCTAssertGreaterThanOrEqual(cases.count, 45)
        for golden in cases where !golden.columns.isEmpty {
            let table = try golden.table()
            XCTAssertEqual(table.rowCount, golden.rowCount, golden.file)
            XCTAssertEqual(
                table.schema.fields.map(\.name).filter { golden.refused[$0] == nil }, golden.columns.map(\.key),
                golden.file)
            for column in golden.columns {
                let expected = golden.rows(column.key)
                let values = try table.values(column.key)
                XCTAssertEqual(values.count, expected.count, "\(golden.file) \(column.key)")
                for (row, (value, expected)) in zip(values, expected).enumerated() where !value.isEqual(to: expected) {
                    XCTFail("\(golden.file) \(column.key), row \(row): \(value), expected \(expected)")
                }
            }
        }
    }

    func testRowsAreTheValuesOfAllColumns() throws {
        for golden in try ParquetCase.all() where golden.refused.isEmpty {
            let table = try golden.table()
            let rows = try table.rows()
            XCTAssertEqual(rows.count, golden.rowCount, golden.file)
            for column in golden.columns {
                let values = rows.map { $0[column.key] ?? .null }
                for (row, (value, expected)) in zip(values, golden.rows(column.key)).enumerated()
                where !value.isEqual(to: expected) {
                    XCTFail("\(golden.file) \(column.key), row \(row): \(value), expected \(expected)")
                }
            }
        }
    }

    func testColumnsThatAreNotReadAreRefusedByName() throws {
        var count = 0
        for golden in try ParquetCase.all() where !golden.refused.isEmpty {
            for (column, error) in golden.refused {
                count += 1
                XCTAssertThrowsError(try golden.table().values(column), "\(golden.file) \(column)") {
                    XCTAssertEqual(errorCase($0), error, "\(golden.file) \(column): \($0)")
                    XCTAssertTrue("\($0)".contains("'\(column)'"), "\($0)")
                }
            }
        }
        XCTAssertGreaterThanOrEqual(count, 16)
    }

    func testTheNodesOfTreesAreReadAsColumns() throws {
        let golden = try ParquetCase.named("spark-3.5/nodes.parquet")
        let table = try golden.table()
        let nodes = golden.rows("nodeData")
        func numbers(_ json: JSONValue?) -> [Double] {
            guard case .array(let values) = json else { return [] }
            return values.compactMap { if case .number(let value) = $0 { value } else { nil } }
        }
        XCTAssertEqual(try table.integers("treeID").map { JSONValue.integer($0) }, golden.rows("treeID"))
        XCTAssertEqual(
            try table.integers("nodeData.split.featureIndex").map { JSONValue.integer($0) },
            nodes.map { $0["split"]?["featureIndex"] ?? .null })
        XCTAssertEqual(
            try table.doubles("nodeData.impurity").map { JSONValue.number($0) },
            nodes.map { $0["impurity"] ?? .null })
        for (path, expected) in [
            ("nodeData.impurityStats", nodes.map { numbers($0["impurityStats"]) }),
            (
                "nodeData.split.leftCategoriesOrThreshold",
                nodes.map { numbers($0["split"]?["leftCategoriesOrThreshold"]) }
            ),
        ] {
            let lists = try table.listsOfDoubles(path)
            XCTAssertEqual(lists.count, table.rowCount)
            XCTAssertEqual((0..<lists.count).map { Array(lists[$0]) }, expected, path)
        }
    }

    func testAFewBytesMayStandForManyEqualValues() throws {
        let golden = try ParquetCase.named("pyarrow/constant.parquet")
        XCTAssertEqual(try golden.table().doubles("x"), Array(repeating: 1.25, count: 3000))
        XCTAssertEqual(try golden.table().booleans("b"), Array(repeating: true, count: 3000))
        XCTAssertThrowsError(try golden.table().integers("n")) {
            XCTAssertEqual(
                $0 as? ParquetError,
                .nullValue(ParquetPlace(file: golden.file, column: "n"), row: 0))
        }
    }
}
