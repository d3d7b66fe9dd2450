/// The place of each text in a list: `y = i` where the text is `labels[i]`, as Spark's `StringIndexerModel`.
///
/// A number has the label that Java, of whatever version, writes of it as a double or as a float. A text that is not in the list, and a missing one, is an error, or
/// leaves the row out, or is taken as the index behind the last, as `invalid` says.
package struct TextIndexer: TabularStage {
    package let labels: [String]
    /// Indices behind those of the labels that no text has.
    package let padding: Int
    package let invalid: InvalidPolicy

    package init(labels: [String], padding: Int = 0, invalid: InvalidPolicy) {
        self.labels = labels
        self.padding = padding
        self.invalid = invalid
    }

    package static let entry = StageEntry(
        "text-indexer",
        [("labels", "texts"), ("padding", "integer; optional"), ("invalid", "error, skip or keep")],
        "the index of a text in `labels`; kept ones that are not there have the index behind the last"
    ) { reader throws(PipelineError) in
        let labels = try reader.texts("labels")
        guard Set(labels.map(ExactText.init)).count == labels.count else {
            throw reader.invalid("labels", "texts that differ")
        }
        return TextIndexer(
            labels: labels,
            padding: reader.has("padding") ? try reader.integer("padding", in: 1...TabularPipeline.slotLimit) : 0,
            invalid: try reader.choice("invalid"))
    }

    package var attributes: StageAttributes {
        var values: [String: StageAttributes.Value] = ["labels": .texts(labels), "invalid": .text(invalid.rawValue)]
        if padding > 0 { values["padding"] = .integer(padding) }
        return StageAttributes(values)
    }

    package var texts: [String] { labels }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        if case .vector = inputs.types[0].kind { throw inputs.wrong(0, "a text or a number") }
        // As Spark calls the label of what is kept.
        let names = invalid == .keep && padding == 0 ? labels + ["__unknown"] : labels
        let source = inputs.types[0].kind == .text ? inputs.names[0] : inputs.types[0].slots[0].source
        return [.number(.init(inputs.outputs[0], source: source, labels: names))]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let input = places.inputs[0]
        let output = places.outputs[0].start
        let missing = places.faults.fault(0, .missing, invalid)
        let unseen = places.faults.fault(0, .unseen, invalid)
        guard input.type.kind == .text else {
            return NumberIndexStep(
                input: input.start, output: output,
                indices: JavaNumber.indices(of: labels, integers: true).mapValues { Double($0) },
                unknown: invalid == .keep ? unknown : nil, missing: missing, unseen: unseen)
        }
        return TextIndexStep(
            input: input.start, output: output, indices: known(input.type.texts),
            unknown: invalid == .keep ? unknown : nil, missing: missing, unseen: unseen)
    }

    /// What is behind the indices of the labels.
    private var unknown: Double { Double(labels.count + padding) }

    /// The index of each of `texts`, -1 where it has none.
    private func known(_ texts: [String]) -> [Double] {
        let indices = Dictionary(uniqueKeysWithValues: labels.enumerated().map { (ExactText($1), Double($0)) })
        return texts.map { indices[ExactText($0)] ?? -1 }
    }

    /// What a missing text, one that is unseen, and each of `texts` becomes; NaN where it is refused.
    func indices(of texts: [String]) -> [Double] {
        let other = invalid == .keep ? unknown : .nan
        return [other, other] + known(texts).map { $0 < 0 ? other : $0 }
    }
}

/// Looks each row's text up in a table by its code.
private struct TextIndexStep: TabularStep {
    let input: Int
    let output: Int
    /// The index of each text that the column may hold, -1 where it has none.
    let indices: [Double]
    /// The index of what has none; nil where that is refused.
    let unknown: Double?
    let missing: UInt32
    let unseen: UInt32

    func run(_ block: TabularBlock) {
        let codes = block.texts(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let code = Int(codes[row])
            let index = code >= 0 ? indices[code] : -1
            if index >= 0 {
                y[row] = index
            } else if let unknown {
                y[row] = unknown
            } else {
                y[row] = .nan
                block.refuse(row, code == Int(TextCode.missing) ? missing : unseen)
            }
        }
    }
}

/// Looks each row's number up among those that labels stand for.
private struct NumberIndexStep: TabularStep {
    let input: Int
    let output: Int
    /// By the numbers' bits.
    let indices: [UInt64: Double]
    let unknown: Double?
    let missing: UInt32
    let unseen: UInt32

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let value = x[row]
            if !value.isMissing, let index = indices[(value.isNaN ? .nan : value).bitPattern] {
                y[row] = index
            } else if let unknown {
                y[row] = unknown
            } else {
                y[row] = .nan
                block.refuse(row, value.isMissing ? missing : unseen)
            }
        }
    }
}
