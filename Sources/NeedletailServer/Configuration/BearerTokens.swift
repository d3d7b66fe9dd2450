import NeedletailFormat

/// The tokens of which a request must show one, in `Authorization: Bearer TOKEN`; none where every request is taken.
public struct BearerTokens: Sendable {
    /// What a request shows.
    package enum Check: Equatable, Sendable {
        /// No token is asked for.
        case open
        /// The token of this number, from 1 on, in the order in which they were given.
        case accepted(Int)
        /// No token, or none by this scheme.
        case missing
        /// A token that is none of them.
        case wrong
    }

    /// The length of a token, in bytes.
    static let byteCounts = 16...512
    static let countLimit = 1000

    /// The SHA-256 of each token, so that comparing tells nothing of its length.
    private var digests = Sensitive<[[UInt8]]>([])
    /// How many there are.
    public private(set) var count = 0

    /// No tokens: every request is taken.
    public init() {}

    /// Adds a token, unless it is not 16 to 512 visible ASCII characters, or would be more than the thousandth: then it gives false.
    @discardableResult
    public mutating func add(_ token: some StringProtocol) -> Bool {
        guard Self.byteCounts.contains(token.utf8.count), count < Self.countLimit,
            token.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { return false }
        digests = Sensitive(digests.withExposedValue { $0 + [Self.digest(token)] })
        count += 1
        return true
    }

    /// Whether a request with these headers is taken. The time tells nothing of the tokens: all are compared to the end.
    package func check(_ headers: HTTPHeaders) -> Check {
        guard count > 0 else { return .open }
        let sent = headers.values("Authorization")
        guard sent.count == 1, let token = Self.token(sent[0]) else { return .missing }
        let shown = Self.digest(token)
        let number = digests.withExposedValue { digests in
            var number = 0
            for (index, digest) in digests.enumerated() {
                var difference: UInt8 = 0
                for (a, b) in zip(digest, shown) { difference |= a ^ b }
                // All ones where nothing differs.
                let mask = (Int(difference) - 1) >> 8
                number |= mask & (index + 1)
            }
            return number
        }
        // Two equal tokens would mix their numbers: the reader refuses such.
        return number == 0 ? .wrong : .accepted(number)
    }

    /// Whether a token was added before.
    func contains(_ token: some StringProtocol) -> Bool {
        let digest = Self.digest(token)
        return digests.withExposedValue { $0.contains(digest) }
    }

    /// What follows the scheme, whose case does not matter (RFC 9110, section 11.1); nil with another scheme.
    private static func token(_ header: String) -> Substring? {
        guard header.utf8.count > 7, header.prefix(7).lowercased() == "bearer " else { return nil }
        let token = header.dropFirst(7).drop { $0 == " " }
        return token.isEmpty ? nil : token
    }

    private static func digest(_ token: some StringProtocol) -> [UInt8] {
        var digest = SHA256()
        digest.update(Array(token.utf8))
        return digest.finalize()
    }
}
