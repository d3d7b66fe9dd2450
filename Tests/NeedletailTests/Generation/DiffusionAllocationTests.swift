import CAllocationCounter
import Needletail
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// What a step of sampling takes from the heap.
final class DiffusionAllocationTests: AllocationTestCase {
    func testAStepAllocatesNothing() throws {
        for file in ["best_model.pt", "no_age.pt"] {
            let model = try Model(bytes: OsteosarcomaFixture.modelBytes(file))
            guard case .diffusion(let betas) = model.task.generator?.network else { return XCTFail(file) }
            let network = try DiffusionNetwork(model.file.graph, stepCount: betas.count, options: model.plans.options)
            let schedule = DiffusionSchedule(betas: betas)
            for (numbers, method) in [
                (RandomNumbers.philox, SamplingMethod.ddpm), (.torch, .ddpm), (.torch, .ddim(steps: 50, eta: 0.5)),
            ] {
                for (rows, threads) in [(1, 1), (5, 2), (300, 1), (300, 4)] {
                    let conditions = try Tensor(zeros: [rows, network.conditionCount])
                    let run = try DiffusionRun(
                        network, conditions: conditions, updates: schedule.updates(method),
                        source: NoiseSource(numbers, seed: 1, tier: model.plans.options.tier), threads: threads)
                    let label = "\(file) \(numbers) \(method), \(rows) rows, \(threads) threads"
                    XCTAssertEqual(allocations { run.step() }, 0, label)
                    let before = nt_thread_allocation_count()
                    while !run.isFinished, run.done < 50 { run.step() }
                    XCTAssertEqual(nt_thread_allocation_count() - before, 0, label)
                }
            }
        }
    }
}
