/// Receives requests and sends what answers them: what lies between a service and its clients.
///
/// A transport reads the whole body before it asks, keeps its limits and deadlines for itself, and answers what breaks them
/// without asking.
public protocol HTTPTransport: AnyObject, Sendable {
    /// Answers a request. Called from any thread, for many requests at once; what it does for one whose client has gone is
    /// cancelled as a task where the transport sees that.
    typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

    /// Whether a request is answered in microseconds, without waiting for anything: its handler may run on the thread that has
    /// read it, which takes less time than to wake another one. It is asked without the body's bytes being looked at.
    typealias QuickRule = @Sendable (HTTPRequest) -> Bool

    /// Begins to listen. Called once.
    func start(_ handler: @escaping Handler, isQuick: @escaping QuickRule) throws(ServerError)

    /// Accepts nothing more, waits up to `drain` for the requests at work to be answered, and closes what is left. What comes
    /// after the first call does nothing.
    func stop(drain: Duration) async

    /// How many connections were closed as they came, since there were as many as may be.
    var refusedConnectionCount: Int { get }
}

extension HTTPTransport {
    /// Begins to listen, with a task for each request. Called once.
    public func start(_ handler: @escaping Handler) throws(ServerError) {
        try start(handler) { _ in false }
    }

    /// None, where there are no connections.
    public var refusedConnectionCount: Int { 0 }
}
