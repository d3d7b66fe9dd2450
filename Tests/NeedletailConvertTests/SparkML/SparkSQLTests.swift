import Foundation
import NeedletailPipeline
import TestSupport
import XCTest

@testable import NeedletailConvert

/// What is read of the statements of `SQLTransformer`, and what becomes of the columns behind them.
final class SparkSQLTests: XCTestCase {
    private func refusal(_ statement: String) -> String? {
        do {
            _ = try SparkSQLStatement(statement)
            return nil
        } catch { return error.what }
    }

    func testWhatIsNotReadIsNamed() {
        let refused = [
            ("SELECT * FROM __THIS__ WHERE a > 1", "the operator >"), ("SELECT * FROM __THIS__ WHERE a", "WHERE"),
            ("SELECT *, log(a) AS c FROM __THIS__", "the function log"),
            ("SELECT `log`(a) AS c FROM __THIS__", "the function log"),
            ("SELECT b, sum(a) AS s FROM __THIS__ GROUP BY b", "the function sum"),
            ("SELECT a FROM __THIS__ GROUP BY a", "GROUP"), ("SELECT a FROM __THIS__ ORDER BY b", "ORDER"),
            ("SELECT CASE WHEN a THEN 1 ELSE 0 END AS c FROM __THIS__", "CASE"),
            ("SELECT x.a FROM __THIS__ x", "a column with its table's name"),
            ("SELECT a FROM __THIS__ x", "x"), ("SELECT a FROM (SELECT * FROM __THIS__)", "a query in a query"),
            ("SELECT CAST(a AS int) AS i FROM __THIS__", "CAST"), ("SELECT DISTINCT a FROM __THIS__", "DISTINCT"),
            ("SELECT a FROM __THIS__ LIMIT 3", "LIMIT"), ("SELECT a > b AS c FROM __THIS__", "the operator >"),
            ("SELECT a % b AS c FROM __THIS__", "the operator %"), ("SELECT a DIV b AS c FROM __THIS__", "DIV"),
            ("SELECT a AND b AS c FROM __THIS__", "AND"),
            ("SELECT a FROM __THIS__ UNION ALL SELECT b FROM __THIS__", "UNION"),
            ("SELECT a /* b */ FROM __THIS__", "a comment"), ("SELECT a FROM __THIS__ -- c", "a comment"),
            ("SELECT 'a' AS b FROM __THIS__", "a text"), ("SELECT \"a\" AS b FROM __THIS__", "a text"),
            ("SELECT NULL AS b FROM __THIS__", "NULL"), ("SELECT a FROM people", "another table than __THIS__"),
            ("SELECT a FROM __this__", "another table than __THIS__"),
            ("SELECT a + b FROM __THIS__", "an expression without AS and a name"),
            ("SELECT 1 FROM __THIS__", "an expression without AS and a name"),
            ("SELECT 2L AS b FROM __THIS__", "the number 2L"), ("SELECT 1.5BD AS b FROM __THIS__", "the number 1.5BD"),
            ("SELECT 1e999 AS b FROM __THIS__", "the number 1e999"),
            ("SELECT 1.2.3 AS b FROM __THIS__", "the number 1.2.3"),
            ("SELECT 0.1 + 0.2 AS b FROM __THIS__", "arithmetic of decimal numbers alone"),
            ("SELECT a, FROM __THIS__", "FROM"), ("SELECT a", "the end in this place"), ("", "the end in this place"),
            ("SELECT (a AS b FROM __THIS__", "AS"), ("SELECT a) AS b FROM __THIS__", ") in this place"),
            ("SELECT `a FROM __THIS__", "a backquote without its other"),
            ("SELECT é FROM __THIS__", "a character beyond ASCII outside of backquotes"),
            ("UPDATE a", "UPDATE"), ("SELECT a b c FROM __THIS__", "c"),
            ("SELECT a AS b FROM __THIS__; SELECT", "the operator ;"),
            ("SELECT a + * AS b FROM __THIS__", "* in this place"),
        ]
        for (statement, what) in refused { XCTAssertEqual(refusal(statement), what, statement) }
    }

    func testStatementsOfAnyLengthAndDepthNeitherTrapNorHang() {
        XCTAssertEqual(
            refusal("SELECT " + String(repeating: "(", count: 1_000_000)), "parentheses 64 deep")
        XCTAssertNil(refusal("SELECT " + String(repeating: "- ", count: 500_000) + "a AS b FROM __THIS__"))
        XCTAssertNil(refusal("SELECT a" + String(repeating: " + a * 2", count: 100_000) + " AS b FROM __THIS__"))
        XCTAssertNil(refusal("SELECT " + String(repeating: "a, ", count: 100_000) + "b FROM __THIS__"))
    }

