import Glibc

/// Reads comma-separated values record by record (RFC 4180; also bare line feeds, and a UTF-8 byte order mark).
///
/// Memory stays within one piece of input and one record, whatever the length of the text. Empty lines are passed over.
package struct CSVReader {
    /// The most bytes of one record.
    package static let recordByteLimit = 1 << 20
    /// The most fields of one record.
    package static let fieldLimit = 65_536

    /// One record.
    package struct Record {
        /// The line it begins on, from 1.
        package let line: Int
        package let fields: [String]
    }

    /// Fills a buffer and gives the number of bytes, 0 at the end, or the error number when reading fails.
    package typealias Source = (UnsafeMutableRawBufferPointer) -> ReadResult

    package enum ReadResult {
        case bytes(Int)
        case failed(Int32)
    }

    private let source: Source
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var position = 0
    private var end = 0
    private var isAtEnd = false
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
            buffer.copyBytes(from: bytes[offset..<offset + count])
            offset += count
            return .bytes(count)
        }
    }

    /// A reader of the open file `descriptor`.
    package init(descriptor: Int32) {
        self.init { buffer in
            // `read` writes at most the buffer's bytes.
            let count = read(descriptor, buffer.baseAddress, buffer.count)
            return count < 0 ? .failed(errno) : .bytes(count)
        }
    }

    /// The next record; nil at the end of the text.
    package mutating func next() throws(CSVError) -> Record? {
        while true {
            if line == 1 { try skipByteOrderMark() }
            let first = line
            guard let fields = try record() else { return nil }
            if fields.count > 1 || !fields[0].isEmpty { return Record(line: first, fields: fields) }
        }
    }

    private mutating func record() throws(CSVError) -> [String]? {
        guard try peek() != nil else { return nil }
        let first = line
        var fields: [String] = []
        var field: [UInt8] = []
        var byteCount = 0
        var isQuoted = false
        var wasQuoted = false
        while true {
            guard let byte = try peek() else {
                guard !isQuoted else { throw .unclosedQuote(line: first) }
                break
            }
            position += 1
            byteCount += 1
            guard byteCount <= Self.recordByteLimit else {
                throw .recordTooLong(line: first, byteLimit: Self.recordByteLimit)
            }
            if byte == UInt8(ascii: "\n") { line += 1 }
            if isQuoted {
                if byte != UInt8(ascii: "\"") {
                    field.append(byte)
                } else if try peek() == UInt8(ascii: "\"") {
                    position += 1
                    field.append(byte)
                } else {
                    isQuoted = false
                    wasQuoted = true
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\n"):
                fields.append(String(decoding: field, as: UTF8.self))
                return fields
            case UInt8(ascii: "\r") where try peek() == UInt8(ascii: "\n"):
                continue
            case UInt8(ascii: ","):
                fields.append(String(decoding: field, as: UTF8.self))
                guard fields.count < Self.fieldLimit else {
                    throw .tooManyFields(line: first, limit: Self.fieldLimit)
                }
                field.removeAll(keepingCapacity: true)
                wasQuoted = false
            case UInt8(ascii: "\"") where field.isEmpty && !wasQuoted:
                isQuoted = true
            default:
                guard !wasQuoted else { throw .textAfterQuote(line: first) }
                field.append(byte)
            }
        }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }

    /// The next byte, which stays; nil at the end.
    @inline(__always)
    private mutating func peek() throws(CSVError) -> UInt8? {
        if position == end { try refill() }
        return position < end ? buffer[position] : nil
    }

    private mutating func refill() throws(CSVError) {
        guard !isAtEnd else { return }
        let result = buffer.withUnsafeMutableBytes { source($0) }
        switch result {
        case .failed(let code): throw .cannotRead(errno: code)
        case .bytes(let count):
            position = 0
            end = count
            isAtEnd = count == 0
        }
    }

    private mutating func skipByteOrderMark() throws(CSVError) {
        guard try peek() == 0xEF, end - position >= 3 else { return }
        if buffer[position + 1] == 0xBB, buffer[position + 2] == 0xBF { position += 3 }
    }
}

/// The number that `text` writes in decimal; nil for anything else, also for `nan`, `inf` and hexadecimal.
package func decimalNumber(_ text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."),
            UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
    guard isDecimal, let value = Double(text), value.isFinite else { return nil }
    return value
}

/// `field` as CSV writes it: in quotation marks where it needs them.
package func csvField(_ field: String) -> String {
    let needsQuotes = field.utf8.contains { byte in
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
            || byte == UInt8(ascii: "\r")
    }
    return needsQuotes ? "\"\(field.replacing("\"", with: "\"\""))\"" : field
}
