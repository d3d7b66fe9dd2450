/// Which positions along an axis make each new one, and by which weights.
package struct ResizeAxis: Equatable, Sendable {
    /// How many positions there are.
    package let inputs: Int
    /// The first position of each new one.
    package let starts: [Int32]
    /// How many positions each new one is made of, from its first on.
    package let counts: [Int32]
    /// `[outputs, stride]`, with NT_RESIZE_WEIGHT_BITS fraction bits: the first `counts[i]` of row i.
    package let weights: [Int32]
    /// Weights from one new position to the next.
    package let stride: Int

    /// How many new positions there are.
    package var outputs: Int { starts.count }
    /// The positions that any new one is made of.
    package let used: Range<Int>

    /// - Precondition: there are as many counts as starts and `stride` times as many weights; `0 ..< inputs` holds the
    ///   positions of each new one, `stride` is at least their number. Complexity: O(outputs).
    package init(inputs: Int, starts: [Int32], counts: [Int32], weights: [Int32], stride: Int) {
        precondition(counts.count == starts.count && weights.count == starts.count * stride)
        var (first, last) = (inputs, 0)
        for (start, count) in zip(starts, counts) {
            precondition(start >= 0 && count >= 0 && Int(count) <= stride && Int(start) + Int(count) <= inputs)
            first = min(first, Int(start))
            last = max(last, Int(start) + Int(count))
        }
        self.inputs = inputs
        self.starts = starts
        self.counts = counts
        self.weights = weights
        self.stride = stride
        used = first..<max(first, last)
    }
}
