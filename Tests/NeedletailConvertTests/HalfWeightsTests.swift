import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailConvert

/// Networks whose large matrices are stored in half the bytes, from a state dict to a model file and back.
final class HalfWeightsTests: XCTestCase {
    private func convert(
        _ weights: WeightStorage, _ dict: VisionTransformerDict = VisionTransformerDict(),
        changes: [String: [Int: Float]] = [:], seedsChecks: Bool = false, check: [String: Tensor]? = nil
    ) throws -> ConvertedModel {
        var converter = Converter(task: .generic, preparation: PreparationOptions(weights: weights), heads: 2)
        converter.seedsChecks = seedsChecks
        let file = try check.map { (name: "check", bytes: FileBytes(try safetensors($0))) }
        return try converter.convert([(name: "vit", bytes: FileBytes(try dict.bytes(changes)))], check: file)
    }

    private func safetensors(_ tensors: [String: Tensor]) throws -> [UInt8] {
        try SafetensorsWriter(
            tensors: tensors.sorted { $0.key < $1.key }.map { name, tensor in
                .init(name: name, dtype: SafetensorsDType(tensor.dtype), shape: tensor.shape) { emit in
                    tensor.withUnsafeBytes { emit($0) }
                }
            }
        ).bytes()
    }

    private func images(_ rows: Int) throws -> Tensor {
        var random = SeededRandom(seed: 6)
        return try Tensor(random.floats(rows * 8 * 8 * 3), shape: [rows, 8, 8, 3])
    }

    private func run(_ graph: Graph, _ rows: Tensor, _ options: PlanOptions = PlanOptions()) throws -> Tensor {
        try XCTUnwrap(try Session(try Plan(graph, options: options)).run(["image": rows])["logits"])
    }

    func testAModelFileHoldsTheRoundedWeightsAndGivesTheSameBits() throws {
        let whole = try convert(.f32)
        XCTAssertNil(whole.weightCost)
        for storage in [WeightStorage.bf16, .f16] {
            let model = try convert(storage)
            let bytes = try model.bytes()
            XCTAssertLessThan(bytes.count + 4 * (1 << 18), try whole.bytes().count + 4096)
            let read = try ModelFile(FileBytes(bytes))
            XCTAssertNoThrow(try ModelFile.verifySHA256(FileBytes(bytes)))
            XCTAssertEqual(try read.bytes(), bytes)
            var stored = 0
            for (name, constant) in model.file.graph.constants {
                XCTAssertEqual(read.graph.constants[name]?.tensor, constant.tensor, name)
                XCTAssertEqual(read.graph.constants[name]?.layout, constant.layout, name)
                if constant.tensor.dtype.rawValue == storage.rawValue { stored += 1 }
            }
            XCTAssertEqual(stored, 2)
            for tier in Tier.available {
                let options = PlanOptions(tier: tier)
                XCTAssertEqual(
                    try run(read.graph, images(3), options), try run(model.file.graph, images(3), options), "\(tier)")
            }
            let cost = try XCTUnwrap(model.weightCost)
            XCTAssertEqual(cost.storage, storage)
            XCTAssertEqual([cost.matrixCount, cost.weightCount, cost.rowCount], [2, 2 << 18, 4])
            let bounds = storage == .bf16 ? 1e-5...0.02 : 1e-7...0.002
            XCTAssertTrue(bounds.contains(cost.largestDifference), "\(storage) \(cost.largestDifference)")
        }
    }

    func testWithoutALargeMatrixTheFileIsTheSame() throws {
        var dict = VisionTransformerDict()
        dict.hidden = 4080
        for storage in [WeightStorage.bf16, .f16] {
            let model = try convert(storage, dict)
            XCTAssertEqual(try model.bytes(), try convert(.f32, dict).bytes())
            XCTAssertEqual(model.weightCost?.matrixCount, 0)
            XCTAssertEqual(model.weightCost?.rowCount, 0)
            XCTAssertEqual(model.weightCost?.largestDifference, 0)
        }
    }

    func testSeededChecksAreThoseOfTheRoundedWeights() throws {
        let model = try convert(.bf16, seedsChecks: true)
        XCTAssertEqual(model.file.checks.count, 4)
        for tier in Tier.available {
            let session = Session(try Plan(model.file.graph, options: PlanOptions(tier: tier)))
            for check in model.file.checks {
                XCTAssertNil(check.firstDifference(in: try session.run(check.inputs), names: ["logits"]), "\(tier)")
            }
        }
        let whole = try convert(.f32)
        let session = Session(try Plan(whole.file.graph))
        XCTAssertNotNil(
            try model.file.checks.first { check in
                check.firstDifference(in: try session.run(check.inputs), names: ["logits"]) != nil
            }, "the checks tell rounded weights from others")
    }

    func testAChecksOutputsAreComparedBeforeWeightsAreRoundedAndHeldAsRoundedOnesGiveThem() throws {
        let rows = try images(2)
        let whole = try convert(.f32)
        let given = try run(whole.file.graph, rows, PlanOptions(tier: .reference))
        let model = try convert(.bf16, check: ["image": rows, "logits": given])
        XCTAssertEqual(model.weightCost?.rowCount, 2)
        XCTAssertEqual(model.file.checks.map { $0.inputs["image"] }, [rows.row(0), rows.row(1)])
        let rounded = try run(model.file.graph, rows, PlanOptions(tier: .reference))
        XCTAssertNotEqual(rounded, given)
        XCTAssertEqual(model.file.checks.map { $0.outputs["logits"] }, [rounded.row(0), rounded.row(1)])
        let difference = zip(try rounded.array(of: Float.self), try given.array(of: Float.self)).map { abs($0 - $1) }
        XCTAssertGreaterThan(Double(difference.max() ?? 0), model.file.checks[0].tolerance, "half the weights show")
        // What a framework did not give is refused as it is of unrounded weights.
        XCTAssertThrowsError(try convert(.bf16, check: ["image": rows, "logits": rounded])) {
            guard case .invalidCheck("check", .difference(_, "logits", _, _, _, _))? = $0 as? ConvertError else {
                return XCTFail("\($0)")
            }
        }
    }

    func testAWeightThatTheTypeDoesNotHoldIsRefusedWithItsLayerAndTheRemedy() throws {
        let name = "blocks.0.mlp.fc1.weight"
        for (storage, value, remedy) in [
            (WeightStorage.f16, Float(65505), "up to 65504, to be stored as f16: bf16 holds them"),
            (.bf16, 0x1.FF8p127, "up to 3.3895e38, to be stored as bf16: leave them f32"),
        ] {
            XCTAssertThrowsError(try convert(storage, changes: [name: [5: -value]])) {
                guard case .invalidModel(.graph(.invalidConstant(_, _, let expected)))? = $0 as? ConvertError else {
                    return XCTFail("\($0)")
                }
                XCTAssertEqual(expected, "weights \(remedy)")
                XCTAssertTrue("\($0)".contains("fc1"), "\($0)")
            }
        }
        XCTAssertNoThrow(try convert(.f16, changes: [name: [5: 65504]]))
    }

    func testRowsWithoutFiniteOutputsAreNotCompared() throws {
        // The first layer's sums overflow whatever the image: a norm of them is NaN.
        let changes = ["blocks.0.mlp.fc1.bias": Dictionary(uniqueKeysWithValues: (0..<4096).map { ($0, Float(3e38)) })]
        let cost = try XCTUnwrap(try convert(.bf16, changes: changes).weightCost)
        XCTAssertEqual([cost.matrixCount, cost.rowCount], [2, 0])
        XCTAssertEqual(cost.largestDifference, 0)
    }
}
