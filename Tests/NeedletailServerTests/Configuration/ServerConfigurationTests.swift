import Foundation
import Needletail
import NeedletailFormat
import TestSupport
import XCTest

@testable import NeedletailServer

/// What a file, the environment and flags make of a configuration, and what they may not say.
final class ServerConfigurationTests: XCTestCase {
    private var folder: TemporaryFolder!

    override func setUpWithError() throws {
        folder = try TemporaryFolder()
    }

    /// Reads with `json` as the file, where there is one.
    private func read(
        _ json: String? = nil, environment: [String: String] = [:], flags: [(String, String)] = []
    ) throws -> ServerConfiguration {
        if let json { try Data(json.utf8).write(to: URL(filePath: folder.path("server.json"))) }
        return try ServerConfiguration.read(
            file: json == nil ? nil : folder.path("server.json"), environment: { environment[$0] },
            flags: flags.map { (flag: $0.0, value: $0.1) })
    }

    private func assertRefused(
        _ json: String? = nil, environment: [String: String] = [:], flags: [(String, String)] = [],
        _ message: String, file: StaticString = #filePath, line: UInt = #line
    ) {
        XCTAssertThrowsError(
            try read(json, environment: environment, flags: flags), file: file, line: line
        ) { error in
            let text = "\(error)".replacing(folder.path("server.json"), with: "server.json")
            XCTAssertEqual(text, message, file: file, line: line)
            XCTAssertTrue(error is ConfigurationError, file: file, line: line)
        }
    }

    func testNothingGivesTheDefaults() throws {
        XCTAssertEqual("\(try read())", "\(ServerConfiguration())")
        XCTAssertEqual("\(try read("{}"))", "\(ServerConfiguration())")
    }

    func testTheDefaultsAreThoseOfTheTable() {
        let defaults = ServerConfiguration()
        for key in ServerConfiguration.keys {
            let text: String? =
                switch key.get(defaults) {
                case .integer(let number): "\(number)"
                case .number(let number): PrometheusText.number(number)
                case .bool(let bool): "\(bool)"
                case .string(let text): text
                case .strings, nil: nil
                }
            if let text { XCTAssertEqual("`\(text)`", key.initial, key.name) }
            XCTAssertFalse(key.variables.isEmpty, key.name)
            XCTAssertNotNil(key.flag, key.name)
        }
        XCTAssertEqual(Set(ServerConfiguration.keys.map(\.name)).count, ServerConfiguration.keys.count)
        XCTAssertEqual(Set(ServerConfiguration.keys.map(\.flag)).count, ServerConfiguration.keys.count)
        XCTAssertEqual(
            Set(ServerConfiguration.keys.flatMap(\.variables)).count,
            ServerConfiguration.keys.flatMap(\.variables).count)
    }

    func testAModelDoesNotHideTheServersOwnRoutes() {
        func text(_ name: String) -> String {
            "a model cannot be called \(name), which is a path of the server's own: write NAME=FILE with another name"
        }
        for name in ["docs", "health", "livez", "metrics", "openapi.json", "readyz", "v1"] {
            assertRefused(flags: [("model", "\(name)=a.safetensors")], "--model: \(text(name))")
            assertRefused("{\"models\": {\"\(name)\": \"a.safetensors\"}}", "server.json:1: \(text(name))")
        }
        assertRefused(flags: [("model", "/models/metrics.safetensors")], "--model: \(text("metrics"))")
    }

    func testAKeySaysWhatACommandLineNeeds() throws {
        let port = try XCTUnwrap(ServerConfiguration.keys.first { $0.name == "port" })
        XCTAssertEqual(
            port.flagHelp,
            "the port to listen at; 0 is any that is free: a whole number from 0 to 65535; by default 8080")
        XCTAssertEqual(port.valueName, "N")
        XCTAssertEqual(ServerConfiguration.keys.filter(\.repeats).map(\.flag), ["model"])
    }

    /// Another value than the default for each key, as text.
    private func other(_ kind: ConfigurationKind) -> String {
        switch kind {
        case .integer(let range): "\(min(range.upperBound, max(range.lowerBound, 300_000_000)))"
        case .number(let range): PrometheusText.number((range.lowerBound + range.upperBound) / 2)
        case .bool: "yes"
        case .choice(let choices): choices[0]
        case .text: "another"
        case .origins: "https://a.example, http://b:8080"
        case .models: "m=m.needletail"
        }
    }

