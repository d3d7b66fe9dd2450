#if Server
    /// A connection, from when it is accepted to when it is closed.
    ///
    /// Unchecked: the library's thread alone uses what the first part holds, and the engine's lock guards the second.
    final class MicroHTTPConnection: @unchecked Sendable {
        /// The library's, alive as long as the connection is in the engine's table.
        let handle: OpaquePointer
        let socket: Int32
        let clientAddress: String?

        // The library's thread
        var target: RequestHead.Target?
        var head: RequestHead?
        var body: [UInt8] = []

        // The engine's lock
        var phase = Phase.waiting
        /// When the phase must be over, in nanoseconds of `MicroHTTPEngine.now`.
        var deadline: UInt64
        /// Counts the requests, so that a handler that answers late answers no later request.
        var number = 0
        /// The bytes of the body that count as held.
        var heldByteCount = 0
        var request: HTTPRequest?
        var task: Task<Void, Never>?
        var answer: Answer?
        /// Whether the library waits to be told to go on.
        var isSuspended = false
        /// The number of the request during which the client was seen to have closed its side.
        var hasEndedAt: Int?
        /// The number of the request whose client was seen to have gone before its answer was there.
        var goneAt: Int?
        /// How many times in a row nothing of a request was seen, while the transport is being stopped.
        var idleLookCount = 0

        init(handle: OpaquePointer, socket: Int32, clientAddress: String?, deadline: UInt64) {
            self.handle = handle
            self.socket = socket
            self.clientAddress = clientAddress
            self.deadline = deadline
        }

        enum Phase {
            /// No request line yet.
            case waiting
            case head
            case body
            /// A handler works.
            case handling
            case answering
            /// Refused, or given up: closes as soon as the library looks at it.
            case ending

            /// Whether more of a request is to come.
            var isReading: Bool { self == .waiting || self == .head || self == .body }
        }

        /// What a suspended connection goes on with.
        enum Answer {
            case response(HTTPResponse)
            case refusal(TransportRefusal.Reason)
        }
    }
#endif
