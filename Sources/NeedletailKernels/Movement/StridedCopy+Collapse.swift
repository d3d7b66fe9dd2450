extension StridedCopy {
    /// The same elements in the same order by the fewest dimensions: those of count 1 left out, and each merged into the
    /// one before it where both arrays step through the two as through one.
    static func collapsed(_ dimensions: [Dimension]) -> [Dimension] {
        if dimensions.contains(where: { $0.count == 0 }) { return [Dimension(count: 0, xStride: 1, yStride: 1)] }
        var result: [Dimension] = []
        for dimension in dimensions where dimension.count != 1 {
            if let last = result.last, last.xStride == dimension.count * dimension.xStride,
                last.yStride == dimension.count * dimension.yStride
            {
                result[result.count - 1] = Dimension(
                    count: last.count * dimension.count, xStride: dimension.xStride, yStride: dimension.yStride)
            } else {
                result.append(dimension)
            }
        }
        return result.isEmpty ? [Dimension(count: 1, xStride: 1, yStride: 1)] : result
    }

    /// The same bytes by larger elements: where the last dimension is 2, 4 or 8 bytes without a gap, they are one element.
    static func widened(
        _ dimensions: [Dimension], elementByteCount: Int
    ) -> (dimensions: [Dimension], byteCount: Int) {
        guard dimensions.count > 1, let last = dimensions.last, last.xStride == 1, last.yStride == 1,
            [2, 4, 8].contains(last.count * elementByteCount)
        else { return (dimensions, elementByteCount) }
        let outer = dimensions.dropLast()
        guard outer.allSatisfy({ $0.xStride % last.count == 0 && $0.yStride % last.count == 0 }) else {
            return (dimensions, elementByteCount)
        }
        let wide = outer.map {
            Dimension(count: $0.count, xStride: $0.xStride / last.count, yStride: $0.yStride / last.count)
        }
        return (wide, last.count * elementByteCount)
    }

    /// The dimension that is the columns of matrices of `x`, where the last one is their rows: `x` runs along the one
    /// and `y` along the other without a gap. Nil where there is no such pair.
    static func matrixColumns(_ dimensions: [Dimension]) -> Int? {
        guard let rows = dimensions.last, rows.count > 0, rows.yStride == 1, rows.xStride > 1 else { return nil }
        return dimensions.dropLast().firstIndex { $0.xStride == 1 && $0.yStride >= rows.count }
    }
}
