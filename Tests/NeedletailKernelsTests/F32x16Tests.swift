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

    func testExpOfNonPositiveLanesHasTheBitsOfExp() {
        for x in lanes(stride(from: Float(-0.0).bitPattern, through: Float(-110).bitPattern, by: 9973)) {
            XCTAssertEqual(bits(F32x16.expOfNonPositive(x)), bits(x.exp), "\(x)")
        }
    }

    func testScalingByAPowerOfTwoRoundsOnce() {
        let values = F32x16(
            1, -1, 1.5, 0.7071068, 1.4142135, 0.9999999, 1.0000001, 0, -0.0, .infinity, 1.9999999, 3, -5.5, 100, 149,
            0.6)
        func assertScaled(_ scaled: F32x16, _ n: Int, line: UInt = #line) {
            for lane in 0..<16 {
                let exact = Float(scalbn(Double(values[lane]), n))
                XCTAssertEqual(scaled[lane].bitPattern, exact.bitPattern, "\(values[lane]) * 2^\(n)", line: line)
            }
        }
        for n in -252...254 { assertScaled(values.scaled(by: F32x16(repeating: Float(n))), n) }
        // Infinity times the factor of 0 would be NaN: nothing scales that far that is not finite.
        for n in -190...0 {
            let shifted = F32x16(repeating: ExpReduction.magic + Float(n))
            assertScaled(values.scaledDown(byLowBitsOf: shifted), n)
        }
        let least = F32x16(repeating: ExpReduction.magic - 191)
        XCTAssertEqual(F32x16(repeating: 1.5).scaledDown(byLowBitsOf: least), .zero)
    }

    func testTheLeastReductionIsTheOneThatScalesTo0() {
        XCTAssertEqual(ExpReduction(F32x16(repeating: ExpReduction.least)).n, F32x16(repeating: -191))
    }

    func testASineDoesNotDependOnAHugeNeighbour() {
        let least = Float(0x1p-20).bitPattern
        for x in lanes(stride(from: least, through: F32x16.moderateAngle.bitPattern, by: 9973)) {
            var together = x
            together[7] = 1e30
            let (sine, cosine) = (x.sin, x.cos)
            let (sineTogether, cosineTogether) = (together.sin, together.cos)
            for lane in 0..<16 where lane != 7 {
                XCTAssertEqual(sine[lane].bitPattern, sineTogether[lane].bitPattern, "sin of \(x[lane])")
                XCTAssertEqual(cosine[lane].bitPattern, cosineTogether[lane].bitPattern, "cos of \(x[lane])")
            }
        }
    }

    func testSinesOfHugeAnglesAreWithinTheirBound() {
        let end = Float.infinity.bitPattern
        for x in lanes(stride(from: F32x16.moderateAngle.bitPattern + 1, to: end, by: 99_991)) {
            let (sine, cosine) = (x.sin, x.cos)
            for lane in 0..<16 {
                XCTAssertLessThanOrEqual(ulpError(sine[lane], of: sin(Double(x[lane]))), 2.5, "sin of \(x[lane])")
                XCTAssertLessThanOrEqual(ulpError(cosine[lane], of: cos(Double(x[lane]))), 2.5, "cos of \(x[lane])")
            }
        }
    }

    func testPowerHasTheSpecialValuesOfC() {
        let positive: [Float] = [
            0, .leastNonzeroMagnitude, .leastNormalMagnitude, 0.5, 0.99999994, 1, 1.0000001, 1.5, 2, 2.5, 3, 0x1p23 - 1,
            0x1p23 + 0.5, 0x1p24 - 1, 0x1p24, .greatestFiniteMagnitude, .infinity, .nan,
        ]
        let all = positive + positive.map { -$0 }
        for x in all {
            for y in all {
                let value = F32x16.power(F32x16(repeating: x), F32x16(repeating: y))[3]
                let truth = pow(Double(x), Double(y))
                let nearest = Float(truth)
                if truth.isNaN {
                    XCTAssertTrue(value.isNaN, "\(x) to \(y) is \(value)")
                } else {
                    XCTAssertEqual(value.sign, nearest.sign, "\(x) to \(y) is \(value)")
                    XCTAssertLessThanOrEqual(ulpDistance(value, nearest), 1, "\(x) to \(y) is \(value)")
                }
            }
        }
    }

    func testPowerOfAnyTwoLanesIsWithinItsBound() {
        var random = SeededRandom(seed: 8)
        var worst = (error: 0.0, x: Float(0), y: Float(0))
        for _ in 0..<20_000 {
            var (x, y) = (F32x16(repeating: 1), F32x16(repeating: 1))
            for (lane, (logarithm, product)) in zip(
                random.floats(16, in: -80...80), random.floats(16, in: -100...88)
            ).enumerated() {
                x[lane] = Float(exp(Double(logarithm)))
                y[lane] = product / logarithm
            }
            let values = F32x16.power(x, y)
            for lane in 0..<16 {
                let error = ulpError(values[lane], of: pow(Double(x[lane]), Double(y[lane])))
                if !(error <= worst.error) { worst = (error, x[lane], y[lane]) }
            }
        }
        XCTAssertLessThanOrEqual(worst.error, 1.5, "\(worst.x) to \(worst.y), seed 8")
    }

    /// The values of the bit patterns, sixteen at a time; the last vector is filled up with its first lane.
    private func lanes(_ patterns: some Sequence<UInt32>) -> [F32x16] {
        var vectors: [F32x16] = []
        var lane = 16
        for pattern in patterns {
            if lane == 16 {
                vectors.append(F32x16(repeating: Float(bitPattern: pattern)))
                lane = 0
            }
            vectors[vectors.count - 1][lane] = Float(bitPattern: pattern)
            lane += 1
        }
        return vectors
    }

    private func bits(_ x: F32x16) -> [UInt32] {
        (0..<16).map { x[$0].bitPattern }
    }
}
