/// Padding of an array in any of its dimensions, taken apart into strided copies that write disjoint parts of the result.
package struct Padding: Sendable, Equatable {
    /// What stands outside the array.
    package enum Mode: Sendable, Equatable {
        /// One value.
        case constant
        /// The nearest element of the array.
        case edge
        /// The array in a mirror on its last element, which is not repeated: `c b | a b c | b a`.
        case reflect
        /// The array in a mirror behind its last element, which is repeated: `b a | a b c | c b`.
        case symmetric
    }

    /// Copies from the array to the result.
    package let copies: [StridedCopy]
    /// Copies from one element, the constant, to the result; none in the other modes.
    package let fills: [StridedCopy]
    /// The result's shape.
    package let shape: [Int]

    /// Padding of an array of `shape` by `before` and `after` elements in each dimension.
    ///
    /// Outside a constant, a padded dimension has at least one element; in `reflect` it has more than it is padded by, in `symmetric`
    /// as many.
    package init(of shape: [Int], before: [Int], after: [Int], mode: Mode, elementByteCount: Int) {
        precondition(before.count == shape.count && after.count == shape.count, "padding of other dimensions")
        precondition((before + after).allSatisfy { $0 >= 0 }, "padding by a negative count")
        let padded = shape.indices.map { before[$0] + shape[$0] + after[$0] }
        let xStrides = StridedCopy.strides(shape)
        let yStrides = StridedCopy.strides(padded)
        self.shape = padded

        /// Part of a dimension: `count` indices of the result from `start` on, and the indices of the array they take.
        struct Part {
            var start: Int
            var count: Int
            var xStart = 0
            var xStep = 0
        }
        func copy(_ parts: [Part]) -> StridedCopy {
            let dimensions = parts.indices.map {
                StridedCopy.Dimension(
                    count: parts[$0].count, xStride: parts[$0].xStep * xStrides[$0], yStride: yStrides[$0])
            }
            let xOffset = parts.indices.reduce(0) { $0 + parts[$1].xStart * xStrides[$1] }
            let yOffset = parts.indices.reduce(0) { $0 + parts[$1].start * yStrides[$1] }
            return StridedCopy(
                elementByteCount: elementByteCount, dimensions: dimensions, xOffset: xOffset, yOffset: yOffset)
        }
        let middles = shape.indices.map { Part(start: before[$0], count: shape[$0], xStart: 0, xStep: 1) }

        guard mode != .constant else {
            copies = [copy(middles)].filter { $0.unitCount > 0 }
            // Before and behind the middle of each dimension: the middles of those before it, all of those after it.
            fills = shape.indices.flatMap { axis in
                [
                    Part(start: 0, count: before[axis]), Part(start: before[axis] + shape[axis], count: after[axis]),
                ].map { part in
                    copy(
                        shape.indices.map {
                            $0 < axis
                                ? Part(start: before[$0], count: shape[$0])
                                : $0 == axis ? part : Part(start: 0, count: padded[$0])
                        })
                }
            }.filter { $0.unitCount > 0 }
            return
        }
        /// The three parts of a dimension that have elements.
        func parts(_ axis: Int) -> [Part] {
            let (size, first, last) = (shape[axis], before[axis], after[axis])
            let end = first + size
            let isMirrored = mode != .edge
            // Elements at the mirror that are left out.
            let skipped = mode == .reflect ? 1 : 0
            precondition(
                first == 0 && last == 0 || (isMirrored ? size >= max(first, last) + skipped : size > 0),
                "dimension \(axis) of \(shape) is too small for its padding")
            return [
                Part(
                    start: 0, count: first, xStart: isMirrored ? first - 1 + skipped : 0, xStep: isMirrored ? -1 : 0),
                middles[axis],
                Part(
                    start: end, count: last, xStart: isMirrored ? size - 1 - skipped : size - 1,
                    xStep: isMirrored ? -1 : 0),
            ].filter { $0.count > 0 }
        }
        var combinations: [[Part]] = [[]]
        for axis in shape.indices { combinations = combinations.flatMap { head in parts(axis).map { head + [$0] } } }
        copies = combinations.map(copy)
        fills = []
    }
}
