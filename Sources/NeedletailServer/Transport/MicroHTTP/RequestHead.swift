#if Server
    import CMicroHTTPD
    import Glibc

    /// A request line and header fields, as the library hands them over, checked.
    struct RequestHead {
        let request: HTTPRequest
        /// nil where the body comes in chunks.
        let declaredByteCount: UInt64?

        /// Where the library keeps the target that it has just read.
        struct Target {
            let text: String
            let address: UInt
            let byteCount: Int

            init(_ text: UnsafePointer<CChar>) {
                self.text = String(cString: text)
                address = UInt(bitPattern: text)
                byteCount = strlen(text)
            }
        }

        /// A field's parts as the library keeps them: bytes with a zero behind them.
        private struct Field {
            let name: UnsafeBufferPointer<UInt8>
            let value: UnsafeBufferPointer<UInt8>
        }

        /// Why a head is refused.
        struct Refusal: Error {
            let reason: TransportRefusal.Reason
            /// What could be read.
            let request: HTTPRequest?
        }

        /// Reads and checks a whole head.
        ///
        /// - `method` and `version`: from the library, which keeps them and all fields for as long as the request lasts.
        init(
            _ connection: OpaquePointer, target: Target, method: UnsafePointer<CChar>, version: UnsafePointer<CChar>,
            clientAddress: String?, headerByteLimit: Int
        ) throws(Refusal) {
            var fields: [Field] = []
            withUnsafeMutablePointer(to: &fields) {
                _ = MHD_get_connection_values_n(
                    connection, .HEADER_KIND,
                    { list, _, name, nameCount, value, valueCount in
                        guard let name, let list else { return .YES }
                        func bytes(_ start: UnsafePointer<CChar>?, _ count: Int) -> UnsafeBufferPointer<UInt8> {
                            UnsafeBufferPointer(
                                start: start.map { UnsafeRawPointer($0).assumingMemoryBound(to: UInt8.self) },
                                count: count)
                        }
                        list.assumingMemoryBound(to: [Field].self).pointee.append(
                            Field(name: bytes(name, nameCount), value: bytes(value, valueCount)))
                        return .YES
                    }, $0)
            }
            let methodText = String(cString: method)
            var headers = HTTPHeaders()
            for field in fields {
                let blanks = field.value.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
                headers.append(
                    String(decoding: field.name, as: UTF8.self),
                    String(decoding: field.value.dropLast(blanks), as: UTF8.self))
            }
            let place = Self.pathAndQuery(target.text)
            let request = place.map {
                HTTPRequest(
                    HTTPMethod(rawValue: methodText), $0.path, query: $0.query, headers: headers,
                    clientAddress: clientAddress)
            }
            func refusal(_ reason: TransportRefusal.Reason) -> Refusal { Refusal(reason: reason, request: request) }

            let byteCount = nt_mhd_head_byte_count(connection)
            guard byteCount <= headerByteLimit else { throw refusal(.headTooLarge(byteLimit: headerByteLimit)) }
            guard let request else { throw refusal(.malformed("the target is no path")) }
            guard HTTPHeaders.isName(methodText.utf8) else { throw refusal(.malformed("the method is no token")) }
            for field in fields where !HTTPHeaders.isName(field.name) {
                throw refusal(.malformed("a header field's name is no token"))
            }
            for field in fields where !HTTPHeaders.isValue(field.value) {
                throw refusal(.malformed("control bytes in a header field"))
            }
            guard Self.isWhole(fields, byteCount, target: target, method: method, version: version) else {
                throw refusal(.malformed("zero bytes in the head, or a header field of several lines"))
            }
            let isOld = strcmp(version, "HTTP/1.0") == 0
            let hosts = headers.values("Host")
            guard hosts.count == 1 || hosts.isEmpty && isOld else {
                throw refusal(.malformed("\(hosts.count) header fields Host"))
            }
            declaredByteCount = try Self.declaredByteCount(headers, isOld: isOld, refusal)
            if !isOld, headers.values("Expect").contains(where: { $0.lowercased() != "100-continue" }) {
                throw refusal(.unknownExpectation)
            }
            self.request = request
        }

        /// The length of the body, nil for chunks.
        private static func declaredByteCount(
            _ headers: HTTPHeaders, isOld: Bool, _ refusal: (TransportRefusal.Reason) -> Refusal
        ) throws(Refusal) -> UInt64? {
            let (lengths, codings) = (headers.values("Content-Length"), headers.values("Transfer-Encoding"))
            guard codings.isEmpty else {
                guard lengths.isEmpty else { throw refusal(.malformed("both Content-Length and Transfer-Encoding")) }
                guard !isOld else { throw refusal(.malformed("Transfer-Encoding in HTTP/1.0")) }
                guard codings.count == 1, codings[0].lowercased() == "chunked" else {
                    throw refusal(.unknownTransferCoding)
                }
                return nil
            }
            guard lengths.count <= 1 else { throw refusal(.malformed("several header fields Content-Length")) }
            guard let length = lengths.first else { return 0 }
            guard length.utf8.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let count = UInt64(length)
            else {
                throw refusal(.malformed("Content-Length is no number"))
            }
            return count
        }

        /// The path and the query of a target in origin form or absolute form; nil for any other.
        private static func pathAndQuery(_ target: String) -> (path: String, query: String?)? {
            var rest = target[...]
            guard rest.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
            if rest.utf8.first != UInt8(ascii: "/") {
                guard let scheme = ["http://", "https://"].first(where: { target.lowercased().hasPrefix($0) }) else {
                    return nil
                }
                rest = rest.dropFirst(scheme.count)
                guard let first = rest.first, !"/?".contains(first) else { return nil }
                rest = rest.drop { $0 != "/" && $0 != "?" }
            }
            let path = rest.prefix { $0 != "?" }
            let query = path.endIndex == rest.endIndex ? nil : String(rest[rest.index(after: path.endIndex)...])
            return (path.isEmpty ? "/" : String(path), query)
        }

        private static let isHeadKeptInPlace = MHD_VERSION < 0x0009_7700

        /// Whether nothing of the head was lost.
        ///
        /// The library up to 0.9.76 keeps a head where it was received, with zeros in place of what separates its parts, and takes
        /// a zero that a client sent for the end of a part. So the parts have to follow one another with nothing between them
        /// but those zeros. What does not lie there was joined from several lines, which no one may send (RFC 9112, 5.2).
        /// Newer ones refuse both.
        private static func isWhole(
            _ fields: [Field], _ byteCount: Int, target: Target, method: UnsafePointer<CChar>,
            version: UnsafePointer<CChar>
        ) -> Bool {
            guard isHeadKeptInPlace else { return true }
            let end = UInt(bitPattern: method) + UInt(byteCount)
            func isBlank(from start: UInt, to end: UInt, zeroCounts: ClosedRange<Int>) -> Bool {
                guard start <= end, zeroCounts.contains(Int(end - start)),
                    let bytes = UnsafePointer<UInt8>(bitPattern: start)
                else { return false }
                return (0..<Int(end - start)).allSatisfy { bytes[$0] == 0 }
            }
            guard isBlank(from: UInt(bitPattern: method) + UInt(strlen(method)), to: target.address, zeroCounts: 1...1),
                isBlank(
                    from: target.address + UInt(target.byteCount), to: UInt(bitPattern: version), zeroCounts: 1...1)
            else { return false }
            var place = UInt(bitPattern: version) + 8
            for field in fields {
                guard let name = field.name.baseAddress, let value = field.value.baseAddress else { return false }
                let (nameStart, valueStart) = (UInt(bitPattern: name), UInt(bitPattern: value))
                // A value without bytes may be kept anywhere.
                guard nameStart < end, valueStart <= end, isBlank(from: place, to: nameStart, zeroCounts: 1...2),
                    valueStart > nameStart + UInt(field.name.count)
                else { return false }
                let gap = UnsafeBufferPointer(
                    start: name + field.name.count, count: Int(valueStart - nameStart) - field.name.count)
                guard gap[0] == 0, gap.dropFirst().allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return false }
                place = valueStart + UInt(field.value.count)
            }
            return isBlank(from: place, to: end, zeroCounts: 2...4)
        }
    }
#endif
