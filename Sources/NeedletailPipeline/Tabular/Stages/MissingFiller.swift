/// A number in place of one that is missing: `y = value` where `x` is missing or is `marker`, else `x`, as Spark's `ImputerModel`.
///
/// Where `marker` is NaN, NaN is.
package struct MissingFiller: TabularStage {
    package let marker: Double
    package let value: Double

    package init(marker: Double, value: Double) {
        self.marker = marker
        self.value = value
    }

    package static let entry = StageEntry(
        "missing-filler", [("marker", "numbers [1]"), ("value", "numbers [1]")],
        "a number in place of a missing one, and of one that stands for it"
    ) { reader throws(PipelineError) in
        MissingFiller(
            marker: try reader.numbers("marker", count: 1)[0], value: try reader.numbers("value", count: 1)[0])
    }

    package var attributes: StageAttributes {
        StageAttributes(["marker": .numbers([marker]), "value": .numbers([value])])
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        return [.number(.init(inputs.outputs[0], source: try inputs.slot(0).source))]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        FillStep(input: places.inputs[0].start, output: places.outputs[0].start, marker: marker, value: value)
    }
}

private struct FillStep: TabularStep {
    let input: Int
    let output: Int
    let marker: Double
    let value: Double

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let number = x[row]
            y[row] = number.isMissing || number == marker || number.isNaN && marker.isNaN ? value : number
        }
    }
}
