import Foundation
import NeedletailConvert
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

final class KerasBreastTests: XCTestCase {
    private struct Case: Decodable {
        let files: [String]
        let arrays: [String: String]
    }

    private static let frameworks = ["keras-2.11", "keras-2.13", "keras-2.15", "keras-3"]

    func testEveryFrameworksModelGivesItsProbabilitiesForAllRowsOnEveryTierAndBackend() throws {
        var fileCount = 0
        for framework in Self.frameworks {
            let folder = "breast/golden/\(framework)"
            let url = URL(filePath: Fixtures.path("\(folder)/case.json"))
            let fixture = try JSONDecoder().decode(Case.self, from: Data(contentsOf: url))
            func array(_ key: String) throws -> NumPyFile {
                try NumPyFile(fixture: "\(folder)/\(XCTUnwrap(fixture.arrays[key]))")
            }
            let scaled = try array("scaled")
            XCTAssertEqual(scaled.shape, [569, 30])
            let input = try Tensor(scaled.doubles().map { Float($0) }, shape: scaled.shape)
            let golden = try array("probability").floats().map(Double.init)
            let exact = try array("probability_f64").doubles()
            for file in fixture.files where file.hasSuffix(".h5") || file.hasSuffix(".keras") {
                fileCount += 1
                let model = try KerasImporter.load(fixtureBytes("\(folder)/\(file)"), file: file)
                let graph = try model.graph.prepared()
                for run in GraphRun.all {
                    let outputs = try run.outputs(of: graph, [model.inputNames[0]: input])
                    let actual = try XCTUnwrap(outputs[model.outputNames[0]])
                    let context = "\(framework) \(file) \(run)"
                    let difference = try XCTUnwrap(largestDifference(actual, golden), context)
                    XCTAssertLessThanOrEqual(difference, 1e-6, context)
                    let fromExact = try XCTUnwrap(largestDifference(actual, exact), context)
                    XCTAssertLessThanOrEqual(fromExact, 1e-6, context)
                }
            }
        }
        XCTAssertEqual(fileCount, 6)
    }
}
