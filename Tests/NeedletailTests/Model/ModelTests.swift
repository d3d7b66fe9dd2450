import Needletail
import NeedletailFormat
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
                    inputs: ["input": try Tensor(zeros: [1, 30])], outputs: ["output": try Tensor([value], shape: [1, 1])],
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
