import CNeedletailKernels
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline

/// What a tabular binary model's rows go through: limits, the scaler, the network. One task uses it at a time.
///
/// `@unchecked Sendable`: `RunnerPool` hands it to one task at a time.
final class TabularRunner: @unchecked Sendable {
    private let plan: Plan
    private let kernels: KernelTable
    private let preparation: TabularPreparation
    private let team: ThreadTeam
    /// What each thread has of its own, the caller's first.
    private let lanes: [Lane]
    /// Rows whose outcomes there is memory for.
    private let capacity: Int
    /// `[capacity]` each.
    private let probabilities: UnsafeMutablePointer<Float>
    private let isInLimits: UnsafeMutablePointer<UInt8>
    private let isInReference: UnsafeMutablePointer<UInt8>

    private struct Lane {
        let session: Session
        /// `[plan.rowCapacity, features]`.
        let scaled: UnsafeMutablePointer<Float>
        /// `[features]`, for a row on its way to `scaled`.
        let row: UnsafeMutablePointer<Double>
    }

    init(_ model: Model, _ preparation: TabularPreparation, threads: Int) {
        plan = model.plan
        kernels = kernelTable(plan.options.tier)
        self.preparation = preparation
        team = ThreadTeam(count: threads)
        lanes = (0..<team.count).map { _ in
            Lane(
                session: model.makeSession(),
                scaled: .allocate(capacity: model.plan.rowCapacity * preparation.count),
                row: .allocate(capacity: preparation.count))
        }
        // Several pieces for each thread, so that they wait for each other seldom.
        capacity = plan.rowCapacity * (team.count == 1 ? 1 : 8 * team.count)
        probabilities = .allocate(capacity: capacity)
        isInLimits = .allocate(capacity: capacity)
        isInReference = .allocate(capacity: capacity)
    }

    deinit {
        for lane in lanes {
            lane.scaled.deallocate()
            lane.row.deallocate()
        }
        probabilities.deallocate()
        isInLimits.deallocate()
        isInReference.deallocate()
    }

    /// What a row gave.
    struct Row {
        /// Whether every value is finite and inside its feature's limits; nothing else is meant otherwise.
        var isInLimits: Bool
        /// Whether every value lies in its feature's reference range.
        var isInReference: Bool
        /// The network's output.
        var probability: Float
    }

    /// Runs `rows` rows at `features`, `[rows, count]` f64, and calls `body` with each row's index and outcome, in order.
    @inline(__always)
    func run<E: Error>(
        rows: Int, features: UnsafePointer<Double>, _ body: (Int, Row) throws(E) -> Void
    ) throws(E) {
        var done = 0
        while done < rows {
            // There is memory for the outcomes of `capacity` rows.
            let block = min(capacity, rows - done)
            compute(rows: block, features: features + done * preparation.count)
            for row in 0..<block {
                let outcome = Row(
                    isInLimits: isInLimits[row] == 1, isInReference: isInReference[row] == 1,
                    probability: probabilities[row])
                try body(done + row, outcome)
            }
            done += block
        }
    }

    /// Fills the outcomes of at most `capacity` rows, on as many threads as that is worth.
    private func compute(rows: Int, features: UnsafePointer<Double>) {
        guard team.count > 1 else { return compute(0..<rows, features, lanes[0]) }
        withExtendedLifetime(self) {
            var part = Part(runner: .passUnretained(self), features: features)
            team.runIndexed(
                Part.run, &part, units: rows, chunk: plan.rowsPerPart,
                wakes: plan.wakes(rows: rows, atMost: team.count))
        }
    }

    /// Fills the outcomes of `rows`, of those at `features`, in the memory of `lane`.
    private func compute(_ rows: Range<Int>, _ features: UnsafePointer<Double>, _ lane: Lane) {
        let count = preparation.count
        var done = rows.lowerBound
        while done < rows.upperBound {
            let piece = min(plan.rowCapacity, rows.upperBound - done)
            let x = features + done * count
            // The outcomes hold `capacity` rows, the scaled rows `plan.rowCapacity`.
            preparation.withRanges { low, high, referenceLow, referenceHigh in
                var limits = nt_f64_within_args(
                    columns: count, x: x, low: low, high: high, within: isInLimits + done)
                kernels.f64Within(&limits, 0, piece)
                var reference = nt_f64_within_args(
                    columns: count, x: x, low: referenceLow, high: referenceHigh, within: isInReference + done)
                kernels.f64Within(&reference, 0, piece)
            }
            let isScaled = preparation.withStandardScores { mean, scale in
                var args = nt_f64_standardize_f32_args(columns: count, x: x, mean: mean, scale: scale, y: lane.scaled)
                kernels.f64StandardizeF32(&args, 0, piece)
            }
            if !isScaled {
                for row in 0..<piece {
                    preparation.scale(x + row * count, row: lane.row, to: lane.scaled + row * count)
                }
            }
            var input = UnsafeRawPointer(lane.scaled)
            var output = UnsafeMutableRawPointer(probabilities + done)
            lane.session.run(rows: piece, inputs: &input, outputs: &output)
            done += piece
        }
    }

