import Foundation
import TestSupport
import XCTest

final class NumPyFileTests: XCTestCase {
    private func file(_ header: String, _ data: [UInt8]) throws -> NumPyFile {
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).npy")
        defer { try? FileManager.default.removeItem(at: url) }
        let prefix: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0]
        try Data(prefix + Array(header.utf8) + data).write(to: url)
        return try NumPyFile(contentsOf: url)
    }

    func testNumbersComeBackWithTheirShape() throws {
        let floats = try file(
            "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }  \n", [0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0])
        XCTAssertEqual(floats.shape, [1, 2])
        XCTAssertEqual(try floats.floats(), [1, -2])
        XCTAssertThrowsError(try floats.integers())
        let scalar = try file("{'descr': '<i8', 'fortran_order': False, 'shape': (), }\n", [5, 0, 0, 0, 0, 0, 0, 0x80])
        XCTAssertEqual(scalar.shape, [])
        XCTAssertEqual(try scalar.integers(), [Int.min + 5])
        let bytes = try file("{'descr': '|u1', 'fortran_order': False, 'shape': (3,), }\n", [1, 2, 255])
        XCTAssertEqual(try bytes.bytes(), [1, 2, 255])
    }

    func testOtherOrdersTypesAndSizesAreRefused() {
        XCTAssertThrowsError(try file("{'descr': '<f4', 'fortran_order': True, 'shape': (1,), }\n", [0, 0, 0, 0]))
        XCTAssertThrowsError(try file("{'descr': '>f4', 'fortran_order': False, 'shape': (1,), }\n", [0, 0, 0, 0]))
        XCTAssertThrowsError(try file("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }\n", [0, 0, 0, 0]))
    }
}
