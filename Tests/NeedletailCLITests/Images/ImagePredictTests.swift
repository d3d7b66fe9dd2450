import Foundation
import NeedletailImaging
import TestSupport
import XCTest

/// `needletail predict` on image files.
final class ImagePredictTests: ImageCase {
    func testFilesAreAnsweredAsKerasAnswersThem() throws {
        let nearest = Self.converted(
            "nearest", Self.network("classifier") + ["--task", "pneumonia", "--filter", "nearest"])
        let files = try expected().files.filter { Self.isReadable($0.file) }
        XCTAssertGreaterThanOrEqual(files.count, 16)
        for (model, isNearest) in [(Self.classifier, false), (nearest, true)] {
            let result = try run(["predict", model, "--image"] + files.map { path($0.file) })
            XCTAssertEqual(result.status, 0, result.error)
            let objects = try objects(result)
            XCTAssertEqual(objects.count, files.count)
            for (object, file) in zip(objects, files) {
                let golden = try XCTUnwrap((isNearest ? file.nearest : file.bicubic).probability["keras-3"])
                XCTAssertEqual(
                    object.keys,
                    [
                        "file", "prediction", "confidence", "raw_score", "threshold", "warnings", "model",
                        "engine_version", "tier",
                    ])
                XCTAssertEqual(object["file"]?.text, path(file.file))
                let score = try XCTUnwrap(object["raw_score"]?.finite)
                XCTAssertEqual(score, golden, accuracy: 1e-5, file.file)
                XCTAssertEqual(object["prediction"]?.text, golden > 0.5 ? "PNEUMONIA" : "NORMAL", file.file)
                XCTAssertEqual(object["confidence"]?.finite, max(score, 1 - score))
                XCTAssertEqual(object["threshold"]?.finite, 0.5)
            }
        }
    }

    func testFilesMayBeGivenInAnyWayAndStayInOrder() throws {
        let (a, b, c) = (path("images/grey.png"), path("images/rgb.bmp"), path("images/rgba.png"))
        for arguments in [
            ["predict", Self.classifier, "--image", a, b, c],
            ["predict", "--image", a, Self.classifier, b, "--image=\(c)"],
            ["predict", Self.classifier, "--image", a, "--threads", "2", "--image", b, "--", c],
        ] {
            let result = try run(arguments)
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(try objects(result).map { $0["file"]?.text }, [a, b, c])
        }
    }

    func testTheThresholdDecides() throws {
        let image = path("images/grey-high.png")
        for (threshold, prediction) in [("0.1", "PNEUMONIA"), ("0.9", "NORMAL")] {
            let answer = try object(
                needletail("predict", Self.classifier, "--image", image, "--threshold", threshold))
            XCTAssertEqual(answer["prediction"]?.text, prediction)
            XCTAssertEqual(answer["threshold"]?.finite, Double(threshold))
            let (score, confidence) = (answer["raw_score"]?.finite ?? .nan, answer["confidence"]?.finite)
            XCTAssertEqual(confidence, prediction == "PNEUMONIA" ? score : 1 - score)
        }
    }

    func testClassesHaveTheirProbabilitiesByLabel() throws {
        let expected = try expected()
        let files = expected.sides.filter { Self.isReadable($0.file) }
        XCTAssertFalse(files.isEmpty)
        for side in files {
            let answer = try object(needletail("predict", Self.sides, "--image", path(side.file)))
            let probabilities = try XCTUnwrap(answer["probabilities"])
            XCTAssertEqual(probabilities.keys, expected.labels)
            for (label, golden) in zip(expected.labels, side.softmax) {
                XCTAssertEqual(probabilities[label]?.finite ?? .nan, golden, accuracy: 1e-6, side.file)
            }
            let best = try XCTUnwrap(side.softmax.indices.max { side.softmax[$0] < side.softmax[$1] })
            XCTAssertEqual(answer["prediction"]?.text, expected.labels[best])
            XCTAssertNil(answer["threshold"])
            let csv = try needletail("predict", Self.sides, "--image", path(side.file), "--format", "csv").lines
            XCTAssertTrue(
                csv[0].hasPrefix(
                    "file,prediction,confidence,probability_Clear,probability_Left,probability_Right,warnings,error,model,"
                ),
                String(csv[0]))
            XCTAssertEqual(
                csv[1].split(separator: ",")[3...5].map { Double($0) },
                expected.labels.map { probabilities[$0]?.finite })
        }
    }

    func testTheClassifierSeesWhatTheSegmenterFinds() throws {
        let files = try expected().segmented.filter { Self.isReadable($0.file) }
        XCTAssertFalse(files.isEmpty)
        for file in files {
            let image = path(file.file)
            let answer = try object(
                needletail("predict", Self.classifier, "--image", image, "--segmenter", Self.segmenter))
            let golden = try XCTUnwrap(file.probability["keras-3"])
            XCTAssertEqual(answer["raw_score"]?.finite ?? .nan, golden, accuracy: 1e-5, file.file)
            XCTAssertEqual(answer["segmenter_sha256"]?.text?.utf8.count, 64)
            let found = try object(
                needletail("predict", Self.segmenter, "--image", image, "--mask", "mask.png"))
            XCTAssertEqual(found["coverage"]?.finite, Double(file.mask_pixels) / 4096)
            XCTAssertEqual(found["mask"]?.text, "mask.png")
            let (mask, whole) = try (
                ImageFile.decode(contentsOf: folder.path("mask.png")), ImageFile.decode(contentsOf: image)
            )
            XCTAssertEqual([mask.width, mask.height, mask.channels.count], [whole.width, whole.height, 1])
            XCTAssertEqual(Set(mask.pixels), [0, 255])
            let share = Double(mask.pixels.count { $0 == 255 }) / Double(mask.pixels.count)
            XCTAssertEqual(share, Double(file.mask_pixels) / 4096, accuracy: 0.01)
            let alone = try object(needletail("predict", Self.segmenter, "--image", image))
            XCTAssertEqual(alone.keys.prefix(4), ["file", "coverage", "threshold", "warnings"])
            XCTAssertEqual(alone["coverage"], found["coverage"])
        }
    }

