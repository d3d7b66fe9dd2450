import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// What `inspect` and `run` say of pipelines over columns.
final class InspectPipelineTests: CommandLineCase {
    func testTextShowsColumnsWordsStagesAndTheModelWithin80Columns() throws {
        let path = try convert(try SparkCase("heart_forest"))
        let result = try needletail("inspect", path, "--verify")
        XCTAssertEqual(result.status, 0, result.error)
        for line in result.lines { XCTAssertLessThanOrEqual(line.count, 80, String(line)) }
        for part in [
            "task        heart-disease\n", "output      probability: a vector of 2\n",
            "\nAge                      number\n", "\nSex                      text           'Male', 'Female'\n",
            " text-indexer   Sex -> Sex_index\n", " trees          features -> rawPrediction, probability,\n",
            "\nBlood_Pressure           mm[Hg]         0.0 to 400.0     80.0 to 250.0\n",
        ] {
            XCTAssertTrue(result.output.contains(part), part)
        }
        XCTAssertNotNil(result.output.firstMatch(of: /\nmodel       \d+ trees, \d+ nodes, \d+ classes, depth \d+\n/))
        XCTAssertFalse(result.output.contains("plan for one row"))
        XCTAssertNotNil(result.output.firstMatch(of: /\nverified    SHA-256 and \d+ check cases\n/))
    }

    func testJSONHasTheColumnsAsInputsAndTheStagesInsteadOfAPlan() throws {
        let spark = try SparkCase("heart_gbt")
        let path = try convert(spark)
        let result = try needletail("inspect", path, "--json")
        XCTAssertEqual(result.status, 0, result.error)
        let object = try JSONValue(parsing: FileBytes(Array(result.output.utf8)))
        let inputs = try XCTUnwrap(object["inputs"]?.elements)
        XCTAssertEqual(Set(inputs.compactMap { $0["name"]?.text }), Set(spark.columns.map(\.name)))
        for input in inputs {
            let name = try XCTUnwrap(input["name"]?.text)
            let isText = spark.columns.contains { $0.name == name && $0.type == "string" }
            XCTAssertEqual(input["dtype"]?.text, isText ? "text" : "f64")
            XCTAssertEqual(input["shape"]?.numbers, [-1])
            XCTAssertEqual(input["words"] != nil, isText)
        }
        let outputs = try XCTUnwrap(object["outputs"]?.elements)
        XCTAssertEqual(outputs.map { $0["name"]?.text }, ["rawPrediction", "probability", "prediction"])
        XCTAssertEqual(outputs.map { $0["shape"]?.numbers }, [[-1, 2], [-1, 2], [-1]])
        let stages = try XCTUnwrap(object["stages"]?.elements)
        XCTAssertEqual(
            stages.map { $0["kind"]?.text }, [String](repeating: "text-indexer", count: 8) + ["assembler", "trees"])
        XCTAssertEqual(stages[9]["makes"]?.texts, ["rawPrediction", "probability", "prediction"])
        let model = try XCTUnwrap(object["model"])
        XCTAssertEqual(model["classes"]?.integer, 2)
        let trees = try XCTUnwrap(model["trees"]?.integer)
        XCTAssertGreaterThan(trees, 1)
        XCTAssertGreaterThan(try XCTUnwrap(model["nodes"]?.integer), trees)
        XCTAssertGreaterThan(try XCTUnwrap(model["depth"]?.integer), 1)
        XCTAssertGreaterThan(try XCTUnwrap(object["parameters"]?.integer), try XCTUnwrap(model["nodes"]?.integer))
        XCTAssertGreaterThan(try XCTUnwrap(object["arena_bytes"]?.integer), 0)
        XCTAssertNil(object["plan"])
        XCTAssertEqual(object["task"]?.text, "heart-disease")
    }

    func testParametersOfALinearModelAreItsNumbers() throws {
        let path = try convert(try SparkCase("heart_logistic"))
        // 12 weights, 12 numbers of the baseline, an intercept and the threshold of the raw score.
        XCTAssertTrue(try needletail("inspect", path).output.contains("\nparameters  26\n"))
    }

    func testARunOfRawTensorsPointsToPredict() throws {
        let path = try convert(try SparkCase("heart_logistic"))
        assertFailure(
            try needletail("run", path, "--inputs", "none", "--outputs", "none"), 3,
            "\(path) is a pipeline over columns, which has no tensors: needletail predict answers its rows")
    }
}
