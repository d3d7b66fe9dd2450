import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline
import TestSupport
import XCTest

/// The networks at full width, which the fixtures' scripts make outside the repository: in the folders that `NEEDLETAIL_PNEUMONIA`
/// and `NEEDLETAIL_SEGMENTER` name. Without them there is nothing to test.
final class FullPneumoniaTests: XCTestCase {
    private struct Expected: Decodable {
        let files: [PneumoniaFixture.File]
        let heated: [PneumoniaFixture.Heated]
    }

    private struct ExpectedMasks: Decodable {
        struct File: Decodable {
            let file: String
            let mask_pixels: Int
            let near_threshold: Int
        }
        let files: [File]
    }

    private func folder(_ name: String) throws -> String {
        guard let folder = ProcessInfo.processInfo.environment[name] else { throw XCTSkip("\(name) is not set") }
        return folder
    }

    private func decode<T: Decodable>(_ type: T.Type, _ path: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path)))
    }

    private func model(_ path: String, _ task: TaskDescription.Kind, _ filter: ResizeFilter = .bicubic) throws -> Model
    {
        var converter = Converter(task: task, images: ImageOptions(filter: filter))
        converter.seedsChecks = false
        return try Model(bytes: converter.convert([path]).bytes())
    }

    func testProbabilitiesAndMapsAreThoseOfKeras() throws {
        let folder = try folder("NEEDLETAIL_PNEUMONIA")
        let expected = try decode(Expected.self, "\(folder)/expected.json")
        XCTAssertEqual(expected.files.count, 32)
        let goldens = try TensorFixture(at: "\(folder)/heatmaps.safetensors")
        var farthest = 0.0
        for (framework, ending) in PneumoniaFixture.frameworks {
            for filter in [ResizeFilter.bicubic, .nearest] {
                let predictor = try PneumoniaPredictor(model("\(folder)/best_model.\(ending)", .pneumonia, filter))
                for file in expected.files where PneumoniaFixture.isReadable(file.file) {
                    let result = try predictor.predict(PneumoniaFixture.image(file.file)) as PneumoniaResult
                    let probability = try XCTUnwrap(file.answer(filter).probability[framework])
                    farthest = max(farthest, abs(result.rawScore - probability))
                    XCTAssertEqual(result.rawScore, probability, accuracy: 1e-5, "\(file.file), \(framework)")
                    XCTAssertEqual(result.diagnosis, probability > 0.5 ? .pneumonia : .normal, file.file)
                }
                guard filter == .bicubic else { continue }
                for heated in expected.heated where PneumoniaFixture.isReadable(heated.file) {
                    let map = try predictor.activationMap(PneumoniaFixture.image(heated.file))
                    XCTAssertEqual(map.label, heated.class)
                    let golden = try PneumoniaFixture.floats(goldens, "\(heated.file).map")
                    let largest = try XCTUnwrap(golden.max())
                    for (value, golden) in zip(map.values, golden) {
                        XCTAssertEqual(value, golden, accuracy: 1e-4 * largest, heated.file)
                    }
                }
            }
        }
        print("farthest from Keras: \(farthest)")
    }

    func testMasksAreThoseOfKeras() throws {
        let folder = try folder("NEEDLETAIL_SEGMENTER")
        let goldens = try TensorFixture(at: "\(folder)/segmenter.safetensors")
        for file in try decode(ExpectedMasks.self, "\(folder)/expected.json").files
        where PneumoniaFixture.isReadable(file.file) {
            for (_, ending) in PneumoniaFixture.frameworks {
                let segmenter = try ImageSegmenter(model("\(folder)/segmenter.\(ending)", .imageSegmenter), threads: 2)
                let found = try segmenter.predict(PneumoniaFixture.image(file.file)) as ImageSegmentation
                let golden = try PneumoniaFixture.floats(goldens, "\(file.file).probability")
                let largest = try XCTUnwrap(golden.max())
                let farthest = zip(found.probabilities, golden).reduce(Float(0)) { max($0, abs($1.0 - $1.1)) }
                print("farthest from Keras: \(farthest / largest) of the largest")
                XCTAssertLessThanOrEqual(farthest, 1e-4 * largest)
                XCTAssertLessThanOrEqual(
                    abs(try found.mask.pixels.count { $0 == 255 } - file.mask_pixels), file.near_threshold)
            }
        }
    }
}
