import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Columns of a table give what rows of values give.
final class TabularColumnsTests: XCTestCase {
    private func predictor(_ name: String) throws -> TabularPredictor {
        let folder = Fixtures.path("spark/\(name)/spark-3.5/model")
        return try TabularPredictor(Model(bytes: Converter(task: .generic).convert([folder]).bytes()))
    }

    /// Words of each column of texts that its model knows, by rows that it takes.
    private static let known = [
        "Sex": ["Female", "Male"],
        "angina": ["Stable angina", "Unstable angina", "Other pains", "Asymptomatic"],
        "Glycemia": ["Less than 120 mg/dl", "More than 120 mg/dl"],
        "ECG": ["Normal", "Anomalies", "Hypertrophy"],
        "angina_after_sport": ["No", "Yes"],
        "ecg_slope": ["Rising", "Stable", "Falling"],
        "fluoroscopy": ["No anomaly", "Low", "Medium", "High"],
        "thalassemia": ["No", "Under control", "Unstable"],
    ]

    /// A column of `count` rows as categories, numbers where `words` has none for it.
    ///
    /// - isOdd: whether some rows have what is not known, or not there.
    private func column(_ column: TabularColumn, _ index: Int, count: Int, isOdd: Bool) -> ColumnValues {
        guard column.kind == .text else {
            return .numbers(
                (0..<count).map { row -> Double in
                    if isOdd, (row + index) % 19 == 3 { return .nan }
                    return Double((row * 7 + index) % 80) + 40.25
                })
        }
        let words = (Self.known[column.name] ?? []) + (isOdd ? ["no such word", "é"] : [])
        let first = isOdd ? -1 : 0
        let codes = (0..<count).map { row -> Int32 in
            Int32((row * 5 + index) % (words.count - first) + first)
        }
        return .categories(codes: codes, words: words)
    }

    private func value(_ column: ColumnValues, _ row: Int) -> TabularValue {
        switch column {
        case .numbers(let numbers): .number(numbers[row])
        case .texts(let texts): texts[row].map { .text($0) } ?? .missing
        case .categories(let codes, let words): codes[row] < 0 ? .missing : .text(words[Int(codes[row])])
        }
    }

    private func texts(_ column: ColumnValues, _ count: Int) -> ColumnValues {
        guard case .categories = column else { return column }
        return .texts(
            (0..<count).map { row in
                guard case .text(let text) = value(column, row) else { return nil }
                return text
            })
    }

    private func outcome(
        _ predictor: TabularPredictor, _ columns: [ColumnValues], _ rows: Range<Int>? = nil, output: String, width: Int,
        count: Int
    ) throws -> [Double] {
        var values = [Double](repeating: -9, count: (rows?.count ?? count) * width)
        var span = values.mutableSpan
        try predictor.predict(columns: columns, rows: rows, output: output, into: &span)
        return values
    }

    private func numbers(_ value: TabularValue) -> [Double] {
        switch value {
        case .vector(let values): values
        case .number(let value): [value]
        default: []
        }
    }

    /// Compares every output with that of rows of values, bit by bit, or the first row's error where there is one.
    private func check(
        _ predictor: TabularPredictor, _ columns: [ColumnValues], count: Int, _ message: String, line: UInt = #line
    ) throws {
        let expected = predictor.predictEach((0..<count).map { row in columns.map { value($0, row) } })
        let refused = expected.firstIndex { if case .failure = $0 { true } else { false } }
        for (index, output) in predictor.outputs.enumerated() where output.kind != .text {
            let width = if case .vector(let width) = output.kind { width } else { 1 }
            if let refused, case .failure(let error) = expected[refused] {
                XCTAssertThrowsError(
                    try outcome(predictor, columns, output: output.name, width: width, count: count), message,
                    line: line
                ) { XCTAssertEqual($0 as? PredictionError, .row(refused, error), message, line: line) }
                continue
            }
            let values = try expected.flatMap { numbers(try $0.get().values[index]) }
            XCTAssertEqual(
                try outcome(predictor, columns, output: output.name, width: width, count: count).map(\.bitPattern),
                values.map(\.bitPattern), "\(message), \(output.name)", line: line)
            // Any part of the rows.
            let part = count / 3..<count - count / 5
            XCTAssertEqual(
                try outcome(predictor, columns, part, output: output.name, width: width, count: count).map(
                    \.bitPattern),
                values[part.lowerBound * width..<part.upperBound * width].map(\.bitPattern), message, line: line)
        }
    }

    func testColumnsGiveWhatRowsOfValuesGiveForAnyNumberOfRows() throws {
        for name in ["heart_logistic", "heart_forest", "heart_gbt"] {
            let predictor = try predictor(name)
            for count in [0, 1, 2, 1023, 1025, 2500] {
                for isOdd in [false, true] {
                    let columns = predictor.columns.enumerated().map {
                        column($1, $0, count: count, isOdd: isOdd)
                    }
                    let message = "\(name), \(count) rows, \(isOdd)"
                    try check(predictor, columns, count: count, message)
                    try check(predictor, columns.map { texts($0, count) }, count: count, "\(message), texts")
                }
            }
        }
    }

