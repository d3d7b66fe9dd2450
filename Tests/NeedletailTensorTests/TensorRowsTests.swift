import NeedletailTensor
import XCTest

final class TensorRowsTests: XCTestCase {
    func testRowsThatAreJoinedAreFoundAgain() throws {
        let parts = try [
            Tensor([Int32](0..<6), shape: [2, 3]), Tensor([Int32](), shape: [0, 3]),
            Tensor([Int32](6..<9), shape: [1, 3]),
        ]
        let whole = try Tensor(joining: parts)
        XCTAssertEqual(whole, try Tensor([Int32](0..<9), shape: [3, 3]))
        XCTAssertEqual(try whole.rows(0..<2), parts[0])
        XCTAssertEqual(try whole.rows(2..<2), parts[1])
        XCTAssertEqual(try whole.rows(2..<3), parts[2])
        XCTAssertEqual(try parts[1].rows(0..<0), parts[1])
        XCTAssertEqual(try Tensor(joining: [parts[0]]), parts[0])
    }

    func testMoreRowsThanCanBeCountedAreRefused() throws {
        let many = try Tensor(zeros: [.max, 0], dtype: .u8)
        XCTAssertThrowsError(try Tensor(joining: [many, many])) {
            XCTAssertEqual($0 as? TensorError, .invalidShape([.max, 0]))
        }
        XCTAssertEqual(try many.rows(5..<Int.max).shape, [.max - 5, 0])
    }
}
