import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Vision transformers of three libraries, converted from their state dicts, against what PyTorch gives.
final class VisionTransformerTests: XCTestCase {
    private struct Golden: Decodable {
        struct Case: Decodable {
            let file: String
            let heads: Int?
            let image: String
            let output: String
            let tolerance: Double
        }

        struct Refused: Decodable {
            let file: String
            let says: [String]
        }

        let cases: [Case]
        let refused: [Refused]
    }

    private func golden() throws -> Golden { try Fixtures.decode(Golden.self, "vit/cases.json") }

    private func converter(_ task: TaskDescription.Kind = .generic, heads: Int?) -> Converter {
        var converter = Converter(task: task, heads: heads)
        converter.seedsChecks = false
        return converter
    }

    /// The f32 values called `name` in the safetensors file at `path`.
    private func values(_ name: String, _ path: String) throws -> Tensor {
        let reader = try SafetensorsReader(try FileBytes(contentsOfFile: path, access: .read))
        let tensor = try XCTUnwrap(reader.tensor(named: name), name)
        let floats = try XCTUnwrap(tensor.bytes.array(of: Float.self, count: tensor.bytes.count / 4))
        return try Tensor(floats, shape: tensor.shape)
    }

    /// Runs `graph` on `images` and compares what comes out with `expected`, relative to its largest magnitude.
    private func check(
        _ graph: Graph, _ images: Tensor, _ expected: Tensor, tolerance: Double, _ message: String
    ) throws {
        let outputs = try Session(try Plan(graph)).run([graph.inputs[0].name: images])
        let actual = try XCTUnwrap(outputs.values.first, message)
        XCTAssertEqual(actual.shape, expected.shape, message)
        let (left, right) = (try actual.array(of: Float.self), try expected.array(of: Float.self))
        let largest = Double(right.map(abs).max() ?? 0)
        XCTAssertGreaterThan(largest, 0.1, message)
        let difference = zip(left, right).map { abs(Double($0) - Double($1)) }.max() ?? .infinity
        XCTAssertLessThanOrEqual(difference / largest, tolerance, message)
    }

    func testStateDictsOfEachLibraryGiveWhatPyTorchGives() throws {
        let cases = try golden().cases
        XCTAssertGreaterThanOrEqual(cases.count, 16)
        let path = Fixtures.path("vit/values.safetensors")
        for line in cases {
            let converted: ConvertedModel
            do { converted = try converter(heads: line.heads).convert([Fixtures.path("vit/\(line.file)")]) } catch {
                XCTFail("\(line.file): \(error)")
                continue
            }
            let graph = try XCTUnwrap(converted.file.graph)
            XCTAssertEqual(graph.outputs, [line.output], line.file)
            XCTAssertEqual(graph.inputs.map(\.name), ["image"])
            // The last block may read some of the tokens alone for its query.
            let packings = graph.nodes.compactMap { ($0.op as? Attention)?.packing }
            XCTAssertFalse(packings.isEmpty, line.file)
            XCTAssertTrue(packings.dropLast().allSatisfy { $0 == .queryKeyValue }, line.file)
            XCTAssertNotEqual(packings.last, .separate, line.file)
            try check(
                graph, try values(line.image, path), try values("\(line.file).\(line.output)", path),
                tolerance: line.tolerance, line.file)
        }
    }

    func testRolloutsOfTheClassTokenAreThoseOfHuggingFace() throws {
        let path = Fixtures.path("vit/values.safetensors")
        let file = "hugging_face.safetensors"
        let graph = try XCTUnwrap(try converter(heads: 2).convert([Fixtures.path("vit/\(file)")]).file.graph)
        let rollout = try AttentionRollout(graph)
        XCTAssertEqual([rollout.height, rollout.width], [4, 4])
        let images = try values("16x3", path).array(of: Float.self)
        let expected = try values("\(file).rollout", path)
        XCTAssertEqual(expected.shape, [5, 4, 4])
        let goldens = try expected.array(of: Float.self)
        for image in 0..<5 {
            let map = try rollout.map(Array(images[image * 768..<(image + 1) * 768]))
            let own = goldens[image * 16..<(image + 1) * 16]
            XCTAssertEqual(map.count, own.count)
            for (value, golden) in zip(map, own) {
                XCTAssertEqual(value, golden, accuracy: 1e-4 * (own.max() ?? 0), "\(image)")
            }
        }
    }

