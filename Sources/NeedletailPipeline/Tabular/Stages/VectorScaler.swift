/// Each number of a vector less an offset, times a factor, divided, plus a shift: `y[i] = (x[i] - offsets[i]) · factors[i] /
/// divisors[i] + shift + shifts[i]`, then brought into a range, each of these where it is given.
///
/// This is what Spark's `StandardScalerModel`, `MinMaxScalerModel`, `MaxAbsScalerModel` and `RobustScalerModel` do, and scikit-learn's
/// `StandardScaler`, `MinMaxScaler`, `MaxAbsScaler` and `RobustScaler`, in their order of operations. Where `constant` is given, it is
/// `y[i]` for every `x[i]` but NaN where `factors[i]` is 0. A missing vector is an error; where nothing is done it stays missing.
package struct VectorScaler: TabularStage {
    package let featureCount: Int
    /// `[features]`, as `factors`.
    package let offsets: [Double]?
    package let factors: [Double]?
    package let shift: Double?
    package let constant: Double?
    /// `[features]`, as `shifts`.
    package let divisors: [Double]?
    package let shifts: [Double]?
    /// What numbers outside it become the nearest end of; NaN stays.
    package let clip: ClosedRange<Double>?

    package init(
        featureCount: Int, offsets: [Double]? = nil, factors: [Double]? = nil, shift: Double? = nil,
        constant: Double? = nil, divisors: [Double]? = nil, shifts: [Double]? = nil, clip: ClosedRange<Double>? = nil
    ) {
        self.divisors = divisors
        self.shifts = shifts
        self.clip = clip
        self.featureCount = featureCount
        self.offsets = offsets
        self.factors = factors
        self.shift = shift
        self.constant = constant
    }

    package static let entry = StageEntry(
        "scale",
        [
            ("width", "integer"), ("offsets", "numbers [width]; optional"), ("factors", "numbers [width]; optional"),
            ("shift", "number; optional"), ("constant", "number; optional, with factors"),
            ("divisors", "numbers [width]; optional"), ("shifts", "numbers [width]; optional"),
            ("clip", "numbers [2]; optional"),
        ],
        "numbers of a vector less an offset, times a factor, divided, plus a shift, then brought into a range"
    ) { reader throws(PipelineError) in
        let width = try reader.integer("width", in: 0...TabularPipeline.slotLimit)
        guard !reader.has("constant") || reader.has("factors") else {
            throw reader.invalid("factors", "\(width) numbers, as there is a constant")
        }
        func optional(_ name: String) throws(PipelineError) -> [Double]? {
            reader.has(name) ? try reader.numbers(name, count: width) : nil
        }
        var clip: ClosedRange<Double>?
        if reader.has("clip") {
            let ends = try reader.finite("clip", count: 2)
            guard ends[0] <= ends[1] else { throw reader.invalid("clip", "two numbers, the smaller first") }
            clip = ends[0]...ends[1]
        }
        return VectorScaler(
            featureCount: width,
            offsets: reader.has("offsets") ? try reader.numbers("offsets", count: width) : nil,
            factors: reader.has("factors") ? try reader.numbers("factors", count: width) : nil,
            shift: reader.has("shift") ? try reader.number("shift") : nil,
            constant: reader.has("constant") ? try reader.number("constant") : nil,
            divisors: try optional("divisors"), shifts: try optional("shifts"), clip: clip)
    }

    package var attributes: StageAttributes {
        var values: [String: StageAttributes.Value] = ["width": .integer(featureCount)]
        values["offsets"] = offsets.map { .numbers($0) }
        values["factors"] = factors.map { .numbers($0) }
        values["shift"] = shift.map { .number($0) }
        values["constant"] = constant.map { .number($0) }
        values["divisors"] = divisors.map { .numbers($0) }
        values["shifts"] = shifts.map { .numbers($0) }
        values["clip"] = clip.map { .numbers([$0.lowerBound, $0.upperBound]) }
        return StageAttributes(values)
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        var slots = try inputs.slots(0, width: featureCount)
        for index in slots.indices { slots[index].labels = nil }
        return [.vector(slots)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        ScaleStep(
            scaler: self, input: places.inputs[0].start, output: places.outputs[0].start,
            missing: isIdentity ? nil : places.faults.fault(0, .missing, .error))
    }

    private var isIdentity: Bool {
        offsets == nil && factors == nil && shift == nil && divisors == nil && shifts == nil && clip == nil
    }
}

private struct ScaleStep: TabularStep {
    let scaler: VectorScaler
    let input: Int
    let output: Int
    /// Nil where missing vectors stay missing.
    let missing: UInt32?

    func run(_ block: TabularBlock) {
        if let missing { block.refuseMissing(input, width: scaler.featureCount, missing) }
        for slot in 0..<scaler.featureCount {
            let x = block.slot(input + slot)
            let y = block.slot(output + slot)
            y.update(from: x, count: block.rows)
            if let constant = scaler.constant, scaler.factors?[slot] == 0 {
                for row in 0..<block.rows where !x[row].isNaN { y[row] = constant }
                continue
            }
            if let offset = scaler.offsets?[slot] { for row in 0..<block.rows { y[row] -= offset } }
            if let factor = scaler.factors?[slot] { for row in 0..<block.rows { y[row] *= factor } }
            if let divisor = scaler.divisors?[slot] { for row in 0..<block.rows { y[row] /= divisor } }
            if let shift = scaler.shift { for row in 0..<block.rows { y[row] += shift } }
            if let shift = scaler.shifts?[slot] { for row in 0..<block.rows { y[row] += shift } }
            guard let clip = scaler.clip else { continue }
            for row in 0..<block.rows {
                let value = y[row]
                y[row] = value < clip.lowerBound ? clip.lowerBound : value > clip.upperBound ? clip.upperBound : value
            }
        }
    }
}
