import Foundation
import KernelCases
import NeedletailKernels
import TestSupport
import XCTest

/// Copies of every kind against what NumPy makes of the same array.
final class MovementGoldenTests: TierTestCase {
    private struct Golden: Decodable {
        var cases: [Case]

        struct Case: Decodable {
            var tensor: String
            var function: String
            var before: [Int]?
            var after: [Int]?
            var permutation: [Int]?
            var starts: [Int]?
            var steps: [Int]?
            var counts: [Int]?
            var axis: Int?
            var indices: [Int64]?
        }
    }

    func testCopiesAgreeWithNumPy() throws {
        let fixture = try TensorFixture("kernels/movement.safetensors")
        let golden = try JSONDecoder().decode(Golden.self, from: Data(fixture.caseJSON.utf8))
        let x = try XCTUnwrap(fixture.bytes["x"])
        let shape = try XCTUnwrap(fixture.shapes["x"])
        XCTAssertGreaterThan(golden.cases.count, 20)
        for golden in golden.cases {
            let expected = try XCTUnwrap(fixture.bytes[golden.tensor])
            if golden.function == "take" { continue }
            let copies = try copies(of: golden, x, shape)
            forEachTier { _, kernels in
                let y = StridedCopy.run(copies, kernels, yByteCount: expected.count)
                XCTAssertEqual(y, expected, golden.tensor)
            }
        }
    }

    func testGathersAgreeWithNumPy() throws {
        let fixture = try TensorFixture("kernels/movement.safetensors")
        let golden = try JSONDecoder().decode(Golden.self, from: Data(fixture.caseJSON.utf8))
        let x = try XCTUnwrap(fixture.bytes["x"])
        let shape = try XCTUnwrap(fixture.shapes["x"])
        let takes = golden.cases.filter { $0.function == "take" }
        XCTAssertEqual(takes.count, 4)
        for golden in takes {
            let (axis, indices) = (try XCTUnwrap(golden.axis), try XCTUnwrap(golden.indices))
            let problem = GatherProblem(
                x: x, indices: indices, outer: shape[..<axis].reduce(1, *), axis: shape[axis],
                innerByteCount: shape[(axis + 1)...].reduce(4, *))
            forEachTier { _, kernels in
                XCTAssertEqual(problem.run(kernels, Int32.self), fixture.bytes[golden.tensor], golden.tensor)
                XCTAssertEqual(problem.run(kernels, Int64.self), fixture.bytes[golden.tensor], golden.tensor)
            }
        }
    }

    /// The copies that a case comes to, each with what it copies from.
    private func copies(of golden: Golden.Case, _ x: [UInt8], _ shape: [Int]) throws -> [(StridedCopy, [UInt8])] {
        switch golden.function {
        case "transpose":
            let permutation = try XCTUnwrap(golden.permutation)
            return [(.permutation(of: shape, permutation, elementByteCount: 4), x)]
        case "slice":
            let (starts, steps) = (try XCTUnwrap(golden.starts), try XCTUnwrap(golden.steps))
            let counts = try XCTUnwrap(golden.counts)
            return [(.slice(of: shape, starts: starts, steps: steps, counts: counts, elementByteCount: 4), x)]
        case "concatenate":
            let axis = try XCTUnwrap(golden.axis)
            var ends = [Int](repeating: 0, count: shape.count)
            ends[0] = shape[0] - 1
            let reversed = StridedCopy.slice(
                of: shape, starts: ends, steps: [-1, 1, 1, 1], counts: shape, elementByteCount: 4)
            let parts = [x, reversed.run(kernelTable(.reference), x, yByteCount: x.count), x]
            let joins = StridedCopy.concatenation(of: [shape, shape, shape], axis: axis, elementByteCount: 4)
            return Array(zip(joins, parts))
        case "constant", "edge", "reflect":
            let modes: [String: Padding.Mode] = ["constant": .constant, "edge": .edge, "reflect": .reflect]
            let padding = Padding(
                of: shape, before: try XCTUnwrap(golden.before), after: try XCTUnwrap(golden.after),
                mode: try XCTUnwrap(modes[golden.function]), elementByteCount: 4)
            return padding.copies.map { ($0, x) } + padding.fills.map { ($0, bytes([Int32(-7)])) }
        default:
            XCTFail("no copy is called \(golden.function)")
            return []
        }
    }
}
