import Foundation
import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Samples that are drawn with PyTorch's random numbers, step by step beside those of PyTorch.
final class DiffusionSamplingTests: TierTestCase {
    /// A trained denoiser of `Fixtures/osteosarcoma`, and its schedule.
    private struct Checkpoint {
        let network: DiffusionNetwork
        let schedule: DiffusionSchedule

        init(_ path: String, tier: Tier) throws {
            let model = try PyTorchImporter.load(FileBytes(contentsOfFile: path, access: .read)).model
            guard case .diffusion(let betas?) = model.generator?.kind else {
                throw GenerationError.notSupported(what: "draw", network: path)
            }
            schedule = DiffusionSchedule(betas: betas)
            network = try DiffusionNetwork(
                try model.graph.prepared(), stepCount: betas.count, options: PlanOptions(tier: tier))
        }
    }

    private static let kinds: [(String, SamplingMethod, every: Int)] = [
        ("ancestral", .ddpm, 50), ("ddim", .ddim(steps: 50), 5), ("ddim_half", .ddim(steps: 50, eta: 0.5), 5),
    ]

    private func floats(_ fixture: TensorFixture, _ name: String) throws -> [Float] {
        let bytes = try XCTUnwrap(fixture.bytes[name], name)
        return try XCTUnwrap(FileBytes(bytes).array(of: Float.self, count: bytes.count / 4))
    }

    private func check(
        _ checkpoint: Checkpoint, _ goldens: TensorFixture, _ file: String, _ kind: String, _ method: SamplingMethod,
        rows: Int,
        every: Int, tier: Tier, threads: Int
    ) throws {
        let label = "\(file) \(kind)\(rows), \(tier)"
        let conditions = try floats(goldens, "\(file).conditions")
        let count = checkpoint.network.conditionCount
        let run = try DiffusionRun(
            checkpoint.network, conditions: try Tensor(Array(conditions.prefix(rows * count)), shape: [rows, count]),
            updates: checkpoint.schedule.updates(method), source: NoiseSource(.torch, seed: 42, tier: tier),
            threads: threads)
        let name = "\(file).\(kind)\(rows)"
        let (x, noise) = (try floats(goldens, "\(name).x"), try floats(goldens, "\(name).noise"))
        let size = rows * checkpoint.network.valueCount
        var seen = 0
        while !run.isFinished {
            let isShown = run.done % every == 0
            if isShown { assertNear(run.values, x[seen * size..<(seen + 1) * size], "\(label), x at \(run.done)") }
            run.step()
            if isShown {
                assertNear(run.foundNoise, noise[seen * size..<(seen + 1) * size], "\(label), noise at \(run.done)")
                seen += 1
            }
        }
        XCTAssertEqual(seen * size, x.count, label)
        let result = try floats(goldens, "\(name).result")
        assertNear(run.values, result[...], "\(label), result")
        // All of them as if they were mutations.
        for (index, (value, expected)) in zip(run.values, result).enumerated() where abs(expected - 0.5) > 1e-3 {
            XCTAssertEqual(value > 0.5, expected > 0.5, "\(label), value \(index)")
        }
    }

    /// Fails unless values are within 1e-3 of the largest.
    private func assertNear(_ actual: UnsafeBufferPointer<Float>, _ expected: ArraySlice<Float>, _ label: String) {
        XCTAssertEqual(actual.count, expected.count, label)
        let largest = expected.lazy.map(abs).max() ?? 0
        let error = zip(actual, expected).lazy.map { abs($0 - $1) }.max() ?? 0
        XCTAssertLessThanOrEqual(error, 1e-3 * largest, label)
    }

    func testEveryFiftiethStepAndTheResultAreThoseOfPyTorch() throws {
        let goldens = try TensorFixture("osteosarcoma/values.safetensors")
        forEachTier { tier, _ in
            for file in ["best_model.pt", "no_age.pt"] {
                let checkpoint = try Checkpoint(Fixtures.path("osteosarcoma/\(file)"), tier: tier)
                for rows in [1, 4] {
                    for (kind, method, every) in Self.kinds {
                        try check(
                            checkpoint, goldens, file, kind, method, rows: rows, every: every, tier: tier,
                            threads: rows == 4 ? 2 : 1)
                    }
                }
            }
        }
    }

    /// The folder that `Fixtures/make osteosarcoma/full.py` wrote.
    func testThoseOfTheFullNetworkAreToo() throws {
        guard let folder = ProcessInfo.processInfo.environment["NEEDLETAIL_OSTEOSARCOMA"] else {
            throw XCTSkip("NEEDLETAIL_OSTEOSARCOMA names no folder")
        }
        let goldens = try TensorFixture(at: "\(folder)/values.safetensors")
        let tier = Tier.selected
        let checkpoint = try Checkpoint("\(folder)/best_model.pt", tier: tier)
        for rows in [1, 4] {
            for (kind, method, every) in Self.kinds {
                try check(
                    checkpoint, goldens, "best_model.pt", kind, method, rows: rows, every: every, tier: tier, threads: 2
                )
            }
        }
    }
}
