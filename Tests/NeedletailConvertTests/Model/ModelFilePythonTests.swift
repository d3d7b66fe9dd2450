import Foundation
import GraphGoldens
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

    /// Replays the check cases of the models at `paths` in Python.
    private func replay(_ paths: [String], line: UInt = #line) throws {
        let result = try run("reader.py", paths)
        XCTAssertEqual(result.status, 0, result.text, line: line)
        XCTAssertEqual(result.text.split(separator: "\n").count, paths.count, result.text, line: line)
    }

    func testPythonReplaysTheCheckCasesOfFilesThatWereMadeFromTheSpecification() throws {
        try replay(
            ["valid", "types", "halves", "attention", "images", "larger_images"].map {
                Fixtures.path("corrupt/model-file/\($0).safetensors")
            })
    }

    func testPythonReplaysTheCheckCasesOfEveryNetworkOfKeras() throws {
        let folder = try TemporaryFolder()
        var models: [String] = []
        for fixture in try KerasCase.all() where fixture.refused == nil {
            for (_, path) in fixture.files {
                let model = try Converter(task: .generic).convert([Fixtures.path(path)])
                XCTAssertEqual(model.file.checks.count, 4, path)
                models.append(folder.path("\(models.count).safetensors"))
                try model.write(toFile: models[models.count - 1])
            }
        }
        try replay(models)
    }

    func testPythonReplaysTheCheckCasesOfTheNetworksOfPyTorch() throws {
        let folder = try TemporaryFolder()
        var models: [String] = []
        for golden in try GraphGolden.networks() {
            let graph = try golden.graph.prepared()
            let seeded = try CheckCase.seeded(graph)
            XCTAssertGreaterThan(seeded.count, 1, golden.name)
            XCTAssertEqual(Set(seeded.map(\.sizes)).count, graph.freeSizes.isEmpty ? 1 : seeded.count, golden.name)
            for (name, checks) in [("seeded", seeded), ("golden", try Self.checks(golden, graph))] {
                XCTAssertFalse(checks.isEmpty, golden.name)
                models.append(folder.path("\(golden.name)-\(name).safetensors"))
                try Self.write(graph, checks, to: models[models.count - 1])
            }
        }
        XCTAssertEqual(models.count, 34)
        try replay(models)
    }

    func testPythonReplaysTheCheckCasesOfEveryOp() throws {
        let folder = try TemporaryFolder()
        var models: [String] = []
        var kinds: Set<String> = []
        for golden in try GraphGolden.frameworks.flatMap(GraphGolden.ops) {
            let graph = try golden.graph.prepared()
            let checks = try Self.checks(golden, graph)
            // Cases of values that JSON lacks.
            guard !checks.isEmpty else { continue }
            models.append(folder.path("\(models.count) \(golden.name).safetensors"))
            try Self.write(graph, checks, to: models[models.count - 1])
            kinds.formUnion(graph.nodes.map(\.op.kind))
        }
        // Those that a file cannot have.
        XCTAssertEqual(Set(OpRegistry.all.map(\.kind)).subtracting(kinds), ["batchNorm", "dropout"])
        try replay(models)
    }

    /// The first rows of a golden with the outputs of the reference tier, which others hold to the framework's.
    private static func checks(_ golden: GraphGolden, _ graph: Graph) throws -> [CheckCase] {
        let session = Session(try CheckCase.referencePlans(graph))
        var checks: [CheckCase] = []
        for sample in golden.cases {
            let outputs = try session.run(sample.inputs)
            var sizes: [Int: Int] = [:]
            for input in graph.inputs {
                for (size, actual) in zip(input.type.shape, try XCTUnwrap(sample.inputs[input.name]).shape) {
                    if let index = TensorType.freeIndex(size) { sizes[index] = actual }
                }
            }
            for row in 0..<(sample.inputs.values.first?.shape[0] ?? 0) {
                let (given, wanted) = (sample.inputs.mapValues { $0.row(row) }, outputs.mapValues { $0.row(row) })
                guard (Array(given.values) + wanted.values).allSatisfy({ $0.firstNonFinite == nil }) else { continue }
                checks.append(
                    CheckCase(
                        sizes: sizes, inputs: given, outputs: wanted,
                        tolerance: CheckCase.tolerance(1e-5, of: wanted.values)))
            }
        }
        return Array(checks.prefix(CheckCase.limit))
    }

    private static func write(_ graph: Graph, _ checks: [CheckCase], to path: String) throws {
        try ModelFile(
            name: "golden", version: "1", graph: graph, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"), checks: checks
        ).write(toFile: path)
    }

    func testPythonReplaysTheCheckCasesOfAPipelineThatWasMadeFromTheSpecification() throws {
        try replay([Fixtures.path("corrupt/pipeline-file/valid.safetensors")])
    }

    func testPythonRunsConvertedPipelinesToWhatTheFrameworksGave() throws {
        let folder = try TemporaryFolder()
        var models: [String] = []
        for (name, framework, file, counts) in [
            ("spark/heart_logistic", "spark-3.5", "model", "10 stages, 400 rows, 8 refused"),
            ("spark/heart_forest", "spark-3.3", "model", "10 stages, 400 rows, 8 refused"),
            ("scikit-learn/heart_logistic", "sklearn-1.9", "model.pkl", "23 stages, 200 rows, 4 refused"),
            ("scikit-learn/heart_forest", "sklearn-1.9", "model.joblib", "12 stages, 200 rows, 0 refused"),
            ("scikit-learn/histogram_kinds", "sklearn-1.9", "model.joblib", "6 stages, 39 rows, 0 refused"),
        ] {
            let model = try Converter(task: .generic).convert([Fixtures.path("\(name)/\(framework)/\(file)")])
            XCTAssertEqual(model.file.rowChecks.count, 4, name)
            models.append(folder.path("\(models.count).safetensors"))
            try model.write(toFile: models[models.count - 1])
            let result = try run("tabular.py", [models[models.count - 1], Fixtures.path(name), framework])
            XCTAssertEqual(result.status, 0, "\(name): \(result.text)")
            XCTAssertEqual(result.text, counts + "\n", name)
        }
        try replay(models)
    }

    func testThePythonReaderSeesAChangedPipeline() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("changed.safetensors")
        var bytes = try Data(contentsOf: URL(filePath: Fixtures.path("corrupt/pipeline-file/valid.safetensors")))
        let weights = try XCTUnwrap(bytes.range(of: withUnsafeBytes(of: 0.03) { Data($0) }))
        bytes[weights.upperBound - 1] ^= 0x80
        try bytes.write(to: URL(filePath: path))
        let result = try run("reader.py", [path])
        XCTAssertEqual(result.status, 1, result.text)
        let worst = try XCTUnwrap(result.text.firstMatch(of: /4 cases, ([^ ]+) of the tolerance/)?.output.1)
        XCTAssertGreaterThan(try XCTUnwrap(Double(worst)), 1000, result.text)
        XCTAssertTrue(result.text.contains("digest False"), result.text)
    }

    func testThePythonReaderRefusesPipelinesThatBreakARule() throws {
        for name in [
            "column_twice", "text_past_the_end", "tensor_left_over", "tensor_named_twice", "list_of_two_dimensions",
        ] {
            let result = try run("reader.py", [Fixtures.path("corrupt/pipeline-file/\(name).safetensors")])
            XCTAssertEqual(result.status, 1, name)
            XCTAssertTrue(result.text.contains("stages.Invalid: "), "\(name): \(result.text)")
        }
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
