/// What a request is called in logs, error bodies and the header `X-Request-ID`.
package struct RequestID: Equatable, Sendable, CustomStringConvertible {
    /// The header's name.
    static let header = "X-Request-ID"
    /// The longest that is taken from a client, in bytes.
    static let byteLimit = 128

    package let description: String

    /// The client's, where it sent one id of 1 to 128 visible ASCII characters; else a new one of 128 random bits, in 32
    /// hexadecimal digits.
    package init(_ headers: HTTPHeaders) {
        let sent = headers.values(Self.header)
        if sent.count == 1, (1...Self.byteLimit).contains(sent[0].utf8.count),
            sent[0].utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        {
            description = sent[0]
        } else {
            description = randomHexadecimal(digitCount: 32)
        }
    }
}
