import Foundation
import NeedletailConvert
import NeedletailImaging
import NeedletailPipeline
import TestSupport
import XCTest

/// The lung cancer system from image files to answers: what Pillow and Keras give.
final class LungCancerPredictorTests: XCTestCase {
    private static func model(
        _ path: String, _ images: ImageOptions? = nil, options: PlanOptions = PlanOptions()
    ) throws -> Model {
        var converter = Converter(task: .lungCancer, images: images)
        converter.seedsChecks = false
        return try Model(bytes: converter.convert([path]).bytes(), options: options)
    }

    private static let narrow = "\(LungFixture.folder)/narrow.keras"

    /// Answers and rollouts of every file in a folder, against Keras's.
    private func check(_ folder: String, threads: Int = 1) throws {
        let fixture = try LungFixture.load(folder)
        XCTAssertEqual(fixture.files.count, 16)
        let goldens = try TensorFixture(at: "\(folder)/rollout.safetensors")
        var farthest = (logits: 0.0, probabilities: 0.0, rollout: Float(0))
        for (name, framework) in fixture.models.sorted(by: { $0.key < $1.key }) {
            let predictor = try LungCancerPredictor(Self.model("\(folder)/\(name)"), threads: threads)
            XCTAssertEqual(predictor.labels, fixture.labels)
            for file in fixture.files {
                let path = "\(folder)/\(file.file)"
                let result = try predictor.predict(contentsOf: path) as LungCancerResult
                let logits = try XCTUnwrap(result.logits)
                let expected = try XCTUnwrap(file.logits[framework])
                let largest = try XCTUnwrap(expected.map(abs).max())
                for (value, golden) in zip(logits, expected) {
                    farthest.logits = max(farthest.logits, abs(value - golden) / largest)
                }
                let probabilities = try XCTUnwrap(file.probabilities[framework])
                XCTAssertEqual(result.probabilities.count, 3)
                for (value, golden) in zip(result.probabilities, probabilities) {
                    farthest.probabilities = max(farthest.probabilities, abs(value - golden))
                }
                let best = try XCTUnwrap(probabilities.indices.max { probabilities[$0] < probabilities[$1] })
                XCTAssertEqual(result.label, fixture.labels[best], file.file)
                XCTAssertEqual(result.confidence, result.probabilities[best])
                XCTAssertEqual(result.probability(of: fixture.labels[best]), result.confidence)
                XCTAssertNil(result.probability(of: "none"))

                let map = try predictor.attentionMap(ImageFile.decode(contentsOf: path))
                let golden = try PneumoniaFixture.floats(goldens, file.file)
                XCTAssertEqual([map.height, map.width], goldens.shapes[file.file])
                XCTAssertEqual(map.values.reduce(0, +), 1, accuracy: 1e-5)
                let top = try XCTUnwrap(golden.max())
                for (value, golden) in zip(map.values, golden) {
                    farthest.rollout = max(farthest.rollout, abs(value - golden) / top)
                }
            }
        }
        print("farthest from Keras: \(farthest)")
        XCTAssertLessThanOrEqual(farthest.logits, 1e-4)
        XCTAssertLessThanOrEqual(farthest.probabilities, 1e-5)
        XCTAssertLessThanOrEqual(farthest.rollout, 1e-4)
    }

    func testAnswersAndRolloutsOfEveryFileAreThoseOfKeras() throws {
        try check(LungFixture.folder)
    }

    /// The network at full width, which `Fixtures/make lung/full.py` writes into the folder that `NEEDLETAIL_LUNG` names.
    func testAnswersAndRolloutsOfTheFullNetworkAreThoseOfKeras() throws {
        guard let folder = ProcessInfo.processInfo.environment["NEEDLETAIL_LUNG"] else {
            throw XCTSkip("NEEDLETAIL_LUNG is not set")
        }
        try check(folder, threads: 2)
    }

    func testTheRecipeIsThatOfTheSystem() throws {
        let model = try Self.model(Self.narrow)
        XCTAssertEqual(model.task.kind, .lungCancer)
        XCTAssertEqual(
            model.task.image,
            try ImageRecipe(channels: .rgb, width: 64, height: 64, filter: .bicubic, values: .unscaled))
        XCTAssertEqual(model.task.classes, ClassScores(labels: ["Benign", "Malignant", "Normal"], scale: .logits))
    }

