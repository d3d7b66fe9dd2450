import NeedletailFormat

/// A message of an object header: its type, flags and bytes.
struct HDF5Message: Sendable {
    /// The types of message that this reader uses.
    enum Kind: Int {
        case dataspace = 0x01
        case linkInfo = 0x02
        case datatype = 0x03
        case oldFillValue = 0x04
        case fillValue = 0x05
        case link = 0x06
        case externalFiles = 0x07
        case layout = 0x08
        case filters = 0x0b
        case attribute = 0x0c
        case continuation = 0x10
        case symbolTable = 0x11
        case attributeInfo = 0x15
    }

    /// The highest type of message that the format defines.
    static let lastKnownType = 0x17

    let type: Int
    let flags: Int
    let data: FileBytes

    /// Whether the data only say where the message is.
    var isShared: Bool { flags & 0x02 != 0 }
    /// Whether a reader that does not know the type must refuse the object.
    var mustBeKnown: Bool { flags & 0x80 != 0 }
}

/// The messages of an object header, its continuations included.
///
/// Source: HDF5 File Format Specification 3.0, IV.A.1 "Data Object Header Prefix" (versions 1 and 2) and IV.A.2.q "The
/// Object Header Continuation Message".
struct HDF5ObjectHeader: Sendable {
    let storage: HDF5Storage
    let address: Int
    private(set) var messages: [HDF5Message] = []

    /// Reads the header at `address`. Time and memory are bounded by `HDF5Limits.headerByteLimit`: no continuation is
    /// followed twice.
    init(_ storage: HDF5Storage, at address: Int) throws(HDF5Error) {
        self.storage = storage
        self.address = address
        var reader = Reader(storage, at: address)
        let cursor = try storage.cursor(.objectHeader, at: address)
        if cursor.bytes.hasPrefix(Array("OHDR".utf8)) {
            try reader.readVersion2(cursor)
        } else {
            try reader.readVersion1(cursor)
        }
        messages = reader.messages
    }

    /// The first message of a kind.
    func first(_ kind: HDF5Message.Kind) -> HDF5Message? {
        messages.first { $0.type == kind.rawValue }
    }

    /// The bytes of the first message of a kind, fetched from where it is shared.
    func data(_ kind: HDF5Message.Kind) throws(HDF5Error) -> FileBytes? {
        guard let message = first(kind) else { return nil }
        return message.isShared ? try Self.shared(message.data, kind, storage) : message.data
    }

    /// The bytes of the message of a kind that a shared message points to.
    ///
    /// Source: IV.A.2 "Data Object Header Messages", shared messages of versions 1 to 3. A shared message's target
    /// cannot be shared itself, so this follows one step only.
    static func shared(
        _ data: FileBytes, _ kind: HDF5Message.Kind, _ storage: HDF5Storage
    ) throws(HDF5Error) -> FileBytes {
        var cursor = HDF5Cursor(storage, .sharedMessage, over: data)
        let version = try cursor.version(1...3)
        let type = try cursor.uint8()
        if version == 1 { try cursor.skip(6) }
        // Version 3 has a table of messages (type 1) besides named objects (type 2).
        if version == 3 && type != 2 { throw .unsupportedSharing(offset: data.fileOffset) }
        let header = try HDF5ObjectHeader(storage, at: try cursor.address())
        guard let target = header.first(kind), !target.isShared else {
            throw .unsupportedSharing(offset: data.fileOffset)
        }
        return target.data
    }
}

extension HDF5ObjectHeader {
    /// Collects messages from the blocks of one header.
    private struct Reader {
        let storage: HDF5Storage
        let offset: Int
        var messages: [HDF5Message] = []
        /// Blocks that are still to be read: where, and how long.
        private var pending: [(address: Int, byteCount: Int)] = []
        private var visited: Set<Int> = []
        private var byteCount = 0

        init(_ storage: HDF5Storage, at address: Int) {
            self.storage = storage
            offset = storage.offset(of: address)
        }

