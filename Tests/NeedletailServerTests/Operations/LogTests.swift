import Foundation
import NeedletailServer
import XCTest

/// What is logged, from which level on, and when.
final class LogTests: XCTestCase {
    /// Keeps events.
    ///
    /// `@unchecked Sendable`: they are used under the lock alone.
    private final class Events: @unchecked Sendable {
        private let lock = NSLock()
        private var events: [LogEvent] = []

        func log(_ level: LogLevel) -> Log {
            Log(level: level) { event in self.lock.withLock { self.events.append(event) } }
        }

        var all: [LogEvent] { lock.withLock { events } }
    }

    func testEventsBelowTheLevelAreNotEvenMade() {
        for level in LogLevel.allCases {
            let events = Events()
            let log = events.log(level)
            var count = 0
            func fields() -> [LogEvent.Field] {
                count += 1
                return [.init("number", 1)]
            }
            for each in LogLevel.allCases { log(each, "something", fields()) }
            let expected = LogLevel.allCases.filter { $0 >= level }
            XCTAssertEqual(events.all.map(\.level), expected)
            XCTAssertEqual(count, expected.count)
        }
        XCTAssertEqual(LogLevel.allCases.sorted(), [.debug, .info, .warning, .error])
    }

    func testTimesAreWrittenAsISO8601InUTC() {
        XCTAssertEqual(LogTime(milliseconds: 0).description, "1970-01-01T00:00:00.000Z")
        XCTAssertEqual(LogTime(milliseconds: -1).description, "1969-12-31T23:59:59.999Z")
        XCTAssertEqual(LogTime(milliseconds: 951_782_400_000).description, "2000-02-29T00:00:00.000Z")
        XCTAssertEqual(LogTime(milliseconds: 4_107_542_399_999).description, "2100-02-28T23:59:59.999Z")
        let formatter = ISO8601DateFormatter()
        formatter.formatOptions = [.withInternetDateTime, .withFractionalSeconds]
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            // 1900 to 2200.
            let time = LogTime(milliseconds: .random(in: -2_208_988_800_000...7_258_118_400_000, using: &random))
            let read = formatter.date(from: time.description)?.timeIntervalSince1970
            XCTAssertEqual(read ?? 0, Double(time.milliseconds) / 1000, accuracy: 0.0006, time.description)
        }
        let now = Double(LogTime.now.milliseconds) / 1000
        XCTAssertEqual(now, Date.now.timeIntervalSince1970, accuracy: 5)
        XCTAssertLessThan(LogTime(milliseconds: 1), LogTime(milliseconds: 2))
    }

    func testALogCanHandEventsOnAndNoneKeepsThem() {
        let events = Events()
        Log.none(.error, "nothing")
        events.log(.info)(
            .warning, "the disk is full", [.init("path", "/tmp"), .init("share", 0.99), .init("ok", false)])
        XCTAssertEqual(
            events.all.map(\.fields),
            [[.init("path", .string("/tmp")), .init("share", .number(0.99)), .init("ok", .bool(false))]])
    }
}
