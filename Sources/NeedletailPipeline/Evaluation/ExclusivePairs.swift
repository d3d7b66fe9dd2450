/// Two genes, in an order that means nothing.
public struct GenePair: Equatable, Sendable {
    /// One gene.
    public let first: String
    /// The other.
    public let second: String

    /// The pair of two genes.
    public init(_ first: String, _ second: String) {
        self.first = first
        self.second = second
    }
}

/// Pairs of genes that exclude each other, and whether generated patients have both mutated more often than the reference.
public struct ExclusivePairs: Equatable, Sendable {
    /// What becomes of one pair.
    public struct Pair: Equatable, Sendable {
        /// The two genes.
        public let genes: GenePair
        /// The reference's odds ratio: patients with both mutated times those with neither, by the product of those with
        /// one alone; nil where that product is 0.
        public let oddsRatio: Double?
        /// The probability by Fisher's exact test that the reference has so few patients with both by chance.
        public let pValue: Double
        /// The shares of patients with both mutated.
        public let both: RateComparison
        /// Whether more generated patients have both than chance explains: the difference's interval is above 0.
        public var isViolated: Bool { both.low > 0 }
    }

    /// The most genes that are searched for pairs.
    public static let geneLimit = 1024

    /// Whether the pairs were asked for; else they are those found in the reference.
    public let areGiven: Bool
    /// Whether the reference has more genes than are searched, so that no pairs are found.
    public let hasTooManyGenes: Bool
    /// The pairs, in the order given, or of the columns.
    public let pairs: [Pair]
    /// Generated patients with both genes mutated of at least one of the pairs.
    public let violatingPatientCount: Int
    /// The share of the pairs that are not violated; nil where there are none.
    public let score: Double?

    /// The pairs at `chosen`; those found in the reference where none are chosen: of all pairs of genes that the reference
    /// has mutated, those whose Fisher probability, adjusted for their number, is at most `alpha`.
    init(_ chosen: [(Int, Int)], alpha: Double, _ generated: MutationMatrix, _ reference: MutationMatrix) {
        areGiven = !chosen.isEmpty
        let mutated = reference.genes.indices.filter { reference.counts[$0] > 0 }
        hasTooManyGenes = chosen.isEmpty && mutated.count > Self.geneLimit
        var selected = chosen
        if chosen.isEmpty, !hasTooManyGenes {
            var tested: [(Int, Int)] = []
            for (place, first) in mutated.enumerated() {
                for second in mutated[(place + 1)...] { tested.append((first, second)) }
            }
            let adjusted = falseDiscoveryAdjusted(tested.map { reference.table($0, $1).exclusionProbability })
            selected = zip(tested, adjusted).filter { $1 <= alpha }.map { $0.0 }
        }
        var violating = [UInt64](repeating: 0, count: (generated.patientCount + 63) / 64)
        pairs = selected.map { first, second in
            let table = reference.table(first, second)
            for (word, bits) in generated.both(first, second).enumerated() { violating[word] |= bits }
            return Pair(
                genes: GenePair(reference.genes[first], reference.genes[second]), oddsRatio: table.oddsRatio,
                pValue: table.exclusionProbability,
                both: RateComparison(
                    generated: Rate(generated.table(first, second).both, of: generated.patientCount),
                    reference: Rate(table.both, of: reference.patientCount)))
        }
        violatingPatientCount = violating.reduce(0) { $0 + $1.nonzeroBitCount }
        score = pairs.isEmpty ? nil : Double(pairs.count { !$0.isViolated }) / Double(pairs.count)
    }
}
