import Foundation
import TestSupport
import XCTest

@testable import NeedletailKernels

final class F32x16Tests: XCTestCase {
    func testPartOfAVectorIsLoadedAndStoredAloneAndTheRestIsZero() {
        let values = (1...16).map(Float.init)
        for count in 0...16 {
            for placement in GuardedBuffer<Float>.Placement.allCases {
                let from = GuardedBuffer(Array(values.prefix(count)), placement)
                let vector = withExtendedLifetime(from) { F32x16.load(from.start, count: count) }
                XCTAssertEqual(
                    (0..<16).map { vector[$0] }, values.prefix(count) + [Float](repeating: 0, count: 16 - count))
                let to = GuardedBuffer([Float](repeating: -1, count: count), placement)
                F32x16(values).store(to.start, count: count)
                XCTAssertTrue(to.holds(Array(values.prefix(count))) && to.slackIsIntact, "\(count) values")
            }
        }
    }

    func testExpIsWithinOneULPFromMinus87Up() {
        #if DEBUG
            let step: UInt32 = 40_009
        #else
            let step: UInt32 = 1009
        #endif
        var worst = (error: 0.0, x: Float(0))
        var bits = Float(-0.0).bitPattern
        while bits <= Float(-87.3).bitPattern {
            var x = F32x16(repeating: -1)
            for lane in 0..<16 where bits <= Float(-87.3).bitPattern {
                x[lane] = Float(bitPattern: bits)
                bits += step
            }
            let y = F32x16.expOfNonPositive(x)
            for lane in 0..<16 {
                let error = ulpError(y[lane], of: exp(Double(x[lane])))
                if !(error <= worst.error) { worst = (error, x[lane]) }
            }
        }
        XCTAssertLessThanOrEqual(worst.error, 1, "at \(worst.x)")
    }

    func testExpBelowTheLeastNormalStaysAtTheLeastAndNaNIsKept() {
        let y = F32x16.expOfNonPositive(
            F32x16(-87.3, -88, -1e9, -.infinity, .nan, -.nan, 0, -0.0, -1, -1, -1, -1, -1, -1, -1, -1))
        XCTAssertEqual([y[1], y[2], y[3]], [y[0], y[0], y[0]])
        XCTAssertLessThanOrEqual(ulpError(y[0], of: exp(Double(Float(-87.3)))), 1)
        XCTAssertTrue(y[4].isNaN && y[5].isNaN)
        XCTAssertEqual([y[6], y[7]], [1, 1])
    }
}
