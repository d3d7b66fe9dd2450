import Foundation
import Synchronization
import TestSupport
import XCTest

@testable import NeedletailKernels

final class ThreadTeamTests: XCTestCase {
    func testEveryUnitRunsOnceInWholeChunks() {
        for count in [1, 2, 3, 7] {
            let team = ThreadTeam(count: count)
            for units in [0, 1, 2, 7, 64, 1009] {
                for chunk in [1, 2, 3, 64, 1009, 5000] {
                    for _ in 0..<20 {
                        let tally = Tally(units: units, chunk: chunk)
                        team.run(Tally.kernel, tally.args, units: units, chunk: chunk)
                        let what = "\(count) threads, \(units) units in chunks of \(chunk)"
                        XCTAssertTrue(tally.isOnceEach, what)
                        let calls = tally.calls.load(ordering: .relaxed)
                        if count == 1 {
                            XCTAssertEqual(calls, min(units, 1), what)
                        } else {
                            XCTAssertLessThanOrEqual(calls, (units + chunk - 1) / chunk, what)
                            XCTAssertEqual(tally.oddCalls.load(ordering: .relaxed), 0, what)
                        }
                    }
                }
            }
        }
    }

    func testAsManyUnitsAsThereMayBeRunOnceInWholeChunks() {
        for (units, chunk) in [(1 << 48, 1), ((1 << 48) - 1, 3), (1 << 28, 1), ((1 << 28) - 1, 1), (1 << 48, 1 << 47)] {
            for count in [2, 3, 9] {
                let sums = Signals()
                // The caller's and the helpers' ranges, whose ends must fit together: the sums of their lengths and of
                // their ends' differences of squares, modulo 2^64, are those of the whole.
                ThreadTeam(count: count).run(
                    { args, begin, end in
                        let sums = Signals.at(args)
                        sums.others.wrappingAdd(end &- begin, ordering: .relaxed)
                        sums.result.wrappingAdd(end &* end &- begin &* begin, ordering: .relaxed)
                    }, sums.args, units: units, chunk: chunk)
                XCTAssertEqual(sums.others.load(ordering: .relaxed), units, "\(count) threads, chunks of \(chunk)")
                XCTAssertEqual(sums.result.load(ordering: .relaxed), units &* units, "\(count) threads")
            }
        }
    }

    func testWhatTheCallerWroteIsSeenAndWhatTheKernelWroteIsSeenAfter() {
        struct Squares {
            var x: UnsafeMutablePointer<Int>
            var y: UnsafeMutablePointer<Int>
        }
        let count = 96
        let squares = Squares(x: .allocate(capacity: count), y: .allocate(capacity: count))
        defer {
            squares.x.deallocate()
            squares.y.deallocate()
        }
        for threads in [2, 3, 7] {
            let team = ThreadTeam(count: threads)
            for round in 0..<2000 {
                for unit in 0..<count { squares.x[unit] = round + unit }
                withUnsafePointer(to: squares) { args in
                    team.run(
                        { args, begin, end in
                            let squares = args.load(as: Squares.self)
                            for unit in begin..<end { squares.y[unit] = squares.x[unit] * squares.x[unit] }
                        }, args, units: count, chunk: 8)
                }
                let wrong = (0..<count).first { squares.y[$0] != (round + $0) * (round + $0) }
                XCTAssertNil(wrong, "\(threads) threads, round \(round)")
            }
        }
    }

    func testEachThreadOfARegionHasAnIndexOfItsOwn() {
        /// The thread that used each index in this region; 0 for none.
        struct Owners {
            var threads: UnsafeMutablePointer<Atomic<UInt>>
            var count: Int
            var clashes: UnsafeMutablePointer<Atomic<Int>>
        }
        let owners = UnsafeMutablePointer<Atomic<UInt>>.allocate(capacity: ThreadTeam.maximumCount)
        let clashes = UnsafeMutablePointer<Atomic<Int>>.allocate(capacity: 1)
        clashes.initialize(to: Atomic(0))
        for index in 0..<ThreadTeam.maximumCount { (owners + index).initialize(to: Atomic(0)) }
        defer {
            owners.deallocate()
            clashes.deallocate()
        }
        for count in [1, 2, 3, 7] {
            let team = ThreadTeam(count: count)
            for _ in 0..<500 {
                for index in 0..<count { owners[index].store(0, ordering: .relaxed) }
                withUnsafePointer(to: Owners(threads: owners, count: count, clashes: clashes)) { args in
                    team.runIndexed(
                        { args, _, _, thread in
                            let owners = args.load(as: Owners.self)
                            guard thread >= 0, thread < owners.count else {
                                owners.clashes.pointee.wrappingAdd(1, ordering: .relaxed)
                                return
                            }
                            let own = UInt(pthread_self())
                            let (isFirst, owner) = owners.threads[thread].compareExchange(
                                expected: 0, desired: own, ordering: .relaxed)
                            if !isFirst, owner != own { owners.clashes.pointee.wrappingAdd(1, ordering: .relaxed) }
                        }, args, units: 40, chunk: 1)
                }
                // The helpers may have left the caller no chunk.
                let first = owners[0].load(ordering: .relaxed)
                XCTAssertTrue(first == UInt(pthread_self()) || (first == 0 && count > 1), "the caller is thread 0")
            }
        }
        XCTAssertEqual(clashes.pointee.load(ordering: .relaxed), 0)
    }

