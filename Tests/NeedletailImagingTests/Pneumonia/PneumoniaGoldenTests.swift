import NeedletailConvert
import NeedletailImaging
import NeedletailPipeline
import TestSupport
import XCTest

/// From image files to probabilities, masks and maps: what Pillow and Keras give.
final class PneumoniaGoldenTests: XCTestCase {
    func testImageFilesBecomeThePixelsThatPillowMakesOfThem() throws {
        let fixture = try PneumoniaFixture.load()
        for filter in [ResizeFilter.bicubic, .nearest] {
            let recipe = try ImageRecipe(
                channels: .rgb, width: 128, height: 128, filter: filter, order: .columnsFirstIfLowered,
                values: .unscaled)
            for file in fixture.readable {
                let image = try PneumoniaFixture.image(file.file)
                XCTAssertEqual([image.width, image.height], [file.width, file.height], file.file)
                let pixels = try recipe.values(of: image).map { UInt8($0) }
                XCTAssertEqual(
                    PneumoniaFixture.sha256(pixels), file.answer(filter).pixels_sha256, "\(file.file), \(filter)")
            }
        }
    }

    func testProbabilitiesAreThoseOfKerasAndDecisionsAreEqual() throws {
        let fixture = try PneumoniaFixture.load()
        XCTAssertGreaterThanOrEqual(fixture.files.count, 32)
        for (framework, ending) in PneumoniaFixture.frameworks {
            for filter in [ResizeFilter.bicubic, .nearest] {
                let model = try PneumoniaFixture.model(
                    "classifier.\(ending)", .pneumonia, ImageOptions(filter: filter))
                let predictor = try PneumoniaPredictor(model)
                for file in fixture.readable {
                    let result = try predictor.predict(contentsOf: PneumoniaFixture.path(file.file))
                    let expected = try XCTUnwrap(file.answer(filter).probability[framework])
                    let message = "\(file.file), \(framework), \(filter)"
                    XCTAssertEqual(result.rawScore, expected, accuracy: 1e-5, message)
                    XCTAssertEqual(result.diagnosis, expected > 0.5 ? .pneumonia : .normal, message)
                    XCTAssertEqual(result.confidence, max(result.rawScore, 1 - result.rawScore), message)
                }
            }
        }
    }

    func testMasksAndWhatTheClassifierSaysOfWhatTheyLeaveAreThoseOfKeras() throws {
        let fixture = try PneumoniaFixture.load()
        let goldens = try TensorFixture("pneumonia/segmenter.safetensors")
        for (framework, ending) in PneumoniaFixture.frameworks {
            let segmenter = try ImageSegmenter(
                PneumoniaFixture.model("segmenter.\(ending)", .imageSegmenter))
            let classifier = try PneumoniaPredictor(PneumoniaFixture.model("classifier.\(ending)", .pneumonia))
            let both = SegmentedPredictor(classifier, segmenter: segmenter)
            for segmented in fixture.segmented where PneumoniaFixture.isReadable(segmented.file) {
                let message = "\(segmented.file), \(framework)"
                let image = try PneumoniaFixture.image(segmented.file)
                let found = try segmenter.predict(image)
                let expected = try PneumoniaFixture.floats(goldens, "\(segmented.file).probability")
                XCTAssertEqual(found.probabilities.count, expected.count)
                let largest = expected.max() ?? 0
                for (value, golden) in zip(found.probabilities, expected) where abs(value - golden) > 1e-4 * largest {
                    XCTFail("\(message): \(value), expected \(golden)")
                    break
                }
                let mask = try found.mask
                XCTAssertEqual(mask.pixels.count { $0 == 255 }, segmented.mask_pixels, message)
                XCTAssertEqual(found.coverage, Double(segmented.mask_pixels) / 4096, message)
                let recipe = try XCTUnwrap(classifier.model.task.image)
                let masked = try recipe.resized(image).masked(
                    by: mask.resized(width: 128, height: 128, filter: .nearest))
                XCTAssertEqual(PneumoniaFixture.sha256(masked.pixels), segmented.masked_sha256, message)
                XCTAssertEqual(
                    try both.predict(image).rawScore, try XCTUnwrap(segmented.probability[framework]), accuracy: 1e-5,
                    message)
                // A mask of the image's own size says the same.
                let large = try found.mask(width: image.width, height: image.height)
                XCTAssertEqual([large.width, large.height], [image.width, image.height])
            }
        }
    }

