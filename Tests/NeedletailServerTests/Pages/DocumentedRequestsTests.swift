#if Server
    import Foundation
    import NeedletailServer
    import TestSupport
    import XCTest

    /// The requests of `Docs/Requests.md`, sent by curl as they stand there, are answered as it says.
    final class DocumentedRequestsTests: ServiceTestCase {
        /// A command and what it should print.
        private struct Example {
            let command: String
            let language: String
            let answer: String
        }

        private static let curl = "/usr/bin/curl"

        /// All commands of the document that have an answer behind them.
        private func examples() throws -> [Example] {
            let path = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/Requests.md")
            var blocks: [(language: String, text: String)] = []
            var lines: [Substring]?
            for line in try String(contentsOf: path, encoding: .utf8).split(
                separator: "\n", omittingEmptySubsequences: false)
            {
                if let language = line.hasPrefix("```") ? line.dropFirst(3) : nil {
                    if let text = lines {
                        blocks[blocks.count - 1].text = text.joined(separator: "\n")
                        lines = nil
                    } else {
                        blocks.append((String(language), ""))
                        lines = []
                    }
                } else {
                    lines?.append(line)
                }
            }
            return zip(blocks, blocks.dropFirst()).filter { $0.language == "sh" && $1.language != "sh" }
                .map { Example(command: $0.text, language: $1.language, answer: $1.text) }
        }

        private func run(_ command: String, in folder: TemporaryFolder) throws -> String {
            let process = Process()
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", command]
            process.currentDirectoryURL = URL(filePath: folder.path)
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return text.trimmingCharacters(in: .newlines)
        }

        func testEveryRequestIsAnsweredAsTheDocumentSays() async throws {
            guard FileManager.default.isExecutableFile(atPath: Self.curl) else { throw XCTSkip("there is no curl") }
            let folder = try TemporaryFolder()
            for (name, file) in [("x-ray.png", "pneumonia/images/grey.png"), ("scan.png", "lung/images/scan-00.png")] {
                try FileManager.default.copyItem(atPath: Fixtures.path(file), toPath: folder.path(name))
            }
            XCTAssertEqual(ServerConfiguration().transport.port, 8080)
            let server = try await Served.server("documented") {
                try await Service(Models.documented, overSockets: true)
            }.server
            let address = "127.0.0.1:\(try XCTUnwrap(server.port))"
            let examples = try examples()
            for example in examples {
                let text = try run(example.command.replacing("localhost:8080", with: address), in: folder)
                guard example.language == "json" else {
                    let expected = example.answer.components(separatedBy: "...")
                    XCTAssertTrue(text.hasPrefix(expected[0]) && text.hasSuffix(expected.last ?? ""), text)
                    continue
                }
                // Four places are told.
                let told = try JSONPattern.read(example.answer).within(1e-4)
                XCTAssertNil(told.difference(try .read(text)), example.command)
            }
            try await assertAllRoutesAreThere(server, examples.map(\.command), Models.documented.map(\.0))
        }

        /// Each route of the description is in a command, for one of the models at least.
        private func assertAllRoutesAreThere(
            _ server: InferenceServer, _ commands: [String], _ models: [String]
        ) async throws {
            let document = await server.respond(to: HTTPRequest(.get, "/openapi.json"))
            let json = try JSONSerialization.jsonObject(with: Data(document.body)) as? [String: Any]
            let paths = try XCTUnwrap(json?["paths"] as? [String: Any]).keys
            XCTAssertGreaterThan(paths.count, 20)
            let told = commands.compactMap { command in
                command.split(separator: "localhost:8080").dropFirst().first?
                    .prefix { !" '?\n".contains($0) }
            }
            for path in paths {
                var ways = [path.replacing("{name}", with: models[0]).replacing("{version}", with: "1")]
                // What several models have is told of one of them.
                if let name = models.first(where: { path == "/\($0)" || path.hasPrefix("/\($0)/") }) {
                    ways = models.map { "/\($0)\(path.dropFirst(1 + name.count))" }
                }
                XCTAssertTrue(told.contains { ways.contains(String($0)) }, "no command asks for \(path)")
            }
        }
    }
#endif
