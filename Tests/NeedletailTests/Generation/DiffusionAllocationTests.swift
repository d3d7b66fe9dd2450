import CAllocationCounter
import Needletail
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// What a step of sampling takes from the heap. Only optimised code keeps what it needs on the stack.
final class DiffusionAllocationTests: TierTestCase {
    override func setUpWithError() throws {
        #if DEBUG
            throw XCTSkip("counted in release: without optimisation the standard library's values go to the heap")
        #else
            try XCTSkipUnless(nt_heap_is_counted() != 0, "allocations are not counted on this system")
        #endif
    }

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
                    // The first steps may start threads.
                    for _ in 0..<3 { run.step() }
                    var (steps, count): (Int, UInt64) = (0, 0)
                    while !run.isFinished, steps < 40 {
                        let before = nt_heap_allocation_count()
                        run.step()
                        count += nt_heap_allocation_count() - before
                        steps += 1
                    }
                    XCTAssertEqual(steps, 40)
                    XCTAssertEqual(count, 0, "\(file) \(numbers) \(method), \(rows) rows, \(threads) threads")
                }
            }
        }
    }
}
