import CAllocationCounter
import Glibc
import XCTest

final class AllocationCounterTests: XCTestCase {
    override func setUpWithError() throws {
        try XCTSkipIf(nt_heap_is_counted() == 0, "allocations are counted only with the GNU C library")
    }

    func testEveryWayToAllocateIsCountedOnce() {
        let ways: [(String, () -> UnsafeMutableRawPointer?)] = [
            ("malloc", { malloc(100) }),
            ("calloc", { calloc(10, 10) }),
            ("realloc", { realloc(nil, 100) }),
            ("aligned_alloc", { aligned_alloc(64, 128) }),
            (
                "posix_memalign",
                {
                    var pointer: UnsafeMutableRawPointer?
                    return posix_memalign(&pointer, 64, 100) == 0 ? pointer : nil
                }
            ),
            ("a Swift buffer", { .allocate(byteCount: 100, alignment: 16) }),
            ("an aligned Swift buffer", { .allocate(byteCount: 100, alignment: 64) }),
        ]
        for (name, allocate) in ways {
            let allocations = nt_thread_allocation_count()
            let frees = nt_thread_free_count()
            let pointer = allocate()
            XCTAssertEqual(nt_thread_allocation_count() - allocations, 1, name)
            free(pointer)
            XCTAssertEqual(nt_thread_free_count() - frees, 1, name)
            XCTAssertNotNil(pointer, name)
        }
    }

    func testASwiftArrayIsCounted() {
        let before = nt_thread_allocation_count()
        let array = [Int](repeating: 1, count: Int(before % 7) + 100)
        XCTAssertGreaterThan(nt_thread_allocation_count(), before)
        XCTAssertEqual(array.first, 1)
    }

    func testLiveBytesAndTheirPeakFollowABlock() {
        let live = nt_heap_live_bytes()
        nt_heap_reset_peak()
        let pointer = UnsafeMutableRawPointer.allocate(byteCount: 10_000_000, alignment: 16)
        XCTAssertGreaterThanOrEqual(nt_heap_live_bytes() - live, 9_000_000)
        pointer.deallocate()
        XCTAssertLessThan(nt_heap_live_bytes() - live, 5_000_000)
        XCTAssertGreaterThanOrEqual(nt_heap_peak_bytes() - live, 9_000_000)
    }

    func testThreadCountsLeaveOtherThreadsOut() {
        let total = nt_heap_allocation_count()
        let own = nt_thread_allocation_count()
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { _ in
                for _ in 0..<1000 { UnsafeMutableRawPointer.allocate(byteCount: 100, alignment: 16).deallocate() }
                return nil
            }, nil)
        XCTAssertEqual(code, 0)
        pthread_join(thread, nil)
        XCTAssertGreaterThanOrEqual(nt_heap_allocation_count() - total, 1000)
        XCTAssertLessThan(nt_thread_allocation_count() - own, 500)
    }
}
