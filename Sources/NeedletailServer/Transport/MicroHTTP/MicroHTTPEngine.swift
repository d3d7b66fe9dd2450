#if Server
    import CMicroHTTPD
    import Glibc

    /// What a transport runs from its start to its stop: a daemon of the library, a thread that watches, and what both and the
    /// handlers' tasks know of the connections, under one lock.
    ///
    /// The library's own lock is only taken inside this one, since the library calls back without it. A connection stays in the
    /// table for as long as its socket and handle may be used.
    ///
    /// Unchecked: `daemon` is written once, before any other thread knows the engine.
    final class MicroHTTPEngine: @unchecked Sendable {
        let options: TransportOptions
        let handler: HTTPTransport.Handler
        let isQuick: HTTPTransport.QuickRule
        let refusal: RefusalHook
        let port: Int
        let listener: Int32
        /// A pair that wakes the watching thread.
        let wakeSockets: (read: Int32, write: Int32)
        private(set) var daemon: OpaquePointer?
        let state = Locked(State())

        struct State {
            var connections: [ObjectIdentifier: MicroHTTPConnection] = [:]
            /// Sockets that were accepted and are not yet connections.
            var acceptedSockets: Set<Int32> = []
            /// Those that were closed as they came.
            var refusedConnectionCount = 0
            /// Bytes of all bodies.
            var heldByteCount = 0
            /// Copies of sockets whose clients may still be sending what nobody wants, and until when that is read.
            var lingering: [(socket: Int32, deadline: UInt64)] = []
            /// Until when requests at work are waited for, once the transport is being stopped.
            var drainDeadline: UInt64?
            /// Whether handlers may begin no more.
            var isEnding = false
            var isStopped = false
            var stopWaiters: [CheckedContinuation<Void, Never>] = []
            var watcher: pthread_t?
        }

        /// Listens and begins.
        init(
            _ options: TransportOptions, handler: @escaping HTTPTransport.Handler,
            isQuick: @escaping HTTPTransport.QuickRule, refusal: @escaping RefusalHook
        ) throws(ServerError) {
            self.options = options
            self.handler = handler
            self.isQuick = isQuick
            self.refusal = refusal
            let socket = try ListenSocket(host: options.host, port: options.port)
            (listener, port) = (socket.descriptor, socket.port)
            var wakeEnds: [Int32] = [-1, -1]
            let hasPair =
                socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK | O_CLOEXEC, 0, &wakeEnds) == 0
            wakeSockets = (wakeEnds[0], wakeEnds[1])
            let context = Unmanaged.passRetained(self)
            if hasPair {
                daemon = nt_mhd_start(
                    UInt32(min(max(1, options.connectionLimit), 1 << 20)) + 64,
                    4 * min(max(options.headerByteLimit, 1024), 1 << 26),
                    Self.callbacks, context.toOpaque())
            }
            var thread = pthread_t()
            guard daemon != nil, Self.startWatcher(&thread, context.toOpaque()) else {
                let reason = "no thread, memory or descriptor for the server: \(String(cString: strerror(errno)))"
                if let daemon { MHD_stop_daemon(daemon) }
                for descriptor in [listener] + wakeEnds where descriptor >= 0 { close(descriptor) }
                context.release()
                throw .cannotListen(host: options.host, port: options.port, reason: reason)
            }
            state.withLock { $0.watcher = thread }
        }

        private static func startWatcher(_ thread: inout pthread_t, _ context: UnsafeMutableRawPointer) -> Bool {
            pthread_create(
                &thread, nil,
                { context in
                    guard let context else { return nil }
                    // The thread ends with all that uses the engine.
                    let engine = Unmanaged<MicroHTTPEngine>.fromOpaque(context)
                    engine.takeUnretainedValue().watch()
                    engine.release()
                    return nil
                }, context) == 0
        }

        /// Has the watching thread stop everything, and waits for it.
        func stop(drain: Duration) async {
            let deadline = Self.now &+ Self.nanoseconds(drain)
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    if state.isStopped { return true }
                    if state.drainDeadline == nil { state.drainDeadline = deadline }
                    state.stopWaiters.append(continuation)
                    wake()
                    return false
                }
                if isOver { continuation.resume() }
            }
            let thread = state.withLock { state in
                defer { state.watcher = nil }
                return state.watcher
            }
            // It has nothing left to do.
            if let thread { pthread_join(thread, nil) }
        }

        /// Has the watching thread look again. The pair is open for as long as the transport is not stopped.
        func wake() {
            var byte: UInt8 = 0
            _ = write(wakeSockets.write, &byte, 1)
        }

        /// Nanoseconds of the clock that deadlines are in.
        static var now: UInt64 {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
        }

        /// A duration in nanoseconds, at most a hundred years.
        static func nanoseconds(_ duration: Duration) -> UInt64 {
            let (seconds, attoseconds) = duration.components
            return UInt64(min(max(seconds, 0), 3_155_760_000)) * 1_000_000_000
                + (seconds >= 0 ? UInt64(max(attoseconds, 0) / 1_000_000_000) : 0)
        }

        static func deadline(_ duration: Duration) -> UInt64 { now + nanoseconds(duration) }
    }
#endif
