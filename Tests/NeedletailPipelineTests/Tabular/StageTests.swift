import NeedletailPipeline
import XCTest

/// What stages do where the goldens of Spark do not look.
final class StageTests: XCTestCase {
    private let x = TabularColumn("x", .number)

    private func numbers(_ values: [Double?]) -> [[TabularValue]] {
        values.map { [$0.map { .number($0) } ?? .missing] }
    }

    func testAZeroOneVectorIsNamedByTheLabelsOfItsIndex() throws {
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("Sex", .text)],
            stages: [
                StageNode(
                    "a", TextIndexer(labels: ["Male", "Female"], invalid: .keep), inputs: ["Sex"], outputs: ["i"]),
                StageNode("b", OneHotEncoder(size: 3, dropLast: false, invalid: .keep), inputs: ["i"], outputs: ["v"]),
            ], outputs: ["v"])
        let slots = try XCTUnwrap(pipeline.types["v"]).slots
        XCTAssertEqual(slots.map(\.name), ["Sex=Male", "Sex=Female", "Sex=__unknown", "Sex=__unknown"])
        XCTAssertEqual(slots.map(\.source), ["Sex", "Sex", "Sex", "Sex"])
        XCTAssertEqual(try XCTUnwrap(pipeline.types["i"]).slots[0].labels, ["Male", "Female", "__unknown"])
    }

    func testAnIndexWithoutLabelsIsNamedByItsNumber() throws {
        let run = try StageRun(OneHotEncoder(size: 2, dropLast: false, invalid: .keep), [x])
        XCTAssertEqual(run.slots.map(\.name), ["x=0", "x=1", "x=__unknown"])
        XCTAssertEqual(run.slots.map(\.source), ["x", "x", "x"])
    }

    func testAMissingIndexMakesAMissingVector() throws {
        let run = try StageRun(OneHotEncoder(size: 2, dropLast: false, invalid: .error), [x])
        XCTAssertEqual(
            run.rows(numbers([1, nil, -1, 2, .nan])),
            [
                .value(.vector([0, 1])), .value(.missing), .refused(.negative, isDropped: false),
                .refused(.unseen, isDropped: false), .refused(.unseen, isDropped: false),
            ])
    }

    func testAVectorOfNoNumbersIsNeitherReadNorWritten() throws {
        let empty = TabularColumn("v", .vector(0))
        for stage: any TabularStage in [
            ProductExpander(), PolynomialExpander(degree: 3), NormScaler(p: 2),
            VectorScaler(featureCount: 0, offsets: []),
            Assembler(invalid: .error), Binarizer(threshold: 0),
            CategoryIndexer(featureCount: 0, features: [], starts: [0], values: [], invalid: .error),
        ] {
            XCTAssertEqual(try StageRun(stage, [empty]).rows([[.vector([])]]), [.value(.vector([]))], "\(stage)")
        }
        let both = try StageRun(ProductExpander(), [empty, x])
        XCTAssertEqual(both.rows([[.vector([]), .number(1)]]), [.value(.vector([]))])
        let none = try StageRun(OneHotEncoder(size: 1, dropLast: true, invalid: .error), [x])
        XCTAssertEqual(none.rows(numbers([0])), [.value(.vector([]))])
    }

    func testAMissingVectorIsRefusedByWhatComputesWithIt() throws {
        let column = TabularColumn("v", .vector(2))
        let rows: [[TabularValue]] = [[.vector([1, .nan])], [.missing]]
        for stage: any TabularStage in [
            NormScaler(p: 1), PolynomialExpander(degree: 2), VectorScaler(featureCount: 2, factors: [1, 1]),
            Binarizer(threshold: 0), ProductExpander(), SizeCheck(size: 2, invalid: .error),
            CategoryIndexer(featureCount: 2, features: [0], starts: [0, 1], values: [1], invalid: .skip),
        ] {
            let outputs = stage is SizeCheck ? [] : ["y"]
            let answers = try StageRun(stage, [column], outputs: outputs).rows(rows)
            XCTAssertNotEqual(answers[0], .refused(.missing, isDropped: false), "\(stage)")
            XCTAssertEqual(answers[1], .refused(.missing, isDropped: false), "\(stage)")
        }
        XCTAssertEqual(
            try StageRun(SizeCheck(size: 2, invalid: .skip), [column], outputs: []).rows(rows)[1],
            .refused(.missing, isDropped: true))
        for stage: any TabularStage in [VectorScaler(featureCount: 2), SizeCheck(size: 2, invalid: .keep)] {
            let outputs = stage is SizeCheck ? [] : ["y"]
            XCTAssertEqual(try StageRun(stage, [column], outputs: outputs).rows(rows)[1], .value(.missing))
        }
    }

    func testMissingNumbersThatAreKeptInAVectorAreNotMissingThere() throws {
        let answers = try StageRun(Assembler(invalid: .keep), [x]).rows(numbers([nil]))
        guard case .value(.vector(let values)) = answers[0] else { return XCTFail("\(answers)") }
        XCTAssertTrue(values[0].isNaN)
    }

    func testTheLastIntervalIsClosedAndZeroTellsItsSign() throws {
        let run = try StageRun(Bucketizer(splits: [-1, 0, 1], invalid: .keep), [x])
        XCTAssertEqual(
            run.rows(numbers([-1, -0.0, 0, 1, .nan, nil, 1.5, -.infinity])),
            [
                .value(.number(0)), .value(.number(0)), .value(.number(1)), .value(.number(1)), .value(.number(2)),
                .value(.missing), .refused(.outside, isDropped: false), .refused(.outside, isDropped: false),
            ])
        XCTAssertEqual(run.slots[0].labels, ["-1.0, 0.0", "0.0, 1.0"])
    }

    func testARowWithoutANumberInAnyColumnIsLeftOutBeforeAnotherCanBeAnError() throws {
        let columns = [x, TabularColumn("z", .number)]
        let buckets = Bucketizer(splits: [-1, 0, 1], invalid: .skip)
        let pipeline = try TabularPipeline(
            columns: columns,
            stages: [
                StageNode("drop", MissingDropper(), inputs: ["x", "z"], outputs: []),
                StageNode("x", buckets, inputs: ["x"], outputs: ["a"]),
                StageNode("z", buckets, inputs: ["z"], outputs: ["b"]),
            ], outputs: ["a", "b"])
        let program = TabularProgram(pipeline)
        let rows: [[TabularValue]] = [
            [.number(0), .number(0)], [.number(5), .missing], [.number(.nan), .number(5)], [.number(0), .number(5)],
            [.missing, .number(.nan)],
        ]
        let block = program.makeBlock(rows: rows.count)
        block.begin(rows: rows.count)
        for (index, row) in rows.enumerated() { XCTAssertNil(program.fill(block, row: index, row)) }
        program.run(block)
        let faults = rows.indices.map { program.fault(block, $0) }
        XCTAssertEqual(faults.map { $0?.stage }, [nil, "drop", "drop", "z", "drop"])
        XCTAssertEqual(faults.map { $0?.column }, [nil, "z", "x", "z", "x"])
        XCTAssertEqual(faults.map { $0?.reason }, [nil, .missing, .notANumber, .outside, .missing])
        XCTAssertEqual(faults.map { $0?.isDropped }, [nil, true, true, false, true])
    }

    func testArithmeticOfSomethingMissingIsMissingAndKeepsOtherNaN() throws {
        let columns = [x, TabularColumn("z", .number)]
        let rows: [[TabularValue]] = [
            [.missing, .number(.nan)], [.number(.nan), .missing], [.number(.nan), .number(1)],
            [.number(1), .number(0)],
            [.number(0), .number(-0.0)], [.number(6), .number(2)],
        ]
        let quotient = try StageRun(try XCTUnwrap(Arithmetic(code: [0, 1, -4], numbers: [])), columns).rows(rows)
        XCTAssertEqual(quotient[0], .value(.missing))
        XCTAssertEqual(quotient[1], .value(.missing))
        guard case .value(.number(let value)) = quotient[2] else { return XCTFail("\(quotient)") }
        XCTAssertTrue(value.isNaN)
        XCTAssertEqual(quotient[3...], [.value(.missing), .value(.missing), .value(.number(3))])
        let negative = try StageRun(try XCTUnwrap(Arithmetic(code: [0, -5], numbers: [])), [x]).rows(numbers([nil, 0]))
        XCTAssertEqual(negative[0], .value(.missing))
        guard case .value(.number(let zero)) = negative[1] else { return XCTFail("\(negative)") }
        XCTAssertEqual(zero.sign, .minus)
    }

    func testAnExpressionOfOneColumnIsFromThatColumn() throws {
        let columns = [x, TabularColumn("z", .number)]
        XCTAssertEqual(
            try StageRun(try XCTUnwrap(Arithmetic(code: [0, 0, -3], numbers: [])), [x]).slots[0].source, "x")
        XCTAssertNil(try StageRun(try XCTUnwrap(Arithmetic(code: [0, 1, -3], numbers: [])), columns).slots[0].source)
    }

    func testProductsAreNamedAndOrderedByTheLastNumber() throws {
        let run = try StageRun(PolynomialExpander(degree: 2), [TabularColumn("v", .vector(2))])
        XCTAssertEqual(run.slots.map(\.name), ["v[0]", "v[0]*v[0]", "v[1]", "v[0]*v[1]", "v[1]*v[1]"])
        XCTAssertEqual(run.slots.map(\.source), ["v", "v", "v", "v", "v"])
        XCTAssertEqual(run.rows([[.vector([2, 3])]]), [.value(.vector([2, 4, 3, 6, 9]))])
    }

    func testAPolynomialWithTooManyProductsIsRefusedBeforeTheyAreMade() throws {
        for (width, degree) in [(1 << 11, 1 << 19), (200, 3), (1 << 11, 2), (21, 20), (2, 1 << 20)] {
            XCTAssertThrowsError(
                try StageRun(PolynomialExpander(degree: degree), [TabularColumn("v", .vector(width))]),
                "\(width), \(degree)"
            ) {
                guard case .invalidAttribute("stage", "degree", _)? = $0 as? PipelineError else {
                    return XCTFail("\($0)")
                }
            }
        }
        // The longest of each kind that is made: many numbers, and a high power.
        for (width, degree) in [(1 << 14, 1), (1, 1 << 14)] {
            let run = try StageRun(PolynomialExpander(degree: degree), [TabularColumn("v", .vector(width))])
            XCTAssertEqual(run.slots.count, 1 << 14)
        }
    }

    func testAnIndexStandsForAsManyFactorsAsItHasLabels() throws {
        let stage = StageNode(
            "a", Bucketizer(splits: [0, 1, 2, 3], invalid: .error), inputs: ["x"], outputs: ["i"])
        let product = StageNode("b", ProductExpander(), inputs: ["i", "z"], outputs: ["y"])
        let pipeline = try TabularPipeline(
            columns: [x, TabularColumn("z", .number)], stages: [stage, product], outputs: ["y"])
        let program = TabularProgram(pipeline)
        let block = program.makeBlock(rows: 1)
        block.begin(rows: 1)
        XCTAssertNil(program.fill(block, row: 0, [.number(1.5), .number(.infinity)]))
        program.run(block)
        XCTAssertEqual(program.value(block, row: 0, program.outputs[0]), .vector([0, .infinity, 0]))
        XCTAssertEqual(program.outputs[0].type.slots[1].name, "x=1.0, 2.0*z")
    }

    func testProductsOfTooManyNumbersAreRefusedBeforeTheyAreMade() throws {
        let columns = (0..<40).map { TabularColumn("v\($0)", .vector(4)) }
        XCTAssertThrowsError(try StageRun(ProductExpander(), columns)) {
            guard case .tooMany("numbers in a row", _, _)? = $0 as? PipelineError else { return XCTFail("\($0)") }
        }
        // Each of these makes no more products, but as many once again.
        let many = [TabularColumn("w", .vector(1 << 16))] + (0..<300).map { TabularColumn("x\($0)", .number) }
        XCTAssertThrowsError(try StageRun(ProductExpander(), Array(many.dropFirst() + many.prefix(1)))) {
            guard case .tooMany("products of columns", _, _)? = $0 as? PipelineError else { return XCTFail("\($0)") }
        }
    }

    func testNamesOfNamesDoNotGrowWithoutBound() throws {
        var stages: [StageNode] = []
        for index in 0..<64 {
            let input = index == 0 ? "x" : "p\(index)"
            stages.append(
                StageNode(
                    "s", Assembler(invalid: .error), inputs: [input, input], outputs: ["a\(index)"]))
            stages.append(
                StageNode(
                    "s", ProductExpander(), inputs: index == 0 ? ["x", "x"] : [input, input], outputs: ["p\(index + 1)"]
                ))
        }
        let pipeline = try TabularPipeline(
            columns: [x], stages: stages.filter { $0.stage is ProductExpander }, outputs: ["p64"])
        XCTAssertLessThan(try XCTUnwrap(pipeline.types["p64"]).slots[0].name.utf8.count, 300)
    }

    func testATextIsThatOfTheIndexCutToAWholeNumber() throws {
        let run = try StageRun(TextDecoder(labels: ["no", "yes", "no"]), [x])
        XCTAssertEqual(
            run.rows(numbers([0, 1.9, 2, -0.5, .nan, nil, 3, -1])),
            [
                .value(.text("no")), .value(.text("yes")), .value(.text("no")), .value(.text("no")),
                .value(.text("no")), .value(.missing), .refused(.notAnIndex, isDropped: false),
                .refused(.notAnIndex, isDropped: false),
            ])
    }

    func testACopyKeepsWhatIsMissing() throws {
        XCTAssertEqual(
            try StageRun(ColumnCopy(), [x]).rows(numbers([1, nil])), [.value(.number(1)), .value(.missing)])
        XCTAssertEqual(
            try StageRun(ColumnCopy(), [TabularColumn("v", .vector(2))]).rows([[.missing], [.vector([1, 2])]]),
            [.value(.missing), .value(.vector([1, 2]))])
    }

    func testAVectorOfAnotherSizeIsRefusedAndStandsForNone() throws {
        let run = try StageRun(SizeCheck(size: 2, invalid: .skip), [TabularColumn("v", .vector(2))], outputs: [])
        let block = run.program.makeBlock(rows: 1)
        for row: [TabularValue] in [[.vector([1, 2])], [.vector([1])]] {
            block.begin(rows: 1)
            XCTAssertEqual(run.program.fill(block, row: 0, row), row == [.vector([1])] ? 0 : nil)
        }
        run.program.run(block)
        XCTAssertEqual(run.program.fault(block, 0)?.isDropped, true)
    }
}
