/// Percent-encoding of targets (RFC 3986, 2.1) and of forms.
public enum PercentEncoding {
    /// Why a text cannot be decoded.
    public enum Failure: Error, Equatable, CustomStringConvertible {
        /// At that byte there is a `%` without two hexadecimal digits behind it.
        case badEscape(byteOffset: Int)
        /// What it stands for is not UTF-8.
        case notUTF8

        /// The reason in words.
        public var description: String {
            switch self {
            case .badEscape(let offset): "byte \(offset): % without two hexadecimal digits"
            case .notUTF8: "not UTF-8 when decoded"
            }
        }
    }

    /// The text that a percent-encoded one stands for.
    ///
    /// - plusIsSpace: whether `+` stands for a blank, as in forms and queries.
    ///
    /// Complexity: O(bytes).
    public static func decode(_ text: some StringProtocol, plusIsSpace: Bool = false) throws(Failure) -> String {
        let encoded = Array(text.utf8)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(encoded.count)
        var place = 0
        while place < encoded.count {
            let byte = encoded[place]
            if byte == UInt8(ascii: "%") {
                guard place + 2 < encoded.count, let high = digit(encoded[place + 1]),
                    let low = digit(encoded[place + 2])
                else { throw .badEscape(byteOffset: place) }
                bytes.append(high << 4 | low)
                place += 3
            } else {
                bytes.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
                place += 1
            }
        }
        guard let decoded = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
        return decoded
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}

/// What a query holds: `name=value` between `&`, in order. A name may stand there several times.
public struct QueryItems: Sendable, Equatable {
    /// A name and its value, decoded.
    public struct Item: Sendable, Equatable {
        /// What stands before the first `=`.
        public let name: String
        /// Empty where there is nothing behind the name.
        public let value: String
    }

    /// All of them, in the order of the query.
    public let items: [Item]

    /// Reads a query without its `?`; nil stands for none. `+` is a blank.
    ///
    /// - Throws: the first piece's failure; byte offsets are those of the name or value.
    public init(_ query: String?) throws(PercentEncoding.Failure) {
        var items: [Item] = []
        for piece in (query ?? "").split(separator: "&") {
            let name = piece.prefix { $0 != "=" }
            items.append(
                Item(
                    name: try PercentEncoding.decode(name, plusIsSpace: true),
                    value: try PercentEncoding.decode(piece.dropFirst(name.count + 1), plusIsSpace: true)))
        }
        self.items = items
    }

    /// The value of the first item of this name. Complexity: O(items).
    public subscript(name: String) -> String? {
        items.first { $0.name == name }?.value
    }
}
