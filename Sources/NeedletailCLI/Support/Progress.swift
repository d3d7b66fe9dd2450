import Glibc
import NeedletailKernels

/// Shows on standard error how far long work is: a bar that is overwritten on a terminal, plain lines otherwise.
struct Progress {
    private let what: String
    private let isShown: Bool
    /// How many there are; nil where nobody knows.
    var total: Int?
    private let isTerminal = isatty(2) == 1
    private let start = Progress.seconds()
    private var shown = Progress.seconds()
    private var hasShown = false

    /// Progress counted in `what`, such as rows; nothing is shown where the result itself scrolls by on the terminal.
    init(_ what: String, isShown: Bool) {
        self.what = what
        self.isShown = isShown
    }

    /// Tells that `count` are done, and which fraction of all that is where somebody knows; nothing is shown in the first
    /// second.
    mutating func update(_ count: Int, fraction: Double? = nil) {
        guard isShown else { return }
        let now = Self.seconds()
        guard now - shown >= (isTerminal ? (hasShown ? 0.2 : 1) : 5) else { return }
        shown = now
        hasShown = true
        var line = "\(count)\(total.map { " of \($0)" } ?? "") \(what), \(Self.rate(count, elapsed)) a second"
        if let fraction = fraction ?? total.map({ Double(count) / Double(max($0, 1)) }) {
            let percent = "\(fixed(100 * fraction, 0)) %"
            line = isTerminal ? "\(Self.bar(fraction)) \(percent)  \(line)" : "\(line), \(percent)"
            if fraction > 0 { line += ", \(Self.duration(elapsed * (1 - fraction) / fraction)) left" }
        }
        printError(isTerminal ? "\r\(line)\u{1B}[K" : "\(line)\n")
    }

    /// How many are done in a second, with a digit after the point where they are few.
    static func rate(_ count: Int, _ seconds: Double) -> String {
        let rate = Double(count) / seconds
        return fixed(rate, rate < 100 ? 1 : 0)
    }

    /// `seconds` in words: `42 s`, `3 min 20 s`, `2 h 5 min`.
    private static func duration(_ seconds: Double) -> String {
        // More than a year is no better known than that.
        let seconds = Int(min(seconds, 3e7).rounded())
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds / 3600) h \(seconds % 3600 / 60) min"
    }

    /// Removes the line from the terminal.
    mutating func finish() {
        if hasShown && isTerminal { printError("\r\u{1B}[K") }
        hasShown = false
    }

    /// `fraction` of 20 characters filled.
    private static func bar(_ fraction: Double) -> String {
        let filled = Int(20 * fraction)
        return "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: 20 - filled) + "]"
    }

    /// Seconds since the work began.
    var elapsed: Double { max(Self.seconds() - start, 1e-9) }

    private static func seconds() -> Double { Double(monotonicNanoseconds()) * 1e-9 }
}
