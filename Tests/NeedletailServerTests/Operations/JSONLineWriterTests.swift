import Foundation
import TestSupport
import XCTest

@testable import NeedletailServer

/// Events as lines, in files and in pipes whose reader is slow.
final class JSONLineWriterTests: XCTestCase {
    /// What a thread has read.
    ///
    /// `@unchecked Sendable`: it is used under the lock alone.
    private final class Received: @unchecked Sendable {
        private let lock = NSLock()
        private var value = Data()

        var data: Data { lock.withLock { value } }

        func set(_ data: Data) { lock.withLock { value = data } }
    }

    private func line(_ fields: [LogEvent.Field]) -> String {
        let event = LogEvent(time: LogTime(milliseconds: 1), .warning, "a message", fields)
        return String(decoding: JSONLineWriter.line(event), as: UTF8.self)
    }

    private func objects(_ data: Data) throws -> [[String: Any]] {
        try data.split(separator: UInt8(ascii: "\n")).map {
            try XCTUnwrap(try JSONSerialization.jsonObject(with: $0) as? [String: Any])
        }
    }

    func testALineIsAnObjectInOrder() {
        XCTAssertEqual(
            line([
                .init("text", "a\n\"\u{E9}\u{0}"), .init("count", 3), .init("share", 0.5), .init("ok", true),
                .init("nan", .number(.nan)),
            ]),
            #"{"timestamp":"1970-01-01T00:00:00.001Z","level":"warning","message":"a message","#
                + #""text":"a\n\"\#u{E9}\u0000","count":3,"share":0.5,"ok":true,"nan":null}"# + "\n")
    }

    func testOfFieldsWithOneKeyTheFirstCounts() {
        XCTAssertEqual(
            line([.init("level", "x"), .init("a", 1), .init("a", 2), .init("timestamp", 0), .init("truncated", 1)]),
            #"{"timestamp":"1970-01-01T00:00:00.001Z","level":"warning","message":"a message","a":1}"# + "\n")
    }

    func testALineNeverHasMoreBytesThanAPipeTakesWhole() throws {
        for length in [1000, 1023, 1024, 1025, 5000] {
            let text = String(repeating: "\u{E9}", count: length / 2) + (length % 2 == 1 ? "x" : "")
            let line = line([.init("text", .string(text)), .init("last", 1)])
            let object = try objects(Data(line.utf8))[0]
            let read = try XCTUnwrap(object["text"] as? String)
            XCTAssertEqual(read, length <= 1024 ? text : String(repeating: "\u{E9}", count: 512) + "...")
            XCTAssertEqual(object["last"] as? Int, 1)
        }
        // Control characters take six bytes each.
        let fields = (0..<50).map { index in
            LogEvent.Field("field\(index)", .string(String(repeating: "\u{1}", count: index * 20)))
        }
        let long = line(fields)
        XCTAssertLessThanOrEqual(long.utf8.count, JSONLineWriter.lineByteLimit)
        XCTAssertEqual(try objects(Data(long.utf8))[0]["truncated"] as? Bool, true)
        let key = line([.init(String(repeating: "k", count: 5000), 1)])
        XCTAssertLessThanOrEqual(key.utf8.count, 1200)
    }

    func testLinesOfManyThreadsNeverMix() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("log")
        XCTAssertTrue(FileManager.default.createFile(atPath: path, contents: nil))
        let file = try XCTUnwrap(FileHandle(forWritingAtPath: path))
        let writer = JSONLineWriter(descriptor: file.fileDescriptor)
        let log = Log.jsonLines(level: .info, to: writer)
        DispatchQueue.concurrentPerform(iterations: 8) { thread in
            for index in 0..<100 {
                log(.info, "line", [.init("thread", .integer(thread)), .init("index", .integer(index))])
                log(.debug, "not written")
            }
        }
        writer.flush()
        let lines = try objects(try Data(contentsOf: URL(filePath: path)))
        XCTAssertEqual(lines.count, 800)
        for thread in 0..<8 {
            XCTAssertEqual(
                lines.filter { $0["thread"] as? Int == thread }.compactMap { $0["index"] as? Int }, Array(0..<100))
        }
    }

    func testASlowReaderStopsNobodyAndIsToldWhatItMissed() throws {
        let pipe = Pipe()
        let writer = JSONLineWriter(descriptor: pipe.fileHandleForWriting.fileDescriptor)
        let text = String(repeating: "x", count: 1000)
        let count = 5000
        let start = ContinuousClock.now
        for index in 0..<count {
            writer.write(LogEvent(.info, "line", [.init("index", .integer(index)), .init("text", .string(text))]))
        }
        XCTAssertLessThan(start.duration(to: .now), .seconds(20))
        // A reader that stands still longer than anybody waits.
        writer.flush(within: .milliseconds(1))

        let reading = pipe.fileHandleForReading
        let received = Received()
        let done = expectation(description: "the reader is at the end")
        Thread.detachNewThread {
            received.set(reading.readDataToEndOfFile())
            done.fulfill()
        }
        writer.flush(within: .seconds(60))
        try pipe.fileHandleForWriting.close()
        wait(for: [done], timeout: 600)
        let lines = try objects(received.data)
        let indices = lines.compactMap { $0["index"] as? Int }
        XCTAssertEqual(indices, Array(0..<indices.count), "the oldest are kept, in order")
        XCTAssertGreaterThanOrEqual(indices.count, JSONLineWriter.pendingLimit)
        let lost = lines.compactMap { $0["count"] as? Int }
        XCTAssertEqual(lost.count, 1)
        XCTAssertEqual(lost.first.map { $0 + indices.count }, count)
    }
}
