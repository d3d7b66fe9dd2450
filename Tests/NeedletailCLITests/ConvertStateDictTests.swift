import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// State dicts of PyTorch on the command line.
final class ConvertStateDictTests: CommandLineCase {
    private let timm = Fixtures.path("vit/timm_heads.safetensors")

    private func convert(_ arguments: String...) throws -> CommandResult {
        try run(["convert"] + arguments + ["-o", folder.path("model.safetensors")])
    }

    /// Writes a file with the first rows of the named values of `vit/values.safetensors`, under other names.
    private func values(_ names: [(from: String, to: String)], rows: Int) throws -> String {
        let reader = try SafetensorsReader(
            FileBytes(contentsOfFile: Fixtures.path("vit/values.safetensors"), access: .read))
        let tensors = try names.map { from, to in
            let tensor = try XCTUnwrap(reader.tensor(named: from))
            let bytes = try XCTUnwrap(
                tensor.bytes.slice(at: 0, byteCount: tensor.bytes.count / tensor.shape[0] * rows))
            return SafetensorsWriter.Tensor(
                name: to, dtype: tensor.dtype, shape: [rows] + tensor.shape.dropFirst(), bytes: bytes)
        }
        let path = folder.path("values.safetensors")
        try SafetensorsWriter(tensors: tensors).write(toFile: path)
        return path
    }

    func testAVisionTransformerConvertsAndGivesWhatPyTorchGives() throws {
        let check = try values([("16x3", "image"), ("timm_heads.safetensors.logits", "logits")], rows: 4)
        let result = try convert(timm, "--task", "generic", "--heads", "2", "--check", check)
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(
            result.error.hasSuffix(
                "\nnetwork: vision transformer as timm names it: 2 blocks of width 32, 2 heads, patches of 4 x 4, images of 16 x 16 x 3, "
                    + "5 classes\n"), result.error)
        let model = folder.path("model.safetensors")
        XCTAssertTrue(try needletail("inspect", model, "--verify").output.contains("logits"), "inspect")
        let swapped = try values([("16x3", "image"), ("timm_without_biases.safetensors.logits", "logits")], rows: 4)
        XCTAssertEqual(try convert(timm, "--task", "generic", "--heads", "2", "--check", swapped).status, 3)
    }

    func testAClassifierAnswersImages() throws {
        let result = try convert(
            Fixtures.path("vit/torchvision.pth"), "--task", "image-classifier", "--heads", "2", "--labels", "a,b,c,d,e",
            "--filter", "bilinear")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(result.error.contains("\nnetwork: vision transformer as torchvision names it"), result.error)
        XCTAssertTrue(
            result.error.contains(
                "\nimages: rgb, 16 x 16, bilinear, (v / 255 - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225]\n"),
            result.error)
        let answer = try needletail(
            "predict", folder.path("model.safetensors"), "--image", Fixtures.path("images/png/pillow-rgb.png"))
        XCTAssertEqual(answer.status, 0, answer.error)
        XCTAssertTrue(answer.output.contains("probabilities"), answer.output)
    }

    func testWhatIsNoKnownNetworkIsRefusedWithItsFirstNames() throws {
        let result = try convert(Fixtures.path("torch/torch-2.13/nested_model.pt"), "--task", "generic")
        XCTAssertEqual(result.status, 3)
        for text in [
            "nested_model.pt: the tensors are those of no network that is known (\"first.weight\", \"first.bias\"",
            "a vision transformer of timm (patch_embed.proj.weight", "torchvision", "Hugging Face",
        ] {
            XCTAssertTrue(result.error.contains(text), result.error)
        }
        let module = try convert(Fixtures.path("torch/torch-2.13/module.pt"), "--task", "generic")
        XCTAssertEqual(module.status, 3)
        XCTAssertTrue(module.error.contains("state_dict()"), module.error)
        XCTAssertEqual(try folder.names(), [])
    }

    func testHeadsAreForNetworksThatDoNotSayThem() throws {
        assertUsage(
            try convert(Fixtures.path("keras/dense_one_unit/keras-3/model.keras"), "--task", "generic", "--heads", "2"),
            "the model's number of heads must be left out: Keras's files say it", verb: "convert")
        for heads in ["0", "-1", "two", "4097"] {
            let result = try convert(timm, "--task", "generic", "--heads=\(heads)")
            XCTAssertEqual(result.status, 2, result.error)
        }
        let result = try convert(timm, "--task", "generic")
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.error.contains("--heads"), result.error)
    }
}
