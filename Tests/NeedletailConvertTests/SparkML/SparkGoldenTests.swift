import Foundation
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// Folders that Spark saved give what Spark gives, value by value.
final class SparkGoldenTests: XCTestCase {
    /// The folders of cases, each with those of the frameworks that wrote it.
    private static let cases: [(name: String, frameworks: [String], isRefused: Bool)] = {
        let folder = Fixtures.path("spark")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)/case.json"),
                let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
                let frameworks = json["frameworks"] as? [String: Any]
            else { return nil }
            return (name, frameworks.keys.sorted(), json["refused"] != nil)
        }
    }()

    func testEveryCaseGivesWhatSparkGives() throws {
        XCTAssertGreaterThan(Self.cases.count, 100)
        for (name, frameworks, isRefused) in Self.cases where !isRefused && name != "empty" {
            for framework in frameworks {
                let place = "\(name), \(framework)"
                do {
                    let whole = try TabularGolden("spark/\(name)", framework: framework)
                    let golden = whole.without(Self.others[name]?.rows ?? [])
                    let path = Fixtures.path("spark/\(name)/\(framework)/model")
                    for (golden, types) in try Self.tables(golden, path) {
                        let (pipeline, version) = try SparkMLImporter.load(path, types: types)
                        XCTAssertTrue(framework.hasSuffix(version.prefix(3)), version)
                        try golden.check(pipeline, place)
                    }
                } catch { XCTFail("\(place): \(error)") }
            }
        }
    }

    /// Rows in which this is not Spark on purpose, and why.
    private static let others: [String: (rows: Set<Int>, reason: String)] = [
        "sql_integers": ([4, 5], "whole numbers are f64 too: they do not wrap at 2^31 and 2^63"),
        "sql_literals": ([4, 5], "whole numbers are f64 too: they do not wrap at 2^31"),
        "size_hint_optimistic": ([1, 3, 5], "a column has vectors of one size: others are refused"),
    ]

    /// The types of the columns that are numbers, and for each size that vectors have, where the model does not tell it, the rows
    /// with such.
    private static func tables(
        _ golden: TabularGolden, _ path: String
    ) throws -> [(golden: TabularGolden, types: [String: SparkColumnType])] {
        var types: [String: SparkColumnType] = [:]
        for (name, type) in golden.columns {
            switch type {
            case "float": types[name] = .float
            case "int", "long": types[name] = .integer
            case "double": types[name] = .double
            default: break
            }
        }
        var vectors: String?
        do {
            let pipeline = try SparkMLImporter.load(path, types: types).pipeline
            vectors =
                golden.columns.first { column in
                    column.type == "vector"
                        && pipeline.columns.contains { $0.name == column.name && $0.kind == .number }
                }?.name
        } catch let error {
            guard case .unknownSize(_, _, let column) = error else { throw error }
            vectors = column
        }
        guard let vectors else { return [(golden, types)] }
        return try golden.sizes(vectors).map { size in
            (try golden.rows(vectors, size: size), types.merging([vectors: .vector(size)]) { $1 })
        }
    }

    /// The pipeline of every case that can be imported, with its rows; where vectors have several sizes, those of the first.
    static func pipelines() -> [(name: String, framework: String, pipeline: TabularPipeline, golden: TabularGolden)] {
        cases.filter { !$0.isRefused }.flatMap { name, frameworks, _ in
            frameworks.compactMap { framework in
                let path = Fixtures.path("spark/\(name)/\(framework)/model")
                guard let whole = try? TabularGolden("spark/\(name)", framework: framework),
                    let (golden, types) = try? tables(whole, path).first,
                    let pipeline = try? SparkMLImporter.load(path, types: types).pipeline
                else { return nil }
                return (name, framework, pipeline, golden)
            }
        }
    }

    func testRowsThatDifferFromSparkAreRefusedOrDoNotWrap() throws {
        let golden = try TabularGolden("spark/size_hint_optimistic", framework: "spark-3.5")
        let (pipeline, _) = try SparkMLImporter.load(Fixtures.path("spark/size_hint_optimistic/spark-3.5/model"))
        let program = TabularProgram(pipeline)
        for row in [1, 3, 5] {
            let block = program.makeBlock(rows: 1)
            block.begin(rows: 1)
            XCTAssertEqual(program.fill(block, row: 0, [golden.value(row, 0)]), 0)
        }
        let (integers, _) = try SparkMLImporter.load(Fixtures.path("spark/sql_integers/spark-3.5/model"))
        let sum = TabularProgram(integers)
        let row = integers.columns.map { TabularValue.number($0.name == "i" ? 2_147_483_647 : 1) }
        let block = sum.makeBlock(rows: 1)
        block.begin(rows: 1)
        XCTAssertNil(sum.fill(block, row: 0, row))
        sum.run(block)
        XCTAssertEqual(sum.value(block, row: 0, try XCTUnwrap(sum.places["s"])), .number(2_147_483_648))
    }

    func testAPipelineWithoutStagesIsRefused() throws {
        for framework in ["spark-3.3", "spark-3.5"] {
            let path = Fixtures.path("spark/empty/\(framework)/model")
            guard FileManager.default.fileExists(atPath: path) else { continue }
            XCTAssertThrowsError(try SparkMLImporter.load(path)) {
                XCTAssertEqual($0 as? SparkMLError, .nothingMade(path: path))
            }
        }
    }

    func testWhatIsNotSupportedIsRefused() throws {
        for (name, frameworks, isRefused) in Self.cases where isRefused {
            for framework in frameworks {
                XCTAssertThrowsError(
                    try SparkMLImporter.load(Fixtures.path("spark/\(name)/\(framework)/model")), "\(name), \(framework)"
                ) { error in
                    switch error as? SparkMLError {
                    case .unknownStage, .notFitted, .unsupportedParameter: break
                    default: XCTFail("\(name): \(error)")
                    }
                }
            }
        }
    }
}
