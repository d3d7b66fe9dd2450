/// Whether pathways go together in generated patients as they do in the reference: the correlations of all pairs of
/// pathways.
///
/// A pathway that does not vary in the reference has no part. One that does not vary in the generated patients has the
/// correlation 0 with every other.
public struct PathwayCoherence: Equatable, Sendable {
    /// The most pathways of a cohort.
    public static let pathwayLimit = 1024

    /// The number of pathways that vary in the reference.
    public let pathwayCount: Int
    /// The number of their pairs.
    public var pairCount: Int { pathwayCount * (pathwayCount - 1) / 2 }
    /// The mean over the pairs of `|r - s|`, where r is the correlation in generated patients and s that in the reference; nil
    /// without pairs.
    public let meanAbsoluteDifference: Double?
    /// Pearson's correlation over the pairs of r and s; nil where either does not vary.
    public let correlation: Double?
    /// `1 - meanAbsoluteDifference`, at least 0; nil without pairs.
    public var score: Double? { meanAbsoluteDifference.map { max(0, 1 - $0) } }

    /// Complexity: O(pathways² · patients).
    init(generated: PatientTable, reference: PatientTable) {
        var (ours, theirs): ([[Double]?], [[Double]]) = ([], [])
        for index in reference.columns.indices {
            guard let deviations = unitDeviations(reference.column(index)) else { continue }
            theirs.append(deviations)
            ours.append(unitDeviations(generated.column(index)))
        }
        var (r, s): ([Double], [Double]) = ([], [])
        for first in theirs.indices {
            for second in theirs.indices.dropFirst(first + 1) {
                s.append(NeedletailPipeline.correlation(theirs[first], theirs[second]))
                if let x = ours[first], let y = ours[second] {
                    r.append(NeedletailPipeline.correlation(x, y))
                } else {
                    r.append(0)
                }
            }
        }
        pathwayCount = theirs.count
        meanAbsoluteDifference = r.isEmpty ? nil : zip(r, s).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(r.count)
        correlation = pearsonCorrelation(r, s)
    }
}
