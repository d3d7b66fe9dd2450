import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// The mean of rows becomes what a linear model is explained against.
final class BaselineTests: XCTestCase {
    /// `rows` of a case as CSV, its columns turned about, and one more among them.
    private func csv(_ golden: TabularGolden, _ rows: [Int]) -> String {
        let columns = Array(golden.columns.indices.reversed())
        func field(_ value: TabularValue) -> String {
            switch value {
            case .missing: ""
            case .vector(let values): "[\(values.map { "\($0)" }.joined(separator: ";"))]"
            case .text(let text): text
            default: value.number.map { "\($0)" } ?? ""
            }
        }
        var lines = [(["other"] + columns.map { golden.columns[$0].name }).joined(separator: ",")]
        for row in rows {
            lines.append((["\"a, b\""] + columns.map { field(golden.value(row, $0)) }).joined(separator: ","))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Rows whose values JSON and CSV have, and that the framework answers.
    private func answered(_ golden: TabularGolden) -> [Int] {
        golden.rows.indices.filter { row in
            guard case .values = golden.results[row] else { return false }
            return golden.columns.indices.allSatisfy { column in
                switch golden.value(row, column) {
                case .vector(let values): values.allSatisfy { abs($0) < 1e3 }
                case .number(let value): value.isFinite
                default: true
                }
            }
        }
    }

    private func linear(_ file: ModelFile) throws -> LinearModel {
        try XCTUnwrap(file.pipeline?.model?.stage as? LinearModel)
    }

    private func converted(
        _ paths: [String], _ task: TaskDescription.Kind, _ csv: String
    ) throws -> (file: ModelFile, rows: BaselineRows?) {
        let folder = try TemporaryFolder()
        let path = folder.path("rows.csv")
        try Data(csv.utf8).write(to: URL(filePath: path))
        let model = try Converter(task: task, baseline: path).convert(paths)
        return (model.file, model.baselineRows)
    }

    func testTheBaselineIsTheMeanOfTheFeaturesThatScikitLearnMakes() throws {
        let golden = try TabularGolden("scikit-learn/heart_logistic", framework: "sklearn-1.9")
        let rows = answered(golden)
        XCTAssertGreaterThan(rows.count, 150)
        let path = Fixtures.path("scikit-learn/heart_logistic/sklearn-1.9/model.pkl")
        let (file, counts) = try converted([path], .heartDisease, csv(golden, rows))
        XCTAssertEqual(counts, BaselineRows(count: rows.count, skippedCount: 0))
        let features = try rows.map { row in
            guard case .values(let values) = golden.results[row] else { return [Double]() }
            let place = try XCTUnwrap(golden.outputs.firstIndex(of: "features"))
            return try XCTUnwrap(values[place] as? [Any]).map(TabularGolden.number)
        }
        let baseline = try linear(file).baseline
        XCTAssertEqual(baseline.count, 27)
        for (index, value) in baseline.enumerated() {
            let mean = features.reduce(0) { $0 + $1[index] } / Double(rows.count)
            XCTAssertEqual(value, mean, accuracy: 1e-12 + 1e-12 * abs(mean), "feature \(index)")
        }
        // The shares of the words of a column.
        XCTAssertTrue(baseline.dropFirst(4).allSatisfy { $0 > 0 && $0 < 1 }, "\(baseline)")
    }

    func testTheBaselineOfVectorsIsTheirMeanAndTheModelIsTheSameElse() throws {
        let golden = try TabularGolden("spark/lr_multinomial", framework: "spark-3.5")
        let path = Fixtures.path("spark/lr_multinomial/spark-3.5/model")
        let rows = Array(answered(golden).prefix(14))
        let text = csv(golden, rows)
        let (file, _) = try converted([path], .generic, text)
        let plain = try Converter(task: .generic).convert([path])
        XCTAssertNil(plain.baselineRows)
        XCTAssertEqual(try linear(plain.file).baseline, [0, 0, 0, 0])
        let model = try linear(file)
        for (index, value) in model.baseline.enumerated() {
            let sum = rows.reduce(0.0) { sum, row in
                guard case .vector(let values) = golden.value(row, 0) else { return .nan }
                return sum + values[index]
            }
            let mean = sum / 14
            XCTAssertEqual(value, mean, accuracy: 1e-14)
            XCTAssertNotEqual(value, 0)
        }
        XCTAssertEqual(model.weights, try linear(plain.file).weights)
        XCTAssertEqual(file.rowChecks, plain.file.rowChecks)
        XCTAssertEqual(file.provenance.sources.count, 2)
        XCTAssertEqual(file.provenance.sources.first, plain.file.provenance.sources.first)
        var hash = SHA256()
        hash.update(Array(text.utf8))
        XCTAssertEqual(
            file.provenance.sources.last, Provenance.Source(file: "rows.csv", sha256: hash.finalizeHexadecimal()))
    }

    func testABaselineOfMoreRowsThanABlockHoldsIsTheirMean() throws {
        let pipeline = try Self.pipeline()
        let count = 2 * TabularProgram(pipeline).blockRows + 7
        let lines = (0..<count).map { "\($0),\($0 % 4 == 0 ? "a" : "b")" }
        let (baseline, rows) = try Self.baseline(pipeline, "x,word\n" + lines.joined(separator: "\n"))
        XCTAssertEqual(rows, BaselineRows(count: count, skippedCount: 0))
        XCTAssertEqual(baseline[0], Double(count - 1) / 2)
        XCTAssertEqual(baseline[1], Double(count - (count + 3) / 4) / Double(count))
    }

    func testMemoryDoesNotGrowWithTheRows() throws {
        try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
        let pipeline = try Self.pipeline()
        let line = Array("1.25,a\n".utf8)
        func peak(rows: Int) throws -> Int {
            var bytes = Array("x,word\n".utf8)[...]
            var left = rows
            let (peak, error) = HeapPeak.bytes {
                try BaselineReader.baseline(
                    of: pipeline,
                    { buffer in
                        if bytes.isEmpty, left > 0 {
                            bytes = line[...]
                            left -= 1
                        }
                        buffer.copyBytes(from: bytes)
                        defer { bytes = [] }
                        return .bytes(bytes.count)
                    }, measurements: [])
            }
            XCTAssertNil(error)
            XCTAssertEqual(left, 0)
            return peak
        }
        let few = try peak(rows: 2000)
        XCTAssertLessThan(try peak(rows: 40_000), few + few / 8)
    }

    func testRowsThatThePipelineLeavesOutAreNotPartOfTheMean() throws {
        let (baseline, rows) = try Self.baseline(try Self.pipeline(), "x,word\n1,a\n100,c\n3,b\n50,\n")
        XCTAssertEqual(rows, BaselineRows(count: 2, skippedCount: 2))
        XCTAssertEqual(baseline, [2, 0.5])
        assertRefused(try Self.baseline(try Self.pipeline(), "x,word\n1,c\n2,d\n"), .noRows(skippedCount: 2))
    }

    func testSumsCarryWhatRoundingTakes() throws {
        let lines = ["1e16", "1", "-1e16", "1"].map { "\($0),a" }
        let (baseline, _) = try Self.baseline(try Self.pipeline(), "x,word\n" + lines.joined(separator: "\n"))
        XCTAssertEqual(baseline[0], 0.5)
    }

    func testEveryRowThatCannotBePartOfTheMeanIsNamed() throws {
        let pipeline = try Self.pipeline()
        for (text, error) in [
            ("", .noHeader), ("x,word\n", .noRows(skippedCount: 0)),
            ("x,other\n1,a\n", .missingColumns(names: ["word"], others: ["other"])),
            ("x,word,x\n1,a,1\n", .repeatedColumn(name: "x")),
            ("x,word\n1,a\n\n2\n", .wrongFieldCount(row: 2, line: 4, expected: 2, actual: 1)),
            (
                "x,word\n1,a\nnan,a\n",
                .wrongValue(row: 2, line: 3, column: "x", expected: "a number", actual: "'nan'")
            ),
            ("x,word\n1,a\n2,a\n,a\n", .notFinite(row: 3, line: 4, feature: "x", value: .nan)),
            ("x,word\n1e308,a\n1e308,a\n", .tooLarge(feature: "x")),
            ("x,word\n1,\"a\n", .text(.unclosedQuote(line: 2))),
            // A row that is refused comes before one that cannot be read.
            ("x,word\n,a\n1\n", .notFinite(row: 1, line: 2, feature: "x", value: .nan)),
        ] as [(String, BaselineError)] {
            assertRefused(try Self.baseline(pipeline, text), error)
        }
        let bytes = Array("x,word\n1,".utf8) + [0xFF, 0x0A]
        assertRefused(
            try BaselineReader.baseline(of: pipeline, Self.source(bytes), measurements: []),
            .wrongValue(row: 1, line: 2, column: "word", expected: "a text", actual: "not UTF-8"))
        let heart = try XCTUnwrap(
            try Converter(task: .heartDisease).convert([Fixtures.path("spark/heart_logistic/spark-3.5/model")])
                .file.pipeline)
        let golden = try TabularGolden("spark/heart_logistic", framework: "spark-3.5")
        let lines = csv(golden, [0, 354]).split(separator: "\n")
        do {
            _ = try BaselineReader.baseline(
                of: heart, Self.source(Array(lines.joined(separator: "\n").utf8)), measurements: [])
            XCTFail("a missing number was taken")
        } catch {
            guard case .refused(2, 3, "Cholesterol", _, .missing) = error else { return XCTFail("\(error)") }
        }
        // Age is the last column.
        let text = "\(lines[0])\n\(lines[1].replacing(/,[^,]*$/, with: ",-1.0"))"
        assertRefused(
            try BaselineReader.baseline(
                of: heart, Self.source(Array(text.utf8)), measurements: HeartDiseaseColumns.measurements),
            .outsideLimits(row: 1, line: 2, column: "Age", value: -1, limits: 0...130))
    }

    func testVectorsOfOtherSizesAndWithoutBracketsAreNamed() throws {
        let model = LinearModel(
            weights: [1, 2], intercepts: [0], baseline: [0, 0], link: ScoreLink(.identity, scoreCount: 1))
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("v", .vector(2))],
            stages: [StageNode("model", model, inputs: ["v"], outputs: ["y"])], outputs: ["y"])
        XCTAssertEqual(try Self.baseline(pipeline, "v\n[1;2]\n[ 3 -4 ]\n").values, [2, -1])
        for (field, actual) in [("[1]", "a vector of 1"), ("1;2", "'1;2'"), ("[1;x]", "one with 'x'")] {
            assertRefused(
                try Self.baseline(pipeline, "v\n\(field)\n"),
                .wrongValue(row: 1, line: 2, column: "v", expected: "a vector of 2", actual: actual))
        }
        assertRefused(
            try Self.baseline(pipeline, "v,w\n[1;2],1\n,1\n"),
            .refused(row: 2, line: 3, column: "v", stage: "model", reason: .missing))
    }

