import Foundation
import Synchronization

/// What threads of a region tell each other.
final class Signals: Sendable {
    let helperIsIn = Atomic(false)
    let callerIsDone = Atomic(false)
    let mayGo = Atomic(false)
    let others = Atomic(0)
    let result = Atomic(0)
    let caller: pthread_t

    init() {
        caller = pthread_self()
    }

    var args: UnsafeRawPointer { UnsafeRawPointer(Unmanaged.passUnretained(self).toOpaque()) }

    static func at(_ args: UnsafeRawPointer) -> Signals {
        Unmanaged<Signals>.fromOpaque(args).takeUnretainedValue()
    }

    var isOnHelper: Bool { pthread_self() != caller }
}

/// Waits until `condition` holds, at most a minute; whether it does.
func eventually(_ condition: () -> Bool) -> Bool {
    for _ in 0..<60_000 {
        if condition() { return true }
        usleep(1000)
    }
    return false
}

/// CPU time in seconds by a clock of `clock_gettime`.
func cpuTime(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
