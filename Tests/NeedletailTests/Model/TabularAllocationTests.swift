import CAllocationCounter
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// What running a pipeline's models takes from the heap. Only optimised code keeps what it needs on the stack.
final class TabularAllocationTests: XCTestCase {
    override func setUpWithError() throws {
        #if DEBUG
            throw XCTSkip("counted in release: without optimisation the standard library's values go to the heap")
        #else
            try XCTSkipUnless(nt_heap_is_counted() != 0, "allocations are not counted on this system")
        #endif
    }

    func testRunningAModelAllocatesNothing() throws {
        for name in [
            "lr_binomial", "lr_multinomial_sparse", "lr_multinomial_thresholds", "linear_normal", "svc",
            "bayes_multinomial", "bayes_complement", "bayes_bernoulli", "bayes_gaussian", "perceptron_deep",
            "tree_entropy",
            "tree_alone", "forest_thresholds", "boosted_words", "tree_regressor",
        ] {
            let pipeline = try SparkMLImporter.load(Fixtures.path("spark/\(name)/spark-3.5/model")).pipeline
            let program = TabularProgram(pipeline)
            let block = program.makeBlock(rows: program.blockRows)
            block.begin(rows: program.blockRows)
            let count = try XCTUnwrap(
                (0..<20).map { _ in
                    let before = nt_heap_allocation_count()
                    program.run(block)
                    return nt_heap_allocation_count() - before
                }.min())
            XCTAssertEqual(count, 0, name)
        }
    }
}
