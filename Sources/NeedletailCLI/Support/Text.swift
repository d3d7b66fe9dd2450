import Glibc
import Needletail
import NeedletailFormat
import NeedletailKernels

let engineVersion = Engine.version

/// `text` between apostrophes, control characters escaped.
func quoted(_ text: String) -> String {
    printable(text)
}

/// `value` with `digits` digits after the point.
func fixed(_ value: Double, _ digits: Int) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "\(value)" }
    var factor = 1.0
    for _ in 0..<digits { factor *= 10 }
    let scaled = Int((abs(value) * factor).rounded())
    let whole = "\(scaled / Int(factor))"
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard digits > 0 else { return sign + whole }
    let fraction = "\(scaled % Int(factor))"
    return sign + whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
}

extension String {
    /// The text with spaces behind it, at least `width` characters and one space.
    func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - count))
    }
}

/// Writes `text` to standard error.
func printError(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        // The slice is not empty and its bytes are contiguous.
        let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
        guard written > 0 else { return }
        bytes = bytes.dropFirst(written)
    }
}

/// Says once that `NEEDLETAIL_TIER` names no tier, as it then has no effect.
func warnOfUnknownTier() {
    guard let name = Tier.unknownRequest else { return }
    let tiers = Tier.allCases.map(\.rawValue).joined(separator: ", ")
    printError("warning: NEEDLETAIL_TIER is \(quoted(name)), which is no tier (\(tiers)); using \(Tier.selected)\n")
}