        mutating func readVersion1(_ prefix: HDF5Cursor) throws(HDF5Error) {
            var cursor = prefix
            try cursor.version(1...1)
            try cursor.skip(1)
            let messageCount = try cursor.uint16()
            try cursor.skip(4)
            let byteCount = try cursor.uint32()
            try cursor.align8()
            try read(try block(&cursor, byteCount: byteCount), prefixByteCount: 8)
            while let next = pending.popLast() {
                let slice = try storage.slice(.continuation, at: next.address, byteCount: next.byteCount)
                var cursor = HDF5Cursor(storage, .continuation, over: slice)
                try read(try block(&cursor, byteCount: next.byteCount), prefixByteCount: 8)
            }
            guard messages.count >= messageCount else {
                throw .invalidField(
                    .objectHeader, field: "number of messages", offset: offset + 2, expected: "\(messages.count)",
                    actual: UInt64(messageCount))
            }
        }

        mutating func readVersion2(_ prefix: HDF5Cursor) throws(HDF5Error) {
            var cursor = prefix
            try cursor.signature("OHDR")
            try cursor.version(2...2)
            let flags = try cursor.uint8()
            // Four times; then when attributes move to a heap and back.
            if flags & 0x20 != 0 { try cursor.skip(16) }
            if flags & 0x10 != 0 { try cursor.skip(4) }
            let byteCount = try cursor.count("size", byteCount: 1 << (flags & 0x03))
            let block = try block(&cursor, byteCount: byteCount)
            try cursor.checksum()
            // Each message has a type, a size, flags and, where the header tracks it, its order of creation.
            let prefixByteCount = flags & 0x04 != 0 ? 6 : 4
            try read(block, prefixByteCount: prefixByteCount)
            while let next = pending.popLast() {
                let slice = try storage.slice(.continuation, at: next.address, byteCount: next.byteCount)
                var cursor = HDF5Cursor(storage, .continuation, over: slice)
                try cursor.signature("OCHK")
                let block = try self.block(&cursor, byteCount: next.byteCount - 8)
                try cursor.checksum()
                try read(block, prefixByteCount: prefixByteCount)
            }
        }

        /// The next `byteCount` bytes as a block of messages, counted against the limit.
        private mutating func block(_ cursor: inout HDF5Cursor, byteCount: Int) throws(HDF5Error) -> FileBytes {
            let block = try cursor.slice(byteCount)
            self.byteCount += byteCount
            guard self.byteCount <= storage.limits.headerByteLimit else {
                throw .headerTooLarge(
                    offset: offset, byteCount: self.byteCount, byteLimit: storage.limits.headerByteLimit)
            }
            try storage.work?.charge(byteCount, .objectHeader, at: offset)
            return block
        }

        /// Reads the messages of a block; a rest too short for a message is a gap.
        private mutating func read(_ block: FileBytes, prefixByteCount: Int) throws(HDF5Error) {
            var cursor = HDF5Cursor(storage, .objectHeader, over: block)
            while cursor.remaining >= prefixByteCount {
                let isOld = prefixByteCount == 8
                let start = cursor.offset
                let type = isOld ? try cursor.uint16() : try cursor.uint8()
                let byteCount = try cursor.uint16()
                let flags = try cursor.uint8()
                try cursor.skip(prefixByteCount - (isOld ? 5 : 4))
                let message = HDF5Message(type: type, flags: flags, data: try cursor.slice(byteCount))
                if type > HDF5Message.lastKnownType && message.mustBeKnown {
                    throw .unsupportedMessage(offset: start, type: type)
                }
                if type == HDF5Message.Kind.continuation.rawValue { try follow(message) }
                messages.append(message)
            }
        }

        private mutating func follow(_ message: HDF5Message) throws(HDF5Error) {
            var cursor = HDF5Cursor(storage, .continuation, over: message.data)
            let address = try cursor.address()
            let byteCount = try cursor.length("size")
            guard visited.insert(address).inserted else {
                throw .endlessStructure(
                    .continuation, offset: message.data.fileOffset, byteLimit: storage.limits.headerByteLimit)
            }
            pending.append((address, byteCount))
        }
    }
}
