import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Streams that snappy made, or refuses, as `Fixtures/snappy/make.py` writes them.
final class SnappyTests: XCTestCase {
    private struct Streams: Decodable { let streams: [Stream] }
    private struct Damaged: Decodable { let streams: [DamagedStream] }
    private struct Mutated: Decodable { let sources: [Source] }

    private struct Stream: Decodable {
        let name: String
        let data: Data
        let byteCount: Int
        let crc32: UInt32
        let plain: Data?
    }

    private struct DamagedStream: Decodable {
        let name: String
        let error: String
        let data: Data
    }

    private struct Source: Decodable {
        let name: String
        let data: Data
        /// Offset, new byte, CRC-32 of the output or nothing where snappy refuses.
        let changes: [[UInt32?]]
    }

    private static let limit = 1 << 20

    private func streams() throws -> [Stream] {
        try Fixtures.decode(Streams.self, "snappy/streams.json").streams
    }

    func testEveryStreamOfSnappyGivesItsPlainBytes() throws {
        let streams = try streams()
        XCTAssertGreaterThan(streams.count, 50)
        for stream in streams {
            let output = try Snappy.decompress(FileBytes(stream.data), byteLimit: Self.limit)
            XCTAssertEqual(output.count, stream.byteCount, stream.name)
            XCTAssertEqual(CRC32(of: FileBytes(output)).value, stream.crc32, stream.name)
            if let plain = stream.plain { XCTAssertEqual(output, Array(plain), stream.name) }
        }
    }

    func testAnOutputOfExactlyTheLimitIsReadAndOneByteMoreIsRefused() throws {
        for stream in try streams() where stream.byteCount > 0 {
            let bytes = FileBytes(stream.data)
            XCTAssertNoThrow(try Snappy.decompress(bytes, byteLimit: stream.byteCount), stream.name)
            XCTAssertThrowsError(try Snappy.decompress(bytes, byteLimit: stream.byteCount - 1), stream.name) {
                XCTAssertEqual(
                    $0 as? SnappyError,
                    .outputTooLarge(offset: 0, byteCount: stream.byteCount, byteLimit: stream.byteCount - 1))
            }
        }
    }

    func testEachKindOfDamageIsRefusedWithItsOwnErrorAndAMessageThatSaysWhere() throws {
        let damaged = try Fixtures.decode(Damaged.self, "snappy/damaged.json").streams
        XCTAssertGreaterThan(damaged.count, 30)
        for stream in damaged {
            XCTAssertThrowsError(try Snappy.decompress(FileBytes(stream.data), byteLimit: Self.limit), stream.name) {
                XCTAssertEqual(errorCase($0), stream.error, stream.name)
                XCTAssertTrue("\($0)".contains("byte ") && "\($0)".contains(": "), "\($0)")
            }
        }
        XCTAssertEqual(Set(damaged.map(\.error)).count, 10)
    }

    func testAStreamCutAnywhereIsRefused() throws {
        for stream in try streams() where stream.data.count < 400 {
            for count in 0..<stream.data.count {
                XCTAssertThrowsError(
                    try Snappy.decompress(FileBytes(stream.data.prefix(count)), byteLimit: Self.limit),
                    "\(stream.name) cut to \(count)")
            }
        }
    }

    func testAChangedByteGivesWhatSnappyGivesOrIsRefusedAsSnappyRefusesIt() throws {
        var refused = 0
        var accepted = 0
        for source in try Fixtures.decode(Mutated.self, "snappy/mutations.json").sources {
            for change in source.changes {
                let place = Int(try XCTUnwrap(change[0]))
                var data = Array(source.data)
                data[place] = UInt8(try XCTUnwrap(change[1]))
                let output = try? Snappy.decompress(FileBytes(data), byteLimit: Self.limit)
                XCTAssertEqual(
                    output.map { CRC32(of: FileBytes($0)).value }, change[2],
                    "\(source.name) with byte \(place) set to \(data[place])")
                if output == nil { refused += 1 } else { accepted += 1 }
            }
        }
        XCTAssertGreaterThan(refused, 200)
        XCTAssertGreaterThan(accepted, 200)
    }

    func testOffsetsOfErrorsCountFromTheStartOfTheFile() throws {
        let file = FileBytes([UInt8](repeating: 0xaa, count: 100) + [4, 1, 0])
        let part = try XCTUnwrap(file.suffix(from: 100))
        XCTAssertThrowsError(try Snappy.decompress(part, byteLimit: 10)) {
            XCTAssertEqual($0 as? SnappyError, .zeroDistance(offset: 101))
        }
    }
}
