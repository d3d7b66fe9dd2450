import GraphGoldens
import NeedletailGraph
import NeedletailKernels
import TestSupport
import XCTest

/// The same bits for any batch size, any place in the batch, any number of threads, and on every tier with FMA: over every
/// graph that PyTorch and Keras gave goldens of, and a vision transformer.
final class ReproducibilityTests: GraphTestCase {
    private func check(_ difference: (Reproducibility) throws -> String?) throws {
        var vision = try VisionTransformerGraph()
        XCTAssertNil(try difference(Reproducibility(vision.graph, try vision.images(3))), "vision transformer")
        for golden in try GraphGolden.all() {
            let graph = try golden.graph.prepared()
            for sample in golden.cases {
                XCTAssertNil(try difference(Reproducibility(graph, sample.inputs)), sample.name)
            }
        }
    }

    func testBitsDependNeitherOnTheBatchSizeNorOnARowsPlace() throws {
        try check { try $0.differenceBetweenBatches() }
    }

    func testBitsDoNotDependOnTheNumberOfThreads() throws {
        try check { try $0.differenceBetweenThreads() }
    }

    func testBitsAreThoseOfEveryTierWithFMA() throws {
        try XCTSkipUnless(Tier.available.filter { $0 >= .avx2 }.count > 1, "this CPU has one tier with FMA")
        try check { try $0.differenceBetweenTiers() }
    }
}
