#if Server
    import CMicroHTTPD
    import Glibc

    /// What the library asks, on its thread.
    extension MicroHTTPEngine {
        static let callbacks = nt_mhd_callbacks(
            target: { context, target, handle in
                guard let context, let target, let handle else { return nil }
                engine(context).begin(handle, target)
                return nil
            },
            access: { context, handle, _, method, version, piece, byteCount, _ in
                guard let context, let handle, let method, let version, let byteCount,
                    let connection = connection(handle)
                else { return .NO }
                let engine = engine(context)
                guard connection.head != nil else { return engine.readHead(connection, method, version) }
                guard byteCount.pointee > 0, let piece else { return engine.goOn(connection) }
                defer { byteCount.pointee = 0 }
                return engine.readBody(connection, UnsafeRawBufferPointer(start: piece, count: byteCount.pointee))
            },
            completed: { context, handle, _, _ in
                guard let context, let handle, let connection = connection(handle) else { return }
                engine(context).complete(connection, libraryStatus: Int(nt_mhd_status(handle)))
            },
            connection: { context, handle, socketContext, change in
                guard let context, let handle, let socketContext else { return }
                engine(context).change(handle, socketContext, change)
            })

        private static func engine(_ context: UnsafeMutableRawPointer) -> MicroHTTPEngine {
            Unmanaged<MicroHTTPEngine>.fromOpaque(context).takeUnretainedValue()
        }

        private static func connection(_ handle: OpaquePointer) -> MicroHTTPConnection? {
            nt_mhd_context(handle).map { Unmanaged<MicroHTTPConnection>.fromOpaque($0).takeUnretainedValue() }
        }

        /// A connection was opened, or is about to be closed.
        private func change(
            _ handle: OpaquePointer, _ context: UnsafeMutablePointer<UnsafeMutableRawPointer?>,
            _ change: MHD_ConnectionNotificationCode
        ) {
            if change == .CONNECTION_NOTIFY_STARTED {
                let socket = nt_mhd_socket(handle)
                let connection = MicroHTTPConnection(
                    handle: handle, socket: socket, clientAddress: Self.peerAddress(socket),
                    deadline: Self.deadline(options.headTime))
                context.pointee = Unmanaged.passRetained(connection).toOpaque()
                state.withLock { state in
                    state.acceptedSockets.remove(socket)
                    state.connections[ObjectIdentifier(connection)] = connection
                }
            } else if let kept = context.pointee {
                let connection = Unmanaged<MicroHTTPConnection>.fromOpaque(kept)
                _ = state.withLock {
                    $0.connections.removeValue(forKey: ObjectIdentifier(connection.takeUnretainedValue()))
                }
                context.pointee = nil
                connection.release()
            }
        }

        /// A request line has come.
        private func begin(_ handle: OpaquePointer, _ target: UnsafePointer<CChar>) {
            guard let connection = Self.connection(handle) else { return }
            connection.target = RequestHead.Target(target)
            let deadline = Self.deadline(options.headTime)
            state.withLock { _ in
                guard connection.phase == .waiting else { return }
                connection.phase = .head
                connection.deadline = connection.number == 0 ? min(deadline, connection.deadline) : deadline
            }
        }

        /// All header fields have come.
        private func readHead(
            _ connection: MicroHTTPConnection, _ method: UnsafePointer<CChar>, _ version: UnsafePointer<CChar>
        ) -> MHD_Result {
            guard let target = connection.target else { return .NO }
            let head: RequestHead
            do {
                head = try RequestHead(
                    connection.handle, target: target, method: method, version: version,
                    clientAddress: connection.clientAddress, headerByteLimit: options.headerByteLimit)
            } catch {
                state.withLock { _ in connection.request = error.request }
                return refuse(connection, error.reason)
            }
            connection.head = head
            let deadline = Self.deadline(options.bodyTime)
            let (isEnding, heldByteCount) = state.withLock { state in
                guard connection.phase == .head else { return (true, 0) }
                connection.request = head.request
                connection.phase = .body
                connection.deadline = deadline
                return (false, state.heldByteCount)
            }
            guard !isEnding else { return .NO }
            if let count = head.declaredByteCount {
                guard count <= UInt64(max(0, options.bodyByteLimit)) else {
                    return refuse(connection, .bodyTooLarge(byteLimit: options.bodyByteLimit))
                }
                guard Int(count) <= options.heldByteLimit - heldByteCount else {
                    return refuse(connection, .overloaded)
                }
            }
            return .YES
        }

        /// A piece of the body has come.
        private func readBody(_ connection: MicroHTTPConnection, _ piece: UnsafeRawBufferPointer) -> MHD_Result {
            guard piece.count <= options.bodyByteLimit - connection.body.count else {
                return refuse(connection, .bodyTooLarge(byteLimit: options.bodyByteLimit))
            }
            let (isEnding, hasRoom) = state.withLock { state in
                guard connection.phase == .body else { return (true, false) }
                guard piece.count <= options.heldByteLimit - state.heldByteCount else { return (false, false) }
                state.heldByteCount += piece.count
                connection.heldByteCount += piece.count
                return (false, true)
            }
            guard !isEnding else { return .NO }
            guard hasRoom else { return refuse(connection, .overloaded) }
            // A large body is not copied again and again, and memory is not taken for what may never come.
            if connection.body.isEmpty, let count = connection.head?.declaredByteCount {
                connection.body.reserveCapacity(min(Int(count), max(piece.count, 1 << 16)))
            }
            connection.body.append(contentsOf: piece)
            return .YES
        }

        /// All of the request has come; or the connection goes on after its handler.
        private func goOn(_ connection: MicroHTTPConnection) -> MHD_Result {
            let deadline = Self.deadline(options.handlerTime)
            let number = state.withLock { state in
                guard connection.phase == .body, !state.isEnding else { return nil as Int? }
                connection.phase = .handling
                connection.deadline = deadline
                return connection.number
            }
            if let number { startHandler(connection, number) }
            let (answer, isWaiting, isLast) = state.withLock { state in
                guard connection.phase == .handling else { return (nil as MicroHTTPConnection.Answer?, false, false) }
                guard let answer = connection.answer else {
                    // Inside the lock: nobody may resume before.
                    MHD_suspend_connection(connection.handle)
                    connection.isSuspended = true
                    return (nil, true, false)
                }
                connection.answer = nil
                connection.phase = .answering
                connection.deadline = Self.deadline(options.answerTime)
                return (answer, false, state.drainDeadline != nil)
            }
            switch answer {
            case .response(let response):
                guard response.canBeSent else {
                    return send(connection, answerToRefusal(connection, .invalidAnswer), isLast: isLast)
                }
                return send(connection, response, isLast: isLast)
            case .refusal(let reason):
                return send(connection, answerToRefusal(connection, reason), isLast: isLast)
            case nil: return isWaiting ? .YES : .NO
            }
        }

        private func startHandler(_ connection: MicroHTTPConnection, _ number: Int) {
            guard var request = connection.head?.request else { return }
            swap(&request.body, &connection.body)
            request.clientHasGone = { [self] in state.withLock { _ in connection.goneAt == number } }
            let heldByteCount = state.withLock { _ in
                defer { connection.heldByteCount = 0 }
                return connection.heldByteCount
            }
            let work = { @Sendable [self, request] in
                let response = await handler(request)
                finish(connection, number, response, heldByteCount)
            }
            // A quick one is answered when `immediate` returns: neither this thread nor another one has to be woken.
            let task = isQuick(request) ? Task.immediate(operation: work) : Task(operation: work)
            state.withLock { _ in
                guard connection.number == number, connection.phase == .handling, connection.answer == nil else {
                    return
                }
                connection.task = task
            }
        }

        /// A handler has answered.
        private func finish(
            _ connection: MicroHTTPConnection, _ number: Int, _ response: HTTPResponse, _ heldByteCount: Int
        ) {
            state.withLock { state in
                state.heldByteCount -= heldByteCount
                guard connection.number == number, connection.phase == .handling, connection.answer == nil else {
                    return
                }
                answer(connection, .response(response))
            }
        }

        /// Has a connection go on with an answer. Called with the lock.
        func answer(_ connection: MicroHTTPConnection, _ answer: MicroHTTPConnection.Answer) {
            connection.answer = answer
            resume(connection)
        }

        /// Has the library go on with a connection, where it waits for that. Called with the lock.
        func resume(_ connection: MicroHTTPConnection) {
            guard connection.isSuspended else { return }
            connection.isSuspended = false
            MHD_resume_connection(connection.handle)
        }

        /// A request is over, answered or not.
        private func complete(_ connection: MicroHTTPConnection, libraryStatus: Int) {
            let deadline = Self.deadline(options.idleTime)
            let (wasUnseen, isStopping, request) = state.withLock { state in
                let wasUnseen = connection.phase == .head || connection.phase == .body
                defer {
                    state.heldByteCount -= connection.heldByteCount
                    connection.heldByteCount = 0
                    connection.number += 1
                    connection.task = nil
                    connection.request = nil
                    connection.phase = connection.phase == .ending ? .ending : .waiting
                    connection.deadline = deadline
                }
                return (wasUnseen, state.drainDeadline != nil, connection.request)
            }
            connection.head = nil
            connection.target = nil
            connection.body = []
            guard wasUnseen else { return }
            let reason: TransportRefusal.Reason =
                libraryStatus != 0
                ? .answeredByLibrary(status: libraryStatus) : isStopping ? .stopped : .disconnected
            _ = refusal(TransportRefusal(reason, request: request))
        }
    }
#endif
