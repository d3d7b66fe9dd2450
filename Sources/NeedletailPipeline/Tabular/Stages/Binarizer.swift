/// Whether numbers are above a threshold: `y = 1` where `x > threshold`, else 0, as Spark's `Binarizer`.
///
/// NaN is not above, but in a vector it is where the threshold is below 0. A missing number stays missing, a missing vector is an
/// error.
package struct Binarizer: TabularStage {
    package let threshold: Double

    package init(threshold: Double) {
        self.threshold = threshold
    }

    package static let entry = StageEntry(
        "binarizer", [("threshold", "numbers [1]")], "1 where a number is above a threshold, else 0"
    ) { reader throws(PipelineError) in
        let threshold = try reader.numbers("threshold", count: 1)[0]
        guard !threshold.isNaN else { throw reader.invalid("threshold", "a number") }
        return Binarizer(threshold: threshold)
    }

    package var attributes: StageAttributes { StageAttributes(["threshold": .numbers([threshold])]) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        var slots = try inputs.slots(0)
        for index in slots.indices {
            let slot = slots[index]
            slots[index] = ColumnType.Slot(
                slot.name, ">\(threshold)", at: index, behind: inputs.slotCount, of: CollectionOfOne(slot))
        }
        return [inputs.types[0].kind == .number ? .number(slots[0]) : .vector(slots)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        BinarizeStep(
            input: places.inputs[0].start, output: places.outputs[0].start, width: places.inputs[0].type.width,
            isVector: places.inputs[0].type.kind != .number, threshold: threshold,
            missing: places.faults.fault(0, .missing, .error))
    }
}

private struct BinarizeStep: TabularStep {
    let input: Int
    let output: Int
    let width: Int
    let isVector: Bool
    let threshold: Double
    let missing: UInt32

    func run(_ block: TabularBlock) {
        if isVector { block.refuseMissing(input, width: width, missing) }
        // As Spark, which looks at the numbers of a vector that are not zeros, and there for what is not above.
        let countsNaN = isVector && threshold < 0
        for slot in 0..<width {
            let x = block.slot(input + slot)
            let y = block.slot(output + slot)
            for row in 0..<block.rows {
                let value = x[row]
                if !isVector, value.isMissing {
                    y[row] = .missing
                } else {
                    y[row] = countsNaN ? (value <= threshold ? 0 : 1) : (value > threshold ? 1 : 0)
                }
            }
        }
    }
}
