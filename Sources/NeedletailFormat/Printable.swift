/// `text` between apostrophes, fit for a message: control characters and what would break the line escaped, cut after
/// `limit` characters.
package func printable(_ text: String, limit: Int = 120) -> String {
    var result = "'"
    for (index, scalar) in text.unicodeScalars.enumerated() {
        guard index < limit else {
            result += "..."
            break
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned:
            result += "\\u{\(String(scalar.value, radix: 16))}"
        default:
            result.unicodeScalars.append(scalar)
        }
    }
    return result + "'"
}

/// A byte as a message shows it: the character when it is printable ASCII, else its value such as `0x07`.
func printable(byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
        ? "'\(Character(Unicode.Scalar(byte)))'" : "the byte 0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))"
}

/// Four hexadecimal digits.
func hexadecimal(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
}
