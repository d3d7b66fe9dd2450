/// Reads comma-separated values record by record: RFC 4180, and also line ends of a single byte, a UTF-8 byte order mark
/// and quotation marks inside fields that do not begin with one.
///
/// Memory stays within one piece of input and one record, whatever the length of the text. Empty lines are passed over.
/// After an error the reader must not be used further.
package struct CSVReader {
    /// The most bytes of one record.
    package static let recordByteLimit = 1 << 20
    /// The most fields of one record.
    package static let fieldLimit = 65_536

    /// Fills a buffer, which is not empty, with what comes next; the number of bytes, 0 at the end, or the error number
    /// where reading fails.
    package typealias Source = (UnsafeMutableRawBufferPointer) -> ReadResult

    package enum ReadResult {
        case bytes(Int)
        case failed(Int32)
    }

    private let source: Source
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    /// The bytes of `buffer` from here to `end` are not read yet.
    private var position = 0
    private var end = 0
    private var hasBegun = false
    private var isAtEnd = false
    /// Whether a carriage return came last, so that a line feed belongs to it.
    private var isAfterReturn = false
    private var line = 1

    /// A reader of what `source` gives.
    package init(_ source: @escaping Source) {
        self.source = source
    }

    /// A reader of `bytes`.
    package init(_ bytes: [UInt8]) {
        var offset = 0
        self.init { buffer in
            let count = min(buffer.count, bytes.count - offset)
            // The slice is no longer than the buffer.
            buffer.copyBytes(from: bytes[offset..<offset + count])
            offset += count
            return .bytes(count)
        }
    }

    /// Where in a field the reader is.
    private enum Place {
        case start
        case unquoted
        case quoted
        /// After a quotation mark in a quoted field: the field's end, or the first of two.
        case closed
    }

    /// The next record; nil at the end of the text.
    package mutating func next() throws(CSVError) -> Record? {
        var record = Record()
        return try next(into: &record) ? record : nil
    }

    /// Reads the next record into `record`, whose memory is used again; false at the end of the text.
    package mutating func next(into record: inout Record) throws(CSVError) -> Bool {
        if !hasBegun { try begin() }
        record.clear(line: line)
        var place = Place.start
        var quoteLine = line
        while true {
            if position == end {
                position = 0
                end = 0
                guard try fill() else { break }
            }
            let byte = buffer[position]
            let isLineFeedOfReturn = isAfterReturn && byte == UInt8(ascii: "\n")
            isAfterReturn = false
            if isLineFeedOfReturn {
                position += 1
                continue
            }
            if place == .quoted {
                let start = position
                while position < end, buffer[position] != UInt8(ascii: "\"") {
                    if buffer[position] == UInt8(ascii: "\n") { line += 1 }
                    position += 1
                }
                try record.append(buffer[start..<position])
                if position < end {
                    position += 1
                    place = .closed
                }
                continue
            }
            switch byte {
            case UInt8(ascii: ","):
                position += 1
                try record.endField()
                place = .start
            case UInt8(ascii: "\r"), UInt8(ascii: "\n"):
                position += 1
                line += 1
                isAfterReturn = byte == UInt8(ascii: "\r")
                if place == .start && record.isEmpty {
                    record.clear(line: line)
                    continue
                }
                try record.endField()
                return true
            case UInt8(ascii: "\"") where place == .start:
                position += 1
                quoteLine = line
                place = .quoted
            case UInt8(ascii: "\"") where place == .closed:
                // The first of the two is what the field holds.
                try record.append(buffer[position..<position + 1])
                position += 1
                place = .quoted
            default:
                guard place != .closed else { throw .textAfterQuote(line: line) }
                let start = position
                while position < end, !Self.endsField(buffer[position]) { position += 1 }
                try record.append(buffer[start..<position])
                place = .unquoted
            }
        }
        guard place != .quoted else { throw .unclosedQuote(line: quoteLine) }
        if place == .start && record.isEmpty { return false }
        try record.endField()
        return true
    }

    /// Whether a field without quotation marks ends before `byte`.
    @inline(__always)
    private static func endsField(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
    }

    /// Steps over a byte order mark, which may come in pieces.
    private mutating func begin() throws(CSVError) {
        hasBegun = true
        while end < 3, try fill() {}
        switch (buffer[0], buffer[1], buffer[2]) {
        case (0xEF, 0xBB, 0xBF) where end >= 3: position = 3
        case (0xFF, 0xFE, _) where end >= 2, (0xFE, 0xFF, _) where end >= 2: throw .notUTF8
        default: break
        }
    }

    /// Reads more into `buffer` after `end`; false at the end of the text. Precondition: the buffer is not full.
    private mutating func fill() throws(CSVError) -> Bool {
        guard !isAtEnd else { return false }
        // The source writes into the part of the buffer that it is given.
        let result = buffer.withUnsafeMutableBytes { source(UnsafeMutableRawBufferPointer(rebasing: $0[end...])) }
        switch result {
        case .failed(let code): throw .cannotRead(errno: code)
        case .bytes(let count):
            end += count
            isAtEnd = count == 0
            return !isAtEnd
        }
    }
}

extension CSVReader {
    /// One record: its fields, unquoted.
    package struct Record {
        /// The line it begins on, from 1.
        package private(set) var line = 1
        /// The fields' bytes, behind each other.
        package private(set) var bytes: [UInt8] = []
        /// For each field the number of bytes up to its end.
        private var ends: [Int] = []

        /// A record without fields, for `next(into:)`.
        package init() {}

        /// The number of fields.
        package var count: Int { ends.count }

        /// Where in `bytes` the field at `index` lies.
        package func range(at index: Int) -> Range<Int> {
            (index == 0 ? 0 : ends[index - 1])..<ends[index]
        }

        /// The bytes of the field at `index`.
        package func bytes(at index: Int) -> ArraySlice<UInt8> { bytes[range(at: index)] }

        /// The field at `index`; bytes that are not UTF-8 become U+FFFD.
        package subscript(index: Int) -> String {
            String(decoding: bytes(at: index), as: UTF8.self)
        }

        fileprivate var isEmpty: Bool { bytes.isEmpty && ends.isEmpty }

        fileprivate mutating func clear(line: Int) {
            self.line = line
            // The memory of a record that was far longer than most is given back.
            let keeps = bytes.capacity <= 1 << 16
            bytes.removeAll(keepingCapacity: keeps)
            ends.removeAll(keepingCapacity: keeps)
        }

        fileprivate mutating func append(_ run: ArraySlice<UInt8>) throws(CSVError) {
            guard bytes.count + run.count <= recordByteLimit else {
                throw .recordTooLong(line: line, byteLimit: recordByteLimit)
            }
            bytes.append(contentsOf: run)
        }

        fileprivate mutating func endField() throws(CSVError) {
            guard ends.count < fieldLimit else { throw .tooManyFields(line: line, limit: fieldLimit) }
            ends.append(bytes.count)
        }
    }
}