    func testFilesBytesPixelsAndBatchesGiveTheSameAnswers() throws {
        let fixture = try LungFixture.load()
        let paths = fixture.files.map { "\(LungFixture.folder)/\($0.file)" }
        let images = try paths.map { try ImageFile.decode(contentsOf: $0) }
        let predictor = try LungCancerPredictor(Self.model(Self.narrow))
        let expected = try images.map { try predictor.predict($0) as LungCancerResult }
        for threads in [1, 3] {
            let other = try LungCancerPredictor(Self.model(Self.narrow), threads: threads)
            XCTAssertEqual(try other.predict(images), expected)
        }
        for (path, expected) in zip(paths, expected) {
            XCTAssertEqual(try predictor.predict(contentsOf: path), expected)
            XCTAssertEqual(try predictor.predict(encoded: Array(Data(contentsOf: URL(filePath: path)))), expected)
            XCTAssertEqual(expected.identity, predictor.model.identity)
            XCTAssertEqual(expected.identity.name, "lung-cancer")
        }
        let classifier = try ImageClassifier(predictor.model)
        XCTAssertEqual(try classifier.predict(images).map(\.probabilities), expected.map(\.probabilities))
        XCTAssertEqual(try classifier.attentionMap(images[0]), try predictor.attentionMap(images[0]))
    }

    func testAsynchronousCallsGiveTheSameAnswers() async throws {
        let paths = try LungFixture.load().files.prefix(3).map { "\(LungFixture.folder)/\($0.file)" }
        let predictor = try LungCancerPredictor(Self.model(Self.narrow))
        let answers = try await predictor.predict(try paths.map { try ImageFile.decode(contentsOf: $0) })
        for (path, answer) in zip(paths, answers) {
            let own = try await predictor.predict(contentsOf: path)
            XCTAssertEqual(own, answer)
        }
    }

    func testLabelsCanBeReplaced() throws {
        let labels = ["benign tissue", "malignant tissue", "nothing"]
        let other = try LungCancerPredictor(Self.model(Self.narrow, ImageOptions(labels: labels)))
        let predictor = try LungCancerPredictor(Self.model(Self.narrow))
        let path = "\(LungFixture.folder)/images/scan-00.png"
        let (found, own) = (
            try other.predict(contentsOf: path) as LungCancerResult,
            try predictor.predict(contentsOf: path) as LungCancerResult
        )
        XCTAssertEqual(other.labels, labels)
        XCTAssertEqual(found.probabilities, own.probabilities)
        XCTAssertEqual(labels.firstIndex(of: found.label), own.labels.firstIndex(of: own.label))
    }

    func testAWrongNumberOfLabelsIsRefusedWithBothNumbers() throws {
        for labels in [["Benign", "Malignant"], ["a", "b", "c", "d"]] {
            XCTAssertThrowsError(try Self.model(Self.narrow, ImageOptions(labels: labels))) {
                XCTAssertEqual(
                    "\($0)",
                    "the model's labels must be 3 different texts, one for each class, not \(labels.count)")
            }
        }
        let five = Converter(task: .lungCancer, heads: 2)
        XCTAssertThrowsError(try five.convert([Fixtures.path("vit/hugging_face.safetensors")])) {
            XCTAssertEqual(
                "\($0)",
                "the model's labels must be 5 different texts, one for each class, and those of the task are 3")
        }
    }

    func testNetworksOfOtherKindsAreRefused() throws {
        XCTAssertThrowsError(try Self.model(Fixtures.path("pneumonia/classifier.keras"))) {
            XCTAssertTrue(
                "\($0)".contains("the task does not fit the graph: expected a network that ends in softmax"), "\($0)")
        }
        let pneumonia = try PneumoniaFixture.model("classifier.keras", .pneumonia)
        XCTAssertThrowsError(try LungCancerPredictor(pneumonia)) {
            XCTAssertEqual($0 as? PredictionError, .wrongTask(expected: "lung-cancer", actual: "pneumonia"))
        }
        XCTAssertThrowsError(try PneumoniaPredictor(Self.model(Self.narrow))) {
            XCTAssertEqual($0 as? PredictionError, .wrongTask(expected: "pneumonia", actual: "lung-cancer"))
        }
        let image = try PneumoniaFixture.image("images/grey.png")
        XCTAssertThrowsError(try ImageClassifier(pneumonia).attentionMap(image)) {
            XCTAssertEqual($0 as? PredictionError, .noAttentionMap(.noAttention))
        }
        let lung = try LungCancerPredictor(Self.model(Self.narrow))
        XCTAssertThrowsError(try lung.predict(image, threshold: 0.5)) {
            XCTAssertEqual($0 as? PredictionError, .noThreshold)
        }
    }