    func testModelsThatAreNotLinearHaveNoBaseline() throws {
        let keras = [
            Fixtures.path("breast/keras-3/breast_cancer_model.keras"),
            Fixtures.path("breast/keras-3/feature_scaler.pkl"),
        ]
        for (paths, task, model) in [
            (
                [Fixtures.path("spark/heart_forest/spark-3.5/model")], .heartDisease, "one of the kind trees"
            ),
            (
                [Fixtures.path("spark/one_hot_of_words/spark-3.5/model")], .generic, "a pipeline without a model"
            ),
            (keras, .breastCancer, "a network"),
        ] as [([String], TaskDescription.Kind, String)] {
            XCTAssertThrowsError(try converted(paths, task, "x\n1\n")) {
                guard case .invalidBaseline(let file, let error)? = $0 as? ConvertError else {
                    return XCTFail("\($0)")
                }
                XCTAssertTrue(file.hasSuffix("/rows.csv"), file)
                XCTAssertEqual(error, .notLinear(model: model))
                XCTAssertEqual(
                    "\($0)",
                    "\(file): a baseline is for pipelines whose model is linear, and this is \(model): convert it without "
                        + "one")
            }
        }
    }

    func testABaselineThatCannotBeOpenedIsNamed() throws {
        let model = Fixtures.path("spark/lr_multinomial/spark-3.5/model")
        XCTAssertThrowsError(try Converter(task: .generic, baseline: "/none.csv").convert([model])) {
            XCTAssertEqual($0 as? ConvertError, .file(.cannotOpen(path: "/none.csv", errno: ENOENT)))
        }
        XCTAssertThrowsError(try Converter(task: .generic, baseline: model).convert([model])) {
            XCTAssertEqual($0 as? ConvertError, .file(.notARegularFile(path: model)))
        }
        let failing = BaselineText(name: "pipe") { _ in .failed(EIO) }
        XCTAssertThrowsError(try Converter(task: .generic).convert([model], baseline: failing)) {
            XCTAssertEqual(
                $0 as? ConvertError, .invalidBaseline(file: "pipe", .text(.cannotRead(errno: EIO))))
        }
    }

