/// A value in a tree of JSON together with its path from the top, for readers whose errors name the place.
///
/// `try root.member("config").member("layers").element(3).member("units").integer` throws, where something is missing or
/// of another kind, an error that says `config.layers[3].units`.
package struct JSONCursor: Sendable {
    /// The value here.
    package let value: JSONValue
    private let place: Place

    /// The way here from the top, innermost step outermost.
    private indirect enum Place: Sendable {
        case top
        case member(Place, key: String)
        case element(Place, index: Int)
    }

    private init(value: JSONValue, place: Place) {
        self.value = value
        self.place = place
    }

    /// A cursor at the top of `value`.
    package init(_ value: JSONValue) {
        self.init(value: value, place: .top)
    }

    /// A cursor at the top of the one value that `bytes` holds as JSON text.
    package init(parsing bytes: FileBytes) throws(JSONError) {
        self.init(try JSONValue(parsing: bytes))
    }

    /// The path from the top, such as `config.layers[3].units`; keys that are not plain words stand in brackets.
    package var path: String {
        var steps: [String] = []
        var place = place
        while true {
            switch place {
            case .top:
                guard let first = steps.last else { return "the top-level value" }
                if first.hasPrefix(".") { steps[steps.count - 1].removeFirst() }
                return steps.reversed().joined()
            case .member(let outer, let key):
                steps.append(Self.isPlain(key) ? "." + key : "[\(printable(key))]")
                place = outer
            case .element(let outer, let index):
                steps.append("[\(index)]")
                place = outer
            }
        }
    }

    private static func isPlain(_ key: String) -> Bool {
        !key.isEmpty && key.utf8.count <= 100
            && key.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }

    private func wrongType(_ expected: JSONKind) -> JSONError {
        .wrongType(path: path, expected: expected, actual: value.kind)
    }
}

extension JSONCursor {
    /// What the value here is.
    package var kind: JSONKind { value.kind }

    /// Whether the value here is `null`.
    package var isNull: Bool { value == .null }

    /// The member under `key` of the object here. Complexity: O(members).
    package func member(_ key: String) throws(JSONError) -> JSONCursor {
        guard case .object = value else { throw wrongType(.object) }
        let place = Place.member(place, key: key)
        guard let member = value[key] else {
            throw .missingMember(path: JSONCursor(value: .null, place: place).path)
        }
        return JSONCursor(value: member, place: place)
    }

    /// The member under `key` of the object here, or `nil` when it is absent or `null`. Complexity: O(members).
    package func optionalMember(_ key: String) throws(JSONError) -> JSONCursor? {
        guard case .object = value else { throw wrongType(.object) }
        guard let member = value[key], member != .null else { return nil }
        return JSONCursor(value: member, place: .member(place, key: key))
    }

    /// The members of the object here, in the order of the text.
    package var members: [(key: String, cursor: JSONCursor)] {
        get throws(JSONError) {
            guard case .object(let members) = value else { throw wrongType(.object) }
            return members.map { ($0.key, JSONCursor(value: $0.value, place: .member(place, key: $0.key))) }
        }
    }

    /// The elements of the array here.
    package var elements: [JSONCursor] {
        get throws(JSONError) {
            guard case .array(let elements) = value else { throw wrongType(.array) }
            return elements.enumerated().map { JSONCursor(value: $1, place: .element(place, index: $0)) }
        }
    }

    /// The elements of the array here, which must be `count`.
    package func elements(count: Int) throws(JSONError) -> [JSONCursor] {
        let elements = try elements
        guard elements.count == count else {
            throw .wrongElementCount(path: path, expected: count, actual: elements.count)
        }
        return elements
    }

    /// The element at `index` of the array here.
    package func element(_ index: Int) throws(JSONError) -> JSONCursor {
        guard case .array(let elements) = value else { throw wrongType(.array) }
        let place = Place.element(place, index: index)
        guard elements.indices.contains(index) else {
            throw .missingMember(path: JSONCursor(value: .null, place: place).path)
        }
        return JSONCursor(value: elements[index], place: place)
    }

    /// The string here.
    package var string: String {
        get throws(JSONError) {
            guard case .string(let string) = value else { throw wrongType(.string) }
            return string
        }
    }

    /// The integer here.
    package var integer: Int {
        get throws(JSONError) {
            guard case .integer(let integer) = value else { throw wrongType(.integer) }
            return Int(integer)
        }
    }

    /// The integer here, which must lie in `range`.
    package func integer(in range: ClosedRange<Int>) throws(JSONError) -> Int {
        let integer = try integer
        guard range.contains(integer) else {
            throw .valueOutOfRange(path: path, expected: range, actual: Int64(integer))
        }
        return integer
    }

    /// The number here, an integer too, as the nearest double.
    package var double: Double {
        get throws(JSONError) {
            switch value {
            case .integer(let integer): return Double(integer)
            case .number(let number): return number
            default: throw wrongType(.number)
            }
        }
    }

    /// The `true` or `false` here.
    package var bool: Bool {
        get throws(JSONError) {
            guard case .bool(let bool) = value else { throw wrongType(.bool) }
            return bool
        }
    }
}
