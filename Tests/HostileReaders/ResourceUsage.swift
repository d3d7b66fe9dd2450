import CAllocationCounter
import Glibc

/// What the calling thread uses from the moment when this is made.
package struct ResourceUsage {
    private let startSeconds: Double
    private let startByteCount: Int64

    package init() {
        startByteCount = nt_heap_live_bytes()
        nt_heap_reset_peak()
        startSeconds = Self.threadSeconds
    }

    /// The seconds that the thread ran, which other work of the machine does not lengthen, and the most heap bytes above
    /// those at the start; none where allocations are not counted.
    package var sinceStart: (seconds: Double, heapByteCount: Int) {
        (Self.threadSeconds - startSeconds, Int(nt_heap_peak_bytes() - startByteCount))
    }

    private static var threadSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
