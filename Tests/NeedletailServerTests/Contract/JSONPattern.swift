import Foundation

/// What is told of an answer's JSON: a value, parts of which may be left open.
///
/// In JSON and in literals a text that ends in `...` is told by its beginning, and `"..."` alone is any value, also as the last
/// element of a list; the member `"...": "..."` stands for further ones.
indirect enum JSONPattern: Equatable {
    case null
    case bool(Bool)
    case number(Double, within: Double)
    case text(String)
    case list([JSONPattern])
    case object([String: JSONPattern])

    /// Any value.
    static let any: JSONPattern = "..."

    /// Reads JSON.
    static func read(_ text: String) throws -> JSONPattern {
        try JSONDecoder().decode(JSONPattern.self, from: Data(text.utf8))
    }

    /// The same with numbers that are told to within a part of themselves, or of 1 where they are smaller.
    func within(_ share: Double) -> JSONPattern {
        switch self {
        case .number(let number, _): .number(number, within: share * max(1, abs(number)))
        case .list(let elements): .list(elements.map { $0.within(share) })
        case .object(let members): .object(members.mapValues { $0.within(share) })
        case .null, .bool, .text: self
        }
    }

    /// Where a value is another than is told; nil where it is the same.
    func difference(_ found: JSONPattern, _ place: String = "body") -> String? {
        switch (self, found) {
        case (.text("..."), _): return nil
        case (.text(let told), .text(let text)) where told.hasSuffix("..."):
            return text.hasPrefix(told.dropLast(3)) ? nil : "\(place) is \(text), expected \(told)"
        case (.object(let told), .object(let members)):
            let names = Set(told.keys).subtracting(["..."])
            if told["..."] == nil, names != Set(members.keys) {
                return "\(place) has \(members.keys.sorted()), expected \(names.sorted())"
            }
            return names.sorted().lazy.compactMap { name in
                members[name].map { told[name]?.difference($0, "\(place).\(name)") } ?? "\(place) has no \(name)"
            }.first
        case (.list(let told), .list(let elements)):
            let isOpen = told.last == .any && told.count > 1
            let expected = isOpen ? told.dropLast() : told[...]
            guard isOpen ? elements.count > expected.count : elements.count == expected.count else {
                return "\(place) has \(elements.count) elements, expected \(expected.count)"
            }
            return zip(expected, elements).enumerated().lazy
                .compactMap { $1.0.difference($1.1, "\(place)[\($0)]") }.first
        case (.number(let told, let tolerance), .number(let number, _)):
            return abs(number - told) <= tolerance ? nil : "\(place) is \(number), expected \(told)"
        default: return self == found ? nil : "\(place) is \(found), expected \(self)"
        }
    }
}

extension JSONPattern: Decodable {
    private struct MemberKey: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
        if let members = try? decoder.container(keyedBy: MemberKey.self) {
            var object: [String: JSONPattern] = [:]
            for key in members.allKeys { object[key.stringValue] = try members.decode(JSONPattern.self, forKey: key) }
            self = .object(object)
        } else if var elements = try? decoder.unkeyedContainer() {
            var list: [JSONPattern] = []
            while !elements.isAtEnd { list.append(try elements.decode(JSONPattern.self)) }
            self = .list(list)
        } else {
            let value = try decoder.singleValueContainer()
            if value.decodeNil() {
                self = .null
            } else if let bool = try? value.decode(Bool.self) {
                self = .bool(bool)
            } else if let number = try? value.decode(Double.self) {
                self = .number(number, within: 0)
            } else {
                self = .text(try value.decode(String.self))
            }
        }
    }
}

extension JSONPattern: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral,
    ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(floatLiteral value: Double) { self = .number(value, within: 0) }
    init(integerLiteral value: Int) { self = .number(Double(value), within: 0) }
    init(arrayLiteral elements: JSONPattern...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, JSONPattern)...) {
        self = .object(Dictionary(uniqueKeysWithValues: elements))
    }
}
