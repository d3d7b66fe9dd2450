/// What a JSON value is.
public enum JSONKind: String, Equatable, Sendable, CustomStringConvertible {
    case null
    case bool = "true or false"
    /// A number without fraction and exponent; only where a reader asks for one or has looked at all of it.
    case integer
    case number
    case string
    case array
    case object

    /// The kind in words.
    public var description: String { rawValue }
}

/// Why a JSON text could not be read, or a value in it not be used.
///
/// Byte offsets count from the start of the file that the text lies in. Paths name a value from the top, such as
/// `config.layers[3].config.units`.
public enum JSONError: Error, Equatable, Sendable {
    /// What the grammar allows at a place.
    public enum Expectation: String, Equatable, Sendable {
        case value = "a value"
        case key = "a key in quotation marks"
        case keyOrEnd = "a key in quotation marks or '}'"
        case colon = "':'"
        case commaOrObjectEnd = "',' or '}'"
        case commaOrArrayEnd = "',' or ']'"
        case closingQuotationMark = "a closing quotation mark"
        case digit = "a digit"
    }

    /// The text stops where something must follow.
    case unexpectedEnd(byteOffset: Int, expected: Expectation)
    /// A byte that the grammar does not allow at its place.
    case unexpectedByte(byteOffset: Int, expected: Expectation, actual: UInt8)
    /// A value of one kind where the reader asked for another.
    case wrongKind(byteOffset: Int, expected: JSONKind, actual: JSONKind)
    /// Bytes in a string that are not UTF-8.
    case invalidUTF8(byteOffset: Int)
    /// A control character in a string that is not written as an escape.
    case controlCharacter(byteOffset: Int, actual: UInt8)
    /// A backslash that starts none of the escapes of JSON.
    case invalidEscape(byteOffset: Int)
    /// Half of a surrogate pair written as an escape without its other half.
    case loneSurrogate(byteOffset: Int, actual: UInt16)
    /// Characters that begin like a number and are none.
    case invalidNumber(byteOffset: Int)
    /// `NaN` or `Infinity`, which JSON does not have; or, in a writer, such a number.
    case nonFiniteNumber(byteOffset: Int)
    /// A number with more characters than the reader takes.
    case numberTooLong(byteOffset: Int, byteLimit: Int)
    /// A number whose magnitude no double holds.
    case numberOutOfRange(byteOffset: Int)
    /// A number with a fraction, an exponent or a minus sign before zero where an integer belongs.
    case notAnInteger(byteOffset: Int)
    /// An integer that the asked-for type does not hold.
    case integerOutOfRange(byteOffset: Int, bitWidth: Int, isSigned: Bool)
    /// Arrays and objects inside one another, deeper than the reader follows.
    case tooDeep(byteOffset: Int, limit: Int)
    /// More values than the reader keeps.
    case tooManyValues(byteOffset: Int, limit: Int)
    /// An object names the same member twice.
    case duplicateKey(byteOffset: Int, key: String)
    /// Something other than white space follows the value.
    case trailingBytes(byteOffset: Int)

    /// An object has no such member.
    case missingMember(path: String)
    /// A value is of another kind than the one needed.
    case wrongType(path: String, expected: JSONKind, actual: JSONKind)
    /// An integer lies outside what its place allows.
    case valueOutOfRange(path: String, expected: ClosedRange<Int>, actual: Int64)
    /// An array has another number of elements than its place needs.
    case wrongElementCount(path: String, expected: Int, actual: Int)
}

extension JSONError: CustomStringConvertible {
    /// What is wrong, where, and what was expected.
    public var description: String {
        switch self {
        case .unexpectedEnd(let offset, let expected):
            "JSON ends at byte \(offset), where \(expected.rawValue) must follow: is the file complete?"
        case .unexpectedByte(let offset, let expected, let actual):
            "JSON at byte \(offset): expected \(expected.rawValue), found \(printable(byte: actual))"
        case .wrongKind(let offset, let expected, let actual):
            "JSON at byte \(offset): expected \(expected), found \(actual)"
        case .invalidUTF8(let offset):
            "JSON at byte \(offset): not UTF-8; save the text as UTF-8"
        case .controlCharacter(let offset, let actual):
            "JSON at byte \(offset): the control character \(printable(byte: actual)) in a string must be escaped"
        case .invalidEscape(let offset):
            "JSON at byte \(offset): unknown escape; write a backslash itself as two backslashes"
        case .loneSurrogate(let offset, let actual):
            "JSON at byte \(offset): \\u\(hexadecimal(actual)) is half of a surrogate pair and its other half is missing"
        case .invalidNumber(let offset):
            "JSON at byte \(offset): not a number as JSON writes them (such as -12, 0.5 or 1e-3)"
        case .nonFiniteNumber(let offset):
            "JSON at byte \(offset): NaN and Infinity have no form in JSON; use null or a finite number"
        case .numberTooLong(let offset, let limit):
            "JSON at byte \(offset): a number has more than \(limit) characters"
        case .numberOutOfRange(let offset):
            "JSON at byte \(offset): the number is too large for a double (at most about 1.8e308)"
        case .notAnInteger(let offset):
            "JSON at byte \(offset): expected an integer, without fraction or exponent"
        case .integerOutOfRange(let offset, let bitWidth, let isSigned):
            "JSON at byte \(offset): the integer does not fit \(bitWidth) bits \(isSigned ? "with" : "without") a sign"
        case .tooDeep(let offset, let limit):
            "JSON at byte \(offset): arrays and objects lie more than \(limit) deep inside one another"
        case .tooManyValues(let offset, let limit):
            "JSON at byte \(offset): more than \(limit) values"
        case .duplicateKey(let offset, let key):
            "JSON at byte \(offset): the key \(printable(key)) stands twice in one object; remove one"
        case .trailingBytes(let offset):
            "JSON at byte \(offset): text follows the value; only one value may stand in the file"
        case .missingMember(let path):
            "JSON: \(path) is missing"
        case .wrongType(let path, let expected, let actual):
            "JSON: \(path) is \(actual), expected \(expected)"
        case .valueOutOfRange(let path, let expected, let actual):
            "JSON: \(path) is \(actual), expected \(expected.lowerBound) to \(expected.upperBound)"
        case .wrongElementCount(let path, let expected, let actual):
            "JSON: \(path) has \(actual) elements, expected \(expected)"
        }
    }
}
