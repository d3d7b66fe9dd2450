/// Leaves rows out in which a number is missing or NaN, as Spark's `na.drop` does: it makes no column.
package struct MissingDropper: TabularStage {
    package init() {}

    package static let entry = StageEntry("drop-missing", [], "leaves out rows in which a number is missing or NaN") {
        _ throws(PipelineError) in MissingDropper()
    }

    package var attributes: StageAttributes { StageAttributes([:]) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(outputs: 0)
        for index in inputs.types.indices { _ = try inputs.slot(index) }
        return []
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        MissingDropStep(
            columns: places.inputs.enumerated().map { index, place in
                MissingDropStep.Column(
                    slot: place.start, missing: places.faults.fault(index, .missing, .skip),
                    notANumber: places.faults.fault(index, .notANumber, .skip))
            })
    }
}

private struct MissingDropStep: TabularStep {
    struct Column {
        let slot: Int
        let missing: UInt32
        let notANumber: UInt32
    }
    let columns: [Column]

    func run(_ block: TabularBlock) {
        for column in columns {
            let x = block.slot(column.slot)
            for row in 0..<block.rows where x[row].isNaN {
                block.refuse(row, x[row].isMissing ? column.missing : column.notANumber)
            }
        }
    }
}
