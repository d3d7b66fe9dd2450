import NeedletailServer
import Synchronization
import TestSupport
import XCTest

/// Requests as they are sent over sockets, and what they are answered with, case by case.
class ContractTestCase: ServiceTestCase {
    /// A request and its answer.
    struct Case {
        /// What it shows, in words.
        let name: String
        let request: HTTPRequest
        let status: Int
        let body: Body
        /// Fields of the answer: texts, or their beginnings before `...`.
        let headers: [String: String]

        enum Body {
            case json(JSONPattern)
            /// A text of a media type that has these parts.
            case text(type: String, parts: [String])
            case none
        }

        /// Answered with JSON.
        init(
            _ name: String, _ request: HTTPRequest, _ status: Int, _ json: JSONPattern, headers: [String: String] = [:]
        ) {
            self.init(name, request, status, .json(json), headers: headers)
        }

        /// Refused with a code and a message, and perhaps with messages by field; `style` is the message's member.
        init(
            _ name: String, _ request: HTTPRequest, _ status: Int, _ code: String, _ message: JSONPattern,
            errors: JSONPattern? = nil, style: String = "error", headers: [String: String] = [:]
        ) {
            var members: [String: JSONPattern] = [
                style: message, "code": .text(code), "request_id": .any, "trace_id": .any,
            ]
            members["errors"] = errors
            self.init(name, request, status, .json(.object(members)), headers: headers)
        }

        init(
            _ name: String, _ request: HTTPRequest, _ status: Int, _ body: Body, headers: [String: String] = [:]
        ) {
            self.name = name
            self.request = request
            self.status = status
            self.body = body
            self.headers = headers
        }
    }

    /// What each answer of a model tells of it, beside other members.
    static func answer(_ model: String, _ members: [String: JSONPattern]) -> JSONPattern {
        .object(
            members.merging([
                "model": ["name": .text(model), "version": "1", "sha256": .any], "engine_version": .any, "tier": .any,
            ]) { told, _ in told })
    }

    /// Sends the requests of all cases to a server, below a path.
    func check(_ service: Service, _ cases: [Case], below prefix: String = "", line: UInt = #line) async throws {
        for item in cases {
            var request = item.request
            request.path = prefix + request.path
            let answer = await service.send(request)
            let what = "\(item.name): \(request.method.rawValue) \(request.path)"
            XCTAssertEqual(answer.status, item.status, "\(what)\n\(answer.text)", line: line)
            let headers = answer.response.headers
            for (name, told) in item.headers {
                XCTAssertNil(
                    JSONPattern.text(told).difference(.text(headers[name] ?? ""), name), what, line: line)
            }
            // What all answers have.
            XCTAssertNotNil(headers["X-Request-ID"], what, line: line)
            XCTAssertEqual(headers["X-Content-Type-Options"], "nosniff", what, line: line)
            switch item.body {
            case .none: XCTAssertEqual(answer.text, "", what, line: line)
            case .text(let type, let parts):
                XCTAssertEqual(headers["Content-Type"], type, what, line: line)
                for part in parts {
                    XCTAssertTrue(answer.text.contains(part), "\(what): no \(part) in\n\(answer.text)", line: line)
                }
            case .json(let told):
                XCTAssertEqual(headers["Content-Type"], "application/json", what, line: line)
                XCTAssertEqual(headers["Cache-Control"], "no-store", what, line: line)
                let found = try JSONPattern.read(answer.text)
                if let fault = told.difference(found) { XCTFail("\(what): \(fault)\n\(answer.text)", line: line) }
                guard case .object(let members) = found, let id = members["request_id"] else { continue }
                XCTAssertEqual(id, .text(headers["X-Request-ID"] ?? ""), what, line: line)
            }
        }
    }

    /// Sends the requests of all cases to a model's service, where it is alone and where it is one of five.
    func check(_ name: String, _ cases: [Case], line: UInt = #line) async throws {
        try await check(await Served.alone(name), cases, line: line)
        try await check(await Served.five(), cases, below: "/\(name)", line: line)
    }
}

/// Servers over sockets that tests share: each is started when it is first asked for, and stopped behind the last test.
enum Served {
    typealias Service = ServiceTestCase.Service
    typealias Start = @Sendable () async throws -> Service

    private static let tasks = Mutex<[String: Task<Service, any Error>]>([:])
    private static let stopper: Stopper = {
        let stopper = Stopper()
        XCTestObservationCenter.shared.addTestObserver(stopper)
        return stopper
    }()

    /// The five systems, each below its name.
    static func five() async throws -> Service {
        try await server("five") { try await Service(ServiceTestCase.Models.five, overSockets: true) }
    }

    /// One of the five systems at `/`.
    static func alone(_ name: String) async throws -> Service {
        try await server(name) {
            try await Service(ServiceTestCase.Models.five.filter { $0.0 == name }, overSockets: true)
        }
    }

    /// The server of that name.
    static func server(_ name: String, _ start: @escaping Start) async throws -> Service {
        _ = stopper
        let task = tasks.withLock { tasks in
            if let task = tasks[name] { return task }
            let task = Task { try await start() }
            tasks[name] = task
            return task
        }
        return try await task.value
    }

    private final class Stopper: NSObject, XCTestObservation, Sendable {
        func testBundleDidFinish(_ testBundle: Bundle) {
            let tasks = Served.tasks.withLock { Array($0.values) }
            let stopped = DispatchSemaphore(value: 0)
            Task.detached {
                for task in tasks { await (try? task.value)?.server.stop() }
                stopped.signal()
            }
            stopped.wait()
        }
    }
}