    func testEveryKeyIsReadFromEachSourceAndFlagsComeLast() throws {
        try Data("a-token-of-the-tests".utf8).write(to: URL(filePath: folder.path("another")))
        try Data("model_config_list {}".utf8).write(to: URL(filePath: folder.path("models.config")))
        for key in ServerConfiguration.keys where key.kind != .models {
            var text = other(key.kind)
            if case .bool = key.kind { text = key.initial == "`true`" ? "no" : "yes" }
            if key.name == "queue_limit" { text = "70000" }
            if key.name == "maximum_batch_size" { text = "900" }
            if key.name == "api_tokens_file" { text = folder.path("another") }
            if key.name == "model_config_file" { text = folder.path("models.config") }
            let value = try XCTUnwrap(key.kind.value(text), key.name)
            let defaultValue = key.get(ServerConfiguration())
            XCTAssertNotEqual(value, defaultValue, key.name)
            var extra: [String: String] = [:]
            if key.name == "body_limit_bytes" { extra["NEEDLETAIL_TOTAL_BODY_LIMIT_BYTES"] = text }
            for variable in key.variables {
                let configuration = try read(environment: extra.merging([variable: text]) { $1 })
                XCTAssertEqual(key.get(configuration), value, variable)
            }
            let flag = try XCTUnwrap(key.flag)
            XCTAssertEqual(key.get(try read(environment: extra, flags: [(flag, text)])), value, flag)

            var json = JSONWriter()
            json.beginObject()
            json.key(key.name)
            switch value {
            case .integer(let number): json.integer(number)
            case .number(let number): json.numberOrNull(number)
            case .bool(let bool): json.bool(bool)
            case .string(let text): json.string(text)
            case .strings(let texts):
                json.beginArray()
                for text in texts { json.string(text) }
                json.endArray()
            }
            json.endObject()
            let file = String(decoding: json.finish(), as: UTF8.self)
            XCTAssertEqual(key.get(try read(file, environment: extra)), value, key.name)
        }
        let file = #"{"port": 1, "threads": 2, "host": "file"}"#
        let configuration = try read(
            file, environment: ["PORT": "2", "NEEDLETAIL_THREADS": "3"], flags: [("port", "3")])
        XCTAssertEqual(configuration.transport.port, 3)
        XCTAssertEqual(configuration.defaultThreads, 3)
        XCTAssertEqual(configuration.transport.host, "file")
        XCTAssertEqual(try read(environment: ["PORT": ""]).transport.port, 8080)
    }

    func testModelsHaveTheirOwnValuesOrThoseOfAll() throws {
        let file = """
            {"threads": 2, "maximum_delay_milliseconds": 2.5,
             "models": {
               "lung": "lung.needletail",
               "pneumonia": {"path": "p.needletail", "maximum_batch_size": 8, "maximum_delay_milliseconds": 0,
                             "queue_limit": 16, "threads": 1, "required": false, "threshold": 0.25,
                             "segmenter": "s.needletail"},
               "heart": {"path": "h.needletail", "threshold": null}}}
            """
        let configuration = try read(file, flags: [("model", "lung=other.needletail"), ("queue-limit", "99")])
        XCTAssertEqual(configuration.models.map(\.name), ["lung", "pneumonia", "heart"])
        let lung = configuration.models[0]
        XCTAssertEqual(lung.path, "other.needletail")
        XCTAssertEqual(lung.threads, 2)
        XCTAssertEqual(lung.batching.maximumDelay, .milliseconds(2.5))
        XCTAssertEqual(lung.batching.queueLimit, 99)
        XCTAssertTrue(lung.isRequired)
        let pneumonia = configuration.models[1]
        XCTAssertEqual(pneumonia.path, "p.needletail")
        XCTAssertEqual(pneumonia.batching.options.maximumBatchSize, 8)
        XCTAssertEqual(pneumonia.batching.maximumDelay, .zero)
        XCTAssertEqual(pneumonia.batching.queueLimit, 16)
        XCTAssertEqual(pneumonia.threads, 1)
        XCTAssertFalse(pneumonia.isRequired)
        XCTAssertEqual(pneumonia.threshold, 0.25)
        XCTAssertEqual(pneumonia.segmenter, "s.needletail")
        XCTAssertNil(configuration.models[2].threshold)
    }

    func testModelsAreNamedByFlagsVariablesAndTheSourcesShorthand() throws {
        func models(_ environment: [String: String] = [:], _ flags: [(String, String)] = []) throws -> [String] {
            try read(environment: environment, flags: flags).models.map { "\($0.name)=\($0.path)" }
        }
        XCTAssertEqual(
            try models([:], [("model", "a=x/y=z.n"), ("model", "dir/lung.v2.needletail"), ("model", "a=last")]),
            ["a=last", "lung.v2=dir/lung.v2.needletail"])
        XCTAssertEqual(try models(["NEEDLETAIL_MODELS": "a=1.n,b=2.n"]), ["a=1.n", "b=2.n"])
        XCTAssertEqual(try models(["MODEL_PATH": "models/m.n"]), ["m=models/m.n"])
        XCTAssertEqual(try models(["MODEL_FILE": "m.n"]), ["m=m.n"])
        XCTAssertEqual(try models(["MODEL_PATH": "models", "MODEL_FILE": "m.n"]), ["m=models/m.n"])
        XCTAssertEqual(try models(["MODEL_PATH": "models/", "MODEL_FILE": "m.n", "MODEL_NAME": "x"]), ["x=models/m.n"])
        XCTAssertEqual(try models(["MODEL_NAME": "x"]), [])
    }

