import KernelCases
import NeedletailKernelList
import NeedletailKernels
import TestSupport
import XCTest

/// What holds of every kernel, by its case: near the reference, inside its operands, the same bits however it is split
/// and on both tiers with FMA, and in place where it may be.
final class KernelCaseTests: TierTestCase {
    private typealias Placement = GuardedBuffer<UInt8>.Placement

    /// Every kernel that has problems, with these: making them takes long without optimisation.
    private static let cases = kernelCases.filter { !$0.isCeiling }.map { (kernel: $0, problems: $0.problems()) }

    func testEveryKernelOfTheListHasACaseWithProblemsAndBenchmarks() {
        XCTAssertEqual(
            kernelCases.map(\.name).sorted(), kernelList.map(\.name).sorted(),
            "a kernel without a case, or a case without its kernel")
        for kernel in kernelCases {
            XCTAssertFalse(kernel.benchmarks.isEmpty, "\(kernel.name) has no benchmark")
        }
        for (kernel, problems) in Self.cases { XCTAssertFalse(problems.isEmpty, "\(kernel.name) has no test") }
    }

    func testACaseShowsSomething() {
        for (kernel, problems) in Self.cases {
            let isWritten = problems.contains { problem in
                let run = problem.run(kernelTable(.reference), .endsAtGuard)
                return problem.operands.indices.contains {
                    problem.operands[$0].isOutput && run.operands[$0] != problem.operands[$0].bytes
                }
            }
            XCTAssertTrue(isWritten, "\(kernel.name) writes nothing in any of its problems")
        }
    }

    func testEveryTierIsNearTheReferenceAndTouchesNothingElse() {
        forEachProblem { kernel, problem in
            for placement in Placement.allCases {
                let expected = problem.run(kernelTable(.reference), placement)
                XCTAssertNil(expected.fault, "tier reference")
                forEachTier(Tier.available.filter { $0 > .reference }) { tier, kernels in
                    let run = problem.run(kernels, placement)
                    XCTAssertNil(run.fault)
                    let ulps = tier.hasFMA ? kernel.tolerance.ulps : kernel.tolerance.baselineULPs
                    let isExact = tier.hasFMA && kernel.tolerance.ulps == 0
                    XCTAssertNil(
                        problem.difference(
                            run, expected, ulps: ulps, relative: isExact ? 0 : kernel.tolerance.relative))
                }
            }
        }
    }

    func testAnySplitGivesTheSameBits() {
        forEachProblem { _, problem in
            guard problem.unitCount > 1 else { return }
            forEachTier(Tier.forLongRuns) { _, kernels in
                let whole = problem.run(kernels, .endsAtGuard)
                for parts in [2, 3, 7] {
                    var bounds = (0...parts).map { $0 * problem.unitCount / parts }
                    // Uneven pieces too: the first one is a unit shorter or longer.
                    if bounds[1] > 1 { bounds[1] -= 1 }
                    let ranges = zip(bounds, bounds.dropFirst()).map { $0..<$1 }
                    for order in [ranges, ranges.reversed()] {
                        let run = problem.run(kernels, .endsAtGuard, ranges: order)
                        XCTAssertNil(run.fault)
                        XCTAssertNil(problem.difference(run, whole), "\(parts) parts")
                    }
                }
            }
        }
    }

    func testTiersWithFMAGiveTheSameBits() throws {
        let tiers = Tier.available.filter { $0 > .baseline }
        try XCTSkipIf(tiers.count < 2, "this CPU has \(tiers.count) generated tiers")
        forEachProblem { _, problem in
            let expected = problem.run(kernelTable(tiers[0]), .beginsAtGuard)
            forEachTier(Array(tiers.dropFirst())) { _, kernels in
                XCTAssertNil(problem.difference(problem.run(kernels, .beginsAtGuard), expected))
            }
        }
    }

    func testOutputsMayBeTheInputsThatTheyMayOverwrite() {
        forEachProblem { _, problem in
            for alias in problem.aliases {
                forEachTier { _, kernels in
                    let apart = problem.run(kernels, .endsAtGuard)
                    let together = problem.run(kernels, .endsAtGuard, alias: alias)
                    XCTAssertNil(together.fault)
                    XCTAssertNil(problem.difference(together, apart), "operand \(alias.output) over \(alias.input)")
                }
            }
        }
    }

    private func forEachProblem(_ body: (KernelCase, KernelProblem) -> Void) {
        for (kernel, problems) in Self.cases {
            for problem in problems { within("\(kernel.name) \(problem.label)") { body(kernel, problem) } }
        }
    }
}
