import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// What running a pipeline's models takes from the heap.
final class TabularAllocationTests: AllocationTestCase {
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
            XCTAssertEqual(allocations { program.run(block) }, 0, name)
        }
    }
}
