@testable import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Pipelines are read as they were written, and give the same bits.
final class PipelineRoundTripTests: XCTestCase {
    private func pipeline() throws -> TabularPipeline {
        let code = try XCTUnwrap(Arithmetic(code: [0, -6, -3, 1, -4, -5], numbers: [0.1]))
        let stages: [(any TabularStage, [String], [String])] = [
            (TextIndexer(labels: ["no", "", "é", "e\u{301}"], padding: 2, invalid: .keep), ["t"], ["i"]),
            (TextDecoder(labels: ["a", "b", "a", "d", "e", "f", "g"]), ["i"], ["t2"]),
            (TextDecoder(labels: []), ["i"], ["t3"]),
            (OneHotEncoder(size: 6, dropLast: true, invalid: .keep), ["i"], ["o"]),
            (MissingFiller(marker: .nan, value: -0.0), ["x"], ["f"]),
            (MissingFiller(marker: -1, value: .infinity), ["z"], ["g"]),
            (Bucketizer(splits: [-.infinity, -1e-300, 0.1, .infinity], invalid: .keep), ["f"], ["b"]),
            (Binarizer(threshold: -.infinity), ["f"], ["c"]), (code, ["f", "z"], ["d"]),
            (try XCTUnwrap(Arithmetic(code: [0], numbers: [])), ["z"], ["e"]),
            (SizeCheck(size: 3, invalid: .skip), ["v"], []), (MissingDropper(), ["x", "z"], []),
            (
                CategoryIndexer(
                    featureCount: 3, features: [0, 2], starts: [0, 3, 4],
                    values: [0, -1.5, 1e300, .leastNonzeroMagnitude], invalid: .keep),
                ["v"], ["k"]
            ),
            (
                CategoryIndexer(featureCount: 3, features: [], starts: [0], values: [], invalid: .error), ["v"], ["l"]
            ),
            (
                VectorScaler(
                    featureCount: 3, offsets: [0.1, -0.0, .nan], factors: [1 / 3, 0, -1e-300], shift: -0.0,
                    constant: 0.1),
                ["v"], ["m"]
            ),
            (VectorScaler(featureCount: 3), ["v"], ["n"]), (NormScaler(p: .infinity), ["v"], ["p"]),
            (NormScaler(p: 3), ["m"], ["q"]), (PolynomialExpander(degree: 3), ["v"], ["r"]),
            (ColumnCopy(), ["t2"], ["t4"]), (ColumnCopy(), ["v"], ["w"]), (ColumnCopy(), ["x"], ["y"]),
            (ProductExpander(), ["i", "v", "f"], ["s"]), (Assembler(invalid: .keep), ["o", "z", "k"], ["u"]),
            (
                VectorScaler(
                    featureCount: 3, factors: [0.1, 2, -1], divisors: [3, 1e-300, -0.1], shifts: [-0.0, 0.1, 2],
                    clip: -0.1...1e300),
                ["v"], ["a1"]
            ),
            (FiniteCheck(refusesNaN: false, asFloat: true), ["v", "x"], []),
            (FiniteCheck(refusesNaN: true), ["f"], []), (SlotPicker(slots: [2, 0, 2]), ["v"], ["a2"]),
            (SlotPicker(slots: [1], isNumber: true), ["v"], ["a3"]), (MissingFlag(marker: .nan), ["x"], ["a4"]),
            (MissingFlag(marker: -0.0), ["z"], ["a5"]),
            (
                CategoryTable(
                    .texts(["é", "e\u{301}", ""]), values: [.nan, -0.0, 1 / 3], missing: .nan, unknown: .infinity,
                    labels: ["a", ""]),
                ["t"], ["a6"]
            ),
            (CategoryTable(.texts([]), values: [], missing: nil, unknown: -1), ["t"], ["a7"]),
            (
                CategoryTable(
                    .numbers([0.1, -.infinity]), values: [2, 3], missing: -1, unknown: 0.1, isInteger: true),
                ["z"], ["a8"]
            ),
            (RowNormalizer(featureCount: 3, norm: .l1), ["v"], ["a9"]),
            (RowNormalizer(featureCount: 3, norm: .max), ["v"], ["a10"]),
        ]
        return try TabularPipeline(
            columns: [
                TabularColumn("t", .text), TabularColumn("x", .number), TabularColumn("z", .number),
                TabularColumn("v", .vector(3)),
            ],
            stages: stages.enumerated().map { StageNode("s\($0)", $1.0, inputs: $1.1, outputs: $1.2) },
            outputs: stages.flatMap(\.2))
    }

    private func model(_ pipeline: TabularPipeline) -> ModelFile {
        ModelFile(
            name: "p", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
            provenance: Provenance(sources: [], framework: "none", converter: "none"))
    }

    func testEveryTransformerIsReadAsItWasWrittenAndGivesTheSameBits() throws {
        let pipeline = try pipeline()
        let bytes = try model(pipeline).bytes()
        let read = try XCTUnwrap(try ModelFile(FileBytes(bytes)).pipeline)
        XCTAssertEqual(read.columns, pipeline.columns)
        XCTAssertEqual(read.outputs, pipeline.outputs)
        XCTAssertEqual(read.types, pipeline.types)
        for (a, b) in zip(read.stages, pipeline.stages) {
            XCTAssertEqual([a.name] + a.inputs + a.outputs, [b.name] + b.inputs + b.outputs)
            XCTAssertEqual(type(of: a.stage).entry.kind, type(of: b.stage).entry.kind)
        }
        XCTAssertEqual(try model(read).bytes(), bytes)
        let specials: [Double] = [
            0, -0.0, 1, -1, -1.5, 0.1, .leastNonzeroMagnitude, 1e300, .infinity, -.infinity, .nan,
        ]
        var random = SeededRandom(seed: 3)
        var rows: [[TabularValue]] = [
            [.missing, .missing, .missing, .vector([0, 0, 0])], [.text(""), .number(1), .missing, .missing],
        ]
        for _ in 0..<50 {
            func number() -> Double { specials.randomElement(using: &random) ?? 0 }
            rows.append([
                .text(["no", "", "é", "e\u{301}", "x"].randomElement(using: &random) ?? ""), .number(number()),
                .number(number()), .vector([number(), number(), number()]),
            ])
        }
        XCTAssertEqual(try outputs(read, rows), try outputs(pipeline, rows), "seed 3")
    }

    /// The bits of all that a pipeline computes of rows, with its faults and codes of texts.
    private func outputs(_ pipeline: TabularPipeline, _ rows: [[TabularValue]]) throws -> [UInt64] {
        let program = TabularProgram(pipeline)
        let block = program.makeBlock(rows: rows.count)
        block.begin(rows: rows.count)
        for (index, row) in rows.enumerated() { XCTAssertNil(program.fill(block, row: index, row)) }
        program.run(block)
        var bits: [UInt64] = []
        for row in rows.indices {
            bits.append(UInt64(block.faults[row]))
            for slot in 0..<program.slotCount { bits.append(block.slot(slot)[row].bitPattern) }
            for column in 0..<program.textColumnCount {
                bits.append(UInt64(bitPattern: Int64(block.texts(column)[row])))
            }
        }
        XCTAssertGreaterThan(Set(bits).count, 50)
        return bits
    }
}
