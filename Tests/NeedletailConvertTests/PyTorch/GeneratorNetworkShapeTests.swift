import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import SeededData
import TestSupport
import XCTest

/// State dicts that have the names of the osteosarcoma system's networks, and one thing that does not fit.
final class GeneratorNetworkShapeTests: XCTestCase {
    /// A denoiser of 3 values and 2 conditions, width 8 and hidden width 16.
    private var denoiser: [String: [Int]] {
        var shapes: [String: [Int]] = [:]
        func linear(_ name: String, _ inputs: Int, _ outputs: Int) {
            shapes["\(name).weight"] = [outputs, inputs]
            shapes["\(name).bias"] = [outputs]
        }
        func block(_ name: String, _ inputs: Int, _ outputs: Int) {
            linear("\(name).0", inputs, outputs)
            linear("\(name).4", outputs, outputs)
            for norm in [1, 5] {
                for part in ["weight", "bias"] { shapes["\(name).\(norm).\(part)"] = [outputs] }
            }
        }
        linear("condition_embed.mlp.0", 2, 5)
        linear("condition_embed.mlp.2", 5, 6)
        linear("unet.input_proj", 3, 8)
        linear("unet.time_proj", 4, 8)
        linear("unet.cond_proj", 6, 8)
        linear("unet.output_proj", 8, 3)
        block("unet.encoder.0", 8, 16)
        block("unet.encoder.1", 16, 8)
        block("unet.bottleneck", 8, 8)
        block("unet.decoder.0", 16, 16)
        block("unet.decoder.1", 32, 8)
        return shapes
    }

    /// A decoder of 3 values from 128 dimensions and 2 conditions, with an encoder where `hasEncoder`: to 5 dimensions.
    private func autoencoder(hasEncoder: Bool = false) -> [String: [Int]] {
        var shapes: [String: [Int]] = [:]
        func coder(_ name: String, _ inputs: Int, _ heads: [String: Int]) {
            for (layer, inputs) in [(0, inputs), (3, 6)] {
                shapes["vae.\(name).mlp.\(layer).weight"] = [6, inputs]
                shapes["vae.\(name).mlp.\(layer).bias"] = [6]
                for part in ["weight", "bias", "running_mean", "running_var"] {
                    shapes["vae.\(name).mlp.\(layer + 1).\(part)"] = [6]
                }
                shapes["vae.\(name).mlp.\(layer + 1).num_batches_tracked"] = []
            }
            for (head, outputs) in heads {
                shapes["vae.\(name).\(head).weight"] = [outputs, 6]
                shapes["vae.\(name).\(head).bias"] = [outputs]
            }
        }
        coder("decoder", hasEncoder ? 7 : 130, ["output": 3])
        if hasEncoder { coder("encoder", 5, ["mu": 5, "logvar": 5]) }
        return shapes
    }

    private func load(
        _ sound: [String: [Int]], _ changes: [String: [Int]?] = [:], values: [String: [Float]] = [:]
    ) throws -> PyTorchModel {
        var shapes = sound
        for (name, shape) in changes { shapes[name] = shape }
        for (name, values) in values { shapes[name] = [values.count] }
        var random = SeededRandom(seed: 3)
        let tensors = shapes.sorted { $0.key < $1.key }.map { name, shape in
            let floats = values[name] ?? random.floats(shape.reduce(1, *), in: 0.1...1)
            return SafetensorsWriter.Tensor(
                name: name, dtype: .f32, shape: shape, bytes: FileBytes(floats.withUnsafeBytes { Array($0) }))
        }
        let model = try PyTorchImporter.load(FileBytes(try SafetensorsWriter(tensors: tensors).bytes())).model
        _ = try model.graph.prepared()
        return model
    }

    private func assertRefused(
        _ sound: [String: [Int]], _ changes: [String: [Int]?] = [:], values: [String: [Float]] = [:], error: String,
        names tensor: String, line: UInt = #line
    ) {
        XCTAssertThrowsError(try load(sound, changes, values: values), line: line) {
            XCTAssertEqual(ErrorCase($0).name, error, "\($0)", line: line)
            XCTAssertTrue("\($0)".contains(tensor), "\($0)", line: line)
        }
    }

    func testSoundNetworksAreRead() throws {
        let model = try load(denoiser)
        XCTAssertEqual(
            model.generator, PyTorchGenerator(kind: .diffusion(betas: nil), valueCount: 3, conditionCount: 2))
        XCTAssertTrue(model.summary.contains("width 8, 2 blocks each way, no schedule"), model.summary)
        for (hasEncoder, latent) in [(false, 128), (true, 5)] {
            let decoder = try load(autoencoder(hasEncoder: hasEncoder))
            XCTAssertEqual(
                decoder.graph.inputs.map(\.type.shape), [[-1, latent], [-1, 2]] + (hasEncoder ? [[-1, 3]] : []))
            XCTAssertEqual(decoder.summary.contains("and its encoder"), hasEncoder, decoder.summary)
        }
    }

