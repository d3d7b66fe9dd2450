extension JSONReader {
    /// Steps over the string whose opening quotation mark is at `position`, checking its UTF-8 and its escapes.
    mutating func scanString() throws(JSONError) -> JSONText {
        let start = position + 1
        position = start
        var hasEscapes = false
        while true {
            position = bytes.endOfPlainText(from: position)
            guard let byte = bytes[position] else {
                throw .unexpectedEnd(byteOffset: offset(position), expected: .closingQuotationMark)
            }
            switch byte {
            case UInt8(ascii: "\""):
                guard let raw = bytes.slice(at: start, byteCount: position - start) else {
                    throw .unexpectedEnd(byteOffset: offset(position), expected: .closingQuotationMark)
                }
                position += 1
                return JSONText(raw: raw, hasEscapes: hasEscapes)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try scanEscape()
            case 0..<0x20:
                throw .controlCharacter(byteOffset: offset(position), actual: byte)
            default:
                try scanMultibyteCharacter(first: byte)
            }
        }
    }

    private mutating func scanEscape() throws(JSONError) {
        let start = position
        position += 1
        guard let kind = bytes[position] else {
            throw .unexpectedEnd(byteOffset: offset(position), expected: .closingQuotationMark)
        }
        position += 1
        switch kind {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"):
            let unit = try scanCodeUnit(escapeStart: start)
            switch unit {
            case 0xD800..<0xDC00:
                guard bytes[position] == UInt8(ascii: "\\"), bytes[position + 1] == UInt8(ascii: "u") else {
                    throw .loneSurrogate(byteOffset: offset(start), actual: unit)
                }
                let second = position
                position += 2
                guard (0xDC00..<0xE000).contains(try scanCodeUnit(escapeStart: second)) else {
                    throw .loneSurrogate(byteOffset: offset(start), actual: unit)
                }
            case 0xDC00..<0xE000:
                throw .loneSurrogate(byteOffset: offset(start), actual: unit)
            default:
                return
            }
        default:
            throw .invalidEscape(byteOffset: offset(start))
        }
    }

    /// The four hexadecimal digits at `position`.
    private mutating func scanCodeUnit(escapeStart: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = bytes[position] else {
                throw .unexpectedEnd(byteOffset: offset(position), expected: .closingQuotationMark)
            }
            guard let value = hexadecimalValue(digit) else { throw .invalidEscape(byteOffset: offset(escapeStart)) }
            unit = unit << 4 | UInt16(value)
            position += 1
        }
        return unit
    }

    /// Steps over a character of two to four bytes, as the Unicode standard's table of well-formed sequences has them.
    private mutating func scanMultibyteCharacter(first: UInt8) throws(JSONError) {
        let second: ClosedRange<UInt8>
        let byteCount: Int
        switch first {
        case 0xC2...0xDF: (byteCount, second) = (2, 0x80...0xBF)
        case 0xE0: (byteCount, second) = (3, 0xA0...0xBF)
        case 0xED: (byteCount, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: (byteCount, second) = (3, 0x80...0xBF)
        case 0xF0: (byteCount, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (byteCount, second) = (4, 0x80...0xBF)
        case 0xF4: (byteCount, second) = (4, 0x80...0x8F)
        default: throw .invalidUTF8(byteOffset: offset(position))
        }
        for index in 1..<byteCount {
            guard let byte = bytes[position + index], index == 1 ? second.contains(byte) : byte & 0xC0 == 0x80 else {
                throw .invalidUTF8(byteOffset: offset(position))
            }
        }
        position += byteCount
    }
}
