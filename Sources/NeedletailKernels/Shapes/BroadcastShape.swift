package import CNeedletailKernels

/// How operands are broadcast to one result, in the fewest dimensions: what the binary kernels, comparisons and choices
/// take.
///
/// Adjacent dimensions along which each operand goes on as it lies, or repeats in both, are one dimension here.
package struct BroadcastShape: Sendable, Equatable {
    /// The result's shape as the operands give it.
    package let shape: [Int]
    /// Extents of the result after merging, outermost first; none for a single value.
    package private(set) var extents: [Int] = []
    /// Elements from one value to the next of each operand along the extents, 0 where it repeats.
    package private(set) var strides: [[Int]]

    /// Dimensions that the kernels' arguments have room for.
    package static let largestRank = 6

    /// Broadcasts contiguous operands by NumPy's rules: aligned at the last dimension, an extent of 1 is repeated as often
    /// as the others' says, and so is a missing one.
    ///
    /// `nil` where two extents differ and neither is 1, or more than `largestRank` dimensions are left after merging.
    /// Source: NumPy user guide, "Broadcasting".
    package init?(_ operands: [Int]...) {
        let rank = operands.map(\.count).max() ?? 0
        let operands = operands.map { Self.padded($0, to: rank) }
        var shape = [Int](repeating: 1, count: rank)
        for operand in operands {
            for (dimension, extent) in operand.enumerated() where extent != 1 {
                guard shape[dimension] == 1 || shape[dimension] == extent else { return nil }
                shape[dimension] = extent
            }
        }
        self.shape = shape
        strides = operands.map { _ in [] }
        // From the innermost dimension out; an operand's stride grows by its own extents.
        var steps = operands.map { _ in 1 }
        for dimension in (0..<rank).reversed() where shape[dimension] != 1 {
            merge(shape[dimension], zip(operands, steps).map { $0[dimension] == 1 ? 0 : $1 })
            for (index, operand) in operands.enumerated() { steps[index] *= operand[dimension] }
        }
        extents.reverse()
        for index in strides.indices { strides[index].reverse() }
        guard extents.count <= Self.largestRank else { return nil }
    }

    /// The strides of the first operand.
    package var aStrides: [Int] { strides[0] }
    /// The strides of the second operand.
    package var bStrides: [Int] { strides[1] }

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

    /// The arguments for a comparison of operands at `a` and `b`. Allocates nothing.
    package func arguments(
        _ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ y: UnsafeMutablePointer<UInt8>, comparison: Int32
    ) -> nt_compare_args {
        nt_compare_args(
            extents: Self.six(extents, 1), a: a, a_strides: Self.six(strides[0], 1), b: b,
            b_strides: Self.six(strides[1], 1), y: y, comparison: comparison)
    }

    /// The arguments for a choice by `condition`, the first of three operands, between `a` and `b`. Allocates nothing.
    package func arguments(
        condition: UnsafePointer<UInt8>, _ a: UnsafeRawPointer, _ b: UnsafeRawPointer, _ y: UnsafeMutableRawPointer
    ) -> nt_where_args {
        nt_where_args(
            extents: Self.six(extents, 1), condition: condition, condition_strides: Self.six(strides[0], 1), a: a,
            a_strides: Self.six(strides[1], 1), b: b, b_strides: Self.six(strides[2], 1), y: y)
    }

    /// The extents as kernels take them: ones before the outermost.
    package var sixExtents: (Int, Int, Int, Int, Int, Int) { Self.six(extents, 1) }

    /// The strides of the operand at `index` as kernels take them.
    package func sixStrides(_ index: Int) -> (Int, Int, Int, Int, Int, Int) { Self.six(strides[index], 1) }

    /// Adds a dimension outside the others, or makes the outermost one longer where every operand's strides allow it.
    private mutating func merge(_ extent: Int, _ steps: [Int]) {
        if let last = extents.indices.last, zip(strides, steps).allSatisfy({ $1 == extents[last] * $0[last] }) {
            extents[last] *= extent
        } else {
            extents.append(extent)
            for (index, step) in steps.enumerated() { strides[index].append(step) }
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
