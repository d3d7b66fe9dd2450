@testable import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

final class ModelFileRoundTripTests: XCTestCase {
    /// Compares everything that a file holds.
    private func assertEqual(_ read: ModelFile, _ model: ModelFile, _ message: String, line: UInt = #line) {
        XCTAssertEqual(read.name, model.name, message, line: line)
        XCTAssertEqual(read.version, model.version, message, line: line)
        XCTAssertEqual(read.task, model.task, message, line: line)
        XCTAssertEqual(read.provenance, model.provenance, message, line: line)
        XCTAssertEqual(read.checks, model.checks, message, line: line)
        XCTAssertEqual(read.graph.inputs, model.graph.inputs, message, line: line)
        XCTAssertEqual(read.graph.outputs, model.graph.outputs, message, line: line)
        XCTAssertEqual(read.graph.nodes.count, model.graph.nodes.count, message, line: line)
        for (a, b) in zip(read.graph.nodes, model.graph.nodes) {
            XCTAssertEqual(a.name, b.name, message, line: line)
            XCTAssertEqual(a.op.kind, b.op.kind, message, line: line)
            XCTAssertEqual(a.op.attributes, b.op.attributes, message, line: line)
            XCTAssertEqual(a.inputs, b.inputs, message, line: line)
            XCTAssertEqual(a.outputs, b.outputs, message, line: line)
        }
        XCTAssertEqual(Set(read.graph.constants.keys), Set(model.graph.constants.keys), message, line: line)
        for (name, constant) in model.graph.constants {
            let other = read.graph.constants[name]
            XCTAssertEqual(other?.tensor, constant.tensor, "\(message) \(name)", line: line)
            XCTAssertEqual(other?.layout, constant.layout, "\(message) \(name)", line: line)
            XCTAssertEqual(other?.logicalShape, constant.logicalShape, "\(message) \(name)", line: line)
        }
    }

    private func models(seed: UInt64) throws -> [ModelFile] {
        var random = SeededRandom(seed: seed)
        let widths = (0..<Int.random(in: 2...5, using: &random)).map { _ in Int.random(in: 1...40, using: &random) }
        var short = try ModelSamples.generic(widths: [1, 16], seed: seed)
        short.checks = []
        short.provenance.sources = []
        return [
            try ModelSamples.generic(widths: widths, seed: seed), try ModelSamples.breastCancer(seed: seed), short,
        ]
    }

    func testAModelIsReadAsItWasWritten() throws {
        for seed in UInt64(1)...5 {
            for model in try models(seed: seed) {
                let read = try ModelFile(FileBytes(try model.bytes()))
                assertEqual(read, model, "seed \(seed), \(model.name)")
                XCTAssertEqual(read.sha256.utf8.count, 64)
            }
        }
    }

