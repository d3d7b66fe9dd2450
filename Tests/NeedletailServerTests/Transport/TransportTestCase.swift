#if Server
    import Foundation
    import Glibc
    import NeedletailServer
    import XCTest

    /// A transport over sockets with a handler that tells what it was asked.
    class TransportTestCase: XCTestCase {
        /// A value behind a lock that the thread sanitizer follows.
        final class Seeing<Value>: @unchecked Sendable {
            private let lock = NSLock()
            private var value: Value

            init(_ value: Value) { self.value = value }

            func withLock<Result>(_ body: (inout Value) -> Result) -> Result { lock.withLock { body(&value) } }
        }

        /// What handler and hook have seen.
        final class Seen: Sendable {
            let requests = Seeing<[HTTPRequest]>([])
            let refusals = Seeing<[TransportRefusal]>([])
            let cancelled = Seeing(0)

            var requestCount: Int { requests.withLock { $0.count } }
            var reasons: [TransportRefusal.Reason] { refusals.withLock { $0.map(\.reason) } }
            var cancelledCount: Int { cancelled.withLock { $0 } }
        }

        /// What the tests' handler does, by the path: `/slow` answers once it is cancelled or after ten seconds, `/stubborn`
        /// after a second even if cancelled, `/large` with 32 MiB, `/echo` with the body, `/tell` with what was asked.
        static func handle(_ request: HTTPRequest, _ seen: Seen) async -> HTTPResponse {
            seen.requests.withLock { $0.append(request) }
            switch request.path {
            case "/slow":
                do { try await Task.sleep(for: .seconds(10)) } catch { seen.cancelled.withLock { $0 += 1 } }
                return HTTPResponse(200, body: Array("slow".utf8))
            case "/pause":
                try? await Task.sleep(for: .milliseconds(300))
                return HTTPResponse(200, body: Array("paused".utf8))
            case "/stubborn":
                await Task.detached { try? await Task.sleep(for: .seconds(1)) }.value
                return HTTPResponse(200, body: Array("late".utf8))
            case "/large": return HTTPResponse(200, body: [UInt8](repeating: 7, count: 32 << 20))
            case "/echo": return HTTPResponse(200, body: request.body)
            case "/empty": return HTTPResponse(204)
            case "/split": return HTTPResponse(200, headers: ["X-Name": "a\r\nX-Other: b"])
            case "/name": return HTTPResponse(200, headers: ["X Name": "a"])
            case "/status": return HTTPResponse(99)
            case "/own":
                return HTTPResponse(200, headers: ["Content-Length": "7", "Connection": "close", "X-A": "é\t1"])
            default:
                let fields = request.headers.fields.map { "\($0.name)=\($0.value)" }.joined(separator: "|")
                let query = request.query.map { "?\($0)" } ?? ""
                return HTTPResponse(
                    200, headers: ["Content-Type": "text/plain"],
                    body: Array(
                        "\(request.method.rawValue) \(request.path)\(query) \(fields) \(request.body.count)".utf8))
            }
        }

        /// Runs `work` against a transport that is stopped behind it.
        func withTransport(
            _ change: (inout TransportOptions) -> Void = { _ in },
            refusal: @escaping RefusalHook = TransportRefusal.plainText,
            isQuick: @escaping HTTPTransport.QuickRule = { _ in false },
            _ work: (MicroHTTPTransport, Int, Seen) async throws -> Void
        ) async throws {
            var options = TransportOptions()
            change(&options)
            let seen = Seen()
            let transport = MicroHTTPTransport(options) { refused in
                seen.refusals.withLock { $0.append(refused) }
                return refusal(refused)
            }
            try transport.start({ await Self.handle($0, seen) }, isQuick: isQuick)
            let result: Result<Void, any Error>
            do { result = .success(try await work(transport, try XCTUnwrap(transport.port), seen)) } catch {
                result = .failure(error)
            }
            await transport.stop(drain: .milliseconds(100))
            try result.get()
        }

        /// Waits until something holds.
        func eventually(
            _ what: String, seconds: Double = 10, line: UInt = #line, _ condition: () -> Bool
        ) async {
            let end = TestClient.now + seconds
            while !condition(), TestClient.now < end { try? await Task.sleep(for: .milliseconds(5)) }
            XCTAssertTrue(condition(), what, line: line)
        }

        /// The sockets that are open in this process.
        static var socketCount: Int {
            let folder = "/proc/self/fd"
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            return names.count {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)"))?.hasPrefix("socket:")
                    ?? false
            }
        }

        /// The names in a folder of `/proc/self`.
        static func entryCount(_ folder: String) -> Int {
            guard let directory = opendir("/proc/self/\(folder)") else { return 0 }
            defer { closedir(directory) }
            var count = 0
            while readdir(directory) != nil { count += 1 }
            return count
        }
    }
#endif
