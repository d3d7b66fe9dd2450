/// A JSON value with everything in it, its members in the order of the text.
package enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    /// A number written without fraction and exponent that fits 64 bits.
    case integer(Int64)
    /// Any other number, rounded to the nearest double.
    case number(Double)
    case string(String)
    case array([JSONValue])
    /// No two members have the same key.
    case object([Member])

    /// A key of an object and its value.
    package struct Member: Equatable, Sendable {
        package let key: String
        package let value: JSONValue

        package init(key: String, value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// What this value is.
    package var kind: JSONKind {
        switch self {
        case .null: .null
        case .bool: .bool
        case .integer: .integer
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The value under `key` when this is an object that has it. Complexity: O(members).
    package subscript(key: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }
}

extension JSONValue {
    /// The one value that `bytes` holds as JSON text.
    ///
    /// Complexity: O(bytes), and O(n log n) in the members of an object. While it is built the tree takes at most 48
    /// bytes of heap for each byte of text (and 1 KiB).
    /// - Throws: `JSONError`, also for an object that repeats a key, and past `depthLimit` levels (at most 64) or
    ///   `valueLimit` values.
    package init(parsing bytes: FileBytes, depthLimit: Int = 64, valueLimit: Int = 1_000_000) throws(JSONError) {
        var reader = JSONReader(bytes, depthLimit: depthLimit)
        var builder = Builder()
        repeat {
            try builder.readValue(&reader, valueLimit: valueLimit)
            try builder.closeContainers(&reader)
        } while builder.result == nil
        try reader.end()
        self = builder.result ?? .null
    }

    /// Containers that have been entered and not been left, each with what it holds so far.
    private struct Builder {
        private struct Level {
            let isObject: Bool
            let byteOffset: Int
            var key = ""
            var elements: [JSONValue] = []
            var members: [Member] = []
        }

        private var levels: [Level] = []
        private var valueCount = 0
        /// The whole value, once the outermost container has been left.
        private(set) var result: JSONValue?

        mutating func readValue(_ reader: inout JSONReader, valueLimit: Int) throws(JSONError) {
            let kind = try reader.peek()
            valueCount += 1
            guard valueCount <= valueLimit else {
                throw .tooManyValues(byteOffset: reader.byteOffset, limit: valueLimit)
            }
            let offset = reader.byteOffset
            switch kind {
            case .object:
                try reader.beginObject()
                levels.append(Level(isObject: true, byteOffset: offset))
            case .array:
                try reader.beginArray()
                levels.append(Level(isObject: false, byteOffset: offset))
            case .string: add(.string(try reader.readString()))
            case .number, .integer: add(try reader.readNumber())
            case .bool: add(.bool(try reader.readBool()))
            case .null:
                try reader.readNull()
                add(.null)
            }
        }

        /// Leaves every container that ends here, so that the reader stands before a value or past the last.
        mutating func closeContainers(_ reader: inout JSONReader) throws(JSONError) {
            while let level = levels.last {
                if level.isObject {
                    if let key = try reader.nextKey() {
                        levels[levels.count - 1].key = key.string
                        return
                    }
                } else if try reader.nextElement() {
                    return
                }
                levels.removeLast()
                if level.isObject {
                    if let key = JSONValue.repeatedKey(level.members) {
                        throw .duplicateKey(byteOffset: level.byteOffset, key: key)
                    }
                    add(.object(level.members))
                } else {
                    add(.array(level.elements))
                }
            }
        }

        private mutating func add(_ value: JSONValue) {
            guard let top = levels.indices.last else {
                result = value
                return
            }
            if levels[top].isObject {
                levels[top].members.append(Member(key: levels[top].key, value: value))
            } else {
                levels[top].elements.append(value)
            }
        }
    }

    /// A key that two members share, compared byte by byte. Complexity: O(n log n).
    static func repeatedKey(_ members: [Member]) -> String? {
        let order = members.indices.sorted {
            members[$0].key.utf8.lexicographicallyPrecedes(members[$1].key.utf8)
        }
        for (left, right) in zip(order, order.dropFirst())
        where members[left].key.utf8.elementsEqual(members[right].key.utf8) {
            return members[left].key
        }
        return nil
    }
}
