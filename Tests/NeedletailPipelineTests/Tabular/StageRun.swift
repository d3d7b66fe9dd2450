import NeedletailPipeline
import XCTest

/// Runs a single stage over rows.
struct StageRun {
    let pipeline: TabularPipeline
    let program: TabularProgram

    /// - columns: what the stage reads. outputs: what it makes; where there are none, its first column is given back.
    init(_ stage: any TabularStage, _ columns: [TabularColumn], outputs: [String] = ["y"]) throws {
        let node = StageNode("stage", stage, inputs: columns.map(\.name), outputs: outputs)
        pipeline = try TabularPipeline(
            columns: columns, stages: [node], outputs: outputs.isEmpty ? [columns[0].name] : outputs)
        program = TabularProgram(pipeline)
    }

    /// The first output of each row, or why it has none.
    func rows(_ rows: [[TabularValue]], file: StaticString = #filePath, line: UInt = #line) -> [Answer] {
        let block = program.makeBlock(rows: rows.count)
        block.begin(rows: rows.count)
        for (index, row) in rows.enumerated() {
            XCTAssertNil(program.fill(block, row: index, row), "row \(index)", file: file, line: line)
        }
        program.run(block)
        return rows.indices.map { row in
            if let fault = program.fault(block, row) { return .refused(fault.reason, isDropped: fault.isDropped) }
            return .value(program.value(block, row: row, program.outputs[0]))
        }
    }

    /// The slots of the first output.
    var slots: [ColumnType.Slot] { program.outputs[0].type.slots }

    enum Answer: Equatable {
        case value(TabularValue)
        case refused(RowFault.Reason, isDropped: Bool)
    }
}
