package import CNeedletailKernels

/// How two operands are broadcast to one result, in the fewest dimensions: what the binary kernels take.
///
/// Adjacent dimensions along which both operands go on as they lie, or both repeat, are one dimension here.
package struct BroadcastShape: Sendable, Equatable {
    /// The result's shape as the operands give it.
    package let shape: [Int]
    /// Extents of the result after merging, outermost first; none for a single value.
    package private(set) var extents: [Int] = []
    /// Elements from one value to the next of each operand along the extents, 0 where it repeats.
    package private(set) var aStrides: [Int] = []
    package private(set) var bStrides: [Int] = []

    /// Dimensions that the kernels' arguments have room for.
    package static let largestRank = 6

    /// Broadcasts contiguous operands of shapes `a` and `b` by NumPy's rules: aligned at the last dimension, an extent of 1
    /// is repeated as often as the other's says, and so is a missing one.
    ///
    /// `nil` where two extents differ and neither is 1, or more than `largestRank` dimensions are left after merging.
    /// Source: NumPy user guide, "Broadcasting".
    package init?(_ a: [Int], _ b: [Int]) {
        let rank = max(a.count, b.count)
        let (a, b) = (Self.padded(a, to: rank), Self.padded(b, to: rank))
        var shape = a
        for (dimension, (p, q)) in zip(a, b).enumerated() {
            guard p == q || p == 1 || q == 1 else { return nil }
            shape[dimension] = p == 1 ? q : p
        }
        self.shape = shape
        // From the innermost dimension out; an operand's stride grows by its own extents.
        var (aStride, bStride) = (1, 1)
        for dimension in (0..<rank).reversed() where shape[dimension] != 1 {
            merge(shape[dimension], a[dimension] == 1 ? 0 : aStride, b[dimension] == 1 ? 0 : bStride)
            aStride *= a[dimension]
            bStride *= b[dimension]
        }
        extents.reverse()
        aStrides.reverse()
        bStrides.reverse()
        guard extents.count <= Self.largestRank else { return nil }
    }

    /// Values of the result.
    package var elementCount: Int { shape.reduce(1, *) }

    /// The arguments for operands at `a` and `b` and a result at `y`. Allocates nothing.
    package func arguments(
        _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>
    ) -> nt_f32_binary_args {
        nt_f32_binary_args(
            extents: Self.six(extents, 1), a: a, a_strides: Self.six(aStrides, 1), b: b,
            b_strides: Self.six(bStrides, 1),
            y: y)
    }

    /// Adds a dimension outside the others, or makes the outermost one longer where both operands' strides allow it.
    private mutating func merge(_ extent: Int, _ aStride: Int, _ bStride: Int) {
        if let last = extents.indices.last, aStride == extents[last] * aStrides[last],
            bStride == extents[last] * bStrides[last]
        {
            extents[last] *= extent
        } else {
            extents.append(extent)
            aStrides.append(aStride)
            bStrides.append(bStride)
        }
    }

    private static func padded(_ shape: [Int], to rank: Int) -> [Int] {
        [Int](repeating: 1, count: rank - shape.count) + shape
    }

    /// `values` behind as many of `fill` as six want.
    private static func six(_ values: [Int], _ fill: Int) -> (Int, Int, Int, Int, Int, Int) {
        let missing = largestRank - values.count
        func value(_ index: Int) -> Int { index < missing ? fill : values[index - missing] }
        return (value(0), value(1), value(2), value(3), value(4), value(5))
    }
}