    func testAScoreStraightFromTheColumnsHasTheBitsOfTheStages() throws {
        let program = try XCTUnwrap(try predictor("heart_logistic").model.program)
        XCTAssertNotNil(program.sum, "the logistic regression is no sum of columns")
        let (whole, outputs) = (program.makeBlock(rows: 1000), program.makeBlock(rows: 1000))
        for block in [whole, outputs] {
            block.begin(rows: 1000)
            for row in 0..<1000 {
                for (column, place) in program.inputs.enumerated() {
                    if place.type.kind == .text {
                        block.texts(place.start)[row] = Int32((row * 3 + column) % place.type.texts.count)
                    } else {
                        block.slot(place.start)[row] = Double(row * 37 % 1009) / 7 - 3
                    }
                }
            }
        }
        program.run(whole)
        program.runOutputs(outputs)
        for place in program.outputs {
            for slot in place.start..<place.start + place.type.width {
                for row in 0..<1000 {
                    XCTAssertEqual(outputs.slot(slot)[row].bitPattern, whole.slot(slot)[row].bitPattern)
                }
            }
        }
        // The vector between was not made.
        let features = try XCTUnwrap(
            program.places["features"] ?? program.places.values.max { $0.type.width < $1.type.width })
        XCTAssertTrue((0..<1000).allSatisfy { outputs.slot(features.start)[$0] == 0 })
    }

    /// More columns than the kernel takes at once, lists of words that fit its registers and that do not, and an intercept.
    func testSumsOfManyColumnsHaveTheBitsOfRowsOfValues() throws {
        let wordCounts = (0..<37).map { [0, 3, 0, 13, 14, 40, 200][$0 % 7] }
        func words(_ column: Int) -> [String] { (0..<wordCounts[column]).map { "w\($0)" } }
        let names = wordCounts.indices.map { "c\($0)" }
        let texts = wordCounts.indices.filter { wordCounts[$0] > 0 }
        for intercept in [0.375, -.infinity] {
            let pipeline = try TabularPipeline(
                columns: wordCounts.indices.map { TabularColumn(names[$0], wordCounts[$0] == 0 ? .number : .text) },
                stages: texts.map { column in
                    StageNode(
                        "index \(column)", TextIndexer(labels: words(column), invalid: .keep), inputs: [names[column]],
                        outputs: ["i\(column)"])
                } + [
                    StageNode(
                        "all", Assembler(invalid: .error),
                        inputs: wordCounts.indices.map { wordCounts[$0] == 0 ? names[$0] : "i\($0)" },
                        outputs: ["features"]),
                    StageNode(
                        "line",
                        LinearModel(
                            weights: wordCounts.indices.map { Double($0 % 5) / 3 - 0.7 }, intercepts: [intercept],
                            baseline: [Double](repeating: 0, count: wordCounts.count),
                            link: ScoreLink(.identity, scoreCount: 1)), inputs: ["features"], outputs: ["y"]),
                ], outputs: ["y"])
            let file = ModelFile(
                name: "n", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
                provenance: Provenance(sources: [], framework: "none", converter: "none"))
            let predictor = try TabularPredictor(Model(bytes: try file.bytes()))
            XCTAssertNotNil(try XCTUnwrap(predictor.model.program).sum)
            for count in [1, 16, 33, 1050] {
                let columns = wordCounts.enumerated().map { column, wordCount -> ColumnValues in
                    guard wordCount > 0 else {
                        return .numbers((0..<count).map { Double(($0 * 7 + column) % 23) / 3 - 4 })
                    }
                    // All words of the model's, some that it does not know, and some rows without any.
                    return .categories(
                        codes: (0..<count).map { Int32(($0 * 11 + column) % (wordCount + 3)) - 1 },
                        words: words(column).reversed() + ["x", "y"])
                }
                try check(predictor, columns, count: count, "\(count) rows, \(intercept)")
            }
        }
    }

