import CNeedletailThreads
import Glibc

/// How long a thread looks at memory again and again before it sleeps.
struct SpinLimit {
    let nanoseconds: Int

    /// Looks until `condition` holds or the time is over; whether it holds.
    @inline(__always)
    func wait(until condition: () -> Bool) -> Bool {
        if condition() { return true }
        if nanoseconds == 0 { return false }
        let end = Self.now() + nanoseconds
        repeat {
            for _ in 0..<16 {
                nt_pause()
                if condition() { return true }
            }
        } while Self.now() < end
        return false
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
