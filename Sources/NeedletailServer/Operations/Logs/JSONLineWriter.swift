import Glibc
import NeedletailFormat

/// Writes events as JSON, one to a line: `timestamp`, `level`, `message`, then the fields.
///
/// A `write` has whole lines and at most 4096 bytes, which a pipe takes at once, so that lines of several processes do not mix. A
/// line that is longer is cut: a text after 1024 bytes, and fields that find no room are left out, which the field `truncated` tells. Who
/// reads too slowly stops no request: up to 1024 lines wait for the next event, and how many were lost beyond is told later.
public final class JSONLineWriter: Sendable {
    /// What writes to the standard output.
    public static let standardOutput = JSONLineWriter(descriptor: STDOUT_FILENO)

    /// `PIPE_BUF` of Linux.
    static let lineByteLimit = 4096
    static let textByteLimit = 1024
    static let pendingLimit = 1024
    /// The most lines that one event's thread writes, those of other threads too.
    private static let linesAtOnce = 64

    private struct State {
        /// Lines in order that are not written yet.
        var pending: [[UInt8]] = []
        var lostCount = 0
        /// Whether a thread takes lines out.
        var isWriting = false
    }

    private let descriptor: Int32
    private let state = Locked(State())

    /// A writer to an open file descriptor, which it does not close.
    public init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Writes an event, or keeps it to be written with the next. Waits for no reader.
    public func write(_ event: LogEvent) {
        let line = Self.line(event)
        let isMine = state.withLock { state in
            if state.pending.count < Self.pendingLimit { state.pending.append(line) } else { state.lostCount += 1 }
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if isMine { writePending(atMost: Self.linesAtOnce, until: nil) }
    }

    /// Writes what is left, as far as the reader takes it in this time; for the end of a program.
    public func flush(within patience: Duration = .seconds(1)) {
        let isMine = state.withLock { state in
            defer { state.isWriting = true }
            return !state.isWriting
        }
        if isMine { writePending(atMost: .max, until: ContinuousClock.now + patience) }
    }

    /// Writes lines as the thread that `isWriting` speaks of; without a deadline it waits for no reader.
    private func writePending(atMost limit: Int, until deadline: ContinuousClock.Instant?) {
        var count = 0
        while goesOn(count < limit) {
            guard isReady(until: deadline) else {
                _ = goesOn(false)
                return
            }
            let (bytes, lineCount) = takeLines()
            count += lineCount
            put(bytes)
        }
    }

    /// Whether there are lines and the thread may write on; if not, the next event's thread is the one that writes.
    private func goesOn(_ mayGoOn: Bool) -> Bool {
        state.withLock { state in
            state.isWriting = mayGoOn && (state.lostCount > 0 || !state.pending.isEmpty)
            return state.isWriting
        }
    }

    /// The next lines, as many as one `write` may have.
    private func takeLines() -> (bytes: [UInt8], lineCount: Int) {
        state.withLock { state in
            guard state.lostCount == 0 else {
                defer { state.lostCount = 0 }
                let event = LogEvent(
                    .warning, "events were lost: the log is read too slowly",
                    [.init("count", .integer(state.lostCount))])
                return (Self.line(event), 1)
            }
            guard var bytes = state.pending.first else { return ([], 0) }
            var lineCount = 1
            while lineCount < state.pending.count, bytes.count + state.pending[lineCount].count <= Self.lineByteLimit {
                bytes += state.pending[lineCount]
                lineCount += 1
            }
            state.pending.removeFirst(lineCount)
            return (bytes, lineCount)
        }
    }

    /// Whether lines can be written without waiting: a pipe has room for `PIPE_BUF` bytes then.
    private func isReady(until deadline: ContinuousClock.Instant?) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        while true {
            let left = deadline.map { max(.zero, ContinuousClock.now.duration(to: $0)) } ?? .zero
            let count = poll(&entry, 1, Int32(min(60_000, left.seconds * 1000)))
            if count > 0 || (count < 0 && errno != EINTR) { return true }
            if count == 0 { return false }
        }
    }

