import KernelCases
import TestSupport
import XCTest

@testable import NeedletailKernels

final class StridedCopyTests: TierTestCase {
    private typealias Dimension = StridedCopy.Dimension

    func testEveryPermutationMovesEachElementToItsPlace() {
        #if DEBUG
            let shapes = [
                [], [7], [5, 9], [33, 18], [3, 5, 17], [2, 33, 20], [1, 6, 1], [4, 1, 17, 5], [2, 3, 4, 19],
            ]
        #else
            let shapes = [
                [], [7], [5, 9], [133, 78], [3, 5, 17], [2, 33, 70], [1, 6, 1], [4, 1, 17, 5], [2, 13, 4, 19],
                [2, 3, 4, 5, 6], [3, 2, 17, 2, 8],
            ]
        #endif
        for shape in shapes {
            for permutation in permutations(Array(shape.indices)) {
                for byteCount in [1, 2, 4, 8] { assertPermutation(shape, permutation, byteCount) }
            }
        }
    }

    func testPermutationsWithNoElementsHaveNoUnits() {
        let copy = StridedCopy.permutation(of: [3, 0, 5], [2, 1, 0], elementByteCount: 4)
        XCTAssertEqual(copy.unitCount, 0)
        XCTAssertEqual(copy.byteCount, 0)
        forEachTier { _, kernels in XCTAssertEqual(copy.run(kernels, [], yByteCount: 0), []) }
    }

    func testTheFewestDimensionsAreLeft() {
        func permutation(_ shape: [Int], _ order: [Int], _ byteCount: Int = 4) -> StridedCopy {
            .permutation(of: shape, order, elementByteCount: byteCount)
        }
        // Nothing moves: one run.
        XCTAssertEqual(
            permutation([2, 3, 1, 5], [0, 2, 1, 3]).dimensions, [Dimension(count: 30, xStride: 1, yStride: 1)])
        // NHWC to NCHW: a transpose for each image.
        let channelsFirst = permutation([2, 9, 11, 16], [0, 3, 1, 2])
        XCTAssertEqual(channelsFirst.method, .transpose)
        XCTAssertEqual(
            channelsFirst.dimensions,
            [
                Dimension(count: 2, xStride: 1584, yStride: 1584), Dimension(count: 16, xStride: 1, yStride: 99),
                Dimension(count: 99, xStride: 16, yStride: 1),
            ])
        // Heads before tokens: rows of a head's width stay together.
        let heads = permutation([2, 7, 3, 64], [0, 2, 1, 3])
        XCTAssertEqual(heads.method, .copy)
        XCTAssertEqual(heads.dimensions.count, 4)
        XCTAssertEqual(heads.dimensions.last, Dimension(count: 64, xStride: 1, yStride: 1))
        // Pairs of f32 move as one element of 8 bytes.
        let pairs = permutation([5, 7, 2], [1, 0, 2])
        XCTAssertEqual(pairs.elementByteCount, 8)
        XCTAssertEqual(pairs.method, .transpose)
        XCTAssertEqual(
            pairs.dimensions,
            [Dimension(count: 7, xStride: 1, yStride: 5), Dimension(count: 5, xStride: 7, yStride: 1)])
    }

    func testSlicesTakeEveryStep() {
        for byteCount in [1, 2, 4, 8] {
            for (shape, starts, steps, counts) in [
                ([40], [3], [1], [30]), ([40], [3], [5], [7]), ([40], [39], [-1], [40]), ([40], [30], [-7], [5]),
                ([5, 6, 7], [1, 5, 0], [2, -2, 3], [2, 3, 3]), ([5, 6, 7], [4, 0, 6], [-1, 1, -1], [5, 6, 7]),
                ([3, 4], [2, 3], [1, 1], [0, 1]), ([3, 4], [0, 0], [1, 1], [3, 4]),
                ([4, 33], [1, 0], [1, 1], [2, 33]),
            ] {
                let copy = StridedCopy.slice(
                    of: shape, starts: starts, steps: steps, counts: counts, elementByteCount: byteCount)
                let x = seededBytes(shape.reduce(byteCount, *))
                let expected = gathered(x, shape, elementByteCount: byteCount, into: counts) { index in
                    index.indices.map { starts[$0] + steps[$0] * index[$0] }
                }
                forEachTier { _, kernels in
                    for parts in [1, 3] {
                        let y = copy.run(kernels, x, yByteCount: expected.count, parts: parts)
                        XCTAssertEqual(y, expected, "\(shape) from \(starts) by \(steps)")
                    }
                }
            }
        }
    }

