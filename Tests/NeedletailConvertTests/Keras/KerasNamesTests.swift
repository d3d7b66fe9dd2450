@testable import NeedletailConvert
import XCTest

final class KerasNamesTests: XCTestCase {
    func testClassNamesBecomeTheNamesThatKerasGivesToGroups() {
        let expected = [
            "Dense": "dense", "BatchNormalization": "batch_normalization", "ReLU": "re_lu", "PReLU": "p_re_lu",
            "ELU": "elu", "Conv2D": "conv2d", "Conv2DTranspose": "conv2d_transpose", "InputLayer": "input_layer",
            "SpatialDropout1D": "spatial_dropout1d", "GRUCell": "gru_cell", "TFSMLayer": "tfsm_layer", "A": "a", "": "",
        ]
        for (className, name) in expected { XCTAssertEqual(KerasNumberedGroups.snakeCase(className), name) }
    }

    func testNumbersOfGroupsAreSplitOffOnlyAsKerasWritesThem() {
        let expected: [(String, String, Int)] = [
            ("dense", "dense", 0), ("dense_1", "dense", 1), ("dense_12", "dense", 12), ("re_lu", "re_lu", 0),
            ("re_lu_3", "re_lu", 3), ("dense_0", "dense_0", 0), ("dense_01", "dense_01", 0), ("dense_", "dense_", 0),
            ("dense_+1", "dense_+1", 0), ("dense_-1", "dense_-1", 0), ("_", "_", 0), ("", "", 0), ("_1", "", 1),
            ("dense_99999999999999999999", "dense_99999999999999999999", 0),
        ]
        for (name, base, number) in expected {
            let split = KerasNumberedGroups.split(name)
            XCTAssertEqual(split.base, base, name)
            XCTAssertEqual(split.number, number, name)
        }
    }

    func testANameThatIsTakenGetsTheFirstFreeNumber() {
        var names = UniqueNames(taken: ["a", "a.2", "b"])
        XCTAssertEqual(
            ["a", "a", "c", "c", "b", "a.2"].map { names.make($0) }, ["a.3", "a.4", "c", "c.2", "b.2", "a.2.2"])
    }
}
