import Foundation
import NeedletailFormat
import NeedletailKernels
import XCTest

@testable import NeedletailServer

/// What metrics count, and how they are written.
final class MetricsTests: XCTestCase {
    private func lines(_ registry: MetricsRegistry) -> [String] {
        String(decoding: registry.text(), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    func testFamiliesAreWrittenInOrderAndTheirSeriesByTheirLabels() {
        let registry = MetricsRegistry()
        let counters = registry.counters("b_total", "Second \\ \n \"b\".", labels: ["x", "y"])
        let gauges = registry.gauges("a", "First.")
        counters.series("2", "\"\\\n\u{E9}").add(3)
        counters.series("10", "").add()
        gauges.series().set(-0.5)
        XCTAssertEqual(
            lines(registry),
            [
                #"# HELP b_total Second \\ \n "b"."#, "# TYPE b_total counter", #"b_total{x="10",y=""} 1"#,
                #"b_total{x="2",y="\"\\\n\#u{E9}"} 3"#, "# HELP a First.", "# TYPE a gauge", "a -0.5",
            ])
    }

    func testAFamilyWithoutSeriesSaysNothing() {
        let registry = MetricsRegistry()
        _ = registry.gauges("model_accuracy", "Nobody knows.", labels: ["model"])
        XCTAssertEqual(registry.text(), [])
    }

    func testNumbersAreWrittenAsPrometheusReadsThem() {
        XCTAssertEqual(PrometheusText.number(.nan), "NaN")
        XCTAssertEqual(PrometheusText.number(.infinity), "+Inf")
        XCTAssertEqual(PrometheusText.number(-.infinity), "-Inf")
        XCTAssertEqual(PrometheusText.number(-0.0), "0")
        XCTAssertEqual(PrometheusText.number(12), "12")
        XCTAssertEqual(PrometheusText.number(0x1p53 - 1), "9007199254740991")
        for value in [0.1, 1e-5, .leastNonzeroMagnitude, 1.5e300, 0x1p60] {
            XCTAssertEqual(Double(PrometheusText.number(value)), value)
        }
    }

    func testBucketsAreCumulativeAndTheirBoundsBelongToThem() {
        let registry = MetricsRegistry()
        let histogram = registry.histograms("h_seconds", "H.", labels: ["m"], bounds: [0.5, 1, 2.5]).series("x")
        for value in [0.5, 0.500001, 1, 1.5, 2.5, 2.6, .infinity] { histogram.observe(value) }
        XCTAssertEqual(
            lines(registry).dropFirst(2),
            [
                #"h_seconds_bucket{m="x",le="0.5"} 1"#, #"h_seconds_bucket{m="x",le="1.0"} 3"#,
                #"h_seconds_bucket{m="x",le="2.5"} 5"#, #"h_seconds_bucket{m="x",le="+Inf"} 7"#,
                #"h_seconds_sum{m="x"} +Inf"#, #"h_seconds_count{m="x"} 7"#,
            ])
        histogram.observe(.nan)
        XCTAssertEqual(histogram.count, 8)
        XCTAssertTrue(lines(registry).contains(#"h_seconds_sum{m="x"} NaN"#))
        XCTAssertTrue(lines(registry).contains(#"h_seconds_bucket{m="x",le="2.5"} 5"#))
    }

    func testADurationIsSeconds() {
        let histogram = Histogram(bounds: [0.25, 0.5])
        histogram.observe(.milliseconds(250))
        var text = PrometheusText()
        histogram.write("h", "", to: &text)
        XCTAssertEqual(
            String(decoding: text.bytes, as: UTF8.self),
            "h_bucket{le=\"0.25\"} 1\nh_bucket{le=\"0.5\"} 1\nh_bucket{le=\"+Inf\"} 1\nh_sum 0.25\nh_count 1\n")
    }

    func testBeyondTheLimitSeriesAreOne() {
        let registry = MetricsRegistry()
        let counters = registry.counters("c_total", "C.", labels: ["a", "b"], seriesLimit: 2)
        for index in 0..<100 { counters.series("\(index)", "b").add() }
        XCTAssertEqual(
            lines(registry).dropFirst(2),
            [#"c_total{a="0",b="b"} 1"#, #"c_total{a="1",b="b"} 1"#, #"c_total{a="other",b="other"} 98"#])
        XCTAssertTrue(counters.series("0", "b") === counters.series("0", "b"))
        counters.remove("0", "b")
        XCTAssertEqual(lines(registry).count, 4)
    }

    func testManyThreadsLoseNoSample() {
        let registry = MetricsRegistry()
        let counter = registry.counters("c_total", "C.").series()
        let gauge = registry.gauges("g", "G.").series()
        let histogram = registry.histograms("h", "H.", bounds: [1]).series()
        let family = registry.counters("f_total", "F.", labels: ["l"])
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for index in 0..<2000 {
                counter.add()
                gauge.add(0.5)
                histogram.observe(Double(index % 3))
                family.series("\(index % 5)").add()
                if index % 500 == thread { _ = registry.text() }
            }
        }
        XCTAssertEqual(counter.value, 16000)
        XCTAssertEqual(gauge.value, 8000)
        XCTAssertEqual(histogram.count, 16000)
        XCTAssertEqual((0..<5).map { family.series("\($0)").value }, Array(repeating: 3200, count: 5))
        XCTAssertTrue(lines(registry).contains { $0.hasPrefix("h_sum 1599") })
    }
}
