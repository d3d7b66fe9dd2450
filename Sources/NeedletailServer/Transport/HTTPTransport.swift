/// Receives requests and sends what answers them: what lies between a service and its clients.
///
/// A transport reads the whole body before it asks, keeps its limits and deadlines for itself, and answers what breaks them
/// without asking.
public protocol HTTPTransport: Sendable {
    /// Answers a request. Called from any thread, for many requests at once; what it does for one whose client has gone is
    /// cancelled as a task where the transport sees that.
    typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

    /// Begins to listen. Called once.
    func start(_ handler: @escaping Handler) throws(ServerError)

    /// Accepts nothing more, waits up to `drain` for the requests at work to be answered, and closes what is left. What comes
    /// after the first call does nothing.
    func stop(drain: Duration) async
}