    /// `y = x + 2 [word is b]` of a number and a word, of which other words are left out and numbers may be missing.
    private static func pipeline() throws -> TabularPipeline {
        let model = LinearModel(
            weights: [1, 2], intercepts: [0], baseline: [0, 0], link: ScoreLink(.identity, scoreCount: 1))
        return try TabularPipeline(
            columns: [TabularColumn("x", .number), TabularColumn("word", .text)],
            stages: [
                StageNode("words", TextIndexer(labels: ["a", "b"], invalid: .skip), inputs: ["word"], outputs: ["i"]),
                StageNode("all", Assembler(invalid: .keep), inputs: ["x", "i"], outputs: ["features"]),
                StageNode("model", model, inputs: ["features"], outputs: ["y"]),
            ], outputs: ["y"])
    }

    /// Gives `bytes` in pieces of at most 5.
    private static func source(_ bytes: [UInt8]) -> CSVReader.Source {
        var offset = 0
        return { buffer in
            let count = min(5, buffer.count, bytes.count - offset)
            buffer.copyBytes(from: bytes[offset..<offset + count])
            offset += count
            return .bytes(count)
        }
    }

    private static func baseline(
        _ pipeline: TabularPipeline, _ text: String
    ) throws -> (values: [Double], rows: BaselineRows) {
        try BaselineReader.baseline(of: pipeline, source(Array(text.utf8)), measurements: [])
    }

    /// Checks that `body` throws `error`; a NaN equals itself here.
    private func assertRefused(
        _ body: @autoclosure () throws -> (values: [Double], rows: BaselineRows), _ error: BaselineError,
        line: UInt = #line
    ) {
        XCTAssertThrowsError(try body(), line: line) {
            XCTAssertEqual("\($0)", "\(error)", line: line)
            XCTAssertEqual(ErrorCase($0), ErrorCase(error), line: line)
        }
    }
}
