import Foundation
import NeedletailFormat
import SeededData
import TestSupport
import XCTest

/// A zlib stream read in pieces: the same bytes and the same errors as all at once.
final class InflateStreamTests: XCTestCase {
    private struct Streams: Decodable {
        struct Stream: Decodable {
            let name: String
            let format: String
            let error: String?
            let data: Data
        }
        let streams: [Stream]
    }

    private func streams(_ name: String) throws -> [Streams.Stream] {
        try Fixtures.decode(Streams.self, "deflate/\(name).json").streams.filter { $0.format == "zlib" }
    }

    /// All bytes, taken out `count` at a time.
    private func readAll(_ data: some Collection<UInt8>, by count: Int) throws -> [UInt8] {
        var stream = try InflateStream(zlib: FileBytes(data))
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: count + 1)
        while try stream.hasMore() {
            var span = piece.mutableSpan
            var bytes = span.mutableBytes
            let done = try stream.read(count, into: &bytes, at: 1)
            XCTAssertGreaterThan(done, 0)
            result += piece[1..<1 + done]
        }
        try stream.finish()
        return result
    }

    func testPiecesOfAnySizeMakeTheWhole() throws {
        for stream in try streams("streams") {
            let whole = try Inflate.zlib(FileBytes(stream.data), byteLimit: 1 << 20)
            for count in [1, 7, 1000, 1 << 20] {
                XCTAssertEqual(try readAll(stream.data, by: count), whole, "\(stream.name) by \(count)")
            }
        }
    }

    func testMatchesReachBackOverPieces() throws {
        var random = SeededRandom(seed: 6)
        // Of words that come again after up to a window, stored blocks among them.
        let words = (0..<200).map { _ in (0..<150).map { _ in UInt8.random(in: 0...255, using: &random) } }
        var plain: [UInt8] = []
        while plain.count < 600_000 {
            plain += words.randomElement(using: &random) ?? []
            if Int.random(in: 0..<300, using: &random) == 0 {
                plain += (0..<90_000).map { _ in UInt8.random(in: 0...255, using: &random) }
            }
        }
        let stream = Deflate.zlib(plain)
        XCTAssertEqual(try readAll(stream, by: 50_000), plain)
    }

    func testDamageIsRefusedAsInTheWhole() throws {
        // The limit is the caller's: here it is what is asked for.
        for stream in try streams("damaged") where stream.error != "outputTooLarge" {
            var refusal: InflateError?
            XCTAssertThrowsError(try readAll(stream.data, by: 100), stream.name) { refusal = $0 as? InflateError }
            XCTAssertThrowsError(try Inflate.zlib(FileBytes(stream.data), byteLimit: 1 << 20)) {
                XCTAssertEqual(refusal, $0 as? InflateError, stream.name)
            }
        }
    }

    func testMemoryDoesNotGrowWithWhatTheStreamStandsFor() throws {
        #if canImport(CAllocationCounter)
            guard HeapPeak.isCounted else { return }
            let file = FileBytes(Deflate.zlib([UInt8](repeating: 0, count: 8 << 20)))
            let (peak, error) = HeapPeak.bytes {
                var stream = try InflateStream(zlib: file)
                try stream.finish()
            }
            XCTAssertNil(error)
            XCTAssertLessThan(peak, 256 << 10)
        #endif
    }
}
