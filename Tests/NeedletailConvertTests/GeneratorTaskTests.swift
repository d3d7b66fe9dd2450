import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import TestSupport
import XCTest

/// The osteosarcoma task: what is told of a network's rows, and what follows without it.
final class GeneratorTaskTests: XCTestCase {
    private func convert(
        _ file: String, _ options: GeneratorOptions? = nil, task: TaskDescription.Kind = .osteosarcoma
    ) throws -> ConvertedModel {
        var converter = Converter(task: task, generator: options)
        converter.seedsChecks = false
        return try converter.convert([Fixtures.path("osteosarcoma/\(file)")])
    }

    private func generator(_ file: String, _ options: GeneratorOptions) throws -> GeneratorDescription {
        try XCTUnwrap(try convert(file, options).file.task.generator)
    }

    private func assertRefused(
        _ file: String, _ options: GeneratorOptions?, _ text: String, line: UInt = #line
    ) {
        XCTAssertThrowsError(try convert(file, options), line: line) {
            XCTAssertTrue("\($0)".contains(text), "\($0)", line: line)
        }
    }

    private let parts = GeneratorOptions(mutations: .count(4), expression: .count(6), pathways: .count(2))

    func testARowsPartsAreNumberedWhereTheyHaveNoNames() throws {
        let model = try convert("best_model.pt", GeneratorOptions(mutations: .count(2), pathways: .count(1)))
        let generator = try XCTUnwrap(model.file.task.generator)
        XCTAssertEqual(generator.mutations, ["mutation_0", "mutation_1"])
        XCTAssertEqual(generator.expression, (0..<9).map { "expression_\($0)" })
        XCTAssertEqual(generator.pathways, ["pathway_0"])
        XCTAssertEqual(generator.mutationThreshold, 0.5)
        XCTAssertEqual(
            generator.conditions.map(\.name),
            ["survival_time", "event_occurred", "age", "metastasis_at_diagnosis"])
        XCTAssertEqual(generator.conditions[0].offset, 800)
        XCTAssertEqual(generator.conditions[0].scale, 500)
        XCTAssertEqual(generator.conditions[3], .init(name: "metastasis_at_diagnosis", limits: 0...1))
        XCTAssertEqual(model.file.name, "osteosarcoma")
        let read = try ModelFile(FileBytes(try model.bytes()))
        XCTAssertEqual(read.task, model.file.task)
        XCTAssertEqual(read.provenance.framework, "PyTorch archive, denoiser as the osteosarcoma system names it")
    }

    func testTheScheduleIsThatOfTheCheckpoint() throws {
        for (file, count) in [("best_model.pt", 1000), ("no_age.pt", 250)] {
            let state = try PyTorchFile.stateDict(
                FileBytes(contentsOfFile: Fixtures.path("osteosarcoma/\(file)"), access: .read))
            let betas = try XCTUnwrap(state["betas"]).floats()
            XCTAssertEqual(betas.count, count)
            XCTAssertEqual(try generator(file, parts).network, .diffusion(betas: betas), file)
        }
        XCTAssertEqual(
            try generator("no_age.pt", parts).conditions.map(\.name),
            ["survival_time", "event_occurred", "metastasis_at_diagnosis"])
        XCTAssertEqual(try generator("decoder.pt", parts).network, .conditionalAutoencoder(latentSize: 128))
        var steps = parts
        steps.stepCount = 999
        assertRefused("best_model.pt", steps, "1000, as the schedule has them")
        assertRefused("decoder.pt", steps, "an autoencoder has none")
        var betas = parts
        betas.betas = [0.5]
        assertRefused("best_model.pt", betas, "the state dict has its schedule")
    }

