import CAllocationCounter
import COpenBLAS
import Foundation
import Synchronization
import XCTest

@testable import NeedletailKernels

/// Whether a region of `team` does all its work.
private func isWhole(_ team: ThreadTeam) -> Bool {
    let tally = Tally(units: 1000, chunk: 10)
    team.run(Tally.kernel, tally.args, units: 1000, chunk: 10)
    return tally.isOnceEach
}

final class ThreadForkTests: XCTestCase {
    override func setUpWithError() throws {
        // In the child of a process with threads a sanitizer may wait forever for one that is not there.
        try XCTSkipIf(nt_is_sanitized() == 1, "sanitizers do not follow a fork")
    }

    func testAChildStartsHelpersOfItsOwn() throws {
        let team = ThreadTeam(count: 3)
        XCTAssertTrue(isWhole(team))
        let code = try inForkedChild {
            guard ThreadPool.shared.helperCount == 0 else { return 1 }
            guard isWhole(team) else { return 2 }
            guard ThreadPool.shared.helperCount >= 2 else { return 3 }
            let signals = Signals()
            let isHelped = eventually {
                team.run(
                    { args, _, _ in
                        let signals = Signals.at(args)
                        if signals.isOnHelper { signals.helperIsIn.store(true, ordering: .relaxed) }
                    }, signals.args, units: 100, chunk: 1)
                return signals.helperIsIn.load(ordering: .relaxed)
            }
            return isHelped ? 0 : 4
        }
        XCTAssertEqual(code, 0)
        XCTAssertTrue(isWhole(team), "the parent goes on")
    }

    func testChildrenOfAParentInTheMiddleOfRegionsComplete() throws {
        let signals = Signals()
        let running = DispatchGroup()
        for _ in 0..<3 {
            running.enter()
            Thread {
                while !signals.mayGo.load(ordering: .relaxed) { _ = isWhole(ThreadTeam(count: 3)) }
                running.leave()
            }.start()
        }
        let team = ThreadTeam(count: 3)
        for _ in 0..<50 {
            let code = try inForkedChild { isWhole(team) && isWhole(ThreadTeam(count: 5)) ? 0 : 1 }
            XCTAssertEqual(code, 0)
        }
        signals.mayGo.store(true, ordering: .relaxed)
        running.wait()
    }

    func testAChildThatIsGivenTooFewThreadsComputesOnThoseItHas() throws {
        let code = try inForkedChild {
            // No memory for stacks from here on but those of the parent's threads, which the child may use again.
            var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
            guard setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else { return 1 }
            let team = ThreadTeam(count: 255)
            guard ThreadPool.shared.helperCount < 254 else { return 2 }
            for _ in 0..<100 where !isWhole(team) { return 3 }
            return 0
        }
        XCTAssertEqual(code, 0)
    }

    func testTheLargestTeamHas254Helpers() throws {
        let code = try inForkedChild {
            let team = ThreadTeam(count: 1000)
            guard team.count == 255 else { return 1 }
            guard ThreadPool.shared.helperCount == 254 else { return 2 }
            return isWhole(team) ? 0 : 3
        }
        XCTAssertEqual(code, 0)
    }

    func testAChildRunsJobsOnWorkersOfItsOwn() throws {
        let signals = Signals()
        let job: @Sendable () -> Void = { signals.others.wrappingAdd(1, ordering: .relaxed) }
        WorkerPool.shared.submit(job)
        XCTAssertTrue(eventually { signals.others.load(ordering: .relaxed) == 1 })
        // Some of the children are made while this thread holds the queue.
        let submitter = Thread {
            while !signals.mayGo.load(ordering: .relaxed) { WorkerPool.shared.submit {} }
            signals.callerIsDone.store(true, ordering: .releasing)
        }
        submitter.start()
        for _ in 0..<20 {
            let code = try inForkedChild {
                let before = signals.others.load(ordering: .relaxed)
                for _ in 0..<10 { WorkerPool.shared.submit(job) }
                return eventually { signals.others.load(ordering: .relaxed) == before + 10 } ? 0 : 1
            }
            XCTAssertEqual(code, 0)
        }
        signals.mayGo.store(true, ordering: .relaxed)
        XCTAssertTrue(eventually { signals.callerIsDone.load(ordering: .acquiring) })
    }

    func testAChildMultipliesByOpenBLASOnOneThread() throws {
        let (a, b) = ([Float](repeating: 2, count: 64 * 64), [Float](repeating: 3, count: 64 * 64))
        var c = [Float](repeating: 0, count: 64 * 64)
        OpenBLAS.f32Matmul(m: 64, n: 64, k: 64, a: a, lda: 64, b: b, c: &c, ldc: 64)
        let code = try inForkedChild {
            var c = [Float](repeating: 0, count: 64 * 64)
            OpenBLAS.f32Matmul(m: 64, n: 64, k: 64, a: a, lda: 64, b: b, c: &c, ldc: 64)
            guard c.allSatisfy({ $0 == 384 }) else { return 1 }
            guard openblas_get_num_threads() == 1 else { return 2 }
            return ProcessThread.all().count == 1 ? 0 : 3
        }
        XCTAssertEqual(code, 0)
    }
}