    /// A pipeline of stages that are metadata alone.
    private func load(_ stages: [(className: String, parameters: [String: Any])]) throws -> TabularPipeline {
        let folder = try TemporaryFolder()
        func write(_ path: String, _ className: String, _ uid: String, _ parameters: [String: Any]) throws {
            let metadata: [String: Any] = [
                "class": "org.apache.spark.ml.\(className)", "uid": uid, "sparkVersion": "3.5.1",
                "paramMap": parameters,
                "defaultParamMap": ["handleInvalid": "error"],
            ]
            try FileManager.default.createDirectory(atPath: "\(path)/metadata", withIntermediateDirectories: true)
            try JSONSerialization.data(withJSONObject: metadata).write(to: URL(filePath: "\(path)/metadata/part-00000"))
        }
        let uids = stages.indices.map { "s\($0)" }
        try write(folder.path, "PipelineModel", "p", ["stageUids": uids])
        for (index, stage) in stages.enumerated() {
            try write(
                folder.path("stages/\(index)_s\(index)"), "feature.\(stage.className)", uids[index], stage.parameters)
        }
        return try SparkMLImporter.load(folder.path).pipeline
    }

    private func sql(_ statement: String) -> (className: String, parameters: [String: Any]) {
        ("SQLTransformer", ["statement": statement])
    }

    private func assembler(_ inputs: [String], _ output: String) -> (className: String, parameters: [String: Any]) {
        ("VectorAssembler", ["inputCols": inputs, "outputCol": output])
    }

    /// What a pipeline gives for numbers, by the outputs' names.
    private func values(_ pipeline: TabularPipeline, _ row: [String: Double]) throws -> [String: TabularValue] {
        let program = TabularProgram(pipeline)
        let block = program.makeBlock(rows: 1)
        block.begin(rows: 1)
        XCTAssertNil(program.fill(block, row: 0, try pipeline.columns.map { .number(try XCTUnwrap(row[$0.name])) }))
        program.run(block)
        XCTAssertNil(program.fault(block, 0))
        return Dictionary(
            uniqueKeysWithValues: zip(pipeline.outputs, program.outputs).map {
                ($0.name, program.value(block, row: 0, $1))
            })
    }

    func testColumnsThatAreChosenAreGivenBackByTheirNames() throws {
        let pipeline = try load([sql("SELECT b, a AS `first one`, a * 2 c FROM __THIS__")])
        XCTAssertEqual(pipeline.outputs.map(\.name), ["b", "first one", "c"])
        XCTAssertEqual(
            try values(pipeline, ["a": 3, "b": 5]), ["b": .number(5), "first one": .number(3), "c": .number(6)])
    }

    func testAColumnThatAStageMadeIsGivenBackByItsOtherName() throws {
        let pipeline = try load([assembler(["a", "b"], "v"), sql("SELECT v AS w, a AS x FROM __THIS__")])
        XCTAssertEqual(try values(pipeline, ["a": 3, "b": 5]), ["w": .vector([3, 5]), "x": .number(3)])
    }

    func testAnotherNameIsKnownBehindTheStatement() throws {
        let pipeline = try load([sql("SELECT a AS x, b FROM __THIS__"), assembler(["x", "b"], "v")])
        XCTAssertEqual(pipeline.columns.map(\.name), ["a", "b"])
        XCTAssertEqual(try values(pipeline, ["a": 3, "b": 5]), ["v": .vector([3, 5])])
    }

    func testAColumnThatIsLeftOutIsRefusedBehindTheStatement() throws {
        XCTAssertThrowsError(try load([sql("SELECT a FROM __THIS__"), assembler(["a", "b"], "v")])) {
            guard case .hiddenColumn(_, "s1", "b")? = $0 as? SparkMLError else { return XCTFail("\($0)") }
        }
        XCTAssertThrowsError(try load([sql("SELECT a FROM __THIS__"), sql("SELECT a, b FROM __THIS__")])) {
            guard case .hiddenColumn(_, "s1", "b")? = $0 as? SparkMLError else { return XCTFail("\($0)") }
        }
    }

