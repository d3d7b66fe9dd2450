import NeedletailConvert
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// The operations that plans of known networks state for a row, against sums over the layers that the networks' scripts list.
final class OperationCountTests: XCTestCase {
    private func nodes(_ task: TaskDescription.Kind, _ files: String...) throws -> [PlannedNode] {
        var converter = Converter(task: task)
        converter.seedsChecks = false
        let graph = try converter.convert(files.map { Fixtures.path($0) }).file.graph
        return try Plan(graph, options: PlanOptions(tier: .detected, backend: .builtin)).nodes.filter(\.runs)
    }

    /// A dense layer with a bias and an activation.
    private func dense(_ k: Int, _ n: Int) -> Double { Double(n * (2 * k + 2)) }

    func testTheBreastCancerNetworkHas14112MultiplyAdds() throws {
        let nodes = try nodes(
            .breastCancer, "breast/keras-3/breast_cancer_model.keras", "breast/keras-3/feature_scaler.pkl")
        XCTAssertEqual(nodes.map(\.firstKind), ["dense", "dense", "dense", "dense"])
        let expected = [dense(30, 128), dense(128, 64), dense(64, 32), dense(32, 1)]
        XCTAssertEqual(nodes.map(\.operationCount), expected)
        // 128 + 64 + 32 + 1 biases and activations.
        XCTAssertEqual(expected.reduce(0, +), Double(2 * 14112 + 2 * 225))
        XCTAssertEqual(30 * 128 + 128 * 64 + 64 * 32 + 32, 14112)
    }

    func testTheNetworkForChestXRaysHasThoseOfItsLayers() throws {
        let nodes = try nodes(.pneumonia, "pneumonia/classifier.keras")
        // Each 3 x 3 convolution over a square of pixels, with a bias, and the batch-norm behind it as a scale and shift.
        let layers = [
            (128, 3, 4), (128, 4, 4), (64, 4, 8), (64, 8, 8), (32, 8, 8), (32, 8, 8), (16, 8, 16), (16, 16, 16),
        ]
        let convolutions = layers.map { side, c, n in Double(side * side * n * (2 * 9 * c + 3)) }
        XCTAssertEqual(nodes.filter { $0.firstKind == "conv2d" }.map(\.operationCount), convolutions)
        XCTAssertEqual(
            nodes.filter { $0.firstKind == "dense" }.map(\.operationCount),
            [dense(8 * 8 * 16, 16), dense(16, 8), dense(8, 1)])
        XCTAssertEqual(Set(nodes.map(\.firstKind)), ["conv2d", "dense"])
    }
}
