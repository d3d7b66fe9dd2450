import CNeedletailKernels
import NeedletailKernels
import TestSupport
import XCTest

final class F32MatmulSpecialValuesTests: TierTestCase {
    private static let activations = [
        Int32(NT_ACTIVATION_NONE), Int32(NT_ACTIVATION_RELU), Int32(NT_ACTIVATION_SIGMOID),
    ]

    func testWithoutTermsTheResultIsTheActivatedBias() {
        let bias: [Float] = [0, -0.0, 1.5, -1.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude]
        // The empty sum is +0, and so is +0 + -0.
        let expected: [[Float]] = [
            [0, 0, 1.5, -1.5, .infinity, -.infinity, .nan, .leastNonzeroMagnitude],
            [0, 0, 1.5, 0, .infinity, 0, .nan, .leastNonzeroMagnitude],
        ]
        for (activation, expected) in zip(Self.activations, expected) {
            forEachTier { _, kernels in
                for m in [1, 2, 3, 4, 13] {
                    var problem = MatmulProblem(m: m, n: bias.count, k: 0, seed: 0)
                    problem.bias = bias
                    problem.activation = activation
                    let values = problem.run(kernels).values
                    XCTAssertEqualBits(
                        withOneNaN(values), Array(repeating: expected, count: m).flatMap { $0 },
                        "m \(m), activation \(activation)")
                }
            }
        }
    }

    func testSigmoidOfASpecialSumIsThatOfTheKernel() {
        forEachTier { _, kernels in
            var problem = MatmulProblem(m: 2, n: 5, k: 0, seed: 0)
            problem.bias = [.nan, .infinity, -.infinity, 0, -0.0]
            problem.activation = Int32(NT_ACTIVATION_SIGMOID)
            let values = problem.run(kernels).values
            for row in [values[0..<5], values[5..<10]].map(Array.init) {
                XCTAssertTrue(row[0].isNaN)
                XCTAssertEqual(row[1], 1)
                XCTAssertTrue(row[2] >= 0 && row[2] < 1.3e-38, "\(row[2])")
                XCTAssertEqual(row[3...], [0.5, 0.5])
            }
        }
    }

    func testANaNOrInfinityInARowStaysInIt() {
        for special in [Float.nan, .infinity, -.infinity] {
            for m in [1, 3, 13, 25] {
                var problem = MatmulProblem(m: m, n: 33, k: 5, isScaled: true, seed: 17)
                let clean = problem
                let row = m / 2
                problem.a[row * problem.lda + 2] = special
                forEachTier { _, kernels in
                    let expected = clean.run(kernels).values
                    let values = problem.run(kernels).values
                    for index in values.indices {
                        if index / problem.n == row {
                            XCTAssertFalse(values[index].isFinite, "m \(m), \(special), element \(index)")
                        } else {
                            XCTAssertEqual(values[index].bitPattern, expected[index].bitPattern, "element \(index)")
                        }
                    }
                }
            }
        }
    }

    func testANaNOrInfinityInAColumnStaysInIt() {
        for special in [Float.nan, .infinity] {
            for n in [1, 16, 17, 50] {
                var problem = MatmulProblem(m: 7, n: n, k: 3, seed: 18)
                let clean = problem
                let column = n - 1
                problem.weights[n + column] = special
                forEachTier { _, kernels in
                    let expected = clean.run(kernels).values
                    let values = problem.run(kernels).values
                    for index in values.indices {
                        if index % n == column {
                            XCTAssertFalse(values[index].isFinite, "n \(n), \(special), element \(index)")
                        } else {
                            XCTAssertEqual(values[index].bitPattern, expected[index].bitPattern, "element \(index)")
                        }
                    }
                }
            }
        }
    }

    /// One term, `a · weight + bias`, at the ends of the number line.
    func testSingleTermsFollowIEEE754() {
        let tiny = Float.leastNonzeroMagnitude
        let terms: [(a: Float, weight: Float, bias: Float, result: Float)] = [
            (.infinity, 0, 1, .nan),
            (.infinity, 1, -.infinity, .nan),
            (.infinity, -2, 3, -.infinity),
            (.greatestFiniteMagnitude, 2, 0, .infinity),
            (tiny, 1, 0, tiny),
            (tiny, 3, tiny, 4 * tiny),
            (.leastNormalMagnitude, 0.5, 0, .leastNormalMagnitude / 2),
            (0, -1, 0, 0),
            (0, -1, -0.0, 0),
            (-0.0, 1, -0.0, 0),
        ]
        for m in [1, 4] {
            var problem = MatmulProblem(m: m, n: terms.count, k: 1, seed: 0)
            problem.bias = terms.map(\.bias)
            forEachTier { _, kernels in
                for (column, term) in terms.enumerated() {
                    problem.a = [Float](repeating: term.a, count: m)
                    problem.weights = [Float](repeating: 0, count: terms.count)
                    problem.weights[column] = term.weight
                    let values = problem.run(kernels).values
                    for row in 0..<m {
                        XCTAssertEqualBits(
                            withOneNaN([values[row * terms.count + column]]), [term.result],
                            "\(term.a) * \(term.weight) + \(term.bias), row \(row) of \(m)")
                    }
                }
            }
        }
    }

    func testReluKeepsNaNBeforeAScaleAndShift() {
        var problem = MatmulProblem(m: 5, n: 4, k: 0, isScaled: true, seed: 0)
        problem.bias = [.nan, -.leastNonzeroMagnitude, -3, 3]
        problem.scale = [1, 1, -1, -1]
        problem.shift = [0, -0.0, -0.0, 0]
        problem.activation = Int32(NT_ACTIVATION_RELU)
        let row: [Float] = [.nan, 0, -0.0, -3]
        forEachTier { _, kernels in
            XCTAssertEqualBits(
                withOneNaN(problem.run(kernels).values), Array(repeating: row, count: 5).flatMap { $0 })
        }
    }
}
