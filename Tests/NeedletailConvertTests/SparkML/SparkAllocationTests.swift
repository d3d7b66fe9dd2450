#if canImport(CAllocationCounter)
    import CAllocationCounter
    import NeedletailPipeline
    import XCTest

    /// What running a pipeline takes from the heap. Only optimised code keeps what it needs on the stack.
    final class SparkAllocationTests: XCTestCase {
        func testRunningAPipelineAllocatesNothing() throws {
            #if DEBUG
                throw XCTSkip("counted in release: without optimisation the standard library's values go to the heap")
            #else
                try XCTSkipUnless(nt_heap_is_counted() != 0, "allocations are not counted on this system")
                var count = 0
                for (name, framework, pipeline, golden) in SparkGoldenTests.pipelines() {
                    let program = TabularProgram(pipeline)
                    let block = program.makeBlock(rows: golden.rows.count)
                    block.begin(rows: golden.rows.count)
                    for row in golden.rows.indices {
                        let values = try pipeline.columns.map { column in
                            golden.value(row, try XCTUnwrap(golden.columns.firstIndex { $0.name == column.name }))
                        }
                        _ = program.fill(block, row: row, values)
                    }
                    program.run(block)
                    let before = nt_thread_allocation_count()
                    program.run(block)
                    XCTAssertEqual(nt_thread_allocation_count() - before, 0, "\(name), \(framework)")
                    count += 1
                }
                XCTAssertGreaterThan(count, 60)
            #endif
        }
    }
#endif
