import CNeedletailThreads
import Glibc

/// How long a thread looks at memory again and again before it sleeps.
struct SpinLimit {
    let nanoseconds: Int

    /// For how long it keeps its CPU. After that it lets others run in between: the thread that it waits for may be one.
    private static var selfish: Int { 4_000 }

    /// Looks until `condition` holds or the time is over; whether it holds.
    @inline(__always)
    func wait(until condition: () -> Bool) -> Bool {
        if condition() { return true }
        if nanoseconds == 0 { return false }
        let begin = monotonicNanoseconds()
        while true {
            for _ in 0..<16 {
                nt_pause()
                if condition() { return true }
            }
            let elapsed = monotonicNanoseconds() - begin
            if elapsed > nanoseconds { return false }
            if elapsed > Self.selfish { sched_yield() }
        }
    }
}
