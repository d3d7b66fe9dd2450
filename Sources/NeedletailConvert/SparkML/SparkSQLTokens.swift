/// The words of a statement of SQL, as far as it is a choice of columns and arithmetic of them.
struct SparkSQLTokens {
    enum Token: Equatable {
        /// A word that is not quoted: a column, or a keyword in any case.
        case word(String)
        /// A column in backquotes.
        case quoted(String)
        /// Digits, with a point where it is a decimal, and an exponent where it is a double.
        case number(Double, isDecimal: Bool)
        /// One of `* + - / ( ) ,`
        case sign(Character)
    }

    /// What a statement holds that is not read.
    struct Refusal: Error {
        let what: String

        init(_ what: String) {
            self.what = what
        }
    }

    private(set) var tokens: [Token] = []

    /// Complexity: O(bytes).
    init(_ statement: String) throws(Refusal) {
        let text = Array(statement.utf8)
        var place = 0
        func byte(_ offset: Int) -> UInt8 { place + offset < text.count ? text[place + offset] : 0 }
        func take(_ isIn: (UInt8) -> Bool) -> String {
            let start = place
            while place < text.count, isIn(text[place]) { place += 1 }
            return String(decoding: text[start..<place], as: UTF8.self)
        }
        while place < text.count {
            switch text[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            case UInt8(ascii: "-") where byte(1) == UInt8(ascii: "-"),
                UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"):
                throw Refusal("a comment")
            case UInt8(ascii: "`"): tokens.append(.quoted(try Self.quoted(text, &place)))
            case let first where Self.isDigit(first) || (first == UInt8(ascii: ".") && Self.isDigit(byte(1))):
                let number = take { Self.isDigit($0) || $0 == UInt8(ascii: ".") }
                var exponent = ""
                if byte(0) | 0x20 == UInt8(ascii: "e"),
                    Self.isDigit(byte(1))
                        || (byte(1) == UInt8(ascii: "-") || byte(1) == UInt8(ascii: "+")) && Self.isDigit(byte(2))
                {
                    let sign = Self.isDigit(byte(1)) ? "" : byte(1) == UInt8(ascii: "-") ? "-" : "+"
                    place += sign.isEmpty ? 1 : 2
                    exponent = "e" + sign + take(Self.isDigit)
                }
                let rest = take(Self.isWord)
                guard rest.isEmpty else { throw Refusal("the number \(number)\(exponent)\(rest)") }
                // Swift wants a digit on both sides of the point.
                let padded = (number.hasPrefix(".") ? "0" : "") + number + (number.hasSuffix(".") ? "0" : "")
                guard let value = Double(padded + exponent), value.isFinite else {
                    throw Refusal("the number \(number)\(exponent)")
                }
                tokens.append(.number(value, isDecimal: exponent.isEmpty && number.contains(".")))
            case let first where Self.isWord(first): tokens.append(.word(take(Self.isWord)))
            case let first where "*+-/(),".utf8.contains(first):
                place += 1
                tokens.append(.sign(Character(UnicodeScalar(first))))
            case UInt8(ascii: "."): throw Refusal("a column with its table's name")
            case UInt8(ascii: "'"), UInt8(ascii: "\""): throw Refusal("a text")
            case UInt8(ascii: ";") where text[(place + 1)...].allSatisfy({ $0 <= 0x20 }): return
            case let first where first < 0x80: throw Refusal("the operator \(Character(UnicodeScalar(first)))")
            default: throw Refusal("a character beyond ASCII outside of backquotes")
            }
        }
    }

    /// The name in backquotes from `place` on, where two stand for one.
    private static func quoted(_ text: [UInt8], _ place: inout Int) throws(Refusal) -> String {
        var name: [UInt8] = []
        place += 1
        while place < text.count {
            if text[place] == UInt8(ascii: "`") {
                place += 1
                guard place < text.count, text[place] == UInt8(ascii: "`") else {
                    return String(decoding: name, as: UTF8.self)
                }
            }
            name.append(text[place])
            place += 1
        }
        throw Refusal("a backquote without its other")
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isWord(_ byte: UInt8) -> Bool {
        isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_")
    }
}
