import Glibc
import NeedletailKernels

/// Shows on standard error how far long work is: a bar that is overwritten on a terminal, plain lines otherwise.
struct Progress {
    private let what: String
    private let isShown: Bool
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
        var line = "\(count) \(what), \(fixed(Double(count) / elapsed, 0)) a second"
        if let fraction {
            let percent = "\(fixed(100 * fraction, 0)) %"
            line = isTerminal ? "\(Self.bar(fraction)) \(percent)  \(line)" : "\(line), \(percent)"
        }
        printError(isTerminal ? "\r\(line)\u{1B}[K" : "\(line)\n")
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
