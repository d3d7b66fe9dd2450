import Foundation
import Synchronization
import XCTest

@testable import NeedletailKernels

final class ThreadTeamWaitingTests: XCTestCase {
    func testAHelperThatIsHeldUpHoldsNoOtherWork() {
        let signals = Signals()
        // The helper's first part goes on only when all units outside it are done; were any of them held up, it never would.
        ThreadTeam(count: 2).run(
            { args, begin, end in
                let signals = Signals.at(args)
                if signals.isOnHelper, !signals.helperIsIn.exchange(true, ordering: .relaxed) {
                    let isDone = eventually { signals.others.load(ordering: .relaxed) == 100 - (end - begin) }
                    signals.result.store(isDone ? 1 : -1, ordering: .relaxed)
                } else {
                    // The caller's first part waits until the helper has one.
                    _ = eventually { signals.helperIsIn.load(ordering: .relaxed) }
                    signals.others.wrappingAdd(end - begin, ordering: .relaxed)
                }
            }, signals.args, units: 100, chunk: 1)
        XCTAssertEqual(signals.result.load(ordering: .relaxed), 1)
    }

    func testAsManyThreadsAsUnitsHaveOneEachAtTheSameTime() {
        // Often: which thread comes first differs.
        for count in [2, 7, 9, 20].flatMap({ Array(repeating: $0, count: 10) }) {
            let signals = Signals()
            let kernel: ThreadTeam.Kernel = { args, begin, end in
                let signals = Signals.at(args)
                // The number of threads stands in `result`.
                signals.others.wrappingAdd(end - begin, ordering: .relaxed)
                let areIn = eventually {
                    signals.others.load(ordering: .relaxed) >= signals.result.load(ordering: .relaxed)
                }
                if !areIn { signals.callerIsDone.store(true, ordering: .relaxed) }
            }
            signals.result.store(count, ordering: .relaxed)
            ThreadTeam(count: count).run(kernel, signals.args, units: count, chunk: 1)
            XCTAssertEqual(signals.others.load(ordering: .relaxed), count)
            XCTAssertFalse(signals.callerIsDone.load(ordering: .relaxed), "of \(count) units some had no thread")
        }
    }

    func testAThreadWithoutASegmentHelpsWithEach() {
        let signals = Signals()
        let job = Job(
            args: signals.args,
            kernel: .indexed { args, begin, end, thread in
                Signals.at(args).others.wrappingAdd(end - begin, ordering: .relaxed)
                Signals.at(args).result.store(thread, ordering: .relaxed)
            }, units: 6, chunk: 2)
        Region.with(claims: Claims.word(0..<3), segmentCount: 1, helpers: SIMD8()) { region in
            region.help(job, as: Region.segmentLimit, ThreadPool.shared)
        }
        XCTAssertEqual(signals.others.load(ordering: .relaxed), 6)
        XCTAssertEqual(signals.result.load(ordering: .relaxed), Region.segmentLimit)
    }

    func testACallerThatWaitsLongSleepsAndIsWoken() {
        for count in [2, 7] {
            let signals = Signals()
            let before = cpuTime(CLOCK_THREAD_CPUTIME_ID)
            ThreadTeam(count: count).run(
                { args, _, _ in
                    let signals = Signals.at(args)
                    if signals.isOnHelper {
                        signals.helperIsIn.store(true, ordering: .relaxed)
                        usleep(300_000)
                        signals.result.wrappingAdd(1, ordering: .relaxed)
                    } else {
                        _ = eventually { signals.helperIsIn.load(ordering: .relaxed) }
                    }
                }, signals.args, units: 2, chunk: 1)
            XCTAssertEqual(signals.result.load(ordering: .relaxed), 1, "the helper's chunk was not waited for")
            XCTAssertLessThan(
                cpuTime(CLOCK_THREAD_CPUTIME_ID) - before, 0.15, "the caller used its CPU while it waited")
        }
    }

    func testACallerDoesNotWaitForTheRegionsOfOthers() {
        let other = Signals()
        let helpers = ThreadPool.shared.helperCount
        let thread = Thread {
            // Holds every helper there is, and itself.
            let count = max(helpers, 1) + 1
            ThreadTeam(count: count).run(
                { args, _, _ in
                    let other = Signals.at(args)
                    other.others.wrappingAdd(1, ordering: .relaxed)
                    _ = eventually { other.mayGo.load(ordering: .relaxed) }
                }, other.args, units: count, chunk: 1)
            other.callerIsDone.store(true, ordering: .releasing)
        }
        thread.start()
        XCTAssertTrue(eventually { other.others.load(ordering: .relaxed) == max(helpers, 1) + 1 })
        let own = Signals()
        ThreadTeam(count: 2).run(
            { args, begin, end in Signals.at(args).others.wrappingAdd(end - begin, ordering: .relaxed) }, own.args,
            units: 1000, chunk: 10)
        XCTAssertEqual(own.others.load(ordering: .relaxed), 1000)
        XCTAssertFalse(other.callerIsDone.load(ordering: .acquiring), "the other region is still running")
        other.mayGo.store(true, ordering: .relaxed)
        XCTAssertTrue(eventually { other.callerIsDone.load(ordering: .acquiring) })
    }

