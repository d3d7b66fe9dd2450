import CAllocationCounter
import Foundation
import Needletail
import NeedletailKernels
import TestSupport
import XCTest

@testable import NeedletailServer

final class ServerMetricsTests: XCTestCase {
    private let metrics = ServerMetrics()

    private func text() -> String {
        String(decoding: metrics.text(), as: UTF8.self)
    }

    private func assertContains(_ line: String, file: StaticString = #filePath, line place: UInt = #line) {
        XCTAssertTrue(
            text().split(separator: "\n").contains(Substring(line)), "\(line)\n\(text())", file: file, line: place)
    }

    func testAModelCountsFromZero() {
        let model = metrics.model("lung", classes: ["Normal", "Malignant"])
        XCTAssertTrue(metrics.model("lung") === model)
        assertContains(#"predictions_total{result="success",model="lung"} 0"#)
        assertContains(#"predictions_total{result="error",model="lung"} 0"#)
        assertContains(#"prediction_distribution_total{prediction="Malignant",model="lung"} 0"#)
        XCTAssertFalse(text().contains("model_accuracy"))
        XCTAssertFalse(text().contains("model_drift"))
        XCTAssertFalse(text().contains("needletail_model_load_seconds"))
    }

    func testPredictionsAreCountedByResultAndClass() {
        let model = metrics.model("lung", classes: ["Normal"])
        model.predicted("Normal", after: .milliseconds(2))
        model.predicted("made up", after: .milliseconds(3))
        model.predicted(nil, after: .milliseconds(3))
        model.failed(after: .seconds(1))
        model.validationFailed("wrong_shape")
        model.loaded(in: .milliseconds(1500))
        model.set(accuracy: 0.9)
        model.set(drift: 0.05)
        assertContains(#"predictions_total{result="success",model="lung"} 3"#)
        assertContains(#"predictions_total{result="error",model="lung"} 1"#)
        assertContains(#"prediction_duration_seconds_count{model="lung"} 4"#)
        assertContains(#"prediction_duration_seconds_bucket{model="lung",le="0.0025"} 1"#)
        assertContains(#"prediction_distribution_total{prediction="Normal",model="lung"} 1"#)
        assertContains(#"prediction_distribution_total{prediction="other",model="lung"} 1"#)
        assertContains(#"needletail_validation_failures_total{reason="wrong_shape",model="lung"} 1"#)
        assertContains(#"needletail_model_load_seconds{model="lung"} 1.5"#)
        assertContains(#"model_accuracy{model="lung"} 0.9"#)
        assertContains(#"model_drift{model="lung"} 0.05"#)
    }

    func testBatchesAreCounted() async throws {
        let model = metrics.model("numbers")
        let predictor = BatchingPredictor<Int, Int>(observer: model.batchObserver) { inputs in
            inputs.map { Swift.Result<Int, Never>.success($0) }
        }
        _ = try await predictor.predict(1)
        assertContains(#"needletail_batches_total{reason="idle",model="numbers"} 1"#)
        assertContains(#"needletail_batches_total{reason="full",model="numbers"} 0"#)
        assertContains(#"needletail_batch_size_bucket{model="numbers",le="1.0"} 1"#)
        assertContains(#"needletail_queue_wait_seconds_count{model="numbers"} 1"#)
    }

    func testRequestsAreCountedWithWhatClientsCannotChoose() {
        metrics.requestStarts()
        metrics.requestStarts()
        metrics.requestEnds(.post, endpoint: "/predict", model: "lung", status: 200, after: .milliseconds(20))
        assertContains("needletail_requests_in_flight 1")
        metrics.requestEnds(
            HTTPMethod(rawValue: "BREW"), endpoint: ServerMetrics.unmatched, model: nil, status: 404, after: .zero)
        metrics.requestStarts()
        metrics.requestEnds(.get, endpoint: "/predict", model: "lung", status: 1000, after: .zero)
        metrics.refused(.queue)
        XCTAssertEqual(ServerMetrics.Refusal(.overloaded), .memory)
        XCTAssertEqual(ServerMetrics.Refusal(.stopped), .draining)
        XCTAssertNil(ServerMetrics.Refusal(.tooSlow))
        metrics.validationFailed("malformed_json")
        assertContains(#"http_requests_total{method="POST",endpoint="/predict",status="200",model="lung"} 1"#)
        assertContains(#"http_requests_total{method="other",endpoint="unmatched",status="404",model=""} 1"#)
        assertContains(#"http_requests_total{method="GET",endpoint="/predict",status="500",model="lung"} 1"#)
        assertContains(#"http_request_duration_seconds_bucket{endpoint="/predict",le="0.025"} 2"#)
        assertContains(#"needletail_requests_refused_total{reason="queue"} 1"#)
        assertContains(#"needletail_requests_refused_total{reason="memory"} 0"#)
        assertContains(#"needletail_validation_failures_total{reason="malformed_json",model=""} 1"#)
        assertContains(
            #"needletail_build_info{version="\#(Engine.version)",tier="\#(Tier.selected.rawValue)"} 1"#)
    }

    func testTheProcessIsDescribedAsTheSystemSeesIt() throws {
        var values: [String: Double] = [:]
        for line in text().split(separator: "\n") where line.hasPrefix("process_") {
            let parts = line.split(separator: " ")
            values[String(parts[0])] = Double(parts[1])
        }
        XCTAssertEqual(values.count, 6)
        let start = try XCTUnwrap(values["process_start_time_seconds"])
        let uptime = ProcessInfo.processInfo.systemUptime
        XCTAssertLessThan(start, Date.now.timeIntervalSince1970 + 1)
        XCTAssertGreaterThan(start, Date.now.timeIntervalSince1970 - uptime - 1)
        XCTAssertGreaterThan(try XCTUnwrap(values["process_cpu_seconds_total"]), 0)
        let resident = try XCTUnwrap(values["process_resident_memory_bytes"])
        XCTAssertGreaterThan(resident, 1e6)
        XCTAssertGreaterThan(try XCTUnwrap(values["process_virtual_memory_bytes"]), resident)
        let open = try XCTUnwrap(values["process_open_fds"])
        XCTAssertGreaterThan(open, 2)
        XCTAssertGreaterThan(try XCTUnwrap(values["process_max_fds"]), open)
    }
}

/// What a sample costs, in release alone: only optimised code keeps what it needs on the stack.
final class ServerMetricsCostTests: XCTestCase {
    override func setUpWithError() throws {
        #if DEBUG
            throw XCTSkip("counted in release: without optimisation the standard library's values go to the heap")
        #else
            try XCTSkipUnless(nt_heap_is_counted() != 0, "allocations are not counted on this system")
        #endif
    }

    func testSamplesOfKnownSeriesAllocateNothing() {
        let metrics = ServerMetrics()
        let model = metrics.model("lung", classes: ["Normal", "Malignant"])
        func sample() {
            metrics.requestStarts()
            model.predicted("Malignant", after: .microseconds(70))
            metrics.requestEnds(.post, endpoint: "/v2/models/{name}/infer", model: "lung", status: 200, after: .zero)
            metrics.refused(.queue)
        }
        sample()
        var fewest = UInt64.max
        var shortest = Duration.seconds(1)
        for _ in 0..<5 {
            let before = nt_thread_allocation_count()
            let start = ContinuousClock.now
            for _ in 0..<10000 { sample() }
            shortest = min(shortest, start.duration(to: .now) / 10000)
            fewest = min(fewest, nt_thread_allocation_count() - before)
        }
        XCTAssertEqual(fewest, 0)
        // 0.2 µs for each of the nine, and ten times that for other work on the machine.
        XCTAssertLessThan(shortest, .microseconds(18))
    }
}
