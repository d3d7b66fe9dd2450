import Foundation
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

final class CohortReadTests: XCTestCase {
    private var folder: TemporaryFolder!

    override func setUpWithError() throws { folder = try TemporaryFolder() }

    override func tearDown() { folder = nil }

    private static let sound: [Cohort.Kind: String] = [
        .mutations: "patient,TP53,RB1\nA,0,1\nB,1,0\nC,0,0\n",
        .expression: "TP53,MYC\n1.5,-2\n0,3e2\n1,1\n",
        .pathways: "patient_id,repair\nA,0.5\nB,0.25\nC,1\n",
        .conditions: ",age\nA,12\nB,14\nC,9\n",
    ]

    /// The path of the sound cohort with other texts for some tables, and without the file of `missing`.
    private func write(
        _ changes: [Cohort.Kind: String] = [:], missing: Cohort.Kind? = nil, prefix: String = "a"
    ) throws -> String {
        for kind in Cohort.Kind.allCases {
            let path = folder.path("\(prefix)_\(kind.rawValue).csv")
            guard kind != missing, let text = changes[kind] ?? Self.sound[kind] else { continue }
            try Data(text.utf8).write(to: URL(filePath: path))
        }
        return folder.path(prefix)
    }

    private func assertRefused(
        _ changes: [Cohort.Kind: String], _ expected: String, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let path = try write(changes)
        XCTAssertThrowsError(try Cohort(contentsOf: path), file: file, line: line) { error in
            XCTAssertEqual("\(error)".replacing(folder.path("a"), with: "a"), expected, file: file, line: line)
        }
    }

    func testTablesAreReadWithoutTheirPatients() throws {
        let cohort = try Cohort(contentsOf: write())
        XCTAssertEqual(cohort.patientCount, 3)
        XCTAssertEqual(cohort.mutations.columns, ["TP53", "RB1"])
        XCTAssertEqual(cohort.mutations.rows, [[0, 1], [1, 0], [0, 0]])
        XCTAssertEqual(cohort.expression.columns, ["TP53", "MYC"])
        XCTAssertEqual(cohort.expression.rows, [[1.5, -2], [0, 300], [1, 1]])
        XCTAssertEqual(cohort.pathways.columns, ["repair"])
        XCTAssertEqual(cohort.conditions?.columns, ["age"])
        XCTAssertEqual(cohort.conditions?.rows, [[12], [14], [9]])
    }

    func testConditionsMayBeMissing() throws {
        XCTAssertNil(try Cohort(contentsOf: write(missing: .conditions)).conditions)
        let path = try write(missing: .pathways, prefix: "b")
        XCTAssertThrowsError(try Cohort(contentsOf: path)) { error in
            XCTAssertEqual("\(error)", "cannot open \(path)_pathways.csv: No such file or directory")
        }
    }

    func testAFolderStandsForTheOnlyCohortInIt() throws {
        XCTAssertThrowsError(try Cohort(contentsOf: folder.path)) { error in
            XCTAssertEqual(error as? CohortFileError, .noCohort(folder: folder.path))
        }
        let cohort = try Cohort(contentsOf: write(prefix: "b"))
        XCTAssertEqual(try Cohort(contentsOf: folder.path), cohort)
        XCTAssertEqual(try Cohort(contentsOf: folder.path + "/"), cohort)
        _ = try write()
        XCTAssertThrowsError(try Cohort(contentsOf: folder.path)) { error in
            XCTAssertEqual(error as? CohortFileError, .severalCohorts(folder: folder.path, prefixes: ["a", "b"]))
        }
    }

    func testTheFirstPatientsMayBeEnough() throws {
        let cohort = try Cohort(contentsOf: write([.pathways: "repair\n1\n2\nno number\n"]), patientLimit: 2)
        XCTAssertEqual(cohort.mutations.rows, [[0, 1], [1, 0]])
        XCTAssertEqual(cohort.pathways.rows, [[1], [2]])
    }