    func testTheDepthFollowsFromTheTensors() throws {
        var shapes = denoiser
        for name in denoiser.keys where name.hasPrefix("unet.encoder.1") || name.hasPrefix("unet.decoder.1") {
            shapes[name] = nil
        }
        shapes["unet.bottleneck.0.weight"] = [8, 16]
        shapes["unet.decoder.0.0.weight"] = [16, 24]
        shapes["unet.output_proj.weight"] = [3, 16]
        XCTAssertTrue(try load(shapes).summary.contains("1 blocks each way"))
    }

    func testShapesThatDoNotFitAreRefusedWithTheTensor() {
        for (name, shape) in denoiser where name.hasSuffix("bias") || name.contains("mlp.2") {
            assertRefused(denoiser, [name: shape + [1]], error: "wrongShape", names: name)
        }
        for name in ["unet.input_proj.weight", "unet.cond_proj.weight", "unet.bottleneck.0.weight"] {
            for shape in [[], [8], [0, 8], [1, 1, 1]] {
                assertRefused(denoiser, [name: shape], error: "wrongShape", names: name)
            }
        }
        assertRefused(
            denoiser, ["unet.decoder.1.0.weight": [8, 24]], error: "wrongShape", names: "unet.decoder.1.0.weight")
        assertRefused(
            denoiser, ["unet.output_proj.weight": [4, 8]], error: "wrongShape", names: "unet.output_proj.weight")
        for (name, shape) in autoencoder(hasEncoder: true) where !name.hasSuffix("tracked") && shape.count == 1 {
            assertRefused(autoencoder(hasEncoder: true), [name: [7]], error: "wrongShape", names: name)
        }
        for inputs in [128, 127, 193] {
            let name = "vae.decoder.mlp.0.weight"
            assertRefused(autoencoder(), [name: [6, inputs]], error: "wrongShape", names: name)
        }
    }

    func testTensorsThatLackOrAreTooManyAreNamed() {
        let marks = ["condition_embed.mlp.0.weight", "unet.input_proj.weight", "unet.encoder.0.0.weight"]
        // A layer without a bias is one.
        for name in denoiser.keys where !name.hasSuffix("bias") && !marks.contains(name) {
            XCTAssertThrowsError(try load(denoiser, [name: nil]), name)
        }
        assertRefused(
            denoiser, ["unet.encoder.1.1.weight": nil], error: "missingTensor", names: "unet.encoder.1.1.weight")
        assertRefused(denoiser, ["unet.attention.weight": [3]], error: "unusedTensors", names: "unet.attention.weight")
        assertRefused(
            autoencoder(), ["vae.decoder.mlp.4.running_var": nil], error: "missingTensor",
            names: "vae.decoder.mlp.4.running_var")
        assertRefused(
            autoencoder(hasEncoder: true), ["vae.encoder.logvar.weight": nil], error: "missingTensor",
            names: "vae.encoder.logvar.weight")
        assertRefused(autoencoder(), ["vae.decoder.scale": [1]], error: "unusedTensors", names: "vae.decoder.scale")
    }

    func testGroupsThatDoNotShareAWidthAreRefused() {
        var shapes = denoiser
        for name in denoiser.keys where name.hasPrefix("unet.bottleneck") {
            shapes[name] = denoiser[name]?.map { _ in name.contains(".0.weight") ? 8 : 12 }
        }
        shapes["unet.bottleneck.0.weight"] = [12, 8]
        assertRefused(shapes, error: "graph.invalidAttribute", names: "unet.bottleneck.1, attribute groups")
    }

    func testSchedulesThatAreNoneAreRefused() throws {
        let betas: [Float] = [0.1, 0.5, 0.25]
        let products: [Float] = [0.9, 0.45, 0.3375]
        let buffers = [
            "betas": betas, "alphas_cumprod": products, "sqrt_alphas_cumprod": products.map { $0.squareRoot() },
            "sqrt_one_minus_alphas_cumprod": products.map { (1 - $0).squareRoot() },
        ]
        XCTAssertEqual(try load(denoiser, values: buffers).generator?.kind, .diffusion(betas: betas))
        for value: Float in [0, 1, -0.1, 1.5] {
            var changed = buffers
            changed["betas"]?[1] = value
            assertRefused(denoiser, values: changed, error: "invalidSchedule", names: "value 1 of the tensor \"betas\"")
        }
        for name in buffers.keys where name != "betas" {
            var changed = buffers
            changed[name]?[2] *= 1.01
            assertRefused(
                denoiser, values: changed, error: "invalidSchedule", names: "value 2 of the tensor \"\(name)\"")
            changed[name] = [0.9, 0.45]
            assertRefused(denoiser, values: changed, error: "wrongShape", names: name)
            changed[name] = [0.9, .nan, 0.3]
            assertRefused(denoiser, values: changed, error: "nonFinite", names: name)
        }
        assertRefused(denoiser, values: ["alphas_cumprod": products], error: "missingTensor", names: "betas")
        assertRefused(
            denoiser, values: ["betas": [Float](repeating: 0.1, count: 10_001)], error: "wrongShape", names: "betas")
    }
}
