import Foundation
import TestSupport
import XCTest

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

final class ServeTests: CommandLineCase {
    func testAServerNeedsAModel() throws {
        assertUsage(
            try needletail("serve"), "there is no model to serve: --model NAME=MODEL names one", verb: "serve")
        let result = try needletail("serve", "--model", "a=b", "--port", "65536")
        XCTAssertEqual(result.status, 2)
        XCTAssertTrue(result.error.contains("port"), result.error)
    }

    #if !Server
        func testWithoutTheTraitItSaysHowToBuildIt() throws {
            let result = try needletail("serve", "--model", "a=b")
            XCTAssertEqual(result.status, 4)
            XCTAssertTrue(result.error.contains("--traits Server"), result.error)
        }
    #else
        /// A server was not ready in 30 seconds.
        private struct NotReady: Error {
            let log: String
        }

        /// A server of a model, once it is ready, and its port.
        private func serve(_ model: String) throws -> (process: Process, port: Int, log: String) {
            let process = try process(["serve", "--model", "breast=\(model)", "--port", "0"])
            let log = folder.path + "/log"
            try Data().write(to: URL(filePath: log))
            process.standardOutput = try FileHandle(forWritingTo: URL(filePath: log))
            try process.run()
            for _ in 0..<3000 {
                let lines = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
                let events = lines.compactMap {
                    try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
                }
                if events.contains(where: { $0["message"] as? String == "model loaded" }),
                    let port = events.compactMap({ $0["port"] as? Int }).first
                {
                    return (process, port, log)
                }
                usleep(10_000)
            }
            process.terminate()
            throw NotReady(log: try String(contentsOfFile: log, encoding: .utf8))
        }

        func testASignalEndsItInOrder() throws {
            for signal in [SIGTERM, SIGINT] {
                let (process, port, log) = try serve(model)
                let answer = try String(
                    contentsOf: try XCTUnwrap(URL(string: "http://127.0.0.1:\(port)/health")), encoding: .utf8)
                XCTAssertTrue(answer.contains("\"healthy\""), answer)
                kill(process.processIdentifier, signal)
                process.waitUntilExit()
                XCTAssertEqual(process.terminationReason, .exit)
                XCTAssertEqual(process.terminationStatus, 0)
                XCTAssertTrue(try String(contentsOfFile: log, encoding: .utf8).contains("server stopped"))
            }
        }

        func testAPortInUseIsTheSystemsFault() throws {
            let (process, port, _) = try serve(model)
            defer { process.terminate() }
            let second = try needletail("serve", "--model", "a=\(model)", "--port", "\(port)")
            XCTAssertEqual(second.status, 4)
            XCTAssertTrue(second.error.contains("cannot listen"), second.error)
        }
    #endif
}
