// Copies between whole arrays: row-major, without gaps.
extension StridedCopy {
    /// `y[i[p[0]], i[p[1]], ..] = x[i[0], i[1], ..]`: dimension `d` of `y` is dimension `permutation[d]` of `x`.
    ///
    /// - x: `shape`. y: `shape` in the order of `permutation`, which holds each dimension once.
    package static func permutation(
        of shape: [Int], _ permutation: [Int], elementByteCount: Int
    ) -> StridedCopy {
        precondition(permutation.sorted() == Array(shape.indices), "\(permutation) is no permutation of \(shape)")
        let xStrides = strides(shape)
        let yStrides = strides(permutation.map { shape[$0] })
        let dimensions = zip(permutation, yStrides).map {
            Dimension(count: shape[$0], xStride: xStrides[$0], yStride: $1)
        }
        return StridedCopy(elementByteCount: elementByteCount, dimensions: dimensions)
    }

    /// `y[i, ..] = x[start + step * i, ..]` in each dimension; a step may be negative.
    ///
    /// - x: `shape`. y: `counts`. `start` and, where there are elements, the last one lie inside `shape`.
    package static func slice(
        of shape: [Int], starts: [Int], steps: [Int], counts: [Int], elementByteCount: Int
    ) -> StridedCopy {
        for (size, (start, (step, count))) in zip(shape, zip(starts, zip(steps, counts))) where count > 0 {
            let last = start + (count - 1) * step
            precondition((0..<size).contains(start) && (0..<size).contains(last), "a slice outside its array")
        }
        let xStrides = strides(shape)
        let dimensions = zip(zip(counts, steps), zip(xStrides, strides(counts))).map {
            Dimension(count: $0.0, xStride: $0.1 * $1.0, yStride: $1.1)
        }
        let offset = zip(starts, xStrides).reduce(0) { $0 + $1.0 * $1.1 }
        return StridedCopy(
            elementByteCount: elementByteCount, dimensions: dimensions, xOffset: counts.contains(0) ? 0 : offset)
    }

    /// The copies that put arrays behind each other along `axis`, one for each: `x` is the array, `y` the whole.
    ///
    /// - shapes: equal in every dimension but `axis`.
    package static func concatenation(of shapes: [[Int]], axis: Int, elementByteCount: Int) -> [StridedCopy] {
        guard let first = shapes.first else { return [] }
        let others = shapes.map { shape in shape.enumerated().filter { $0.offset != axis }.map(\.element) }
        precondition(others.allSatisfy { $0 == others[0] }, "\(shapes) do not fit along dimension \(axis)")
        var whole = first
        whole[axis] = shapes.reduce(0) { $0 + $1[axis] }
        let yStrides = strides(whole)
        var start = 0
        return shapes.map { shape in
            defer { start += shape[axis] }
            let dimensions = zip(shape, zip(strides(shape), yStrides)).map {
                Dimension(count: $0, xStride: $1.0, yStride: $1.1)
            }
            return StridedCopy(
                elementByteCount: elementByteCount, dimensions: dimensions, yOffset: start * yStrides[axis])
        }
    }

    /// The copies that take an array apart along `axis`, one for each part: `x` is the whole, `y` the part.
    ///
    /// - sizes: of the parts along `axis`; their sum is that of `shape`.
    package static func split(of shape: [Int], axis: Int, sizes: [Int], elementByteCount: Int) -> [StridedCopy] {
        precondition(sizes.reduce(0, +) == shape[axis], "parts \(sizes) of \(shape[axis])")
        var start = 0
        return sizes.map { size in
            defer { start += size }
            var (starts, counts) = ([Int](repeating: 0, count: shape.count), shape)
            (starts[axis], counts[axis]) = (start, size)
            return slice(
                of: shape, starts: starts, steps: [Int](repeating: 1, count: shape.count), counts: counts,
                elementByteCount: elementByteCount)
        }
    }

    /// `x` repeated along the dimensions where it has size 1, or that it lacks at the front, to the size of `shape`.
    package static func broadcast(of source: [Int], to shape: [Int], elementByteCount: Int) -> StridedCopy {
        let padded = [Int](repeating: 1, count: shape.count - source.count) + source
        precondition(zip(padded, shape).allSatisfy { $0 == $1 || $0 == 1 }, "\(source) does not broadcast to \(shape)")
        let xStrides = strides(padded)
        let yStrides = strides(shape)
        let dimensions = shape.indices.map {
            Dimension(
                count: shape[$0], xStride: padded[$0] == shape[$0] ? xStrides[$0] : 0, yStride: yStrides[$0])
        }
        return StridedCopy(elementByteCount: elementByteCount, dimensions: dimensions)
    }

    /// `count` times the one element of `x`.
    package static func fill(count: Int, elementByteCount: Int) -> StridedCopy {
        broadcast(of: [1], to: [count], elementByteCount: elementByteCount)
    }

    /// `y[r, c] = x[r, c]` between rows with strides, in elements.
    package static func rows(
        _ rows: Int, columns: Int, ldx: Int, ldy: Int, elementByteCount: Int
    ) -> StridedCopy {
        precondition(ldy >= columns, "rows of y that overlap")
        return StridedCopy(
            elementByteCount: elementByteCount,
            dimensions: [
                Dimension(count: rows, xStride: ldx, yStride: ldy), Dimension(count: columns, xStride: 1, yStride: 1),
            ])
    }

    /// Elements from one index to the next in each dimension of a row-major array.
    package static func strides(_ shape: [Int]) -> [Int] {
        var strides = [Int](repeating: 1, count: shape.count)
        for index in shape.indices.dropLast().reversed() { strides[index] = strides[index + 1] * shape[index + 1] }
        return strides
    }
}
