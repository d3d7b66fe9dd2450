import NeedletailPipeline
import TestSupport
import XCTest

/// What models make of rows, odd ones too.
final class ModelRunTests: XCTestCase {
    private func bench(_ model: any TabularStage, width: Int) throws -> ModelBench {
        try ModelBench(model, width: width, outputs: ModelSamples.classifierOutputs)
    }

    func testARowsResultHasTheSameBitsInBlocksOfAnySize() throws {
        var random = SeededRandom(seed: 11)
        let odd = [0, -0.0, 1, .nan, .infinity, -.infinity, .leastNonzeroMagnitude, -1e308, 1e308, 0.5]
        for (model, width, outputs) in ModelSamples.all {
            let rows: [TabularValue] = (0..<101).map { row in
                if row % 17 == 5 { return .missing }
                // Of every model some rows are such as it takes.
                var numbers = random.doubles(width, in: row % 4 < 2 ? 0...1 : -3...3)
                if row % 4 == 0 { numbers = numbers.map { $0.rounded() } }
                if row % 3 == 2 { numbers[row % width] = odd[row / 3 % odd.count] }
                return .vector(row % 23 == 7 ? Array(numbers.dropLast()) : numbers)
            }
            let bench = try ModelBench(model, width: width, outputs: outputs)
            let single = bench.run(rows, capacity: 1)
            XCTAssertGreaterThan(single.count { $0.values.count == outputs.count }, 10)
            for capacity in [2, 15, 16, 17, 64, 101, bench.program.blockRows] {
                for (row, (a, b)) in zip(single, bench.run(rows, capacity: capacity)).enumerated() {
                    XCTAssertTrue(a.isSame(as: b), "\(model) in blocks of \(capacity), row \(row): \(a), \(b)")
                }
            }
        }
    }

    func testAModelRefusesARowWhoseVectorIsMissing() throws {
        for (model, width, outputs) in ModelSamples.all {
            let bench = try ModelBench(model, width: width, outputs: outputs)
            let results = bench.run(.missing, .vector([Double](repeating: .nan, count: width)))
            XCTAssertEqual(results[0].reason, .missing, "\(model)")
            XCTAssertNotEqual(results[1].reason, .missing, "\(model)")
        }
    }

    func testTreesThatAreLeavesAloneAskForNoVector() throws {
        let leaf = TreeModel(
            trees: TreeEnsemble(
                roots: [0], feature: [-1], threshold: [0], left: [0], right: [0], values: [3], width: 1),
            featureCount: 2, base: [-0.0], takesOtherSizes: true, link: ScoreLink(.identity, scoreCount: 1))
        let bench = try ModelBench(leaf, width: 2, outputs: ["prediction"])
        for result in bench.run(.missing, .vector([1]), .vector([1, 2, 3])) {
            XCTAssertEqual(result.values, [.number(3)])
        }
    }

    func testATreeRefusesAShortVectorOnlyWhereASplitAsksForWhatItLacks() throws {
        let bench = try ModelBench(
            ModelSamples.forest, width: 2, outputs: ModelSamples.classifierOutputs + ["leaf"])
        let results = bench.run(
            .vector([0]), .vector([1]), .vector([]), .vector([0, 7]), .vector([1, 2, 9, 9]), .vector([1, 2]))
        XCTAssertEqual(results[0], results[3])
        XCTAssertEqual(results[0].values.count, 4)
        XCTAssertEqual(results[1].reason, .tooShort)
        XCTAssertEqual(results[2].reason, .tooShort)
        XCTAssertEqual(results[4], results[5])
        XCTAssertEqual(results[4].values.count, 4)
    }

    func testOtherModelsRefuseVectorsOfOtherSizes() throws {
        for (model, width, outputs) in ModelSamples.all where !model.takesVectorsOfOtherSizes {
            let bench = try ModelBench(model, width: width, outputs: outputs)
            let short = TabularValue.vector([Double](repeating: 1, count: width - 1))
            let long = TabularValue.vector([Double](repeating: 1, count: width + 1))
            for result in bench.run(short, long) { XCTAssertTrue(result.isWrongValue) }
        }
    }

