/// Writes one JSON text (RFC 8259, UTF-8) value by value into an array of bytes.
///
/// Members and elements come out in the order of the calls; commas, quotation marks, escapes and indentation are the
/// writer's. The same calls give the same bytes. Calls that no JSON text corresponds to (a value without its key, an
/// `endArray` inside an object) are the caller's bugs and stop the program.
package struct JSONWriter: Sendable {
    private struct Level {
        let isObject: Bool
        var isEmpty = true
        var hasKey = false
    }

    /// The text written and not taken so far.
    private var text: [UInt8] = []
    private var takenByteCount = 0
    private var levels: [Level] = []
    private var isComplete = false
    private let indentation: Int?

    /// A writer of compact text, or of one member or element to a line with `indentation` spaces for each level.
    ///
    /// - byteCount: how many bytes the text is likely to have.
    package init(indentation: Int? = nil, byteCount: Int = 0) {
        self.indentation = indentation
        text.reserveCapacity(byteCount)
    }

    /// The number of bytes written so far, those already taken too.
    package var byteCount: Int { takenByteCount + text.count }

    /// Starts an object; `key` and a value for each member, then `endObject`, follow.
    package mutating func beginObject() {
        beginValue()
        text.append(UInt8(ascii: "{"))
        levels.append(Level(isObject: true))
    }

    /// Ends the object begun last.
    package mutating func endObject() {
        end(isObject: true, UInt8(ascii: "}"))
    }

    /// Starts an array; its elements, then `endArray`, follow.
    package mutating func beginArray() {
        beginValue()
        text.append(UInt8(ascii: "["))
        levels.append(Level(isObject: false))
    }

    /// Ends the array begun last.
    package mutating func endArray() {
        end(isObject: false, UInt8(ascii: "]"))
    }

    /// The key of the next value. Keys of one object must differ.
    package mutating func key(_ key: String) {
        guard let level = levels.last, level.isObject, !level.hasKey else {
            preconditionFailure("a key belongs into an object, before its value")
        }
        beginItem()
        append(quoted: key)
        text.append(UInt8(ascii: ":"))
        if indentation != nil { text.append(UInt8(ascii: " ")) }
        levels[levels.count - 1].hasKey = true
    }

    /// A string.
    package mutating func string(_ string: String) {
        beginValue()
        append(quoted: string)
        endValue()
    }

    /// An integer of any size.
    package mutating func integer(_ integer: some BinaryInteger) {
        write(integer.description)
    }

    /// `true` or `false`.
    package mutating func bool(_ bool: Bool) {
        write(bool ? "true" : "false")
    }

    /// `null`.
    package mutating func null() {
        write("null")
    }

    /// A finite number, in the fewest digits that give it back when read as its own type.
    ///
    /// - Throws: `JSONError.nonFiniteNumber` for NaN and the infinities, which JSON cannot hold; nothing is written.
    package mutating func number(_ number: some BinaryFloatingPoint & CustomStringConvertible) throws(JSONError) {
        guard number.isFinite else { throw .nonFiniteNumber(byteOffset: byteCount) }
        write(number.description)
    }

    /// A number as `number(_:)` writes it, or `null` for NaN and the infinities.
    package mutating func numberOrNull(_ number: some BinaryFloatingPoint & CustomStringConvertible) {
        write(number.isFinite ? number.description : "null")
    }

    /// A number as `number(_:)` writes it, or `null` for NaN and the infinities.
    package mutating func numberOrNull(_ number: Double) {
        write(number.isFinite ? number.description : "null")
    }

    /// A whole tree.
    ///
    /// - Throws: `JSONError.nonFiniteNumber`; what stands before that number has been written.
    package mutating func value(_ value: JSONValue) throws(JSONError) {
        switch value {
        case .null: null()
        case .bool(let bool): self.bool(bool)
        case .integer(let integer): self.integer(integer)
        case .number(let number): try self.number(number)
        case .string(let string): self.string(string)
        case .array(let elements):
            beginArray()
            for element in elements { try self.value(element) }
            endArray()
        case .object(let members):
            beginObject()
            for member in members {
                key(member.key)
                try self.value(member.value)
            }
            endObject()
        }
    }

    /// Members that a compact writer has written before: its object without the braces. Their keys count as written.
    ///
    /// - Precondition: this writer is compact too.
    package mutating func members(written members: [UInt8]) {
        guard let level = levels.last, level.isObject, !level.hasKey, isCompact else {
            preconditionFailure("members belong into an object of a compact writer")
        }
        guard !members.isEmpty else { return }
        beginItem()
        text.append(contentsOf: members)
    }

    /// Whether there are no lines and blanks between values.
    package var isCompact: Bool { indentation == nil }

    /// The text written since the last call, to be passed on while writing goes on.
    package mutating func take() -> [UInt8] {
        takenByteCount += text.count
        defer { text = [] }
        return text
    }

    /// The rest of the text, once its one value is complete.
    package mutating func finish() -> [UInt8] {
        precondition(isComplete, "a JSON text is one complete value")
        return take()
    }
}

