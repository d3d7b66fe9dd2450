/// A piece of HTML. What is put in between its literals is text, and escaped: only other pieces are put in as they are.
struct HTML: ExpressibleByStringInterpolation, Sendable {
    private(set) var source: String

    init(stringLiteral value: String) {
        source = value
    }

    init(stringInterpolation: StringInterpolation) {
        source = stringInterpolation.source
    }

    /// A text, escaped for elements and for attributes in quotes.
    init(text: some StringProtocol) {
        source = ""
        source.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": source += "&amp;"
            case "<": source += "&lt;"
            case ">": source += "&gt;"
            case "\"": source += "&quot;"
            case "'": source += "&#39;"
            // Neither may stand in HTML: NUL, and what controls a terminal.
            case "\u{0}"..<"\u{9}", "\u{B}"..<"\u{20}", "\u{7F}": source += "\u{FFFD}"
            default: source.unicodeScalars.append(scalar)
            }
        }
    }

    /// Pieces one after the other, each on its own line.
    init(lines: some Sequence<HTML>) {
        source = lines.map(\.source).joined(separator: "\n")
    }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        mutating func appendLiteral(_ literal: String) {
            source += literal
        }

        mutating func appendInterpolation(_ text: some StringProtocol) {
            source += HTML(text: text).source
        }

        mutating func appendInterpolation(_ number: Int) {
            source += number.description
        }

        mutating func appendInterpolation(_ html: HTML) {
            source += html.source
        }
    }

    static func += (left: inout HTML, right: HTML) {
        left.source += right.source
    }
}
