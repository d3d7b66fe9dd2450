import CNeedletailKernels
import Glibc
import KernelCases
import Synchronization
import TestSupport
import XCTest

@testable import NeedletailKernels

/// Every kernel gives the same bytes on one thread and on several, however its units are cut into chunks.
final class KernelThreadsTests: TierTestCase {
    private static let counts = [1, 2, 3, 7]

    func testEveryKernelGivesTheSameBytesOn1And2And3And7Threads() {
        let teams = Self.counts.map(ThreadTeam.init)
        var shares = Shares()
        for kernel in kernelCases where !kernel.isCeiling {
            for problem in kernel.problems() where problem.unitCount > 1 {
                within("\(kernel.name) \(problem.label)") {
                    // Single units, a whole vector of values, and as many chunks as a spread layer has.
                    let chunks = Set([1, 16, (problem.unitCount + 23) / 24]).filter { $0 < problem.unitCount }
                    assertSameBytes(problem, teams, chunks.sorted(), &shares)
                }
            }
        }
        XCTAssertGreaterThan(shares.regions, 2500 * Tier.forLongRuns.count)
        XCTAssertGreaterThan(shares.shared, shares.regions / 2, "regions that more than one thread worked on")
    }

    func testMatmulsInASessionsBlocksGiveTheBytesOfOneBlock() {
        let whole = spreadMatmulProblems(over: 1)
        for problem in whole { XCTAssertEqual(problem.unitCount, problem.label.contains("batch3") ? 3 : 1) }
        for count in Self.counts {
            var shares = Shares()
            for (problem, whole) in zip(spreadMatmulProblems(over: count), whole) {
                within(problem.label) {
                    if count > 1 { XCTAssertGreaterThan(problem.unitCount, 1, "is not spread over \(count)") }
                    assertSameBytes(problem, [ThreadTeam(count: count)], [1], &shares, whole: whole)
                }
            }
            if count > 1 { XCTAssertGreaterThan(shares.shared, shares.regions / 2) }
        }
    }

    func testFunctionsInTheChunksOfASessionGiveTheBytesOfOneCall() {
        let teams = Self.counts.map(ThreadTeam.init)
        var shares = Shares()
        let x = seeded(65_549, in: -9...9)
        for (name, kernel) in FunctionGoldenTests.kernels {
            let problem = KernelProblem(name, [.input(x), .outputF32(x.count)], unitCount: x.count) {
                var args = nt_f32_unary_args(x: $1[0].f32, y: $1[1].f32, alpha: 0.25, beta: 0.5)
                kernel($0)(&args, $2.lowerBound, $2.upperBound)
            }
            // A session's smallest part, 500 000, over the cost of a value: 64 with an exponential, else 16; whole vectors.
            within(name) {
                assertSameBytes(problem, teams, [7824, 31_264], &shares, Tier.forLongRuns.filter { $0 > .reference })
            }
        }
        XCTAssertGreaterThan(shares.shared, shares.regions / 2)
    }

    /// Regions of more than one thread and chunk, and those of them that more than one thread worked on.
    private struct Shares {
        var regions = 0
        var shared = 0
    }

    /// Fails unless `teams` make of `problem`, in chunks of each of `chunks` units, what one call makes of `whole`, on each of
    /// `tiers`.
    private func assertSameBytes(
        _ problem: KernelProblem, _ teams: [ThreadTeam], _ chunks: [Int], _ shares: inout Shares,
        _ tiers: [Tier] = Tier.forLongRuns, whole: KernelProblem? = nil
    ) {
        let memory = OperandMemory(problem)
        for tier in tiers {
            let kernels = kernelTable(tier)
            memory.reset()
            (whole ?? problem).run(kernels, memory.addresses, 0..<(whole ?? problem).unitCount)
            let expected = memory.outputs
            for team in teams {
                for chunk in chunks {
                    memory.reset()
                    let region = SharedRegion(
                        problem, kernels, memory.addresses,
                        // One thread takes all units at once.
                        threads: min(team.count, (problem.unitCount - 1) / chunk + 1))
                    team.runIndexed(SharedRegion.kernel, region.args, units: problem.unitCount, chunk: chunk)
                    let threads = region.threads.load(ordering: .relaxed).nonzeroBitCount
                    if team.count > 1 {
                        shares.regions += 1
                        shares.shared += threads > 1 ? 1 : 0
                    }
                    XCTAssertEqual(region.units.load(ordering: .relaxed), problem.unitCount)
                    if memory.outputs != expected {
                        XCTFail("tier \(tier), \(team.count) threads, chunks of \(chunk): other bytes than in one call")
                    }
                }
            }
        }
    }
}

/// A problem's operands in memory that is used for many runs.
private final class OperandMemory {
    let addresses: [UnsafeMutableRawPointer]
    private let contents: [[UInt8]]
    private let operands: [Operand]

    init(_ problem: KernelProblem) {
        operands = problem.operands
        // An output that is not read holds NaN before a run, as f32, f64 and f16.
        contents = operands.map { operand in
            let bytes = operand.bytes
            return operand.isOutput && !operand.isAccumulated ? [UInt8](repeating: 0xff, count: bytes.count) : bytes
        }
        addresses = contents.map { .allocate(byteCount: max($0.count, 1), alignment: 16) }
        for (address, bytes) in zip(addresses, contents) {
            bytes.withUnsafeBytes {
                address.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(address), byteCount: $0.count)
            }
        }
    }

    deinit {
        for address in addresses { address.deallocate() }
    }

    /// Gives outputs their contents before a run.
    func reset() {
        for (index, operand) in operands.enumerated() where operand.isOutput {
            contents[index].withUnsafeBytes { bytes in
                // The allocation has room for as many bytes.
                if let from = bytes.baseAddress { addresses[index].copyMemory(from: from, byteCount: bytes.count) }
            }
        }
    }

    /// The bytes of each output.
    var outputs: [[UInt8]] {
        operands.indices.filter { operands[$0].isOutput }.map {
            Array(UnsafeRawBufferPointer(start: addresses[$0], count: contents[$0].count))
        }
    }
}

/// A problem as a region of a team, whose threads wait for each other before they begin, so that several take part.
private final class SharedRegion: Sendable {
    let units = Atomic(0)
    /// A bit for each thread that has begun.
    let threads = Atomic(0)
    private let expected: Int
    private let call: @Sendable (Range<Int>) -> Void

    /// - threads: how many should work on it.
    init(_ problem: KernelProblem, _ kernels: KernelTable, _ addresses: [UnsafeMutableRawPointer], threads: Int) {
        expected = threads
        // The threads write different units.
        nonisolated(unsafe) let addresses = addresses
        call = { problem.run(kernels, addresses, $0) }
    }

    var args: UnsafeRawPointer { UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque()) }

    /// Runs units; a thread's first part waits, at most some 20 ms, until as many threads are here as should.
    static var kernel: ThreadTeam.IndexedKernel {
        { args, begin, end, thread in
            Unmanaged<SharedRegion>.fromOpaque(args)._withUnsafeGuaranteedRef { region in
                let bit = 1 << thread
                if region.threads.bitwiseOr(bit, ordering: .relaxed).oldValue & bit == 0 {
                    var rounds = 0
                    while rounds < 400, region.threads.load(ordering: .relaxed).nonzeroBitCount < region.expected {
                        if rounds < 200 { sched_yield() } else { usleep(100) }
                        rounds += 1
                    }
                }
                region.call(begin..<end)
                region.units.wrappingAdd(end - begin, ordering: .relaxed)
            }
        }
    }
}