    func testWhatIsNoTableOfNumbersIsRefused() throws {
        try assertRefused(
            [.expression: ""], "a_expression.csv is empty: its first line must name the columns")
        try assertRefused([.pathways: "patient\nA\nB\nC\n"], "a_pathways.csv: the table of pathways has no columns")
        try assertRefused(
            [.expression: "x,y,x\n1,2,3\n1,2,3\n1,2,3\n"], "a_expression.csv: expression: two columns are called x")
        try assertRefused(
            [.expression: "x,y\n1,2\n1\n"], "a_expression.csv, row 2: expected 2 fields, got 1")
        try assertRefused(
            [.expression: "x,y\n1,2\n1,2,3\n"], "a_expression.csv, row 2: expected 2 fields, got 3")
        for text in ["nan", "NaN", "inf", "-Infinity", "0x10", "1,5", "high"] {
            try assertRefused(
                [.expression: "x,y\n1,2\n1,\"\(text)\"\n"],
                "a_expression.csv, row 2, column 'y': '\(text)', expected a finite number")
        }
        try assertRefused(
            [.expression: "x,y\n1,2\n1, \n"], "a_expression.csv, row 2, column 'y': a value is missing")
        try assertRefused(
            [.expression: "x\n1\n2\n1e31\n"],
            "a_expression.csv: expression, row 3, column x: expected a number of at most 1e+30 in magnitude")
        try assertRefused(
            [.expression: "x\n1\n\"2\n"],
            "a_expression.csv: line 3: a quotation mark is not closed: is the text complete?")
    }

    func testMutationsAreZeroOrOne() throws {
        for value in ["2", "0.5", "-1"] {
            try assertRefused(
                [.mutations: "TP53\n0\n\(value)\n1\n"],
                "a_mutations.csv: mutations, row 2, column TP53: \(Double(value) ?? 0), expected 0 or 1")
        }
        XCTAssertEqual(
            try Cohort(contentsOf: write([.mutations: "TP53\n0.0\n1.0\n-0\n"])).mutations.rows, [[0], [1], [0]])
    }

    func testTablesAreOfTheSamePatients() throws {
        try assertRefused(
            [.pathways: "patient,repair\nA,1\nC,2\nB,3\n"],
            "a_pathways.csv, row 2: 'C' is not the patient of that row of a_mutations.csv: give the same patients in "
                + "the same order")
        try assertRefused(
            [.expression: "x\n1\n2\n"],
            "a_expression.csv: expression: 2 rows, expected 3 as in the table of mutations: give the same patients in each"
        )
        let one: [Cohort.Kind: String] = [
            .mutations: "x\n1\n", .expression: "x\n1\n", .pathways: "x\n1\n", .conditions: "x\n1\n",
        ]
        try assertRefused(one, "a_mutations.csv: 1 patient: at least 2 are needed to compare")
        try assertRefused(
            one.mapValues { String($0.prefix(2)) },
            "a_mutations.csv: 0 patients: at least 2 are needed to compare")
    }

    func testNamesInMessagesShowNoControlCharacters() throws {
        try assertRefused(
            [.expression: "\u{1B}[31m\n1\nx\n"],
            "a_expression.csv, row 2, column '\\u{1b}[31m': 'x', expected a finite number")
        try assertRefused(
            [.expression: "\u{1B}[31m,\u{1B}[31m\n1,2\n"],
            "a_expression.csv: expression: two columns are called \\u{1b}[31m")
    }

    func testMoreThanFitInMemoryAreRefused() throws {
        // What one patient has in all tables counts, so that the first file tells.
        let wide = (0..<60_000).map { "g\($0)" }.joined(separator: ",") + "\n"
        let limit = Cohort.byteLimit / (8 * (2 + 60_000 + 1 + 1) + 4 * 48)
        let rows = String(repeating: "A,0,1\n", count: limit + 1)
        let path = try write([.expression: wide, .mutations: "patient,TP53,RB1\n\(rows)"])
        XCTAssertThrowsError(try Cohort(contentsOf: path)) { error in
            XCTAssertEqual(
                error as? CohortFileError,
                .tooManyPatients(path: "\(path)_mutations.csv", limit: limit, byteLimit: Cohort.byteLimit))
        }
    }

    func testReadingEndsWhenItIsCancelled() throws {
        let path = try write()
        XCTAssertThrowsError(try Cohort(contentsOf: path, patientLimit: nil, isCancelled: { true }))
    }
}