    func testPartsPutTogetherAndTakenApartAreTheSame() {
        let shapes = [[3, 2, 5], [3, 4, 5], [3, 0, 5], [3, 1, 5]]
        for axis in 0..<3 {
            let parts = shapes.map { shape in
                // The sizes that differ stand in dimension `axis`.
                var shape = shape
                shape.swapAt(1, axis)
                return shape
            }
            var whole = parts[0]
            whole[axis] = 7
            let arrays = parts.enumerated().map { seededBytes($1.reduce(4, *), seed: UInt64($0 + 1)) }
            let joins = StridedCopy.concatenation(of: parts, axis: axis, elementByteCount: 4)
            let splits = StridedCopy.split(of: whole, axis: axis, sizes: [2, 4, 0, 1], elementByteCount: 4)
            let expected = gathered(arrays.flatMap { $0 }, [105], elementByteCount: 4, into: whole) { index in
                var (part, place) = (0, index)
                while place[axis] >= parts[part][axis] {
                    place[axis] -= parts[part][axis]
                    part += 1
                }
                let before = parts[..<part].reduce(0) { $0 + $1.reduce(1, *) }
                return [before + zip(place, parts[part]).reduce(0) { $0 * $1.1 + $1.0 }]
            }
            forEachTier { _, kernels in
                let y = StridedCopy.run(Array(zip(joins, arrays)), kernels, yByteCount: 7 * 60)
                XCTAssertEqual(y, expected, "along dimension \(axis)")
                for (split, array) in zip(splits, arrays) {
                    XCTAssertEqual(split.run(kernels, y, yByteCount: array.count), array)
                }
            }
        }
    }

    func testBroadcastsRepeatAndFillsAreOneElement() {
        for byteCount in [1, 2, 4, 8] {
            for (source, shape) in [
                ([1], [70]), ([5, 1], [5, 40]), ([1, 7], [6, 7]), ([3, 1, 5], [3, 4, 5]), ([9], [2, 3, 9]),
                ([], [2, 2]),
            ] {
                let copy = StridedCopy.broadcast(of: source, to: shape, elementByteCount: byteCount)
                let x = seededBytes(source.reduce(byteCount, *))
                let expected = gathered(x, source, elementByteCount: byteCount, into: shape) { index in
                    source.indices.map { source[$0] == 1 ? 0 : index[$0 + shape.count - source.count] }
                }
                forEachTier { _, kernels in
                    XCTAssertEqual(copy.run(kernels, x, yByteCount: expected.count, parts: 2), expected)
                }
            }
            let fill = StridedCopy.fill(count: 99, elementByteCount: byteCount)
            let element = seededBytes(byteCount)
            forEachTier { _, kernels in
                XCTAssertEqual(
                    fill.run(kernels, element, yByteCount: 99 * byteCount),
                    [[UInt8]](repeating: element, count: 99).flatMap { $0 })
            }
        }
    }

    func testRowsLeaveWhatLiesBetweenThem() {
        let copy = StridedCopy.rows(3, columns: 5, ldx: 7, ldy: 6, elementByteCount: 2)
        let x = seededBytes(2 * 19)
        forEachTier { _, kernels in
            let y = copy.run(kernels, x, yByteCount: 2 * 18)
            for row in 0..<3 {
                XCTAssertEqual(Array(y[12 * row..<12 * row + 10]), Array(x[14 * row..<14 * row + 10]))
                XCTAssertEqual(Array(y[12 * row + 10..<12 * row + 12]), [0xa5, 0xa5])
            }
        }
    }

    func testALargeTransposeIsTheSameAsASmallOne() {
        // Past the size from which the result bypasses the caches, in rows that fill lines and in rows that do not.
        for rows in [2048, 2047] {
            let copy = StridedCopy.permutation(of: [rows, 4112], [1, 0], elementByteCount: 4)
            XCTAssertGreaterThanOrEqual(rows * 4112 * 4, StridedCopy.uncachedByteCount)
            let x = seededBytes(rows * 4112 * 4)
            forEachTier([Tier.selected]) { _, kernels in
                let y = elements(copy.run(kernels, x, yByteCount: x.count, parts: 3), UInt32.self)
                let values = elements(x, UInt32.self)
                var random = SeededRandom(seed: 3)
                for _ in 0..<20_000 {
                    let (row, column) = (
                        Int.random(in: 0..<rows, using: &random), Int.random(in: 0..<4112, using: &random)
                    )
                    guard y[column * rows + row] == values[row * 4112 + column] else {
                        return XCTFail("\(rows) rows, element \(row), \(column)")
                    }
                }
            }
        }
    }

    private func assertPermutation(_ shape: [Int], _ permutation: [Int], _ byteCount: Int) {
        let copy = StridedCopy.permutation(of: shape, permutation, elementByteCount: byteCount)
        let x = seededBytes(shape.reduce(byteCount, *))
        let expected = gathered(x, shape, elementByteCount: byteCount, into: permutation.map { shape[$0] }) { index in
            var from = index
            for (to, axis) in permutation.enumerated() { from[axis] = index[to] }
            return from
        }
        XCTAssertEqual(copy.byteCount, x.count)
        forEachTier { _, kernels in
            for parts in [1, 3] {
                let y = copy.run(kernels, x, yByteCount: x.count, parts: parts)
                XCTAssertEqual(y, expected, "\(shape) by \(permutation), \(byteCount) bytes, \(parts) parts")
            }
        }
    }
}
