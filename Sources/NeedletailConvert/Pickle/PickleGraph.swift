package import NeedletailFormat

/// The values of a pickle (protocols 0 to 5), read without running anything.
///
/// Calls, instances and their states become descriptions (`PickleObject`), and only of the globals that the caller
/// names; every other global is refused. A value is a node, and values refer to each other by `PickleReference`: what
/// Python would share is shared here, and a cycle is just a reference.
/// Memory: at most one node for each operation, so proportional to the bytes read and bounded by `PickleLimits`.
package struct PickleGraph: Sendable {
    /// The value that the pickle stands for.
    package internal(set) var root = PickleReference(index: 0)
    private var nodes: [Node] = []
    /// Offset in the file of the operation that made each node.
    private var offsets: [Int] = []
    // What grows after it was made lives apart from its node, so that adding to it never copies it.
    private var collections: [[PickleReference]] = []
    private var dictionaries: [[PicklePair]] = []
    private var objects: [PickleObject] = []

    /// A value, or the place of one that grows.
    private enum Node: Sendable {
        case value(PickleValue)
        case list(Int)
        case set(Int)
        case dictionary(Int)
        case object(Int)
    }

    init() {}

    /// Reads the pickle that is the whole of `bytes`, as `pickle.dump` or an uncompressed `joblib.dump` wrote it.
    ///
    /// - allowing: the globals that may occur.
    /// - keepsPersistentIdentifiers: whether a persistent identifier becomes a value or is refused.
    package init(
        _ bytes: FileBytes, allowing globals: Set<PickleGlobal>, limits: PickleLimits = PickleLimits(),
        keepsPersistentIdentifiers: Bool = false
    ) throws(PickleError) {
        var reader = PickleReader(
            bytes, globals: globals, limits: limits, keepsPersistentIdentifiers: keepsPersistentIdentifiers)
        self = try reader.readAll()
    }

    /// Reads the first pickle of `bytes`, which others may follow.
    ///
    /// - byteCount: becomes the number of bytes that it takes.
    init(
        firstOf bytes: FileBytes, byteCount: inout Int, allowing globals: Set<PickleGlobal>, limits: PickleLimits,
        keepsPersistentIdentifiers: Bool
    ) throws(PickleError) {
        var reader = PickleReader(
            bytes, globals: globals, limits: limits, keepsPersistentIdentifiers: keepsPersistentIdentifiers)
        let root = try reader.run()
        byteCount = reader.position
        self = reader.graph
        self.root = root
    }

    /// The value at `reference`, which must be of this graph.
    package subscript(reference: PickleReference) -> PickleValue {
        switch nodes[reference.index] {
        case .value(let value): value
        case .list(let place): .list(collections[place])
        case .set(let place): .set(collections[place])
        case .dictionary(let place): .dictionary(dictionaries[place])
        case .object(let place): .object(objects[place])
        }
    }

    /// Number of values.
    package var count: Int { nodes.count }

    /// Every value, in the order of the file.
    var references: some Sequence<PickleReference> { nodes.indices.lazy.map(PickleReference.init) }

    /// Offset in the file of the operation that made the value.
    package func offset(of reference: PickleReference) -> Int {
        offsets[reference.index]
    }
}

// MARK: - Building

extension PickleGraph {
    mutating func add(_ value: PickleValue, offset: Int) -> PickleReference {
        switch value {
        case .list(let elements):
            nodes.append(.list(collections.count))
            collections.append(elements)
        case .set(let elements):
            nodes.append(.set(collections.count))
            collections.append(elements)
        case .dictionary(let pairs):
            nodes.append(.dictionary(dictionaries.count))
            dictionaries.append(pairs)
        case .object(let object):
            nodes.append(.object(objects.count))
            objects.append(object)
        default: nodes.append(.value(value))
        }
        offsets.append(offset)
        return PickleReference(index: nodes.count - 1)
    }

    /// Appends to a list, or notes that an object was to be appended to; `false` for other values.
    mutating func append(_ values: [PickleReference], to reference: PickleReference) -> Bool {
        switch nodes[reference.index] {
        case .list(let place): collections[place] += values
        case .object(let place): objects[place].items += values
        default: return false
        }
        return true
    }

    /// Adds to a set; `false` for other values.
    mutating func insert(_ values: [PickleReference], into reference: PickleReference) -> Bool {
        guard case .set(let place) = nodes[reference.index] else { return false }
        collections[place] += values
        return true
    }

