import Foundation
import NeedletailFormat
import SeededData
import TestSupport
import XCTest

final class DeflateTests: XCTestCase {
    private func check(_ bytes: [UInt8], _ name: String) throws -> Int {
        let filtered = Deflate.zlib(bytes, isFiltered: true)
        XCTAssertEqual(try Inflate.zlib(FileBytes(filtered), byteLimit: bytes.count), bytes, "\(name), filtered")
        let stream = Deflate.zlib(bytes)
        XCTAssertEqual(try Inflate.zlib(FileBytes(stream), byteLimit: bytes.count), bytes, name)
        return stream.count
    }

    func testWhatIsCompressedInflatesToItself() throws {
        var random = SeededRandom(seed: 1)
        for count in [0, 1, 2, 3, 4, 5, 8, 257, 258, 259, 260, 5000, 32767, 32768, 32769, 70000] {
            _ = try check([UInt8](repeating: 9, count: count), "\(count) equal bytes")
            _ = try check((0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }, "\(count) random bytes")
            _ = try check((0..<count).map { _ in UInt8.random(in: 0...3, using: &random) }, "\(count) of four bytes")
            _ = try check((0..<count).map { UInt8(truncatingIfNeeded: $0 >> 4) }, "\(count) rising bytes")
        }
    }

    func testMatchesReachAsFarAsTheWindowAndNoFarther() throws {
        var random = SeededRandom(seed: 2)
        let head = (0..<300).map { _ in UInt8.random(in: 0...255, using: &random) }
        for gap in [32000, 32466, 32467, 32468, 32469, 33000] {
            let bytes = head + (0..<gap).map { _ in UInt8.random(in: 0...255, using: &random) } + head
            let size = try check(bytes, "gap of \(gap)")
            // 300 bytes back to the start of the head: nearer than the window, they are two matches.
            if gap + 300 < 32768 { XCTAssertLessThan(size, gap + 450) } else { XCTAssertGreaterThan(size, gap + 550) }
        }
    }

    /// Frequencies that rise like Fibonacci's numbers ask for codes longer than the format has.
    func testCodesAreNoLongerThanTheFormatAllows() throws {
        var bytes: [UInt8] = []
        var (a, b) = (1, 1)
        for symbol in 0..<22 {
            bytes += [UInt8](repeating: UInt8(symbol * 7), count: a)
            (a, b) = (b, a + b)
        }
        var random = SeededRandom(seed: 3)
        bytes.shuffle(using: &random)
        _ = try check(bytes, "Fibonacci")
    }

    func testRandomBytesGrowByLittle() throws {
        var random = SeededRandom(seed: 4)
        let bytes = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        XCTAssertLessThan(try check(bytes, "random"), 200_100)
    }

    func testEqualBytesShrinkAsMuchAsTheFormatAllows() throws {
        XCTAssertLessThan(try check([UInt8](repeating: 0, count: 1_000_000), "zeros"), 1100)
    }

    /// The streams of the fixtures named `-zlib` are those of zlib at its usual level.
    func testStreamsAreNoLargerThanZlibsByMoreThanAFiftieth() throws {
        struct Streams: Decodable {
            struct Stream: Decodable {
                let name: String
                let data: Data
            }
            let streams: [Stream]
        }
        let streams = try Fixtures.decode(Streams.self, "deflate/streams.json").streams.filter {
            $0.name.hasSuffix("-zlib")
        }
        XCTAssertGreaterThanOrEqual(streams.count, 7)
        for stream in streams {
            let plain = try Inflate.zlib(FileBytes(stream.data), byteLimit: 1 << 20)
            XCTAssertLessThanOrEqual(
                Double(try check(plain, stream.name)), 1.02 * Double(stream.data.count) + 4, stream.name)
        }
    }
}
