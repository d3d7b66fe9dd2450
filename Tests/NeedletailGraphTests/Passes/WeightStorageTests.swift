import NeedletailKernels
import NeedletailTensor
import SeededData
import TestSupport
import XCTest

@testable import NeedletailGraph

/// Dense layers whose matrices are stored in half the bytes: the results are those of rounded weights.
final class WeightStorageTests: GraphTestCase {
    /// Rows `x` of 520 values through a layer of 520 x 528 weights and one of 528 x 3.
    private func graph(_ weights: [Float], _ options: PreparationOptions = PreparationOptions()) throws -> Graph {
        var random = SeededRandom(seed: 5)
        return try graph(
            inputs: [("x", [520])],
            constants: [
                "w": try Tensor(weights, shape: [520, 528]), "b": try Tensor(random.floats(528), shape: [528]),
                "v": try Tensor(random.floats(528 * 3), shape: [528, 3]),
            ],
            nodes: [
                ("d", Dense(), ["x", "w", "b"], ["d"]), ("r", Unary(.gelu), ["d"], ["r"]),
                ("y", Dense(), ["r", "v"], ["y"]),
            ], outputs: ["y"]
        ).prepared(options)
    }

    private func weights() -> [Float] {
        var random = SeededRandom(seed: 9)
        var values = random.floats(520 * 528)
        // A tie, a value that is subnormal in f16, and one that vanishes in it.
        (values[0], values[1], values[2]) = (1 + 0x1p-8, 0x1.8p-20, 0x1p-30)
        return values
    }

    /// A value rounded to nearest even with so many significant bits, in the range of f16 in multiples of 2^-24.
    private func rounded(_ value: Float, to storage: WeightStorage) -> Float {
        let x = Double(value)
        guard x != 0 else { return value }
        let place = storage == .bf16 ? x.exponent - 7 : max(x.exponent - 10, -24)
        let unit = Double(sign: .plus, exponent: Int(place), significand: 1)
        return Float((x / unit).rounded(.toNearestOrEven) * unit)
    }

    func testResultsAreThoseOfRoundedWeightsOnEveryTier() throws {
        let weights = weights()
        for storage in [WeightStorage.bf16, .f16] {
            let stored = try graph(weights, PreparationOptions(weights: storage))
            XCTAssertEqual(stored.constants["w"]?.tensor.dtype.rawValue, storage.rawValue)
            XCTAssertEqual(stored.constants["v"]?.tensor.dtype, .f32, "a small matrix stays")
            XCTAssertEqual(stored.storedWeights.matrices, 1)
            XCTAssertEqual(stored.storedWeights.weights, 520 * 528)
            let plain = try graph(weights.map { rounded($0, to: storage) })
            for tier in Tier.available {
                for rows in [1, 3, 70] {
                    let inputs = ["x": try seeded([rows, 520], seed: UInt64(rows))]
                    let options = PlanOptions(tier: tier)
                    let (actual, expected) = (
                        try Session(try Plan(stored, options: options), threads: 2).run(inputs),
                        try Session(try Plan(plain, options: options), threads: 1).run(inputs)
                    )
                    XCTAssertEqual(actual["y"], expected["y"], "\(storage), \(tier), \(rows) rows")
                }
            }
        }
    }

    func testAWeightBeyondF16IsRefusedAndBF16HoldsIt() throws {
        var weights = weights()
        weights[77] = 70000
        assertThrows(
            GraphError.invalidConstant(
                node: "d", constant: "w", expected: "weights up to 65504, to be stored as f16: bf16 holds them")
        ) { try self.graph(weights, PreparationOptions(weights: .f16)) }
        let stored = try graph(weights, PreparationOptions(weights: .bf16))
        XCTAssertEqual(stored.storedWeights.matrices, 1)
    }

    private func seeded(_ shape: [Int], seed: UInt64) throws -> Tensor {
        var random = SeededRandom(seed: seed)
        return try Tensor(random.floats(shape.reduce(1, *)), shape: shape)
    }
}
