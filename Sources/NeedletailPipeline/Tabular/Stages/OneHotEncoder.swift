/// A vector with a 1 at an index, and zeros: `y[i] = (i == ⌊x⌋)`, as Spark's `OneHotEncoderModel`.
///
/// The indices are those from 0 to below `size`, with a fraction that is cut off. Others are an error, or are the index `size`, as
/// `invalid` says. Where `dropLast` is set the vector is one shorter, and all zeros for the last index. A missing index makes
/// a missing vector.
package struct OneHotEncoder: TabularStage {
    package let size: Int
    package let dropLast: Bool
    package let invalid: InvalidPolicy

    package init(size: Int, dropLast: Bool, invalid: InvalidPolicy) {
        self.size = size
        self.dropLast = dropLast
        self.invalid = invalid
    }

    package static let entry = StageEntry(
        "one-hot", [("size", "integer"), ("dropLast", "true or false"), ("invalid", "error or keep")],
        "a vector with a 1 at the place that an index names"
    ) { reader throws(PipelineError) in
        let invalid: InvalidPolicy = try reader.choice("invalid")
        guard invalid != .skip else { throw reader.invalid("invalid", "one of error, keep") }
        return OneHotEncoder(
            size: try reader.integer("size", in: 1...TabularPipeline.slotLimit - 1),
            dropLast: try reader.flag("dropLast"), invalid: invalid)
    }

    package var attributes: StageAttributes {
        StageAttributes(["size": .integer(size), "dropLast": .flag(dropLast), "invalid": .text(invalid.rawValue)])
    }

    private var width: Int { size + (invalid == .keep ? 1 : 0) - (dropLast ? 1 : 0) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let slot = try inputs.slot(0)
        try inputs.check(width: width)
        let name = slot.source ?? slot.name
        return [
            .vector(
                (0..<width).map { index in
                    let label = slot.labels.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                    return ColumnType.Slot(
                        name, "=", label ?? (index < size ? String(index) : "__unknown"), at: index,
                        behind: inputs.slotCount, of: CollectionOfOne(slot))
                })
        ]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        OneHotStep(
            input: places.inputs[0].start, output: places.outputs[0].start, width: width, size: Double(size),
            keeps: invalid == .keep, negative: places.faults.fault(0, .negative, .error),
            unseen: places.faults.fault(0, .unseen, .error))
    }
}

private struct OneHotStep: TabularStep {
    let input: Int
    let output: Int
    let width: Int
    let size: Double
    let keeps: Bool
    let negative: UInt32
    let unseen: UInt32

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        for slot in 0..<width { block.slot(output + slot).update(repeating: 0, count: block.rows) }
        for row in 0..<block.rows {
            let value = x[row]
            if value.isMissing {
                for slot in 0..<width { block.slot(output + slot)[row] = .missing }
                continue
            }
            var index = value
            if !(value >= 0 && value < size) {
                guard keeps else {
                    block.refuse(row, value < 0 ? negative : unseen)
                    continue
                }
                index = size
            }
            // Before the fraction is cut off, as Spark: 2.5 of 3 without the last is none.
            if index < Double(width) { block.slot(output + Int(index))[row] = 1 }
        }
    }
}