    func testATeamHasOneTo255Threads() {
        XCTAssertEqual(ThreadTeam.maximumCount, 255)
        for (asked, count) in [(Int.min, 1), (0, 1), (1, 1), (2, 2)] {
            XCTAssertEqual(ThreadTeam(count: asked).count, count)
        }
    }

    func testManyCallersWithTeamsOfTheirOwnShareTheHelpers() {
        let seed = UInt64.random(in: 0...UInt64.max)
        let failures = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: 16) { caller in
            var random = SeededRandom(seed: seed &+ UInt64(caller))
            for _ in 0..<300 {
                // Made and dropped while others run.
                let team = ThreadTeam(count: [1, 2, 3, 7].randomElement(using: &random) ?? 1)
                let tally = Tally(
                    units: Int.random(in: 0...200, using: &random), chunk: Int.random(in: 1...40, using: &random))
                team.run(
                    Tally.kernel, tally.args, units: tally.units, chunk: tally.chunk,
                    wakes: Int.random(in: 0...3, using: &random))
                if !tally.isOnceEach { failures.wrappingAdd(1, ordering: .relaxed) }
            }
        }
        XCTAssertEqual(failures.load(ordering: .relaxed), 0, "seed \(seed)")
    }

    func testTasksOfSwiftsPoolRunRegions() async {
        let team = ThreadTeam(count: 3)
        let right = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<200 {
                group.addTask {
                    let tally = Tally(units: 100, chunk: 9)
                    team.run(Tally.kernel, tally.args, units: 100, chunk: 9)
                    return tally.isOnceEach
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        XCTAssertEqual(right, 200)
    }

    func testARegionInsideAnotherRunsOnItsCallerAlone() {
        final class Inner {
            let outerUnits = Atomic(0)
            let outerCalls = Atomic(0)
            let strangers = Atomic(0)
            let units = Atomic(0)
        }
        struct Caller {
            var thread: pthread_t
            var inner: Unmanaged<Inner>
        }
        let team = ThreadTeam(count: 3)
        let inner = Inner()
        for _ in 0..<100 {
            team.run(
                { args, begin, end in
                    let inner = Unmanaged<Inner>.fromOpaque(args)
                    inner.takeUnretainedValue().outerUnits.wrappingAdd(end - begin, ordering: .relaxed)
                    inner.takeUnretainedValue().outerCalls.wrappingAdd(1, ordering: .relaxed)
                    withUnsafePointer(to: Caller(thread: pthread_self(), inner: inner)) { args in
                        ThreadTeam(count: 7).run(
                            { args, begin, end in
                                let caller = args.load(as: Caller.self)
                                let inner = caller.inner.takeUnretainedValue()
                                inner.units.wrappingAdd(end - begin, ordering: .relaxed)
                                if pthread_self() != caller.thread {
                                    inner.strangers.wrappingAdd(1, ordering: .relaxed)
                                }
                            }, args, units: 50, chunk: 1)
                    }
                }, UnsafeRawPointer(Unmanaged.passUnretained(inner).toOpaque()), units: 10, chunk: 1)
        }
        XCTAssertEqual(inner.outerUnits.load(ordering: .relaxed), 1000)
        XCTAssertEqual(inner.units.load(ordering: .relaxed), 50 * inner.outerCalls.load(ordering: .relaxed))
        XCTAssertEqual(inner.strangers.load(ordering: .relaxed), 0)
    }
}