    func testRelativesAndDamagedStateDictsAreRefusedByName() throws {
        for line in try golden().refused {
            XCTAssertThrowsError(
                try converter(heads: 2).convert([Fixtures.path("vit/\(line.file)")]), line.file
            ) { error in
                for text in line.says { XCTAssertTrue("\(error)".contains(text), "\(line.file): \(error)") }
            }
        }
    }

    func testHeadsThatDoNotFollowFromTheWidthMustBeTold() throws {
        let file = Fixtures.path("vit/timm_heads.safetensors")
        XCTAssertThrowsError(try converter(heads: nil).convert([file])) { error in
            XCTAssertTrue("\(error)".contains("--heads"), "\(error)")
        }
        for heads in [-1, 0, 3, 64] {
            XCTAssertThrowsError(try converter(heads: heads).convert([file])) { error in
                XCTAssertTrue("\(error)".contains("\(heads) heads"), "\(error)")
            }
        }
        XCTAssertThrowsError(
            try converter(heads: 2).convert([Fixtures.path("keras/dense_one_unit/keras-3/model.keras")])
        ) { error in XCTAssertEqual(errorCase(error), "invalidOption") }
    }

    func testAClassifierOfImagesTakesThePixelsOfItsLibrary() throws {
        let halves = ImageRecipe.Values.normalized(mean: [0.5, 0.5, 0.5], deviation: [0.5, 0.5, 0.5])
        let imageNet = ImageRecipe.Values.normalized(
            mean: [0.485, 0.456, 0.406], deviation: [0.229, 0.224, 0.225])
        for (file, values) in [
            ("timm_heads.safetensors", halves), ("torchvision.pth", imageNet), ("hugging_face.safetensors", halves),
            ("timm_grey.safetensors", .divided(by: 255)),
        ] {
            let model = try converter(.imageClassifier, heads: 2).convert([Fixtures.path("vit/\(file)")])
            XCTAssertEqual(model.file.task.image?.values, values, file)
            XCTAssertEqual(model.file.task.image?.width, 16, file)
            XCTAssertEqual(model.file.task.classes?.labels.count, 5, file)
            XCTAssertEqual(model.file.task.classes?.scale, .logits, file)
            XCTAssertTrue(try XCTUnwrap(model.networkSummary).contains("2 heads"), file)
        }
        var told = converter(.imageClassifier, heads: 2)
        told.images = ImageOptions(filter: .bilinear, values: .unscaled, labels: ["a", "b", "c", "d", "e"])
        let model = try told.convert([Fixtures.path("vit/torchvision.pth")])
        XCTAssertEqual(model.file.task.image?.values, .unscaled)
        XCTAssertEqual(model.file.task.classes?.labels, ["a", "b", "c", "d", "e"])
    }

    func testTheModelFileSaysWhatWasConverted() throws {
        let model = try converter(heads: 2).convert([Fixtures.path("vit/hugging_face.safetensors")])
        let file = try ModelFile(FileBytes(try model.bytes()))
        XCTAssertEqual(file.name, "vision transformer")
        XCTAssertEqual(
            file.provenance.framework, "safetensors, vision transformer as Hugging Face names it")
        XCTAssertEqual(file.provenance.sources.map(\.file), ["hugging_face.safetensors"])
    }

    /// Where `NEEDLETAIL_VIT` names a folder that `Fixtures/vit/full.py` wrote.
    func testViTBaseGivesWhatPyTorchGivesAtEveryBatch() throws {
        guard let folder = ProcessInfo.processInfo.environment["NEEDLETAIL_VIT"] else {
            throw XCTSkip("NEEDLETAIL_VIT names no folder")
        }
        let path = "\(folder)/values.safetensors"
        let images = try values("image", path)
        for file in ["timm.pth", "torchvision.pth", "hugging_face.safetensors"] {
            let graph = try XCTUnwrap(try converter(heads: nil).convert(["\(folder)/\(file)"]).file.graph)
            let expected = try values(file, path)
            for batch in [1, 8] {
                try check(
                    graph, try first(batch, of: images), try first(batch, of: expected), tolerance: 1e-4,
                    "\(file), batch of \(batch)")
            }
        }
    }

    private func first(_ count: Int, of tensor: Tensor) throws -> Tensor {
        let values = try tensor.array(of: Float.self)
        return try Tensor(
            Array(values.prefix(values.count / tensor.shape[0] * count)), shape: [count] + tensor.shape.dropFirst())
    }
}