    func testARegionIsTakenBackFromAHelperThatHasNotBegun() {
        let slot = UnsafeMutableRawPointer.allocate(byteCount: Helper.slotByteCount, alignment: Helper.slotByteCount)
        defer { slot.deallocate() }
        Helper.initialize(slot)
        // No thread serves this slot.
        let helper = Helper(slot)
        let job = Job(args: UnsafeRawPointer(slot), kernel: .plain { _, _, _ in }, units: 2, chunk: 1)
        for _ in 0..<3 {
            Region.with(claims: Claims.word(0..<1), segmentCount: 2, helpers: SIMD8()) { region in
                XCTAssertTrue(helper.keep(wakes: false))
                XCTAssertFalse(helper.keep(wakes: true), "another caller keeps it")
                helper.assign(job, region, chunks: 1..<2, as: 1)
                helper.release(spin: SpinLimit(nanoseconds: 0))
                XCTAssertNil(helper.claims.claim(), "what was taken back is not there any more")
                helper.letGo()
            }
        }
    }

    func testSleepingHelpersAreLeftAloneByACallerThatDoesNotWake() {
        let team = ThreadTeam(count: 2)
        let tally = Signals()
        let kernel: ThreadTeam.Kernel = { args, begin, end in
            let signals = Signals.at(args)
            if signals.isOnHelper { signals.result.wrappingAdd(1, ordering: .relaxed) }
            signals.others.wrappingAdd(end - begin, ordering: .relaxed)
            usleep(1000)
        }
        XCTAssertTrue(eventually { ProcessThread.helpers().allSatisfy { $0.state == "S" } })
        usleep(100_000)
        team.run(kernel, tally.args, units: 20, chunk: 1, wakes: 0)
        XCTAssertEqual(tally.others.load(ordering: .relaxed), 20)
        XCTAssertEqual(tally.result.load(ordering: .relaxed), 0, "a helper took part")
        XCTAssertTrue(
            eventually {
                team.run(kernel, tally.args, units: 20, chunk: 1, wakes: 1)
                return tally.result.load(ordering: .relaxed) > 0
            }, "no helper took part")
    }

    func testIdleHelpersSleepAndUseNoCPU() {
        let signals = Signals()
        ThreadTeam(count: 7).run(
            { args, _, _ in _ = Signals.at(args).others.wrappingAdd(1, ordering: .relaxed) }, signals.args, units: 100,
            chunk: 1)
        // A helper has its name only when it has begun.
        XCTAssertTrue(eventually { ProcessThread.helpers().count >= 6 })
        XCTAssertTrue(eventually { ProcessThread.helpers().allSatisfy { $0.state == "S" } })
        let before = cpuTime(CLOCK_PROCESS_CPUTIME_ID)
        usleep(500_000)
        XCTAssertLessThan(cpuTime(CLOCK_PROCESS_CPUTIME_ID) - before, 0.05)
    }

    func testHelpersLeaveTheProcessesSignalsToItsOwnThreads() {
        _ = ThreadTeam(count: 3)
        // A helper has its name only when it has begun.
        XCTAssertTrue(eventually { ProcessThread.helpers().count >= 2 })
        for helper in ProcessThread.helpers() {
            for signal in [SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2, SIGALRM, SIGCHLD, SIGPIPE, SIGQUIT, SIGPROF] {
                XCTAssertNotEqual(
                    helper.blockedSignals >> (UInt64(signal) - 1) & 1, 0, "\(helper.name) takes \(signal)")
            }
            for signal in [SIGSEGV, SIGBUS, SIGILL, SIGFPE] {
                XCTAssertEqual(helper.blockedSignals >> (UInt64(signal) - 1) & 1, 0, "\(helper.name) hides \(signal)")
            }
        }
        var mask = sigset_t()
        pthread_sigmask(SIG_BLOCK, nil, &mask)
        XCTAssertEqual(sigismember(&mask, SIGINT), 0, "the caller's own mask was changed")
    }
}
