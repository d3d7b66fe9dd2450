extension Scaler {
    /// The row `row` scaled, in double.
    ///
    /// Precondition: `row` has as many values as the scaler has features. Complexity: O(features).
    package func transform(_ row: [Double]) -> [Double] {
        var scaled = row
        var span = scaled.mutableSpan
        transform(&span)
        return scaled
    }

    /// Scales a row in place, in double.
    ///
    /// - row: `[features]`. What is not finite in it, or passes the ends of f64, becomes what IEEE 754 makes of it.
    /// - The same bits as scikit-learn with NumPy: each operation rounds on its own, none is fused; sums of `normalizer` are
    ///   added in NumPy's order for rows that lie contiguous in memory.
    /// - Precondition: `row` has as many values as the scaler has features. Complexity: O(features), no allocation.
    package func transform(_ row: inout MutableSpan<Double>) {
        switch self {
        case .standard(let mean, let scale), .robust(center: let mean, let scale):
            precondition(row.count == mean.count && row.count == scale.count, "a row has a value for each feature")
            for index in row.indices { row[index] = (row[index] - mean[index]) / scale[index] }
        case .minMax(let scale, let offset, let clip):
            precondition(row.count == scale.count && row.count == offset.count, "a row has a value for each feature")
            for index in row.indices { row[index] = row[index] * scale[index] + offset[index] }
            Self.clip(&row, to: clip)
        case .maxAbs(let scale, let clip):
            precondition(row.count == scale.count, "a row has a value for each feature")
            for index in row.indices { row[index] /= scale[index] }
            Self.clip(&row, to: clip)
        case .normalizer(let norm):
            let length = norm.length(row.span)
            // Near zero it would make large numbers of rounding errors: such rows stay as they are.
            guard !(length < 10 * Double.ulpOfOne) else { return }
            for index in row.indices { row[index] /= length }
        }
    }

    /// Takes values outside `bounds` as the nearest bound; NaN stays.
    private static func clip(_ row: inout MutableSpan<Double>, to bounds: ClosedRange<Double>?) {
        guard let bounds else { return }
        for index in row.indices {
            let value = row[index]
            row[index] =
                value < bounds.lowerBound ? bounds.lowerBound : value > bounds.upperBound ? bounds.upperBound : value
        }
    }
}

extension Scaler.Norm {
    /// The length of a row: NaN where a value is.
    fileprivate func length(_ row: Span<Double>) -> Double {
        switch self {
        case .l1: return Self.sumOfMagnitudes(row, 0..<row.count)
        case .l2: return Self.sumOfSquares(row).squareRoot()
        case .max:
            var largest = 0.0
            for index in row.indices {
                let magnitude = row[index].magnitude
                // Nothing is greater than NaN: it stays.
                if magnitude > largest || magnitude.isNaN { largest = magnitude }
            }
            return largest
        }
    }

    /// `Σ |x|` in the order of NumPy's `sum`: up to 128 numbers in eight sums in turn and the rest behind them, more of
    /// them in halves.
    ///
    /// Source: `pairwise_sum` of NumPy's `loops_utils.h.src`.
    private static func sumOfMagnitudes(_ row: Span<Double>, _ range: Range<Int>) -> Double {
        let start = range.lowerBound
        if range.count < 8 {
            var sum = 0.0
            for index in range { sum += row[index].magnitude }
            return sum
        }
        if range.count > 128 {
            let middle = start + range.count / 2 / 8 * 8
            return sumOfMagnitudes(row, start..<middle) + sumOfMagnitudes(row, middle..<range.upperBound)
        }
        func eight(_ index: Int) -> SIMD8<Double> {
            var values = SIMD8<Double>()
            for lane in 0..<8 { values[lane] = row[index + lane].magnitude }
            return values
        }
        var sums = eight(start)
        var index = start + 8
        while index + 8 <= range.upperBound {
            sums += eight(index)
            index += 8
        }
        var sum = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]))
        while index < range.upperBound {
            sum += row[index].magnitude
            index += 1
        }
        return sum
    }

    /// `Σ x²` in the order of NumPy's `einsum` on x86-64: those of even and of odd places apart, of each eight numbers the
    /// last pair first.
    ///
    /// Source: `sum_of_products_contig_contig_outstride0_two` of NumPy's `einsum_sumprod.c.src`, vectors of two numbers.
    private static func sumOfSquares(_ row: Span<Double>) -> Double {
        var even = 0.0
        var odd = 0.0
        var index = 0
        while index + 8 <= row.count {
            for pair in stride(from: 6, through: 0, by: -2) {
                even += row[index + pair] * row[index + pair]
                odd += row[index + pair + 1] * row[index + pair + 1]
            }
            index += 8
        }
        while index < row.count {
            even += row[index] * row[index]
            if index + 1 < row.count { odd += row[index + 1] * row[index + 1] }
            index += 2
        }
        return even + odd
    }
}
