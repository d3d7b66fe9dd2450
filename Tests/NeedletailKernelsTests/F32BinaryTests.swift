import CNeedletailKernels
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

final class F32BinaryTests: TierTestCase {
    /// `kernel` over operands of shapes that broadcast, each at a guard page.
    private func run(
        _ kernel: KernelTable.F32BinaryKernel, _ a: [Float], _ aShape: [Int], _ b: [Float], _ bShape: [Int],
        pieces: Int = 1
    ) throws -> [Float] {
        let shape = try XCTUnwrap(BroadcastShape(aShape, bShape))
        let buffers = [a, b].map { GuardedBuffer($0, .endsAtGuard) }
        let y = GuardedBuffer([Float](repeating: -77, count: shape.elementCount), .endsAtGuard)
        // The operands have the element counts of their shapes, the result that of the broadcast one.
        var args = shape.arguments(buffers[0].start, buffers[1].start, y.start)
        for piece in 0..<pieces {
            kernel(&args, piece * shape.elementCount / pieces, (piece + 1) * shape.elementCount / pieces)
        }
        XCTAssertTrue(buffers[0].holds(a) && buffers[1].holds(b) && y.slackIsIntact)
        return y.values
    }

    /// The plain rule, from the shapes themselves: an index of the result, and 0 along an operand's extents of 1.
    private func broadcast(
        _ a: [Float], _ aShape: [Int], _ b: [Float], _ bShape: [Int], _ function: (Float, Float) -> Float
    ) -> [Float] {
        let rank = max(aShape.count, bShape.count)
        let shapes = [aShape, bShape].map { [Int](repeating: 1, count: rank - $0.count) + $0 }
        let shape = (0..<rank).map { shapes[0][$0] == 1 ? shapes[1][$0] : shapes[0][$0] }
        return (0..<shape.reduce(1, *)).map { flat in
            var index = [Int](repeating: 0, count: rank)
            var rest = flat
            for dimension in (0..<rank).reversed() {
                index[dimension] = rest % shape[dimension]
                rest /= shape[dimension]
            }
            let places = shapes.map { extents in
                zip(extents, index).reduce(0) { $0 * $1.0 + ($1.0 == 1 ? 0 : $1.1) }
            }
            return function(a[places[0]], b[places[1]])
        }
    }

    func testEveryPairOfShapesIsBroadcastAsNumPySays() throws {
        let shapes: [([Int], [Int])] = [
            ([], []), ([4], []), ([], [1, 5]), ([6, 7], [7]), ([6, 70], [70]), ([2, 3, 5], [2, 3, 1]),
            ([2, 1, 5], [1, 3, 1]), ([1, 3, 1], [2, 1, 37]), ([2, 3, 4, 5], [3, 1, 1]), ([2, 3, 4, 5], [1, 4, 5]),
            ([5, 1], [1, 33]), ([2, 1, 2, 1, 2, 17], [1, 3, 1, 3, 1, 17]), ([3, 1, 3, 1, 3, 1], [1, 2, 1, 2, 1, 2]),
            ([3, 2, 1, 2], [3, 1, 5, 2]), ([0, 3], [3]), ([2, 0], [2, 1]),
        ]
        for (aShape, bShape) in shapes + shapes.map({ ($1, $0) }) {
            let a = seeded(aShape.reduce(1, *), in: -9...9, seed: 21)
            let b = seeded(bShape.reduce(1, *), in: -9...9, seed: 22)
            let expected = broadcast(a, aShape, b, bShape, -)
            forEachTier { _, kernels in
                let values = try run(kernels.f32Subtract, a, aShape, b, bShape)
                XCTAssertEqualBits(values, expected, "\(aShape) with \(bShape), seeds 21 and 22")
            }
        }
    }

    /// Short rows are repeated in vectors that begin anywhere in them.
    func testEveryShortPeriodIsRightInPiecesToo() throws {
        for columns in 1...66 {
            let a = seeded(7 * columns, seed: 23)
            let b = seeded(columns, seed: 24)
            let expected = broadcast(a, [7, columns], b, [columns], -)
            forEachTier { _, kernels in
                for pieces in [1, 5] {
                    let values = try run(kernels.f32Subtract, a, [7, columns], b, [columns], pieces: pieces)
                    XCTAssertEqualBits(values, expected, "period \(columns), \(pieces) pieces, seeds 23 and 24")
                    let negated = try run(kernels.f32Subtract, b, [columns], a, [7, columns], pieces: pieces)
                    XCTAssertEqualBits(negated, expected.map { -$0 }, "period \(columns) first, \(pieces) pieces")
                }
            }
        }
    }

    func testOperandsMayHaveAnyStride() {
        let a = seeded(200, seed: 25)
        let b = seeded(200, seed: 26)
        let expected = (0..<57).map { index -> Float in
            let (row, column) = (index / 19, index % 19)
            return a[50 * row + 2 * column] * b[9 * row + 5 * column]
        }
        forEachTier { _, kernels in
            let buffers = [a, b].map { GuardedBuffer($0, .endsAtGuard) }
            let y = GuardedBuffer([Float](repeating: -77, count: 57), .endsAtGuard)
            // The last values read are a[100 + 36] and b[18 + 90].
            var args = nt_f32_binary_args(
                extents: (1, 1, 1, 1, 3, 19), a: buffers[0].start, a_strides: (0, 0, 0, 0, 50, 2), b: buffers[1].start,
                b_strides: (0, 0, 0, 0, 9, 5), y: y.start)
            kernels.f32Multiply(&args, 0, 57)
            XCTAssertEqualBits(y.values, expected, "seeds 25 and 26")
            XCTAssertTrue(buffers[0].holds(a) && buffers[1].holds(b) && y.slackIsIntact)
        }
    }

