import Foundation
import XCTest

@testable import NeedletailServer

/// Our metrics in the parser of Prometheus' own Python client; `NEEDLETAIL_PYTHON` names an interpreter that has it.
final class PrometheusPythonTests: XCTestCase {
    /// For the text on standard input, a list of families of JSON: name, type, help, and samples with their labels and values.
    private static let script = """
        import json, sys
        from prometheus_client.parser import text_string_to_metric_families
        print(json.dumps([
            {"name": f.name, "type": f.type, "help": f.documentation,
             "samples": [[s.name, s.labels, repr(s.value)] for s in f.samples]}
            for f in text_string_to_metric_families(sys.stdin.buffer.read().decode())]))
        """

    private struct Family {
        let type: String
        let help: String
        let samples: [(name: String, labels: [String: String], value: String)]
    }

    private func parse(_ text: [UInt8]) throws -> [String: Family] {
        guard let interpreter = ProcessInfo.processInfo.environment["NEEDLETAIL_PYTHON"] else {
            throw XCTSkip("NEEDLETAIL_PYTHON names no Python interpreter")
        }
        let process = Process()
        process.executableURL = URL(filePath: interpreter)
        process.arguments = ["-c", Self.script]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(text))
        try input.fileHandleForWriting.close()
        let json = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0)
        var families: [String: Family] = [:]
        for family in try XCTUnwrap(try JSONSerialization.jsonObject(with: json) as? [[String: Any]]) {
            let samples = try XCTUnwrap(family["samples"] as? [[Any]])
            families[try XCTUnwrap(family["name"] as? String)] = Family(
                type: try XCTUnwrap(family["type"] as? String), help: try XCTUnwrap(family["help"] as? String),
                samples: try samples.map { sample in
                    (
                        try XCTUnwrap(sample[0] as? String), try XCTUnwrap(sample[1] as? [String: String]),
                        try XCTUnwrap(sample[2] as? String)
                    )
                })
        }
        return families
    }

    func testTheParserReadsEveryEscapeAndNumber() throws {
        let registry = MetricsRegistry()
        let label = "a\\b\"c\nd \u{E9}\u{1F600}{}=,#"
        let gauges = registry.gauges("g", "back\\slash, line\nend, \"quotes\"", labels: ["l"])
        let values: [Double] = [
            .nan, .infinity, -.infinity, 0, -1.5, 1e-300, .leastNonzeroMagnitude, 0x1p70, 123_456_789,
        ]
        for (index, value) in values.enumerated() { gauges.series("\(index)\(label)").set(value) }
        // An assertion would take what skips for a failure.
        let families = try parse(registry.text())
        let family = try XCTUnwrap(families["g"])
        XCTAssertEqual(family.type, "gauge")
        XCTAssertEqual(family.help, "back\\slash, line\nend, \"quotes\"")
        XCTAssertEqual(family.samples.map(\.labels), values.indices.map { ["l": "\($0)\(label)"] })
        for (sample, value) in zip(family.samples, values) {
            let read = try XCTUnwrap(Double(sample.value), sample.value)
            XCTAssertTrue(read == value || (read.isNaN && value.isNaN), sample.value)
        }
    }

    func testTheParserReadsAServersMetrics() throws {
        let metrics = ServerMetrics()
        let model = metrics.model("lung", classes: ["Normal", "Malignant"])
        model.predicted("Normal", after: .microseconds(80))
        model.loaded(in: .seconds(2))
        model.set(accuracy: 0.9)
        model.set(drift: 0.01)
        metrics.requestStarts()
        metrics.requestEnds(.post, endpoint: "/predict", model: "lung", status: 200, after: .milliseconds(3))
        metrics.validationFailed("malformed_json")
        let families = try parse(metrics.text())
        // The client takes `_total` off the names of counters.
        let types = families.mapValues(\.type)
        XCTAssertEqual(
            types,
            [
                "predictions": "counter", "prediction_duration_seconds": "histogram",
                "prediction_distribution": "counter", "model_accuracy": "gauge", "model_drift": "gauge",
                "http_requests": "counter", "http_request_duration_seconds": "histogram",
                "needletail_validation_failures": "counter", "needletail_queue_wait_seconds": "histogram",
                "needletail_batch_size": "histogram", "needletail_batches": "counter",
                "needletail_model_load_seconds": "gauge", "needletail_requests_in_flight": "gauge",
                "needletail_requests_refused": "counter",
                "needletail_connections_refused": "counter", "needletail_build_info": "gauge",
                "process_cpu_seconds": "counter", "process_virtual_memory_bytes": "gauge",
                "process_resident_memory_bytes": "gauge", "process_start_time_seconds": "gauge",
                "process_open_fds": "gauge", "process_max_fds": "gauge",
            ])
        let requests = try XCTUnwrap(families["http_requests"]).samples
        XCTAssertEqual(requests.map(\.name), ["http_requests_total"])
        XCTAssertEqual(
            requests[0].labels, ["method": "POST", "endpoint": "/predict", "status": "200", "model": "lung"])
        let buckets = try XCTUnwrap(families["http_request_duration_seconds"]).samples.filter {
            $0.name.hasSuffix("_bucket")
        }
        XCTAssertEqual(buckets.last?.labels["le"], "+Inf")
        XCTAssertEqual(buckets.count, ServerMetrics.durationBounds.count + 1)
        XCTAssertEqual(
            buckets.compactMap { Double($0.labels["le"] ?? "") }.dropLast(), ServerMetrics.durationBounds[...])
    }
}
