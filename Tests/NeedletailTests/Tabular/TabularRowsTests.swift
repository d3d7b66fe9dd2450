import Needletail
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// Rows in flat memory give what rows of values give.
final class TabularRowsTests: XCTestCase {
    private func predictor(_ name: String) throws -> TabularPredictor {
        let folder = Fixtures.path("spark/\(name)/spark-3.5/model")
        return try TabularPredictor(Model(bytes: Converter(task: .generic).convert([folder]).bytes()))
    }

    /// Rows that take each word, number and way of missing in turn.
    private func rows(_ predictor: TabularPredictor, count: Int) -> [[TabularValue]] {
        (0..<count).map { row in
            predictor.columns.enumerated().map { index, column in
                if (row + index) % 17 == 0 { return .missing }
                switch column.kind {
                case .number: return (row + index) % 13 == 0 ? .number(.nan) : .number(Double(row * 7 % 101) + 0.25)
                case .vector(let count): return .vector((0..<count).map { Double(row % 9 - $0) })
                case .text:
                    let words = ["Male", "Asymptomatic", "Normal", "No", "Low", "a", "b", "", "no such word", "é"]
                    return .text(words[(row + index) % words.count])
                }
            }
        }
    }

    func testOutcomesAreThoseOfRowsOfValuesForAnyNumberOfRows() throws {
        for name in ["heart_logistic", "heart_gbt", "lr_multinomial", "forest_words", "string_indexer_skip"] {
            let predictor = try predictor(name)
            var flat = predictor.makeRows()
            for count in [0, 1, 2, 1023, 1025, 3000] {
                let rows = rows(predictor, count: count)
                flat.removeAll()
                for row in rows {
                    flat.beginRow()
                    for (column, value) in row.enumerated() { XCTAssertTrue(flat.set(column, value)) }
                }
                let expected = predictor.predictEach(rows)
                var next = 0
                predictor.forEachOutcome(flat) { index, outcome in
                    XCTAssertEqual(index, next)
                    next += 1
                    let place = "\(name), row \(index) of \(count)"
                    switch expected[index] {
                    case .failure(let error): XCTAssertEqual(outcome.error, error, place)
                    case .success(let result):
                        XCTAssertNil(outcome.error, place)
                        XCTAssertEqual(outcome.warnings, result.warnings, place)
                        for (output, value) in result.values.enumerated() {
                            XCTAssertEqual("\(outcome.value(output))", "\(value)", place)
                            switch value {
                            case .number(let number):
                                XCTAssertEqual(outcome.number(output).bitPattern, number.bitPattern, place)
                            case .vector(let numbers):
                                for (slot, number) in numbers.enumerated() {
                                    XCTAssertEqual(outcome.number(output, slot).bitPattern, number.bitPattern, place)
                                }
                            default: break
                            }
                        }
                    }
                }
                XCTAssertEqual(next, count, name)
            }
        }
    }

    func testExplanationsAreThoseOfSingleRows() throws {
        let predictor = try predictor("heart_forest")
        let rows = rows(predictor, count: 60)
        var flat = predictor.makeRows()
        for row in rows {
            flat.beginRow()
            for (column, value) in row.enumerated() { XCTAssertTrue(flat.set(column, value)) }
        }
        var explained = 0
        try predictor.forEachOutcome(flat) { index, outcome throws(PredictionError) in
            guard outcome.error == nil else { return }
            let explanation = try outcome.explanation()
            XCTAssertEqual(explanation, try? predictor.explain(rows[index]))
            XCTAssertEqual(explanation.contributions.map(\.feature), try? predictor.explainedFeatures())
            explained += 1
        }
        XCTAssertGreaterThan(explained, 10)
    }

    func testValuesOfOtherKindsAndBytesThatAreNotUTF8AreRefused() throws {
        let columns = [TabularColumn("n", .number), TabularColumn("t", .text), TabularColumn("v", .vector(2))]
        var rows = TabularRows(columns, words: [[], ["a"]])
        rows.beginRow()
        for value in [TabularValue.text("1"), .vector([1, 2])] { XCTAssertFalse(rows.set(0, value)) }
        XCTAssertFalse(rows.set(1, .vector([1, 2])))
        for value in [TabularValue.text("1"), .number(1), .vector([1])] { XCTAssertFalse(rows.set(2, value)) }
        let bytes: [UInt8] = [0x61, 0xFF]
        XCTAssertFalse(rows.set(1, bytes.span))
        for (column, value) in [TabularValue.boolean(true), .integer(2), .vector([3, 4])].enumerated() {
            XCTAssertTrue(rows.set(column, value))
        }
        XCTAssertEqual(rows.numbers, [1, 3, 4])
    }

    func testAModelThatCannotBeExplainedSaysSo() throws {
        XCTAssertThrowsError(try predictor("string_indexer_keep").explainedFeatures()) { error in
            XCTAssertEqual(error as? PredictionError, .notExplained(.unsupportedModel))
        }
    }
}