    func testAVectorThatAnotherStageReadsTooHasItsSize() throws {
        let pipeline = try TabularPipeline(
            columns: [TabularColumn("x", .vector(2))],
            stages: [
                StageNode("copy", Assembler(invalid: .keep), inputs: ["x"], outputs: ["copy"]),
                StageNode(
                    "model", ModelSamples.forest, inputs: ["x"], outputs: ModelSamples.classifierOutputs + ["leaf"]),
            ], outputs: ["prediction"])
        let program = TabularProgram(pipeline)
        let block = program.makeBlock(rows: 1)
        block.begin(rows: 1)
        XCTAssertEqual(program.fill(block, row: 0, [.vector([0])]), 0)
        XCTAssertNil(program.fill(block, row: 0, [.vector([0, 1])]))
    }

    func testLeavesAreNumberedInTheirTree() throws {
        let bench = try ModelBench(
            ModelSamples.forest, width: 2, outputs: ModelSamples.classifierOutputs + ["leaf"])
        let leaves = bench.run(
            .vector([0, 0]), .vector([1, 0]), .vector([1, 1]), .vector([1, .nan]), .vector([1, 5])
        )
        .map { $0.values.last }
        // Of the categories 0, 1 and 2 the first and the last go left; what is none of them goes right.
        XCTAssertEqual(
            leaves, [.vector([0, 0]), .vector([1, 0]), .vector([2, 0]), .vector([2, 0]), .vector([2, 0])])
    }

    func testVariancesAreThoseOfTheLeaf() throws {
        let bench = try ModelBench(ModelSamples.tree, width: 1, outputs: ["prediction", "variance"])
        XCTAssertEqual(
            bench.run(.vector([0.5]), .vector([0.75]), .vector([.nan])).map(\.values),
            [[.number(-1), .number(0.5)], [.number(2), .number(0.25)], [.number(2), .number(0.25)]])
    }

    /// Scores that are the features themselves.
    private func scores(_ kind: ScoreLink.Kind, _ rule: ScoreLink.Rule = .largestScore) throws -> ModelBench {
        let model = LinearModel(
            weights: [1, 0, 0, 0, 1, 0, 0, 0, 1], intercepts: [0, 0, 0], baseline: [0, 0, 0], skipsZeros: true,
            link: ScoreLink(kind, scoreCount: 3, rule: rule))
        return try bench(model, width: 3)
    }

    private func predictions(_ bench: ModelBench, _ rows: [[Double]]) -> [Double?] {
        bench.run(rows.map(TabularValue.vector), capacity: rows.count).map { result in
            if case .number(let prediction)? = result.values.last { prediction } else { nil }
        }
    }

    func testTheFirstClassIsTheAnswerWhereItsScoreIsNaN() throws {
        let rows: [[Double]] = [
            [.nan, 5, 6], [1, .nan, 2], [1, .nan, 0], [.nan, .nan, .nan], [2, 2, 2], [1, 2, 2],
        ]
        XCTAssertEqual(predictions(try scores(.reciprocalSoftmax), rows), [0, 2, 0, 0, 0, 1])
        XCTAssertEqual(predictions(try scores(.probabilities, .largestProbability), rows), [0, 2, 0, 0, 0, 1])
    }

    func testAProbabilityThatIsNaNDoesNotCountUnderThresholds() throws {
        let bench = try scores(.probabilities, .thresholds([0.5, 0, 0.25]))
        XCTAssertEqual(
            predictions(bench, [[.nan, 0, 0.1], [0.9, 0, 0.1], [0.9, 0.1, 0], [0.5, 0, 0.25], [.nan, 0, .nan]]),
            [2, 0, 1, 0, 0])
    }

