#if Server
    import Glibc
    import NeedletailServer
    import XCTest

    /// A client that says what a test has it say, byte by byte.
    final class TestClient {
        let socket: Int32
        private var received: [UInt8] = []

        /// Connects to a port of 127.0.0.1, or of `::1`.
        init(port: Int, isIPv6: Bool = false, receiveByteCount: Int32? = nil) throws {
            socket = Glibc.socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
            guard socket >= 0 else { throw Failure(code: errno) }
            if var receiveByteCount {
                setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveByteCount, socklen_t(MemoryLayout<Int32>.size))
            }
            let status: Int32
            if isIPv6 {
                var address = sockaddr_in6()
                address.sin6_family = sa_family_t(AF_INET6)
                address.sin6_port = UInt16(port).bigEndian
                address.sin6_addr = in6addr_loopback
                status = withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in6>.size))
                    }
                }
            } else {
                var address = sockaddr_in()
                address.sin_family = sa_family_t(AF_INET)
                address.sin_port = UInt16(port).bigEndian
                address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
                status = withUnsafePointer(to: &address) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                    }
                }
            }
            guard status == 0 else {
                let code = errno
                Glibc.close(socket)
                isOpen = false
                throw Failure(code: code)
            }
        }

        struct Failure: Error { let code: Int32 }

        private var isOpen = true
        deinit { close() }

        func close() {
            if isOpen { Glibc.close(socket) }
            isOpen = false
        }

        /// Sends everything, or as much as the server takes.
        @discardableResult
        func send(_ bytes: some Sequence<UInt8>) -> Bool {
            let bytes = Array(bytes)
            var place = 0
            while place < bytes.count {
                let count = bytes[place...].withUnsafeBytes {
                    Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return false }
                place += count
            }
            return true
        }

        @discardableResult
        func send(_ text: String) -> Bool { send(text.utf8) }

        /// What the server answers.
        struct Reply {
            let status: Int
            let head: String
            let body: [UInt8]

            var text: String { String(decoding: body, as: UTF8.self) }

            /// The values of a field.
            func values(_ name: String) -> [String] {
                head.split(separator: "\r\n").dropFirst().compactMap {
                    let pieces = $0.split(separator: ":", maxSplits: 1).map { $0.trimmingPrefix(" ") }
                    return pieces.first?.lowercased() == name.lowercased() ? pieces.last.map(String.init) : nil
                }
            }

            subscript(name: String) -> String? { values(name).first }
        }

        /// The next answer; nil where the server closes, or says nothing for that long.
        func reply(seconds: Double = 10, hasBody: Bool = true) -> Reply? {
            let end = Self.now + seconds
            while true {
                if let reply = takeReply(hasBody: hasBody) { return reply }
                guard receive(until: end) else { return nil }
            }
        }

        /// Whether the server closes within that time; what it sends before is kept.
        func isClosed(within seconds: Double = 10) -> Bool {
            let end = Self.now + seconds
            while receive(until: end) {}
            return hasEnded
        }

        var unread: [UInt8] { received }
        private(set) var hasEnded = false

        private func receive(until end: Double) -> Bool {
            var polled = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
            let left = max(0, end - Self.now)
            guard !hasEnded, poll(&polled, 1, Int32(left * 1000) + 1) > 0 else { return false }
            var bytes = [UInt8](repeating: 0, count: 1 << 16)
            let count = recv(socket, &bytes, bytes.count, 0)
            guard count > 0 else {
                hasEnded = true
                return false
            }
            received += bytes[..<count]
            return true
        }

        private func takeReply(hasBody: Bool) -> Reply? {
            let end = Array("\r\n\r\n".utf8)
            guard let headEnd = received.indices.first(where: { received[$0...].starts(with: end) }) else { return nil }
            let head = String(decoding: received[..<headEnd], as: UTF8.self)
            let empty = Reply(
                status: Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0, head: head, body: [])
            let byteCount = hasBody && empty.status >= 200 ? Int(empty["Content-Length"] ?? "") ?? 0 : 0
            guard received.count - headEnd - 4 >= byteCount else { return nil }
            let body = Array(received[(headEnd + 4)..<(headEnd + 4 + byteCount)])
            received.removeFirst(headEnd + 4 + byteCount)
            return Reply(status: empty.status, head: head, body: body)
        }

        /// Sends a request as it is on a connection of its own, and waits for the end of the connection behind the answer.
        static func response(to request: HTTPRequest, port: Int) throws -> HTTPResponse? {
            let client = try TestClient(port: port)
            var head = "\(request.method.rawValue) \(request.path)\(request.query.map { "?\($0)" } ?? "") HTTP/1.1\r\n"
            head += "Host: localhost\r\nConnection: close\r\n"
            for field in request.headers.fields { head += "\(field.name): \(field.value)\r\n" }
            if request.method == .post || !request.body.isEmpty { head += "Content-Length: \(request.body.count)\r\n" }
            client.send(Array("\(head)\r\n".utf8) + request.body)
            guard let reply = client.reply(hasBody: request.method != .head) else { return nil }
            _ = client.isClosed()
            var headers = HTTPHeaders()
            for line in reply.head.split(separator: "\r\n").dropFirst() {
                let parts = line.split(separator: ":", maxSplits: 1)
                headers.append(String(parts[0]), String(parts.last?.trimmingPrefix(" ") ?? ""))
            }
            return HTTPResponse(reply.status, headers: headers, body: reply.body + client.unread)
        }

        static var now: Double {
            var time = timespec()
            clock_gettime(CLOCK_MONOTONIC, &time)
            return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
        }
    }
#endif
