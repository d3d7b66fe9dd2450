import Foundation
import NeedletailFormat
import TestSupport
import XCTest

final class InspectTests: CommandLineCase {
    private struct Description: Decodable {
        struct Value: Decodable, Equatable {
            let name: String
            let dtype: String
            let shape: [Int]
        }

        struct Metadata: Decodable {
            struct Source: Decodable {
                let file: String
                let sha256: String
            }

            struct Feature: Decodable {
                let name: String
                let unit: String
                let limits: [Double]
                let reference: [Double]
            }

            let name: String
            let version: String
            let framework: String
            let converter: String
            let sources: [Source]
            let features: [Feature]
            let threshold: Double?
        }

        let inputs: [Value]
        let outputs: [Value]
        let task: String
        let parameters: Int
        let file_bytes: Int
        let arena_bytes: Int
        let sha256: String
        let metadata: Metadata
        let engine_version: String
        let tier: String
        let verified_checks: Int?
    }

    private func describe(_ arguments: String...) throws -> Description {
        let result = try run(["inspect"] + arguments)
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.error, "")
        return try JSONDecoder().decode(Description.self, from: Data(result.output.utf8))
    }

    func testJSONTellsEverythingOfTheModel() throws {
        let description = try describe(model, "--json")
        XCTAssertEqual(description.inputs.map(\.shape), [[-1, 30]])
        XCTAssertEqual(description.outputs.map(\.shape), [[-1, 1]])
        XCTAssertEqual((description.inputs + description.outputs).map(\.dtype), ["f32", "f32"])
        XCTAssertEqual(description.task, "breast-cancer")
        XCTAssertEqual(description.parameters, 14_337)
        let bytes = try Data(contentsOf: URL(filePath: model))
        XCTAssertEqual(description.file_bytes, bytes.count)
        XCTAssertGreaterThan(description.arena_bytes, 0)
        XCTAssertNotNil(bytes.range(of: Data(description.sha256.utf8)), "the file states its hash")
        XCTAssertEqual(description.metadata.name, "breast-cancer")
        XCTAssertEqual(description.metadata.version, "1")
        XCTAssertEqual(description.metadata.framework, "Keras archive 3.15.1, scikit-learn 1.9.1")
        XCTAssertEqual(description.metadata.converter, "needletail \(Engine.version)")
        XCTAssertEqual(description.metadata.sources.map(\.file), ["breast_cancer_model.keras", "feature_scaler.pkl"])
        XCTAssertEqual(description.metadata.features.map(\.name), BreastRows.names)
        XCTAssertEqual(description.metadata.features[0].limits, [1, 100])
        XCTAssertEqual(description.metadata.features[0].reference, [8.616, 15.198])
        XCTAssertEqual(description.metadata.threshold, 0.5)
        XCTAssertEqual(description.engine_version, Engine.version)
        XCTAssertNil(description.verified_checks)
        XCTAssertEqual(try describe(model, "--json", "--verify").verified_checks, 4)
    }

    func testTheStatedHashIsThatOfTheFileWithItsDigitsAsZeros() throws {
        let description = try describe(model, "--json")
        var bytes = try Data(contentsOf: URL(filePath: model))
        let digits = try XCTUnwrap(bytes.range(of: Data(description.sha256.utf8)))
        bytes.replaceSubrange(digits, with: Data(repeating: UInt8(ascii: "0"), count: 64))
        var hash = SHA256()
        hash.update(FileBytes(bytes))
        XCTAssertEqual(hash.finalizeHexadecimal(), description.sha256)
    }

    func testTextShowsTheModelItsFeaturesAndTheirLimitsWithin80Columns() throws {
        let result = try needletail("inspect", model, "--verify")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.error, "")
        for line in result.lines { XCTAssertLessThanOrEqual(line.count, 80, String(line)) }
        for part in [
            "model       breast-cancer, version 1\n", "task        breast-cancer\n", "parameters  14337\n",
            "decision    Malignant above 0.5, else Benign\n", "Low below 0.3, Medium below 0.7, High from there on\n",
            "verified    SHA-256 and 4 check cases\n", "\nplan for one row", "dense, sigmoid f32 [-1, 1]",
            "\ntotal   4 steps",
            "\narea_worst               {image unit}2  20.0 to 20000.0  273.51 to 873.96\n",
        ] {
            XCTAssertTrue(result.output.contains(part), part)
        }
    }

    func testAModelWithoutATaskHasNoFeatures() throws {
        let path = folder.path("generic")
        let network = Fixtures.path("keras/two_outputs/keras-3/model.keras")
        XCTAssertEqual(try needletail("convert", network, "--task", "generic", "-o", path).status, 0)
        let description = try describe(path, "--json")
        XCTAssertEqual(description.task, "generic")
        XCTAssertEqual(description.outputs.count, 2)
        XCTAssertNil(description.metadata.threshold)
        XCTAssertTrue(description.metadata.features.isEmpty)
        XCTAssertFalse(try needletail("inspect", path).output.contains("limits"))
    }

    func testAChangedByteDoesNotVerify() throws {
        var bytes = try Data(contentsOf: URL(filePath: model))
        bytes[bytes.count / 2] ^= 1
        let path = try file("changed.safetensors", bytes)
        XCTAssertEqual(try needletail("inspect", path).status, 0)
        let result = try needletail("inspect", path, "--verify")
        XCTAssertEqual(result.status, 3)
        XCTAssertEqual(result.output, "")
        XCTAssertTrue(result.error.hasPrefix("error: \(path): "), result.error)
        XCTAssertTrue(result.error.contains("SHA-256"), result.error)
    }

    func testFilesThatAreNoModelsAreRefused() throws {
        assertFailure(try needletail("inspect", "none"), 3, "cannot open none: No such file or directory")
        assertFailure(
            try needletail("inspect", folder.path), 3,
            "\(folder.path) is not a regular file: give the path of a file")
        for (name, bytes) in [
            ("empty", Data()), ("text", Data("hello, world".utf8)),
            ("cut", try Data(contentsOf: URL(filePath: model)).prefix(20_000)),
            ("native", try Data(contentsOf: URL(filePath: Fixtures.path("breast/keras-3/breast_cancer_model.h5")))),
        ] {
            let path = try file(name, bytes)
            let result = try needletail("inspect", path)
            XCTAssertEqual(result.status, 3, name)
            XCTAssertEqual(result.output, "", name)
            XCTAssertTrue(result.error.hasPrefix("error: \(path): "), result.error)
            XCTAssertEqual(result.error.split(separator: "\n").count, 1, result.error)
        }
    }

    func testASafetensorsFileOfAnotherToolIsToldHowToBecomeAModel() throws {
        let path = try file("plain", Data([2, 0, 0, 0, 0, 0, 0, 0]) + Data("{}".utf8))
        let result = try needletail("inspect", path)
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.error.contains("give a file that `needletail convert` wrote"), result.error)
    }

    func testAModelsNameWithControlCharactersIsRefused() throws {
        let path = folder.path("m")
        let network = Fixtures.path("breast/keras-3/breast_cancer_model.keras")
        for name in ["\u{1B}[2Jname", "name\u{202E}"] {
            let result = try needletail("convert", network, "--task", "generic", "-o", path, "--name", name)
            XCTAssertEqual(result.status, 2)
            XCTAssertTrue(result.error.contains("1 to 256 bytes without control characters"), result.error)
            XCTAssertFalse(FileManager.default.fileExists(atPath: path))
        }
    }
}
