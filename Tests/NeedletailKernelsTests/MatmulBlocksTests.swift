import CNeedletailKernels
import NeedletailKernels
import XCTest

final class MatmulBlocksTests: XCTestCase {
    private func blocks(batch: Int = 1, m: Int, n: Int, parts: Int) -> nt_f32_matmul_args {
        let memory = UnsafeMutablePointer<Float>.allocate(capacity: 1)
        defer { memory.deallocate() }
        // Only the sizes are looked at.
        var args = nt_f32_matmul_args(m: m, n: n, k: 64, a: memory, packed: memory, bias: nil, c: memory)
        args.batch = batch
        args.setBlocks(parts: parts)
        return args
    }

    func testRowsAreSplitWhereThereAreEnough() {
        for (m, parts, block) in [(128, 8, 16), (1000, 8, 128), (64, 2, 32), (4, 8, 4), (20, 8, 16), (300, 1, 300)] {
            let args = blocks(m: m, n: 64, parts: parts)
            XCTAssertEqual(args.row_block, block, "\(m) rows in \(parts) parts")
            XCTAssertEqual(args.column_block, 64)
        }
    }

    func testColumnsAreSplitWhereThereAreFewRows() {
        XCTAssertEqual(blocks(m: 1, n: 1024, parts: 8).column_block, 128)
        XCTAssertEqual(blocks(m: 1, n: 1024, parts: 100).column_block, 128)
        XCTAssertEqual(blocks(m: 1, n: 4096, parts: 8).column_block, 512)
        XCTAssertEqual(blocks(m: 6, n: 1000, parts: 100).column_block, 64)
        let both = blocks(m: 32, n: 1024, parts: 8)
        XCTAssertEqual(both.row_block, 16)
        XCTAssertEqual(both.column_block, 256)
    }

    func testBlocksAreValidAndMakeNoMoreUnitsThanAskedButForRounding() {
        for batch in [0, 1, 5] {
            for m in [0, 1, 3, 4, 15, 16, 17, 240, 1000] {
                for n in [0, 1, 16, 65, 300, 4096] {
                    for parts in [0, 1, 2, 7, 64] {
                        let args = blocks(batch: batch, m: m, n: n, parts: parts)
                        XCTAssertGreaterThan(args.row_block, 0)
                        XCTAssertGreaterThan(args.column_block, 0)
                        XCTAssertEqual(args.column_block % 16, 0)
                        XCTAssertLessThanOrEqual(args.unitCount, max(parts, batch) + batch)
                    }
                }
            }
        }
    }
}
