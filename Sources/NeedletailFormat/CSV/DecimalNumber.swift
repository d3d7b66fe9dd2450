/// The number that `text` writes in decimal, rounded to the nearest double; nil for anything else, also for what no
/// finite double is near to, for `nan`, `inf` and hexadecimal.
///
/// Complexity: O(`text.count`).
package func decimalNumber(_ text: Span<UInt8>) -> Double? {
    if let value = shortDecimalNumber(text) { return value }
    var bytes: [UInt8] = []
    for index in text.indices {
        switch text[index] {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            bytes.append(text[index])
        default: return nil
        }
    }
    guard let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
}

/// The number that `text` writes in decimal; see `decimalNumber(_:)` of a span.
package func decimalNumber(_ text: ArraySlice<UInt8>) -> Double? {
    decimalNumber(text.span)
}

/// The number that `text` writes in decimal; see `decimalNumber(_:)` of a span.
package func decimalNumber(_ text: String) -> Double? {
    decimalNumber(Array(text.utf8).span)
}

/// The number where it has at most 18 digits, no exponent, and rounds in one step; nil for every other text.
///
/// Digits and power of ten are both exact doubles then, so that their quotient is correctly rounded (W. D. Clinger, How
/// to read floating point numbers accurately, 1990).
private func shortDecimalNumber(_ text: Span<UInt8>) -> Double? {
    var digits: UInt64 = 0
    var digitCount = 0
    var fractionCount = 0
    var hasPoint = false
    let isNegative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    for index in (isNegative ? 1 : 0)..<text.count {
        let byte = text[index]
        if byte == UInt8(ascii: "."), !hasPoint, digitCount > 0 {
            hasPoint = true
            continue
        }
        let digit = byte &- UInt8(ascii: "0")
        guard digit < 10, digitCount < 18 else { return nil }
        digits = digits * 10 + UInt64(digit)
        digitCount += 1
        if hasPoint { fractionCount += 1 }
    }
    guard digitCount > 0, !hasPoint || fractionCount > 0, digits <= 1 << 53 else { return nil }
    let magnitude = Double(digits) / powersOfTen[fractionCount]
    return isNegative ? -magnitude : magnitude
}

/// 10 to the power of 0 to 18, all exact.
private let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
]
