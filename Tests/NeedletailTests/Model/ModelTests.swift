import GraphGoldens
import Needletail
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

final class ModelTests: XCTestCase {
    func testAModelIsTheSameFromAPathAndFromBytes() throws {
        let bytes = try BreastFixture.modelBytes()
        let folder = try TemporaryFolder()
        let path = folder.path("m.safetensors")
        try Data(bytes).write(to: URL(filePath: path))
        let mapped = try Model(contentsOf: path)
        let copied = try Model(bytes: bytes)
        XCTAssertEqual(mapped.identity, copied.identity)
        XCTAssertEqual(mapped.task, copied.task)
        XCTAssertEqual(mapped.provenance, copied.provenance)
        XCTAssertEqual(mapped.inputs, copied.inputs)
        XCTAssertEqual(mapped.outputs, copied.outputs)
        let rows = try BreastFixture.rows()
        XCTAssertEqual(
            try BreastCancerPredictor(mapped).predict(rows), try BreastCancerPredictor(copied).predict(rows))
    }

    func testAModelsFileMayBeRemovedWhileItIsUsed() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("m.safetensors")
        try Data(BreastFixture.modelBytes()).write(to: URL(filePath: path))
        let predictor = try BreastCancerPredictor(Model(contentsOf: path))
        try FileManager.default.removeItem(atPath: path)
        XCTAssertEqual(
            try predictor.predict(BreastFixture.middle()),
            try BreastFixture.predictor().predict(BreastFixture.middle()))
    }

    func testAModelTellsWhatItIs() throws {
        let bytes = try BreastFixture.modelBytes()
        let model = try Model(bytes: bytes)
        XCTAssertEqual(model.inputs.map(\.type), [TensorType(.f32, [-1, 30])])
        XCTAssertEqual(model.outputs.map(\.type), [TensorType(.f32, [-1, 1])])
        XCTAssertEqual(model.task.kind, .breastCancer)
        XCTAssertEqual(model.task.features.map(\.name), BreastCancerFeatures.names)
        XCTAssertEqual(model.fileByteCount, bytes.count)
        XCTAssertEqual(model.identity.name, "breast-cancer")
        XCTAssertEqual(model.identity.version, "1")
        XCTAssertEqual(model.provenance.sources.map(\.file), ["breast_cancer_model.keras", "feature_scaler.pkl"])
        XCTAssertEqual(model.provenance.framework, "Keras archive 3.15.1, scikit-learn 1.9.1")
        XCTAssertEqual(model.provenance.converter, "needletail \(Engine.version)")
        // Every normalisation folds into the layer behind it: weights and biases of four layers are left.
        XCTAssertEqual(model.parameterCount, (30 + 1) * 128 + (128 + 1) * 64 + (64 + 1) * 32 + (32 + 1))
        XCTAssertGreaterThan(model.arenaByteCount, 0)
    }

    func testAMissingFileOrFolderIsAnErrorThatNamesIt() throws {
        let folder = try TemporaryFolder()
        XCTAssertThrowsError(try Model(contentsOf: folder.path("none"))) {
            XCTAssertEqual($0 as? ModelFileError, .file(.cannotOpen(path: folder.path("none"), errno: ENOENT)))
        }
        XCTAssertThrowsError(try Model(contentsOf: folder.path)) {
            XCTAssertEqual($0 as? ModelFileError, .file(.notARegularFile(path: folder.path)))
        }
    }

    func testBytesThatAreNoModelAreRefused() throws {
        for bytes in [[], Array("PK".utf8), [UInt8](repeating: 0, count: 4096)] {
            XCTAssertThrowsError(try Model(bytes: bytes))
        }
        let bytes = try BreastFixture.modelBytes()
        for count in [1, 7, 8, 100, bytes.count / 2, bytes.count - 1] {
            XCTAssertThrowsError(try Model(bytes: Array(bytes.prefix(count))), "\(count) bytes")
        }
    }

    func testAnUnchangedModelVerifiesOnEveryTierAndBackend() throws {
        let bytes = try BreastFixture.modelBytes()
        for options in BreastFixture.allOptions {
            XCTAssertEqual(
                try Model(bytes: bytes, options: options).verify(), 4, "\(options.tier) \(options.backend)")
        }
    }

    func testAChangedByteOfTheWeightsDoesNotVerify() throws {
        let bytes = try BreastFixture.modelBytes()
        for offset in [bytes.count / 3, bytes.count / 2, bytes.count * 2 / 3] {
            var changed = bytes
            changed[offset] ^= 1
            let model = try Model(bytes: changed)
            XCTAssertThrowsError(try model.verify(), "byte \(offset)") {
                guard case .file(.container(.digestMismatch)) = $0 as? VerificationError else {
                    return XCTFail("\($0)")
                }
            }
        }
    }

    func testACheckCaseThatTheModelDoesNotMeetDoesNotVerify() throws {
        for (value, isMet) in [(Float(0.5), true), (0.500_000_1, true), (0.6, false), (0.4, false)] {
            var file = try BreastFixture.constantModel(0.5)
            file.checks = [
                CheckCase(
                    inputs: ["input": try Tensor(zeros: [1, 30])],
                    outputs: ["output": try Tensor([value], shape: [1, 1])],
                    tolerance: 1e-6)
            ]
            let model = try Model(bytes: file.bytes())
            if isMet {
                XCTAssertEqual(try model.verify(), 1)
            } else {
                XCTAssertThrowsError(try model.verify()) {
                    XCTAssertEqual(
                        $0 as? VerificationError,
                        .output(
                            check: 0, output: "output", index: 0, expected: .f32(value), actual: .f32(0.5),
                            tolerance: 1e-6))
                    XCTAssertEqual(
                        "\($0)", "check case 0: output[0] is 0.5, expected \(value) within 1e-06")
                }
            }
        }
    }

    func testModelsOfManyTypesAndOfFreeSizesVerifyOnEveryTierAndBackend() throws {
        var graphs = try GraphGolden.networks().map { ($0.name, try $0.graph.prepared()) }
        graphs.append(("types", try ModelFile(fixture("types")).graph))
        for (name, graph) in graphs {
            let file = ModelFile(
                name: name, version: "1", graph: graph, task: TaskDescription(kind: .generic),
                provenance: Provenance(sources: [], framework: "none", converter: "none"),
                checks: try CheckCase.seeded(graph))
            let bytes = try file.bytes()
            XCTAssertGreaterThan(file.checks.count, 1, name)
            for options in BreastFixture.allOptions {
                let count = try Model(bytes: bytes, options: options).verify()
                XCTAssertEqual(count, file.checks.count, "\(name) \(options.tier) \(options.backend)")
            }
        }
        XCTAssertEqual(try Model(contentsOf: Fixtures.path("corrupt/model-file/types.safetensors")).verify(), 2)
    }

    private func fixture(_ name: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path("corrupt/model-file/\(name).safetensors"), access: .map)
    }

    func testIntegersAndTruthValuesThatDifferAtAllDoNotVerify() throws {
        for (name, index, value, expected, actual) in [
            (
                "picked", 1, try Tensor([Int64(1), -8, 3], shape: [1, 3]), CheckValue.integer(-8),
                CheckValue.integer(-9)
            ),
            ("more", 2, try Tensor([false, false, false], shape: [1, 3]), .flag(false), .flag(true)),
        ] {
            var file = try ModelFile(fixture("types"))
            file.checks[0].outputs[name] = value
            file.checks[0].tolerance = 10
            XCTAssertThrowsError(try Model(bytes: file.bytes()).verify()) {
                XCTAssertEqual(
                    $0 as? VerificationError,
                    .output(check: 0, output: name, index: index, expected: expected, actual: actual, tolerance: 10))
                XCTAssertEqual("\($0)", "check case 0: \(name)[\(index)] is \(actual), expected \(expected)")
            }
        }
    }

    func testACheckCaseThatTheModelDoesNotRunOnDoesNotVerify() throws {
        let graph = try Graph(
            inputs: [ValueInfo(name: "ids", type: TensorType(.i64, [-1, 2]))],
            constants: ["table": Constant(try Tensor(zeros: [3, 4]))],
            nodes: [Node("n", Embedding(), inputs: ["ids", "table"], outputs: ["y"])], outputs: ["y"]
        ).prepared()
        var file = ModelFile(
            name: "n", version: "1", graph: graph, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"),
            checks: try CheckCase.seeded(graph))
        file.checks[1].inputs["ids"] = try Tensor([Int64(0), 3], shape: [1, 2])
        XCTAssertThrowsError(try Model(bytes: file.bytes()).verify()) {
            XCTAssertEqual(
                $0 as? VerificationError,
                .input(check: 1, .indexOutOfRange(name: "ids", position: 1, value: 3, size: 3)))
            XCTAssertEqual(
                "\($0)",
                "check case 1: the input ids holds the index 3 at element 1; there are 3 to pick from")
        }
    }

    func testNamesOfABuiltModelThatAFileCannotHoldAreRefused() throws {
        func error(
            input: String = "x", constant: String = "c", output: String = "y", name: String = "n", version: String = "1"
        ) -> ModelFileError? {
            do {
                var builder = GraphBuilder()
                let x = try builder.input(input, shape: [TensorType.batch, 3])
                let c = try builder.constant(Tensor([1, 2, 3] as [Float], shape: [3]), name: constant)
                try builder.output(try builder.combine(x, .multiply, c), name: output)
                _ = try Model(builder.graph(), name: name, version: version)
                return nil
            } catch { return error as? ModelFileError }
        }
        let long = String(repeating: "é", count: 500)
        XCTAssertNil(error())
        XCTAssertNil(error(input: long + "x", constant: long, output: long + "y", name: String(long.prefix(128))))
        for bad in ["", "a\u{7}b", "a\nb", "\u{200E}", String(repeating: "x", count: 1025)] {
            for (found, key) in [
                (error(input: bad), "graph"), (error(constant: bad), "graph"), (error(output: bad), "graph"),
                (error(name: bad), "model"), (error(version: bad), "model"),
            ] {
                guard case .invalidMember("needletail.\(key)", _, _, _)? = found else {
                    XCTFail("\(bad.debugDescription), \(key): \(String(describing: found))")
                    continue
                }
            }
        }
        guard case .invalidMember? = error(name: String(repeating: "x", count: 257)) else {
            return XCTFail("a name of 257 bytes")
        }
    }

    func testANetworkThatGivesNaNDoesNotVerify() throws {
        var file = try BreastFixture.constantModel(.nan)
        file.checks = [
            CheckCase(
                inputs: ["input": try Tensor(zeros: [1, 30])],
                outputs: ["output": try Tensor([Float(0.5)], shape: [1, 1])], tolerance: 1e-6)
        ]
        XCTAssertThrowsError(try Model(bytes: file.bytes()).verify()) {
            guard case .output = $0 as? VerificationError else { return XCTFail("\($0)") }
        }
    }
}
