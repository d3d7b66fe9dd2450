#if Server
    import Foundation
    import NeedletailServer
    import TestSupport
    import XCTest

    /// The pages in Chromium, which `NEEDLETAIL_CHROMIUM` names; `NEEDLETAIL_SCREENSHOTS` is a folder to keep its screenshots.
    final class BrowserTests: ServiceTestCase {
        /// What `Fixtures/browser/check.py` reads.
        private struct Page: Encodable {
            let name: String
            let url: String
            var image: String?
            var answer: String?
            var wrong: [String]?
        }

        func testPagesAreUsedInABrowser() async throws {
            let environment = ProcessInfo.processInfo.environment
            guard let chromium = environment["NEEDLETAIL_CHROMIUM"] else {
                throw XCTSkip("NEEDLETAIL_CHROMIUM names no Chromium")
            }
            let folder = try TemporaryFolder()
            let server = try await Served.five().server
            let root = "http://127.0.0.1:\(try XCTUnwrap(server.port))/"
            let pages = [
                Page(name: "models", url: root), Page(name: "routes", url: root + "docs"),
                Page(name: "breast", url: root + "breast/", wrong: ["radius_mean", "101"]),
                Page(name: "heart", url: root + "heart", wrong: ["Age", "131"]),
                Page(name: "pneumonia", url: root + "pneumonia/", image: Fixtures.path("pneumonia/images/grey.png")),
                Page(name: "lung", url: root + "lung/", image: Fixtures.path("lung/images/scan-00.png")),
                Page(name: "osteosarcoma", url: root + "osteosarcoma/", wrong: ["survival_time", "1e9"]),
            ]
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/env")
            process.arguments = [
                "python3", Fixtures.path("browser/check.py"), chromium,
                environment["NEEDLETAIL_SCREENSHOTS"] ?? folder.path,
            ]
            let input = Pipe()
            let output = Pipe()
            process.standardInput = input
            process.standardOutput = output
            process.standardError = output
            try process.run()
            try input.fileHandleForWriting.write(contentsOf: JSONEncoder().encode(pages))
            try input.fileHandleForWriting.close()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            XCTAssertEqual(process.terminationStatus, 0, text)
        }
    }
#endif
