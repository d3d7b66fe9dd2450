import NeedletailFormat
import TestSupport
import XCTest

/// `needletail convert` and `needletail inspect` of tasks over images.
final class ImageConvertTests: ImageCase {
    private let network = ImageCase.network("classifier")

    private func convert(_ arguments: String...) throws -> CommandResult {
        try run(["convert"] + network + arguments + ["-o", folder.path("m.safetensors")])
    }

    private func metadata(_ model: String) throws -> JSONValue {
        try XCTUnwrap(
            JSONValue(parsing: FileBytes(Array(needletail("inspect", model, "--json").output.utf8)))["metadata"])
    }

    func testOptionsBecomeTheRecipeWhichIsToldAndInspected() throws {
        let cases: [(arguments: [String], text: String, values: [String: Double])] = [
            ([], "grey, 32 x 32, bicubic, v", ["scale": 1, "offset": 0]),
            (["--size", "32x32", "--pixels", "unit"], "grey, 32 x 32, bicubic, v / 255", ["divisor": 255]),
            (["--filter", "nearest"], "grey, 32 x 32, nearest, v", ["scale": 1, "offset": 0]),
            (
                ["--pixels", "scale=0.0078125,-1", "--filter", "lanczos"],
                "grey, 32 x 32, lanczos, v * 0.0078125 - 1", ["scale": 0.0078125, "offset": -1]
            ),
            (["--pixels", "normalize=0.5,2"], "grey, 32 x 32, bicubic, (v / 255 - 0.5) / 2", [:]),
        ]
        for (arguments, text, values) in cases {
            let result = try run(
                ["convert"] + Self.network("softmax") + [
                    "--task", "image-classifier", "-o", folder.path("m.safetensors"),
                ]
                    + arguments)
            let image = try checkRecipe(result, text)
            XCTAssertEqual([image["width"]?.integer, image["height"]?.integer], [32, 32])
            XCTAssertEqual(image["channels"]?.text, "grey")
            XCTAssertEqual(image["order"]?.text, "rowsFirst")
            XCTAssertEqual(text.contains(try XCTUnwrap(image["filter"]?.text)), true)
            XCTAssertEqual(image["values"]?.numbersByKey, values)
        }
        let result = try convert("--task", "pneumonia", "--pixels", "imagenet")
        let image = try checkRecipe(
            result, "rgb, 128 x 128, bicubic, (v / 255 - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]")
        XCTAssertEqual(
            image["values"]?["mean"]?.numbers?.map { Float($0) }, [0.485, 0.456, 0.406])
        XCTAssertEqual(image["values"]?["deviation"]?.numbers?.map { Float($0) }, [0.229, 0.224, 0.225])
        let shown = try needletail("inspect", folder.path("m.safetensors")).output
        XCTAssertTrue(shown.contains("\ndecision    PNEUMONIA above 0.5, else NORMAL\n"), shown)
        XCTAssertFalse(shown.contains("\nrisk"), shown)
    }

    /// Checks that converting told the recipe `text`, as inspecting does; the recipe as JSON.
    private func checkRecipe(
        _ result: CommandResult, _ text: String, file: StaticString = #filePath, line: UInt = #line
    ) throws -> JSONValue {
        XCTAssertEqual(result.status, 0, result.error, file: file, line: line)
        XCTAssertEqual(result.output, "", file: file, line: line)
        XCTAssertTrue(result.error.hasSuffix("\nimages: \(text)\n"), result.error, file: file, line: line)
        let shown = try needletail("inspect", folder.path("m.safetensors")).output
        XCTAssertTrue(
            shown.replacing("\n            ", with: " ").contains("\nimage       \(text)\n"), shown, file: file,
            line: line)
        return try XCTUnwrap(metadata(folder.path("m.safetensors"))["image"], file: file, line: line)
    }

    func testTheVersionOfPillowSaysTheOrder() throws {
        for (version, order) in [
            ("9.5.0", "rowsFirst"), ("12.1", "rowsFirst"), ("12", "rowsFirst"), ("12.2", "columnsFirstIfTall"),
            ("12.3.1", "columnsFirstIfTall"), ("13", "columnsFirstIfLowered"), ("14.0", "columnsFirstIfLowered"),
        ] {
            let result = try run(
                ["convert"] + Self.network("softmax") + [
                    "--task", "image-classifier", "--pillow", version, "-o", folder.path("m.safetensors"),
                ])
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(try metadata(folder.path("m.safetensors"))["image"]?["order"]?.text, order, version)
        }
    }

