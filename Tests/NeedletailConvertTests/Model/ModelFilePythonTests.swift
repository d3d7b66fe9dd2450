import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Converted files in Python, read by the safetensors package and by a reader that was written from
/// `Docs/ModelFormat.md`; `NEEDLETAIL_PYTHON` names an interpreter that has NumPy and safetensors.
final class ModelFilePythonTests: XCTestCase {
    private var interpreter = ""

    override func setUpWithError() throws {
        guard let path = ProcessInfo.processInfo.environment["NEEDLETAIL_PYTHON"] else {
            throw XCTSkip("NEEDLETAIL_PYTHON names no Python interpreter")
        }
        interpreter = path
    }

    /// Runs a script of `Fixtures/model-file`; its status and what it wrote.
    private func run(_ script: String, _ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        process.executableURL = URL(filePath: interpreter)
        process.arguments = ["-B", Fixtures.path("model-file/\(script)")] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// The layers of a network as its importer read them, for `compare.py`.
    private func weights(_ file: String) throws -> Data {
        let bytes = try FileBytes(contentsOfFile: Fixtures.path(file), access: .read)
        let graph = try KerasImporter.load(bytes, file: file).graph
        var layers: [[String: Any]] = []
        for node in graph.nodes where node.op is Dense || node.op is BatchNorm {
            let constants = try node.inputs.dropFirst().map { try XCTUnwrap(graph.constants[$0]).tensor }
            layers.append([
                "op": node.op.kind, "epsilon": (node.op as? BatchNorm)?.epsilon ?? 0,
                "constants": try constants.map { try $0.array(of: Float.self).map(Double.init) },
                "shapes": constants.map(\.shape),
            ])
        }
        return try JSONSerialization.data(withJSONObject: layers)
    }

    func testPythonReadsTheWeightsAndRunsTheNetworkOfConvertedModels() throws {
        let folder = try TemporaryFolder()
        for (framework, file) in [
            ("keras-2.11", "breast_cancer_model.h5"), ("keras-2.13", "breast_cancer_model.keras"),
            ("keras-2.15", "breast_cancer_model.keras"), ("keras-3", "breast_cancer_model.h5"),
            ("keras-3", "breast_cancer_model.keras"),
        ] {
            let network = "breast/\(framework)/\(file)"
            let model = folder.path("model.safetensors")
            try Converter(task: .breastCancer)
                .convert([Fixtures.path(network), Fixtures.path("breast/keras-3/feature_scaler.pkl")])
                .write(toFile: model)
            let weights = folder.path("weights.json")
            try self.weights(network).write(to: URL(filePath: weights))
            let result = try run(
                "compare.py",
                [
                    // Every framework's file holds the same weights.
                    model, weights, Fixtures.path("breast/keras-2.11/breast_cancer_model.h5"),
                    Fixtures.path("breast/golden/input.npy"),
                    Fixtures.path("breast/golden/\(framework)/probability.npy"),
                ])
            XCTAssertEqual(result.status, 0, "\(network): \(result.text)")
            XCTAssertTrue(result.text.contains("4 layers, 569 rows"), "\(network): \(result.text)")
        }
    }

    func testPythonScalesRowsByTheScalerOfAModelFileAsScikitLearnDid() throws {
        struct Fixture: Decodable {
            struct Fitted: Decodable {
                let file: String
                let output: String?
            }

            let scalers: [Fitted]
        }

        let folder = try TemporaryFolder()
        let scalers = "scaler/sklearn-1.9"
        var arguments: [String] = []
        for fitted in try Fixtures.decode(Fixture.self, "\(scalers)/case.json").scalers
        where fitted.file.hasPrefix("breast-") {
            let model = folder.path("\(fitted.file).safetensors")
            try Converter(task: .breastCancer)
                .convert([
                    Fixtures.path("breast/keras-3/breast_cancer_model.keras"),
                    Fixtures.path("\(scalers)/\(fitted.file)"),
                ])
                .write(toFile: model)
            let output = try XCTUnwrap(fitted.output)
            arguments += [model, Fixtures.path("\(scalers)/input-breast.npy"), Fixtures.path("\(scalers)/\(output)")]
        }
        let result = try run("scale.py", arguments)
        XCTAssertEqual(result.status, 0, result.text)
        XCTAssertEqual(result.text, "10 scalers\n")
    }

    func testPythonReplaysTheCheckCasesOfOtherNetworks() throws {
        let folder = try TemporaryFolder()
        var models = [Fixtures.path("corrupt/model-file/valid.safetensors")]
        for name in ["batchnorm_first", "batchnorm_last", "dense_one_unit", "sequential_no_bias", "wide"] {
            let model = folder.path("\(name).safetensors")
            try Converter(task: .generic).convert([Fixtures.path("keras/\(name)/keras-3/model.keras")])
                .write(toFile: model)
            models.append(model)
        }
        let result = try run("reader.py", models)
        XCTAssertEqual(result.status, 0, result.text)
        XCTAssertEqual(result.text.split(separator: "\n").count, models.count, result.text)
    }

    func testThePythonReaderSeesAChangedFile() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("changed.safetensors")
        var bytes = try Data(contentsOf: URL(filePath: Fixtures.path("corrupt/model-file/valid.safetensors")))
        // The sign of the last layer's shift.
        let header = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
        bytes[8 + header + 3] ^= 0x80
        try bytes.write(to: URL(filePath: path))
        let result = try run("reader.py", [path])
        XCTAssertEqual(result.status, 1, result.text)
        XCTAssertTrue(result.text.contains("digest False"), result.text)
    }
}
