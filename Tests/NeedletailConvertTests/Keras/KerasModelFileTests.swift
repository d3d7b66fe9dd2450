import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailTensor
import TestSupport
import XCTest

/// What is written of a network of images is read again as the same network.
final class KerasModelFileTests: XCTestCase {
    func testConvolutionsComeBackFromAModelFileWithTheSameBits() throws {
        for (name, path) in [
            ("narrow_pneumonia", "keras-2.11/model.h5"), ("narrow_unet", "keras-3/model.keras"),
            ("image_layers", "keras-3/model.keras"), ("convolutions", "keras-3/model.keras"),
            ("depthwise_convolutions", "keras-2.11/model.h5"), ("sequence_convolutions", "keras-3/model.keras"),
            ("windows", "keras-3/model.keras"),
        ] {
            let fixture = try KerasCase(name)
            let file = "keras/\(name)/\(path)"
            var converter = Converter(task: .generic)
            converter.seedsChecks = false
            let bytes = try converter.convert([Fixtures.path(file)]).bytes()
            let read = try XCTUnwrap(ModelFile(FileBytes(bytes)).graph, name)
            let imported = try KerasImporter.load(fixtureBytes(file), file: file)
            let prepared = try imported.graph.prepared()
            XCTAssertEqual(read.nodes.map { $0.op.kind }, prepared.nodes.map { $0.op.kind }, name)
            var inputs: [String: Tensor] = [:]
            for (key, input) in fixture.inputKeys { inputs[input ?? imported.inputNames[0]] = try fixture.input(key) }
            for run in GraphRun.all where Tier.forLongRuns.contains(run.tier) {
                XCTAssertEqual(
                    try run.outputs(of: read, inputs), try run.outputs(of: prepared, inputs), "\(name) \(run)")
            }
        }
    }
}
