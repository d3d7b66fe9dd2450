/// A column under another name: `y = x`, of whatever kind.
package struct ColumnCopy: TabularStage {
    package init() {}

    package static let entry = StageEntry("copy", [], "a column under another name") { _ throws(PipelineError) in
        ColumnCopy()
    }

    package var attributes: StageAttributes { StageAttributes() }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        return inputs.types
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        CopyStep(
            input: places.inputs[0].start, output: places.outputs[0].start, width: places.inputs[0].type.width,
            isText: places.inputs[0].type.kind == .text)
    }
}

private struct CopyStep: TabularStep {
    let input: Int
    let output: Int
    let width: Int
    let isText: Bool

    func run(_ block: TabularBlock) {
        if isText { block.texts(output).update(from: block.texts(input), count: block.rows) }
        for slot in 0..<width { block.slot(output + slot).update(from: block.slot(input + slot), count: block.rows) }
    }
}
