/// Whether a vector is there, as Spark's `VectorSizeHint`: it makes no column.
///
/// A missing vector, and one that is not of `size` numbers, is an error, or leaves the row out, or passes, as `invalid` says. A column
/// has vectors of one size alone: those of another are refused where the row is read.
package struct SizeCheck: TabularStage {
    package let size: Int
    package let invalid: InvalidPolicy

    package init(size: Int, invalid: InvalidPolicy) {
        self.size = size
        self.invalid = invalid
    }

    package static let entry = StageEntry(
        "size-check", [("size", "integer"), ("invalid", "error, skip or keep")], "refuses rows whose vector is missing"
    ) { reader throws(PipelineError) in
        SizeCheck(
            size: try reader.integer("size", in: 0...TabularPipeline.slotLimit), invalid: try reader.choice("invalid"))
    }

    package var attributes: StageAttributes {
        StageAttributes(["size": .integer(size), "invalid": .text(invalid.rawValue)])
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 0)
        _ = try inputs.slots(0, width: size)
        guard inputs.types[0].kind != .number else { throw inputs.wrong(0, "a vector") }
        return []
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        SizeCheckStep(
            input: places.inputs[0].start, width: size,
            missing: invalid == .keep ? nil : places.faults.fault(0, .missing, invalid))
    }
}

private struct SizeCheckStep: TabularStep {
    let input: Int
    let width: Int
    /// Nil where all vectors pass.
    let missing: UInt32?

    func run(_ block: TabularBlock) {
        if let missing { block.refuseMissing(input, width: width, missing) }
    }
}
