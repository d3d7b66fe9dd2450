import Glibc
import TestSupport
import XCTest

final class GuardedBufferTests: XCTestCase {
    func testHoldsItsValuesAtBothPlacements() {
        for placement in GuardedBuffer<Float>.Placement.allCases {
            for count in [0, 1, 16, 1023, 1024, 1025] {
                let values = (0..<count).map(Float.init)
                let buffer = GuardedBuffer(values, placement)
                XCTAssertEqual(buffer.values, values)
                XCTAssertTrue(buffer.slackIsIntact)
                for index in 0..<count { buffer.start[index] += 1 }
                XCTAssertEqual(buffer.values, values.map { $0 + 1 })
                XCTAssertTrue(buffer.holds(values.map { $0 + 1 }))
                XCTAssertEqual(buffer.holds(values), count == 0)
                XCTAssertFalse(buffer.holds(values + [0]))
                XCTAssertTrue(buffer.slackIsIntact)
            }
        }
    }

    func testTheByteBehindTheEndAndTheByteBeforeTheStartFault() throws {
        for count in [0, 1, 1024, 1500] {
            let values = [Float](repeating: 1, count: count)
            let ending = GuardedBuffer(values, .endsAtGuard)
            XCTAssertFalse(try isReadable(UnsafeRawPointer(ending.start + count)), "\(count) values")
            let beginning = GuardedBuffer(values, .beginsAtGuard)
            XCTAssertFalse(try isReadable(UnsafeRawPointer(beginning.start) - 1), "\(count) values")
            if count > 0 {
                XCTAssertTrue(try isReadable(UnsafeRawPointer(ending.start + count) - 1), "\(count) values")
                XCTAssertTrue(try isReadable(UnsafeRawPointer(beginning.start)), "\(count) values")
            }
            withExtendedLifetime((ending, beginning)) {}
        }
    }

    func testAWriteIntoTheSlackIsSeen() {
        let ending = GuardedBuffer([1, 2, 3] as [Float], .endsAtGuard)
        ending.start[-1] = 0
        XCTAssertFalse(ending.slackIsIntact)
        let far = GuardedBuffer([1, 2, 3] as [UInt8], .endsAtGuard)
        far.start[-4000] = 0
        XCTAssertFalse(far.slackIsIntact)
        let beginning = GuardedBuffer([1, 2, 3] as [Float], .beginsAtGuard)
        beginning.start[3] = 0
        XCTAssertFalse(beginning.slackIsIntact)
    }

    /// Whether the byte at `address` can be read: the system refuses to copy it from a page that faults.
    private func isReadable(_ address: UnsafeRawPointer) throws -> Bool {
        var ends: [Int32] = [0, 0]
        XCTAssertEqual(pipe(&ends), 0)
        defer { ends.forEach { close($0) } }
        let written = write(ends[1], address, 1)
        if written != 1 { XCTAssertEqual(errno, EFAULT) }
        return written == 1
    }
}