    /// Sets items of a dictionary, or notes that an object's were to be set; `false` for other values.
    mutating func set(_ pairs: [PicklePair], in reference: PickleReference) -> Bool {
        switch nodes[reference.index] {
        case .dictionary(let place): dictionaries[place] += pairs
        case .object(let place): objects[place].pairs += pairs
        default: return false
        }
        return true
    }

    /// Notes the state of an object; `false` for other values.
    mutating func setState(_ state: PickleReference, of reference: PickleReference) -> Bool {
        guard case .object(let place) = nodes[reference.index] else { return false }
        objects[place].state = state
        return true
    }
}

/// How much work a pickle may ask for.
package struct PickleLimits: Sendable {
    /// Operations in all, and so values.
    package var opcodeCount = 1 << 20
    /// Values on the stack at a time.
    package var stackDepth = 1 << 18
    /// Values remembered at a time.
    package var memoCount = 1 << 20
    /// Bytes of an integer; those of more than eight become values that are not looked at.
    package var integerByteCount = 8

    package init() {}
}

// MARK: - Looking values up

extension PickleGraph {
    /// The text at `reference`, if it is text.
    package func string(_ reference: PickleReference?) -> String? {
        guard let reference, case .string(let text) = self[reference] else { return nil }
        return text
    }

    /// The integer at `reference`, if it is one that fits.
    package func int(_ reference: PickleReference?) -> Int? {
        guard let reference, case .int(let number) = self[reference] else { return nil }
        return Int(exactly: number)
    }

    /// The truth value at `reference`, if it is one.
    package func bool(_ reference: PickleReference?) -> Bool? {
        guard let reference, case .bool(let flag) = self[reference] else { return nil }
        return flag
    }

    /// The elements of the tuple at `reference`, if it is one.
    package func tuple(_ reference: PickleReference?) -> [PickleReference]? {
        guard let reference, case .tuple(let elements) = self[reference] else { return nil }
        return elements
    }

    /// The global at `reference`, if it is one.
    package func global(_ reference: PickleReference?) -> PickleGlobal? {
        guard let reference, case .global(let global) = self[reference] else { return nil }
        return global
    }

    /// The object at `reference`, if it is one.
    package func object(_ reference: PickleReference?) -> PickleObject? {
        guard let reference, case .object(let object) = self[reference] else { return nil }
        return object
    }

    /// Whether the value at `reference` is `None`.
    package func isNone(_ reference: PickleReference) -> Bool {
        if case .none = self[reference] { true } else { false }
    }

    /// The value under the text `key` in the dictionary at `reference`, if both are there.
    ///
    /// Complexity: O(items).
    package func value(forKey key: String, in reference: PickleReference?) -> PickleReference? {
        guard let reference, case .dictionary(let pairs) = self[reference] else { return nil }
        return pairs.last { string($0.key) == key }?.value
    }

    /// The bytes at `reference`: as such, or as the text whose characters they are, the way protocols 0 to 2 write them.
    package func bytes(_ reference: PickleReference) -> FileBytes? {
        switch self[reference] {
        case .bytes(let bytes): return bytes
        case .object(let object) where object.global == .bytes:
            return object.construction == .called && object.arguments.isEmpty ? FileBytes([]) : nil
        case .object(let object):
            guard object.global == .encode, object.arguments.count == 2,
                let text = string(object.arguments[0]), string(object.arguments[1]) == "latin1"
            else { return nil }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.utf8.count)
            for scalar in text.unicodeScalars {
                guard let byte = UInt8(exactly: scalar.value) else { return nil }
                bytes.append(byte)
            }
            return FileBytes(bytes)
        default: return nil
        }
    }

    /// The class of the instance at `reference`, and its state: made directly, or through `copyreg._reconstructor` as
    /// protocols 0 and 1 do.
    package func instance(_ reference: PickleReference) -> (type: PickleGlobal, state: PickleReference?)? {
        guard let object = object(reference) else { return nil }
        if object.construction == .instantiated { return (object.global, object.state) }
        guard object.global == .reconstructor, object.arguments.count == 3,
            let type = global(object.arguments[0]), global(object.arguments[1]) == .object,
            isNone(object.arguments[2])
        else { return nil }
        return (type, object.state)
    }
}

extension PickleGlobal {
    /// Makes no bytes, in protocols 0 to 2.
    static let bytes = PickleGlobal("builtins", "bytes")
    /// Turns text into bytes.
    static let encode = PickleGlobal("_codecs", "encode")
    /// Makes an instance of a class, in protocols 0 and 1.
    static let reconstructor = PickleGlobal("copyreg", "_reconstructor")
    /// The base of all classes.
    static let object = PickleGlobal("builtins", "object")
}
