import Foundation
import NeedletailGraph
import NeedletailTensor
import XCTest

/// From image files through the vision transformer to logits: what Pillow and Keras give.
final class LungGoldenTests: XCTestCase {
    private func logits(_ plans: PlanSet, _ pixels: Tensor) throws -> [Float] {
        let outputs = try Session(plans).run([plans.inputs[0].name: pixels])
        return try XCTUnwrap(outputs.values.first).array(of: Float.self)
    }

    func testLogitsAndProbabilitiesOfTheNarrowNetworkAreThoseOfKerasFromEveryFile() throws {
        let fixture = try LungFixture.load()
        XCTAssertEqual(fixture.files.count, 16)
        XCTAssertEqual(fixture.labels, ["Benign", "Malignant", "Normal"])
        XCTAssertEqual(Set(fixture.models.values), ["keras-2.11", "keras-2.15", "keras-3"])
        let pixels = try fixture.pixels()
        for (name, framework) in fixture.models.sorted(by: { $0.key < $1.key }) {
            let plans = try PlanSet(LungFixture.graph("\(LungFixture.folder)/\(name)"))
            let found = try fixture.differences(logits(plans, pixels), framework)
            XCTAssertLessThanOrEqual(found.logits, 1e-4, name)
            XCTAssertLessThanOrEqual(found.probabilities, 1e-5, name)
        }
    }

    func testWhatTheNetworkDoesBeforeItsPatchesIsPartOfTheirProjection() throws {
        let graph = try LungFixture.graph("\(LungFixture.folder)/narrow.keras")
        let kinds = graph.nodes.map(\.op.kind)
        XCTAssertEqual(Array(kinds.prefix(4)), ["reshape", "transpose", "reshape", "reshape"])
        XCTAssertEqual(kinds.dropFirst(4).first, "dense")
        XCTAssertFalse(kinds.contains("multiply") || kinds.contains("dropout"))
        XCTAssertEqual(kinds.filter { $0 == "attention" }.count, 2)
    }

    /// The network at full width, which `Fixtures/make lung/full.py` writes into a folder: the one that `NEEDLETAIL_LUNG` names.
    func testLogitsAndProbabilitiesOfTheFullNetworkAreThoseOfKeras() throws {
        guard let folder = ProcessInfo.processInfo.environment["NEEDLETAIL_LUNG"] else {
            throw XCTSkip("NEEDLETAIL_LUNG is not set")
        }
        let fixture = try LungFixture.load(folder)
        XCTAssertEqual(fixture.files.count, 16)
        let pixels = try fixture.pixels(folder)
        for (name, framework) in fixture.models {
            let plans = try PlanSet(LungFixture.graph("\(folder)/\(name)"))
            let found = try fixture.differences(logits(plans, pixels), framework)
            print("farthest from Keras: logits \(found.logits) of the largest, probabilities \(found.probabilities)")
            XCTAssertLessThanOrEqual(found.logits, 1e-4, name)
            XCTAssertLessThanOrEqual(found.probabilities, 1e-5, name)
        }
    }
}
