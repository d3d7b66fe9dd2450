import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// Streams that zlib made, or refuses, as `Fixtures/deflate/make.py` writes them.
private enum DeflateFixture {
    struct Streams: Decodable {
        let streams: [Stream]
        let plain: [String: Data]
    }

    struct Damaged: Decodable { let streams: [DamagedStream] }

    struct Mutations: Decodable { let sources: [MutationSource] }

    struct Stream: Decodable {
        let name: String
        let format: Format
        let data: Data
        let byteCount: Int
        let crc32: UInt32
        /// Name of the decompressed bytes, where they are stored.
        let plain: String?
    }

    struct DamagedStream: Decodable {
        let name: String
        let format: Format
        let error: String
        let data: Data
    }

    struct MutationSource: Decodable {
        let name: String
        let data: Data
        /// Offset, new byte, CRC-32 of the output or nothing where zlib refuses.
        let changes: [[UInt32?]]
    }

    enum Format: String, Decodable {
        case raw, zlib, gzip

        func inflate(_ data: some Collection<UInt8>, byteLimit: Int = 1 << 20) throws(InflateError) -> [UInt8] {
            let bytes = FileBytes(data)
            switch self {
            case .raw: return try Inflate.raw(bytes, byteLimit: byteLimit)
            case .zlib: return try Inflate.zlib(bytes, byteLimit: byteLimit)
            case .gzip: return try Inflate.gzip(bytes, byteLimit: byteLimit)
            }
        }
    }

    static func read<T: Decodable>(_ name: String, as type: T.Type) throws -> T {
        try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: Fixtures.path("deflate/\(name)"))))
    }
}

final class InflateTests: XCTestCase {
    func testEveryStreamOfZlibInflatesToItsPlainBytes() throws {
        let fixture = try DeflateFixture.read("streams.json", as: DeflateFixture.Streams.self)
        XCTAssertGreaterThan(fixture.streams.count, 40)
        for stream in fixture.streams {
            let output = try stream.format.inflate(stream.data)
            XCTAssertEqual(output.count, stream.byteCount, stream.name)
            XCTAssertEqual(CRC32(of: FileBytes(output)).value, stream.crc32, stream.name)
            if let plain = stream.plain {
                XCTAssertEqual(output, fixture.plain[plain].map(Array.init), stream.name)
            }
        }
    }

    func testAnOutputOfExactlyTheLimitIsReadAndOneByteMoreIsRefused() throws {
        let fixture = try DeflateFixture.read("streams.json", as: DeflateFixture.Streams.self)
        for stream in fixture.streams {
            XCTAssertNoThrow(try stream.format.inflate(stream.data, byteLimit: stream.byteCount), stream.name)
            guard stream.byteCount > 0 else { continue }
            for limit in [0, 1, stream.byteCount / 2, stream.byteCount - 1] where limit < stream.byteCount {
                XCTAssertThrowsError(try stream.format.inflate(stream.data, byteLimit: limit), stream.name) {
                    XCTAssertEqual(ErrorCase($0).name, "outputTooLarge", "\(stream.name) at \(limit)")
                }
            }
        }
    }

    func testEachKindOfDamageIsRefusedWithItsOwnError() throws {
        let fixture = try DeflateFixture.read("damaged.json", as: DeflateFixture.Damaged.self)
        XCTAssertGreaterThan(fixture.streams.count, 40)
        for stream in fixture.streams {
            XCTAssertThrowsError(try stream.format.inflate(stream.data), stream.name) {
                XCTAssertEqual(ErrorCase($0).name, stream.error, stream.name)
            }
        }
    }

    func testAStreamCutAnywhereIsTruncated() throws {
        let fixture = try DeflateFixture.read("streams.json", as: DeflateFixture.Streams.self)
        for stream in fixture.streams
        where stream.data.count < 400 && stream.byteCount < 1500 || stream.name == "text-named" {
            for count in 0..<stream.data.count {
                XCTAssertThrowsError(try stream.format.inflate(stream.data.prefix(count)), stream.name) {
                    guard case InflateError.truncated(let offset) = $0 else {
                        return XCTFail("\(stream.name) cut to \(count): \($0)")
                    }
                    XCTAssertEqual(offset, count, stream.name)
                }
            }
        }
    }

    func testAChangedByteGivesWhatZlibGivesOrIsRefusedAsZlibRefusesIt() throws {
        let fixture = try DeflateFixture.read("mutations.json", as: DeflateFixture.Mutations.self)
        var refused = 0
        var accepted = 0
        for source in fixture.sources {
            for change in source.changes {
                let place = Int(try XCTUnwrap(change[0]))
                var data = Array(source.data)
                data[place] = UInt8(try XCTUnwrap(change[1]))
                let output = try? Inflate.raw(FileBytes(data), byteLimit: 1 << 24)
                let checksum = output.map { CRC32(of: FileBytes($0)).value }
                XCTAssertEqual(checksum, change[2], "\(source.name) with byte \(place) set to \(data[place])")
                if output == nil { refused += 1 } else { accepted += 1 }
            }
        }
        XCTAssertGreaterThan(refused, 300)
        XCTAssertGreaterThan(accepted, 300)
    }

    func testABombIsRefusedAsSoonAsItPassesTheLimit() throws {
        let fixture = try DeflateFixture.read("damaged.json", as: DeflateFixture.Damaged.self)
        let data = try XCTUnwrap(fixture.streams.first { $0.name == "zlib-bomb" }).data
        XCTAssertThrowsError(try Inflate.zlib(FileBytes(data), byteLimit: 100_000)) {
            guard case InflateError.outputTooLarge(let offset, let byteLimit) = $0 else { return XCTFail("\($0)") }
            XCTAssertEqual(byteLimit, 100_000)
            XCTAssertLessThan(offset, 400)
        }
    }

    func testOffsetsOfErrorsCountFromTheStartOfTheFile() throws {
        let file = FileBytes([UInt8](repeating: 0xaa, count: 100) + [0x07])
        let part = try XCTUnwrap(file.suffix(from: 100))
        XCTAssertThrowsError(try Inflate.raw(part, byteLimit: 10)) {
            XCTAssertEqual($0 as? InflateError, .reservedBlockType(offset: 100))
        }
    }

    func testEveryMessageSaysWhereAndHowToMendIt() throws {
        let fixture = try DeflateFixture.read("damaged.json", as: DeflateFixture.Damaged.self)
        for stream in fixture.streams {
            XCTAssertThrowsError(try stream.format.inflate(stream.data)) {
                let message = "\($0)"
                XCTAssertTrue(message.contains("byte "), message)
                XCTAssertTrue(message.contains(": "), message)
            }
        }
    }
}
