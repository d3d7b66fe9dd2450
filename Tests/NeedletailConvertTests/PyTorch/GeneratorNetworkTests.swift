import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// The networks of the osteosarcoma system, from checkpoints, against what PyTorch gives.
final class GeneratorNetworkTests: TierTestCase {
    private struct Golden: Decodable {
        struct Case: Decodable {
            let file: String
            let kind: String
            let values: Int
            let conditions: Int
            let steps: Int?
            let calls: [Int]?
            let latent: Int?
        }

        let cases: [Case]
        let tolerance: [String: Double]
    }

    private func golden() throws -> Golden { try Fixtures.decode(Golden.self, "osteosarcoma/cases.json") }

    private func load(_ path: String) throws -> PyTorchModel {
        try PyTorchImporter.load(FileBytes(contentsOfFile: path, access: .read)).model
    }

    private func tensor(_ name: String, _ fixture: TensorFixture) throws -> Tensor {
        let bytes = try XCTUnwrap(fixture.bytes[name], name)
        let shape = try XCTUnwrap(fixture.shapes[name], name)
        let floats = try XCTUnwrap(FileBytes(bytes).array(of: Float.self, count: bytes.count / 4))
        return try Tensor(floats, shape: shape)
    }

    /// Runs `graph` on each tier that this CPU has, and compares its outputs, each relative to its largest magnitude.
    private func check(
        _ graph: Graph, _ inputs: [String: Tensor], _ expected: [String: Tensor], tolerance: Double, _ message: String
    ) throws {
        XCTAssertEqual(Set(graph.outputs), Set(expected.keys), message)
        let prepared = try graph.prepared()
        let right = try expected.mapValues { try $0.array(of: Float.self) }
        forEachTier { tier, _ in
            let outputs = try Session(try Plan(prepared, options: PlanOptions(tier: tier))).run(inputs)
            for (name, right) in right {
                let largest = Double(right.map(abs).max() ?? 0)
                XCTAssertGreaterThan(largest, 0.1, message)
                let actual = try XCTUnwrap(outputs[name], message)
                XCTAssertEqual(actual.shape, expected[name]?.shape, message)
                let errors = zip(try actual.array(of: Float.self), right).map { abs(Double($0) - Double($1)) }
                XCTAssertLessThanOrEqual((errors.max() ?? .infinity) / largest, tolerance, "\(message), \(name)")
            }
        }
    }

    private func checkCalls(_ model: PyTorchModel, _ file: String, count: Int, _ fixture: TensorFixture) throws {
        for call in 0..<count {
            var inputs: [String: Tensor] = [:]
            for name in ["x", "time", "conditions"] {
                inputs[name] = try tensor("\(file).call\(call).\(name)", fixture)
            }
            try check(
                model.graph, inputs, ["noise": try tensor("\(file).call\(call).noise", fixture)], tolerance: 1e-4,
                "\(file), call \(call)")
        }
    }

    /// Decodes points, and, where `encodes`, encodes what PyTorch decoded.
    private func checkCoders(
        _ model: PyTorchModel, _ path: String, _ file: String, encodes: Bool, _ fixture: TensorFixture
    ) throws {
        func tensors(_ names: [String]) throws -> [String: Tensor] {
            Dictionary(uniqueKeysWithValues: try names.map { ($0, try tensor("\(file).\($0)", fixture)) })
        }
        var inputs = try tensors(["z", "conditions"])
        if encodes { inputs["values"] = try tensor("\(file).x", fixture) }
        let outputs = try tensors(encodes ? ["x", "mean", "log_variance"] : ["x"])
        try check(model.graph, inputs, outputs, tolerance: 1e-5, path)
    }

    func testDenoisersFindTheNoiseThatPyTorchFinds() throws {
        let fixture = try TensorFixture("osteosarcoma/values.safetensors")
        let cases = try golden().cases.filter { $0.kind == "diffusion" }
        XCTAssertEqual(cases.count, 4)
        for line in cases {
            let model = try load(Fixtures.path("osteosarcoma/\(line.file)"))
            XCTAssertEqual(model.graph.inputs.map(\.name), ["x", "time", "conditions"])
            XCTAssertEqual(
                model.graph.inputs.map(\.type.shape), [[-1, line.values], [-1, 1], [-1, line.conditions]])
            XCTAssertEqual(model.graph.outputs, ["noise"])
            let generator = try XCTUnwrap(model.generator)
            XCTAssertEqual(generator.valueCount, line.values)
            XCTAssertEqual(generator.conditionCount, line.conditions)
            guard case .diffusion(let betas) = generator.kind else { return XCTFail(line.file) }
            XCTAssertEqual(betas?.count, line.steps, line.file)
            XCTAssertTrue(model.summary.contains("\(line.values) values"), model.summary)
            let calls = try XCTUnwrap(line.calls)
            XCTAssertEqual(calls.count, 4)
            try checkCalls(model, line.file, count: calls.count, fixture)
        }
    }

