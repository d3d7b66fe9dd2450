/// A request with all of its body.
public struct HTTPRequest: Sendable {
    /// What is asked for.
    public var method: HTTPMethod
    /// The path of the target as it was sent, without the query: begins with `/`, percent-encoded.
    public var path: String
    /// What follows the first `?` of the target as it was sent; nil where there is none.
    public var query: String?
    /// The fields as they were sent.
    public var headers: HTTPHeaders
    /// All bytes of the body, empty where there is none.
    public var body: [UInt8]
    /// The address that the connection comes from, without a port, as text; nil where there is no connection.
    public var clientAddress: String?
    /// Tells whether the client was seen to have gone, so that nobody takes the answer; nil where that is not looked at.
    package var clientHasGone: (@Sendable () -> Bool)?

    /// A request by its parts.
    public init(
        _ method: HTTPMethod, _ path: String, query: String? = nil, headers: HTTPHeaders = HTTPHeaders(),
        body: [UInt8] = [], clientAddress: String? = nil
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.headers = headers
        self.body = body
        self.clientAddress = clientAddress
    }
}

/// A method of HTTP by its name, such as `GET`; upper and lower case differ.
public struct HTTPMethod: RawRepresentable, Hashable, Sendable {
    /// The name.
    public let rawValue: String

    /// A method by its name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Reads.
    public static let get = HTTPMethod(rawValue: "GET")
    /// Reads, and answers without the body.
    public static let head = HTTPMethod(rawValue: "HEAD")
    /// Has the body worked on.
    public static let post = HTTPMethod(rawValue: "POST")
    /// Asks what may be asked.
    public static let options = HTTPMethod(rawValue: "OPTIONS")
}
