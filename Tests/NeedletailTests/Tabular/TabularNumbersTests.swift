import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// A matrix of numbers gives what rows of values give.
final class TabularNumbersTests: XCTestCase {
    private func predictor(_ file: String) throws -> TabularPredictor {
        try TabularPredictor(
            Model(bytes: Converter(task: .generic).convert([Fixtures.path("scikit-learn/\(file)")]).bytes()))
    }

    /// The numbers of `output` for rows of `numbers`, `width` for each; what was there before is -9.
    private func outcome(
        _ predictor: TabularPredictor, _ numbers: [Double], _ output: String, count: Int
    ) throws -> [Double] {
        var values = [Double](repeating: -9, count: count)
        var span = values.mutableSpan
        try predictor.predict(numbers: numbers.span, output: output, into: &span)
        return values
    }

    private func assertError(_ expected: PredictionError, _ body: () throws -> [Double], line: UInt = #line) {
        XCTAssertThrowsError(try body(), line: line) { XCTAssertEqual($0 as? PredictionError, expected, line: line) }
    }

    func testNumbersGiveWhatRowsOfValuesGiveForAnyNumberOfRows() throws {
        for file in [
            "forest_hundred/sklearn-1.9/model.joblib", "boosting_binary/sklearn-1.9/model.pkl",
            "histogram_three/sklearn-1.9/model.joblib", "min_max_clip/sklearn-1.9/model.pkl",
        ] {
            let predictor = try predictor(file)
            let width = try XCTUnwrap(predictor.numbersPerRow)
            XCTAssertEqual(width, predictor.columns.count)
            for rows in [0, 1, 2, 1023, 1025, 2500] {
                let numbers = (0..<rows * width).map { Double($0 * 7 % 23) / 8 - 1 }
                let expected = try predictor.predict(
                    (0..<rows).map { row in (0..<width).map { .number(numbers[row * width + $0]) } })
                for (index, output) in predictor.outputs.enumerated() where output.kind != .text {
                    let values: [[Double]] = expected.map { result in
                        switch result.values[index] {
                        case .vector(let values): values
                        case .number(let value): [value]
                        default: []
                        }
                    }
                    let flat = values.flatMap { $0 }
                    XCTAssertEqual(
                        try outcome(predictor, numbers, output.name, count: flat.count).map(\.bitPattern),
                        flat.map(\.bitPattern), "\(file), \(output.name), \(rows) rows")
                }
            }
        }
    }

    func testVectorsOfTheInputAreNumbersBesideEachOther() throws {
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("v", .vector(2)), TabularColumn("x", .number)],
            stages: [StageNode("all", Assembler(invalid: .keep), inputs: ["x", "v"], outputs: ["y"])], outputs: ["y"])
        let file = ModelFile(
            name: "n", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"))
        let predictor = try TabularPredictor(Model(bytes: try file.bytes()))
        XCTAssertEqual(predictor.numbersPerRow, 3)
        XCTAssertEqual(try outcome(predictor, [1, 2, 3, 4, 5, 6], "y", count: 6), [3, 1, 2, 6, 4, 5])
        // No NaN is taken for the sign that there is nothing.
        let numbers = [1, 2, Double(bitPattern: 0x7FF8_0000_0000_0001)]
        XCTAssertTrue(try outcome(predictor, numbers, "y", count: 3)[0].isNaN)
    }

    func testWhatDoesNotFitIsRefusedByName() throws {
        let forest = try predictor("forest_hundred/sklearn-1.9/model.joblib")
        let width = try XCTUnwrap(forest.numbersPerRow)
        let row = [Double](repeating: 0, count: width)
        assertError(.unknownOutput(name: "score")) { try outcome(forest, row, "score", count: 2) }
        // Texts are no numbers.
        assertError(.unknownOutput(name: "label")) { try outcome(forest, row, "label", count: 1) }
        assertError(.wrongSize(name: "numbers", expected: "a multiple of \(width)", actual: width + 1)) {
            try outcome(forest, row + [0], "probability", count: 2)
        }
        assertError(.wrongSize(name: "values", expected: "2", actual: 3)) {
            try outcome(forest, row, "probability", count: 3)
        }
        let words = try predictor("columns_by_name/sklearn-1.9/model.pkl")
        XCTAssertNil(words.numbersPerRow)
        assertError(.wrongValue(column: "colour", expected: "a text", actual: "a number")) {
            try outcome(words, row, "features", count: 7)
        }
    }

    func testTheFirstRefusedRowIsNamed() throws {
        let forest = try predictor("forest_hundred/sklearn-1.9/model.joblib")
        let width = try XCTUnwrap(forest.numbersPerRow)
        for refused in [0, 3, 1700] {
            var numbers = [Double](repeating: 0, count: 2000 * width)
            numbers[refused * width + 1] = .infinity
            numbers[1999 * width] = .infinity
            XCTAssertThrowsError(try outcome(forest, numbers, "probability", count: 4000)) {
                guard case .row(refused, .refused(_, _, .infinite, isSkipped: false))? = $0 as? PredictionError else {
                    return XCTFail("row \(refused): \($0)")
                }
            }
        }
    }
}
