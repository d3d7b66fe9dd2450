import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// Errors and special rows of softmax, normalizations and the variance, beside what holds of every kernel.
final class RowStatisticTests: TierTestCase {
    private func softmax(
        _ kernel: KernelTable.F32SoftmaxKernel, _ rows: [[Float]]
    ) -> [[Float]] {
        let columns = rows[0].count
        let x = GuardedBuffer(rows.flatMap { $0 }, .endsAtGuard)
        let y = GuardedBuffer([Float](repeating: 7, count: rows.count * columns), .endsAtGuard)
        // Both hold as many rows of as many columns.
        var args = nt_f32_softmax_args(columns: columns, x: x.start, ldx: columns, y: y.start, ldy: columns)
        withExtendedLifetime(x) { kernel(&args, 0, rows.count) }
        let values = y.values
        return rows.indices.map { Array(values[$0 * columns..<($0 + 1) * columns]) }
    }

    func testSoftmaxOfSpecialRowsIsThatOfPyTorch() {
        let infinity = Float.infinity
        forEachTier { _, kernels in
            for kernel in [kernels.f32Softmax, kernels.f32LogSoftmax] {
                let rows = softmax(
                    kernel,
                    [[-infinity, -infinity, -infinity], [0, infinity, 1], [.nan, 0, 1], [infinity, -infinity, 0]])
                for row in rows { XCTAssertTrue(row.allSatisfy(\.isNaN), "\(row)") }
            }
            XCTAssertEqual(softmax(kernels.f32Softmax, [[-infinity, 5, -infinity]]), [[0, 1, 0]])
            XCTAssertEqual(softmax(kernels.f32LogSoftmax, [[-infinity, 5, -infinity]]), [[-infinity, 0, -infinity]])
            XCTAssertEqual(
                softmax(kernels.f32Softmax, [[3e38, -3e38, 3e38, 3e38, 3e38]]), [[0.25, 0, 0.25, 0.25, 0.25]])
        }
    }

    func testSoftmaxStaysWithinItsErrorAtEveryLength() {
        for columns in [1, 2, 15, 16, 17, 256, 1000, 1025, 5000, 100_003] {
            // Multiples of 1/64: the difference from the largest is exact.
            let x = seeded(columns, in: -20...20, seed: UInt64(columns)).map { ($0 * 64).rounded() / 64 }
            let largest = Double(x.max() ?? 0)
            let total = x.reduce(0) { $0 + exp(Double($1) - largest) }
            forEachTier { _, kernels in
                let values = softmax(kernels.f32Softmax, [x])[0]
                let logarithms = softmax(kernels.f32LogSoftmax, [x])[0]
                for (x, (value, logarithm)) in zip(x, zip(values, logarithms)) {
                    let truth = exp(Double(x) - largest) / total
                    XCTAssertEqual(
                        Double(value), truth, accuracy: 70 * 0x1p-24 * truth + 0x1p-149, "\(columns) columns")
                    let logTruth = Double(x) - largest - log(total)
                    XCTAssertEqual(
                        Double(logarithm), logTruth, accuracy: 80 * 0x1p-24 * (1 + abs(logTruth)), "\(columns) columns")
                }
            }
        }
    }

