import NeedletailFormat
import TestSupport
import XCTest

final class FileBytesTests: XCTestCase {
    func testReadsOutsideTheSliceAreNil() throws {
        let bytes = FileBytes([1, 2, 3, 4, 5])
        XCTAssertEqual(bytes.integer(at: 1, as: UInt32.self), 0x0504_0302)
        XCTAssertNil(bytes.integer(at: 2, as: UInt32.self))
        XCTAssertNil(bytes.integer(at: -1, as: UInt8.self))
        XCTAssertNil(bytes.integer(at: .max, as: UInt8.self))
        let slice = try XCTUnwrap(bytes.slice(at: 1, byteCount: 3))
        XCTAssertEqual(slice.array(), [2, 3, 4])
        XCTAssertEqual(slice.fileOffset, 1)
        XCTAssertNil(slice[3])
        XCTAssertNil(slice.slice(at: 1, byteCount: 3))
        XCTAssertNil(slice.slice(at: 1, byteCount: .max))
        XCTAssertEqual(slice.suffix(from: 3)?.count, 0)
        XCTAssertNil(slice.suffix(from: 4))
    }

    func testADirectoryAndAMissingFileAreErrors() {
        XCTAssertThrowsError(try FileBytes(contentsOfFile: "/", access: .read)) {
            XCTAssertEqual($0 as? FileError, .notARegularFile(path: "/"))
        }
        XCTAssertThrowsError(try FileBytes(contentsOfFile: "/no/such/file", access: .map)) {
            XCTAssertEqual($0 as? FileError, .cannotOpen(path: "/no/such/file", errno: ENOENT))
        }
    }

    func testReadingAndMappingGiveTheSameBytes() throws {
        let read = try FileBytes(contentsOfFile: #filePath, access: .read)
        let mapped = try FileBytes(contentsOfFile: #filePath, access: .map)
        XCTAssertEqual(read.array(), mapped.array())
        XCTAssertThrowsError(try FileBytes(contentsOfFile: #filePath, access: .read, byteLimit: 10))
    }
}
