import CAllocationCounter
import XCTest

/// What counts allocations, in release alone: only optimised code keeps what it needs on the stack.
class AllocationTestCase: XCTestCase {
    override func setUpWithError() throws {
        #if DEBUG
            throw XCTSkip("counted in release: without optimisation the standard library's values go to the heap")
        #else
            try XCTSkipUnless(nt_heap_is_counted() != 0, "allocations are not counted on this system")
        #endif
    }

    /// The fewest allocations of several calls of `body`: other threads of the process may allocate now and then.
    func allocations(_ body: () throws -> Void) rethrows -> UInt64 {
        try body()
        return try (0..<20).map { _ in
            let before = nt_heap_allocation_count()
            try body()
            return nt_heap_allocation_count() - before
        }.min() ?? 0
    }
}
