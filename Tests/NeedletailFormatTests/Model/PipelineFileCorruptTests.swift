import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Files with a pipeline that a script made from the specification: some that are valid, and one for each way to be wrong.
final class PipelineFileCorruptTests: XCTestCase {
    private struct Line: Decodable { let file: String }

    private func file(_ name: String) throws -> FileBytes { try CorruptCase.file("pipeline-file", name) }

    func testEachCorruptFileIsRefusedWithItsOwnErrorThatSaysWhatAndWhere() throws {
        let cases = try CorruptCase.all("pipeline-file")
        XCTAssertGreaterThanOrEqual(cases.count, 150)
        for expected in cases {
            let bytes = try file(expected.file)
            expected.assertRefused(_ = try ModelFile(bytes))
        }
    }

    func testAFileMadeFromTheSpecificationIsReadRunsAndIsWrittenBackToTheSameBytes() throws {
        let bytes = try file("valid.safetensors")
        let model = try ModelFile(bytes)
        XCTAssertNoThrow(try ModelFile.verifySHA256(bytes))
        XCTAssertTrue(try model.bytes() == bytes.array(), "other bytes")
        let pipeline = try XCTUnwrap(model.pipeline)
        XCTAssertEqual(pipeline.columns.map(\.kind), [.number, .text, .text, .vector(3)])
        XCTAssertEqual(
            pipeline.outputs.map(\.name),
            ["features", "raw", "probability", "prediction", "answer"]
                + ["forest_probability", "forest_prediction"])
        let program = TabularProgram(pipeline)
        XCTAssertEqual(model.rowChecks.map { $0.outputs == nil }, [false, false, false, true])
        for check in model.rowChecks {
            let outputs = program.outputs(check.row)
            XCTAssertNil(check.firstDifference(in: outputs).map { "column \($0.column), number \($0.index)" })
        }
    }

    func testFilesWithEveryStageMadeFromTheSpecificationAreReadAndWrittenBackToTheSameBytes() throws {
        var kinds: Set<String> = []
        for line in try Fixtures.decode([Line].self, "corrupt/pipeline-file/sound.json") {
            let bytes = try file(line.file)
            let model = try ModelFile(bytes)
            XCTAssertNoThrow(try ModelFile.verifySHA256(bytes))
            XCTAssertTrue(try model.bytes() == bytes.array(), line.file)
            kinds.formUnion(try XCTUnwrap(model.pipeline).stages.map { type(of: $0.stage).entry.kind })
        }
        XCTAssertEqual(kinds, Set(StageRegistry.entries.map(\.kind)))
    }
}
