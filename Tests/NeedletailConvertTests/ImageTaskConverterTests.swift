import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

final class ImageTaskConverterTests: XCTestCase {
    private let classifier = Fixtures.path("pneumonia/classifier.keras")
    private let softmax = Fixtures.path("pneumonia/softmax.keras")
    private let segmenter = Fixtures.path("pneumonia/segmenter.h5")

    private func convert(
        _ path: String, _ task: TaskDescription.Kind, _ images: ImageOptions? = nil
    ) throws -> TaskDescription {
        var converter = Converter(task: task, images: images)
        converter.seedsChecks = false
        return try converter.convert([path]).file.task
    }

    private func assertRefused(
        _ text: String, _ path: String, _ task: TaskDescription.Kind, _ images: ImageOptions? = nil,
        line: UInt = #line
    ) {
        XCTAssertThrowsError(try convert(path, task, images), text, line: line) {
            XCTAssertEqual("\($0)", text, line: line)
        }
    }

    func testTheRecipeFollowsTheNetworksInputAndTheOptions() throws {
        let task = try convert(classifier, .pneumonia)
        XCTAssertEqual(
            task.image,
            try ImageRecipe(
                channels: .rgb, width: 128, height: 128, filter: .bicubic, order: .rowsFirst, values: .divided(by: 255))
        )
        XCTAssertEqual(task.decision?.negativeLabel, "NORMAL")
        XCTAssertEqual(task.decision?.positiveLabel, "PNEUMONIA")
        XCTAssertEqual(task.decision?.threshold, 0.5)
        let other = try convert(
            classifier, .pneumonia,
            ImageOptions(
                size: .init(width: 128, height: 128), filter: .nearest, order: .columnsFirstIfLowered,
                values: .scaled(by: 2, plus: -1), threshold: 0.25))
        XCTAssertEqual(
            other.image,
            try ImageRecipe(
                channels: .rgb, width: 128, height: 128, filter: .nearest, order: .columnsFirstIfLowered,
                values: .scaled(by: 2, plus: -1)))
        XCTAssertEqual(other.decision?.threshold, 0.25)
        XCTAssertEqual(try convert(segmenter, .imageSegmenter).image?.channels, .grey)
        XCTAssertEqual(try convert(softmax, .imageClassifier).classes?.labels, ["class 0", "class 1", "class 2"])
        XCTAssertEqual(
            try convert(classifier, .imageClassifier, ImageOptions(labels: ["well", "ill"])).decision?.positiveLabel,
            "ill")
    }

    func testANetworkForImagesOfAnySizeIsBoundToTheOneGiven() throws {
        let bytes = try FileBytes(contentsOfFile: Fixtures.path("keras/free_sides/keras-3/model.keras"), access: .read)
        let graph = try KerasImporter.load(bytes, file: "free").graph
        XCTAssertEqual(graph.inputs[0].type.shape, [-1, -2, -3, 2])
        XCTAssertEqual(
            graph.boundToImages(of: .init(width: 40, height: 30)).inputs[0].type.shape, [-1, 30, 40, 2])
        XCTAssertEqual(graph.boundToImages(of: nil).inputs[0].type.shape, [-1, -2, -3, 2])
    }

    func testImagesOfTwoChannelsAreNone() throws {
        let path = Fixtures.path("keras/free_sides/keras-3/model.keras")
        assertRefused(
            "the task does not fit the graph: expected one input f32 [-1, height, width, "
                + "channels] of 1, 3 or 4 channels, found f32 [-1, -2, -3, 2]", path, .imageClassifier)
    }

    func testNetworksThatAreNotTheTasksAreRefused() {
        assertRefused(
            "the task does not fit the graph: expected a network that ends in a sigmoid, found "
                + "one that ends in softmax", softmax, .pneumonia)
        assertRefused(
            "the task does not fit the graph: expected f32 [-1, 64, 64, 1] -> f32 [-1, 1], found "
                + "f32 [-1, 64, 64, 1] -> f32 [-1, 64, 64, 1]", segmenter, .pneumonia)
        assertRefused(
            "the task does not fit the graph: expected one input f32 [-1, height, width, "
                + "channels] of 1, 3 or 4 channels, found f32 [-1, 30]",
            Fixtures.path("breast/keras-3/breast_cancer_model.keras"), .pneumonia)
    }

    func testOptionsThatDoNotFitAreRefused() {
        let cases: [(String, TaskDescription.Kind, ImageOptions, String, String)] = [
            (
                classifier, .pneumonia, ImageOptions(size: .init(width: 64, height: 128)), "size",
                "128 x 128, as the network's input has it"
            ),
            (classifier, .pneumonia, ImageOptions(threshold: 1.5), "threshold", "a number from 0 to 1"),
            (classifier, .pneumonia, ImageOptions(threshold: .nan), "threshold", "a number from 0 to 1"),
            (
                classifier, .pneumonia, ImageOptions(labels: ["a", "b"]), "labels",
                "left out: those of the task are NORMAL and PNEUMONIA"
            ),
            (
                classifier, .imageClassifier, ImageOptions(), "labels",
                "two texts for a network with one output: the negative label, then the positive"
            ),
            (
                classifier, .imageClassifier, ImageOptions(labels: ["a", "a"]), "labels",
                "two texts for a network with one output: the negative label, then the positive"
            ),
            (
                softmax, .imageClassifier, ImageOptions(labels: ["a", "b"]), "labels",
                "3 different texts, one for each class, not 2"
            ),
            (
                softmax, .imageClassifier, ImageOptions(labels: ["a", "b", "a"]), "labels",
                "3 different texts, one for each class"
            ),
            (
                softmax, .imageClassifier, ImageOptions(labels: ["a", "b", "c\n"]), "labels",
                "3 different texts, one for each class"
            ),
            (
                softmax, .generic, ImageOptions(), "images",
                "left out: the options of images are not for the task generic"
            ),
        ]
        for (path, task, options, name, expected) in cases {
            XCTAssertThrowsError(try convert(path, task, options), name) {
                XCTAssertEqual($0 as? ConvertError, .invalidOption(option: name, expected: expected))
            }
        }
        XCTAssertThrowsError(try convert(classifier, .pneumonia, ImageOptions(values: .divided(by: 0)))) {
            guard case .invalidOption(option: "pixels", _) = $0 as? ConvertError else { return XCTFail("\($0)") }
        }
    }

    func testWinogradsMethodMayBeForbidden() throws {
        func algorithms(_ converter: Converter) throws -> Set<String> {
            var converter = converter
            converter.seedsChecks = false
            return Set(
                try converter.convert([Fixtures.path("keras/narrow_pneumonia/keras-3/model.keras")]).file.graph.nodes
                    .compactMap { node -> String? in
                        guard case .string(let name)? = node.op.attributes.values["algorithm"] else { return nil }
                        return name
                    })
        }
        XCTAssertTrue(try algorithms(Converter(task: .pneumonia)).contains { $0.hasPrefix("winograd") })
        XCTAssertEqual(
            try algorithms(Converter(task: .pneumonia, preparation: .init(allowsWinograd: false))), ["direct"])
    }
}
