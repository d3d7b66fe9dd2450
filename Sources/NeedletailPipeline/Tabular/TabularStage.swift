package import NeedletailKernels

/// What a pipeline does with columns: a small value with what was fitted.
///
/// A stage says what columns come out, and makes the step that fills them. It is added with one line in `StageRegistry`.
package protocol TabularStage: Sendable {
    /// How the registry lists it.
    static var entry: StageEntry { get }
    /// What the entry's `make` reads, each of them.
    var attributes: StageAttributes { get }
    /// The texts that the columns it reads are compared with.
    var texts: [String] { get }
    /// The types of the columns it makes from columns of the types of `inputs`.
    func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType]
    /// The step that fills the columns it makes.
    func step(_ places: StagePlaces) -> any TabularStep
    /// Numbers of memory for a row that the step needs while it runs.
    var scratchWidth: Int { get }
    /// How many numbers of a row it reads of columns of the types of `inputs`, which it takes.
    func readCount(_ inputs: [ColumnType]) -> Int
    /// How many texts it has an answer for, in columns of the types of `inputs`, which it takes.
    func lookupCount(_ inputs: [ColumnType]) -> Int
    /// Whether the stage reads a row's vector of another size than its column: slots that it lacks are `Double.absent` then.
    var takesVectorsOfOtherSizes: Bool { get }
}

extension TabularStage {
    package var texts: [String] { [] }
    package var scratchWidth: Int { 0 }
    package var takesVectorsOfOtherSizes: Bool { false }
    package func readCount(_ inputs: [ColumnType]) -> Int { inputs.reduce(0) { $0 + $1.width } }
    package func lookupCount(_ inputs: [ColumnType]) -> Int { inputs.reduce(0) { $0 + $1.texts.count } }
}

/// A stage as the registry lists it.
package struct StageEntry: Sendable {
    /// The stage's name in model files.
    package let kind: String
    /// The attributes' names and types, in the order that documents list them.
    package let attributes: [(name: String, type: String)]
    /// What it computes, in one line.
    package let summary: String
    /// The stage with attributes, which it checks.
    package let make: @Sendable (StageReader) throws(PipelineError) -> any TabularStage

    package init(
        _ kind: String, _ attributes: [(name: String, type: String)] = [], _ summary: String,
        make: @escaping @Sendable (StageReader) throws(PipelineError) -> any TabularStage
    ) {
        self.kind = kind
        self.attributes = attributes
        self.summary = summary
        self.make = make
    }
}

/// A stage in its place: which columns it reads and makes.
package struct StageNode: Sendable {
    /// For messages; Spark's uid, or the step's name in scikit-learn.
    package var name: String
    package var stage: any TabularStage
    package var inputs: [String]
    package var outputs: [String]

    package init(_ name: String, _ stage: any TabularStage, inputs: [String], outputs: [String]) {
        self.name = name
        self.stage = stage
        self.inputs = inputs
        self.outputs = outputs
    }
}

/// Where a stage's columns lie, with the types that it said they have.
package struct StagePlaces: Sendable {
    package let inputs: [ColumnPlace]
    package let outputs: [ColumnPlace]
    /// The first of `scratchWidth` slots of memory, which other stages write too.
    package internal(set) var scratch: Int
    package let faults: StageFaults
    /// Which code kernels run.
    package let tier: Tier
}

/// The columns that a stage reads, with errors that name them.
package struct StageInputs {
    package let stage: String
    package let names: [String]
    package let types: [ColumnType]
    /// The names of the columns that it makes.
    package let outputs: [String]
    /// Numbers that a row has in the columns before.
    var slotCount = 0

    /// Refuses another number of columns.
    package func check(inputs: Int? = nil, outputs: Int) throws(PipelineError) {
        if let inputs, names.count != inputs {
            throw .wrongColumnCount(stage: stage, what: "columns to read", expected: "\(inputs)", actual: names.count)
        }
        guard self.outputs.count == outputs else {
            throw .wrongColumnCount(
                stage: stage, what: "columns to make", expected: "\(outputs)", actual: self.outputs.count)
        }
    }

    /// Refuses to make more numbers than a row may still have, before memory is taken for what is known of them.
    func check(width: Int) throws(PipelineError) {
        guard slotCount + width <= TabularPipeline.slotLimit else {
            throw .tooMany(what: "numbers in a row", actual: slotCount + width, limit: TabularPipeline.slotLimit)
        }
    }

    package func wrong(_ index: Int, _ expected: String) -> PipelineError {
        .wrongColumn(
            stage: stage, column: names[index], expected: expected, actual: types[index].kind.description)
    }

    /// The slots of the column at `index`, which are numbers or a vector; `width` of them where that is given.
    package func slots(_ index: Int, width: Int? = nil) throws(PipelineError) -> [ColumnType.Slot] {
        guard types[index].kind != .text else { throw wrong(index, "numbers") }
        if let width, types[index].width != width {
            throw .wrongWidth(stage: stage, column: names[index], expected: width, actual: types[index].width)
        }
        return types[index].slots
    }

    /// The slot of the column at `index`, which is a number.
    package func slot(_ index: Int) throws(PipelineError) -> ColumnType.Slot {
        guard types[index].kind == .number else { throw wrong(index, "a number") }
        return types[index].slots[0]
    }
}

/// What a stage does with a value it cannot take.
package enum InvalidPolicy: String, CaseIterable, Sendable {
    /// The row has no result, but an error.
    case error
    /// The row has no result.
    case skip
    /// It is taken as a value of its own.
    case keep
}
