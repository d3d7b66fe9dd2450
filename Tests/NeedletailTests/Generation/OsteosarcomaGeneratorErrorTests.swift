import Needletail
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// What a generator refuses, and with which error.
final class OsteosarcomaGeneratorErrorTests: XCTestCase {
    private struct Stop: Error {}

    private let profile = OsteosarcomaFixture.profile(hasAge: false)

    func testAConditionThatIsMissingOrTooManyIsNamed() throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        assertGenerationError(.unexpectedCondition(name: "age")) {
            try generator.generate(OsteosarcomaFixture.profile(hasAge: true))
        }
        let aged = try OsteosarcomaFixture.generator("best_model.pt")
        assertGenerationError(.missingCondition(name: "age")) { try aged.generate(profile) }
        XCTAssertEqual(try aged.conditions(OsteosarcomaFixture.profile(hasAge: true)), [-0.32, 1, 17, 0])
        XCTAssertEqual(try generator.conditions(profile), [-0.32, 1, 0])
    }

    func testAConditionThatCannotBeAPatientsIsRefused() throws {
        let generator = try OsteosarcomaFixture.generator("best_model.pt")
        func refuse(_ error: GenerationError, line: UInt = #line, _ change: (inout OsteosarcomaProfile) -> Void) {
            var profile = OsteosarcomaFixture.profile(hasAge: true)
            change(&profile)
            assertGenerationError(error, line: line) { try generator.conditions(profile) }
            assertGenerationError(error, line: line) { try generator.generate(profile) }
            assertGenerationError(error, line: line) { try generator.states(profile) }
        }
        for value in [Double.nan, .infinity, -.infinity] {
            refuse(.notFinite(condition: "survival_time")) { $0.survivalTime = value }
            refuse(.notFinite(condition: "age")) { $0.age = value }
        }
        for days in [-1, 36_525.5, 1e300] {
            refuse(.outsideLimits(condition: "survival_time", value: days, limits: 0...36_525)) {
                $0.survivalTime = days
            }
        }
        for age in [-0.5, 131] {
            refuse(.outsideLimits(condition: "age", value: age, limits: 0...130)) { $0.age = age }
        }
    }

    func testOptionsOutOfRangeAreRefused() throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        func refuse(
            _ name: String, _ expected: String, count: Int = 1, _ options: GenerationOptions = .init(),
            line: UInt = #line
        ) {
            assertGenerationError(.invalidOption(name: name, expected: expected), line: line) {
                try generator.generate(profile, count: count, options: options)
            }
        }
        for count in [0, -1, .min] { refuse("the number of patients", "1 or more", count: count) }
        for size in [0, -1, 16_385, .max] { refuse("the batch size", "from 1 to 16384", .init(batchSize: size)) }
        for steps in [0, -1, 251, .max] {
            refuse("the number of steps", "from 1 to 250", .init(method: .ddim(steps: steps)))
        }
        for eta in [2, -0.1, .nan, .infinity] {
            refuse("eta", "from 0 to 1", .init(method: .ddim(steps: 5, eta: eta)))
        }
        let decoder = try OsteosarcomaFixture.generator("decoder.pt")
        assertGenerationError(.invalidOption(name: "the number of patients", expected: "1 or more")) {
            try decoder.generate(profile, count: 0)
        }
    }

    func testAModelOfAnotherTaskOrOfOtherConditionsIsRefused() throws {
        let model = try Model(bytes: BreastFixture.modelBytes())
        assertGenerationError(.wrongTask(expected: "osteosarcoma", actual: "breast-cancer")) {
            try OsteosarcomaGenerator(model)
        }
        let names = ["survival_time", "stage", "age"]
        let bytes = try OsteosarcomaFixture.modelBytes(
            "no_age.pt", conditions: names.map { .init(name: $0, limits: 0...4) })
        assertGenerationError(
            .wrongConditions(
                expected: ["survival_time", "event_occurred", "age", "metastasis_at_diagnosis"], actual: names)
        ) { try OsteosarcomaGenerator(Model(bytes: bytes)) }
    }

    func testWhatTheCallerThrowsEndsTheDrawing() throws {
        let options = GenerationOptions(method: .ddim(steps: 4), batchSize: 2)
        for file in ["no_age.pt", "decoder.pt"] {
            let generator = try OsteosarcomaFixture.generator(file)
            var indices: [Int] = []
            XCTAssertThrowsError(
                try generator.generateEach(profile, count: 9, seed: 0, options: options) { patient in
                    indices.append(patient.index)
                    if patient.index == 3 { throw Stop() }
                }, file
            ) { XCTAssertTrue($0 is Stop, "\($0)") }
            XCTAssertEqual(indices, [0, 1, 2, 3], file)
            var steps = 0
            indices = []
            XCTAssertThrowsError(
                try generator.generateEach(
                    profile, count: 9, seed: 0, options: options,
                    progress: { _ in
                        steps += 1
                        throw Stop()
                    }, { indices.append($0.index) }), file
            ) { XCTAssertTrue($0 is Stop, "\($0)") }
            XCTAssertEqual(steps, 1, file)
            XCTAssertEqual(indices, [], file)
        }
    }

    func testADamagedModelsNaNIsNoPatient() throws {
        let (layer, constants) = try OsteosarcomaFixture.damagedLayer("layer", conditions: 3, width: 12, place: 7)
        let graph = Graph(
            inputs: [("x", 12), ("time", 1), ("conditions", 3)].map {
                ValueInfo(name: $0, type: TensorType(.f32, [TensorType.batch, $1]))
            },
            constants: constants,
            nodes: [
                layer, Node("sum", Binary(.add), inputs: ["x", "time"], outputs: ["sum"]),
                Node("noise", Binary(.add), inputs: ["sum", "layer"], outputs: ["noise"]),
            ], outputs: ["noise"])
        let generator = try OsteosarcomaFixture.generator("no_age.pt", of: graph)
        for options in [GenerationOptions(), .init(method: .ddim(steps: 2), batchSize: 1)] {
            assertGenerationError(.invalidResult(patient: 0, value: "the expression of expression_3")) {
                try generator.generate(profile, count: 3, options: options)
            }
        }
    }

    func testADamagedAutoencodersNaNIsNoPatientAndNoPoint() throws {
        let x = try OsteosarcomaFixture.damagedLayer("x", conditions: 4, width: 12, place: 11)
        let mean = try OsteosarcomaFixture.damagedLayer("layer", conditions: 4, width: 16, place: 5)
        func rows(_ name: String, _ width: Int) -> ValueInfo {
            ValueInfo(name: name, type: TensorType(.f32, [TensorType.batch, width]))
        }
        var constants = x.constants.merging(mean.constants) { $1 }
        constants["weight"] = Constant(try Tensor(zeros: [12, 16]))
        let graph = Graph(
            inputs: [rows("z", 16), rows("conditions", 4), rows("values", 12)], constants: constants,
            nodes: [
                x.node, mean.node, Node("mean", Dense(), inputs: ["values", "weight"], outputs: ["mean"]),
                Node("log_variance", Binary(.add), inputs: ["mean", "layer"], outputs: ["log_variance"]),
            ], outputs: ["x", "mean", "log_variance"])
        let generator = try OsteosarcomaFixture.generator("autoencoder.pt", of: graph)
        let profile = OsteosarcomaFixture.profile(hasAge: true)
        assertGenerationError(.invalidResult(patient: 0, value: "the pathway pathway_1")) {
            try generator.generate(profile, count: 2)
        }
        assertGenerationError(.invalidResult(patient: 0, value: "the pathway pathway_1")) {
            try generator.decode([[Float](repeating: 0, count: 16)], profile)
        }
        assertGenerationError(.invalidResult(patient: 0, value: "the logarithm of the variance in dimension 5")) {
            try generator.encode([[Float](repeating: 0, count: 12)], profile)
        }
    }
}