    func testTheCosineScheduleIsThatOfPyTorch() throws {
        let fixture = try TensorFixture("osteosarcoma/values.safetensors")
        let bytes = FileBytes(try XCTUnwrap(fixture.bytes["scheduled.betas"]))
        let expected = try XCTUnwrap(bytes.array(of: Float.self, count: 1000))
        let betas = GeneratorDescription.cosineBetas(stepCount: 1000)
        XCTAssertEqual(betas.count, 1000)
        // PyTorch's is computed in f32, where the differences of cosines near each other are rounded.
        for (index, (value, golden)) in zip(betas, expected).enumerated() {
            XCTAssertEqual(value, golden, accuracy: 2e-4 * golden + 1e-6, "\(index)")
        }
        XCTAssertEqual(betas.first, 0.0001)
        XCTAssertEqual(betas.last, 0.9999)
    }

    /// The denoiser without its buffers.
    private func withoutSchedule() throws -> FileBytes {
        let state = try PyTorchFile.stateDict(
            FileBytes(contentsOfFile: Fixtures.path("osteosarcoma/best_model.pt"), access: .read))
        let tensors = state.tensors.filter { $0.name.contains(".") }.map { tensor in
            SafetensorsWriter.Tensor(
                name: tensor.name, dtype: tensor.dtype, shape: tensor.shape, bytes: FileBytes(tensor.elementBytes()))
        }
        return FileBytes(try SafetensorsWriter(tensors: tensors).bytes())
    }

    func testACheckpointWithoutAScheduleGetsTheCosineOneOrTheOneThatIsTold() throws {
        let bytes = try withoutSchedule()
        func network(_ change: (inout GeneratorOptions) -> Void) throws -> GeneratorDescription.Network? {
            var options = parts
            change(&options)
            var converter = Converter(task: .osteosarcoma, generator: options)
            converter.seedsChecks = false
            return try converter.convert([("denoiser.safetensors", bytes)]).file.task.generator?.network
        }
        XCTAssertEqual(
            try network { _ in }, .diffusion(betas: GeneratorDescription.cosineBetas(stepCount: 1000)))
        XCTAssertEqual(
            try network { $0.stepCount = 50 }, .diffusion(betas: GeneratorDescription.cosineBetas(stepCount: 50)))
        XCTAssertEqual(try network { $0.betas = [0.25, 0.5] }, .diffusion(betas: [0.25, 0.5]))
        for steps in [-1, 0, 10_001] { XCTAssertThrowsError(try network { $0.stepCount = steps }) }
        XCTAssertThrowsError(try network { $0.betas = [0.25, 1] })
        XCTAssertThrowsError(try network { ($0.betas, $0.stepCount) = ([0.25, 0.5], 3) })
    }

    func testPartsThatMakeNoRowAreRefused() {
        assertRefused("best_model.pt", nil, "say two of mutations, expression and pathways")
        assertRefused("best_model.pt", GeneratorOptions(mutations: .count(4)), "say two of")
        for counts in [(4, 6, 3), (4, 6, 1), (13, 0, 0), (.max, .max, 2), (-1, 11, 2)] {
            assertRefused(
                "best_model.pt",
                GeneratorOptions(
                    mutations: .count(counts.0), expression: .count(counts.1), pathways: .count(counts.2)),
                "12 values, not of")
        }
        assertRefused(
            "best_model.pt", GeneratorOptions(mutations: .count(12), pathways: .count(1)), "12 values, not of")
        assertRefused(
            "best_model.pt", GeneratorOptions(mutations: .names(["a", "a"]), pathways: .count(1)), "mutation names")
        assertRefused(
            "best_model.pt", GeneratorOptions(mutations: .names(["a", ""]), pathways: .count(1)), "mutation names")
        var options = parts
        options.conditions = [.init(name: "age", limits: 0...1)]
        assertRefused("best_model.pt", options, "4, as the network reads them, not 1")
        assertRefused("../vit/timm_heads.safetensors", nil, "head")
        XCTAssertThrowsError(try convert("best_model.pt", parts, task: .generic)) {
            XCTAssertEqual(errorCase($0), "invalidOption")
        }
        XCTAssertNil(try convert("best_model.pt", task: .generic).file.task.generator)
        XCTAssertThrowsError(
            try Converter(task: .osteosarcoma).convert([Fixtures.path("keras/dense_one_unit/keras-3/model.keras")])
        ) { XCTAssertTrue("\($0)".contains("a denoiser or a conditional autoencoder"), "\($0)") }
    }

