/// Where a transport listens, what it holds at most, and how long it waits.
public struct TransportOptions: Sendable, Equatable {
    /// An IPv4 or IPv6 address, or `localhost` for 127.0.0.1. `0.0.0.0` listens on every address of IPv4, `::` on every one of
    /// both.
    public var host = "127.0.0.1"
    /// 0 to 65535; 0 takes any that is free, which the transport then tells.
    public var port = 0
    /// The most bytes of a request's body, at least 0. What is longer is answered with 413.
    public var bodyByteLimit = 16 << 20
    /// The most bytes of all bodies that are held at once: while they come, and while handlers have them. What comes above is
    /// answered with 503.
    public var heldByteLimit = 256 << 20
    /// The most bytes of a request's line and header fields, at least 1024. What is longer is answered with 431; a connection
    /// takes about four times this much.
    public var headerByteLimit = 16 << 10
    /// The most connections at once, at least 1. A further one is closed as soon as it is accepted. The process's limit of
    /// open files may allow fewer: a quarter of it stays free for other files.
    public var connectionLimit = 1024
    /// The time for a request's line and header fields: from when the connection was opened, or from the request line where
    /// the connection had requests before.
    public var headTime = Duration.seconds(10)
    /// The time for a request's whole body, however steadily it comes.
    public var bodyTime = Duration.seconds(30)
    /// The time for the handler. Then its task is cancelled and the request answered with 503.
    public var handlerTime = Duration.seconds(60)
    /// The time for the client to take all of an answer.
    public var answerTime = Duration.seconds(60)
    /// The time for which a connection is kept without a request.
    public var idleTime = Duration.seconds(60)

    /// The defaults.
    public init() {}
}
