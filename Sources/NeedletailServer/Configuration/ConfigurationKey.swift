import NeedletailFormat

/// A key of the configuration, or of a model in it: drives the reader of files, the environment, the flags, their help and the
/// document's table.
package struct ConfigurationKey<Subject>: Sendable {
    /// The name in a file.
    package let name: String
    /// The option of the command line, without dashes; nil where there is none.
    package let flag: String?
    /// The variables that set it, of which the first that is set counts.
    package let variables: [String]
    let kind: ConfigurationKind
    /// The default in words.
    package let initial: String
    package let help: String
    /// The value as it is printed; nil where there is none.
    let get: @Sendable (Subject) -> ConfigurationValue?
    let set: @Sendable (inout Subject, ConfigurationValue) -> Void

    /// What stands for the value in the help text.
    package var valueName: String { kind.valueName }
    /// What is allowed, in words.
    package var allowed: String { kind.description }
    /// What the command line's help says of the flag.
    package var flagHelp: String {
        "\(help): \(allowed); by default \(initial)".replacing("`", with: "")
    }
    /// Whether the flag may be given several times.
    package var repeats: Bool { kind == .models }
}

/// A value that its kind allows.
enum ConfigurationValue: Equatable, Sendable {
    case integer(Int)
    case number(Double)
    case bool(Bool)
    case string(String)
    case strings([String])
}

/// What values a key takes.
enum ConfigurationKind: Equatable, Sendable {
    case integer(ClosedRange<Int>)
    /// Any finite number of a range, such as seconds.
    case number(ClosedRange<Double>)
    case bool
    case choice([String])
    /// A text that is not empty and has no control characters, of at most 4096 bytes.
    case text
    case origins
    /// Names and files of models: `ConfigurationReader` reads them.
    case models
}

extension ConfigurationKind: CustomStringConvertible {
    var description: String {
        switch self {
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .number(let range):
            "a number from \(PrometheusText.number(range.lowerBound)) to \(PrometheusText.number(range.upperBound))"
        case .bool: "true or false"
        case .choice(let choices): "one of \(choices.joined(separator: ", "))"
        case .text: "a text"
        case .origins: "a list of origins such as https://example.org, or *"
        case .models: "names, each with the path of a model file or an object of keys"
        }
    }

    var valueName: String {
        switch self {
        case .integer: "N"
        case .number: "X"
        case .bool: "true|false"
        case .choice(let choices): choices.joined(separator: "|")
        case .text: "TEXT"
        case .origins: "ORIGIN[,ORIGIN]"
        case .models: "NAME=MODEL"
        }
    }

    /// The value that `text`, of a variable or a flag, stands for; nil where it is not allowed.
    func value(_ text: String) -> ConfigurationValue? {
        switch self {
        case .integer(let range):
            guard text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                let number = Int(text), range.contains(number)
            else { return nil }
            return .integer(number)
        case .number(let range):
            guard let number = decimalNumber(text), range.contains(number) else { return nil }
            return .number(number)
        case .bool:
            switch text.lowercased() {
            case "true", "on", "yes", "1": return .bool(true)
            case "false", "off", "no", "0": return .bool(false)
            default: return nil
            }
        case .choice(let choices):
            let text = text.lowercased()
            return choices.contains(text) ? .string(text) : nil
        case .text: return Self.isText(text) ? .string(text) : nil
        case .origins: return Self.origins(text.split(separator: ",").map(String.init))
        case .models: return nil
        }
    }

    /// The value that stands in a file; nil where it is not allowed.
    func value(_ json: JSONValue) -> ConfigurationValue? {
        switch (self, json) {
        case (.integer(let range), .integer(let number)):
            guard let number = Int(exactly: number), range.contains(number) else { return nil }
            return .integer(number)
        case (.number(let range), .integer(let number)):
            return range.contains(Double(number)) ? .number(Double(number)) : nil
        case (.number(let range), .number(let number)): return range.contains(number) ? .number(number) : nil
        case (.bool, .bool(let bool)): return .bool(bool)
        case (.choice(let choices), .string(let text)): return choices.contains(text) ? .string(text) : nil
        case (.text, .string(let text)): return Self.isText(text) ? .string(text) : nil
        case (.origins, .array(let elements)):
            let texts = elements.compactMap { element in
                if case .string(let text) = element { text } else { nil }
            }
            return texts.count == elements.count ? Self.origins(texts) : nil
        default: return nil
        }
    }

    private static func isText(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 4096 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    /// `*`, or a scheme and an authority as a browser sends them.
    private static func origins(_ texts: [String]) -> ConfigurationValue? {
        let texts = texts.map { String($0.drop { $0 == " " }) }
        let areOrigins = texts.allSatisfy { text in
            if text == "*" { return true }
            guard let end = text.firstRange(of: "://") else { return false }
            let scheme = text[..<end.lowerBound]
            let rest = text[end.upperBound...]
            return !scheme.isEmpty && !rest.isEmpty && isText(text)
                && rest.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "/") }
        }
        return areOrigins ? .strings(texts) : nil
    }
}
