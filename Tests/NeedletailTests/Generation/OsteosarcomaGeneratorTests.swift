import Needletail
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import TestSupport
import XCTest

/// Synthetic patients through the library.
final class OsteosarcomaGeneratorTests: TierTestCase {
    /// The ways of drawing that are compared, of the checkpoints without an age.
    private let ways: [(file: String, method: SamplingMethod)] = [
        ("no_age.pt", .ddpm), ("no_age.pt", .ddim(steps: 20)), ("no_age.pt", .ddim(steps: 20, eta: 0.5)),
        ("decoder.pt", .ddpm),
    ]
    private let profile = OsteosarcomaFixture.profile(hasAge: false)

    func testItsPlanIsThatOfAStepOrOfTheDecoder() throws {
        for file in ["no_age.pt", "decoder.pt", "autoencoder.pt"] {
            let model = try Model(bytes: OsteosarcomaFixture.modelBytes(file))
            let plan = try OsteosarcomaGenerator(model).plan
            XCTAssertEqual(plan.outputs.map(\.type.shape), [[-1, OsteosarcomaFixture.valueCount]], file)
            XCTAssertLessThanOrEqual(plan.costPerRow, model.plan.costPerRow, file)
            // What depends on the time and the conditions alone is no part of a step.
            XCTAssertEqual(plan.costPerRow < model.plan.costPerRow, file != "decoder.pt", file)
        }
    }

    func testASeedGivesTheSamePatientsForAnyThreadsAndBatches() throws {
        for (file, method) in ways {
            let model = try Model(bytes: OsteosarcomaFixture.modelBytes(file))
            func draw(_ count: Int, threads: Int, batch: Int?, seed: UInt64 = 7) throws -> [[UInt32]] {
                let generator = try OsteosarcomaGenerator(model, threads: threads)
                let patients = try generator.generate(
                    profile, count: count, seed: seed, options: .init(method: method, batchSize: batch))
                XCTAssertEqual(patients.map(\.index), Array(0..<count))
                return patients.map(\.bits)
            }
            let expected = try draw(7, threads: 1, batch: nil)
            XCTAssertEqual(Set(expected).count, 7, "\(file) \(method)")
            for threads in [1, 2, 4] {
                for batch in [nil, 1, 3, 7, 64] {
                    XCTAssertEqual(
                        try draw(7, threads: threads, batch: batch), expected,
                        "\(file) \(method), \(threads) threads, batch \(batch ?? 0)")
                }
            }
            XCTAssertEqual(Array(try draw(20, threads: 2, batch: 6).prefix(7)), expected, "\(file) \(method)")
            XCTAssertEqual(try draw(1, threads: 1, batch: nil), [expected[0]], "\(file) \(method)")
            XCTAssertNotEqual(try draw(7, threads: 1, batch: nil, seed: 8), expected, "\(file) \(method)")
        }
    }

    func testPyTorchsNumbersGiveTheSamePatientsForAnyThreads() throws {
        let options = GenerationOptions(method: .ddim(steps: 5, eta: 1), randomNumbers: .torch, batchSize: 4)
        let draws = try [1, 2, 4].map { threads in
            try OsteosarcomaFixture.generator("no_age.pt", threads: threads)
                .generate(profile, count: 9, seed: 3, options: options).map(\.bits)
        }
        XCTAssertEqual(Set(draws[0]).count, 9)
        XCTAssertEqual(draws[1], draws[0])
        XCTAssertEqual(draws[2], draws[0])
    }

    func testEveryTierWithFMAGivesTheSamePatients() throws {
        var draws: [[[UInt32]]] = []
        forEachTier(Tier.available.filter { $0 >= .avx2 }) { tier, _ in
            let generator = try OsteosarcomaFixture.generator("no_age.pt", PlanOptions(tier: tier))
            draws.append(try generator.generate(profile, count: 3, seed: 5).map(\.bits))
        }
        for draw in draws { XCTAssertEqual(draw, draws[0]) }
    }