    func testLabelsAndThresholdAreInspected() throws {
        let pneumonia = try convert("--task", "pneumonia", "--threshold", "0.75")
        XCTAssertEqual(pneumonia.status, 0, pneumonia.error)
        let one = try metadata(folder.path("m.safetensors"))
        XCTAssertEqual(one["threshold"]?.finite, 0.75)
        XCTAssertEqual(one["labels"]?.texts, ["NORMAL", "PNEUMONIA"])
        let several = try metadata(Self.sides)
        XCTAssertEqual(several["labels"]?.texts, ["Clear", "Left", "Right"])
        XCTAssertNil(several["threshold"])
        XCTAssertTrue(try needletail("inspect", Self.sides).output.contains("\nclasses     Clear, Left, Right\n"))
        let own = try convert("--task", "image-classifier", "--labels", "\"no, none\",yes")
        XCTAssertEqual(own.status, 0, own.error)
        XCTAssertEqual(try metadata(folder.path("m.safetensors"))["labels"]?.texts, ["no, none", "yes"])
    }

    func testValuesThatAreNoneAreErrorsOfUsage() throws {
        for (option, value, message) in [
            (
                "size", "128",
                "--size must be two sides of 1 to 32768 pixels, such as 128x96 for 96 rows of 128, not '128'"
            ),
            (
                "size", "0x128",
                "--size must be two sides of 1 to 32768 pixels, such as 128x96 for 96 rows of 128, not '0x128'"
            ),
            (
                "size", "128x128x3",
                "--size must be two sides of 1 to 32768 pixels, such as 128x96 for 96 rows of 128, not '128x128x3'"
            ),
            ("size", "64x64", "the model's size must be 128 x 128, as the network's input has it"),
            (
                "filter", "cubic",
                "--filter must be one of nearest, box, bilinear, hamming, bicubic, lanczos, not 'cubic'"
            ),
            ("pillow", "new", "--pillow must be a version of Pillow, such as 12.2, not 'new'"),
            ("pillow", "12.x", "--pillow must be a version of Pillow, such as 12.2, not '12.x'"),
            ("threshold", "1.5", "--threshold must be a number from 0 to 1, not '1.5'"),
            ("labels", "a,b", "the model's labels must be left out: those of the task are NORMAL and PNEUMONIA"),
        ] {
            assertUsage(try convert("--task", "pneumonia", "--\(option)", value), message, verb: "convert")
        }
        for value in ["half", "scale=1", "scale=1,x", "scale=1,2,3", "normalize=1,2,3", "scale", "normalize=", "=1,2"] {
            assertUsage(
                try convert("--task", "pneumonia", "--pixels", value),
                "--pixels must be unit, raw, imagenet, scale=S,O, or normalize= with a mean for each channel and then a "
                    + "deviation for each, not '\(value)'", verb: "convert")
        }
        let zero = try convert("--task", "pneumonia", "--pixels", "normalize=0,0,0,1,0,1")
        XCTAssertEqual(zero.status, 2, zero.error)
        XCTAssertTrue(zero.error.contains("`deviation` of channel 1 is 0.0"), zero.error)
        XCTAssertEqual(try folder.names(), [])
    }

    func testOptionsOfImagesAreForTasksOverImages() throws {
        for (option, value) in [
            ("size", "128x128"), ("filter", "box"), ("pillow", "12.2"), ("pixels", "raw"), ("labels", "a,b"),
            ("threshold", "0.5"),
        ] {
            assertUsage(
                try convert("--task", "generic", "--\(option)", value),
                "--\(option) is for the tasks over images: pneumonia, lung-cancer, image-classifier, image-segmenter",
                verb: "convert")
        }
        XCTAssertEqual(try folder.names(), [])
    }

    func testAThresholdIsForNetworksOfOneOutput() throws {
        assertUsage(
            try needletail(
                "convert", Fixtures.path("pneumonia/softmax.keras"), "--task", "image-classifier", "--threshold", "0.5",
                "-o", folder.path("m.safetensors")),
            "--threshold is for networks with one output: of several classes the most probable one is the answer",
            verb: "convert")
        XCTAssertEqual(try folder.names(), [])
    }

    func testWinogradsMethodIsLeftOutWhereItIsNotWanted() throws {
        XCTAssertTrue(try needletail("inspect", Self.classifier).output.contains("winograd"))
        let result = try convert("--task", "generic", "--no-winograd")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertFalse(try needletail("inspect", folder.path("m.safetensors")).output.contains("winograd"))
        let spark = Fixtures.path("spark/heart_logistic/spark-3.5/model")
        assertUsage(
            try needletail("convert", spark, "--task", "heart-disease", "--no-winograd", "-o", folder.path("h")),
            "--no-winograd is for networks, and the files hold a pipeline over columns", verb: "convert")
        XCTAssertEqual(try folder.names(), ["m.safetensors"])
    }
}
