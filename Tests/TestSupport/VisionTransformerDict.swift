import NeedletailFormat
import SeededData

/// A state dict with the names of timm, of a vision transformer of one block with seeded weights.
package struct VisionTransformerDict {
    /// Values of a token; two heads share them.
    package var width = 64
    /// Units of the perceptron: its matrices have `width · hidden` weights.
    package var hidden = 4096
    package var classes = 3
    /// Pixels along a side of a patch, of 3 channels; the image has as many patches along each side as `patches`.
    package var patch = 4
    package var patches = 2
    package var seed: UInt64 = 1

    package init() {}

    /// The shapes of the tensors, by name.
    package var shapes: [String: [Int]] {
        [
            "cls_token": [1, 1, width], "pos_embed": [1, patches * patches + 1, width],
            "patch_embed.proj.weight": [width, 3, patch, patch], "patch_embed.proj.bias": [width],
            "blocks.0.norm1.weight": [width], "blocks.0.norm1.bias": [width],
            "blocks.0.attn.qkv.weight": [3 * width, width], "blocks.0.attn.qkv.bias": [3 * width],
            "blocks.0.attn.proj.weight": [width, width], "blocks.0.attn.proj.bias": [width],
            "blocks.0.norm2.weight": [width], "blocks.0.norm2.bias": [width],
            "blocks.0.mlp.fc1.weight": [hidden, width], "blocks.0.mlp.fc1.bias": [hidden],
            "blocks.0.mlp.fc2.weight": [width, hidden], "blocks.0.mlp.fc2.bias": [width],
            "norm.weight": [width], "norm.bias": [width], "head.weight": [classes, width], "head.bias": [classes],
        ]
    }

    /// The safetensors file, with single weights in place of the seeded ones: by tensor and place.
    package func bytes(_ changes: [String: [Int: Float]] = [:]) throws -> [UInt8] {
        var random = SeededRandom(seed: seed)
        let tensors = shapes.sorted { $0.key < $1.key }.map { name, shape in
            var values = random.floats(shape.reduce(1, *), in: -0.3...0.3)
            for (place, value) in changes[name] ?? [:] { values[place] = value }
            return SafetensorsWriter.Tensor(
                name: name, dtype: .f32, shape: shape, bytes: FileBytes(values.withUnsafeBytes { Array($0) }))
        }
        return try SafetensorsWriter(tensors: tensors).bytes()
    }
}