extension JSONWriter {
    private mutating func write(_ token: String) {
        beginValue()
        text.append(contentsOf: token.utf8)
        endValue()
    }

    private mutating func beginValue() {
        precondition(!isComplete, "a JSON text is one value")
        guard let level = levels.last else { return }
        if level.isObject {
            precondition(level.hasKey, "a value in an object needs its key")
            levels[levels.count - 1].hasKey = false
        } else {
            beginItem()
        }
    }

    private mutating func endValue() {
        isComplete = levels.isEmpty
    }

    private mutating func end(isObject: Bool, _ bracket: UInt8) {
        guard let level = levels.popLast(), level.isObject == isObject, !level.hasKey else {
            preconditionFailure("an end belongs to the container begun last, after a whole member")
        }
        if !level.isEmpty { beginLine() }
        text.append(bracket)
        endValue()
    }

    /// What separates a member or element from the one before it.
    private mutating func beginItem() {
        if !levels[levels.count - 1].isEmpty { text.append(UInt8(ascii: ",")) }
        levels[levels.count - 1].isEmpty = false
        beginLine()
    }

    private mutating func beginLine() {
        guard let indentation else { return }
        text.append(UInt8(ascii: "\n"))
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * levels.count))
    }

    private mutating func append(quoted string: String) {
        text.append(UInt8(ascii: "\""))
        // Most texts have nothing to escape, and go as they are.
        let isPlain = string.utf8.withContiguousStorageIfAvailable { bytes in
            // Without an early end, so that many bytes are looked at in one step.
            var found: UInt8 = 0
            for byte in bytes {
                let isControl: UInt8 = byte < 0x20 ? 1 : 0
                let isQuote: UInt8 = byte == UInt8(ascii: "\"") ? 1 : 0
                let isBackslash: UInt8 = byte == UInt8(ascii: "\\") ? 1 : 0
                found |= isControl | isQuote | isBackslash
            }
            if found == 0 { text.append(contentsOf: bytes) }
            return found == 0
        }
        if isPlain == true {
            text.append(UInt8(ascii: "\""))
            return
        }
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                text.append(UInt8(ascii: "\\"))
                text.append(byte)
            case 0x08: text.append(contentsOf: "\\b".utf8)
            case 0x09: text.append(contentsOf: "\\t".utf8)
            case 0x0A: text.append(contentsOf: "\\n".utf8)
            case 0x0C: text.append(contentsOf: "\\f".utf8)
            case 0x0D: text.append(contentsOf: "\\r".utf8)
            case 0..<0x20: text.append(contentsOf: ("\\u" + hexadecimal(UInt16(byte))).utf8)
            default: text.append(byte)
            }
        }
        text.append(UInt8(ascii: "\""))
    }
}
