import NeedletailPipeline
import XCTest

/// Stages that do what scikit-learn's transformers do.
final class ScikitLearnStageTests: XCTestCase {
    private let number = [TabularColumn("n", .number)]
    private let text = [TabularColumn("t", .text)]

    func testACheckRefusesWhatAModelDoesNotComputeWith() throws {
        let largest = Double(Float.greatestFiniteMagnitude)
        // Half way to the next float, were there one: from there on the nearest is infinite.
        let beyond = 0x1.ffffffp127
        let rows: [[TabularValue]] = [
            [.number(1)], [.number(.infinity)], [.number(-.infinity)], [.number(.nan)], [.missing], [.number(largest)],
            [.number(beyond)], [.number(-beyond)], [.number(beyond.nextDown)],
        ]
        let infinite = StageRun.Answer.refused(.infinite, isDropped: false)
        for (check, refused) in [
            (FiniteCheck(refusesNaN: false), [1: infinite, 2: infinite]),
            (FiniteCheck(refusesNaN: false, asFloat: true), [1: infinite, 2: infinite, 6: infinite, 7: infinite]),
            (
                FiniteCheck(refusesNaN: true),
                [
                    1: infinite, 2: infinite, 3: .refused(.notANumber, isDropped: false),
                    4: .refused(.missing, isDropped: false),
                ]
            ),
        ] {
            let answers = try StageRun(check, number, outputs: []).rows(rows)
            for (row, answer) in answers.enumerated() {
                if let expected = refused[row] {
                    XCTAssertEqual(answer, expected, "\(check), row \(row)")
                } else if case .refused = answer {
                    XCTFail("\(check), row \(row): \(answer)")
                }
            }
        }
    }

    func testACheckLooksAtEveryNumberOfAVector() throws {
        let run = try StageRun(FiniteCheck(refusesNaN: true), [TabularColumn("v", .vector(3))], outputs: [])
        for slot in 0..<3 {
            var values = [1.0, 2, 3]
            values[slot] = .infinity
            XCTAssertEqual(run.rows([[.vector(values)]]), [.refused(.infinite, isDropped: false)])
        }
    }

    func testNumbersOfAVectorArePickedInTheOrderAskedFor() throws {
        let vector = [TabularColumn("v", .vector(3))]
        XCTAssertEqual(
            try StageRun(SlotPicker(slots: [2, 0, 2]), vector).rows([[.vector([1, 2, 3])]]),
            [.value(.vector([3, 1, 3]))])
        XCTAssertEqual(
            try StageRun(SlotPicker(slots: [1], isNumber: true), vector).rows([[.vector([1, 2, 3])]]),
            [.value(.number(2))])
        XCTAssertThrowsError(try StageRun(SlotPicker(slots: [3]), vector)) {
            XCTAssertEqual(
                $0 as? PipelineError, .wrongWidth(stage: "stage", column: "v", expected: 4, actual: 3))
        }
    }

    func testATextHasTheValueOfItsCategoryAndOthersThatOfUnknownOnes() throws {
        let rows: [[TabularValue]] = [[.text("a")], [.text("b")], [.text("c")], [.missing]]
        let unseen = StageRun.Answer.refused(.unseen, isDropped: false)
        let gone = StageRun.Answer.refused(.missing, isDropped: false)
        func answers(missing: Double?, unknown: Double?) throws -> [StageRun.Answer] {
            let table = CategoryTable(.texts(["b", "a"]), values: [5, -1], missing: missing, unknown: unknown)
            return try StageRun(table, text).rows(rows)
        }
        let known: [StageRun.Answer] = [.value(.number(-1)), .value(.number(5))]
        XCTAssertEqual(try answers(missing: nil, unknown: nil), known + [unseen, gone])
        XCTAssertEqual(try answers(missing: 7, unknown: nil), known + [unseen, .value(.number(7))])
        XCTAssertEqual(try answers(missing: nil, unknown: 9), known + [.value(.number(9)), .value(.number(9))])
        XCTAssertEqual(try answers(missing: 7, unknown: 9), known + [.value(.number(9)), .value(.number(7))])
    }

    func testANumberHasTheValueOfTheCategoryThatItIsEqualTo() throws {
        let rows: [[TabularValue]] = [0, -0.0, 2, 2.5, -0.5, .nan].map { [.number($0)] } + [[.missing]]
        func values(isInteger: Bool) throws -> [Double?] {
            let table = CategoryTable(
                .numbers([2, 0]), values: [20, 10], missing: 30, unknown: 40, isInteger: isInteger)
            return try StageRun(table, number).rows(rows).map {
                if case .value(.number(let value)) = $0 { value } else { nil }
            }
        }
        XCTAssertEqual(try values(isInteger: false), [10, 10, 20, 40, 40, 30, 30])
        // A fraction does not count, and what is below 0 is unknown.
        XCTAssertEqual(try values(isInteger: true), [10, 10, 20, 20, 40, 30, 30])
    }

    func testAMissingNumberIsFlagged() throws {
        let rows: [[TabularValue]] = [[.number(0)], [.number(-1)], [.number(.nan)], [.missing]]
        XCTAssertEqual(
            try StageRun(MissingFlag(marker: .nan), number).rows(rows), [0, 0, 1, 1].map { .value(.number($0)) })
        XCTAssertEqual(
            try StageRun(MissingFlag(marker: -1), number).rows(rows), [0, 1, 0, 1].map { .value(.number($0)) })
    }

    func testARowIsDividedByItsNormAsTheScalerDoes() throws {
        let row = [3.0, -4, 0.1, 7, 1e-3, 12, -0.5, 2, 9]
        for norm in Scaler.Norm.allCases {
            let run = try StageRun(RowNormalizer(featureCount: 9, norm: norm), [TabularColumn("v", .vector(9))])
            let expected = Scaler.normalizer(norm).transform(row)
            let rows = [[TabularValue.vector(row)], [.vector([Double](repeating: 0, count: 9))], [.vector(row)]]
            XCTAssertEqual(
                run.rows(rows),
                [
                    .value(.vector(expected)), .value(.vector([Double](repeating: 0, count: 9))),
                    .value(.vector(expected)),
                ]
            )
        }
    }

    func testAScaleDividesAndShiftsEachNumberAndBringsItIntoARange() throws {
        let scaler = VectorScaler(
            featureCount: 3, offsets: [1, 0, 0], divisors: [3, 10, 0.1], shifts: [0, 0.5, 0], clip: -1...1)
        let run = try StageRun(scaler, [TabularColumn("v", .vector(3))])
        let first: [Double] = [1.0 / 3.0, 0.8, 1]
        let second: [Double] = [-1, 0.6, -0.5]
        XCTAssertEqual(run.rows([[.vector([2, 3, 7])]]), [.value(.vector(first))])
        XCTAssertEqual(run.rows([[.vector([-9, 1, -0.05])]]), [.value(.vector(second))])
    }

    func testAPerceptronHasTheActivationThatItNames() throws {
        for (activation, expected) in [
            (PerceptronModel.Activation.identity, -2.0), (.relu, 0), (.tanh, -0.9640275800758169),
            (.logistic, 0.11920292202211755),
        ] {
            let model = PerceptronModel(
                sizes: [1, 1, 1], weights: [2, 0, 1, 0], activation: activation,
                link: ScoreLink(.identity, scoreCount: 1))
            let run = try StageRun(model, [TabularColumn("v", .vector(1))])
            guard case .value(.number(let value)) = run.rows([[.vector([-1])]])[0] else { return XCTFail("no value") }
            XCTAssertEqual(value, expected, accuracy: 1e-15)
        }
    }
}
