import NeedletailFormat
import NeedletailPipeline

/// A column between two steps.
enum ScikitLearnCell {
    /// A column of the input.
    case input(Int)
    /// A column of texts of the input, in which some were replaced.
    case text(Int, [TextFill])
    /// A column that is a number.
    case number(String)
    /// A number of a vector of `width`.
    case slot(String, Int, width: Int)

    /// A text in place of another, or of none.
    struct TextFill {
        /// Nil for none.
        let marker: String?
        let value: String
    }
}

/// What an import has made so far: columns of the input, and stages.
struct ScikitLearnBuilder {
    let file: String
    private let names: [String]
    /// What each column of the input is read as; nil while no step has.
    private var kinds: [TabularColumn.Kind?]
    private(set) var nodes: [StageNode] = []
    /// Names of columns.
    private var used: Set<String>
    /// How often a name was asked for.
    private var repeated: [String: Int] = [:]
    /// What a model makes; nil without one.
    private var modelOutputs: [String]?
    /// The vector that the model reads.
    private var modelInput: String?
    private var stepCount = 0
    /// How deep the step at work lies.
    var depth = 0
    /// Most nodes of trees, each as often as it has values: in a file each value takes eight bytes, and no tree stands in two places.
    private let treeLimit: Int
    private var treeCount = 0
    /// Columns and categories that steps have looked at.
    private var cellCount = 0

    /// - byteCount: how long the pickle is.
    init(file: String, names: [String], byteCount: Int) throws(ScikitLearnError) {
        self.file = file
        treeLimit = byteCount / 8 + 16
        self.names = names
        kinds = [TabularColumn.Kind?](repeating: nil, count: names.count)
        used = Set(names)
        guard used.count == names.count else { throw .invalidAttribute(file: file, name: "feature_names_in_") }
        if let name = names.first(where: { $0.utf8.count > ModelLimit.nameBytes }) {
            throw .longName(file: file, prefix: String(name.prefix(40)), limit: ModelLimit.nameBytes)
        }
        guard names.count <= TabularPipeline.columnLimit else {
            throw .pipeline(
                file: file, .tooMany(what: "columns", actual: names.count, limit: TabularPipeline.columnLimit))
        }
    }

    /// All columns of the input.
    var inputs: [ScikitLearnCell] { names.indices.map { .input($0) } }

    /// Counts a step, of which there may not be too many.
    mutating func count(_ step: ScikitLearnStep) throws(ScikitLearnError) {
        stepCount += 1
        guard stepCount <= TabularPipeline.stageLimit else {
            throw .tooManySteps(file: step.place, limit: TabularPipeline.stageLimit)
        }
    }

    /// Counts `count` columns or categories that a step looks at, of which there may not be too many over all steps.
    mutating func spend(_ count: Int, _ step: ScikitLearnStep) throws(ScikitLearnError) {
        cellCount += count
        guard cellCount <= 4 * TabularPipeline.slotLimit else {
            throw .pipeline(
                file: step.place,
                .tooMany(what: "columns of all steps", actual: cellCount, limit: 4 * TabularPipeline.slotLimit))
        }
    }

    /// Counts nodes of trees, of which there may not be more than the file has room for.
    mutating func spendTrees(_ count: Int, _ step: ScikitLearnStep) throws(ScikitLearnError) {
        treeCount += count
        guard treeCount <= min(treeLimit, Int(Int32.max)) else {
            throw .treesTooLarge(file: step.place, limit: treeLimit)
        }
    }

    /// A name for a column that no other has.
    mutating func unique(_ base: String) -> String {
        let base = base.utf8.count <= 256 ? base : "column"
        while true {
            let count = repeated[base, default: 0] + 1
            repeated[base] = count
            let name = count == 1 ? base : "\(base)_\(count)"
            if used.insert(name).inserted { return name }
        }
    }

    /// Adds a stage that makes one column, and gives its name.
    mutating func add(
        _ step: ScikitLearnStep, _ stage: any TabularStage, _ inputs: [String], _ output: String? = nil
    ) throws(ScikitLearnError) -> String {
        let name = unique(output ?? step.title)
        try add(step, stage, inputs, outputs: [name])
        return name
    }

    /// Adds a stage that makes `outputs`.
    mutating func add(
        _ step: ScikitLearnStep, _ stage: any TabularStage, _ inputs: [String], outputs: [String]
    ) throws(ScikitLearnError) {
        guard nodes.count < TabularPipeline.stageLimit else {
            throw .tooManySteps(file: step.place, limit: TabularPipeline.stageLimit)
        }
        nodes.append(StageNode(step.title, stage, inputs: inputs, outputs: outputs))
    }

    // MARK: - Columns

