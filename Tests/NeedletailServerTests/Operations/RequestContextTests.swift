import NeedletailFormat
import XCTest

@testable import NeedletailServer

/// What requests are called, and how traces go on.
final class RequestContextTests: XCTestCase {
    private static let trace = "0af7651916cd43dd8448eb211c80319c"
    private static let span = "b7ad6b7169203331"

    private func isHexadecimal(_ text: String, count: Int) -> Bool {
        text.utf8.count == count && text.allSatisfy { "0123456789abcdef".contains($0) }
            && text.contains { $0 != "0" }
    }

    func testASaneIDOfTheClientIsKept() {
        for id in ["a", "!~", "0123-abc", String(repeating: "x", count: 128)] {
            XCTAssertEqual(RequestID(["x-request-id": id]).description, id)
        }
    }

    func testAnyOtherIDIsReplacedByARandomOne() {
        let ids = ["", " ", "a b", "a\tb", "\u{E9}", "a\u{7F}", String(repeating: "x", count: 129)]
        var made: Set<String> = []
        for id in ids { made.insert(RequestID(["X-Request-ID": id]).description) }
        made.insert(RequestID(HTTPHeaders()).description)
        made.insert(RequestID(["X-Request-ID": "a", "x-request-id": "b"]).description)
        XCTAssertEqual(made.count, ids.count + 2)
        for id in made { XCTAssertTrue(isHexadecimal(id, count: 32), id) }
    }

    func testATraceGoesOnWithANewSpan() {
        let trace = TraceContext([
            "traceparent": "00-\(Self.trace)-\(Self.span)-01", "tracestate": "a=1", "Tracestate": "b=2,c=3",
        ])
        XCTAssertEqual(trace.traceID, Self.trace)
        XCTAssertEqual(trace.parentID, Self.span)
        XCTAssertEqual(trace.flags, 1)
        XCTAssertEqual(trace.state, "a=1,b=2,c=3")
        XCTAssertTrue(isHexadecimal(trace.spanID, count: 16))
        XCTAssertNotEqual(trace.spanID, Self.span)
        XCTAssertEqual(trace.parentValue, "00-\(Self.trace)-\(trace.spanID)-01")
    }

    func testALaterVersionIsReadAsFarAsItIsKnown() {
        for text in [
            "cc-\(Self.trace)-\(Self.span)-01", "01-\(Self.trace)-\(Self.span)-03-what-comes",
            "fe-\(Self.trace)-\(Self.span)-ff-",
        ] {
            let trace = TraceContext(["traceparent": text])
            XCTAssertEqual(trace.traceID, Self.trace, text)
            XCTAssertEqual(trace.parentValue.prefix(3), "00-")
            XCTAssertLessThanOrEqual(trace.flags, 3)
        }
    }

    func testAnythingElseBeginsATrace() {
        let zeros = String(repeating: "0", count: 32)
        let bad = [
            "", "00", "00-\(Self.trace)-\(Self.span)", "00-\(Self.trace)-\(Self.span)-1",
            "00-\(Self.trace)-\(Self.span)-01-", "00-\(Self.trace)-\(Self.span)-01-more",
            "01-\(Self.trace)-\(Self.span)-01.more", "ff-\(Self.trace)-\(Self.span)-01",
            "0-\(Self.trace)-\(Self.span)-001", "00-\(zeros)-\(Self.span)-01",
            "00-\(Self.trace)-\(zeros.prefix(16))-01", "00-\(Self.trace.uppercased())-\(Self.span)-01",
            "00-\(Self.trace)-\(Self.span.uppercased())-01", "00_\(Self.trace)-\(Self.span)-01",
            "00-\(Self.trace)_\(Self.span)-01", "00-\(Self.trace)-\(Self.span)_01", "0g-\(Self.trace)-\(Self.span)-01",
            "00-\(Self.trace)-\(Self.span)-0G", " 00-\(Self.trace)-\(Self.span)-01",
            "00-\(Self.trace)-\(Self.span)-+1", "00-g\(Self.trace.dropFirst())-\(Self.span)-01",
        ]
        for text in bad {
            let trace = TraceContext(["traceparent": text, "tracestate": "a=1"])
            XCTAssertNotEqual(trace.traceID, Self.trace, text)
            XCTAssertTrue(isHexadecimal(trace.traceID, count: 32), text)
            XCTAssertNil(trace.parentID, text)
            XCTAssertNil(trace.state, text)
            XCTAssertEqual(trace.flags & 1, 0, text)
        }
        let two = "00-\(Self.trace)-\(Self.span)-01"
        XCTAssertNil(TraceContext(["traceparent": two, "Traceparent": two]).parentID)
    }

    func testAStateThatIsTooLongOrNoTextIsNotPassedOn() {
        for state in [String(repeating: "x", count: 513), "a=\u{E9}", "a=1\r\nb: 2", ""] {
            XCTAssertNil(TraceContext(["traceparent": "00-\(Self.trace)-\(Self.span)-00", "tracestate": state]).state)
        }
    }

    func testAContextIsInLogsErrorsAndHeaders() {
        var context = RequestContext([
            "X-Request-ID": "r1", "traceparent": "00-\(Self.trace)-\(Self.span)-01", "tracestate": "a=1",
        ])
        XCTAssertEqual(context.endpoint, "unmatched")
        context.endpoint = "/predict"
        context.model = "lung"
        context.caller = 2
        XCTAssertEqual(
            context.logFields,
            [
                .init("request_id", "r1"), .init("trace_id", .string(Self.trace)),
                .init("span_id", .string(context.trace.spanID)), .init("endpoint", "/predict"),
                .init("model", "lung"), .init("caller", 2),
            ])
        var json = JSONWriter()
        json.beginObject()
        context.write(to: &json)
        json.endObject()
        XCTAssertEqual(
            String(decoding: json.finish(), as: UTF8.self), #"{"request_id":"r1","trace_id":"\#(Self.trace)"}"#)
        var headers = HTTPHeaders()
        context.add(to: &headers)
        XCTAssertEqual(headers, ["X-Request-ID": "r1"])
        context.addForward(to: &headers)
        XCTAssertEqual(headers["traceparent"], context.trace.parentValue)
        XCTAssertEqual(headers["tracestate"], "a=1")
        XCTAssertGreaterThanOrEqual(context.elapsed, .zero)
    }

    func testRetryAfterIsInWholeSeconds() {
        for (delay, text) in [(Duration.zero, "1"), (.milliseconds(1), "1"), (.seconds(2), "2"), (.seconds(2.5), "3")] {
            var headers = HTTPHeaders()
            headers.retry(after: delay)
            XCTAssertEqual(headers["Retry-After"], text)
        }
    }
}
