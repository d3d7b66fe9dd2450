import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// What is imported is the same pipeline after it was written to a model file and read back.
final class SparkModelFileTests: XCTestCase {
    func testEveryCaseGivesTheSameBitsFromAModelFile() throws {
        var count = 0
        for (name, framework, pipeline, golden) in SparkGoldenTests.pipelines() {
            let place = "\(name), \(framework)"
            let file = ModelFile(
                name: "n", version: "1", pipeline: pipeline, task: TaskDescription(kind: .generic),
                provenance: Provenance(sources: [], framework: framework, converter: "test"),
                rowChecks: RowCheck.seeded(pipeline))
            let read: TabularPipeline
            do {
                let again = try ModelFile(FileBytes(try file.bytes()))
                read = try XCTUnwrap(again.pipeline)
                XCTAssertEqual(again.rowChecks.count, file.rowChecks.count, place)
                let program = TabularProgram(read)
                for check in again.rowChecks {
                    XCTAssertNil(check.firstDifference(in: program.outputs(check.row)), place)
                }
            } catch {
                XCTFail("\(place): \(error)")
                continue
            }
            XCTAssertEqual(read.types, pipeline.types, place)
            XCTAssertEqual(try Self.bits(read, golden), try Self.bits(pipeline, golden), place)
            count += 1
        }
        XCTAssertGreaterThan(count, 60)
    }

    /// The bits of all that a pipeline computes of the golden's rows.
    static func bits(_ pipeline: TabularPipeline, _ golden: TabularGolden) throws -> [UInt64] {
        let program = TabularProgram(pipeline)
        let block = program.makeBlock(rows: golden.rows.count)
        block.begin(rows: golden.rows.count)
        for row in golden.rows.indices {
            let values = try pipeline.columns.map { column in
                golden.value(row, try XCTUnwrap(golden.columns.firstIndex { $0.name == column.name }))
            }
            _ = program.fill(block, row: row, values)
        }
        program.run(block)
        var bits: [UInt64] = []
        for row in golden.rows.indices {
            bits.append(UInt64(block.faults[row]))
            guard block.faults[row] == RowFault.none else { continue }
            for slot in 0..<program.slotCount { bits.append(block.slot(slot)[row].bitPattern) }
        }
        return bits
    }
}