    func testAScalerOfEachKindIsReadAsItWasWritten() throws {
        var random = SeededRandom(seed: 9)
        func numbers(_ range: ClosedRange<Double>) -> [Double] {
            (0..<30).map { _ in Double.random(in: range, using: &random) }
        }
        let scalers: [Scaler] = [
            .standard(mean: numbers(-1...1), scale: numbers(0.1...9)),
            .minMax(scale: numbers(0.1...9), offset: numbers(-1...1), clip: nil),
            .minMax(scale: numbers(0.1...9), offset: numbers(-1...1), clip: -0.1...0.3),
            .robust(center: numbers(-1...1), scale: numbers(1e-300...1e300)),
            .maxAbs(scale: numbers(0.1...9), clip: nil), .maxAbs(scale: numbers(0.1...9), clip: -1...1),
            .normalizer(.l1), .normalizer(.l2), .normalizer(.max),
        ]
        for scaler in scalers {
            var model = try ModelSamples.breastCancer()
            model.task.scaler = scaler
            let bytes = try model.bytes()
            let read = try ModelFile(FileBytes(bytes))
            XCTAssertEqual(read.task.scaler, scaler)
            XCTAssertEqual(try read.bytes(), bytes)
            // Files of standard scores are read by programs that know no other scaler.
            XCTAssertEqual(
                String(decoding: bytes, as: UTF8.self).contains(#"scaler\":{\"kind"#), scaler.kind != .standard)
        }
    }

    func testTheSameModelGivesTheSameBytes() throws {
        let folder = try TemporaryFolder()
        for model in try models(seed: 7) {
            let bytes = try model.bytes()
            XCTAssertEqual(try model.bytes(), bytes)
            XCTAssertEqual(try ModelFile(FileBytes(bytes)).bytes(), bytes, "what was read is written again")
            // Another order of insertion gives a dictionary another order.
            var shuffled = model
            shuffled.graph.constants = [:]
            for name in model.graph.constants.keys.sorted().reversed() {
                shuffled.graph.constants[name] = model.graph.constants[name]
            }
            XCTAssertEqual(try shuffled.bytes(), bytes)
            for _ in 0..<2 {
                try model.write(toFile: folder.path("model"))
                XCTAssertEqual(
                    try FileBytes(contentsOfFile: folder.path("model"), access: .read).array(), bytes)
            }
        }
    }

    func testWhatIsReadRunsToTheSameBits() throws {
        for model in try models(seed: 3) where !model.checks.isEmpty {
            let read = try ModelFile(FileBytes(try model.bytes()))
            for options in [PlanOptions(tier: .reference), PlanOptions()] {
                let sessions = [
                    Session(try Plan(model.graph, options: options)), Session(try Plan(read.graph, options: options)),
                ]
                for check in model.checks {
                    let outputs = try sessions.map { session in
                        try session.run(check.inputs)["y"]
                    }
                    XCTAssertNotNil(outputs[0])
                    XCTAssertEqual(outputs[0], outputs[1])
                }
            }
        }
    }

    func testAttributesAreReadAsTheyWereWritten() throws {
        for epsilon in [0.0, 1, 0.001, 1e-12, 0.1 + 0.2] {
            let names = ["gamma", "beta", "mean", "variance"]
            let node = Node("n", BatchNorm(epsilon: epsilon), inputs: ["x"] + names, outputs: ["y"])
            let constants = Dictionary(uniqueKeysWithValues: try names.map { ($0, Constant(try Tensor(zeros: [3]))) })
            let graph = Graph(
                inputs: [ValueInfo(name: "x", type: TensorType(.f32, [-1, 3]))], constants: constants, nodes: [node],
                outputs: ["y"])
            var json = JSONWriter()
            json.graph(graph)
            let read = try MetadataValue(key: "graph", decoded: FileBytes(json.finish())).graph(constants)
            XCTAssertEqual(read.nodes[0].op.attributes, node.op.attributes)
        }
    }

    func testAModelOfLayersWithoutRowsOrColumnsIsReadAndRuns() throws {
        for widths in [[0, 3, 1], [3, 0, 2], [3, 0], [0, 0]] {
            let model = try ModelSamples.generic(widths: widths)
            let read = try ModelFile(FileBytes(try model.bytes()))
            assertEqual(read, model, "\(widths)")
            let session = Session(try Plan(read.graph))
            let result = try session.run(["x": Tensor(zeros: [5, widths[0]])])["y"]
            XCTAssertEqual(result?.shape, [5, widths[widths.count - 1]], "\(widths)")
        }
    }

    func testCheckCasesAreReplacedByThoseThatAreSet() throws {
        let model = try ModelSamples.generic()
        var read = try ModelFile(FileBytes(try model.bytes()))
        read.checks.removeLast()
        XCTAssertEqual(read.checks, Array(model.checks.dropLast()))
        XCTAssertEqual(try ModelFile(FileBytes(try read.bytes())).checks, read.checks)
    }

    func testEveryFiniteNumberOfACheckIsReadToTheSameBits() throws {
        let seed: UInt64 = 11
        var random = SeededRandom(seed: seed)
        var model = try ModelSamples.generic(widths: [2000, 1])
        for round in 0..<5 {
            var values: [Float] = [0, -0.0, .greatestFiniteMagnitude, .leastNonzeroMagnitude, -.leastNormalMagnitude]
            while values.count < 2000 {
                let value = Float(bitPattern: UInt32.random(in: 0 ... .max, using: &random))
                if value.isFinite { values.append(value) }
            }
            let row = try Tensor(values, shape: [1, 2000])
            model.checks[0].inputs["x"] = row
            // Tensors are equal where their bits are.
            let read = try ModelFile(FileBytes(try model.bytes())).checks[0].inputs["x"]
            XCTAssertEqual(read, row, "seed \(seed), round \(round)")
        }
    }
}
