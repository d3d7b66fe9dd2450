/// How alike the shares of patients are in whom each gene is mutated.
public struct MutationFrequencies: Equatable, Sendable {
    /// The number of genes.
    public let geneCount: Int
    /// Pearson's correlation over the genes of the shares in generated patients and in the reference; nil where there are
    /// no two genes, or where the shares of either are all the same.
    public let correlation: Double?
    /// The mean over the genes of the difference's magnitude.
    public let meanAbsoluteDifference: Double
    /// The correlation, 0 for negative ones and where only the generated shares are all the same; nil where those of the
    /// reference are, which no patients could be alike to in this.
    public let score: Double?

    /// - generated, reference: how many patients have each gene mutated, in the same order.
    init(generated: [Int], of generatedTotal: Int, reference: [Int], of referenceTotal: Int) {
        let x = generated.map { Double($0) / Double(generatedTotal) }
        let y = reference.map { Double($0) / Double(referenceTotal) }
        geneCount = x.count
        correlation = pearsonCorrelation(x, y)
        meanAbsoluteDifference = zip(x, y).reduce(0) { $0 + abs($1.0 - $1.1) } / Double(x.count)
        score = unitDeviations(y) == nil ? nil : max(0, correlation ?? 0)
    }
}

/// How often genes that drive the disease are mutated.
public struct DriverGenes: Equatable, Sendable {
    /// A gene's shares of patients.
    public struct Gene: Equatable, Sendable {
        /// The gene's name.
        public let name: String
        /// The shares of patients in whom it is mutated.
        public let rates: RateComparison
    }

    /// The number of genes that are taken where none are given: those mutated most often in the reference.
    public static let mostFrequentCount = 10

    /// Whether the genes were asked for; else they are those mutated most often in the reference.
    public let areGiven: Bool
    /// The genes, as they were given, or by falling share.
    public let genes: [Gene]
    /// The share of the genes whose two shares agree, by `RateComparison.agrees`.
    public var score: Double { Double(genes.count { $0.rates.agrees }) / Double(genes.count) }

    /// The rates of the genes at `chosen`; of those mutated most often in the reference, the first of equals, where none are
    /// chosen.
    init(_ chosen: [Int], _ generated: MutationMatrix, _ reference: MutationMatrix) {
        areGiven = !chosen.isEmpty
        let counts = reference.counts
        let frequent = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(Self.mostFrequentCount)
        genes = (chosen.isEmpty ? Array(frequent) : chosen).map { index in
            Gene(
                name: reference.genes[index],
                rates: RateComparison(
                    generated: Rate(generated.counts[index], of: generated.patientCount),
                    reference: Rate(counts[index], of: reference.patientCount)))
        }
    }
}
