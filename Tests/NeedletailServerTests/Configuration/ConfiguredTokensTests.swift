import Foundation
import TestSupport
import XCTest

@testable import NeedletailServer

/// Where tokens come from, and that nothing shows them.
final class ConfiguredTokensTests: XCTestCase {
    private static let first = "first-token-1234567"
    private static let second = "second-token-123456"

    private func read(_ environment: [String: String]) throws -> ServerConfiguration {
        try ServerConfiguration.read(environment: { environment[$0] })
    }

    private func number(_ configuration: ServerConfiguration, _ token: String) -> BearerTokens.Check {
        configuration.tokens.check(["Authorization": "Bearer \(token)"])
    }

    func testTokensComeFromVariablesAndAFile() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("tokens")
        try Data("# ours\n\n  \(Self.second)\t\r\n".utf8).write(to: URL(filePath: path))
        let configuration = try read(["API_TOKEN": Self.first, "NEEDLETAIL_API_TOKENS_FILE": path])
        XCTAssertEqual(configuration.tokens.count, 2)
        XCTAssertEqual(number(configuration, Self.first), .accepted(1))
        XCTAssertEqual(number(configuration, Self.second), .accepted(2))
        XCTAssertEqual(number(configuration, "a-token-of-nobody"), .wrong)
        XCTAssertEqual(try read(["API_TOKENS": "\(Self.first),\(Self.second)"]).tokens.count, 2)
        XCTAssertEqual(try read([:]).tokens.check(HTTPHeaders()), .open)
    }

    func testNothingShowsATokenNorItsDigest() throws {
        let configuration = try read(["API_TOKENS": "\(Self.first),\(Self.second)"])
        var text = "\(configuration) \(String(reflecting: configuration)) \([configuration])"
        dump(configuration, to: &text)
        print(Mirror(reflecting: configuration).children.map { $0 }, to: &text)
        XCTAssertFalse(text.contains("token-1234"))
        XCTAssertTrue(text.contains("\"api_tokens\": \"<sensitive>\""))
    }

    func testABadTokenIsRefusedUnseen() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("tokens")
        try Data("\(Self.first)\nshort\n".utf8).write(to: URL(filePath: path))
        XCTAssertThrowsError(try read(["NEEDLETAIL_API_TOKENS_FILE": path])) { error in
            XCTAssertEqual(error as? ConfigurationError, .invalidToken(.file(path: path, line: 2)))
            XCTAssertFalse("\(error)".contains("short"))
        }
        for environment in [
            ["API_TOKEN": "with blanks in between"], ["API_TOKENS": "\(Self.first),\(Self.first)"],
            ["API_TOKEN": Self.first, "API_TOKENS": Self.first],
        ] {
            XCTAssertThrowsError(try read(environment)) { error in
                XCTAssertFalse("\(error)".contains("blanks") || "\(error)".contains("first"))
            }
        }
        XCTAssertThrowsError(try read(["NEEDLETAIL_API_TOKENS_FILE": folder.path("nothing")]))
    }

    func testTokensDoNotBelongInTheConfigurationsFile() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("server.json")
        for key in ["api_tokens", "api_token"] {
            try Data("{\"\(key)\": \"\(Self.first)\"}".utf8).write(to: URL(filePath: path))
            XCTAssertThrowsError(try ServerConfiguration.read(file: path, environment: { _ in nil })) { error in
                XCTAssertEqual(error as? ConfigurationError, .tokenInFile(.file(path: path, line: 1)))
            }
        }
    }

    func testThePrintedConfigurationIsAFileThatSaysTheSame() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("tokens")
        try Data(Self.first.utf8).write(to: URL(filePath: path))
        let configuration = try ServerConfiguration.read(
            environment: { ["NEEDLETAIL_API_TOKENS_FILE": path, "IMAGE_SIZE": "224"][$0] },
            flags: [
                ("model", "lung=a \"b\".n"), ("cors-origins", "*"), ("threads", "3"), ("idle-deadline-seconds", "0.25"),
                ("maximum-delay-milliseconds", "2.5"), ("web-page", "off"),
            ])
        let printed = folder.path("printed.json")
        try Data("\(configuration)".utf8).write(to: URL(filePath: printed))
        let again = try ServerConfiguration.read(file: printed, environment: { _ in nil })
        XCTAssertEqual("\(again)", "\(configuration)")
        XCTAssertEqual(again.models, configuration.models)
        XCTAssertEqual(again.tokens.count, 1)
    }
}
