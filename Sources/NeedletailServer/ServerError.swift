/// Why a server cannot be started.
public enum ServerError: Error, Equatable {
    /// No socket listens at that address: another program does, or it may not be used.
    case cannotListen(host: String, port: Int, reason: String)
}

extension ServerError: CustomStringConvertible {
    /// The reason in words.
    public var description: String {
        switch self {
        case .cannotListen(let host, let port, let reason):
            "cannot listen at \(host), port \(port): \(reason)"
        }
    }
}
