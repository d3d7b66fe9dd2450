import NeedletailFormat

// Numbers and text, in binary and as lines.

extension PickleReader {
    /// Puts the two's complement integer of the next bytes on the stack.
    mutating func pushLong(byteCount: Int64) throws(PickleError) {
        let digits = try take(try length(byteCount))
        guard digits.count <= max(8, limits.integerByteCount) else { throw .integerTooLarge(offset: offset) }
        guard digits.count <= 8 else { return push(.largeInt) }
        var pattern: UInt64 = 0
        for index in (0..<digits.count).reversed() { pattern = pattern << 8 | UInt64(digits[index] ?? 0) }
        // The sign bit is the highest of the bytes that are there.
        let unused = UInt64(64 - 8 * digits.count)
        push(.int(digits.isEmpty ? 0 : Int64(bitPattern: pattern << unused) >> Int64(unused)))
    }

    /// Puts the UTF-8 text of the next bytes on the stack.
    mutating func pushText(byteCount: UInt64) throws(PickleError) {
        guard let text = try take(byteCount).string() else { throw .invalidText(offset: offset) }
        push(.string(text))
    }

    /// Puts a string of Python 2 on the stack: text where it is ASCII, else bytes.
    mutating func pushOldString(byteCount: Int64) throws(PickleError) {
        pushOldString(try take(try length(byteCount)))
    }

    private mutating func pushOldString(_ bytes: FileBytes) {
        let isASCII = bytes.withSpan { span in
            var end = 0
            while end < span.byteCount, span.byte(at: end) < 0x80 { end += 1 }
            return end == span.byteCount
        }
        if isASCII, let text = bytes.string() { push(.string(text)) } else { push(.bytes(bytes)) }
    }

    private func length(_ length: Int64) throws(PickleError) -> UInt64 {
        guard length >= 0 else { throw .negativeLength(offset: offset, length: length) }
        return UInt64(length)
    }
}

// MARK: - Lines

extension PickleReader {
    mutating func pushFloatLine() throws(PickleError) {
        let text = try textLine()
        guard let value = Double(text), !text.utf8.contains(where: { $0 == 0x78 || $0 == 0x58 }) else {
            // No "0x1p3": Python does not write it.
            throw .invalidNumber(offset: offset)
        }
        push(.float(value))
    }

    /// A decimal integer, or a truth value written as `00` or `01`.
    mutating func pushIntLine() throws(PickleError) {
        let text = try textLine()
        switch text {
        case "00": push(.bool(false))
        case "01": push(.bool(true))
        default: push(try decimal(text))
        }
    }

    /// A decimal integer that ends with `L`.
    mutating func pushLongLine() throws(PickleError) {
        let text = try textLine()
        push(try decimal(text.hasSuffix("L") ? String(text.dropLast()) : text))
    }

    private func decimal(_ text: String) throws(PickleError) -> PickleValue {
        if let value = Int64(text) { return .int(value) }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .invalidNumber(offset: offset)
        }
        // A byte has at least two digits, and less than two and a half.
        if limits.integerByteCount > 8, digits.utf8.count <= 2 * limits.integerByteCount + 7 { return .largeInt }
        throw .integerTooLarge(offset: offset)
    }

    /// The number of a remembered value.
    mutating func memoKeyLine() throws(PickleError) -> UInt64 {
        guard let key = UInt64(try textLine()) else { throw .invalidNumber(offset: offset) }
        return key
    }

    /// A string of Python 2 as it prints: in quotation marks, with escapes.
    mutating func pushStringLine() throws(PickleError) {
        let line = try line().array()
        guard line.count >= 2, let mark = line.first, mark == line.last, mark == 0x22 || mark == 0x27 else {
            throw .invalidText(offset: offset)
        }
        var result: [UInt8] = []
        var rest = line[1..<(line.count - 1)]
        while let byte = rest.popFirst() {
            guard byte == 0x5c else {
                result.append(byte)
                continue
            }
            switch rest.popFirst() {
            case 0x5c: result.append(0x5c)
            case 0x27: result.append(0x27)
            case 0x22: result.append(0x22)
            case 0x6e: result.append(0x0a)
            case 0x72: result.append(0x0d)
            case 0x74: result.append(0x09)
            case 0x78: result.append(UInt8(truncatingIfNeeded: try hexadecimal(&rest, digitCount: 2)))
            default: throw .invalidText(offset: offset)
            }
        }
        pushOldString(FileBytes(result))
    }

    /// Text in Python's raw-unicode-escape form: Latin-1, with `\uXXXX` and `\UXXXXXXXX` for the rest.
    mutating func pushUnicodeLine() throws(PickleError) {
        var rest = try line().array()[...]
        var text = String.UnicodeScalarView()
        while let byte = rest.popFirst() {
            guard byte == 0x5c, let kind = rest.first else {
                text.append(Unicode.Scalar(byte))
                continue
            }
            rest.removeFirst()
            guard kind == 0x75 || kind == 0x55 else {
                // Any other pair stands for itself.
                text.append(Unicode.Scalar(byte))
                text.append(Unicode.Scalar(kind))
                continue
            }
            let value = try hexadecimal(&rest, digitCount: kind == 0x75 ? 4 : 8)
            guard let scalar = Unicode.Scalar(value) else { throw .invalidText(offset: offset) }
            text.append(scalar)
        }
        push(.string(String(text)))
    }

    private func hexadecimal(_ rest: inout ArraySlice<UInt8>, digitCount: Int) throws(PickleError) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<digitCount {
            guard let digit = rest.popFirst().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw .invalidText(offset: offset)
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }
}
