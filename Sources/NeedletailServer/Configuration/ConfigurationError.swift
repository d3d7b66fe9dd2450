public import NeedletailFormat

/// Where a value of the configuration comes from.
public enum ConfigurationSource: Equatable, Sendable {
    /// A line of a file, from 1 on.
    case file(path: String, line: Int)
    case variable(String)
    /// Without dashes.
    case flag(String)
}

extension ConfigurationSource: CustomStringConvertible {
    /// As a message names it.
    public var description: String {
        switch self {
        case .file(let path, let line): "\(path):\(line)"
        case .variable(let name): "the variable \(name)"
        case .flag(let name): "--\(name)"
        }
    }
}

/// Why a configuration cannot be used.
public enum ConfigurationError: Error, Equatable, Sendable {
    case cannotRead(FileError)
    /// A file is not JSON with one object.
    case notJSON(path: String, JSONError)
    /// No key is called so; `nearest` is one whose name is alike.
    case unknownKey(String, ConfigurationSource, nearest: String?)
    /// A file has the key twice.
    case repeatedKey(String, ConfigurationSource)
    case wrongValue(key: String, ConfigurationSource, expected: String, actual: String)
    /// A model's name is no 1 to 64 letters, digits, dots, dashes and low lines.
    case invalidModelName(String, ConfigurationSource)
    /// A model would stand where a route of the server's own does.
    case reservedModelName(String, ConfigurationSource)
    /// A model has no file.
    case missingPath(model: String, ConfigurationSource)
    /// A list of models, as TensorFlow Serving reads it, cannot be read.
    case notAModelList(ConfigurationSource, expected: String)
    /// A folder that a list of models names has no model file, or several.
    case noModelFile(path: String, ConfigurationSource, expected: String)
    /// A token is too short, too long, or has what is no visible ASCII character; or is there twice. It is not shown.
    case invalidToken(ConfigurationSource)
    /// Tokens stand in the configuration's file, which is shown to many.
    case tokenInFile(ConfigurationSource)
    /// A key must have at least the value of another.
    case tooSmall(key: String, value: Int, leastOf: String, least: Int)
}

extension ConfigurationError: CustomStringConvertible {
    /// What is wrong, where, and what is allowed.
    public var description: String {
        switch self {
        case .cannotRead(let error): "\(error)"
        case .notJSON(let path, let error): "\(path): \(error)"
        case .unknownKey(let key, let source, let nearest):
            "\(source): no key is called \(printable(key))" + (nearest.map { ": is \($0) meant?" } ?? "")
        case .repeatedKey(let key, let source): "\(source): \(key) stands there twice"
        case .wrongValue(let key, let source, let expected, let actual):
            "\(source): \(key) must be \(expected), not \(actual)"
        case .invalidModelName(let name, let source):
            "\(source): a model cannot be called \(printable(name)): write NAME=FILE, with 1 to 64 letters, digits, dots, "
                + "dashes and low lines, of which the first is a letter or digit"
        case .reservedModelName(let name, let source):
            "\(source): a model cannot be called \(name), which is a path of the server's own: write NAME=FILE with another name"
        case .missingPath(let model, let source): "\(source): the model \(model) has no path: add \"path\""
        case .notAModelList(let source, let expected): "\(source): expected \(expected)"
        case .noModelFile(let path, let source, let expected):
            "\(source): the folder \(printable(path)) must have \(expected)"
        case .invalidToken(let source):
            "\(source): a token must have 16 to 512 visible ASCII characters, be there once, and be one of at most 1000"
        case .tokenInFile(let source):
            "\(source): tokens do not belong here: write them to a file of their own and name it by api_tokens_file, or set "
                + "API_TOKENS"
        case .tooSmall(let key, let value, let other, let least):
            "\(key) is \(value), and must be at least \(other), which is \(least)"
        }
    }
}
