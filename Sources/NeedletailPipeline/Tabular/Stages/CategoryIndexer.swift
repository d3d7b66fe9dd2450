/// Numbers of a vector that are categories, as their places in lists: `y[i] = j` where `x[i]` is the category `j` of slot `i`, and
/// `y[i] = x[i]` where the slot has none, as Spark's `VectorIndexerModel`.
///
/// What is no category of its slot is an error, or leaves the row out, or is taken as the index behind the last, as `invalid` says.
package struct CategoryIndexer: TabularStage {
    package let featureCount: Int
    /// The slots with categories, rising.
    package let features: [Int32]
    /// `[features + 1]`: where the categories of each begin in `values`, and their end.
    package let starts: [Int32]
    /// The categories of each slot in the order of their indices.
    package let values: [Double]
    package let invalid: InvalidPolicy

    package init(featureCount: Int, features: [Int32], starts: [Int32], values: [Double], invalid: InvalidPolicy) {
        self.featureCount = featureCount
        self.features = features
        self.starts = starts
        self.values = values
        self.invalid = invalid
    }

    package static let entry = StageEntry(
        "category-indexer",
        [
            ("width", "integer"), ("features", "integers [k]"), ("starts", "integers [k + 1]"),
            ("values", "numbers"), ("invalid", "error, skip or keep"),
        ],
        "numbers of a vector that are categories as their indices"
    ) { reader throws(PipelineError) in
        let width = try reader.integer("width", in: 0...TabularPipeline.slotLimit)
        let features = try reader.integers("features")
        guard zip(features, features.dropFirst()).allSatisfy({ $0 < $1 }), (features.first ?? 0) >= 0,
            Int(features.last ?? -1) < width
        else { throw reader.invalid("features", "rising integers from 0 to below \(width)") }
        let values = try reader.finite("values")
        let starts = try reader.integers("starts", count: features.count + 1)
        guard starts[0] == 0, zip(starts, starts.dropFirst()).allSatisfy({ $0 < $1 }),
            Int(starts[features.count]) == values.count
        else { throw reader.invalid("starts", "rising integers from 0 to the number of values, \(values.count)") }
        for index in features.indices {
            let categories = values[Int(starts[index])..<Int(starts[index + 1])]
            guard Set(categories).count == categories.count else {
                throw reader.invalid("values", "numbers that differ, for each feature")
            }
        }
        return CategoryIndexer(
            featureCount: width, features: features, starts: starts, values: values,
            invalid: try reader.choice("invalid"))
    }

    package var attributes: StageAttributes {
        StageAttributes([
            "width": .integer(featureCount), "features": .integers(features), "starts": .integers(starts),
            "values": .numbers(values), "invalid": .text(invalid.rawValue),
        ])
    }

    private func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(starts[index + 1]) }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        var slots = try inputs.slots(0, width: featureCount)
        for index in slots.indices { slots[index].labels = nil }
        for (index, feature) in features.enumerated() {
            // As Spark, to which one of two is a number still.
            guard range(index).count != 2 else { continue }
            slots[Int(feature)].labels = values[range(index)].map(JavaNumber.text)
        }
        return [.vector(slots)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        CategoryIndexStep(
            input: places.inputs[0].start, output: places.outputs[0].start, width: featureCount,
            tables: features.enumerated().map { index, feature in
                let categories = values[range(index)].enumerated().sorted { $0.element < $1.element }
                return CategoryIndexStep.Table(
                    slot: Int(feature), values: categories.map(\.element), indices: categories.map { Double($0.offset) }
                )
            },
            keeps: invalid == .keep, missing: places.faults.fault(0, .missing, .error),
            unseen: places.faults.fault(0, .unseen, invalid))
    }
}

private struct CategoryIndexStep: TabularStep {
    struct Table {
        let slot: Int
        /// Rising.
        let values: [Double]
        let indices: [Double]

        /// The index of `value`; nil where it is no category.
        func index(_ value: Double) -> Double? {
            var (low, high) = (0, values.count)
            while low < high {
                let middle = (low + high) / 2
                if values[middle] < value { low = middle + 1 } else { high = middle }
            }
            return low < values.count && values[low] == value ? indices[low] : nil
        }
    }
    let input: Int
    let output: Int
    let width: Int
    let tables: [Table]
    let keeps: Bool
    let missing: UInt32
    let unseen: UInt32

    func run(_ block: TabularBlock) {
        block.refuseMissing(input, width: width, missing)
        for slot in 0..<width { block.slot(output + slot).update(from: block.slot(input + slot), count: block.rows) }
        for table in tables {
            let y = block.slot(output + table.slot)
            for row in 0..<block.rows {
                if let index = table.index(y[row]) {
                    y[row] = index
                } else {
                    y[row] = Double(table.values.count)
                    if !keeps { block.refuse(row, unseen) }
                }
            }
        }
    }
}
