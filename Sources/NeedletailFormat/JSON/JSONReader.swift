/// Reads one JSON text (RFC 8259, UTF-8) value by value, as its caller asks for them.
///
/// Nothing is allocated but the strings asked for, nothing recurses, and every error carries the byte offset in the
/// file. Objects and arrays are read with `while let key = try reader.nextKey()` and `while try reader.nextElement()`,
/// reading or skipping exactly one value each time; `end()` then checks that nothing follows. Keys that repeat are the
/// caller's to refuse (`JSONText` is hashable). After an error the reader must not be used further.
package struct JSONReader: Sendable {
    /// The deepest nesting that any reader follows.
    package static let greatestDepthLimit = 64
    /// The longest number, in characters.
    package static let numberByteLimit = 4096

    let bytes: FileBytes
    /// Offset in `bytes` of the next byte to read.
    var position = 0
    private let depthLimit: Int
    private var depth = 0
    /// Bit `d` says whether the container at depth `d + 1` is an object.
    private var objectLevels: UInt64 = 0
    /// Whether nothing has been read yet of the innermost container.
    private var isAtFirst = false

    /// A reader at the start of `bytes`.
    ///
    /// - Precondition: `depthLimit` is 1 to 64.
    package init(_ bytes: FileBytes, depthLimit: Int = greatestDepthLimit) {
        precondition((1...Self.greatestDepthLimit).contains(depthLimit), "a reader follows 1 to 64 levels")
        self.bytes = bytes
        self.depthLimit = depthLimit
    }

    /// Offset in the file of the next value, key or punctuation, past any white space.
    package var byteOffset: Int {
        mutating get {
            skipWhiteSpace()
            return offset(position)
        }
    }

    /// The kind of the value that comes next; `number` for integers too.
    package mutating func peek() throws(JSONError) -> JSONKind {
        skipWhiteSpace()
        guard let byte = bytes[position] else {
            throw .unexpectedEnd(byteOffset: offset(position), expected: .value)
        }
        switch byte {
        case UInt8(ascii: "{"): return .object
        case UInt8(ascii: "["): return .array
        case UInt8(ascii: "\""): return .string
        case UInt8(ascii: "t"), UInt8(ascii: "f"): return .bool
        case UInt8(ascii: "n"): return .null
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number
        case UInt8(ascii: "N"), UInt8(ascii: "I"): throw .nonFiniteNumber(byteOffset: offset(position))
        default: throw .unexpectedByte(byteOffset: offset(position), expected: .value, actual: byte)
        }
    }

    /// Enters the object that comes next.
    package mutating func beginObject() throws(JSONError) {
        try begin(.object)
    }

    /// Enters the array that comes next.
    package mutating func beginArray() throws(JSONError) {
        try begin(.array)
    }

    /// The next key of the object entered last, its value being next; `nil`, and the object left, at its end.
    package mutating func nextKey() throws(JSONError) -> JSONText? {
        precondition(depth > 0 && isInObject, "nextKey outside an object")
        let hadMembers = !isAtFirst
        var byte = try next(expected: hadMembers ? .commaOrObjectEnd : .keyOrEnd)
        if byte == UInt8(ascii: "}") {
            leave()
            return nil
        }
        if hadMembers {
            guard byte == UInt8(ascii: ",") else {
                throw .unexpectedByte(byteOffset: offset(position), expected: .commaOrObjectEnd, actual: byte)
            }
            position += 1
            byte = try next(expected: .key)
        }
        guard byte == UInt8(ascii: "\"") else {
            let expected: JSONError.Expectation = hadMembers ? .key : .keyOrEnd
            throw .unexpectedByte(byteOffset: offset(position), expected: expected, actual: byte)
        }
        let key = try scanString()
        let colon = try next(expected: .colon)
        guard colon == UInt8(ascii: ":") else {
            throw .unexpectedByte(byteOffset: offset(position), expected: .colon, actual: colon)
        }
        position += 1
        isAtFirst = false
        return key
    }

    /// Whether the array entered last has another element, which is next; leaves the array at its end.
    package mutating func nextElement() throws(JSONError) -> Bool {
        precondition(depth > 0 && !isInObject, "nextElement outside an array")
        let hadElements = !isAtFirst
        isAtFirst = false
        let byte = try next(expected: hadElements ? .commaOrArrayEnd : .value)
        if byte == UInt8(ascii: "]") {
            leave()
            return false
        }
        if hadElements {
            guard byte == UInt8(ascii: ",") else {
                throw .unexpectedByte(byteOffset: offset(position), expected: .commaOrArrayEnd, actual: byte)
            }
            position += 1
        }
        return true
    }

    /// Steps over the next value, whatever it is, checking it as if it were read.
    ///
    /// Complexity: O(bytes of the value), no allocation.
    package mutating func skipValue() throws(JSONError) {
        let level = depth
        repeat {
            switch try peek() {
            case .object: try beginObject()
            case .array: try beginArray()
            case .string: _ = try readText()
            case .number, .integer: _ = try scanNumber()
            case .bool: _ = try readBool()
            case .null: try readNull()
            }
            while depth > level {
                if isInObject {
                    if try nextKey() != nil { break }
                } else if try nextElement() {
                    break
                }
            }
        } while depth > level
    }

    /// Checks that only white space follows the value that was read.
    package mutating func end() throws(JSONError) {
        precondition(depth == 0, "end inside an object or array")
        skipWhiteSpace()
        guard position == bytes.count else { throw .trailingBytes(byteOffset: offset(position)) }
    }
}

extension JSONReader {
    private var isInObject: Bool { objectLevels >> UInt64(depth - 1) & 1 == 1 }

    private mutating func begin(_ kind: JSONKind) throws(JSONError) {
        try expect(kind)
        guard depth < depthLimit else { throw .tooDeep(byteOffset: offset(position), limit: depthLimit) }
        let bit: UInt64 = 1 << UInt64(depth)
        objectLevels = kind == .object ? objectLevels | bit : objectLevels & ~bit
        depth += 1
        position += 1
        isAtFirst = true
    }

    private mutating func leave() {
        position += 1
        depth -= 1
        isAtFirst = false
    }

    /// The next byte past white space, not consumed.
    private mutating func next(expected: JSONError.Expectation) throws(JSONError) -> UInt8 {
        skipWhiteSpace()
        guard let byte = bytes[position] else {
            throw .unexpectedEnd(byteOffset: offset(position), expected: expected)
        }
        return byte
    }

    /// Refuses a next value that is not of `kind`.
    mutating func expect(_ kind: JSONKind) throws(JSONError) {
        let actual = try peek()
        guard actual == kind else {
            throw .wrongKind(byteOffset: offset(position), expected: kind, actual: actual)
        }
    }

    @inline(__always)
    mutating func skipWhiteSpace() {
        // Most texts have none here; all white space is at or below a blank.
        guard let byte = bytes[position], byte <= 0x20 else { return }
        while let byte = bytes[position] {
            switch byte {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    /// The offset in the file of a place in `bytes`.
    func offset(_ place: Int) -> Int { bytes.fileOffset + place }
}
