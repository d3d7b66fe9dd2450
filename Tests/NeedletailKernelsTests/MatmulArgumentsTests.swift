import CNeedletailKernels
import NeedletailKernels
import XCTest

final class MatmulArgumentsTests: XCTestCase {
    private func spread(_ m: Int, _ n: Int, _ k: Int, batch: Int = 1, over threads: Int) -> nt_f32_matmul_args {
        var value: Float = 0
        return withUnsafeMutablePointer(to: &value) { pointer in
            // Nothing is read or written: only the sizes count.
            var args = nt_f32_matmul_args(m: m, n: n, k: k, a: pointer, packed: pointer, bias: nil, c: pointer)
            args.batch = batch
            args.spread(over: threads)
            return args
        }
    }

    func testBlocksCoverEveryProblemInWholePanels() {
        for threads in [1, 2, 3, 7, 64] {
            for m in [0, 1, 2, 6, 7, 12, 13, 100, 256, 8192] {
                for n in [0, 1, 16, 17, 64, 1152, 5142] {
                    for k in [0, 1, 64, 16384] {
                        let args = spread(m, n, k, over: threads)
                        XCTAssertGreaterThan(args.row_block, 0)
                        XCTAssertGreaterThan(args.column_block, 0)
                        XCTAssertEqual(args.column_block % 16, 0, "columns are split between panels")
                        XCTAssertLessThanOrEqual(args.unitCount, 8 * threads + 1)
                        XCTAssertEqual(args.unitCount == 0, m == 0 || n == 0)
                    }
                }
            }
        }
    }

    func testSmallProblemsStayWholeAndOneThreadHasOneUnit() {
        XCTAssertEqual(spread(1, 128, 30, over: 2).unitCount, 1)
        XCTAssertEqual(spread(240, 32, 64, over: 2).unitCount, 1)
        XCTAssertEqual(spread(1024, 1024, 1024, over: 1).unitCount, 1)
    }

    func testWhatIsReadOftenIsNotSplit() {
        // A row against many weights: each weight is read once.
        XCTAssertEqual(spread(1, 2048, 16384, over: 2).row_block, 1)
        XCTAssertGreaterThan(spread(1, 2048, 16384, over: 2).unitCount, 8)
        // Many rows against few weights.
        XCTAssertEqual(spread(8192, 64, 128, over: 2).column_block, 64)
        XCTAssertGreaterThan(spread(8192, 64, 128, over: 2).unitCount, 8)
        // More columns than rows.
        XCTAssertEqual(spread(100, 5142, 256, over: 2).row_block, 100)
        XCTAssertGreaterThanOrEqual(spread(128, 128, 128, over: 2).unitCount, 4)
    }

    func testTwoThreadsHaveAboutAsMuchEach() {
        for (m, n, k) in [
            (256, 64, 384), (10, 5142, 256), (1000, 5142, 256), (1, 1024, 2048), (128, 128, 128), (1000, 512, 256),
        ] {
            let args = spread(m, n, k, over: 2)
            let isByRows = args.row_block < m
            let (extent, block) = isByRows ? (m, args.row_block) : (n, args.column_block)
            let busiest = min((args.unitCount + 1) / 2 * block, extent)
            XCTAssertLessThan(Double(busiest) / Double(extent), 0.53, "\(m) x \(n) x \(k)")
        }
    }

    func testABatchIsSplitBetweenItsItemsFirst() {
        let args = spread(256, 256, 64, batch: 64, over: 2)
        XCTAssertEqual(args.unitCount, 64)
        XCTAssertGreaterThan(spread(256, 256, 64, batch: 6, over: 2).unitCount, 6)
    }
}
