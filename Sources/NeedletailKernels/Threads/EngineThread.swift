import CNeedletailThreads
import Glibc

/// Threads of the engine's own.
package enum EngineThread {
    package typealias Body = @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer?

    /// Starts a detached thread which runs `body` on `context`.
    ///
    /// It has the scheduling policy of the thread that calls, and blocks every signal but those that a fault in its own
    /// code raises: what is sent to the process reaches the program's threads.
    ///
    /// - Parameter stackByteCount: the size of its stack; nil for the system's.
    /// - Returns: whether the system gave a thread.
    package static func start(
        stackByteCount: Int? = nil, _ context: UnsafeMutableRawPointer, _ body: Body
    ) -> Bool {
        withUnsafeTemporaryAllocation(of: pthread_attr_t.self, capacity: 1) { buffer in
            guard let attributes = buffer.baseAddress, pthread_attr_init(attributes) == 0 else { return false }
            defer { pthread_attr_destroy(attributes) }
            pthread_attr_setdetachstate(attributes, Int32(PTHREAD_CREATE_DETACHED))
            // Refused where the program's thread-local data leaves too little of it: the system's size remains then.
            if let stackByteCount { pthread_attr_setstacksize(attributes, stackByteCount) }

            // A thread begins with its maker's mask, so there is no moment at which it takes signals.
            var blocked = sigset_t()
            var previous = sigset_t()
            sigfillset(&blocked)
            for fault in [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGSYS, SIGABRT] { sigdelset(&blocked, fault) }
            pthread_sigmask(SIG_SETMASK, &blocked, &previous)
            defer { pthread_sigmask(SIG_SETMASK, &previous, nil) }

            var thread = pthread_t()
            return pthread_create(&thread, attributes, body, context) == 0
        }
    }

    /// Registers what a child of `fork`, which has none of these threads, does first.
    ///
    /// `forget` runs on the child's only thread and may only write memory.
    static func onFork(_ forget: @convention(c) () -> Void) {
        pthread_atfork(nil, nil, forget)
    }
}

/// How many CPUs this process may run on, when it was first asked; at least 1.
package let availableCPUCount: Int = {
    // The system's limit is 8192 CPUs, of which this process may be allowed some.
    var bits = [UInt64](repeating: 0, count: 128)
    let byteCount = bits.withUnsafeMutableBytes { bytes in
        bytes.baseAddress.map { nt_thread_affinity($0, bytes.count) } ?? 0
    }
    guard byteCount > 0 else { return max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
    return max(1, bits.reduce(0) { $0 + $1.nonzeroBitCount })
}()
