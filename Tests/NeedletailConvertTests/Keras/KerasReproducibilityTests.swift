import GraphGoldens
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailConvert

/// Imported models give the same bits for any batch, any number of threads, and on every tier with FMA.
final class KerasReproducibilityTests: XCTestCase {
    func testEveryImportedModelGivesTheSameBitsInAnyBatchOnAnyThreadsAndTier() throws {
        for fixture in try KerasCase.all() where fixture.refused == nil {
            for (_, path) in fixture.files {
                let model = try KerasImporter.load(fixtureBytes(path), file: path)
                var inputs: [String: Tensor] = [:]
                for (key, input) in fixture.inputKeys {
                    inputs[input ?? model.inputNames[0]] = try fixture.input(key)
                }
                let reproducibility = Reproducibility(try model.graph.prepared(), inputs)
                XCTAssertNil(try reproducibility.differenceBetweenBatches(), path)
                XCTAssertNil(try reproducibility.differenceBetweenThreads(), path)
                XCTAssertNil(try reproducibility.differenceBetweenTiers(), path)
            }
        }
    }
}