    /// Writes lines; what cannot be written is lost, and there is nobody to tell.
    private func put(_ lines: [UInt8]) {
        var rest = lines[...]
        while !rest.isEmpty {
            // `write` reads at most the slice's bytes.
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 { rest = rest.dropFirst(written) } else if written == 0 || errno != EINTR { return }
        }
    }
}

extension JSONLineWriter {
    /// An event as a line, of at most `lineByteLimit` bytes.
    static func line(_ event: LogEvent) -> [UInt8] {
        isShort(event) ? shortLine(event) : cutLine(event)
    }

    /// Whether an event needs no closer look: it fits a line however its texts are escaped, and no key comes twice.
    private static func isShort(_ event: LogEvent) -> Bool {
        var byteCount = 128 + 6 * event.message.utf8.count
        guard 6 * event.message.utf8.count <= textByteLimit else { return false }
        for (index, field) in event.fields.enumerated() {
            var fieldByteCount = 6 * field.key.utf8.count + 32
            if case .string(let text) = field.value {
                guard text.utf8.count <= textByteLimit else { return false }
                fieldByteCount += 6 * text.utf8.count
            }
            byteCount += fieldByteCount
            guard byteCount <= lineByteLimit, !ownKeys.contains(field.key),
                !event.fields[..<index].contains(where: { $0.key == field.key })
            else { return false }
        }
        return true
    }

    private static let ownKeys = ["timestamp", "level", "message", "truncated"]

    private static func shortLine(_ event: LogEvent) -> [UInt8] {
        var json = JSONWriter(byteCount: 512)
        json.beginObject()
        json.member("timestamp", event.time.description)
        json.member("level", event.level.rawValue)
        json.member("message", event.message)
        for field in event.fields {
            json.key(field.key)
            json.value(field.value)
        }
        json.endObject()
        var line = json.finish()
        line.append(UInt8(ascii: "\n"))
        return line
    }

    private static func cutLine(_ event: LogEvent) -> [UInt8] {
        var line = Array("{".utf8)
        line += member("timestamp", .string(event.time.description))
        line += comma + member("level", .string(event.level.rawValue))
        line += comma + member("message", .string(event.message))
        let truncation = comma + member("truncated", true)
        var known = Set(ownKeys)
        var isTruncated = false
        for field in event.fields where known.insert(field.key).inserted {
            let text = comma + member(field.key, field.value)
            // The closing brace and the line's end come as well.
            if line.count + text.count + truncation.count + 2 <= lineByteLimit {
                line += text
            } else {
                isTruncated = true
            }
        }
        return line + (isTruncated ? truncation : []) + Array("}\n".utf8)
    }

    private static let comma = Array(",".utf8)

    private static func member(_ key: String, _ value: LogValue) -> [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.key(cut(key))
        if case .string(let text) = value { json.string(cut(text)) } else { json.value(value) }
        json.endObject()
        return Array(json.finish().dropFirst().dropLast())
    }

    /// The first characters of a text, at most `textByteLimit` bytes of it.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > textByteLimit else { return text }
        var bytes = Array(text.utf8.prefix(textByteLimit + 1))
        // A character that the cut divides is left out.
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
        return String(decoding: bytes, as: UTF8.self) + "..."
    }
}

extension JSONWriter {
    fileprivate mutating func value(_ value: LogValue) {
        switch value {
        case .string(let text): string(text)
        case .integer(let number): integer(number)
        case .number(let number): numberOrNull(number)
        case .bool(let bool): self.bool(bool)
        }
    }
}

extension Log {
    /// A log of JSON, one event to a line, on the standard output.
    public static func jsonLines(level: LogLevel = .info, to writer: JSONLineWriter = .standardOutput) -> Log {
        Log(level: level) { writer.write($0) }
    }
}
