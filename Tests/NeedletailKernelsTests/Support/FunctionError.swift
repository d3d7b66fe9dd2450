import CNeedletailKernels
import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// A kernel of one value, what it should give, and how near it must come.
struct FunctionError {
    /// How near the kernel must come in a part of the number line: within the ULPs, or within the absolute error.
    struct Bound {
        var range: ClosedRange<Float> = -.infinity ... .infinity
        /// Units in the last place of the f32 nearest to the true value, on tiers with FMA.
        var ulps: Double
        /// The same on the baseline tier.
        var baselineULPs: Double
        /// An error that is allowed in any case.
        var absolute = 0.0

        init(
            _ range: ClosedRange<Float> = -.infinity ... .infinity, ulps: Double, baseline: Double,
            absolute: Double = 0
        ) {
            self.range = range
            self.ulps = ulps
            baselineULPs = baseline
            self.absolute = absolute
        }
    }

    /// As in `documentedBounds`.
    var name: String
    var alpha: Float = 0
    var beta: Float = 0
    /// For every f32 value, the first that holds it.
    var bounds: [Bound] { Self.documentedBounds[name] ?? [] }
    var kernel: (KernelTable) -> KernelTable.F32UnaryKernel
    /// The true value, to some fifty bits.
    var truth: (Double) -> Double

    init(
        _ name: String, alpha: Float = 0, beta: Float = 0,
        kernel: @escaping (KernelTable) -> KernelTable.F32UnaryKernel, truth: @escaping (Double) -> Double
    ) {
        self.name = name
        self.alpha = alpha
        self.beta = beta
        self.kernel = kernel
        self.truth = truth
    }
}

extension TierTestCase {
    /// Sweeps the number line with `function` on every tier: within its bounds, NaN exactly where the true value is NaN, and
    /// the same bits on all tiers with FMA.
    ///
    /// Takes every 997th bit pattern, in debug builds every 15952nd, and special values. The environment variable
    /// `NEEDLETAIL_ERROR_STEP` sets another step and prints the worst errors.
    func assertWithinBounds(_ function: FunctionError) {
        #if DEBUG
            let step = NumberLine.requestedStep ?? 997 * 16
        #else
            let step = NumberLine.requestedStep ?? 997
        #endif
        XCTAssertFalse(function.bounds.isEmpty, "no bound of \(function.name) is documented")
        let none = function.bounds.map { _ in WorstError() }
        var worst = Dictionary(uniqueKeysWithValues: Tier.available.map { ($0, none) })
        forEachPieceOfTheNumberLine(step: step) { x in
            let truth = x.map { function.truth(Double($0)) }
            var bitsWithFMA: [Float]?
            forEachTier { tier, kernels in
                var y = [Float](repeating: -77, count: x.count)
                // Both arrays hold `x.count` values.
                x.withUnsafeBufferPointer { x in
                    y.withUnsafeMutableBufferPointer { y in
                        guard let from = x.baseAddress, let to = y.baseAddress else { return }
                        var args = nt_f32_unary_args(x: from, y: to, alpha: function.alpha, beta: function.beta)
                        function.kernel(kernels)(&args, 0, x.count)
                    }
                }
                function.measure(x, y, truth, &worst[tier, default: none])
                if tier.hasFMA, tier > .baseline {
                    let bits = withOneNaN(y)
                    if let bitsWithFMA {
                        XCTAssertEqualBits(bits, bitsWithFMA, "\(function.name): not the lower tier's")
                    }
                    bitsWithFMA = bits
                }
            }
        }
        forEachTier { tier, _ in
            for (bound, worst) in zip(function.bounds, worst[tier, default: none]) {
                let allowed = tier == .reference ? 0.51 : tier.hasFMA ? bound.ulps : bound.baselineULPs
                let range = "\(function.name) alpha \(function.alpha) in \(bound.range)"
                XCTAssertLessThanOrEqual(worst.ulpsBeyond, allowed, "\(range) at \(worst.xBeyond)")
                XCTAssertNil(worst.wrongNaN, "\(range) mistakes what is NaN")
                if NumberLine.requestedStep != nil {
                    print("\(range), \(tier): \(worst.ulps) ULP at \(worst.x), at most \(worst.absolute) off")
                }
            }
        }
    }

    /// Calls `body` with every `step`th f32 value, and with special ones, some ten thousand at a time.
    private func forEachPieceOfTheNumberLine(step: Int, _ body: ([Float]) -> Void) {
        body(specialFloats + [-1, -0.5, 0.5, 1, 6, 12_000, -12_000].flatMap { [$0.nextDown, $0, $0.nextUp] })
        let length = 1 << 14
        var bits = 0
        while bits <= Int(UInt32.max) {
            let end = min(bits + length * step, Int(UInt32.max) + 1)
            body(stride(from: bits, to: end, by: step).map { Float(bitPattern: UInt32($0)) })
            bits += length * step
        }
    }
}

/// The worst errors of a kernel in one range.
struct WorstError {
    /// In units of the last place, and where.
    var ulps = 0.0
    var x: Float = 0
    var absolute = 0.0
    /// In units of the last place, of the values that are further off than what is allowed in any case, and where.
    var ulpsBeyond = 0.0
    var xBeyond: Float = 0
    /// A value that is NaN and should not be, or the other way round.
    var wrongNaN: Float?
}

extension FunctionError {
    fileprivate func measure(_ x: [Float], _ y: [Float], _ truth: [Double], _ worst: inout [WorstError]) {
        for (x, (y, truth)) in zip(x, zip(y, truth)) {
            guard let index = bounds.firstIndex(where: { x.isNaN || $0.range.contains(x) }) else { continue }
            if y.isNaN || truth.isNaN {
                if y.isNaN != truth.isNaN { worst[index].wrongNaN = x }
                continue
            }
            let (ulps, absolute) = Self.error(y, truth)
            if ulps > worst[index].ulps { (worst[index].ulps, worst[index].x) = (ulps, x) }
            worst[index].absolute = max(worst[index].absolute, absolute)
            if absolute > bounds[index].absolute, ulps > worst[index].ulpsBeyond {
                (worst[index].ulpsBeyond, worst[index].xBeyond) = (ulps, x)
            }
        }
    }

    /// How far `y` is from `truth`, with infinity the number after the largest one.
    static func error(_ y: Float, _ truth: Double) -> (ulps: Double, absolute: Double) {
        let infinity = 0x1p128
        let value = y.isInfinite ? infinity * Double(y.sign == .minus ? -1 : 1) : Double(y)
        let truth = max(min(truth, infinity), -infinity)
        let nearest = min(abs(Float(truth)), .greatestFiniteMagnitude)
        let absolute = abs(value - truth)
        return (absolute / Double(nearest.ulp), absolute)
    }
}
