/// The interval that a number lies in: `y = i` where `splits[i] <= x < splits[i + 1]`, of the last one also its end, as Spark's
/// `Bucketizer`.
///
/// -0.0 lies below a split of 0.0. NaN is an error, or leaves the row out, or is the interval behind the last, as `invalid` says; a
/// number outside all is an error always; a missing one stays missing, or leaves the row out.
package struct Bucketizer: TabularStage {
    package let splits: [Double]
    package let invalid: InvalidPolicy

    package init(splits: [Double], invalid: InvalidPolicy) {
        self.splits = splits
        self.invalid = invalid
    }

    package static let entry = StageEntry(
        "bucketizer", [("splits", "numbers"), ("invalid", "error, skip or keep")],
        "the index of the interval that a number lies in"
    ) { reader throws(PipelineError) in
        let splits = try reader.numbers("splits")
        guard splits.count >= 3, splits.count <= TabularPipeline.slotLimit,
            zip(splits, splits.dropFirst()).allSatisfy({ $0 < $1 })
        else { throw reader.invalid("splits", "3 to \(TabularPipeline.slotLimit) rising numbers") }
        return Bucketizer(splits: splits, invalid: try reader.choice("invalid"))
    }

    package var attributes: StageAttributes {
        StageAttributes(["splits": .numbers(splits), "invalid": .text(invalid.rawValue)])
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let slot = try inputs.slot(0)
        // As Spark calls them; the interval of NaN has no name there.
        let labels = zip(splits, splits.dropFirst()).map { "\(JavaNumber.text($0)), \(JavaNumber.text($1))" }
        return [.number(.init(inputs.outputs[0], source: slot.source, labels: labels))]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        BucketStep(
            input: places.inputs[0].start, output: places.outputs[0].start, splits: splits, invalid: invalid,
            missing: places.faults.fault(0, .missing, invalid),
            notANumber: places.faults.fault(0, .notANumber, invalid),
            outside: places.faults.fault(0, .outside, .error))
    }
}

private struct BucketStep: TabularStep {
    let input: Int
    let output: Int
    let splits: [Double]
    let invalid: InvalidPolicy
    let missing: UInt32
    let notANumber: UInt32
    let outside: UInt32

    func run(_ block: TabularBlock) {
        let x = block.slot(input)
        let y = block.slot(output)
        for row in 0..<block.rows {
            let value = x[row]
            if value.isMissing {
                y[row] = .missing
                if invalid == .skip { block.refuse(row, missing) }
            } else if value.isNaN {
                y[row] = Double(splits.count - 1)
                if invalid != .keep { block.refuse(row, notANumber) }
            } else if value == splits[splits.count - 1] {
                y[row] = Double(splits.count - 2)
            } else {
                // Splits at or below the value.
                var (low, high) = (0, splits.count)
                while low < high {
                    let middle = (low + high) / 2
                    if Self.isAbove(splits[middle], value) { high = middle } else { low = middle + 1 }
                }
                y[row] = Double(low - 1)
                if low == 0 || low == splits.count { block.refuse(row, outside) }
            }
        }
    }

    /// Whether `a` is above `b`, as 0.0 is above -0.0.
    @inline(__always)
    private static func isAbove(_ a: Double, _ b: Double) -> Bool {
        a > b || (a == b && a.sign == .plus && b.sign == .minus)
    }
}