    func testClassesHaveTheProbabilitiesThatKerasGives() throws {
        let fixture = try PneumoniaFixture.load()
        let options = ImageOptions(filter: .bilinear, labels: fixture.labels)
        let softmax = try ImageClassifier(PneumoniaFixture.model("softmax.keras", .imageClassifier, options))
        let logits = try ImageClassifier(PneumoniaFixture.model("logits.keras", .imageClassifier, options))
        XCTAssertEqual(softmax.model.task.classes?.scale, .probabilities)
        XCTAssertEqual(logits.model.task.classes?.scale, .logits)
        // One of the two networks rescales pixels itself: it gets them as they are.
        XCTAssertEqual(
            Set([softmax, logits].compactMap { $0.model.task.image?.values == .unscaled }), [true, false])
        for sides in fixture.sides where PneumoniaFixture.isReadable(sides.file) {
            let image = try PneumoniaFixture.image(sides.file)
            let answer = try softmax.predict(image)
            XCTAssertEqual(answer.labels, fixture.labels)
            for (value, golden) in zip(answer.probabilities, sides.softmax) {
                XCTAssertEqual(value, golden, accuracy: 1e-6, sides.file)
            }
            XCTAssertEqual(answer.label, fixture.labels[sides.softmax.firstIndex(of: sides.softmax.max()!)!])
            XCTAssertEqual(answer.confidence, answer.probabilities.max())
            let scored = try logits.predict(image)
            let powers = sides.logits.map { exp($0) }
            for (index, golden) in sides.logits.enumerated() {
                XCTAssertEqual(scored.scores[index], golden, accuracy: 1e-5, sides.file)
                XCTAssertEqual(scored.probabilities[index], powers[index] / powers.reduce(0, +), accuracy: 1e-5)
            }
        }
    }

    func testHeatMapsAreThoseOfTheGradientThatTensorFlowGives() throws {
        let fixture = try PneumoniaFixture.load()
        let goldens = try TensorFixture("pneumonia/heatmaps.safetensors")
        XCTAssertEqual(Set(fixture.heated.map(\.class)), ["NORMAL", "PNEUMONIA"])
        for (_, ending) in PneumoniaFixture.frameworks {
            let model = try PneumoniaFixture.model("classifier.\(ending)", .pneumonia)
            let predictor = try PneumoniaPredictor(model)
            for heated in fixture.heated where PneumoniaFixture.isReadable(heated.file) {
                let image = try PneumoniaFixture.image(heated.file)
                let map = try predictor.activationMap(image)
                XCTAssertEqual(map.label, heated.class)
                XCTAssertEqual([map.height, map.width], goldens.shapes["\(heated.file).map"])
                let expected = try PneumoniaFixture.floats(goldens, "\(heated.file).map")
                let largest = try XCTUnwrap(expected.max())
                XCTAssertGreaterThan(largest, 0)
                for (value, golden) in zip(map.values, expected) {
                    XCTAssertEqual(value, golden, accuracy: 2e-5 * largest, heated.file)
                }
                XCTAssertEqual(try ImageClassifier(model).activationMap(image), map)
                let other = try predictor.activationMap(image, of: heated.class == "NORMAL" ? .pneumonia : .normal)
                XCTAssertNotEqual(other.values, map.values)
                XCTAssertNotEqual(other.label, map.label)
            }
        }
    }
}