    func testPyTorchsSeedGivesThePatientsThatPyTorchDraws() throws {
        let goldens = try TensorFixture("osteosarcoma/values.safetensors")
        forEachTier { tier, _ in
            for file in ["best_model.pt", "no_age.pt"] {
                let generator = try OsteosarcomaFixture.generator(file, PlanOptions(tier: tier))
                let conditions = try OsteosarcomaFixture.rows(goldens, "\(file).conditions")[0]
                let profile = OsteosarcomaFixture.profile(conditions)
                for (kind, method) in [
                    ("ancestral", SamplingMethod.ddpm), ("ddim", .ddim(steps: 50)),
                    ("ddim_half", .ddim(steps: 50, eta: 0.5)),
                ] {
                    let patients = try generator.generate(
                        profile, seed: 42, options: .init(method: method, randomNumbers: .torch))
                    let rows = try OsteosarcomaFixture.rows(goldens, "\(file).\(kind)1.result")
                    XCTAssertEqual([patients.count, rows.count], [1, 1])
                    assertPatient(patients[0], isThatOf: rows[0], tolerance: 1e-3, "\(file) \(kind)")
                    assertNear(patients[0].conditions, conditions, 1e-6, file)
                }
            }
        }
    }

    func testDDIMOfOtherStepsGivesOtherPatientsAndWithoutEtaOneDrawForEach() throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        func draw(_ method: SamplingMethod) throws -> [UInt32] {
            try generator.generate(profile, seed: 1, options: .init(method: method))[0].bits
        }
        let methods: [SamplingMethod] = [
            .ddpm, .ddim(steps: 250), .ddim(steps: 250, eta: 1), .ddim(steps: 10), .ddim(steps: 1),
        ]
        XCTAssertEqual(Set(try methods.map(draw)).count, methods.count)
        // The last step of all has no noise: of one step alone, eta says nothing.
        XCTAssertEqual(try draw(.ddim(steps: 1, eta: 1)), try draw(.ddim(steps: 1)))
    }

    func testPatientsHaveNamesAndTheModelsIdentity() throws {
        for file in ["no_age.pt", "decoder.pt"] {
            let generator = try OsteosarcomaFixture.generator(file)
            let patients = try generator.generate(
                OsteosarcomaScenario.metastatic.profile(), count: 2, options: .init(method: .ddim(steps: 5)))
            for patient in patients {
                XCTAssertEqual(patient.identity, generator.model.identity)
                XCTAssertEqual(patient.identity.name, "osteosarcoma")
                XCTAssertEqual(patient.identity.sha256.count, 64)
                XCTAssertEqual(patient.description, generator.description)
                XCTAssertEqual(patient.conditions, [-1, 1, 1])
                XCTAssertEqual(patient.mutation(of: "mutation_3"), patient.mutations[3])
                XCTAssertEqual(patient.expression(of: "expression_5"), patient.expression[5])
                XCTAssertEqual(patient.pathway("pathway_1"), patient.pathways[1])
                XCTAssertNil(patient.mutation(of: "expression_5"))
                XCTAssertNil(patient.expression(of: "TP53"))
                XCTAssertNil(patient.pathway(""))
                XCTAssertEqual(
                    patient.values, patient.mutations.map { $0 ? 1 : 0 } + patient.expression + patient.pathways)
                XCTAssertEqual(patient.values.count, OsteosarcomaFixture.valueCount)
            }
        }
    }

    func testEachPatientIsHandedOverOnceABatchIsDone() throws {
        let generator = try OsteosarcomaFixture.generator("no_age.pt")
        let options = GenerationOptions(method: .ddim(steps: 3), batchSize: 2)
        var seen: [String] = []
        try generator.generateEach(profile, count: 3, seed: 0, options: options) { state in
            seen.append(
                "step \(state.step) of \(state.steps), \(state.patientsDone) of \(state.patients) + \(state.batch)")
        } _: { patient in
            seen.append("patient \(patient.index)")
        }
        XCTAssertEqual(
            seen,
            (1...3).map { "step \($0) of 3, 0 of 3 + 2" } + ["patient 0", "patient 1"]
                + (1...3).map { "step \($0) of 3, 2 of 3 + 1" } + ["patient 2"])
    }
}
