@testable import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Where the bytes of a model file lie.
final class ModelFileLayoutTests: XCTestCase {
    func testTheHeaderIsPaddedToAMultipleOf64() throws {
        for length in 1...70 {
            var model = try ModelSamples.generic(widths: [1, 1])
            model.version = String(repeating: "v", count: length)
            let bytes = try model.bytes()
            let headerByteCount = try XCTUnwrap(FileBytes(bytes).integer(at: 0, as: UInt64.self))
            XCTAssertEqual((8 + headerByteCount) % 64, 0)
        }
    }

    func testEveryPackedTensorBeginsAtAMultipleOf64BytesAndFillsOne() throws {
        let bytes = try ModelSamples.breastCancer().bytes()
        let reader = try SafetensorsReader(FileBytes(bytes))
        XCTAssertEqual(reader.tensorCount, 10)
        for index in 0..<reader.tensorCount {
            let tensor = reader.tensor(at: index)
            XCTAssertEqual(tensor.bytes.fileOffset % 64, 0, tensor.name)
            XCTAssertEqual(tensor.bytes.count % 64, 0, tensor.name)
        }
    }

    func testPackedTensorsComeFirstThenTheRestByFallingElementSizeThenByName() throws {
        let packed = Constant(try Tensor(zeros: [16]), layout: .panels16, logicalShape: [1])
        var constants: [String: Constant] = ["packed b": packed, "packed a": packed]
        for dtype in DType.values {
            for prefix in ["b", "a", "\u{E9}", "z"] {
                constants["\(prefix) \(dtype.rawValue)"] = Constant(try Tensor(zeros: [3], dtype: dtype))
            }
        }
        let order = ModelFile.inFileOrder(constants)
        XCTAssertEqual(
            order.map(\.key),
            ["packed a", "packed b"]
                + ["a f64", "a i64", "b f64", "b i64", "z f64", "z i64", "\u{E9} f64", "\u{E9} i64"]
                + ["a f32", "a i32", "b f32", "b i32", "z f32", "z i32", "\u{E9} f32", "\u{E9} i32"]
                + ["a", "b", "z", "\u{E9}"].flatMap { prefix in ["bool", "i8", "u8"].map { "\(prefix) \($0)" } })
        var offset = 0
        for (name, constant) in order {
            XCTAssertEqual(offset % (constant.layout == .plain ? constant.tensor.dtype.byteCount : 64), 0, name)
            offset += constant.tensor.byteCount
        }
    }

    func testPanelsHoldSixteenColumnsEachAndZerosPastTheLast() throws {
        var random = SeededRandom(seed: 4)
        for (k, n) in [(1, 1), (3, 15), (3, 16), (3, 17), (2, 33), (5, 48)] {
            let weight = try ModelSamples.tensor([k, n], &random)
            let bias = try ModelSamples.tensor([n], &random)
            let graph = Graph(
                inputs: [ValueInfo(name: "x", type: TensorType(.f32, [-1, k]))],
                constants: ["w": Constant(weight), "b": Constant(bias)],
                nodes: [Node("d", Dense(), inputs: ["x", "w", "b"], outputs: ["y"])], outputs: ["y"])
            let model = ModelFile(
                name: "m", version: "1", graph: try graph.prepared(), task: .init(kind: .generic),
                provenance: ModelSamples.provenance)
            let file = try SafetensorsReader(FileBytes(try model.bytes()))
            let packed = try XCTUnwrap(file.tensor(named: "w"))
            let panels = (n + 15) / 16
            XCTAssertEqual(packed.shape, [panels, k, 16])
            let values = try XCTUnwrap(packed.bytes.array(of: Float.self, count: panels * k * 16))
            let plain = try weight.array(of: Float.self)
            for (index, value) in values.enumerated() {
                let (panel, row, lane) = (index / 16 / k, index / 16 % k, index % 16)
                let column = panel * 16 + lane
                XCTAssertEqual(value, column < n ? plain[row * n + column] : 0, "\(k) x \(n), element \(index)")
            }
            let vector = try XCTUnwrap(file.tensor(named: "b"))
            XCTAssertEqual(vector.shape, [panels * 16])
            XCTAssertEqual(
                vector.bytes.array(of: Float.self, count: panels * 16),
                try bias.array(of: Float.self) + [Float](repeating: 0, count: panels * 16 - n))
        }
    }

    func testTensorsOfAMappedFileShareItsMemory() throws {
        let folder = try TemporaryFolder()
        try ModelSamples.breastCancer().write(toFile: folder.path("model"))
        let file = try FileBytes(contentsOfFile: folder.path("model"), access: .map)
        let model = try ModelFile(file)
        XCTAssertEqual(model.graph.constants.count, 10)
        for (name, constant) in model.graph.constants {
            let expected = try XCTUnwrap(SafetensorsReader(file).tensor(named: name)).bytes.withUnsafeBytes { $0 }
            let address = constant.tensor.withUnsafeBytes { $0 }
            XCTAssertEqual(address.baseAddress, expected.baseAddress, name)
            XCTAssertEqual(address.count, expected.count, name)
        }
    }

    func testTensorsOutliveTheFileTheyWereReadFrom() throws {
        let folder = try TemporaryFolder()
        let model = try ModelSamples.breastCancer()
        try model.write(toFile: folder.path("model"))
        func weight() throws -> Tensor? {
            try ModelFile(FileBytes(contentsOfFile: folder.path("model"), access: .map))
                .graph.constants["dense1.weight"]?.tensor
        }
        let tensor = try XCTUnwrap(try weight())
        XCTAssertEqual(tensor, model.graph.constants["dense1.weight"]?.tensor)
    }
}