    private mutating func read(_ input: Int, as kind: TabularColumn.Kind, _ step: ScikitLearnStep)
        throws(ScikitLearnError)
    {
        guard kinds[input] ?? kind == kind else {
            throw .conflictingColumn(file: step.place, column: names[input])
        }
        kinds[input] = kind
    }

    /// The column of numbers that `cell` is.
    mutating func number(_ cell: ScikitLearnCell, _ step: ScikitLearnStep) throws(ScikitLearnError) -> String {
        switch cell {
        case .input(let input):
            try read(input, as: .number, step)
            return names[input]
        case .text(let input, _): throw .textsLeft(file: step.place, column: names[input])
        case .number(let name): return name
        case .slot(let vector, let index, _):
            return try add(step, SlotPicker(slots: [Int32(index)], isNumber: true), [vector], "\(vector)[\(index)]")
        }
    }

    /// The column of texts of the input that `cell` is, with what replaces some of them.
    mutating func text(
        _ cell: ScikitLearnCell, _ step: ScikitLearnStep
    ) throws(ScikitLearnError) -> (name: String, input: Int, fills: [ScikitLearnCell.TextFill])? {
        switch cell {
        case .input(let input):
            try read(input, as: .text, step)
            return (names[input], input, [])
        case .text(let input, let fills): return (names[input], input, fills)
        case .number, .slot: return nil
        }
    }

    /// A vector of `cells`.
    mutating func vector(_ cells: [ScikitLearnCell], _ step: ScikitLearnStep) throws(ScikitLearnError) -> String {
        try spend(cells.count, step)
        var parts: [String] = []
        var isVector = false
        var place = 0
        while place < cells.count {
            guard case .slot(let vector, let first, let width) = cells[place] else {
                parts.append(try number(cells[place], step))
                isVector = false
                place += 1
                continue
            }
            var slots = [Int32(first)]
            while place + slots.count < cells.count, case .slot(vector, let next, _) = cells[place + slots.count] {
                slots.append(Int32(next))
            }
            place += slots.count
            isVector = true
            let isWhole = slots.count == width && slots.enumerated().allSatisfy { $0 == Int($1) }
            parts.append(isWhole ? vector : try add(step, SlotPicker(slots: slots), [vector], "\(vector)_part"))
        }
        if isVector, parts.count == 1 { return parts[0] }
        return try add(step, Assembler(invalid: .keep), parts, "\(step.title)_input")
    }

    /// The numbers of the vector `name`.
    static func slots(_ name: String, width: Int) -> [ScikitLearnCell] {
        (0..<width).map { .slot(name, $0, width: width) }
    }

    // MARK: - The whole

    /// Adds a model over `features`; where classes have texts for labels, `prediction` is the place of one, and `label` the text.
    mutating func addModel(
        _ step: ScikitLearnStep, _ model: any ScoringStage, _ features: String, labels: [String]? = nil
    ) throws(ScikitLearnError) {
        modelInput = features
        var outputs = model.link.outputCount == 1 ? [] : [unique("rawPrediction"), unique("probability")]
        let prediction = unique("prediction")
        outputs.append(prediction)
        try add(step, model, [features], outputs: outputs)
        if let labels { outputs.append(try add(step, TextDecoder(labels: labels), [prediction], "label")) }
        modelOutputs = outputs
    }

    /// The pipeline; `cells` are what comes out where there is no model.
    mutating func pipeline(_ cells: [ScikitLearnCell]?) throws(ScikitLearnError) -> TabularPipeline {
        var features = modelInput
        if let cells {
            for case .text(let input, _) in cells { throw .textsLeft(file: file, column: names[input]) }
            for case .input(let input) in cells where kinds[input] == .text {
                throw .textsLeft(file: file, column: names[input])
            }
            guard !cells.isEmpty else { throw .nothingMade(file: file) }
            features = try lastVector(cells)
        }
        if let old = features {
            let new = unique("features")
            for index in nodes.indices {
                nodes[index].inputs = nodes[index].inputs.map { $0 == old ? new : $0 }
                nodes[index].outputs = nodes[index].outputs.map { $0 == old ? new : $0 }
            }
            features = new
        }
        let columns = names.indices.compactMap { index in kinds[index].map { TabularColumn(names[index], $0) } }
        let outputs = modelOutputs ?? features.map { [$0] } ?? []
        do { return try TabularPipeline(columns: columns, stages: nodes, outputs: outputs) } catch {
            throw .pipeline(file: file, error)
        }
    }

    /// The vector of what transformers make.
    private mutating func lastVector(_ cells: [ScikitLearnCell]) throws(ScikitLearnError) -> String {
        let graph = PickleGraph()
        let state = ScikitLearnAttributes(graph: graph, state: nil, file: file)
        return try vector(cells, ScikitLearnStep(output: state))
    }
}