    func testAutoencodersGiveWhatPyTorchGives() throws {
        let fixture = try TensorFixture("osteosarcoma/values.safetensors")
        let cases = try golden().cases.filter { $0.kind == "autoencoder" }
        XCTAssertEqual(cases.count, 2)
        for line in cases {
            let latent = try XCTUnwrap(line.latent)
            for path in [line.file, "torch-1.13/\(line.file)"] {
                guard FileManager.default.fileExists(atPath: Fixtures.path("osteosarcoma/\(path)")) else { continue }
                let model = try load(Fixtures.path("osteosarcoma/\(path)"))
                let encodes = line.file == "autoencoder.pt"
                XCTAssertEqual(model.graph.inputs.map(\.name), ["z", "conditions"] + (encodes ? ["values"] : []))
                XCTAssertEqual(
                    model.graph.inputs.map(\.type.shape),
                    [[-1, latent], [-1, line.conditions]] + (encodes ? [[-1, line.values]] : []))
                XCTAssertEqual(model.graph.outputs, ["x"] + (encodes ? ["mean", "log_variance"] : []))
                XCTAssertEqual(
                    model.generator,
                    PyTorchGenerator(
                        kind: .conditionalAutoencoder(latentSize: latent), valueCount: line.values,
                        conditionCount: line.conditions))
                try checkCoders(model, path, line.file, encodes: encodes, fixture)
            }
        }
    }

    func testQuantisedLayersGiveTheWeightsThatPyTorchDequantises() throws {
        let fixture = try TensorFixture("osteosarcoma/values.safetensors")
        let own = try PyTorchFile.stateDict(
            FileBytes(contentsOfFile: Fixtures.path("osteosarcoma/int8.pt"), access: .read))
        let plain = try PyTorchFile.stateDict(
            FileBytes(contentsOfFile: Fixtures.path("osteosarcoma/best_model.pt"), access: .read))
        XCTAssertEqual(Set(own.names), Set(plain.names))
        for name in ["unet.output_proj.weight", "unet.output_proj.bias"] {
            let expected = try tensor("int8.pt.\(name)", fixture).array(of: Float.self)
            XCTAssertEqual(own[name]?.floats(), expected, name)
        }
        let model = try load(Fixtures.path("osteosarcoma/torch-1.13/int8.pt"))
        try checkCalls(model, "int8.pt", count: 4, fixture)
    }

    func testWhatTheTimeAndTheConditionsMakeMeetsBeforeTheRow() throws {
        let graph = try load(Fixtures.path("osteosarcoma/best_model.pt")).graph
        let row = try XCTUnwrap(graph.nodes.first { $0.inputs.contains("x") }?.outputs.first)
        let sum = try XCTUnwrap(graph.nodes.first { $0.inputs.contains(row) })
        let other = try XCTUnwrap(sum.inputs.first { $0 != row })
        // All that the other one is made of, down to the inputs.
        var (reached, waiting): (Set<String>, [String]) = ([], [other])
        while let name = waiting.popLast() {
            guard reached.insert(name).inserted else { continue }
            waiting += graph.nodes.first { $0.outputs.contains(name) }?.inputs ?? []
        }
        XCTAssertTrue(reached.isSuperset(of: ["time", "conditions"]))
        XCTAssertFalse(reached.contains("x"))
    }

    /// Where `NEEDLETAIL_OSTEOSARCOMA` names a folder that `Fixtures/osteosarcoma/full.py` wrote.
    func testTheFullNetworksGiveWhatPyTorchGives() throws {
        guard let folder = ProcessInfo.processInfo.environment["NEEDLETAIL_OSTEOSARCOMA"] else {
            throw XCTSkip("NEEDLETAIL_OSTEOSARCOMA names no folder")
        }
        let fixture = try TensorFixture(at: "\(folder)/values.safetensors")
        try checkCalls(try load("\(folder)/best_model.pt"), "best_model.pt", count: 4, fixture)
        let path = "\(folder)/autoencoder.pt"
        try checkCoders(try load(path), path, "autoencoder.pt", encodes: true, fixture)
    }
}
