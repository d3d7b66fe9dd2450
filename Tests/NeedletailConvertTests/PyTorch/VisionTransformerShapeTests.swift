import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import TestSupport
import XCTest

/// State dicts that have a vision transformer's names, and one thing that does not fit.
final class VisionTransformerShapeTests: XCTestCase {
    /// The shapes of the tensors of a network of width 4 over images of 4 x 4 pixels.
    private let sound: [String: [Int]] = [
        "cls_token": [1, 1, 4], "pos_embed": [1, 5, 4], "patch_embed.proj.weight": [4, 3, 2, 2],
        "patch_embed.proj.bias": [4], "blocks.0.norm1.weight": [4], "blocks.0.norm1.bias": [4],
        "blocks.0.attn.qkv.weight": [12, 4], "blocks.0.attn.qkv.bias": [12], "blocks.0.attn.proj.weight": [4, 4],
        "blocks.0.attn.proj.bias": [4], "blocks.0.norm2.weight": [4], "blocks.0.norm2.bias": [4],
        "blocks.0.mlp.fc1.weight": [6, 4], "blocks.0.mlp.fc1.bias": [6], "blocks.0.mlp.fc2.weight": [4, 6],
        "blocks.0.mlp.fc2.bias": [4], "norm.weight": [4], "norm.bias": [4], "head.weight": [3, 4], "head.bias": [3],
    ]

    private func load(_ changes: [String: [Int]?], heads: Int? = 2) throws -> PyTorchModel {
        var shapes = sound
        for (name, shape) in changes { shapes[name] = shape }
        let tensors = shapes.sorted { $0.key < $1.key }.map { name, shape in
            SafetensorsWriter.Tensor(
                name: name, dtype: .f32, shape: shape,
                bytes: FileBytes([UInt8](repeating: 0, count: 4 * shape.reduce(1, *))))
        }
        return try PyTorchImporter.load(
            FileBytes(try SafetensorsWriter(tensors: tensors).bytes()), PyTorchOptions(heads: heads)
        ).model
    }

    private func assertRefused(
        _ changes: [String: [Int]?], _ error: String, names tensor: String, line: UInt = #line
    ) {
        XCTAssertThrowsError(try load(changes), line: line) {
            XCTAssertEqual(ErrorCase($0).name, error, "\($0)", line: line)
            XCTAssertTrue("\($0)".contains(tensor), "\($0)", line: line)
        }
    }

    func testTheSoundNetworkIsRead() throws {
        let model = try load([:])
        XCTAssertEqual(model.graph.inputs.map(\.type.shape), [[-1, 4, 4, 3]])
        XCTAssertEqual(model.graph.outputs, ["logits"])
        XCTAssertTrue(model.summary.contains("1 blocks of width 4, 2 heads"), model.summary)
        XCTAssertEqual(try load(["head.weight": nil, "head.bias": nil]).graph.outputs, ["features"])
    }

    func testShapesThatDoNotFitAreRefusedWithTheTensor() {
        for shape in [[4], [4, 3, 2], [4, 3, 2, 1], [4, 0, 2, 2], [4, 3, 0, 0], [4097, 1, 1, 1]] {
            assertRefused(["patch_embed.proj.weight": shape], "wrongShape", names: "patch_embed.proj.weight")
        }
        for shape in [[4], [1, 4], [2, 1, 4], [1, 0, 4], [1, 1, 5]] {
            assertRefused(["cls_token": shape], "wrongShape", names: "cls_token")
        }
        for shape in [[5, 4], [1, 3, 4], [1, 6, 4], [1, 0, 4], [1, 5, 3], [2, 5, 4]] {
            assertRefused(["pos_embed": shape], "wrongShape", names: "pos_embed")
        }
        for name in sound.keys where name.hasPrefix("blocks") && !name.contains("fc1.weight") {
            assertRefused([name: [7]], "wrongShape", names: name)
        }
        assertRefused(["blocks.0.mlp.fc1.weight": [6]], "wrongShape", names: "blocks.0.mlp.fc1.weight")
        assertRefused(["blocks.0.mlp.fc1.weight": [12, 4]], "wrongShape", names: "blocks.0.mlp.fc1.bias")
        assertRefused(["head.weight": [3]], "wrongShape", names: "head.weight")
        assertRefused(["head.weight": [3, 5]], "wrongShape", names: "head.weight")
        assertRefused(["head.bias": [4]], "wrongShape", names: "head.bias")
    }

    func testEveryTensorThatIsMissingIsNamed() {
        // Without class token the mean is taken; biases of projections and patches are left out by choice, and heads.
        let optional = ["cls_token", "patch_embed.proj.bias", "blocks.0.attn.qkv.bias", "head.weight"]
        let marks = [
            "patch_embed.proj.weight", "blocks.0.norm1.weight", "blocks.0.attn.qkv.weight", "blocks.0.mlp.fc1.weight",
        ]
        for name in sound.keys where !optional.contains(name) && !marks.contains(name) {
            assertRefused([name: nil], "missingTensor", names: name)
        }
        for name in marks { assertRefused([name: nil], "unknownNetwork", names: "blocks.0.attn.proj.bias") }
        assertRefused(["head.weight": nil], "unusedTensors", names: "head.bias")
        assertRefused(["cls_token": nil], "wrongShape", names: "pos_embed")
        assertRefused(["dist_token": [1, 1, 4], "pos_embed": [1, 6, 4]], "missingTensor", names: "head_dist.weight")
    }

    func testTensorsWithoutAPlaceAreNamed() {
        for name in [
            "blocks.0.attn.q_norm.weight", "blocks.1.norm2.weight", "norm_pre.weight", "pooler.dense.weight", "x",
        ] {
            assertRefused([name: [4]], "unusedTensors", names: name)
        }
    }

    func testTooManyBlocksAreRefused() {
        let more = (1...64).map { ("blocks.\($0).norm1.weight", [Int]?.some([4])) }
        assertRefused(Dictionary(uniqueKeysWithValues: more), "tooManyBlocks", names: "65 blocks")
    }

    func testWideModelsWantTheirHeadsTold() throws {
        func widths(_ width: Int) -> [String: [Int]?] {
            sound.mapValues { shape in
                shape.count == 4
                    ? [width, 1, 1, 1] : shape.map { $0 == 4 ? width : $0 == 12 ? 3 * width : $0 }
            }.merging(["pos_embed": [1, 5, width]]) { $1 }
        }
        XCTAssertTrue(try load(widths(128), heads: nil).summary.contains("2 heads"))
        for width in [100, 1280] {
            XCTAssertThrowsError(try load(widths(width), heads: nil)) {
                XCTAssertEqual(ErrorCase($0).name, "headCount")
                XCTAssertTrue("\($0)".contains("--heads"), "\($0)")
            }
        }
        XCTAssertTrue(try load(widths(1280), heads: 16).summary.contains("16 heads"))
    }
}
