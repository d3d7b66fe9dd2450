import NeedletailConvert
import NeedletailImaging
import NeedletailPipeline
import TestSupport
import XCTest

/// What predictors over images have in common: batches, threads, thresholds, masks and refusals.
final class ImagePredictorTests: XCTestCase {
    private func predictor(threads: Int = 1) throws -> PneumoniaPredictor {
        try PneumoniaPredictor(PneumoniaFixture.model("classifier.keras", .pneumonia), threads: threads)
    }

    private func samples() throws -> [PixelImage] {
        try PneumoniaFixture.load().readable.map { try PneumoniaFixture.image($0.file) }
    }

    func testManyImagesGetTheBitsOfOneOnAnyNumberOfThreads() throws {
        // More than run at once.
        let images = try (0..<3).flatMap { _ in try samples() }
        XCTAssertGreaterThan(images.count, 40)
        let alone = try predictor()
        let expected = try images.map { try alone.predict($0) as PneumoniaResult }
        XCTAssertGreaterThan(Set(expected.map(\.rawScore)).count, 10)
        for threads in [1, 2, 5] {
            XCTAssertEqual(try predictor(threads: threads).predict(images), expected, "\(threads)")
        }
    }

    func testImagesOfManyTasksRunAsBatchesWithTheBitsOfOne() async throws {
        let images = try samples()
        let predictor = try predictor()
        let expected = try predictor.predictEach(images)
        let batching = BatchingPredictor(predictor)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for (image, expected) in zip(images, expected) {
                group.addTask {
                    let answer = try await batching.predict(image)
                    XCTAssertEqual(answer, try Optional(expected.get()))
                }
            }
            try await group.waitForAll()
        }
    }

    func testEveryTierGivesTheSameDecisions() throws {
        let images = try Array(samples().prefix(4))
        let expected = try predictor().predict(images).map(\.rawScore)
        for tier in Tier.available where tier > .reference {
            let model = try PneumoniaFixture.model("classifier.keras", .pneumonia, options: PlanOptions(tier: tier))
            let scores = try PneumoniaPredictor(model).predict(images).map(\.rawScore)
            for (score, golden) in zip(scores, expected) { XCTAssertEqual(score, golden, accuracy: 1e-5, "\(tier)") }
        }
    }

    func testManyTasksMayUseOnePredictor() async throws {
        let images = try Array(samples().prefix(5))
        let predictor = try predictor(threads: 2)
        let expected = try await predictor.predict(images)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<40 {
                group.addTask {
                    let result = try await predictor.predict(images[task % 5])
                    XCTAssertEqual(result, expected[task % 5])
                }
            }
            try await group.waitForAll()
        }
        let cancelled = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await predictor.predict(images)
        }
        do {
            _ = try await cancelled.value
            XCTFail("a cancelled task got an answer")
        } catch { XCTAssertTrue(error is CancellationError, "\(error)") }
    }

    func testThresholdsDecideStrictlyAboveAndMustBeProbabilities() throws {
        let image = try samples()[0]
        let predictor = try predictor()
        let score = try predictor.predict(image).rawScore
        XCTAssertEqual(try predictor.predict(image, threshold: score).diagnosis, .normal)
        XCTAssertEqual(try predictor.predict(image, threshold: score.nextDown).diagnosis, .pneumonia)
        XCTAssertEqual(try predictor.predict(image, threshold: 0).diagnosis, .pneumonia)
        let strict = try predictor.predict(image, threshold: 1)
        XCTAssertEqual(strict.diagnosis, .normal)
        XCTAssertEqual(strict.confidence, 1 - score)
        XCTAssertEqual(strict.threshold, 1)
        for wrong in [-0.1, 1.1, .nan, .infinity, -.infinity] {
            XCTAssertThrowsError(try predictor.predict(image, threshold: wrong)) {
                guard case .invalidThreshold = $0 as? PredictionError else { return XCTFail("\($0)") }
            }
        }
    }

    func testAnImageOfTheRecipesSizeIsTakenAsItIs() throws {
        let predictor = try predictor()
        let recipe = try XCTUnwrap(predictor.model.task.image)
        for image in try samples() {
            XCTAssertEqual(try predictor.predict(recipe.resized(image)), try predictor.predict(image))
        }
    }

    func testMasksHideWhatDoesNotCount() throws {
        let image = try samples()[0]
        let predictor = try predictor()
        func mask(_ value: UInt8, width: Int = 5, height: Int = 7) throws -> PixelImage {
            try PixelImage(
                width: width, height: height, channels: .grey, pixels: Array(repeating: value, count: width * height))
        }
        XCTAssertEqual(try predictor.predict(image, mask: mask(1)), try predictor.predict(image))
        let black = try PixelImage(
            width: 128, height: 128, channels: .rgb, pixels: Array(repeating: 0, count: 128 * 128 * 3))
        XCTAssertEqual(try predictor.predict(image, mask: mask(0)), try predictor.predict(black))
        XCTAssertThrowsError(try predictor.predict(image, mask: image.converted(to: .rgb))) {
            guard case .image(.wrongMask) = $0 as? PredictionError else { return XCTFail("\($0)") }
        }
        XCTAssertThrowsError(try predictor.predictEach([image, image], masks: [mask(1)], threshold: nil)) {
            XCTAssertEqual($0 as? PredictionError, .wrongMaskCount(expected: 2, actual: 1))
        }
    }

    func testAnImageThatCannotBeResizedLeavesTheOthersTheirAnswers() throws {
        let image = try samples()[0]
        let long = try PixelImage(
            width: PixelImage.filteredSideLimit + 1, height: 1, channels: .grey,
            pixels: Array(repeating: 7, count: PixelImage.filteredSideLimit + 1))
        let predictor = try predictor(threads: 2)
        let results = try predictor.predictEach([image, long, image])
        XCTAssertEqual(results[0], .success(try predictor.predict(image)))
        XCTAssertEqual(results[2], results[0])
        XCTAssertEqual(
            results[1], .failure(.image(.tooLongToFilter(width: PixelImage.filteredSideLimit + 1, height: 1))))
        XCTAssertThrowsError(try predictor.predict([image, long])) {
            guard case .row(1, .image) = $0 as? PredictionError else { return XCTFail("\($0)") }
        }
        XCTAssertEqual(try predictor.predictEach([]), [])
    }

    func testFilesThatAreNoImagesAreRefusedWithTheReason() throws {
        let predictor = try predictor()
        XCTAssertThrowsError(try predictor.predict(contentsOf: PneumoniaFixture.path("none.png"))) {
            guard case .file(.cannotRead) = $0 as? ImagePredictionError else { return XCTFail("\($0)") }
        }
        XCTAssertThrowsError(try predictor.predict(encoded: [1, 2, 3])) {
            guard case .file(.unknownFormat) = $0 as? ImagePredictionError else { return XCTFail("\($0)") }
        }
        XCTAssertThrowsError(
            try predictor.predict(
                contentsOf: PneumoniaFixture.path("images/grey.png"), limits: ImageLimits(pixelCount: 9))
        ) {
            guard case .file = $0 as? ImagePredictionError else { return XCTFail("\($0)") }
        }
    }

    func testAModelForAnotherTaskIsRefused() throws {
        let segmenter = try PneumoniaFixture.model("segmenter.keras", .imageSegmenter)
        XCTAssertThrowsError(try PneumoniaPredictor(segmenter)) {
            XCTAssertEqual($0 as? PredictionError, .wrongTask(expected: "pneumonia", actual: "image-segmenter"))
        }
        XCTAssertThrowsError(try ImageClassifier(segmenter)) {
            XCTAssertEqual(
                $0 as? PredictionError,
                .wrongTask(expected: "image-classifier or pneumonia or lung-cancer", actual: "image-segmenter"))
        }
        XCTAssertThrowsError(try ImageSegmenter(PneumoniaFixture.model("classifier.keras", .pneumonia))) {
            XCTAssertEqual($0 as? PredictionError, .wrongTask(expected: "image-segmenter", actual: "pneumonia"))
        }
        let swapped = try PneumoniaFixture.model(
            "classifier.keras", .imageClassifier, ImageOptions(labels: ["PNEUMONIA", "NORMAL"]))
        XCTAssertThrowsError(try PneumoniaPredictor(swapped))
        let classifier = try ImageClassifier(swapped)
        XCTAssertEqual(classifier.labels, ["PNEUMONIA", "NORMAL"])
        XCTAssertEqual(try classifier.predict(samples()[0]).probabilities.reduce(0, +), 1, accuracy: 1e-12)
    }

    func testAThresholdIsNotForSeveralClasses() throws {
        let classifier = try ImageClassifier(PneumoniaFixture.model("softmax.keras", .imageClassifier))
        XCTAssertEqual(classifier.labels, ["class 0", "class 1", "class 2"])
        XCTAssertThrowsError(try classifier.predict(samples()[0], threshold: 0.5)) {
            XCTAssertEqual($0 as? PredictionError, .noThreshold)
        }
        XCTAssertThrowsError(try classifier.activationMap(samples()[0], classIndex: 3)) {
            XCTAssertEqual($0 as? PredictionError, .noActivationMap(.unknownClass(index: 3, count: 3)))
        }
    }

    func testAnImageInWhichTheSegmenterFindsNothingHasNoAnswer() throws {
        let segmenter = try ImageSegmenter(
            PneumoniaFixture.model("segmenter.keras", .imageSegmenter, ImageOptions(threshold: 1)))
        let both = SegmentedPredictor(try predictor(), segmenter: segmenter)
        XCTAssertThrowsError(try both.predict(samples()[0])) {
            XCTAssertEqual($0 as? PredictionError, .emptyMask)
        }
    }

    func testAMapLiesOverItsImageInColours() throws {
        let image = try samples()[0]
        let map = try predictor().activationMap(image)
        let overlay = try map.overlay(on: image)
        XCTAssertEqual([overlay.width, overlay.height], [image.width, image.height])
        XCTAssertEqual(overlay.channels, .rgb)
        let heat = try map.image(width: image.width, height: image.height)
        XCTAssertEqual(heat.channels, .grey)
        let plain = image.converted(to: .rgb)
        var changed = 0
        for index in heat.pixels.indices {
            let same = (0..<3).allSatisfy { overlay.pixels[index * 3 + $0] == plain.pixels[index * 3 + $0] }
            if heat.pixels[index] == 0 { XCTAssertTrue(same, "pixel \(index) is not to be coloured") }
            if !same { changed += 1 }
        }
        XCTAssertGreaterThan(changed, heat.pixels.count / 20)
    }
}
