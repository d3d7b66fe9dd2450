/// A media type, such as `text/plain; charset=utf-8` (RFC 9110, 8.3.1).
public struct MediaType: Sendable, Equatable {
    /// What stands before the slash, in lower case.
    public let type: String
    /// What stands behind the slash, in lower case.
    public let subtype: String
    /// The parameters in order: names in lower case, values without quotes.
    public let parameters: [HeaderParameters.Parameter]

    /// Reads the value of a header field `Content-Type`; nil where it is no media type.
    ///
    /// Complexity: O(bytes).
    public init?(_ text: String) {
        var parser = HeaderParameters(Array(text.utf8))
        guard let type = parser.token(), parser.take(UInt8(ascii: "/")), let subtype = parser.token(),
            let parameters = parser.parameters()
        else { return nil }
        self.type = type.lowercased()
        self.subtype = subtype.lowercased()
        self.parameters = parameters
    }

    /// The type and subtype, such as `text/plain`.
    public var name: String { "\(type)/\(subtype)" }

    /// The value of the first parameter of this name, which is in lower case.
    public subscript(parameter: String) -> String? {
        parameters.first { $0.name == parameter }?.value
    }
}

/// Reads what values of header fields are made of: tokens, and parameters `; name=value` with quotes where they need them.
public struct HeaderParameters {
    /// A parameter of a header field.
    public struct Parameter: Sendable, Equatable {
        /// In lower case.
        public let name: String
        /// Without quotes; bytes that are not UTF-8 become U+FFFD.
        public let value: String
    }

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A token, behind blanks; nil where there is none.
    mutating func token() -> String? {
        skipBlanks()
        let start = place
        while place < bytes.count, HTTPHeaders.isTokenByte(bytes[place]) { place += 1 }
        return start == place ? nil : String(decoding: bytes[start..<place], as: UTF8.self)
    }

    /// Whether that byte is next; goes behind it.
    mutating func take(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    /// The parameters up to the end; nil where there is anything else, or a name twice.
    mutating func parameters() -> [Parameter]? {
        var parameters: [Parameter] = []
        var names: Set<String> = []
        while true {
            skipBlanks()
            if place == bytes.count { return parameters }
            guard take(UInt8(ascii: ";")) else { return nil }
            skipBlanks()
            // Nothing between two semicolons, or behind the last one, is tolerated.
            if place == bytes.count || bytes[place] == UInt8(ascii: ";") { continue }
            guard let name = token()?.lowercased(), take(UInt8(ascii: "=")), let value = value(),
                names.insert(name).inserted
            else { return nil }
            parameters.append(Parameter(name: name, value: value))
        }
    }

    private mutating func value() -> String? {
        guard take(UInt8(ascii: "\"")) else {
            guard place < bytes.count, HTTPHeaders.isTokenByte(bytes[place]) else { return nil }
            return token()
        }
        var value: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: value, as: UTF8.self) }
            // Browsers leave backslashes of file names as they are: only those before what must have one are taken away.
            if byte == UInt8(ascii: "\\"), place < bytes.count, [UInt8(ascii: "\""), byte].contains(bytes[place]) {
                value.append(bytes[place])
                place += 1
            } else {
                value.append(byte)
            }
        }
        return nil
    }

    private mutating func skipBlanks() {
        while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    }
}
