import CNeedletailKernels
import NeedletailKernels
import XCTest

final class BroadcastShapeTests: XCTestCase {
    private func merged(_ a: [Int], _ b: [Int]) throws -> (extents: [Int], a: [Int], b: [Int]) {
        let shape = try XCTUnwrap(BroadcastShape(a, b))
        return (shape.extents, shape.aStrides, shape.bStrides)
    }

    func testTheResultHasTheShapeThatNumPyGives() {
        let cases: [(a: [Int], b: [Int], shape: [Int]?)] = [
            ([], [], []), ([1], [], [1]), ([5], [], [5]), ([], [2, 3], [2, 3]),
            ([2, 3, 4], [4], [2, 3, 4]), ([2, 3, 4], [2, 3, 1], [2, 3, 4]), ([1, 3, 1], [2, 1, 4], [2, 3, 4]),
            ([3, 1], [1, 4], [3, 4]), ([0], [1], [0]), ([0, 3], [3], [0, 3]), ([2, 0], [2, 1], [2, 0]), ([1], [0], [0]),
            ([2], [3], nil), ([0], [2], nil), ([2, 3], [2], nil), ([2, 3, 4], [3, 3, 4], nil),
        ]
        for (a, b, expected) in cases {
            XCTAssertEqual(BroadcastShape(a, b)?.shape, expected, "\(a) with \(b)")
            XCTAssertEqual(BroadcastShape(b, a)?.shape, expected, "\(b) with \(a)")
        }
    }

    func testDimensionsThatBothOperandsTreatAlikeAreMerged() throws {
        XCTAssertTrue(try merged([2, 3, 4], [2, 3, 4]) == ([24], [1], [1]))
        XCTAssertTrue(try merged([2, 3, 4], []) == ([24], [1], [0]))
        XCTAssertTrue(try merged([], [2, 3, 4]) == ([24], [0], [1]))
        XCTAssertTrue(try merged([2, 3, 4], [4]) == ([6, 4], [4, 1], [0, 1]))
        XCTAssertTrue(try merged([2, 3, 4], [2, 3, 1]) == ([6, 4], [4, 1], [1, 0]))
        XCTAssertTrue(try merged([1, 3, 1], [2, 1, 4]) == ([2, 3, 4], [0, 1, 0], [4, 0, 1]))
        XCTAssertTrue(try merged([2, 3, 4, 5], [3, 1, 1]) == ([2, 3, 20], [60, 20, 1], [0, 1, 0]))
        XCTAssertTrue(try merged([2, 1, 1, 3, 1], [2, 1, 1, 3, 1]) == ([6], [1], [1]))
        XCTAssertTrue(try merged([1, 1], [1]) == ([], [], []))
    }

    func testSixDimensionsAreAsManyAsThereMayBeAfterMerging() throws {
        let alternating = try XCTUnwrap(BroadcastShape([2, 1, 2, 1, 2, 1], [1, 2, 1, 2, 1, 2]))
        XCTAssertEqual(alternating.extents, [2, 2, 2, 2, 2, 2])
        XCTAssertEqual(alternating.aStrides, [4, 0, 2, 0, 1, 0])
        XCTAssertEqual(alternating.bStrides, [0, 4, 0, 2, 0, 1])
        XCTAssertNil(BroadcastShape([2, 1, 2, 1, 2, 1, 2], [1, 2, 1, 2, 1, 2, 1]))
        XCTAssertEqual(BroadcastShape([Int](repeating: 2, count: 9), [2])?.extents, [256, 2])
    }

    func testThreeOperandsAreMergedWhereAllAreTreatedAlike() throws {
        let shape = try XCTUnwrap(BroadcastShape([1, 5], [2, 3, 4, 5], [3, 1, 1]))
        XCTAssertEqual(shape.shape, [2, 3, 4, 5])
        XCTAssertEqual(shape.extents, [2, 3, 4, 5])
        XCTAssertEqual(shape.strides, [[0, 0, 0, 1], [60, 20, 5, 1], [0, 1, 0, 0]])
        XCTAssertEqual(try XCTUnwrap(BroadcastShape([], [2, 3, 4], [2, 3, 4])).strides, [[0], [1], [1]])
        XCTAssertNil(BroadcastShape([2], [1], [3]))
    }

    func testArgumentsHaveLeadingOnes() throws {
        let shape = try XCTUnwrap(BroadcastShape([2, 3, 4], [4]))
        XCTAssertEqual(shape.elementCount, 24)
        var values: [Float] = [0]
        values.withUnsafeMutableBufferPointer { values in
            guard let start = values.baseAddress else { return }
            // The addresses are stored, not read.
            let args = shape.arguments(start, start, start)
            XCTAssertTrue(args.extents == (1, 1, 1, 1, 6, 4))
            XCTAssertTrue((args.a_strides.4, args.a_strides.5) == (4, 1))
            XCTAssertTrue((args.b_strides.4, args.b_strides.5) == (0, 1))
        }
    }
}