    func testWhatDoesNotFitIsRefusedByName() throws {
        let predictor = try predictor("heart_logistic")
        let good = predictor.columns.enumerated().map { column($1, $0, count: 5, isOdd: false) }
        func error(
            _ rows: Range<Int>? = nil, _ output: String = "probability",
            _ change: (inout [ColumnValues]) -> Void = { _ in }
        )
            -> PredictionError?
        {
            var columns = good
            change(&columns)
            do {
                _ = try outcome(predictor, columns, rows, output: output, width: 2, count: 5)
                return nil
            } catch { return error as? PredictionError }
        }
        XCTAssertNil(error())
        let (number, text) = try (
            XCTUnwrap(predictor.columns.firstIndex { $0.kind == .number }),
            XCTUnwrap(predictor.columns.firstIndex { $0.kind == .text })
        )
        let (numberName, textName) = (predictor.columns[number].name, predictor.columns[text].name)
        XCTAssertEqual(error { $0.removeLast() }, .wrongColumnCount(expected: 12, actual: 11))
        XCTAssertEqual(
            error { $0[number] = $0[text] }, .wrongValue(column: numberName, expected: "numbers", actual: "texts"))
        XCTAssertEqual(
            error { $0[text] = $0[number] }, .wrongValue(column: textName, expected: "texts", actual: "numbers"))
        XCTAssertEqual(
            error { $0[11] = column(predictor.columns[11], 0, count: 4, isOdd: false) },
            .wrongSize(name: "the column '\(predictor.columns[11].name)'", expected: "5", actual: 4))
        XCTAssertEqual(error(nil, "score"), .unknownOutput(name: "score"))
        XCTAssertEqual(
            error(nil, "prediction"), .wrongSize(name: "values", expected: "5", actual: 10))
        for rows in [3..<6, -1..<2, 6..<7, 9..<9] { XCTAssertEqual(error(rows), .wrongRows(rows, count: 5)) }
        XCTAssertEqual(
            PredictionError.wrongRows(3..<6, count: 5).description, "the rows 3 to 5 are not all among the table's 5")
        XCTAssertNil(error(5..<5))
        for code in [Int32.min, -3, -2, 2, 3, .max] {
            XCTAssertEqual(
                error { $0[text] = .categories(codes: [0, 1, 0, code, 1], words: ["a", "b"]) },
                .row(3, .wrongValue(column: textName, expected: "an index from -1 to 1", actual: "\(code)")))
        }
        XCTAssertEqual(
            error { $0[text] = .categories(codes: [0, 0, 0, 0, 0], words: []) },
            .row(0, .wrongValue(column: textName, expected: "an index from -1 to -1", actual: "0")))
    }

    func testNumbersOutsideTheirLimitsAreRefused() throws {
        let folder = Fixtures.path("spark/heart_logistic/spark-3.5/model")
        let predictor = try TabularPredictor(Model(bytes: Converter(task: .heartDisease).convert([folder]).bytes()))
        var columns = predictor.columns.enumerated().map { column($1, $0, count: 40, isOdd: false) }
        try check(predictor, columns, count: 40, "inside")
        let age = try XCTUnwrap(predictor.columns.firstIndex { $0.name == "Age" })
        for row in [0, 7, 8, 33, 39] {
            var ages = [Double](repeating: 50, count: 40)
            ages[row] = 1000
            columns[age] = .numbers(ages)
            XCTAssertThrowsError(try outcome(predictor, columns, output: "prediction", width: 1, count: 40)) {
                guard case .row(row, .outsideLimits(feature: "Age", value: 1000, _, _)) = $0 as? PredictionError else {
                    return XCTFail("\($0)")
                }
            }
        }
    }

    func testVectorsOfTheInputAreNumbersBesideEachOther() throws {
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("v", .vector(2)), TabularColumn("x", .number), TabularColumn("n", .vector(0))],
            stages: [StageNode("all", Assembler(invalid: .keep), inputs: ["x", "v", "n"], outputs: ["y"])],
            outputs: ["y"])
        let file = ModelFile(
            name: "n", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"))
        let predictor = try TabularPredictor(Model(bytes: try file.bytes()))
        let columns: [ColumnValues] = [.numbers([1, 2, 3, 4]), .numbers([5, 6]), .numbers([])]
        XCTAssertEqual(try outcome(predictor, columns, output: "y", width: 3, count: 2), [5, 1, 2, 6, 3, 4])
        XCTAssertThrowsError(
            try outcome(
                predictor, [.numbers([1, 2, 3]), .numbers([5]), .numbers([])], output: "y", width: 3, count: 1)
        ) {
            XCTAssertEqual(
                $0 as? PredictionError, .wrongSize(name: "the column 'v'", expected: "a multiple of 2", actual: 3))
        }
    }

    func testAColumnThatNoStageReadsIsCheckedAllTheSame() throws {
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("x", .number), TabularColumn("unread", .text)],
            stages: [
                StageNode("all", Assembler(invalid: .error), inputs: ["x"], outputs: ["features"]),
                StageNode(
                    "line",
                    LinearModel(
                        weights: [2], intercepts: [1], baseline: [0], link: ScoreLink(.identity, scoreCount: 1)),
                    inputs: ["features"], outputs: ["y"]),
            ], outputs: ["y"])
        let file = ModelFile(
            name: "n", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"))
        let predictor = try TabularPredictor(Model(bytes: try file.bytes()))
        let x = ColumnValues.numbers([3, 4])
        XCTAssertEqual(
            try outcome(predictor, [x, .categories(codes: [0, -1], words: ["a"])], output: "y", width: 1, count: 2),
            [7, 9])
        XCTAssertThrowsError(
            try outcome(predictor, [x, .categories(codes: [0, 1], words: ["a"])], output: "y", width: 1, count: 2)
        ) {
            let error = PredictionError.wrongValue(column: "unread", expected: "an index from -1 to 0", actual: "1")
            XCTAssertEqual($0 as? PredictionError, .row(1, error))
        }
    }
}
