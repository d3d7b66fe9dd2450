#if Server
    import CMicroHTTPD
    import Glibc

    extension MicroHTTPEngine {
        /// What the hook answers to a refusal, made fit to be sent.
        func answerToRefusal(_ connection: MicroHTTPConnection, _ reason: TransportRefusal.Reason) -> HTTPResponse {
            let refusal = TransportRefusal(reason, request: state.withLock { _ in connection.request })
            let response = self.refusal(refusal)
            return response.canBeSent ? response : HTTPResponse(500)
        }

        /// Answers a request that does not reach the handler, and has the library close the connection.
        ///
        /// Written to the socket, since the library takes an answer only before a body or after all of it. It has nothing to send
        /// itself then: it does so for one request after the other.
        func refuse(_ connection: MicroHTTPConnection, _ reason: TransportRefusal.Reason) -> MHD_Result {
            let (isUnseen, method) = state.withLock { _ in
                defer { connection.phase = .ending }
                return (connection.phase == .head || connection.phase == .body, connection.request?.method)
            }
            guard isUnseen else { return .NO }
            let bytes = answerToRefusal(connection, reason).lastBytes(
                date: Self.date(), hasBody: method != .head)
            sendAtOnce(bytes, to: connection.socket)
            // What the client has sent and nobody has read would make the system reset the connection, and the client might
            // never read the answer: a copy of the socket takes it in for a while.
            let copy = fcntl(connection.socket, F_DUPFD_CLOEXEC, 0)
            guard copy >= 0 else { return .NO }
            let isKept = state.withLock { state in
                guard state.lingering.count < Self.lingeringLimit, state.drainDeadline == nil else { return false }
                state.lingering.append((copy, Self.deadline(Self.lingerTime)))
                wake()
                return true
            }
            if !isKept { close(copy) }
            return .NO
        }

        /// Sockets whose clients may go on sending, at most.
        private static var lingeringLimit: Int { 64 }
        private static var lingerTime: Duration { .seconds(2) }

        /// Writes as much as the socket takes at once.
        func sendAtOnce(_ bytes: [UInt8], to socket: Int32) {
            let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
            bytes.withUnsafeBytes { _ = Glibc.send(socket, $0.baseAddress, $0.count, flags) }
        }

        /// Hands an answer to the library.
        func send(_ connection: MicroHTTPConnection, _ response: HTTPResponse, isLast: Bool) -> MHD_Result {
            let answer = response.body.withUnsafeBytes {
                // The library copies, and does not change what it is given.
                MHD_create_response_from_buffer(
                    $0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
            }
            guard let answer else { return .NO }
            defer { MHD_destroy_response(answer) }
            for field in response.fieldsToSend {
                guard MHD_add_response_header(answer, field.name, field.value) == .YES else { return .NO }
            }
            if isLast { _ = MHD_add_response_header(answer, "Connection", "close") }
            return MHD_queue_response(connection.handle, UInt32(response.status), answer)
        }

        /// The time as `Date` has it.
        static func date() -> String {
            var seconds = time(nil)
            var parts = tm()
            gmtime_r(&seconds, &parts)
            let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
            return
                "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) \(1900 + parts.tm_year) "
                + "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec)) GMT"
        }

        /// The address at the other end; nil where there is none any more.
        static func peerAddress(_ socket: Int32) -> String? {
            var storage = sockaddr_storage()
            var byteCount = socklen_t(MemoryLayout<sockaddr_storage>.size)
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            let isKnown = withUnsafeMutablePointer(to: &storage) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    getpeername(socket, $0, &byteCount) == 0
                        && getnameinfo($0, byteCount, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
                }
            }
            guard isKnown else { return nil }
            return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        }
    }
#endif
