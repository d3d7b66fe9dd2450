/// What answers a request.
public struct HTTPResponse: Sendable, Equatable {
    /// 200 to 599.
    public var status: Int
    /// Without `Content-Length`, `Date` and `Connection`, which the transport writes.
    public var headers: HTTPHeaders
    /// All bytes of the body, empty where there is none.
    public var body: [UInt8]

    /// A response by its parts.
    public init(_ status: Int, headers: HTTPHeaders = HTTPHeaders(), body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}
