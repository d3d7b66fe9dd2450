package import NeedletailKernels

/// A pipeline made ready to run: places for its columns, steps for its stages. Immutable, and shared by any number of threads.
package struct TabularProgram: Sendable {
    package let pipeline: TabularPipeline
    /// Where the columns of the input, and those given back, lie.
    package let inputs: [ColumnPlace]
    package let outputs: [ColumnPlace]
    package let places: [String: ColumnPlace]
    private let steps: [any TabularStep]
    /// What stands for all steps where only the outputs are wanted; nil where nothing does.
    package let sum: ColumnSum?
    /// The index of each text that a column of the input may hold, one dictionary for each column.
    package let textCodes: [[ExactText: Int32]]
    /// Whether each column of the input takes vectors of other sizes than its own, because every stage that reads it does.
    let takesOtherSizes: [Bool]
    package let slotCount: Int
    package let textColumnCount: Int
    /// The index of each text that is a number's, by the number's bits, one dictionary for each column.
    let numberCodes: [[UInt64: Int32]]

    /// The program of `pipeline`, with the kernels of `tier`. Complexity: O(what it holds).
    package init(_ pipeline: TabularPipeline, tier: Tier = .selected) {
        self.pipeline = pipeline
        var places: [String: ColumnPlace] = [:]
        var slotCount = 0
        var textCount = 0
        func place(_ name: String) -> ColumnPlace {
            guard let type = pipeline.types[name] else { preconditionFailure("a pipeline knows its columns") }
            let place = ColumnPlace(type: type, start: type.kind == .text ? textCount : slotCount)
            if type.kind == .text { textCount += 1 } else { slotCount += type.width }
            places[name] = place
            return place
        }
        inputs = pipeline.columns.map { place($0.name) }
        var stages: [(stage: any TabularStage, places: StagePlaces)] = []
        var scratchWidth = 0
        for (index, node) in pipeline.stages.enumerated() {
            let read = node.inputs.compactMap { places[$0] }
            let made = node.outputs.map(place)
            let places = StagePlaces(
                inputs: read, outputs: made, scratch: 0, faults: StageFaults(stage: index + 1), tier: tier)
            // Each stage writes its scratch anew: all may share the same.
            scratchWidth = max(scratchWidth, node.stage.scratchWidth)
            stages.append((node.stage, places))
        }
        outputs = pipeline.outputs.compactMap { places[$0.name] }
        self.places = places
        steps = stages.map { stage, places in
            var places = places
            places.scratch = slotCount
            return stage.step(places)
        }
        let last = stages.last?.places
        sum = if let last { ColumnSum(pipeline, inputs, last) } else { nil }
        var loose = Set(pipeline.stages.filter(\.stage.takesVectorsOfOtherSizes).flatMap(\.inputs))
        loose.subtract(pipeline.stages.filter { !$0.stage.takesVectorsOfOtherSizes }.flatMap(\.inputs))
        loose.subtract(pipeline.outputs.map(\.name))
        takesOtherSizes = pipeline.columns.map { loose.contains($0.name) }
        self.slotCount = slotCount + scratchWidth
        textColumnCount = textCount
        textCodes = pipeline.columns.map { column in
            let texts = pipeline.types[column.name]?.texts ?? []
            return Dictionary(uniqueKeysWithValues: texts.enumerated().map { (ExactText($1), Int32($0)) })
        }
        numberCodes = pipeline.columns.map { column in
            JavaNumber.indices(of: pipeline.types[column.name]?.texts ?? [], integers: false).mapValues { Int32($0) }
        }
    }

    /// Rows of a block in memory of 256 KiB; at least 16, at most 1024.
    package var blockRows: Int { max(16, min(1024, (1 << 15) / max(1, slotCount) / 16 * 16)) }

    /// Bytes of the memory for `blockRows` rows.
    package var blockByteCount: Int {
        blockRows * (slotCount * MemoryLayout<Double>.size + (textColumnCount + 1) * MemoryLayout<Int32>.size)
    }

    /// Memory for up to `rows` rows.
    package func makeBlock(rows: Int) -> TabularBlock {
        TabularBlock(slots: slotCount, texts: textColumnCount, capacity: rows)
    }

    /// Fills every column of `block` from those of the input. Complexity: O(rows), no allocation.
    @inline(__always)
    package func run(_ block: TabularBlock) {
        for step in steps { step.run(block) }
    }

    /// Fills the columns that are given back from those of the input; columns between may keep what they had.
    ///
    /// Complexity: O(rows), no allocation.
    @inline(__always)
    package func runOutputs(_ block: TabularBlock) {
        if let sum, sum.run(block, BlockSource(block: block, inputs: inputs)) { return }
        run(block)
    }

    /// Why the row `row` has no result; nil where it has.
    package func fault(_ block: TabularBlock, _ row: Int) -> RowOutcome? {
        guard let fault = RowFault(block.faults[row]) else { return nil }
        let node = pipeline.stages[fault.stage - 1]
        let column = fault.column < node.inputs.count ? node.inputs[fault.column] : node.name
        return RowOutcome(stage: node.name, column: column, reason: fault.reason, isDropped: fault.isDropped)
    }
}

/// Why a row has no result, for people.
package struct RowOutcome: Equatable, Sendable {
    package let stage: String
    package let column: String
    package let reason: RowFault.Reason
    package let isDropped: Bool
}
