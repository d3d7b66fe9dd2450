import NeedletailPipeline

/// A statement `SELECT item, ... FROM __THIS__`, whose items are `*`, columns, and arithmetic of columns and numbers.
struct SparkSQLStatement {
    typealias Refusal = SparkSQLTokens.Refusal

    enum Item {
        /// All columns.
        case all
        /// A column, with another name where it has one.
        case column(String, name: String?)
        case expression([Word], name: String)
    }

    /// A word of an expression, operands before their operation.
    enum Word {
        case column(String)
        case number(Double)
        case operation(Arithmetic.Operation)
    }

    private(set) var items: [Item] = []

    /// How deep parentheses may lie in each other; each level holds two operands at most.
    private static let depthLimit = 64

    /// What is supported, for messages.
    static let supported = "SELECT of *, columns, and + - * / of columns and numbers with a name, FROM __THIS__"

    init(_ statement: String) throws(Refusal) {
        var reader = Reader(tokens: try SparkSQLTokens(statement).tokens)
        guard reader.take(word: "SELECT") else { throw reader.refusal() }
        repeat { items.append(try reader.item()) } while reader.take(sign: ",")
        guard reader.take(word: "FROM") else { throw reader.refusal() }
        guard case .word("__THIS__") = reader.next else {
            if case .sign("(") = reader.next { throw Refusal("a query in a query") }
            throw Refusal("another table than __THIS__")
        }
        reader.place += 1
        guard reader.next == nil else { throw reader.refusal() }
    }

    /// What is known of the type of a part: decimals are not computed with.
    private enum Kind {
        case column, integer, decimal
    }

    private struct Reader {
        let tokens: [SparkSQLTokens.Token]
        var place = 0
        var words: [Word] = []

        var next: SparkSQLTokens.Token? { place < tokens.count ? tokens[place] : nil }

        mutating func take(word: String) -> Bool {
            guard case .word(let found) = next, found.uppercased() == word else { return false }
            place += 1
            return true
        }

        mutating func take(sign: Character) -> Bool {
            guard next == .sign(sign) else { return false }
            place += 1
            return true
        }

        /// What stands where it is not read.
        func refusal() -> Refusal {
            switch next {
            case .word(let word): Refusal(word)
            case .quoted(let name): Refusal("`\(name)` without a comma or an operator before it")
            case .number(let value, _): Refusal("the number \(value) without a comma or an operator before it")
            case .sign(let sign): Refusal("\(sign) in this place")
            case nil: Refusal("the end in this place")
            }
        }

        mutating func item() throws(Refusal) -> Item {
            if take(sign: "*") { return .all }
            words = []
            _ = try sum(depth: 0)
            var name: String?
            if take(word: "AS") {
                name = try column(isName: true)
            } else {
                switch next {
                case .quoted: name = try column(isName: true)
                case .word(let word) where !Self.keywords.contains(word.uppercased()): name = try column(isName: true)
                default: break
                }
            }
            if words.count == 1, case .column(let column) = words[0] { return .column(column, name: name) }
            guard let name else { throw Refusal("an expression without AS and a name") }
            return .expression(words, name: name)
        }

        private mutating func sum(depth: Int) throws(Refusal) -> Kind {
            var kind = try product(depth: depth)
            while true {
                let operation: Arithmetic.Operation
                if take(sign: "+") {
                    operation = .add
                } else if take(sign: "-") {
                    operation = .subtract
                } else {
                    return kind
                }
                kind = try Self.combined(kind, try product(depth: depth))
                words.append(.operation(operation))
            }
        }

        private mutating func product(depth: Int) throws(Refusal) -> Kind {
            var kind = try factor(depth: depth)
            while true {
                let operation: Arithmetic.Operation
                if take(sign: "*") {
                    operation = .multiply
                } else if take(sign: "/") {
                    operation = .divide
                } else {
                    return kind
                }
                kind = try Self.combined(kind, try factor(depth: depth))
                words.append(.operation(operation))
            }
        }

        private mutating func factor(depth: Int) throws(Refusal) -> Kind {
            guard depth < depthLimit else { throw Refusal("parentheses \(depthLimit) deep") }
            var isNegative = false
            while true {
                if take(sign: "-") { isNegative.toggle() } else if !take(sign: "+") { break }
            }
            let kind: Kind
            switch next {
            case .number(let value, let isDecimal):
                place += 1
                words.append(.number(value))
                kind = isDecimal ? .decimal : .integer
            case .sign("("):
                place += 1
                kind = try sum(depth: depth + 1)
                guard take(sign: ")") else { throw refusal() }
            default:
                words.append(.column(try column(isName: false)))
                kind = .column
            }
            if isNegative { words.append(.operation(.negate)) }
            return kind
        }

        /// The kind of what an operation gives; of two numbers one of which is a decimal it is one of Spark's own arithmetic.
        private static func combined(_ a: Kind, _ b: Kind) throws(Refusal) -> Kind {
            if a == .column || b == .column { return .column }
            guard a == .integer, b == .integer else { throw Refusal("arithmetic of decimal numbers alone") }
            return .integer
        }

        /// The column, or the name of one, that comes next.
        private mutating func column(isName: Bool) throws(Refusal) -> String {
            switch next {
            case .quoted(let name):
                place += 1
                guard isName || next != .sign("(") else { throw Refusal("the function \(name)") }
                return name
            case .word(let word):
                guard !Self.keywords.contains(word.uppercased()) else { throw Refusal(word) }
                place += 1
                guard next != .sign("(") else { throw Refusal("the function \(word)") }
                return word
            default: throw refusal()
            }
        }

        /// Words that are no columns.
        private static let keywords: Set<String> = [
            "ALL", "AND", "AS", "BETWEEN", "CASE", "CAST", "CROSS", "DISTINCT", "DIV", "ELSE", "END", "EXCEPT",
            "EXISTS", "FALSE",
            "FROM", "FULL", "GROUP", "HAVING", "ILIKE", "IN", "INNER", "INTERSECT", "INTERVAL", "IS", "JOIN", "LATERAL",
            "LEFT",
            "LIKE", "LIMIT", "MINUS", "NATURAL", "NOT", "NULL", "ON", "OR", "ORDER", "OVER", "REGEXP", "RIGHT", "RLIKE",
            "SELECT", "THEN", "TRUE", "UNION", "USING", "WHEN", "WHERE", "WINDOW", "WITH",
        ]
    }
}
