/// The text of an index: `y = labels[i]` with `i` cut to a whole number, as Spark's `IndexToString`.
///
/// NaN is the index 0, as a cast of Java makes it. A missing index has no text, and one without a label is an error.
package struct TextDecoder: TabularStage {
    /// Empty where the labels are those that the column has of the stage that made it.
    package let labels: [String]

    package init(labels: [String]) {
        self.labels = labels
    }

    package static let entry = StageEntry(
        "text-decoder", [("labels", "texts; none where they are those of the column")], "the label of an index"
    ) { reader throws(PipelineError) in TextDecoder(labels: try reader.texts("labels")) }

    package var attributes: StageAttributes { StageAttributes(["labels": .texts(labels)]) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        guard let labels = labels(of: try inputs.slot(0)) else {
            throw .invalidAttribute(
                stage: inputs.stage, attribute: "labels", expected: "labels, as \(inputs.names[0]) has none of its own")
        }
        return [.text(Self.distinct(labels).texts)]
    }

    private func labels(of slot: ColumnType.Slot) -> [String]? { labels.isEmpty ? slot.labels : labels }

    /// Each text once, and the index that each label has among them.
    private static func distinct(_ labels: [String]) -> (texts: [String], codes: [Int32]) {
        var texts: [String] = []
        var known: [ExactText: Int32] = [:]
        let codes = labels.map { label in
            if let code = known[ExactText(label)] { return code }
            let code = Int32(texts.count)
            known[ExactText(label)] = code
            texts.append(label)
            return code
        }
        // Labels that all differ are kept once, not a second time.
        return (texts.count == labels.count ? labels : texts, codes)
    }

    package func lookupCount(_ inputs: [ColumnType]) -> Int {
        labels.isEmpty ? inputs.first?.slots.first?.labels?.count ?? 0 : labels.count
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let labels = labels(of: places.inputs[0].type.slots[0]) ?? []
        return TextDecodeStep(
            input: places.inputs[0].start, output: places.outputs[0].start, codes: Self.distinct(labels).codes,
            fault: places.faults.fault(0, .notAnIndex, .error))
    }
}

private struct TextDecodeStep: TabularStep {
    let input: Int
    let output: Int
    /// The text of each index.
    let codes: [Int32]
    let fault: UInt32

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        let y = block.texts(output)
        for row in 0..<block.rows {
            y[row] = TextCode.missing
            if x[row].isMissing { continue }
            let index = x[row].isNaN ? 0 : x[row].rounded(.towardZero)
            if index >= 0, index < Double(codes.count) {
                y[row] = codes[Int(index)]
            } else {
                block.refuse(row, fault)
            }
        }
    }
}