    func testAColumnMayBeComputedAnewUnderItsName() throws {
        let pipeline = try load([sql("SELECT a * 2 AS a FROM __THIS__"), assembler(["a"], "v")])
        XCTAssertEqual(pipeline.columns.map(\.name), ["a"])
        XCTAssertEqual(try values(pipeline, ["a": 3]), ["v": .vector([6])])
        let twice = try load([
            sql("SELECT a + 1 AS a, a AS old FROM __THIS__"), sql("SELECT a * 10 AS a, old FROM __THIS__"),
            assembler(["a", "old"], "v"),
        ])
        XCTAssertEqual(try values(twice, ["a": 3]), ["v": .vector([40, 3])])
    }

    func testANameOfTheStatementItselfStandsBehindOneOfTheTable() throws {
        // The column c is known of the stage before.
        let known = try load([assembler(["c"], "v"), sql("SELECT v, a + 1 AS c, c * 2 AS d FROM __THIS__")])
        XCTAssertEqual(try values(known, ["a": 3, "c": 5])["d"], .number(10))
        let unknown = try load([sql("SELECT a + 1 AS c, c * 2 AS d FROM __THIS__")])
        XCTAssertEqual(try values(unknown, ["a": 3]), ["c": .number(4), "d": .number(8)])
    }

    func testColumnsAreFoundInAnyCase() throws {
        let pipeline = try load([assembler(["Age"], "v"), sql("SELECT *, AGE / 2 AS half FROM __THIS__")])
        XCTAssertEqual(pipeline.columns.map(\.name), ["Age"])
        XCTAssertEqual(try values(pipeline, ["Age": 3])["half"], .number(1.5))
    }

    func testTwoColumnsOfOneNameAreRefused() throws {
        for stages in [
            [sql("SELECT a, b AS a FROM __THIS__")], [sql("SELECT a + 1 AS c, b AS c FROM __THIS__")],
            [assembler(["a"], "v"), sql("SELECT *, b AS v FROM __THIS__")],
            [assembler(["a"], "v"), sql("SELECT *, b + 1 AS a FROM __THIS__")],
        ] {
            XCTAssertThrowsError(try load(stages)) {
                guard case .pipeline(_, .duplicateColumn)? = $0 as? SparkMLError else { return XCTFail("\($0)") }
            }
        }
    }

    func testAStatementThatOnlyPassesColumnsByHasNothingToConvert() throws {
        XCTAssertThrowsError(try load([sql("SELECT * FROM __THIS__")])) {
            guard case .nothingMade? = $0 as? SparkMLError else { return XCTFail("\($0)") }
        }
    }

    func testLongNamesAreRefusedBeforeEachNumberIsNamedByThem() throws {
        let name = String(repeating: "n", count: 1_000_000)
        XCTAssertThrowsError(try load([("VectorSizeHint", ["inputCol": name, "size": 1 << 20])])) {
            guard case .longName(_, _, 1024)? = $0 as? SparkMLError else { return XCTFail("\($0)") }
        }
    }

    func testMoreColumnsThanAPipelineHasAreRefusedInTime() throws {
        let names = (0..<20_000).map { "c\($0)" }
        let list = names.joined(separator: ", ")
        let sums = names.map { "\($0) + 1 AS \($0)x" }.joined(separator: ", ")
        for stages: [(className: String, parameters: [String: Any])] in [
            [sql("SELECT \(list) FROM __THIS__")], [sql("SELECT \(sums) FROM __THIS__")],
            [sql("SELECT *, \(sums) FROM __THIS__")],
            [sql("SELECT \(sums) FROM __THIS__"), sql("SELECT * FROM __THIS__")],
            [("Binarizer", ["inputCols": names, "outputCols": names.map { $0 + "x" }, "threshold": 1])],
        ] {
            XCTAssertThrowsError(try load(stages)) {
                guard case .pipeline(_, .tooMany)? = $0 as? SparkMLError else { return XCTFail("\($0)") }
            }
        }
    }

    func testVectorsOfUnknownSizeAreRefusedWithTheColumn() throws {
        for (name, parameters) in [
            ("Normalizer", ["inputCol": "v", "outputCol": "n", "p": 2.0]),
            ("PolynomialExpansion", ["inputCol": "v", "outputCol": "n", "degree": 2]),
        ] as [(String, [String: Any])] {
            XCTAssertThrowsError(try load([(name, parameters)])) {
                guard case .unknownSize(_, "s0", "v")? = $0 as? SparkMLError else { return XCTFail("\($0)") }
            }
            let hint: (String, [String: Any]) = ("VectorSizeHint", ["inputCol": "v", "size": 3])
            XCTAssertEqual(try load([hint, (name, parameters)]).columns, [TabularColumn("v", .vector(3))])
        }
    }
}
