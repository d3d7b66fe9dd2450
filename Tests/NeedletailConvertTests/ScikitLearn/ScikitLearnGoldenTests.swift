import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Pipelines that scikit-learn saved give what scikit-learn gives, value by value.
final class ScikitLearnGoldenTests: XCTestCase {
    /// The folders of cases, each with the versions of scikit-learn that wrote it, and their files.
    private static let cases: [(name: String, files: [(framework: String, file: String)], isRefused: Bool)] = {
        let folder = Fixtures.path("scikit-learn")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted().compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)/case.json"),
                let json = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
                let frameworks = json["frameworks"] as? [String: [String: Any]]
            else { return nil }
            let files = frameworks.keys.sorted().flatMap { framework in
                (frameworks[framework]?["files"] as? [String] ?? []).map { (framework, $0) }
            }
            return (name, files, json["refused"] != nil)
        }
    }()

    private static func load(
        _ name: String, _ framework: String, _ file: String
    ) throws -> (pipeline: TabularPipeline, version: String?) {
        let path = Fixtures.path("scikit-learn/\(name)/\(framework)/\(file)")
        return try ScikitLearnImporter.load(FileBytes(contentsOfFile: path, access: .read), file: file)
    }

    /// Cases whose last step gives texts, which are no features: they are refused.
    private static let beyond: Set<String> = [
        "imputer_words", "imputer_words_default", "imputer_words_marked", "imputer_words_none",
    ]

    /// The case in which a column of words passes through: nothing in the file tells that it has words, and it is read as numbers.
    private static let passing = "columns_weights"

    /// Rows in which this is not scikit-learn on purpose, and why.
    private static let others: [String: (rows: Set<Int>, reason: String)] = [
        "one_hot_none_and_nan": (
            Set([1, 6, 7, 9, 13, 15]), "where None and NaN are two categories, what is missing is NaN"
        )
    ]

    func testEveryCaseGivesWhatScikitLearnGives() throws {
        XCTAssertGreaterThan(Self.cases.count, 150)
        var count = 0
        for (name, files, isRefused) in Self.cases
        where !isRefused && !Self.beyond.contains(name) && name != Self.passing {
            for (framework, file) in files {
                let place = "\(name), \(framework)"
                do {
                    var golden = try TabularGolden("scikit-learn/\(name)", framework: framework)
                    let (pipeline, version) = try Self.load(name, framework, file)
                    if let version { XCTAssertTrue(framework.hasSuffix(version.prefix(3)), version) }
                    // Texts have a column of their own.
                    if pipeline.outputs.contains(where: { $0.name == "label" }) {
                        golden.otherNames["prediction"] = "label"
                    }
                    try golden.without(Self.others[name]?.rows ?? []).check(pipeline, place)
                    count += 1
                } catch { XCTFail("\(place): \(error)") }
            }
        }
        XCTAssertGreaterThan(count, 250)
    }

    func testEveryCaseGivesTheSameBitsFromAModelFile() throws {
        var count = 0
        for (name, files, isRefused) in Self.cases where !isRefused && !Self.beyond.contains(name) {
            for (framework, file) in files {
                let place = "\(name), \(framework)"
                do {
                    let golden = try TabularGolden("scikit-learn/\(name)", framework: framework)
                    let (pipeline, _) = try Self.load(name, framework, file)
                    let written = ModelFile(
                        name: "n", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
                        provenance: Provenance(sources: [], framework: framework, converter: "test"),
                        rowChecks: RowCheck.seeded(pipeline))
                    let read = try XCTUnwrap(try ModelFile(FileBytes(try written.bytes())).pipeline)
                    XCTAssertEqual(read.types, pipeline.types, place)
                    XCTAssertEqual(
                        try SparkModelFileTests.bits(read, golden), try SparkModelFileTests.bits(pipeline, golden),
                        place)
                    count += 1
                } catch { XCTFail("\(place): \(error)") }
            }
        }
        XCTAssertGreaterThan(count, 250)
    }

    func testWhatIsNotSupportedIsRefused() throws {
        for (name, files, isRefused) in Self.cases where isRefused || Self.beyond.contains(name) {
            for (framework, file) in files {
                XCTAssertThrowsError(try Self.load(name, framework, file), "\(name), \(framework)") { error in
                    switch error as? ScikitLearnError {
                    case .unsupportedEstimator, .unsupportedOption, .notFitted, .notAnEstimator, .textsLeft,
                        .pickle(_, .forbiddenGlobal):
                        XCTAssertGreaterThan("\(error)".count, 40)
                    default: XCTFail("\(name): \(error)")
                    }
                }
            }
        }
    }

    func testAPipelineCutAnywhereIsRefused() throws {
        for (name, file) in [
            ("columns_by_name", "model.pkl"), ("tree_binary", "model.pkl"), ("logistic_words", "model.joblib"),
        ] {
            let path = Fixtures.path("scikit-learn/\(name)/sklearn-1.9/\(file)")
            let bytes = try FileBytes(contentsOfFile: path, access: .read)
            for count in 0..<bytes.count {
                let cut = try XCTUnwrap(bytes.slice(at: 0, byteCount: count))
                XCTAssertThrowsError(try ScikitLearnImporter.load(cut, file: file), "\(name) cut to \(count)") {
                    guard case ScikitLearnError.pickle = $0 else { return XCTFail("\(name) cut to \(count): \($0)") }
                }
            }
        }
    }

    func testColumnsAreThoseThatSomeStepReads() throws {
        let (framed, _) = try Self.load("columns_by_name", "sklearn-1.9", "model.pkl")
        XCTAssertEqual(
            framed.columns,
            [
                TabularColumn("age", .number), TabularColumn("colour", .text), TabularColumn("height", .number),
                TabularColumn("size", .text),
            ])
        let (array, version) = try Self.load("tree_binary", "sklearn-1.9", "model.pkl")
        XCTAssertEqual(array.columns, (0..<3).map { TabularColumn("x\($0)", .number) })
        XCTAssertEqual(version, "1.9.1")
    }
}
