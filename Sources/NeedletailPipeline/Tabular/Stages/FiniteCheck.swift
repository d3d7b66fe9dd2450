/// Whether numbers are ones that a model computes with, as scikit-learn checks its input: it makes no column.
///
/// An infinite number is an error, and one that becomes infinite in f32 where `asFloat`; NaN, and a missing number, are errors where
/// `refusesNaN`, and pass else.
package struct FiniteCheck: TabularStage {
    package let refusesNaN: Bool
    package let asFloat: Bool

    package init(refusesNaN: Bool, asFloat: Bool = false) {
        self.refusesNaN = refusesNaN
        self.asFloat = asFloat
    }

    package static let entry = StageEntry(
        "finite-check", [("refusesNaN", "true or false"), ("asFloat", "true or false")],
        "refuses rows with infinite numbers, or with NaN too"
    ) { reader throws(PipelineError) in
        FiniteCheck(refusesNaN: try reader.flag("refusesNaN"), asFloat: try reader.flag("asFloat"))
    }

    package var attributes: StageAttributes {
        StageAttributes(["refusesNaN": .flag(refusesNaN), "asFloat": .flag(asFloat)])
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(outputs: 0)
        for index in inputs.types.indices { _ = try inputs.slots(index) }
        return []
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        FiniteCheckStep(
            columns: places.inputs.enumerated().map { index, place in
                FiniteCheckStep.Column(
                    start: place.start, width: place.type.width,
                    infinite: places.faults.fault(index, .infinite, .error),
                    notANumber: refusesNaN ? places.faults.fault(index, .notANumber, .error) : nil,
                    missing: places.faults.fault(index, .missing, .error))
            },
            asFloat: asFloat)
    }
}

private struct FiniteCheckStep: TabularStep {
    struct Column {
        let start: Int
        let width: Int
        let infinite: UInt32
        /// Nil where NaN passes.
        let notANumber: UInt32?
        let missing: UInt32
    }
    let columns: [Column]
    let asFloat: Bool

    func run(_ block: TabularBlock) {
        for column in columns {
            for slot in 0..<column.width {
                let x = block.slot(column.start + slot)
                for row in 0..<block.rows {
                    let value = x[row]
                    let isFinite = asFloat ? Float(value).isFinite : value.isFinite
                    guard !isFinite else { continue }
                    if !value.isNaN {
                        block.refuse(row, column.infinite)
                    } else if let notANumber = column.notANumber {
                        block.refuse(row, value.isMissing ? column.missing : notANumber)
                    }
                }
            }
        }
    }
}
