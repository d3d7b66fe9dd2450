import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// The f64 functions' bounds and special values.
final class F64FunctionTests: TierTestCase {
    private typealias Kernel = (KernelTable) -> KernelTable.F64UnaryKernel

    private func run(_ kernel: KernelTable.F64UnaryKernel, _ x: [Double]) -> [Double] {
        var y = [Double](repeating: -77, count: x.count)
        // Both arrays hold `x.count` values.
        x.withUnsafeBufferPointer { x in
            y.withUnsafeMutableBufferPointer { y in
                guard let from = x.baseAddress, let to = y.baseAddress else { return }
                var args = nt_f64_unary_args(x: from, y: to)
                kernel(&args, 0, x.count)
            }
        }
        return y
    }

    private func assertMaps(_ kernel: Kernel, _ x: [Double], to y: [Double], line: UInt = #line) {
        forEachTier { _, kernels in
            let values = run(kernel(kernels), x + [.nan, -.nan]).map { $0.isNaN ? .nan : $0 }
            XCTAssertEqualBits(values, y + [.nan, .nan], "of \(x)", line: line)
        }
    }

    func testSpecialValues() {
        let (infinity, tiny) = (Double.infinity, Double.leastNonzeroMagnitude)
        assertMaps(
            { $0.f64Exp }, [0, -0.0, tiny, infinity, 710, -infinity, -746], to: [1, 1, 1, infinity, infinity, 0, 0])
        assertMaps({ $0.f64Exp }, [-744.44], to: [tiny])
        assertMaps(
            { $0.f64Log }, [1, 0, -0.0, infinity, -tiny, -infinity],
            to: [0, -infinity, -infinity, infinity, .nan, .nan])
        assertMaps({ $0.f64Sigmoid }, [0, -0.0, infinity, 746, -infinity, -746], to: [0.5, 0.5, 1, 1, 0, 0])
    }

    #if arch(x86_64)
        func testExpIsWithinItsBound() {
            assertWithinBound("exp", 1.5, kernel: { $0.f64Exp }, around: -750...712, truth: { Foundation.exp($0) })
        }

        func testLogIsWithinItsBound() {
            assertWithinBound("log", 1, kernel: { $0.f64Log }, around: 0.3...3, truth: { Foundation.log($0) })
        }

        func testSigmoidIsWithinItsBound() {
            assertWithinBound("sigmoid", 2.5, kernel: { $0.f64Sigmoid }, around: -750...50) {
                1 / (1 + Foundation.exp(-$0))
            }
        }

        /// Takes values spread evenly by their bits, as many spread evenly over `range`, and special ones.
        private func assertWithinBound(
            _ name: String, _ ulps: Double, kernel: Kernel, around range: ClosedRange<Double>,
            truth: (Float80) -> Float80
        ) {
            // As many as the sweeps of f32 take, where a step is asked for.
            let requestedCount = NumberLine.requestedStep.map { min((1 << 32) / $0, 1 << 24) }
            #if DEBUG
                let count = requestedCount ?? 1 << 15
            #else
                let count = requestedCount ?? 1 << 20
            #endif
            let step = UInt64.max / UInt64(count)
            let byBits = (0..<count).map { Double(bitPattern: UInt64($0) * step) }
            let x = byBits + seededDoubles(count, in: range) + specialDoubles
            let expected = x.map { truth(Float80($0)) }
            var bitsWithFMA: [Double]?
            forEachTier { tier, kernels in
                let y = run(kernel(kernels), x)
                var worst = (error: 0.0, x: 0.0)
                for (x, (y, truth)) in zip(x, zip(y, expected)) {
                    if y.isNaN || truth.isNaN {
                        if y.isNaN != truth.isNaN { XCTFail("\(name) of \(x) is \(y)") }
                        continue
                    }
                    let nearest = Double(truth)
                    let error =
                        nearest.isInfinite || y.isInfinite
                        ? (y == nearest ? 0 : .infinity) : Double(abs(Float80(y) - truth) / Float80(nearest.ulp))
                    if !(error <= worst.error) { worst = (error, x) }
                }
                XCTAssertLessThanOrEqual(worst.error, ulps, "\(name) at \(worst.x)")
                if requestedCount != nil { print("f64 \(name), \(tier): \(worst.error) ULP at \(worst.x)") }
                if tier > .baseline {
                    let bits = y.map { $0.isNaN ? .nan : $0 }
                    if let bitsWithFMA { XCTAssertEqualBits(bits, bitsWithFMA, "\(name): not the lower tier's") }
                    bitsWithFMA = bits
                }
            }
        }
    #endif
}