    func testWhatIsWrongIsNamedWithItsPlace() {
        assertRefused("{\n\"port\": 8080,\n\"prot\": 1}", "server.json:3: no key is called 'prot': is port meant?")
        assertRefused(#"{"completely": 1}"#, "server.json:1: no key is called 'completely'")
        assertRefused(
            #"{"models": {"a": {"path": "x", "treshold": 1}}}"#,
            "server.json:1: no key is called 'models.a.treshold': is models.a.threshold meant?")
        assertRefused(
            "{\"models\": {\"a\":\n {\"path\": \"x\",\n\n \"threshold\": 1.5}}}",
            "server.json:4: models.a.threshold must be a number from 0 to 1, not 1.5")
        assertRefused(#"{"port": "80"}"#, "server.json:1: port must be a whole number from 0 to 65535, not '80'")
        assertRefused(#"{"port": 65536}"#, "server.json:1: port must be a whole number from 0 to 65535, not 65536")
        assertRefused(#"{"port": 1.5}"#, "server.json:1: port must be a whole number from 0 to 65535, not 1.5")
        assertRefused(#"{"audit": 1}"#, "server.json:1: audit must be true or false, not 1")
        assertRefused(#"{"host": {"a": 1}}"#, "server.json:1: host must be a text, not object")
        assertRefused(#"{"host": ""}"#, "server.json:1: host must be a text, not ''")
        assertRefused(
            #"{"cors_origins": ["https://a/b"]}"#,
            "server.json:1: cors_origins must be a list of origins such as https://example.org, or *, not array")
        assertRefused(#"{"port": 1, "port": 2}"#, "server.json:1: 'port' stands there twice")
        assertRefused(#"{"models": {"a": {}}}"#, "server.json:1: the model a has no path: add \"path\"")
        assertRefused(
            environment: ["PORT": "tcp://10.0.0.1:80"],
            "the variable PORT: port must be a whole number from 0 to 65535, not 'tcp://10.0.0.1:80'")
        assertRefused(
            environment: ["LOG_LEVEL": "loud"],
            "the variable LOG_LEVEL: log_level must be one of debug, info, warning, error, not 'loud'")
        assertRefused(
            flags: [("idle-deadline-seconds", "nan")],
            "--idle-deadline-seconds: idle_deadline_seconds must be a number from 0.001 to 3600, not 'nan'")
        assertRefused(flags: [("prot", "1")], "--prot: no key is called 'prot': is port meant?")
        assertRefused(
            flags: [("queue-limit", "8")], "queue_limit is 8, and must be at least maximum_batch_size, which is 32")
        assertRefused(
            flags: [("body-limit-bytes", "300000000")],
            "total_body_limit_bytes is 268435456, and must be at least body_limit_bytes, which is 300000000")
    }

    func testNamesOfModelsAreFitForPathsAndLabels() {
        for name in ["", "a b", "-a", ".a", "a/b", "\u{E9}", String(repeating: "x", count: 65), "a\"b"] {
            XCTAssertThrowsError(try read(#"{"models": {\#(jsonString(name)): "x"}}"#), name) { error in
                XCTAssertEqual(
                    error as? ConfigurationError,
                    .invalidModelName(name, .file(path: folder.path("server.json"), line: 1)))
            }
        }
    }

    private func jsonString(_ text: String) -> String {
        var json = JSONWriter()
        json.string(text)
        return String(decoding: json.finish(), as: UTF8.self)
    }

    func testWhatIsNoFileOfJSONIsRefused() throws {
        for json in ["", "[]", "{", "{\"port\": }", "{} {}", "{\"models\": []}", "{\"models\": {\"a\": 1}}", "nul"] {
            XCTAssertThrowsError(try read(json), json) { error in
                guard case .notJSON = error as? ConfigurationError else { return XCTFail("\(json): \(error)") }
            }
        }
        XCTAssertThrowsError(try ServerConfiguration.read(file: folder.path("nothing"), environment: { _ in nil }))
        let large = Data(repeating: UInt8(ascii: " "), count: ConfigurationReader.fileByteLimit + 1)
        try large.write(to: URL(filePath: folder.path("large")))
        XCTAssertThrowsError(try ServerConfiguration.read(file: folder.path("large"), environment: { _ in nil })) {
            guard case .cannotRead(.tooLarge) = $0 as? ConfigurationError else { return XCTFail("\($0)") }
        }
    }

    func testNoMutatedFileStopsTheProgram() throws {
        let base = Array(
            #"{"port": 8080, "models": {"a": {"path": "x", "threshold": 0.5}}, "cors_origins": ["*"], "audit": true}"#
                .utf8)
        var random = SeededRandom(seed: 5)
        for _ in 0..<500 {
            try Data(random.mutated(base)).write(to: URL(filePath: folder.path("server.json")))
            do { _ = try ServerConfiguration.read(file: folder.path("server.json"), environment: { _ in nil }) } catch {
                XCTAssertFalse("\(error)".isEmpty)
            }
        }
    }
}
