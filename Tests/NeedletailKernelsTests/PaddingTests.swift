import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

final class PaddingTests: TierTestCase {
    func testEveryModeIsAsItsFormulaSays() {
        for (shape, before, after) in [
            ([5], [2], [3]), ([4, 5], [1, 0], [0, 2]), ([2, 6, 3], [1, 2, 2], [1, 5, 0]), ([3, 4], [0, 0], [0, 0]),
            ([1, 2, 9, 8], [0, 0, 3, 3], [0, 0, 3, 3]), ([2, 9, 8, 3], [0, 1, 1, 0], [0, 1, 1, 0]), ([], [], []),
        ] {
            for byteCount in [1, 2, 4, 8] {
                for mode in [Padding.Mode.constant, .edge, .reflect, .symmetric] {
                    assertPadding(shape, before, after, mode, byteCount)
                }
            }
        }
    }

    func testAConstantSurroundsAnArrayWithoutElements() {
        let padding = Padding(of: [0, 2], before: [1, 0], after: [2, 1], mode: .constant, elementByteCount: 4)
        XCTAssertEqual(padding.shape, [3, 3])
        XCTAssertEqual(padding.copies, [])
        XCTAssertEqual(padding.fills.reduce(0) { $0 + $1.byteCount }, 36)
    }

    func testPartsCoverTheResultOnce() {
        for mode in [Padding.Mode.constant, .edge, .reflect, .symmetric] {
            let padding = Padding(
                of: [3, 4, 5], before: [1, 2, 0], after: [2, 2, 4], mode: mode, elementByteCount: 1)
            XCTAssertEqual(padding.shape, [6, 8, 9])
            XCTAssertEqual((padding.copies + padding.fills).reduce(0) { $0 + $1.byteCount }, 6 * 8 * 9)
        }
    }

    private func assertPadding(
        _ shape: [Int], _ before: [Int], _ after: [Int], _ mode: Padding.Mode, _ byteCount: Int
    ) {
        let x = seededBytes(shape.reduce(byteCount, *))
        let padding = Padding(of: shape, before: before, after: after, mode: mode, elementByteCount: byteCount)
        let expected = gathered(x, shape, elementByteCount: byteCount, into: padding.shape) { index in
            var from: [Int] = []
            for axis in index.indices {
                var place = index[axis] - before[axis]
                let last = shape[axis] - 1
                switch mode {
                case .constant: if place < 0 || place > last { return nil }
                case .edge: place = min(max(place, 0), last)
                case .reflect: place = place < 0 ? -place : place > last ? 2 * last - place : place
                case .symmetric: place = place < 0 ? -1 - place : place > last ? 2 * last + 1 - place : place
                }
                from.append(place)
            }
            return from
        }
        let value = [UInt8](repeating: 0xee, count: byteCount)
        let copies = padding.copies.map { ($0, x) } + padding.fills.map { ($0, value) }
        forEachTier { _, kernels in
            let y = StridedCopy.run(copies, kernels, yByteCount: expected.count, parts: 2)
            XCTAssertEqual(y, expected, "\(mode) of \(shape) by \(before) and \(after), \(byteCount) bytes")
        }
    }
}
