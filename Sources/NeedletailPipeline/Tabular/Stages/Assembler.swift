/// Columns beside each other in one vector, as Spark's `VectorAssembler`.
///
/// A column of numbers that is missing or NaN in a row is an error, or leaves the row out, or is taken as NaN, as `invalid` says;
/// vectors are taken as they are, unless they are missing.
package struct Assembler: TabularStage {
    package let invalid: InvalidPolicy

    package init(invalid: InvalidPolicy) {
        self.invalid = invalid
    }

    package static let entry = StageEntry(
        "assembler", [("invalid", "error, skip or keep")], "numbers and vectors beside each other in one vector"
    ) { reader throws(PipelineError) in Assembler(invalid: try reader.choice("invalid")) }

    package var attributes: StageAttributes { StageAttributes(["invalid": .text(invalid.rawValue)]) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(outputs: 1)
        var count = 0
        for type in inputs.types {
            count += type.width
            try inputs.check(width: count)
        }
        var slots: [ColumnType.Slot] = []
        slots.reserveCapacity(count)
        for index in inputs.types.indices { slots += try inputs.slots(index) }
        return [.vector(slots)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        var target = places.outputs[0].start
        var parts: [AssembleStep.Part] = []
        for (index, input) in places.inputs.enumerated() {
            parts.append(
                AssembleStep.Part(
                    source: input.start, target: target, width: input.type.width,
                    isNumber: input.type.kind == .number, missing: places.faults.fault(index, .missing, invalid),
                    notANumber: places.faults.fault(index, .notANumber, invalid)))
            target += input.type.width
        }
        return AssembleStep(parts: parts, keeps: invalid == .keep)
    }
}

private struct AssembleStep: TabularStep {
    struct Part {
        let source: Int
        let target: Int
        let width: Int
        let isNumber: Bool
        let missing: UInt32
        let notANumber: UInt32
    }
    let parts: [Part]
    let keeps: Bool

    func run(_ block: TabularBlock) {
        for part in parts {
            for slot in 0..<part.width {
                let x = block.slot(part.source + slot)
                let y = block.slot(part.target + slot)
                for row in 0..<block.rows {
                    let value = x[row]
                    // As Spark, which leaves zeros out and forgets their sign.
                    y[row] = value == 0 ? 0 : value
                    // NaN alone is not equal to itself.
                    guard value != value else { continue }
                    // What is missing in a vector is a number that is none.
                    y[row] = .nan
                    if !keeps, part.isNumber || value.isMissing {
                        block.refuse(row, value.isMissing ? part.missing : part.notANumber)
                    }
                }
            }
        }
    }
}
