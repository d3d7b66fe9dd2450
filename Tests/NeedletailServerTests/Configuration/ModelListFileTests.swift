import Foundation
import TestSupport
import XCTest

@testable import NeedletailServer

/// Lists of models that TensorFlow Serving reads.
final class ModelListFileTests: XCTestCase {
    private var folder: TemporaryFolder!

    override func setUpWithError() throws {
        folder = try TemporaryFolder()
    }

    private func read(_ list: String, json: String = "{}", flags: [(String, String)] = []) throws -> ServerConfiguration
    {
        let path = folder.path("models.config")
        try Data(list.utf8).write(to: URL(filePath: path))
        try Data(json.utf8).write(to: URL(filePath: folder.path("server.json")))
        return try ServerConfiguration.read(
            file: folder.path("server.json"), environment: { _ in nil },
            flags: ([("model-config-file", path)] + flags).map { (flag: $0.0, value: $0.1) })
    }

    private func assertRefused(_ list: String, _ message: String, line: UInt = #line) {
        XCTAssertThrowsError(try read(list), line: line) { error in
            XCTAssertEqual("\(error)".replacing(folder.path(""), with: ""), message, line: line)
        }
    }

    private func write(_ names: String...) throws {
        for name in names {
            let url = URL(filePath: folder.path(name))
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: url)
        }
    }

    func testFilesAndFoldersOfVersionsAreServed() throws {
        try write(
            "breast/2/b.safetensors", "breast/10/c.safetensors", "breast/10/notes.txt", "breast/latest/d.safetensors")
        let configuration = try read(
            """
            # Models.
            model_config_list: {
              config { name: "breast" base_path: "\(folder.path("breast"))" model_platform: "tensorflow" }
              config: < base_path: 'models/' "heart.safetensors", name: 'heart'; >
            }
            """)
        XCTAssertEqual(configuration.models.map(\.name), ["breast", "heart"])
        XCTAssertEqual(
            configuration.models.map(\.path), [folder.path("breast/10/c.safetensors"), "models/heart.safetensors"])
    }

    func testWhatOtherSourcesSayCounts() throws {
        let list = """
            model_config_list { config { name: "a" base_path: "a" } config { name: "b" base_path: "b" } }
            """
        let configuration = try read(
            list, json: #"{"models": {"a": {"path": "other", "threads": 3}, "c": "c"}}"#, flags: [("model", "b=flag")])
        XCTAssertEqual(configuration.models.map(\.name), ["a", "c", "b"])
        XCTAssertEqual(configuration.models.map(\.path), ["other", "c", "flag"])
        let lacking = try read(list, json: #"{"models": {"a": {"threads": 3}}}"#)
        XCTAssertEqual(lacking.models[0].path, "a")
        XCTAssertEqual(lacking.models[0].threads, 3)
    }

    func testWhatIsNotTakenIsToldWithItsLine() throws {
        assertRefused("", "models.config:1: expected model_config_list")
        assertRefused("model_config_list", "models.config:1: expected {")
        assertRefused("\n\nmodels {}", "models.config:3: no key is called 'models'")
        assertRefused(
            "model_config_list {\n config { name: 'a' base_paht: 'a' } }",
            "models.config:2: no key is called 'model_config_list.config.base_paht': is model_config_list.config.base_path meant?"
        )
        assertRefused(
            "model_config_list { config { name: 'a' base_path: 'a' model_version_policy { all {} } } }",
            "models.config:1: no key is called 'model_config_list.config.model_version_policy'")
        assertRefused(
            "model_config_list {\n config { name: 'a' } }", "models.config:2: expected a base_path in each config")
        assertRefused(
            "model_config_list { config { base_path: 'a' } }", "models.config:1: expected a name in each config")
        assertRefused(
            "model_config_list { config { name: 'a' name: 'b' } }", "models.config:1: name stands there twice")
        let twice = "config { name: 'a' base_path: 'b' }"
        assertRefused("model_config_list { \(twice)\n\(twice) }", "models.config:2: 'a' stands there twice")
        assertRefused(
            "model_config_list {} model_config_list {}", "models.config:1: 'model_config_list' stands there twice")
        assertRefused("model_config_list { config { name 'a' } }", "models.config:1: expected a colon after name")
        assertRefused("model_config_list { config { name: a } }", "models.config:1: expected a text in quotes")
        assertRefused(
            "model_config_list { config { name: 'a\n' } }",
            "models.config:1: expected the end of a text on its line, and no control characters in it")
        assertRefused(
            "model_config_list { config { name: '\\n' } }",
            "models.config:1: expected a quote or another backslash after a backslash")
        assertRefused("model_config_list { config { ", "models.config:1: expected the name of a field, or }")
        assertRefused("model_config_list { > }", "models.config:1: expected the name of a field, or }")
        assertRefused(
            "model_config_list { config { name: 'v1' base_path: 'a' } }",
            "models.config:1: a model cannot be called v1, which is a path of the server's own: write NAME=FILE with another name"
        )
        let many = (0...1000).map { "config { name: 'm\($0)' base_path: 'a' }" }.joined(separator: " ")
        assertRefused("model_config_list { \(many) }", "models.config:1: expected at most 1000 models")
    }

    func testAFolderMustHaveOneModelOfItsHighestVersion() throws {
        try write(
            "none/a.safetensors", "two/1/a.safetensors", "two/1/b.safetensors", "empty/3/a.txt", "empty/2/a.safetensors"
        )
        func list(_ name: String) -> String {
            "model_config_list {\n config { name: 'm' base_path: '\(folder.path(name))' } }"
        }
        assertRefused(
            list("none"), "models.config:2: the folder 'none' must have a folder for each version, called by its number"
        )
        for name in ["two/1", "empty/3"] {
            assertRefused(
                list(String(name.dropLast(2))),
                "models.config:2: the folder '\(name)' must have one file whose name ends in .safetensors")
        }
    }
}