    func testWhatIsNoImageIsRefused() throws {
        let predictor = try LungCancerPredictor(Self.model(Self.narrow))
        let whole = try Array(Data(contentsOf: URL(filePath: "\(LungFixture.folder)/images/scan-00.png")))
        for bytes in [[], [1, 2, 3], Array("no image".utf8), Array(whole.prefix(900))] {
            XCTAssertThrowsError(try predictor.predict(encoded: bytes) as LungCancerResult) {
                guard case .file = $0 as? ImagePredictionError else { return XCTFail("\($0)") }
            }
        }
        XCTAssertThrowsError(try predictor.predict(contentsOf: "\(LungFixture.folder)/none.png") as LungCancerResult) {
            guard case .file(.cannotRead) = $0 as? ImagePredictionError else { return XCTFail("\($0)") }
        }
        // The network's own file is no image either.
        XCTAssertThrowsError(try predictor.predict(contentsOf: Self.narrow) as LungCancerResult) {
            guard case .file(.unknownFormat) = $0 as? ImagePredictionError else { return XCTFail("\($0)") }
        }
    }

    func testFilesThatAreNoModelAreRefused() throws {
        let folder = try TemporaryFolder()
        let whole = try Data(contentsOf: URL(filePath: Self.narrow))
        for (name, data) in [("empty", Data()), ("cut", whole.prefix(100_000)), ("text", Data("no model".utf8))] {
            let path = folder.path("\(name).keras")
            try data.write(to: URL(filePath: path))
            XCTAssertThrowsError(try Self.model(path), name) { XCTAssertTrue($0 is ConvertError, "\($0)") }
            XCTAssertThrowsError(try Model(contentsOf: path), name)
        }
        var converter = Converter(task: .lungCancer)
        converter.seedsChecks = false
        var bytes = try converter.convert([Self.narrow]).bytes()
        bytes[bytes.count / 2] ^= 1
        XCTAssertThrowsError(try Model(bytes: bytes).verify())
    }

    func testUnusualImagesHaveWarnings() throws {
        let predictor = try LungCancerPredictor(Self.model(Self.narrow))
        func image(_ width: Int, _ height: Int, _ value: (Int) -> UInt8) throws -> PixelImage {
            try PixelImage(width: width, height: height, channels: .grey, pixels: (0..<width * height).map(value))
        }
        func warnings(_ image: PixelImage) throws -> [LungCancerResult.Warning] {
            try predictor.predict(image).warnings
        }
        XCTAssertEqual(try warnings(image(64, 70) { UInt8($0 % 251) }), [])
        XCTAssertEqual(try warnings(image(64, 70) { _ in 9 }), [.blank])
        let small = try warnings(image(70, 63) { UInt8($0 % 251) })
        XCTAssertEqual(small, [.enlarged(width: 70, height: 63, seenWidth: 64, seenHeight: 64)])
        XCTAssertEqual(
            small[0].description, "the image has 70 x 63 pixels, and is enlarged to the 64 x 64 that the network sees")
    }

    func testAPictureShowsByHowMuchPatchesAreReadMoreThanTheLeast() throws {
        let predictor = try LungCancerPredictor(Self.model(Self.narrow))
        let image = try ImageFile.decode(contentsOf: "\(LungFixture.folder)/images/scan-01.png")
        let map = try predictor.attentionMap(image)
        XCTAssertGreaterThan(map.zero, 0)
        let coarse = try map.image(width: map.width, height: map.height)
        XCTAssertEqual(coarse.pixels.max(), 255)
        XCTAssertEqual(coarse.pixels.min(), 0)
        XCTAssertEqual(coarse.pixels.firstIndex(of: 255), map.values.firstIndex(of: map.largest))
        let overlay = try map.overlay(on: image)
        XCTAssertEqual([overlay.width, overlay.height], [image.width, image.height])
        XCTAssertNotEqual(overlay, image.converted(to: .rgb))
        let black = try PixelImage(width: 3, height: 3, channels: .grey, pixels: Array(repeating: 0, count: 9))
        XCTAssertNotEqual(try predictor.attentionMap(image, mask: black).values, map.values)
    }
}
