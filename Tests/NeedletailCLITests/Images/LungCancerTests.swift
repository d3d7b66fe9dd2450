import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// The lung cancer system on the command line: converted, predicted, in batches, with heat maps.
final class LungCancerTests: ImageCase {
    private struct Expected: Decodable {
        struct File: Decodable {
            let file: String
            let width: Int
            let height: Int
            let logits: [String: [Double]]
            let probabilities: [String: [Double]]
        }
        let labels: [String]
        let files: [File]
    }

    private static let network = Fixtures.path("lung/narrow.keras")
    private static let images = Fixtures.path("lung/images")

    private func expected() throws -> Expected { try Fixtures.decode(Expected.self, "lung/expected.json") }

    private func converted(_ options: String...) throws -> String {
        let path = folder.path("lung.safetensors")
        let result = try run(["convert", Self.network, "--task", "lung-cancer", "-o", path] + options)
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(result.error.hasSuffix("images: rgb, 64 x 64, bicubic, v\n"), result.error)
        return path
    }

    func testImagesAreAnsweredAsKerasAnswersThem() throws {
        let model = try converted()
        let expected = try expected()
        let paths = expected.files.map { Fixtures.path("lung/\($0.file)") }
        let result = try run(["predict", model, "--logits", "--image"] + paths)
        XCTAssertEqual(result.status, 0, result.error)
        let answers = try result.lines.map {
            try XCTUnwrap(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        XCTAssertEqual(answers.count, 16)
        for (answer, file) in zip(answers, expected.files) {
            let logits = try XCTUnwrap(answer["logits"] as? [String: Double])
            let probabilities = try XCTUnwrap(answer["probabilities"] as? [String: Double])
            let (ownLogits, own) = (try XCTUnwrap(file.logits["keras-3"]), try XCTUnwrap(file.probabilities["keras-3"]))
            for (index, label) in expected.labels.enumerated() {
                let largest = try XCTUnwrap(ownLogits.map(abs).max())
                XCTAssertEqual(try XCTUnwrap(logits[label]), ownLogits[index], accuracy: 1e-4 * largest)
                XCTAssertEqual(try XCTUnwrap(probabilities[label]), own[index], accuracy: 1e-5)
            }
            let best = try XCTUnwrap(own.indices.max { own[$0] < own[$1] })
            XCTAssertEqual(answer["prediction"] as? String, expected.labels[best])
            XCTAssertEqual(answer["confidence"] as? Double, probabilities[expected.labels[best]])
            let warnings = try XCTUnwrap(answer["warnings"] as? [String])
            XCTAssertEqual(warnings.isEmpty, file.width >= 64 && file.height >= 64, "\(warnings)")
            XCTAssertNotNil(answer["model"])
        }
        let plain = try needletail("predict", model, "--image", paths[0])
        XCTAssertFalse(plain.output.contains("logits"), plain.output)
        try Data(contentsOf: URL(filePath: paths[15])).write(to: URL(filePath: folder.path("small.png")))
        let table = try needletail("predict", model, "--image", "small.png", "--format", "table")
        XCTAssertTrue(table.output.contains(" probabilities "), table.output)
        XCTAssertTrue(table.output.contains("not a medical device"), table.output)
        let scores = try needletail("predict", model, "--image", "small.png", "--format", "table", "--logits")
        XCTAssertTrue(scores.output.contains(" logits "), scores.output)
        let small = try needletail("predict", model, "--image", "small.png", "--format", "table")
        XCTAssertTrue(
            small.output.contains("warnings: images that are smaller than what the network sees"), small.output)
    }

    func testABatchAnswersEveryFileOfAFolder() throws {
        let model = try converted()
        let expected = try expected()
        let result = try run(["batch", model, "--input", Self.images, "--output", "out.csv", "--logits"])
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(result.error.contains("16 images: "), result.error)
        XCTAssertEqual(try column("file", "out.csv").count, 16)
        let labels = try expected.files.map { file in
            let own = try XCTUnwrap(file.probabilities["keras-3"])
            return expected.labels[try XCTUnwrap(own.indices.max { own[$0] < own[$1] })]
        }
        XCTAssertEqual(try column("prediction", "out.csv"), labels)
        let logits = try column("logit_Malignant", "out.csv").map { Double($0) ?? .nan }
        for (value, file) in zip(logits, expected.files) {
            XCTAssertEqual(value, try XCTUnwrap(file.logits["keras-3"])[1], accuracy: 1e-3)
        }
        XCTAssertTrue(try column("warnings", "out.csv")[15].contains("is enlarged to the 64 x 64"))
        let again = try run(["batch", model, "--input", Self.images, "--output", "out.csv", "--logits", "--resume"])
        XCTAssertEqual(again.status, 0, again.error)
        let other = try run(["batch", model, "--input", Self.images, "--output", "out.csv", "--resume"])
        XCTAssertEqual(other.status, 2)
        XCTAssertTrue(other.error.contains("its columns are others"), other.error)
    }

    func testFilesThatAreNoImagesHaveErrors() throws {
        let model = try converted()
        try Data("no image".utf8).write(to: URL(filePath: folder.path("text.png")))
        try Data().write(to: URL(filePath: folder.path("empty.png")))
        let good = "\(Self.images)/scan-00.png"
        let result = try run(["predict", model, "--image", "text.png", good, "empty.png", Self.network])
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(result.error, "3 of 4 images failed\n")
        XCTAssertEqual(result.lines.map { $0.contains("\"error\"") }, [true, false, true, true])
    }

    func testAnExplanationShowsWhatTheNetworkAttendsTo() throws {
        let model = try converted()
        let image = "\(Self.images)/scan-03.png"
        let result = try run(["predict", model, "--image", image, "--explain", "heat.png"])
        XCTAssertEqual(result.status, 0, result.error)
        let answer = try XCTUnwrap(
            JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        XCTAssertEqual(answer["explain"] as? String, "heat.png")
        XCTAssertNil(answer["explained_class"])
        XCTAssertNotNil(answer["probabilities"])
        let picture = try data("heat.png")
        XCTAssertEqual(Array(picture.prefix(4)), [0x89, 0x50, 0x4E, 0x47])
        XCTAssertNotEqual(picture, try Data(contentsOf: URL(filePath: image)))
        let refused = try run(["predict", model, "--image", image, "--explain", "h.png", "--class", "Benign"])
        XCTAssertEqual(refused.status, 2)
        XCTAssertTrue(
            refused.error.contains("what its network attends to is the same for every class"), refused.error)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("h.png")))
    }

    func testLabelsAreReplacedAndCounted() throws {
        let model = try converted("--labels", "left,middle,right")
        let result = try needletail("predict", model, "--image", "\(Self.images)/scan-00.png", "--format", "csv")
        XCTAssertTrue(result.output.contains("probability_left,probability_middle,probability_right"), result.output)
        let wrong = try run(
            ["convert", Self.network, "--task", "lung-cancer", "-o", "x.safetensors", "--labels", "Benign,Malignant"])
        XCTAssertEqual(wrong.status, 2)
        XCTAssertTrue(
            wrong.error.contains("labels must be 3 different texts, one for each class, not 2"), wrong.error)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("x.safetensors")))
        let inspected = try needletail("inspect", model, "--json", "--verify")
        XCTAssertEqual(inspected.status, 0, inspected.error)
        XCTAssertTrue(inspected.output.contains("lung-cancer"), inspected.output)
    }

    func testLogitsAreOfSeveralClassesAlone() throws {
        for model in [Self.classifier, Self.sides, Self.segmenter] {
            let result = try run(["predict", model, "--image", Self.image("grey.png"), "--logits"])
            XCTAssertEqual(result.status, 2)
            XCTAssertTrue(
                result.error.contains("--logits is for networks that give scores of several classes"), result.error)
        }
    }

    func testModelsThatAreDamagedAreRefused() throws {
        for (name, data) in [
            ("empty", Data()), ("cut", try Data(contentsOf: URL(filePath: Self.network)).prefix(50_000)),
        ] {
            try data.write(to: URL(filePath: folder.path(name)))
            let converted = try run(["convert", name, "--task", "lung-cancer", "-o", "x.safetensors"])
            XCTAssertEqual(converted.status, 3, converted.error)
            let predicted = try run(["predict", name, "--image", "\(Self.images)/scan-00.png"])
            XCTAssertEqual(predicted.status, 3, predicted.error)
        }
        let model = try converted()
        let whole = try Data(contentsOf: URL(filePath: model))
        try whole.prefix(whole.count - 64).write(to: URL(filePath: folder.path("short.safetensors")))
        let result = try run(["predict", "short.safetensors", "--image", "\(Self.images)/scan-00.png"])
        XCTAssertEqual(result.status, 3, result.error)
    }
}
