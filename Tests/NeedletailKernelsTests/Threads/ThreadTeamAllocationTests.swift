import CAllocationCounter
import XCTest

@testable import NeedletailKernels

final class ThreadTeamAllocationTests: XCTestCase {
    func testARegionAllocatesAndFreesNothingOnAnyThread() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
        for count in [1, 2, 3] {
            let team = ThreadTeam(count: count)
            var sums = [Int](repeating: 0, count: 64)
            sums.withUnsafeMutableBytes { sums in
                guard let args = UnsafeRawPointer(sums.baseAddress) else { return }
                func run() {
                    for _ in 0..<2000 {
                        // 64 sums lie at `args`.
                        team.run(
                            { args, begin, end in
                                let sums = UnsafeMutableRawPointer(mutating: args).assumingMemoryBound(to: Int.self)
                                for unit in begin..<end { sums[unit] += unit }
                            }, args, units: 64, chunk: 4)
                    }
                }
                run()
                let (allocations, frees) = (nt_thread_allocation_count(), nt_thread_free_count())
                run()
                XCTAssertEqual(nt_thread_allocation_count() - allocations, 0, "\(count) threads")
                XCTAssertEqual(nt_thread_free_count() - frees, 0, "\(count) threads")
                // Helpers too; threads that other tests left behind may allocate at any one time, not at each.
                let everywhere = (0..<10).map { _ in
                    let before = nt_heap_allocation_count()
                    run()
                    return nt_heap_allocation_count() - before
                }
                XCTAssertEqual(everywhere.min(), 0, "\(count) threads")
            }
        }
    }
}
