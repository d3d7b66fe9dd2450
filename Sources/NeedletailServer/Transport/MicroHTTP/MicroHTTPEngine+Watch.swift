#if Server
    import CMicroHTTPD
    import Glibc

    /// The thread that accepts connections and watches over them.
    extension MicroHTTPEngine {
        /// Runs until everything is stopped.
        func watch() {
            let limit = Self.connectionLimit(options.connectionLimit)
            var mayAccept = true
            while true {
                let (isStopping, isIdle, lingering) = state.withLock {
                    (
                        $0.drainDeadline != nil, $0.connections.isEmpty && $0.acceptedSockets.isEmpty,
                        $0.lingering.map(\.socket)
                    )
                }
                if isStopping { break }
                var sockets = [pollfd(fd: wakeSockets.read, events: Int16(POLLIN), revents: 0)]
                sockets.append(pollfd(fd: mayAccept ? listener : -1, events: Int16(POLLIN), revents: 0))
                sockets += lingering.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
                poll(
                    &sockets, nfds_t(sockets.count),
                    isIdle && lingering.isEmpty && mayAccept ? -1 : Self.sweepMilliseconds)
                clearWakes()
                mayAccept = sockets[1].revents == 0 || accept(limit: limit)
                readLingering()
                sweep()
            }
            // What connected before the stop may have sent its request.
            _ = accept(limit: limit)
            close(listener)
            drain()
        }

        /// How long the watch may sleep while there are connections.
        private static var sweepMilliseconds: Int32 { 50 }

        /// As many connections as may be open with the process's limit of files.
        private static func connectionLimit(_ wanted: Int) -> Int {
            var limit = rlimit()
            guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return max(1, wanted) }
            let fileCount = Int(clamping: limit.rlim_cur)
            return max(1, min(wanted, fileCount - fileCount / 4))
        }

        private func clearWakes() {
            var bytes = [UInt8](repeating: 0, count: 256)
            while read(wakeSockets.read, &bytes, bytes.count) == bytes.count {}
        }

        /// Accepts what waits, and closes at once what is too much.
        ///
        /// - Returns: false where the process has no descriptor for it, so that trying again has to wait.
        private func accept(limit: Int) -> Bool {
            for _ in 0..<64 {
                var address = sockaddr_storage()
                var byteCount = socklen_t(MemoryLayout<sockaddr_storage>.size)
                let isAdded: Bool? = withUnsafeMutablePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                        let socket = Glibc.accept(listener, address, &byteCount)
                        guard socket >= 0 else { return nil }
                        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
                        _ = fcntl(socket, F_SETFL, O_NONBLOCK)
                        let hasRoom = state.withLock { state in
                            guard state.connections.count + state.acceptedSockets.count < limit else {
                                state.refusedConnectionCount += 1
                                return false
                            }
                            state.acceptedSockets.insert(socket)
                            return true
                        }
                        guard hasRoom else {
                            close(socket)
                            return false
                        }
                        // Closes the socket where it fails.
                        guard MHD_add_connection(daemon, socket, address, byteCount) == .YES else {
                            state.withLock { state in
                                state.acceptedSockets.remove(socket)
                                state.refusedConnectionCount += 1
                            }
                            return false
                        }
                        return true
                    }
                }
                if isAdded == nil { return ![EMFILE, ENFILE, ENOBUFS, ENOMEM].contains(errno) }
            }
            return true
        }

        /// Reads and forgets what refused clients still send, and closes the copies whose time is over.
        private func readLingering() {
            let (now, lingering) = (Self.now, state.withLock { $0.lingering })
            var bytes = [UInt8](repeating: 0, count: lingering.isEmpty ? 0 : 1 << 16)
            var closed: Set<Int32> = []
            for (socket, deadline) in lingering {
                var count = 0
                for _ in 0..<64 where count >= 0 {
                    count = recv(socket, &bytes, bytes.count, Int32(MSG_DONTWAIT))
                    if count < 0, errno == EAGAIN || errno == EINTR { break }
                    if count <= 0 { closed.insert(socket) }
                    if count == 0 { break }
                }
                if now >= deadline { closed.insert(socket) }
            }
            guard !closed.isEmpty else { return }
            // No one else takes any away.
            state.withLock { $0.lingering.removeAll { closed.contains($0.socket) } }
            closed.forEach { close($0) }
        }

        /// Ends what has taken too long, and what clients have left that have gone.
        private func sweep() {
            let now = Self.now
            let slow = state.withLock { state in
                var slow: [MicroHTTPConnection] = []
                for connection in state.connections.values where connection.deadline <= now {
                    switch connection.phase {
                    case .waiting, .ending: shutdown(connection.socket, Int32(SHUT_RDWR))
                    case .head, .body:
                        connection.phase = .ending
                        slow.append(connection)
                    case .handling:
                        guard connection.answer == nil else { continue }
                        connection.task?.cancel()
                        answer(connection, .refusal(.handlerTooSlow))
                    case .answering: reset(connection)
                    }
                }
                endWhatClientsHaveLeft(state.connections.values)
                return slow
            }
            for connection in slow {
                let method = state.withLock { _ in connection.request?.method }
                let bytes = answerToRefusal(connection, .tooSlow).lastBytes(date: Self.date(), hasBody: method != .head)
                state.withLock { state in
                    // Its number may have been given to another one meanwhile.
                    guard state.connections[ObjectIdentifier(connection)] === connection else { return }
                    sendAtOnce(bytes, to: connection.socket)
                    shutdown(connection.socket, Int32(SHUT_RDWR))
                }
            }
        }

        /// Ends a connection and gives up what the system still has to send.
        private func reset(_ connection: MicroHTTPConnection) {
            var option = linger(l_onoff: 1, l_linger: 0)
            setsockopt(connection.socket, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
            shutdown(connection.socket, Int32(SHUT_RDWR))
        }

        /// `POLLRDHUP`, which the headers show to GNU sources only.
        private static var closedByPeer: Int16 { 0x2000 }

        /// Cancels the tasks of clients that have gone, and closes what such have left half sent. Called with the lock, so that no
        /// socket is closed meanwhile.
        ///
        /// The library does not see an end that comes together with bytes: it would wait for the rest until the deadline.
        private func endWhatClientsHaveLeft(_ connections: some Sequence<MicroHTTPConnection>) {
            let open = connections.filter { $0.phase == .handling ? $0.task != nil : $0.phase.isReading }
            guard !open.isEmpty else { return }
            var sockets = open.map { pollfd(fd: $0.socket, events: Self.closedByPeer, revents: 0) }
            guard poll(&sockets, nfds_t(sockets.count), 0) > 0 else { return }
            for (connection, socket) in zip(open, sockets) where socket.revents != 0 {
                if connection.phase == .handling {
                    connection.goneAt = connection.number
                    connection.task?.cancel()
                    connection.task = nil
                } else if connection.hasEndedAt == connection.number {
                    // It has had from one look to the next to read what came before the end.
                    var byte: UInt8 = 0
                    let isRead = recv(connection.socket, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) <= 0
                    if isRead { shutdown(connection.socket, Int32(SHUT_RDWR)) }
                } else {
                    connection.hasEndedAt = connection.number
                }
            }
        }

        /// Closes the connections that have sent nothing of a request. Called with the lock.
        ///
        /// Bytes that came before the stop are a request that is at work: they may still lie in the socket, or be read by the
        /// library, which says so a moment later.
        private func closeIdle(_ connections: some Sequence<MicroHTTPConnection>) {
            for connection in connections {
                var byte: UInt8 = 0
                let isIdle =
                    connection.phase == .waiting
                    && recv(connection.socket, &byte, 1, Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)) <= 0
                connection.idleLookCount = isIdle ? connection.idleLookCount + 1 : 0
                if connection.idleLookCount > Self.idleLooks { shutdown(connection.socket, Int32(SHUT_RDWR)) }
            }
        }

        /// For how many looks of the drain, five milliseconds apart, a connection is idle before it is closed.
        private static var idleLooks: Int { 4 }

        /// Waits for the requests at work as long as it may, and ends everything.
        private func drain() {
            while true {
                sweep()
                readLingering()
                let isOver = state.withLock { state in
                    closeIdle(state.connections.values)
                    return state.connections.isEmpty && state.acceptedSockets.isEmpty && state.lingering.isEmpty
                        || (state.drainDeadline ?? 0) <= Self.now
                }
                if isOver { break }
                usleep(5000)
            }
            state.withLock { state in
                state.isEnding = true
                for connection in state.connections.values where connection.phase == .handling {
                    connection.phase = .ending
                    connection.task?.cancel()
                    resume(connection)
                }
                for connection in state.connections.values { reset(connection) }
            }
            MHD_stop_daemon(daemon)
            let (lingering, waiters) = state.withLock { state in
                state.isStopped = true
                defer { (state.lingering, state.stopWaiters) = ([], []) }
                return (state.lingering, state.stopWaiters)
            }
            for (socket, _) in lingering { close(socket) }
            close(wakeSockets.read)
            close(wakeSockets.write)
            for waiter in waiters { waiter.resume() }
        }
    }
#endif
