/// Whether a number is missing: `y = 1` where `x` is missing or is `marker`, else 0, as scikit-learn's `MissingIndicator`.
///
/// Where `marker` is NaN, NaN is.
package struct MissingFlag: TabularStage {
    package let marker: Double

    package init(marker: Double) {
        self.marker = marker
    }

    package static let entry = StageEntry(
        "missing-flag", [("marker", "numbers [1]")], "1 where a number is missing or stands for that, else 0"
    ) { reader throws(PipelineError) in MissingFlag(marker: try reader.numbers("marker", count: 1)[0]) }

    package var attributes: StageAttributes { StageAttributes(["marker": .numbers([marker])]) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let slot = try inputs.slot(0)
        return [.number(.init(inputs.outputs[0], source: slot.source))]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        MissingFlagStep(input: places.inputs[0].start, output: places.outputs[0].start, marker: marker)
    }
}

private struct MissingFlagStep: TabularStep {
    let input: Int
    let output: Int
    let marker: Double

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let value = x[row]
            y[row] = value.isMissing || value == marker || value.isNaN && marker.isNaN ? 1 : 0
        }
    }
}
