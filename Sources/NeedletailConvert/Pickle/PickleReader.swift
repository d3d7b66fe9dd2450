import NeedletailFormat

/// The machine that a pickle is a program for, reduced to building descriptions: a stack, marks in it, and a memo.
///
/// No operation calls itself, so depth in the file costs no depth here.
struct PickleReader {
    let bytes: FileBytes
    let globals: Set<PickleGlobal>
    let limits: PickleLimits
    let keepsPersistentIdentifiers: Bool

    var graph = PickleGraph()
    var stack: [PickleReference] = []
    /// Heights of the stack at which marks were set.
    var marks: [Int] = []
    var memo: [UInt64: PickleReference] = [:]
    /// Byte offset of the next byte to read.
    private(set) var position = 0
    /// Byte offset of the operation at work.
    private(set) var opcodeStart = 0
    /// Byte offset where the current frame ends.
    var frameEnd: Int?
    private var opcodeCount = 0
    /// Whether the pickle at work stands inside another one, in place of an array of objects.
    var isNested = false

    init(
        _ bytes: FileBytes, globals: Set<PickleGlobal>, limits: PickleLimits, keepsPersistentIdentifiers: Bool
    ) {
        self.bytes = bytes
        self.globals = globals
        self.limits = limits
        self.keepsPersistentIdentifiers = keepsPersistentIdentifiers
    }

    /// Offset in the file of the operation at work, for errors.
    var offset: Int { bytes.fileOffset + opcodeStart }

    /// Reads one pickle, which must take up all the bytes.
    mutating func readAll() throws(PickleError) -> PickleGraph {
        graph.root = try run()
        guard position == bytes.count else {
            throw .trailingBytes(offset: bytes.fileOffset + position, byteCount: bytes.count - position)
        }
        return graph
    }

    /// Executes operations up to the one that stops, and gives the value on top then.
    mutating func run() throws(PickleError) -> PickleReference {
        while true {
            if position == frameEnd { frameEnd = nil }
            opcodeStart = position
            opcodeCount += 1
            guard opcodeCount <= limits.opcodeCount else { throw tooMany(.opcodes, limits.opcodeCount) }
            let byte = try integer(UInt8.self)
            guard let opcode = PickleOpcode(rawValue: byte) else {
                throw .unknownOpcode(offset: offset, opcode: byte)
            }
            guard opcode != .stop else { break }
            try execute(opcode)
            guard stack.count + marks.count <= limits.stackDepth else { throw tooMany(.stack, limits.stackDepth) }
            guard memo.count <= limits.memoCount else { throw tooMany(.memo, limits.memoCount) }
        }
        let result = try pop()
        try checkFrameIsFinished()
        guard stack.isEmpty, marks.isEmpty else {
            throw .unusedValues(offset: offset, count: stack.count + marks.count)
        }
        return result
    }

    private func tooMany(_ resource: PickleError.Resource, _ limit: Int) -> PickleError {
        .tooMany(resource, offset: offset, limit: limit)
    }
}

// MARK: - Bytes

extension PickleReader {
    /// The next `count` bytes, which must lie in the frame.
    mutating func take(_ count: UInt64) throws(PickleError) -> FileBytes {
        let available = bytes.count - position
        guard let byteCount = Int(exactly: count), byteCount <= available,
            let slice = bytes.slice(at: position, byteCount: byteCount)
        else {
            throw .truncated(offset: bytes.fileOffset + position, needed: count, available: available)
        }
        if let frameEnd, byteCount > frameEnd - position {
            throw .frameCrossed(offset: offset, frameEnd: bytes.fileOffset + frameEnd)
        }
        position += byteCount
        return slice
    }

    /// The next little-endian integer.
    mutating func integer<T: FixedWidthInteger>(_ type: T.Type) throws(PickleError) -> T {
        let start = position
        let slice = try take(UInt64(MemoryLayout<T>.size))
        guard let value = slice.integer(at: 0, as: T.self) else {
            throw .truncated(
                offset: bytes.fileOffset + start, needed: UInt64(MemoryLayout<T>.size), available: slice.count)
        }
        return value
    }

    /// The bytes up to the next newline, which is skipped.
    mutating func line() throws(PickleError) -> FileBytes {
        let start = position
        let length = bytes.withSpan { span in
            var end = start
            while end < span.byteCount, span.byte(at: end) != 0x0a { end += 1 }
            return end - start
        }
        let line = try take(UInt64(length))
        _ = try take(1)
        return line
    }

    /// The text up to the next newline, which is skipped.
    mutating func textLine() throws(PickleError) -> String {
        guard let text = try line().string() else { throw .invalidText(offset: offset) }
        return text
    }

    /// Begins a frame: the operations in the next bytes, as many as a length before them says.
    mutating func beginFrame() throws(PickleError) {
        let byteCount = try integer(UInt64.self)
        if let frameEnd, position < frameEnd {
            throw .nestedFrame(offset: offset, frameEnd: bytes.fileOffset + frameEnd)
        }
        let available = bytes.count - position
        guard let count = Int(exactly: byteCount), count <= available else {
            throw .frameOutOfBounds(offset: offset, byteCount: byteCount, available: available)
        }
        frameEnd = position + count
    }

    /// Checks that no frame goes on at the present position.
    func checkFrameIsFinished() throws(PickleError) {
        if let frameEnd, position < frameEnd {
            throw .frameUnfinished(offset: bytes.fileOffset + position, frameEnd: bytes.fileOffset + frameEnd)
        }
    }
}

// MARK: - Stack

extension PickleReader {
    /// Adds a value and puts it on the stack.
    mutating func push(_ value: PickleValue) {
        stack.append(graph.add(value, offset: offset))
    }

    /// Removes the value on top of the stack, which must lie above the last mark.
    mutating func pop() throws(PickleError) -> PickleReference {
        guard stack.count > marks.last ?? 0, let top = stack.popLast() else { throw .stackUnderflow(offset: offset) }
        return top
    }

    /// The value on top of the stack, which must lie above the last mark.
    func top() throws(PickleError) -> PickleReference {
        guard stack.count > marks.last ?? 0, let top = stack.last else { throw .stackUnderflow(offset: offset) }
        return top
    }

    /// Removes the last mark and the values above it, and gives these.
    mutating func popToMark() throws(PickleError) -> [PickleReference] {
        guard let mark = marks.popLast() else { throw .missingMark(offset: offset) }
        let values = Array(stack[mark...])
        stack.removeLast(values.count)
        return values
    }

    /// Removes the `count` values on top and gives them in the order in which they were put there.
    mutating func pop(_ count: Int) throws(PickleError) -> [PickleReference] {
        guard stack.count - (marks.last ?? 0) >= count else { throw .stackUnderflow(offset: offset) }
        let values = Array(stack.suffix(count))
        stack.removeLast(count)
        return values
    }
}