    func testSoftmaxOfAnInfiniteScore() throws {
        let row = TabularValue.vector([.infinity, .infinity, 3])
        guard case .vector(let one)? = try scores(.reciprocalSoftmax).run(row)[0].values.dropFirst().first,
            case .vector(let plain)? = try scores(.softmax).run(row)[0].values.dropFirst().first
        else { return XCTFail("no probabilities") }
        XCTAssertEqual(one[0], 1)
        XCTAssertTrue(one[1].isNaN)
        XCTAssertEqual(one[2], 0)
        XCTAssertTrue(plain.allSatisfy(\.isNaN))
    }

    func testSoftmaxAddsUpToOneWhateverTheScores() throws {
        for kind in [ScoreLink.Kind.softmax, .reciprocalSoftmax] {
            for result in try scores(kind).run(
                .vector([1e6, 0, -1e6]), .vector([-1e308, -1e308, -1e308]), .vector([1, 2, 3]))
            {
                guard case .vector(let probabilities)? = result.values.dropFirst().first else {
                    return XCTFail("\(kind)")
                }
                XCTAssertEqual(probabilities.reduce(0, +), 1, accuracy: 1e-15)
                XCTAssertTrue(probabilities.allSatisfy { (0...1).contains($0) })
            }
        }
    }

    func testAThresholdOfTwoClassesIsNotReachedByEquality() throws {
        for (rule, expected) in [
            (ScoreLink.Rule.above(0), [0.0, 1, 0, 0]), (.probabilityAbove(0.5), [0, 1, 0, 0]),
            (.above(-.infinity), [1, 1, 1, 0]), (.above(.infinity), [0, 0, 0, 0]),
        ] {
            let model = LinearModel(
                weights: [1], intercepts: [0], baseline: [0], link: ScoreLink(.logistic, scoreCount: 1, rule: rule))
            XCTAssertEqual(predictions(try bench(model, width: 1), [[0], [1], [-1], [.nan]]), expected, "\(rule)")
        }
    }

    func testSparseWeightsOfZeroLeaveTheirFeaturesOut() throws {
        for skipsZeros in [true, false] {
            let model = LinearModel(
                weights: [0, 2], intercepts: [1], baseline: [0, 0], skipsZeros: skipsZeros,
                link: ScoreLink(.identity, scoreCount: 1))
            let result = try ModelBench(model, width: 2, outputs: ["prediction"]).run(.vector([.infinity, 3]))[0]
            guard case .number(let value)? = result.values.first else { return XCTFail("no prediction") }
            XCTAssertEqual(value.isNaN, !skipsZeros)
            if skipsZeros { XCTAssertEqual(value, 7) }
        }
    }

    func testNaiveBayesRefusesFeaturesItCannotCount() throws {
        let rows: [TabularValue] = [
            .vector([1, 0]), .vector([-0.0, 1]), .vector([-1, 0]), .vector([2, 0]), .vector([0, 0.5]),
            .vector([0, .nan]),
            .vector([.infinity, 0]),
        ]
        let counts: [RowFault.Reason?] = [nil, nil, .negative, nil, nil, .notANumber, nil]
        let expected: [NaiveBayesModel.Distribution: [RowFault.Reason?]] = [
            .multinomial: counts, .complement: counts, .gaussian: [nil, nil, nil, nil, nil, nil, nil],
            .bernoulli: [nil, nil, .notBinary, .notBinary, .notBinary, .notANumber, .notBinary],
        ]
        for (distribution, reasons) in expected {
            let bench = try bench(ModelSamples.bayes(distribution), width: 2)
            XCTAssertEqual(bench.run(rows, capacity: rows.count).map(\.reason), reasons, "\(distribution)")
        }
    }

    func testAPerceptronsProductsDoNotOverflowWhereTheirSumDoesNot() throws {
        // 2e308 - 1.5e308 is 0.5e308; rounded first, the first product would be infinite.
        let model = PerceptronModel(
            sizes: [2, 1], weights: [2, -1.5, -1.5e308], link: ScoreLink(.identity, scoreCount: 1))
        let result = try ModelBench(model, width: 2, outputs: ["prediction"]).run(.vector([1e308, 0]))[0]
        guard case .number(let value)? = result.values.first else { return XCTFail("no prediction") }
        XCTAssertEqual(value, 0.5e308, accuracy: 1e293)
    }
}
