/// Columns in, columns out: encoders, scalers, and linear and tree models over a row of a table, in double precision.
public struct TabularPipeline: Sendable {
    /// The columns that a row has.
    public let columns: [TabularColumn]
    /// The columns that are given back, in order.
    public let outputs: [TabularColumn]
    package internal(set) var stages: [StageNode]
    /// The last stage that is a model; nil where none is.
    package internal(set) var model: StageNode?

    /// The columns of the model's scores: raw scores and probabilities where it has them, and the class or the number; nil
    /// where there is no model, or one that gives several answers at once.
    package var scoreColumns: (rawPrediction: String?, probability: String?, prediction: String)? {
        guard let model, let link = (model.stage as? any ScoringStage)?.link, link.kind != .labels else { return nil }
        let names = model.outputs
        return (
            link.outputCount > 1 ? names[0] : nil, link.outputCount > 2 ? names[1] : nil, names[link.outputCount - 1]
        )
    }
    /// The type of every column, those of the input too.
    package let types: [String: ColumnType]

    /// Most stages; columns of input and output together; numbers that a row has in all columns.
    package static let stageLimit = RowFault.stageLimit - 1
    package static let columnLimit = 4096
    package static let slotLimit = 1 << 20
    /// Most numbers that all stages read of a row, and most texts that they have an answer for: a file that names a column again
    /// and again takes no more time and memory than these.
    package static let readLimit = 16 * slotLimit
    package static let lookupLimit = slotLimit

    /// A pipeline of `stages` over `columns` that gives the columns called `outputs`.
    ///
    /// - Throws: `PipelineError` naming the stage, where a column is missing, is there twice or is of another kind.
    package init(
        columns: [TabularColumn], stages: [StageNode], outputs: [String]
    ) throws(PipelineError) {
        for (what, count, limit) in [
            ("stages", stages.count, Self.stageLimit), ("columns", columns.count, Self.columnLimit),
            ("columns to give back", outputs.count, Self.columnLimit),
        ] where count > limit {
            throw .tooMany(what: what, actual: count, limit: limit)
        }
        let texts = Self.texts(columns, stages)
        var types: [String: ColumnType] = [:]
        var (slotCount, readCount, lookupCount) = (0, 0, 0)
        func add(_ name: String, _ type: ColumnType) throws(PipelineError) {
            guard types.updateValue(type, forKey: name) == nil else { throw .duplicateColumn(column: name) }
            slotCount += type.width
            guard types.count <= Self.columnLimit else {
                throw .tooMany(what: "columns", actual: types.count, limit: Self.columnLimit)
            }
            guard slotCount <= Self.slotLimit else {
                throw .tooMany(what: "numbers in a row", actual: slotCount, limit: Self.slotLimit)
            }
        }
        for column in columns {
            if case .vector(let count) = column.kind, !(0...Self.slotLimit - slotCount).contains(count) {
                let sum = slotCount.addingReportingOverflow(count)
                throw .tooMany(
                    what: "numbers in a row", actual: sum.overflow ? .max : sum.partialValue, limit: Self.slotLimit)
            }
            try add(column.name, .input(column, texts: texts[column.name] ?? [], behind: slotCount))
        }
        for node in stages {
            var inputs: [ColumnType] = []
            for name in node.inputs {
                guard let type = types[name] else { throw .undefinedColumn(stage: node.name, column: name) }
                inputs.append(type)
            }
            guard inputs.count <= RowFault.columnLimit else {
                throw .tooMany(
                    what: "columns that a stage reads", actual: inputs.count, limit: RowFault.columnLimit)
            }
            let made = try node.stage.outputTypes(
                StageInputs(
                    stage: node.name, names: node.inputs, types: inputs, outputs: node.outputs, slotCount: slotCount))
            readCount += node.stage.readCount(inputs)
            lookupCount += node.stage.lookupCount(inputs)
            for (what, count, limit) in [
                ("numbers that the stages read", readCount, Self.readLimit),
                ("texts that the stages look up", lookupCount, Self.lookupLimit),
            ] where count > limit {
                throw .tooMany(what: what, actual: count, limit: limit)
            }
            for (name, type) in zip(node.outputs, made) { try add(name, type) }
        }
        guard !outputs.isEmpty else { throw .noOutputs }
        var given: [TabularColumn] = []
        var names: Set<String> = []
        for name in outputs {
            guard let type = types[name] else { throw .undefinedColumn(stage: nil, column: name) }
            guard names.insert(name).inserted else { throw .duplicateColumn(column: name) }
            given.append(TabularColumn(name, type.kind))
        }
        self.columns = columns
        self.stages = stages
        model = stages.last { $0.stage is any ScoringStage }
        self.outputs = given
        self.types = types
    }

    /// The texts of each column of the input that some stage tells apart, each once, in the order that stages name them.
    private static func texts(_ columns: [TabularColumn], _ stages: [StageNode]) -> [String: [String]] {
        let names = Set(columns.filter { $0.kind == .text }.map(\.name))
        var texts: [String: [String]] = [:]
        var known: [String: Set<ExactText>] = [:]
        // Stages that tell texts apart read one column: those that name more are refused later.
        for node in stages where !node.stage.texts.isEmpty && node.inputs.count == 1 {
            let name = node.inputs[0]
            guard names.contains(name) else { continue }
            // Those of one stage differ, and stay where they are.
            guard let before = texts[name] else {
                texts[name] = node.stage.texts
                continue
            }
            if known[name] == nil { known[name] = Set(before.map(ExactText.init)) }
            for text in node.stage.texts where known[name, default: []].insert(ExactText(text)).inserted {
                texts[name, default: []].append(text)
            }
        }
        return texts
    }
}
