import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// `needletail predict --image`.
final class PredictImageTests: CommandLineCase {
    private func object(_ line: Substring) throws -> [String: Any] {
        try XCTUnwrap(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }

    private func magic(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: folder.path(name))).prefix(8))
    }

    private let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

    func testImagesAreAnsweredAsKerasAnswersThem() throws {
        let model = try imageModel()
        let expected = try kerasProbabilities()
        let names = ["grey.png", "rgb.bmp", "palette-16.png"]
        let result = try run(["predict", model, "--image"] + names.map(Self.image) + ["--threads", "2"])
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.lines.count, 3)
        for (line, name) in zip(result.lines, names) {
            let answer = try object(line)
            let probability = try XCTUnwrap(expected[name])
            XCTAssertEqual(answer["file"] as? String, Self.image(name))
            XCTAssertEqual(answer["prediction"] as? String, probability > 0.5 ? "PNEUMONIA" : "NORMAL")
            XCTAssertEqual(try XCTUnwrap(answer["raw_score"] as? Double), probability, accuracy: 1e-5)
            XCTAssertEqual(
                try XCTUnwrap(answer["confidence"] as? Double), max(probability, 1 - probability), accuracy: 1e-5)
            XCTAssertEqual(answer["threshold"] as? Double, 0.5)
        }
        // The same from options of their own, and as CSV and as a table.
        let repeated = try run(
            ["predict"] + names.flatMap { ["--image", Self.image($0)] } + [model, "--format", "csv"])
        XCTAssertEqual(repeated.status, 0, repeated.error)
        let csv = try run(
            ["predict", model] + names.flatMap { ["--image", Self.image($0)] } + ["--format", "csv", "-o", "out.csv"])
        XCTAssertEqual(csv.status, 0, csv.error)
        XCTAssertEqual(try rows(folder.path("out.csv")).map { $0["file"] }, names.map(Self.image))
        let table = try run(["predict", model, "--image", Self.image("grey.png"), "--format", "table"])
        XCTAssertTrue(table.output.contains("NORMAL"), table.output)
        XCTAssertTrue(table.output.contains("not a medical device"), table.output)
    }

    func testAFileThatFailsLeavesTheOthersTheirAnswers() throws {
        let model = try imageModel()
        let text = try file("text.png", "no image")
        let empty = try file("empty.png", "")
        let cut = try file("cut.png", Data(try Data(contentsOf: URL(filePath: Self.image("grey.png"))).prefix(3000)))
        let result = try run(
            ["predict", model, "--image", text, Self.image("grey.png"), empty, folder.path, "missing.png", cut])
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(result.error, "5 of 6 images failed\n")
        let answers = try result.lines.map(object)
        XCTAssertEqual(answers.map { $0["error"] == nil }, [false, true, false, false, false, false])
        XCTAssertTrue(try XCTUnwrap(answers[0]["error"] as? String).contains("no PNG, BMP or JPEG file"))
        XCTAssertTrue(try XCTUnwrap(answers[4]["error"] as? String).contains("missing.png"))
    }

    func testTheThresholdDecides() throws {
        let model = try imageModel()
        for (threshold, prediction) in [("0", "PNEUMONIA"), ("1", "NORMAL")] {
            let result = try needletail(
                "predict", model, "--image", Self.image("grey.png"), "--threshold", threshold)
            XCTAssertEqual(try object(XCTUnwrap(result.lines.first))["prediction"] as? String, prediction)
        }
        for wrong in ["nan", "-0.1", "1.5", "x"] {
            let result = try run(["predict", model, "--image", "x.png", "--threshold=\(wrong)"])
            XCTAssertEqual(result.status, 2)
            XCTAssertTrue(result.error.contains("--threshold must be a number from 0 to 1"), result.error)
        }
    }

    func testClassesHaveTheirProbabilitiesByName() throws {
        let model = try imageModel(
            "softmax.keras", .imageClassifier, ImageOptions(filter: .bilinear, labels: ["Clear", "Left", "Right"]))
        let result = try needletail("predict", model, "--image", Self.image("grey.png"))
        let answer = try object(XCTUnwrap(result.lines.first))
        let probabilities = try XCTUnwrap(answer["probabilities"] as? [String: Double])
        XCTAssertEqual(Set(probabilities.keys), ["Clear", "Left", "Right"])
        XCTAssertEqual(probabilities.values.reduce(0, +), 1, accuracy: 1e-5)
        XCTAssertEqual(answer["confidence"] as? Double, probabilities.values.max())
        XCTAssertNil(answer["threshold"])
        let threshold = try needletail(
            "predict", model, "--image", Self.image("grey.png"), "--threshold", "0.5")
        XCTAssertEqual(threshold.status, 2)
        XCTAssertTrue(threshold.error.contains("the model has several classes"), threshold.error)
        _ = try needletail("predict", model, "--image", Self.image("grey.png"), "--format", "csv", "-o", "out.csv")
        XCTAssertEqual(
            try rows(folder.path("out.csv")).first?["probability_Left"].flatMap(Double.init), probabilities["Left"])
    }

    func testASegmenterWritesItsMaskAndHidesTheRestFromAClassifier() throws {
        let segmenter = try imageModel("segmenter.keras", .imageSegmenter)
        let result = try needletail(
            "predict", segmenter, "--image", Self.image("grey.png"), "--mask", "mask.png")
        XCTAssertEqual(result.status, 0, result.error)
        let answer = try object(XCTUnwrap(result.lines.first))
        XCTAssertEqual(answer["mask"] as? String, "mask.png")
        XCTAssertTrue((0.01...0.9).contains(try XCTUnwrap(answer["coverage"] as? Double)))
        XCTAssertEqual(try magic("mask.png"), png)

        let model = try imageModel()
        let plain = try needletail("predict", model, "--image", Self.image("rgb.bmp"))
        let masked = try needletail(
            "predict", model, "--image", Self.image("rgb.bmp"), "--segmenter", segmenter)
        XCTAssertEqual(masked.status, 0, masked.error)
        XCTAssertNotEqual(
            try object(XCTUnwrap(plain.lines.first))["raw_score"] as? Double,
            try object(XCTUnwrap(masked.lines.first))["raw_score"] as? Double)
        for (arguments, message) in [
            ([model, "--mask", "m.png"], "--mask is for a model of the task image-segmenter"),
            ([segmenter, "--segmenter", segmenter], "--segmenter goes with a classifier"),
            ([segmenter, "--explain", "m.png"], "--explain is for classifiers"),
            ([model, "--segmenter", model], "the model is for the task pneumonia, not image-segmenter"),
        ] {
            let refused = try run(["predict", arguments[0], "--image", Self.image("grey.png")] + arguments[1...])
            XCTAssertNotEqual(refused.status, 0)
            XCTAssertTrue(refused.error.contains(message), refused.error)
        }
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("m.png")))
    }

    func testAnExplanationIsAPictureOfTheImagesSize() throws {
        let model = try imageModel()
        let result = try needletail(
            "predict", model, "--image", Self.image("grey.png"), "--explain", "heat.png")
        XCTAssertEqual(result.status, 0, result.error)
        let answer = try object(XCTUnwrap(result.lines.first))
        XCTAssertEqual(answer["explain"] as? String, "heat.png")
        XCTAssertEqual(answer["explained_class"] as? String, "NORMAL")
        XCTAssertEqual(answer["prediction"] as? String, "NORMAL")
        XCTAssertEqual(try magic("heat.png"), png)
        let own = try Data(contentsOf: URL(filePath: folder.path("heat.png")))
        let other = try needletail(
            "predict", model, "--image", Self.image("grey.png"), "--explain", "heat.png", "--class", "PNEUMONIA")
        XCTAssertEqual(try object(XCTUnwrap(other.lines.first))["explained_class"] as? String, "PNEUMONIA")
        XCTAssertNotEqual(try Data(contentsOf: URL(filePath: folder.path("heat.png"))), own)
        for (arguments, message) in [
            (["--explain", "h.png", "--class", "MAYBE"], "has no class 'MAYBE'; its classes are NORMAL, PNEUMONIA"),
            (["--explain", "h.png", "--mask", "m.png"], "--mask and --explain are given"),
            (["--explain"], "--explain needs a value"), (["--class", "1"], "--class goes with --explain"),
            (["--explain", "h.png", "--output", "h.png"], "--explain and --output are the same file"),
            ([Self.image("rgb.bmp"), "--explain", "h.png"], "--explain is for one image, and 2 are given"),
        ] {
            let refused = try run(["predict", model, "--image", Self.image("grey.png")] + arguments)
            XCTAssertEqual(refused.status, 2, refused.error)
            XCTAssertTrue(refused.error.contains(message), refused.error)
        }
        let failed = try needletail("predict", model, "--image", "none.png", "--explain", "h.png")
        XCTAssertEqual(failed.status, 1)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("h.png")))
    }

    func testModelsAndInputsThatDoNotGoTogetherAreRefused() throws {
        let images = try imageModel()
        let rows = try needletail("predict", images, "--csv", "x.csv")
        XCTAssertEqual(rows.status, 2)
        XCTAssertTrue(rows.error.contains("is for images: give --image FILE... instead of rows"), rows.error)
        let tabular = try needletail("predict", model, "--image", "x.png")
        XCTAssertEqual(tabular.status, 2)
        XCTAssertTrue(tabular.error.contains("is not for images, its task is breast-cancer"), tabular.error)
        let both = try needletail("predict", images, "--image", "x.png", "--csv", "x.csv")
        XCTAssertTrue(both.error.contains("--csv and --image are given: give one of them"), both.error)
        let unconverted = try needletail("predict", Fixtures.path("pneumonia/softmax.keras"), "--image", "x.png")
        XCTAssertEqual(unconverted.status, 3)
        XCTAssertTrue(
            unconverted.error.hasSuffix(": give a model that needletail convert wrote\n"), unconverted.error)
        let neither = try needletail("predict", images)
        XCTAssertTrue(neither.error.contains("give one of --image, --csv and --json"), neither.error)
    }

    func testInspectTellsHowImagesBecomeInputs() throws {
        let model = folder.path("model.safetensors")
        let converted = try needletail(
            "convert", Fixtures.path("pneumonia/softmax.keras"), "--task", "image-classifier", "--pillow", "13.0",
            "--pixels", "scale=2,-1", "-o", model)
        XCTAssertEqual(converted.status, 0, converted.error)
        let recipe = "images: grey, 32 x 32, bicubic (columns first if lowered), v * 2 - 1\n"
        XCTAssertTrue(converted.error.hasSuffix(recipe), converted.error)
        let text = try needletail("inspect", model)
        XCTAssertTrue(text.output.contains("grey, 32 x 32, bicubic (columns first if lowered), v * 2 - 1"), text.output)
        let json = try XCTUnwrap(
            JSONSerialization.jsonObject(with: Data(try needletail("inspect", model, "--json", "--verify").output.utf8))
                as? [String: Any])
        let metadata = try XCTUnwrap(json["metadata"] as? [String: Any])
        let image = try XCTUnwrap(metadata["image"] as? [String: Any])
        XCTAssertEqual(image["order"] as? String, "columnsFirstIfLowered")
        XCTAssertEqual(metadata["labels"] as? [String], ["class 0", "class 1", "class 2"])
        XCTAssertGreaterThan(try XCTUnwrap(json["arena_bytes"] as? Int), 0)
    }

    func testOptionsOfImagesThatConvertDoesNotTakeAreRefused() throws {
        let input = Fixtures.path("pneumonia/softmax.keras")
        for (options, message) in [
            (["--size", "32"], "--size must be two sides of 1 to 32768 pixels"),
            (["--size", "64x64"], "size must be"), (["--filter", "cubic"], "--filter must be one of nearest"),
            (["--pillow", "new"], "--pillow must be a version of Pillow"),
            (["--pixels", "unity"], "--pixels must be unit, raw, imagenet"),
            (["--pixels", "scale=1"], "--pixels must be unit, raw, imagenet"),
            (["--pixels", "imagenet"], "pixels must be"), (["--labels", "a,b"], "labels must be"),
            (["--threshold", "2"], "--threshold must be a number from 0 to 1"),
        ] {
            let result = try run(["convert", input, "--task", "image-classifier", "-o", "m.safetensors"] + options)
            XCTAssertEqual(result.status, 2, "\(options): \(result.error)")
            XCTAssertTrue(result.error.contains(message), "\(options): \(result.error)")
        }
        let generic = try run(["convert", input, "--task", "generic", "-o", "m.safetensors", "--size", "32x32"])
        XCTAssertEqual(generic.status, 2)
        XCTAssertTrue(generic.error.contains("--size is for the tasks over images"), generic.error)
        XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("m.safetensors")))
    }
}
