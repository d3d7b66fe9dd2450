import NeedletailPipeline
import XCTest

/// Numbers among texts: a label is a number's where Java writes it so, with as few digits as it can or with one more.
final class NumberLabelTests: XCTestCase {
    /// The index of each value in `labels`, nil where it has none.
    private func indices(_ labels: [String], _ kind: TabularColumn.Kind, _ values: [TabularValue]) throws -> [Double?] {
        let run = try StageRun(TextIndexer(labels: labels, invalid: .error), [TabularColumn("x", kind)])
        return run.rows(values.map { [$0] }).map { answer in
            if case .value(.number(let index)) = answer { index } else { nil }
        }
    }

    func testLabelsOfOlderVersionsOfJavaAreFound() throws {
        let labels = [
            "1.9999999999999998E23", "2.0E-3", "9.999999999999999E22", "4.9E-324", "-0.0", "0.0", "NaN", "-Infinity",
        ]
        let values: [Double] = [2e23, 0.002, 1e23, .leastNonzeroMagnitude, -0.0, 0, .nan, -.infinity]
        for kind: TabularColumn.Kind in [.text, .number] {
            XCTAssertEqual(
                try indices(labels, kind, values.map { .number($0) }), [0, nil, 2, 3, 4, 5, 6, 7], "\(kind)")
        }
    }

    func testFormsThatJavaDoesNotWriteAreNoNumbers() throws {
        for label in [
            "1", "01.0", "1.50", "1.", ".5", "+1.0", "1.0e3", "1.0E3", "1E10", "10.0E10", "0.5E10", "1.0E+10", "0.0001",
            "12345678.0", "0x1.0", "1.0D", " 1.0", "inf", "nan", "1_0.0", "1.0E010", "1.0E400", "١.٠",
        ] {
            let value = Double(label.filter { !"D _".contains($0) }) ?? 1
            XCTAssertEqual(try indices([label], .text, [.number(value)]), [nil], label)
        }
    }

    func testALabelOfAFloatIsFoundByTheFloatsValue() throws {
        let float = Double(Float(0.1))
        for kind: TabularColumn.Kind in [.text, .number] {
            XCTAssertEqual(try indices(["0.1"], kind, [.number(float), .number(0.1)]), [0, 0])
            // A double's own label comes first.
            XCTAssertEqual(
                try indices(["0.1", "0.10000000149011612"], kind, [.number(float), .number(0.1)]), [1, 0])
        }
        XCTAssertEqual(try indices(["1.0E300"], .text, [.number(.infinity), .number(1e300)]), [nil, 0])
    }

    func testWholeNumbersAreTextsOfTheirOwnWhereTheTypeIsKnown() throws {
        XCTAssertEqual(try indices(["1", "1.0"], .text, [.integer(1), .number(1)]), [0, 1])
        // A column of numbers has no whole ones.
        XCTAssertEqual(try indices(["7"], .number, [.number(7), .integer(7)]), [0, 0])
    }

    func testPaddingCountsBeforeWhatIsKept() throws {
        let run = try StageRun(TextIndexer(labels: ["a"], padding: 2, invalid: .keep), [TabularColumn("x", .text)])
        XCTAssertEqual(
            run.rows([[.text("a")], [.text("")], [.missing]]),
            [.value(.number(0)), .value(.number(3)), .value(.number(3))])
        XCTAssertEqual(run.slots[0].labels, ["a"])
    }
}
