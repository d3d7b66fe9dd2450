/// A vector divided by its norm, in NumPy's order of operations, as scikit-learn's `Normalizer`.
///
/// A vector whose norm is 0, or nearly, stays as it is.
package struct RowNormalizer: TabularStage {
    package let featureCount: Int
    package let norm: Scaler.Norm

    package init(featureCount: Int, norm: Scaler.Norm) {
        self.featureCount = featureCount
        self.norm = norm
    }

    package static let entry = StageEntry(
        "row-norm",
        [("width", "integer"), ("norm", Scaler.Norm.allCases.map(\.rawValue).joined(separator: ", "))],
        "a vector divided by its norm, which is summed in NumPy's order"
    ) { reader throws(PipelineError) in
        RowNormalizer(
            featureCount: try reader.integer("width", in: 0...TabularPipeline.slotLimit),
            norm: try reader.choice("norm"))
    }

    package var attributes: StageAttributes {
        StageAttributes(["width": .integer(featureCount), "norm": .text(norm.rawValue)])
    }

    /// The numbers of a row beside each other.
    package var scratchWidth: Int { featureCount }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let slots = try inputs.slots(0, width: featureCount)
        guard inputs.types[0].kind != .number else { throw inputs.wrong(0, "a vector") }
        // Each number depends on all.
        let source = ColumnType.Slot.source(of: slots)
        return [.vector(slots.map { ColumnType.Slot($0.name, source: source) })]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        RowNormStep(
            scaler: .normalizer(norm), width: featureCount, input: places.inputs[0].start,
            output: places.outputs[0].start, scratch: places.scratch)
    }
}

private struct RowNormStep: TabularStep {
    let scaler: Scaler
    let width: Int
    let input: Int
    let output: Int
    let scratch: Int

    func run(_ block: TabularBlock) {
        guard width > 0 else { return }
        // The scratch's slots have room for a row: each has at least one number.
        let values = block.slot(scratch)
        for row in 0..<block.rows {
            for slot in 0..<width { values[slot] = block.slot(input + slot)[row] }
            var span = MutableSpan(_unsafeStart: values, count: width)
            scaler.transform(&span)
            for slot in 0..<width { block.slot(output + slot)[row] = values[slot] }
        }
    }
}
