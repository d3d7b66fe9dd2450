import Foundation
import TestSupport
import XCTest

@testable import NeedletailServer

/// `Docs/Monitoring/alerts.yml` speaks of metrics that there are, and its alerts fire when they should.
///
/// `NEEDLETAIL_PROMTOOL` names Prometheus' promtool; else one is looked for where programs are.
final class AlertRulesTests: XCTestCase {
    private static let folder = Fixtures.root.deletingLastPathComponent().appending(path: "Docs/Monitoring")

    private func promtool(_ arguments: String...) throws -> String {
        let environment = ProcessInfo.processInfo.environment
        let found = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/promtool" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let path = environment["NEEDLETAIL_PROMTOOL"] ?? found else {
            throw XCTSkip("promtool is not found: NEEDLETAIL_PROMTOOL names none, nor is it where programs are")
        }
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.currentDirectoryURL = Self.folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0, text)
        return text
    }

    func testPromtoolTakesTheRules() throws {
        // A skip that is thrown in the assertion is a failure.
        let text = try promtool("check", "rules", "alerts.yml")
        XCTAssertTrue(text.contains("SUCCESS: 5 rules found"))
    }

    func testEachAlertFiresAndDoesNotFire() throws {
        let text = try promtool("test", "rules", "alerts-test.yml")
        XCTAssertTrue(text.contains("SUCCESS"))
        let rules = try String(contentsOf: Self.folder.appending(path: "alerts.yml"), encoding: .utf8)
        let tests = try String(contentsOf: Self.folder.appending(path: "alerts-test.yml"), encoding: .utf8)
        for rule in rules.split(separator: "\n") where rule.contains("- alert: ") {
            let name = try XCTUnwrap(rule.split(separator: " ").last)
            let cases = tests.components(separatedBy: "alertname: \(name)\n").dropFirst()
            XCTAssertTrue(cases.contains { $0.hasPrefix("        exp_alerts: []") }, "\(name) is not seen silent")
            XCTAssertTrue(cases.contains { $0.hasPrefix("        exp_alerts:\n") }, "\(name) is not seen to fire")
        }
    }

    /// Each name with a label in the rules is one of a server's, with that label.
    func testTheRulesAndTheDocumentSpeakOfMetricsThatThereAre() throws {
        let metrics = ServerMetrics()
        let model = metrics.model("m", classes: ["c"])
        model.predicted("c", after: .zero)
        model.loaded(in: .zero)
        model.set(accuracy: 1)
        model.set(drift: 0)
        model.validationFailed("code")
        metrics.requestStarts()
        metrics.requestEnds(.get, endpoint: "/", model: "m", status: 200, after: .zero)
        let lines = String(decoding: metrics.text(), as: UTF8.self).split(separator: "\n")
        let names = lines.filter { $0.hasPrefix("# TYPE ") }.map { String($0.split(separator: " ")[2]) }

        let rules = try String(contentsOf: Self.folder.appending(path: "alerts.yml"), encoding: .utf8)
        let expected = [
            "http_requests_total": ["status"], "http_request_duration_seconds_bucket": ["le", "endpoint"],
            "model_accuracy": ["model"], "model_drift": ["model"], "needletail_requests_refused_total": ["reason"],
        ]
        for (name, labels) in expected {
            XCTAssertTrue(rules.contains(name), name)
            let sample = try XCTUnwrap(lines.first { $0.hasPrefix("\(name){") }, name)
            for label in labels { XCTAssertTrue(sample.contains("\(label)=\""), "\(name) has no \(label)") }
        }

        let document = Self.folder.deletingLastPathComponent().appending(path: "Monitoring.md")
        let text = try String(contentsOf: document, encoding: .utf8).components(separatedBy: "## Alerts")[0]
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        XCTAssertEqual(rows.map { String($0.split(separator: "`")[1]) }.filter { !$0.isEmpty }, names)
    }
}
