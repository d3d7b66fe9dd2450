/// The products of the numbers of several columns, one of each: as Spark's `Interaction`.
///
/// Of columns `a` of 2 and `b` of 3 numbers `y[3 i + j] = a[i] · b[j]`. An index with labels stands for as many numbers as there are,
/// of which one is 1 and the others 0. Zeros of a vector give 0 even where another factor is NaN or infinite. Whatever is missing, or
/// not the index that it must be, is an error.
package struct ProductExpander: TabularStage {
    package init() {}

    package static let entry = StageEntry("product", [], "the products of the numbers of several columns") {
        _ throws(PipelineError) in ProductExpander()
    }

    package var attributes: StageAttributes { StageAttributes() }

    /// Most products that are made on the way, over all columns.
    private static let workLimit = 1 << 21

    /// Every product that is made on the way counts as much as several numbers that are read.
    package func readCount(_ inputs: [ColumnType]) -> Int {
        let read = inputs.reduce(0) { $0 + $1.width }
        guard inputs.allSatisfy({ $0.width > 0 }) else { return read }
        var (width, work) = (1, 0)
        for type in inputs.reversed() {
            width *= type.slots.reduce(0) { $0 + Self.width($1) }
            work += width
        }
        return read + 8 * work
    }

    /// Numbers that a slot stands for.
    fileprivate static func width(_ slot: ColumnType.Slot) -> Int { max(1, slot.labels?.count ?? 1) }

    /// What a slot stands for: itself, or whether it is each of its labels.
    private static func factors(_ slot: ColumnType.Slot, behind count: Int) -> [ColumnType.Slot] {
        guard let labels = slot.labels, labels.count > 1 else {
            return [ColumnType.Slot(slot.name, source: slot.source)]
        }
        return labels.enumerated().map { index, label in
            ColumnType.Slot(slot.source ?? slot.name, "=", label, at: index, behind: count, of: CollectionOfOne(slot))
        }
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(outputs: 1)
        guard !inputs.types.isEmpty else {
            throw .wrongColumnCount(
                stage: inputs.stage, what: "columns to read", expected: "1 or more", actual: 0)
        }
        var counts: [Int] = []
        for index in inputs.types.indices { counts.append(try inputs.slots(index).reduce(0) { $0 + Self.width($1) }) }
        guard !counts.contains(0) else { return [.vector([])] }
        var (width, work) = (1, 0)
        for count in counts.reversed() {
            let (product, overflow) = count.multipliedReportingOverflow(by: width)
            guard !overflow, product <= TabularPipeline.slotLimit else {
                throw .tooMany(
                    what: "numbers in a row", actual: overflow ? .max : product, limit: TabularPipeline.slotLimit)
            }
            width = product
            work += width
            guard work <= Self.workLimit else {
                throw .tooMany(what: "products of columns", actual: work, limit: Self.workLimit)
            }
        }
        try inputs.check(width: width)
        var made: [ColumnType.Slot] = []
        for (index, type) in inputs.types.enumerated().reversed() {
            let before = made
            made = []
            for factor in type.slots.flatMap({ Self.factors($0, behind: inputs.slotCount) }) {
                if index == inputs.types.count - 1 {
                    made.append(factor)
                    continue
                }
                for last in before {
                    made.append(
                        ColumnType.Slot(
                            factor.name, "*", last.name, at: made.count, behind: inputs.slotCount, of: [factor, last]))
                }
            }
        }
        return [.vector(made)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        ProductStep(
            columns: places.inputs.enumerated().map { index, place in
                ProductStep.Column(
                    start: place.start, widths: place.type.slots.map(Self.width), isVector: place.type.kind != .number,
                    missing: places.faults.fault(index, .missing, .error),
                    notAnIndex: places.faults.fault(index, .notAnIndex, .error))
            },
            output: places.outputs[0].start)
    }
}

private struct ProductStep: TabularStep {
    struct Column {
        let start: Int
        /// Numbers that each slot stands for.
        let widths: [Int]
        let isVector: Bool
        let missing: UInt32
        let notAnIndex: UInt32
    }
    let columns: [Column]
    let output: Int

    func run(_ block: TabularBlock) {
        for column in columns { check(column, block) }
        guard columns.allSatisfy({ !$0.widths.isEmpty }) else { return }
        block.slot(output).update(repeating: 1, count: block.rows)
        var made = 1
        for column in columns.reversed() {
            let total = column.widths.reduce(0, +)
            // The products so far lie where those of the first number go: these come last.
            var place = total
            for slot in column.widths.indices.reversed() {
                let x = block.slot(column.start + slot)
                for value in (0..<column.widths[slot]).reversed() {
                    place -= 1
                    for index in 0..<made {
                        let before = block.slot(output + index)
                        let y = block.slot(output + place * made + index)
                        if column.widths[slot] > 1 {
                            for row in 0..<block.rows { y[row] = x[row] == Double(value) ? before[row] : 0 }
                        } else if column.isVector {
                            for row in 0..<block.rows { y[row] = x[row] == 0 ? 0 : before[row] * x[row] }
                        } else {
                            for row in 0..<block.rows { y[row] = before[row] * x[row] }
                        }
                    }
                }
            }
            made *= total
        }
    }

    private func check(_ column: Column, _ block: TabularBlock) {
        block.refuseMissing(column.start, width: column.widths.count, column.missing)
        for (slot, width) in column.widths.enumerated() where width > 1 {
            let x = block.slot(column.start + slot)
            for row in 0..<block.rows
            where !(x[row] >= 0 && x[row] < Double(width) && x[row] == x[row].rounded(.towardZero)) {
                block.refuse(row, column.notAnIndex)
            }
        }
    }
}
