import CNeedletailKernels
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline

/// What a tabular binary model's rows go through: limits, standard scores, the network. One task uses it at a time.
///
/// `@unchecked Sendable`: `RunnerPool` hands it to one task at a time.
final class TabularRunner: @unchecked Sendable {
    private let session: Session
    private let kernels: KernelTable
    private let preparation: TabularPreparation
    private let capacity: Int
    /// `[capacity, features]`.
    private let scaled: UnsafeMutablePointer<Float>
    /// `[capacity]` each.
    private let probabilities: UnsafeMutablePointer<Float>
    private let isInLimits: UnsafeMutablePointer<UInt8>
    private let isInReference: UnsafeMutablePointer<UInt8>

    init(_ model: Model, _ preparation: TabularPreparation) {
        session = model.makeSession()
        kernels = kernelTable(model.plan.options.tier)
        self.preparation = preparation
        capacity = model.plan.rowCapacity
        scaled = .allocate(capacity: capacity * preparation.count)
        probabilities = .allocate(capacity: capacity)
        isInLimits = .allocate(capacity: capacity)
        isInReference = .allocate(capacity: capacity)
    }

    deinit {
        scaled.deallocate()
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

    /// Runs `rows` rows at `features`, `[rows, count]` f64, and calls `body` with each row's index and outcome.
    @inline(__always)
    func run<E: Error>(
        rows: Int, features: UnsafePointer<Double>, _ body: (Int, Row) throws(E) -> Void
    ) throws(E) {
        let count = preparation.count
        var done = 0
        while done < rows {
            let piece = min(capacity, rows - done)
            let x = features + done * count
            // The scratch memory holds `capacity` rows, and `piece` is at most that.
            preparation.withRanges { low, high, referenceLow, referenceHigh in
                var limits = nt_f64_within_args(columns: count, x: x, low: low, high: high, within: isInLimits)
                kernels.f64Within(&limits, 0, piece)
                var references = nt_f64_within_args(
                    columns: count, x: x, low: referenceLow, high: referenceHigh, within: isInReference)
                kernels.f64Within(&references, 0, piece)
            }
            preparation.withScaler { mean, scale in
                var args = nt_f64_standardize_f32_args(columns: count, x: x, mean: mean, scale: scale, y: scaled)
                kernels.f64StandardizeF32(&args, 0, piece)
            }
            var input = UnsafeRawPointer(scaled)
            var output = UnsafeMutableRawPointer(probabilities)
            session.run(rows: piece, inputs: &input, outputs: &output)
            for row in 0..<piece {
                let outcome = Row(
                    isInLimits: isInLimits[row] == 1, isInReference: isInReference[row] == 1,
                    probability: probabilities[row])
                try body(done + row, outcome)
            }
            done += piece
        }
    }
}

/// The numbers that a tabular model's rows are checked and scaled by, one for each feature.
struct TabularPreparation: Sendable {
    let features: [Feature]
    private let scaler: StandardScaler
    private let low: [Double]
    private let high: [Double]
    private let referenceLow: [Double]
    private let referenceHigh: [Double]

    var count: Int { features.count }

    init(features: [Feature], scaler: StandardScaler) {
        self.features = features
        self.scaler = scaler
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

    @inline(__always)
    func withScaler(_ body: (UnsafePointer<Double>, UnsafePointer<Double>) -> Void) {
        body(scaler.mean, scaler.scale)
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
