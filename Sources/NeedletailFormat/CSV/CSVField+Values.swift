/// What a field of CSV is where it should be a vector.
package enum CSVVector {
    case values([Double])
    /// Its numbers do not stand in brackets.
    case noBrackets
    /// One of its parts is no finite number.
    case noNumber(String)

    /// The vector of `field`: numbers in brackets, with commas, semicolons or blanks between them.
    package init(_ field: ArraySlice<UInt8>) {
        guard field.count > 1, field.first == UInt8(ascii: "["), field.last == UInt8(ascii: "]") else {
            self = .noBrackets
            return
        }
        var values: [Double] = []
        for part in field.dropFirst().dropLast().split(whereSeparator: { ",; \t".utf8.contains($0) }) {
            guard let value = decimalNumber(part) else {
                self = .noNumber(String(decoding: part, as: UTF8.self))
                return
            }
            values.append(value)
        }
        self = .values(values)
    }
}

private func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

/// `text` without the spaces and tabs at its ends.
package func trimmedBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let range = trimmedBlanks(text.span, 0..<text.count)
    return text[range.lowerBound + text.startIndex..<range.upperBound + text.startIndex]
}

/// The part of `range` of `text` without the spaces and tabs at its ends.
package func trimmedBlanks(_ text: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(text[start]) { start += 1 }
    while start < end, isBlank(text[end - 1]) { end -= 1 }
    return start..<end
}
