import CNeedletailKernels
package import NeedletailKernels

extension ResizeAxis {
    /// `outputs` positions spread over `begin ..< end` of `inputs`, each a mean of those around it, weighted by `filter`.
    ///
    /// The middle of output i lies at `begin + (i + 1/2) s`, where `s = (end - begin) / outputs`; input j weighs
    /// `filter((j + 1/2 - middle) / max(1, s))`, over the sum of all, rounded to NT_RESIZE_WEIGHT_BITS bits.
    ///
    /// - Precondition: 0 <= begin < end <= inputs, and `filter` is not `nearest`.
    /// - Complexity: O(inputs + outputs) times twice the filter's support.
    package init(inputs: Int, from begin: Float, to end: Float, outputs: Int, filter: ResizeFilter) {
        let scale = Double(end - begin) / Double(outputs)
        let stretch = max(1, scale)
        let support = filter.support * stretch
        let stride = Int(support.rounded(.up)) * 2 + 1
        var starts = [Int32](repeating: 0, count: outputs)
        var counts = starts
        var weights = [Int32](repeating: 0, count: outputs * stride)
        var shares = [Double](repeating: 0, count: stride)
        for output in 0..<outputs {
            let middle = Double(begin) + (Double(output) + 0.5) * scale
            let first = max(0, Int(middle - support + 0.5))
            let last = min(inputs, Int(middle + support + 0.5))
            let count = min(max(0, last - first), stride)
            var sum = 0.0
            for index in 0..<count {
                let share = filter.weight((Double(index + first) - middle + 0.5) * (1 / stretch))
                shares[index] = share
                sum += share
            }
            for index in 0..<count {
                weights[output * stride + index] = Self.fixed(sum == 0 ? shares[index] : shares[index] / sum)
            }
            starts[output] = Int32(min(first, inputs - count))
            counts[output] = Int32(count)
        }
        self.init(inputs: inputs, starts: starts, counts: counts, weights: weights, stride: stride)
    }

    /// `share` in fixed point, rounded; halves away from 0. A share of a mean is about 1 at most: the bounds are never met.
    private static func fixed(_ share: Double) -> Int32 {
        let scaled = share * Double(1 << NT_RESIZE_WEIGHT_BITS)
        return Int32(min(max(scaled < 0 ? scaled - 0.5 : scaled + 0.5, -0x1p30), 0x1p30))
    }
}
