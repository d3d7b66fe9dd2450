#if Server
    import CMicroHTTPD
    import Glibc

    /// A socket that listens.
    struct ListenSocket {
        let descriptor: Int32
        /// 1 to 65535.
        let port: Int

        /// Binds and listens.
        init(host: String, port: Int) throws(ServerError) {
            func refusal(_ reason: String) -> ServerError { .cannotListen(host: host, port: port, reason: reason) }
            guard (0...65535).contains(port) else { throw refusal("ports are 0 to 65535") }
            guard var address = Self.address(host == "localhost" ? "127.0.0.1" : host, UInt16(port)) else {
                throw refusal("not an address: give one of IPv4 or IPv6, or localhost")
            }
            let family = Int32(address.ss_family)
            let descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | O_NONBLOCK | O_CLOEXEC, 0)
            guard descriptor >= 0 else { throw refusal(Self.reason(errno)) }
            var yes: Int32 = 1
            var no: Int32 = 0
            let optionByteCount = socklen_t(MemoryLayout<Int32>.size)
            setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, optionByteCount)
            if family == AF_INET6 { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &no, optionByteCount) }
            var byteCount = socklen_t(
                family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size)
            let isListening = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, byteCount) == 0 && listen(descriptor, 1024) == 0
                        && getsockname(descriptor, $0, &byteCount) == 0
                }
            }
            guard isListening else {
                let reason = Self.reason(errno)
                close(descriptor)
                throw refusal(reason)
            }
            self.descriptor = descriptor
            self.port = withUnsafeBytes(of: address) { Int($0[2]) << 8 | Int($0[3]) }
        }

        /// The address and port as bytes for the system; nil for a text that is no address.
        private static func address(_ host: String, _ port: UInt16) -> sockaddr_storage? {
            var storage = sockaddr_storage()
            let isAddress = withUnsafeMutablePointer(to: &storage) { storage in
                let isFour = storage.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    $0.pointee.sin_family = sa_family_t(AF_INET)
                    $0.pointee.sin_port = port.bigEndian
                    return inet_pton(AF_INET, host, &$0.pointee.sin_addr) == 1
                }
                return isFour
                    || storage.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                        $0.pointee.sin6_family = sa_family_t(AF_INET6)
                        $0.pointee.sin6_port = port.bigEndian
                        return inet_pton(AF_INET6, host, &$0.pointee.sin6_addr) == 1
                    }
            }
            return isAddress ? storage : nil
        }

        private static func reason(_ code: Int32) -> String {
            String(cString: strerror(code))
        }
    }
#endif
