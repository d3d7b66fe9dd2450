/// The text of a JSON string as it stands in its file: compared, hashed and measured in place, decoded when asked for.
///
/// Only `JSONReader` makes one, from bytes whose UTF-8 and escapes it has checked. Two texts are equal when their decoded
/// bytes are: `"a"` and `"\u0061"` are, a letter with a combining accent and its composed form are not.
package struct JSONText: Sendable {
    /// The bytes between the quotation marks, escapes as written.
    package let raw: FileBytes
    /// Whether `raw` holds a backslash.
    let hasEscapes: Bool

    /// The decoded text. Complexity: O(`raw.count`); allocates the text.
    package var string: String {
        // The reader has seen that the bytes are UTF-8, so that none is repaired.
        guard hasEscapes else { return raw.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }
        return String(decoding: Array(utf8), as: UTF8.self)
    }

    /// The first characters of the decoded text, at most `byteLimit` bytes of it, for messages about hostile files.
    package func excerpt(byteLimit: Int = 200) -> String {
        var bytes = Array(utf8.prefix(byteLimit + 1))
        guard bytes.count > byteLimit else { return String(decoding: bytes, as: UTF8.self) }
        // A character that the cut divides is left out.
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return String(decoding: bytes, as: UTF8.self) + "..."
    }

    /// The number of decoded bytes. Complexity: O(`raw.count`) with escapes, else O(1).
    package var utf8Count: Int {
        hasEscapes ? utf8.reduce(0) { count, _ in count + 1 } : raw.count
    }

    /// The decoded bytes, one at a time, without allocation.
    package var utf8: DecodedBytes { DecodedBytes(raw) }

    /// Whether the decoded text is `string`, byte by byte.
    package func isEqual(to string: String) -> Bool {
        hasEscapes ? utf8.elementsEqual(string.utf8) : raw.isEqual(to: string)
    }

    /// Lets a `switch` compare a key with literals.
    package static func ~= (pattern: String, text: JSONText) -> Bool {
        text.isEqual(to: pattern)
    }
}

extension JSONText: Hashable, Comparable {
    package static func == (left: JSONText, right: JSONText) -> Bool {
        if !left.hasEscapes && !right.hasEscapes { return left.raw.isEqual(to: right.raw) }
        return left.utf8.elementsEqual(right.utf8)
    }

    /// By decoded bytes, a prefix before what it begins.
    package static func < (left: JSONText, right: JSONText) -> Bool {
        if !left.hasEscapes && !right.hasEscapes { return left.raw.precedes(right.raw) }
        return left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    package func hash(into hasher: inout Hasher) {
        if hasEscapes {
            for byte in utf8 { hasher.combine(byte) }
        } else {
            raw.withUnsafeBytes { for byte in $0 { hasher.combine(byte) } }
        }
    }
}

extension JSONText {
    /// The decoded bytes of a text whose escapes have been checked.
    package struct DecodedBytes: Sequence, IteratorProtocol {
        private let raw: FileBytes
        private var position = 0
        /// Bytes of a decoded escape that are still to come, the next one lowest.
        private var pending: UInt32 = 0
        private var pendingCount = 0

        init(_ raw: FileBytes) {
            self.raw = raw
        }

        package mutating func next() -> UInt8? {
            if pendingCount > 0 {
                defer {
                    pending >>= 8
                    pendingCount -= 1
                }
                return UInt8(truncatingIfNeeded: pending)
            }
            guard let byte = raw[position] else { return nil }
            position += 1
            guard byte == UInt8(ascii: "\\"), let escape = raw[position] else { return byte }
            position += 1
            switch escape {
            case UInt8(ascii: "b"): return 0x08
            case UInt8(ascii: "f"): return 0x0C
            case UInt8(ascii: "n"): return 0x0A
            case UInt8(ascii: "r"): return 0x0D
            case UInt8(ascii: "t"): return 0x09
            case UInt8(ascii: "u"): return decodeUnicodeEscape()
            default: return escape
            }
        }

        private mutating func decodeUnicodeEscape() -> UInt8? {
            var value = UInt32(codeUnit(at: position))
            position += 4
            if value & 0xFC00 == 0xD800 {
                // The reader has seen the other half: `\u` and its four digits.
                value = 0x1_0000 + (value & 0x3FF) << 10 + UInt32(codeUnit(at: position + 2)) & 0x3FF
                position += 6
            }
            guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return nil }
            for (index, byte) in encoded.enumerated() {
                pending |= UInt32(byte) << (8 * UInt32(index))
            }
            pendingCount = encoded.count
            return next()
        }

        private func codeUnit(at offset: Int) -> UInt16 {
            var value: UInt16 = 0
            for index in 0..<4 {
                value = value << 4 | UInt16(raw[offset + index].flatMap(hexadecimalValue) ?? 0)
            }
            return value
        }
    }
}

/// The value of a hexadecimal digit in ASCII, or `nil`.
func hexadecimalValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
}