    /// Rows that are spread over threads. Units are rows.
    private struct Part {
        let runner: Unmanaged<TabularRunner>
        let features: UnsafePointer<Double>

        /// Fills the outcomes of the rows `begin ..< end` of the `Part` at `part`.
        static var run: ThreadTeam.IndexedKernel {
            { part, begin, end, thread in
                let part = part.load(as: Part.self)
                part.runner._withUnsafeGuaranteedRef { $0.compute(begin..<end, part.features, $0.lanes[thread]) }
            }
        }
    }
}

/// The numbers that a tabular model's rows are checked and scaled by, one for each feature.
struct TabularPreparation: Sendable {
    let features: [Feature]
    private let scaler: Scaler
    /// Where they give the scaler's bits: there is a kernel for them.
    private let standardScores: (mean: [Double], scale: [Double])?
    private let low: [Double]
    private let high: [Double]
    private let referenceLow: [Double]
    private let referenceHigh: [Double]

    var count: Int { features.count }

    init(features: [Feature], scaler: Scaler) {
        self.features = features
        self.scaler = scaler
        standardScores = scaler.standardScores
        low = features.map(\.limits.lowerBound)
        high = features.map(\.limits.upperBound)
        referenceLow = features.map { ($0.reference ?? $0.limits).lowerBound }
        referenceHigh = features.map { ($0.reference ?? $0.limits).upperBound }
    }

    @inline(__always)
    func withRanges(
        _ body: (
            UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>
        ) -> Void
    ) {
        body(low, high, referenceLow, referenceHigh)
    }

    /// Calls `body` with means and scales where standard scores are what the scaler gives; whether they are.
    @inline(__always)
    func withStandardScores(_ body: (UnsafePointer<Double>, UnsafePointer<Double>) -> Void) -> Bool {
        guard let standardScores else { return false }
        body(standardScores.mean, standardScores.scale)
        return true
    }

    /// `to = Float(scaler(from))`, any scaler.
    ///
    /// - from: `[count]` f64. to: `[count]` f32. row: `[count]` f64, written. None overlaps another.
    /// - Complexity: O(count), no allocation.
    func scale(_ from: UnsafePointer<Double>, row: UnsafeMutablePointer<Double>, to: UnsafeMutablePointer<Float>) {
        row.update(from: from, count: count)
        // The caller's three rows have `count` values each.
        var span = MutableSpan(_unsafeStart: row, count: count)
        scaler.transform(&span)
        for index in 0..<count { to[index] = Float(row[index]) }
    }

    /// Why the row at `values` is outside the limits: its first such value. Precondition: there is one.
    func refusal(_ values: UnsafePointer<Double>) -> PredictionError {
        for (index, feature) in features.enumerated() {
            guard values[index].isFinite else { return .notFinite(feature: feature.name) }
            guard feature.limits.contains(values[index]) else {
                return .outsideLimits(
                    feature: feature.name, value: values[index], limits: feature.limits, unit: feature.unit)
            }
        }
        preconditionFailure("the row lies inside its limits")
    }

    /// The values of the row at `values` that lie outside their reference ranges.
    func warnings(_ values: UnsafePointer<Double>) -> [FeatureWarning] {
        features.indices.compactMap { index in
            guard let reference = features[index].reference, !reference.contains(values[index]) else { return nil }
            return FeatureWarning(
                feature: features[index].name, value: values[index], reference: reference, unit: features[index].unit)
        }
    }
}

/// A value outside the range that is usual: taken, but worth a second look.
public struct FeatureWarning: Equatable, Sendable {
    /// The feature's name.
    public let feature: String
    /// The value given.
    public let value: Double
    /// The range that most healthy people's values lie in.
    public let reference: ClosedRange<Double>
    /// The unit of value and range; `1` for none.
    public let unit: String
}

extension FeatureWarning: CustomStringConvertible {
    /// The feature, its value and the usual range.
    public var description: String {
        "\(feature) is \(value), outside the usual \(reference.lowerBound) to \(reference.upperBound)"
            + unitSuffix(unit)
    }
}