    func testAnAnswerIsTheSameForAnyNumberOfThreads() throws {
        let images = ["grey.png", "rgb.bmp", "palette-16.png"].map { path("images/\($0)") }
        func answers(_ threads: String) throws -> String {
            try run(
                ["predict", Self.classifier, "--segmenter", Self.segmenter, "--threads", threads, "--image"] + images
            ).output
        }
        let one = try answers("1")
        XCTAssertEqual(one.split(separator: "\n").count, 3)
        XCTAssertEqual(try answers("2"), one)
        XCTAssertEqual(try answers("7"), one)
    }

    func testAFileThatFailsHasAnErrorAndTheOthersAnswers() throws {
        let good = path("images/grey.png")
        let png = try Data(contentsOf: URL(filePath: good))
        let files = [
            try file("text.png", "no image"), try file("empty.png", ""), try file("cut.png", png.prefix(png.count / 2)),
            folder.path, folder.path("missing.png"), good,
        ]
        let result = try run(["predict", Self.classifier, "--image"] + files)
        XCTAssertEqual(result.status, 1)
        XCTAssertEqual(result.error, "5 of 6 images failed\n")
        let objects = try objects(result)
        XCTAssertEqual(objects.map { $0["file"]?.text }, files)
        let errors = objects.map { $0["error"]?.text ?? "" }
        for (error, start) in zip(
            errors,
            [
                "the 8 bytes that begin with 6e 6f 20 69 6d 61 67 65 are no PNG, BMP or JPEG file",
                "the image file is empty", "the PNG file cannot be read: ", "\(folder.path) is not a regular file",
                "cannot open \(folder.path("missing.png")): No such file or directory",
            ])
        {
            XCTAssertTrue(error.hasPrefix(start), error)
        }
        XCTAssertEqual(objects[5]["error"], nil)
        XCTAssertNotNil(objects[5]["raw_score"])
        let table = try run(["predict", Self.classifier, "--format", "table", "--image"] + files).output
        XCTAssertTrue(table.contains("\n\(files[1]) error: the image file is empty"), table)
        XCTAssertTrue(table.hasPrefix("file "), table)
    }

    func testAJPEGFileIsReadWhereThePackageIsBuiltForIt() throws {
        let result = try needletail("predict", Self.classifier, "--image", path("images/grey-q90.jpg"))
        let answer = try object(result)
        #if Imaging
            XCTAssertEqual(result.status, 0)
            XCTAssertEqual(answer["prediction"]?.text, "NORMAL")
        #else
            XCTAssertEqual(result.status, 1)
            XCTAssertEqual(
                answer["error"]?.text?.hasPrefix(
                    "the file is a JPEG, which is read only where the package is built with"),
                true)
        #endif
    }

    func testWhatDoesNotGoTogetherIsAnErrorOfUsage() throws {
        let image = path("images/grey.png")
        let rows = Fixtures.path("breast/rows.csv")
        for (arguments, message) in [
            (
                [Self.classifier, "--csv", rows],
                "\(Self.classifier) is for images: give --image FILE... instead of rows"
            ),
            (
                [model, "--image", image],
                "\(model) is not for images, its task is breast-cancer: give rows by --csv or --json"
            ),
            ([Self.classifier, "--image", image, "--csv", rows], "--csv and --image are given: give one of them"),
            ([Self.classifier], "give one of --image, --csv and --json"),
            (["--image", image], "the model file is missing"),
            ([Self.classifier, "--image"], "--image needs a value"),
            ([Self.classifier, image, "--csv", rows], "unexpected argument '\(image)'"),
            ([model, "--csv", rows, "--threads", "2"], "--threads goes with --image"),
            (
                [Self.sides, "--image", image, "--threshold", "0.5"],
                "--threshold is not for \(Self.sides): the model has several classes, the most probable one is the answer"
            ),
            (
                [Self.classifier, "--image", image, "--mask", "m.png"],
                "--mask is for a model of the task image-segmenter, and \(Self.classifier) is for pneumonia"
            ),
            ([Self.segmenter, "--image", image, image, "--mask", "m.png"], "--mask is for one image, and 2 are given"),
            (
                [Self.segmenter, "--image", image, "--segmenter", Self.segmenter],
                "--segmenter goes with a classifier, and \(Self.segmenter) is a segmenter itself"
            ),
            (
                [Self.segmenter, "--image", image, "--mask", "m.png", "--output", "m.png"],
                "--mask and --output are the same file"
            ),
            (
                [Self.segmenter, "--image", image, "--mask", image],
                "the output \(image) is the input \(image): give another path"
            ),
            (
                [Self.classifier, "--image", image, "--threads", "0"],
                "--threads must be a whole number from 1 to 255, not '0'"
            ),
        ] {
            assertUsage(try run(["predict"] + arguments), message, verb: "predict")
        }
        assertFailure(
            try needletail("predict", Self.classifier, "--image", image, "--segmenter", Self.classifier), 3,
            "\(Self.classifier): the model is for the task pneumonia, not image-segmenter")
        XCTAssertEqual(try folder.names(), [])
    }
}
