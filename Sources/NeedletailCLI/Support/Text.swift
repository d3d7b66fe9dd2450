import Glibc
import NeedletailFormat
import NeedletailKernels

/// `value` with `digits` digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    // Not so for NaN either.
    guard abs(value) * factor < 1e18 else { return "\(value)" }
    let scaled = Int((abs(value) * factor).rounded())
    let whole = "\(scaled / Int(factor))"
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard digits > 0 else { return sign + whole }
    let fraction = "\(scaled % Int(factor))"
    return sign + whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}

/// Text from a model file as a person may be shown it: without control characters.
func visible(_ text: String) -> String {
    String(printable(text, limit: 200).dropFirst().dropLast())
}

/// As many of `items` as fit `width` characters, at least one, and the number of the others.
func shortList(_ items: [String], width: Int) -> String {
    for count in stride(from: items.count, to: 0, by: -1) {
        let shown = items.prefix(count).joined(separator: ", ")
        let text = count == items.count ? shown : "\(shown) +\(items.count - count) more"
        if text.count <= width || count == 1 { return text }
    }
    return ""
}

/// `text` in lines of at most `width` characters, broken between words; lines after the first begin with `indentation`
/// spaces.
func wrapped(_ text: String, width: Int = 80, indentation: Int = 0) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        let isFirst = last.allSatisfy { $0 == " " }
        if !isFirst && last.count + 1 + word.count > width {
            lines.append(String(repeating: " ", count: indentation) + word)
        } else {
            lines[lines.count - 1] += isFirst ? String(word) : " \(word)"
        }
    }
    return lines.joined(separator: "\n")
}

extension String {
    /// The text with spaces behind it, at least `width` characters and one space.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}

/// How many characters a line of the terminal at `descriptor` has; nil where it is none.
func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
}

/// Writes `text` to standard error.
func printError(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        // The slice is not empty and its bytes are contiguous.
        let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
        if written < 0 && errno == EINTR { continue }
        guard written > 0 else { return }
        bytes = bytes.dropFirst(written)
    }
}

/// Says once that `NEEDLETAIL_TIER` names no tier, as it then has no effect.
func warnOfUnknownTier() {
    guard let name = Tier.unknownRequest else { return }
    let tiers = Tier.allCases.map(\.rawValue).joined(separator: ", ")
    printError("warning: NEEDLETAIL_TIER is \(printable(name)), which is no tier (\(tiers)); using \(Tier.selected)\n")
}
