extension JSONReader {
    /// The string that comes next, in place.
    package mutating func readText() throws(JSONError) -> JSONText {
        try expect(.string)
        return try scanString()
    }

    /// The string that comes next, decoded.
    package mutating func readString() throws(JSONError) -> String {
        try readText().string
    }

    /// The integer that comes next, written without fraction and exponent; `-0` is none.
    package mutating func readInteger<T: FixedWidthInteger>(_ type: T.Type = T.self) throws(JSONError) -> T {
        try expect(.number)
        let number = try scanNumber()
        guard number.isInteger else { throw .notAnInteger(byteOffset: offset(number.start)) }
        guard let magnitude = number.magnitude, let value: T = number.value(magnitude) else {
            throw .integerOutOfRange(
                byteOffset: offset(number.start), bitWidth: T.bitWidth, isSigned: T.isSigned)
        }
        return value
    }

    /// The number that comes next, rounded to the nearest double.
    package mutating func readDouble() throws(JSONError) -> Double {
        skipWhiteSpace()
        // What begins as a number needs no closer look.
        if digit(at: position) == nil { try expect(.number) }
        let number = try scanNumber()
        return try double(number)
    }

    /// The `true` or `false` that comes next.
    package mutating func readBool() throws(JSONError) -> Bool {
        try expect(.bool)
        let isTrue = bytes[position] == UInt8(ascii: "t")
        try scanWord(isTrue ? "true" : "false")
        return isTrue
    }

    /// The `null` that comes next.
    package mutating func readNull() throws(JSONError) {
        try expect(.null)
        try scanWord("null")
    }

    /// The number that comes next as an `Int64` when it is written as an integer and fits one, else as a double.
    package mutating func readNumber() throws(JSONError) -> JSONValue {
        let number = try scanNumber()
        if number.isInteger, let magnitude = number.magnitude, let value: Int64 = number.value(magnitude) {
            return .integer(value)
        }
        return .number(try double(number))
    }
}

extension JSONReader {
    /// A number as it stands in the text.
    struct Number {
        /// Offset in `bytes` of the first character.
        let start: Int
        let byteCount: Int
        let isNegative: Bool
        /// Whether there is neither fraction nor exponent, and it is not `-0`.
        let isInteger: Bool
        /// The digits before fraction and exponent, or `nil` when 64 bits do not hold them.
        let magnitude: UInt64?
        /// All digits as one integer, and how many of them are behind the point; nil with an exponent, or where a double might not
        /// hold them.
        let decimal: (digits: UInt64, fractionCount: Int)?

        func value<T: FixedWidthInteger>(_ magnitude: UInt64) -> T? {
            guard isNegative else { return T(exactly: magnitude) }
            guard magnitude <= Int64.min.magnitude else { return nil }
            return T(exactly: Int64(truncatingIfNeeded: 0 &- magnitude))
        }

        /// The double where digits and power of ten are doubles themselves, so that one division rounds once (W. D. Clinger, How
        /// to Read Floating Point Numbers Accurately, 1990); nil for others.
        var exactDouble: Double? {
            guard let decimal, decimal.digits <= 1 << 53, decimal.fractionCount < powersOfTen.count else { return nil }
            let value = Double(decimal.digits) / powersOfTen[decimal.fractionCount]
            return isNegative ? -value : value
        }
    }

    private func double(_ number: Number) throws(JSONError) -> Double {
        if let value = number.exactDouble { return value }
        guard let text = bytes.slice(at: number.start, byteCount: number.byteCount)?.string(),
            let value = Double(text)
        else { throw .invalidNumber(byteOffset: offset(number.start)) }
        guard value.isFinite else { throw .numberOutOfRange(byteOffset: offset(number.start)) }
        return value
    }

    /// Steps over the number at `position`, checking its grammar.
    mutating func scanNumber() throws(JSONError) -> Number {
        let start = position
        let isNegative = bytes[position] == UInt8(ascii: "-")
        if isNegative { position += 1 }
        if bytes[position] == UInt8(ascii: "I") { throw .nonFiniteNumber(byteOffset: offset(start)) }
        let firstDigit = position
        var magnitude: UInt64? = 0
        while let digit = digit(at: position) {
            magnitude = magnitude.flatMap { Self.append(digit, to: $0) }
            position += 1
        }
        let digitCount = position - firstDigit
        guard digitCount > 0, digitCount == 1 || bytes[firstDigit] != UInt8(ascii: "0") else {
            throw .invalidNumber(byteOffset: offset(start))
        }
        var isInteger = !(isNegative && magnitude == 0)
        var decimal = magnitude.map { (digits: $0, fractionCount: 0) }
        if bytes[position] == UInt8(ascii: ".") {
            isInteger = false
            position += 1
            let firstDigit = position
            while let digit = digit(at: position) {
                // Digits that might be more than a double holds are left to what takes them all.
                decimal = decimal.flatMap {
                    $0.digits < 1 << 49 ? ($0.digits * 10 + UInt64(digit), $0.fractionCount + 1) : nil
                }
                position += 1
            }
            guard position > firstDigit else { throw .invalidNumber(byteOffset: offset(start)) }
        }
        if let byte = bytes[position], byte | 0x20 == UInt8(ascii: "e") {
            isInteger = false
            decimal = nil
            position += 1
            if let sign = bytes[position], sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { position += 1 }
            try scanDigits(numberStart: start)
        }
        guard isAtDelimiter else { throw .invalidNumber(byteOffset: offset(start)) }
        guard position - start <= Self.numberByteLimit else {
            throw .numberTooLong(byteOffset: offset(start), byteLimit: Self.numberByteLimit)
        }
        return Number(
            start: start, byteCount: position - start, isNegative: isNegative, isInteger: isInteger,
            magnitude: magnitude, decimal: decimal)
    }

    private static func append(_ digit: UInt8, to magnitude: UInt64) -> UInt64? {
        let (tens, overflow) = magnitude.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tens.addingReportingOverflow(UInt64(digit))
        return overflow || carry ? nil : sum
    }

    private func digit(at place: Int) -> UInt8? {
        guard let byte = bytes[place], byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        return byte - UInt8(ascii: "0")
    }

    private mutating func scanDigits(numberStart: Int) throws(JSONError) {
        guard digit(at: position) != nil else { throw .invalidNumber(byteOffset: offset(numberStart)) }
        while digit(at: position) != nil { position += 1 }
    }

    /// Whether what comes next may follow a number or a word.
    private var isAtDelimiter: Bool {
        switch bytes[position] {
        case nil, 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }

    private mutating func scanWord(_ word: String) throws(JSONError) {
        let start = position
        for expected in word.utf8 {
            guard let byte = bytes[position] else {
                throw .unexpectedEnd(byteOffset: offset(position), expected: .value)
            }
            guard byte == expected else {
                throw .unexpectedByte(byteOffset: offset(position), expected: .value, actual: byte)
            }
            position += 1
        }
        guard isAtDelimiter else {
            throw .unexpectedByte(byteOffset: offset(start), expected: .value, actual: bytes[start] ?? 0)
        }
    }
}

/// 10 to the 0 to 22, all of which are doubles.
private let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
]
