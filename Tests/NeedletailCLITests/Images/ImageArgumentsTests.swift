import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// What `needletail predict` is given beside image files.
final class ImageArgumentsTests: ImageCase {
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