    func testNormalizationsStayWithinTheirErrorFarFromZeroToo() {
        for (columns, offset) in [(1, 0), (5, 0), (64, 0), (64, 1000), (768, 10_000), (1025, -300), (3000, 0)] {
            let x = seeded(columns, in: -1...1, seed: UInt64(columns)).map { $0 + Float(offset) }
            let (gamma, beta) = (seeded(columns, seed: 8), seeded(columns, seed: 9))
            let buffers = [x, gamma, beta].map { GuardedBuffer($0, .endsAtGuard) }
            for isCentered in [true, false] {
                let count = Double(columns)
                let mean = isCentered ? x.reduce(0) { $0 + Double($1) } / count : 0
                let variance = x.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) } / count
                forEachTier { _, kernels in
                    let y = GuardedBuffer([Float](repeating: 7, count: columns), .endsAtGuard)
                    // One row of `columns` values in each buffer.
                    var args = nt_f32_norm_args(
                        columns: columns, x: buffers[0].start, ldx: columns, gamma: buffers[1].start,
                        beta: buffers[2].start, y: y.start, ldy: columns, epsilon: 1e-6)
                    (isCentered ? kernels.f32LayerNorm : kernels.f32RmsNorm)(&args, 0, 1)
                    for (index, value) in y.values.enumerated() {
                        let normalized = (Double(x[index]) - mean) / (variance + 1e-6).squareRoot()
                        let scaled = normalized * Double(gamma[index])
                        let gain = abs(Double(gamma[index]))
                        let allowed = 32 * 0x1p-24 * (gain + abs(scaled) + abs(Double(beta[index])))
                        XCTAssertEqual(
                            Double(value), scaled + Double(beta[index]), accuracy: allowed,
                            "\(columns) columns around \(offset), centered: \(isCentered)")
                    }
                }
            }
        }
    }

    func testTheVarianceStaysWithinItsErrorFarFromZeroAndAfterFarFirstValuesToo() {
        let cases: [(axis: Int, inner: Int, offset: Float, first: Int)] = [
            (2, 1, 0, 0), (100, 1, 5000, 0), (3000, 1, 0, 0), (100, 20, 5000, 0), (7, 33, -80, 0),
            (600_000, 1, 0, 2048), (9000, 37, 0, 64), (9000, 37, 5000, 64),
            // As far as first values may be.
            (2078, 1, 0, 2048), (95, 37, 0, 64),
        ]
        for (axis, inner, offset, first) in cases {
            var x = seeded(axis * inner, in: -1...1, seed: UInt64(axis)).map { $0 + offset }
            // In every third column, so that columns beside each other differ.
            for index in 0..<first * inner where index % inner % 3 == 0 { x[index] += 1000 }
            let from = GuardedBuffer(x, .endsAtGuard)
            for ddof in [0.0, 1] {
                forEachTier { _, kernels in
                    let y = GuardedBuffer([Float](repeating: 7, count: inner), .endsAtGuard)
                    // `axis * inner` values in, `inner` out.
                    var args = nt_f32_variance_args(axis: axis, inner: inner, ddof: ddof, x: from.start, y: y.start)
                    kernels.f32ReduceVariance(&args, 0, inner)
                    for (column, value) in y.values.enumerated() {
                        let values = (0..<axis).map { Double(x[$0 * inner + column]) }
                        let mean = values.reduce(0, +) / Double(axis)
                        let truth = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (Double(axis) - ddof)
                        XCTAssertEqual(
                            Double(value), truth, accuracy: 32 * 0x1p-24 * truth, "\(axis) x \(inner) around \(offset)")
                    }
                }
            }
        }
    }

    func testAConstantRowHasNoVarianceAndIsNormalizedToBeta() {
        let x = [Float](repeating: 0.1, count: 1000)
        let buffer = GuardedBuffer(x, .endsAtGuard)
        forEachTier { _, kernels in
            let y = GuardedBuffer([Float](repeating: 7, count: 1000), .endsAtGuard)
            var norm = nt_f32_norm_args(
                columns: 1000, x: buffer.start, ldx: 1000, gamma: nil, beta: nil, y: y.start, ldy: 1000, epsilon: 1e-6)
            kernels.f32LayerNorm(&norm, 0, 1)
            // The mean's last rounding, over the square root of epsilon.
            for value in y.values { XCTAssertEqual(value, 0, accuracy: 1e-4) }
            var variance = nt_f32_variance_args(axis: 1000, inner: 1, ddof: 0, x: buffer.start, y: y.start)
            kernels.f32ReduceVariance(&variance, 0, 1)
            XCTAssertEqual(y.values[0], 0, accuracy: 1e-15)
        }
    }
}