    private func configured(_ json: String) throws -> GeneratorOptions {
        let folder = try TemporaryFolder()
        let path = folder.path("config.json")
        try Data(json.utf8).write(to: URL(filePath: path))
        return try GeneratorOptions(contentsOfFile: path)
    }

    func testAConfigurationSaysAllThatACheckpointDoesNot() throws {
        XCTAssertEqual(try configured("{}"), GeneratorOptions())
        let options = try configured(
            #"""
            {"mutations": ["TP53", "RB1"], "expression": ["MYC", "TP53"], "pathways": 8, "steps": 7, "betas": [0.5, 0.25],
             "mutation_threshold": 0.75,
             "conditions": ["survival_time", {"name": "stage", "limits": [1, 4], "offset": 1, "scale": 3}, "age",
              {"name": "x", "limits": [0, 1]}]}
            """#)
        XCTAssertEqual(
            options,
            GeneratorOptions(
                mutations: .names(["TP53", "RB1"]), expression: .names(["MYC", "TP53"]), pathways: .count(8),
                conditions: [
                    .init(name: "survival_time", offset: 800, scale: 500, limits: 0...36_525),
                    .init(name: "stage", offset: 1, scale: 3, limits: 1...4), .init(name: "age", limits: 0...130),
                    .init(name: "x", limits: 0...1),
                ], stepCount: 7, betas: [0.5, 0.25], mutationThreshold: 0.75))
        var whole = options
        (whole.stepCount, whole.betas) = (nil, nil)
        let made = try generator("best_model.pt", whole)
        XCTAssertEqual(made.conditions.map(\.name), ["survival_time", "stage", "age", "x"])
        XCTAssertEqual(made.expression, ["MYC", "TP53"])
        XCTAssertEqual(made.pathways.last, "pathway_7")
        XCTAssertEqual(made.mutationThreshold, 0.75)
    }

    func testAConfigurationThatIsNoneIsRefusedWithTheMember() {
        for (json, text) in [
            ("[]", "configuration, top level: expected object"), ("{", "configuration"), ("", "configuration"),
            (#"{"genes": 3}"#, "configuration, genes: no such member"),
            (#"{"mutations": -1}"#, "configuration, mutations: expected an integer from 0 to 12288"),
            (#"{"mutations": 2.5}"#, "mutations"), (#"{"mutations": "TP53"}"#, "mutations"),
            (#"{"mutations": ["a", 1]}"#, "mutations[1]: expected string"), (#"{"pathways": [""]}"#, "pathways[0]"),
            (#"{"steps": 0}"#, "steps: expected an integer from 1 to 10000"), (#"{"steps": 10001}"#, "steps"),
            (#"{"betas": 0.5}"#, "betas: expected array"), (#"{"betas": ["a"]}"#, "betas[0]"),
            (#"{"mutation_threshold": "0.5"}"#, "mutation_threshold"),
            (#"{"conditions": ["weight"]}"#, "conditions[0]: expected one of survival_time, event_occurred"),
            (#"{"conditions": [{"name": "a"}]}"#, "conditions[0].limits is missing"),
            (#"{"conditions": [{"name": "a", "limits": [1]}]}"#, "conditions[0].limits"),
            (#"{"conditions": [{"name": "a", "limits": [0, 1], "unit": "d"}]}"#, "conditions[0].unit"),
            (#"{"steps": 1, "steps": 2}"#, "steps stands twice"),
        ] {
            XCTAssertThrowsError(try configured(json), json) {
                XCTAssertTrue("\($0)".contains(text), "\(json): \($0)")
                XCTAssertTrue("\($0)".contains("config.json"), "\(json): \($0)")
            }
        }
        XCTAssertThrowsError(try GeneratorOptions(contentsOfFile: "/no/such/file.json"))
    }
}