    /// Large results take stores that pass the caches, from the first multiple of 64 bytes on.
    func testResultsLargerThanAnyCacheAreTheSame() {
        let (rows, columns) = (8 << 7, 1 << 13)
        let count = rows * columns
        let a = seeded(count, seed: 27)
        let b = seeded(columns, seed: 28)
        var y = [Float](repeating: -77, count: count + 3)
        forEachTier(Tier.forLongRuns.filter { $0 > .reference }) { _, kernels in
            for offset in [0, 1, 3] {
                y.withUnsafeMutableBufferPointer { y in
                    a.withUnsafeBufferPointer { a in
                        b.withUnsafeBufferPointer { b in
                            guard let a = a.baseAddress, let b = b.baseAddress, let y = y.baseAddress else { return }
                            for index in 0..<count + 3 { y[index] = -77 }
                            // `count` values from `offset` on lie in the `count + 3` of the array.
                            var args = nt_f32_binary_args(
                                extents: (1, 1, 1, 1, rows, columns), a: a, a_strides: (0, 0, 0, 0, columns, 1), b: b,
                                b_strides: (0, 0, 0, 0, 0, 1), y: y + offset)
                            kernels.f32Add(&args, 0, 1000)
                            kernels.f32Add(&args, 1000, count)
                        }
                    }
                }
                let isUntouched =
                    (0..<offset).allSatisfy { y[$0] == -77 }
                    && (offset + count..<count + 3).allSatisfy { y[$0] == -77 }
                XCTAssertTrue(isUntouched, "wrote around the result")
                let wrong = (0..<count).first { y[offset + $0] != a[$0] + b[$0 % columns] }
                XCTAssertNil(wrong, "offset \(offset), seeds 27 and 28")
            }
        }
    }

    func testMinimumAndMaximumPassNaNOnAsNumPyDoes() throws {
        let nan = Float.nan
        let a: [Float] = [1, nan, nan, -0.0, 0, .infinity, -.infinity, 2, -.infinity]
        let b: [Float] = [nan, 1, nan, 0, -0.0, 1, 1, 3, nan]
        forEachTier { _, kernels in
            let larger = try run(kernels.f32Maximum, a, [9], b, [9])
            XCTAssertEqualBits(withOneNaN(larger), [nan, nan, nan, -0.0, 0, .infinity, 1, 3, nan])
            let smaller = try run(kernels.f32Minimum, a, [9], b, [9])
            XCTAssertEqualBits(withOneNaN(smaller), [nan, nan, nan, -0.0, 0, 1, -.infinity, 2, nan])
        }
    }

    func testArithmeticFollowsIEEE754() throws {
        let nan = Float.nan
        let tiny = Float.leastNonzeroMagnitude
        let a: [Float] = [.infinity, .infinity, 0, 1, -1, .greatestFiniteMagnitude, tiny, nan, 0]
        let b: [Float] = [-.infinity, 0, 0, 0, 0, .greatestFiniteMagnitude, 2, 1, -1]
        forEachTier { _, kernels in
            XCTAssertEqualBits(
                withOneNaN(try run(kernels.f32Add, a, [9], b, [9])),
                [nan, .infinity, 0, 1, -1, .infinity, 2, nan, -1])
            XCTAssertEqualBits(
                withOneNaN(try run(kernels.f32Multiply, a, [9], b, [9])),
                [-.infinity, nan, 0, 0, -0.0, .infinity, 2 * tiny, nan, -0.0])
            XCTAssertEqualBits(
                withOneNaN(try run(kernels.f32Divide, a, [9], b, [9])),
                [nan, .infinity, nan, .infinity, -.infinity, 1, 0, nan, -0.0])
        }
    }

    /// Powers of every size, with moderate and other operands among each other.
    func testPowersAreWithinTheirBoundForBasesAndExponentsOfAnySize() throws {
        var random = SeededRandom(seed: 29)
        let count = 40_000
        let logarithms = random.floats(count, in: -1...1)
        let shares = random.floats(count, in: -1.05...1.05)
        // Bases near 1 and far from it; powers from 0 to infinity.
        let a = logarithms.indices.map { Float(exp2(Double(logarithms[$0]) * [0.01, 0.5, 20, 148][$0 % 4])) }
        let b = shares.indices.map { index in
            Float(Double(shares[index]) * min([4, 62, 150, 1e9][index / 4 % 4], 148 / abs(log2(Double(a[index])))))
        }
        forEachTier { tier, kernels in
            let y = try run(kernels.f32BinaryPower, a, [count], b, [count])
            let errors = y.indices.map { index in
                let truth = min(pow(Double(a[index]), Double(b[index])), 0x1p128)
                let nearest = min(Float(truth), .greatestFiniteMagnitude)
                return abs((y[index].isInfinite ? 0x1p128 : Double(y[index])) - truth) / Double(nearest.ulp)
            }
            let worst = try XCTUnwrap(errors.indices.max { errors[$0] < errors[$1] })
            XCTAssertLessThanOrEqual(errors[worst], 1.5, "\(a[worst]) to the power of \(b[worst]), seed 29")
        }
    }

    func testPreluScalesNegativeValuesByTheirChannelsSlope() throws {
        let x: [Float] = [-2, 3, -0.0, .nan, -.infinity, 0, 4, -5]
        let slopes: [Float] = [0.25, -1]
        forEachTier { _, kernels in
            let values = try run(kernels.f32Prelu, x, [4, 2], slopes, [2])
            XCTAssertEqualBits(withOneNaN(values), [-0.5, 3, -0.0, .nan, -.infinity, 0, 4, 5])
        }
    }
}
