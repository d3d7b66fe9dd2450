/// Where a request belongs in a trace across services (W3C Trace Context).
package struct TraceContext: Equatable, Sendable {
    static let parentHeader = "traceparent"
    static let stateHeader = "tracestate"
    /// The longest state that is passed on, in bytes: the standard asks for no more.
    static let stateByteLimit = 512

    /// The trace, of 32 hexadecimal digits.
    package let traceID: String
    /// This server's part of it, of 16 hexadecimal digits: new for each request.
    package let spanID: String
    /// The caller's part; nil where the trace begins here.
    package let parentID: String?
    /// Bit 0: the caller records the trace; bit 1: the trace's id is random.
    package let flags: UInt8
    /// What other systems keep with the trace, as it came.
    package let state: String?

    /// Goes on with the caller's trace, where it names one as the standard has it; else begins one.
    package init(_ headers: HTTPHeaders) {
        let sent = headers.values(Self.parentHeader)
        spanID = randomHexadecimal(digitCount: 16)
        guard sent.count == 1, let parent = Parent(sent[0]) else {
            traceID = randomHexadecimal(digitCount: 32)
            parentID = nil
            // Nobody has said that the trace is recorded; its id is random.
            flags = 2
            state = nil
            return
        }
        traceID = parent.traceID
        parentID = parent.parentID
        flags = parent.flags & 3
        let states = headers.values(Self.stateHeader).joined(separator: ",")
        let isSane =
            !states.isEmpty && states.utf8.count <= Self.stateByteLimit
            && states.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x09 }
        state = isSane ? states : nil
    }

    /// The header's value for calls that this request makes.
    package var parentValue: String {
        "00-\(traceID)-\(spanID)-\(flags < 16 ? "0" : "")\(String(flags, radix: 16))"
    }

    /// The value of `traceparent`: `version-trace-parent-flags`, lower-case hexadecimal digits.
    private struct Parent {
        let traceID: String
        let parentID: String
        let flags: UInt8

        /// Nil where the standard has it that the header is to be ignored.
        init?(_ text: String) {
            let bytes = Array(text.utf8)
            guard bytes.count >= 55, let version = Self.hexadecimal(bytes[0..<2]), version != 0xFF,
                [2, 35, 52].allSatisfy({ bytes[$0] == UInt8(ascii: "-") }),
                // Later versions may add parts, behind a dash.
                version == 0 ? bytes.count == 55 : bytes.count == 55 || bytes[55] == UInt8(ascii: "-"),
                let traceID = Self.identifier(bytes[3..<35]), let parentID = Self.identifier(bytes[36..<52]),
                let flags = Self.hexadecimal(bytes[53..<55])
            else { return nil }
            self.traceID = traceID
            self.parentID = parentID
            self.flags = flags
        }

        private static func isDigit(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
        }

        private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
            digits.allSatisfy(isDigit) ? UInt8(String(decoding: digits, as: UTF8.self), radix: 16) : nil
        }

        /// Lower-case hexadecimal digits that are not all zero.
        private static func identifier(_ digits: ArraySlice<UInt8>) -> String? {
            guard digits.allSatisfy(isDigit), digits.contains(where: { $0 != UInt8(ascii: "0") }) else { return nil }
            return String(decoding: digits, as: UTF8.self)
        }
    }
}
