import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

final class GatherTests: TierTestCase {
    func testNegativeIndicesCountFromTheEndAndHostileOnesGiveZeros() {
        let x = Array(UInt8(1)...10)
        let problem = GatherProblem(
            x: x, indices: [0, -1, 5, -6, .max, .min, 4, -5, 1 << 32], outer: 1, axis: 5, innerByteCount: 2)
        forEachTier { _, kernels in
            XCTAssertEqual(
                problem.run(kernels, Int64.self), [1, 2, 9, 10, 0, 0, 0, 0, 0, 0, 0, 0, 9, 10, 1, 2, 0, 0])
        }
    }

    func testTheFirstIndexOutsideIsNamed() {
        forEachTier { _, kernels in
            for count in [0, 1, 4095, 4096, 4097, 9000] {
                let valid = (0..<count).map { Int64($0 % 7) - 3 }
                XCTAssertNil(kernels.firstIndexOutside(axis: 4, valid, count: count))
                XCTAssertNil(kernels.firstIndexOutside(axis: 4, valid.map { Int32($0) }, count: count))
                for place in [0, 1, 4095, 4096, 8191, 8999] where place < count {
                    for value: Int64 in [4, -5, Int64(Int32.max), Int64(Int32.min)] {
                        var indices = valid
                        // A later one too, which is not the first.
                        indices[count - 1] = 17
                        indices[place] = value
                        XCTAssertEqual(kernels.firstIndexOutside(axis: 4, indices, count: count), place)
                        XCTAssertEqual(
                            kernels.firstIndexOutside(axis: 4, indices.map { Int32($0) }, count: count), place)
                    }
                }
            }
            XCTAssertEqual(kernels.firstIndexOutside(axis: 0, [Int64(0)], count: 1), 0, "an axis with nothing on it")
        }
    }

    func testPickingNothingOfNothingWritesNothing() {
        forEachTier { _, kernels in
            for problem in [
                GatherProblem(x: [], indices: [], outer: 1, axis: 0, innerByteCount: 4),
                GatherProblem(x: [], indices: [0, 1], outer: 0, axis: 3, innerByteCount: 4),
            ] {
                XCTAssertEqual(problem.run(kernels, Int32.self), [])
            }
        }
    }
}
