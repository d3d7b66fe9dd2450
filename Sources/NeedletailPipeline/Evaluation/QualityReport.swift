/// What a quality report looks at.
public struct QualityOptions: Equatable, Sendable {
    /// Genes whose shares of patients are compared; where empty, those mutated most often in the reference.
    public var drivers: [String] = []
    /// Pairs of genes that exclude each other; where empty, those that the reference shows.
    public var exclusivePairs: [GenePair] = []
    /// The level of tests of many features or pairs, between 0 and 1.
    public var alpha = 0.05
    /// The most patients of either cohort that the mean discrepancy is of, from `patientRange`.
    public var discrepancyPatients = 256
    /// By which patients are drawn where there are more.
    public var seed: UInt64 = 0

    /// What `discrepancyPatients` may be.
    public static let patientRange = 2...2048

    /// The usual options.
    public init() {}
}

/// How alike generated patients are to those of a reference. Docs/Evaluating.md has the formulas.
public struct QualityReport: Equatable, Sendable {
    /// The number of generated patients.
    public let generatedCount: Int
    /// The number of patients of the reference.
    public let referenceCount: Int
    /// Shares of patients with each gene mutated.
    public let mutations: MutationFrequencies
    /// The same of driver genes, one by one.
    public let drivers: DriverGenes
    /// Genes that exclude each other.
    public let exclusivity: ExclusivePairs
    /// Pathways that go together.
    public let pathways: PathwayCoherence
    /// Each value of expression and pathways.
    public let distributions: FeatureDistributions
    /// All features together.
    public let discrepancy: MeanDiscrepancy
    /// The conditions that both cohorts have, which are no part of the score: they are what a generator was told; nil where
    /// there are none.
    public let conditions: FeatureDistributions?

    /// The parts' scores by name, each from 0 to 1; nil where the reference gives nothing to compare with.
    public var scores: [(name: String, score: Double?)] {
        [
            ("mutations", mutations.score), ("drivers", drivers.score), ("exclusivity", exclusivity.score),
            ("pathways", pathways.score), ("distributions", distributions.score), ("mmd", discrepancy.score),
        ]
    }

    /// The mean of the parts' scores that there are, 0 to 1.
    public var score: Double {
        let known = scores.compactMap(\.score)
        return known.reduce(0, +) / Double(known.count)
    }

    /// Compares generated patients with a reference, whose columns have the same names in any order; conditions that only one
    /// of both has are passed over.
    ///
    /// The same cohorts and options give the same bits.
    ///
    /// - Throws: `EvaluationError.differentColumns`, `unknownGene`, `pairOfOneGene`, `invalidOption`.
    public init(
        generated: Cohort, reference: Cohort, options: QualityOptions = QualityOptions()
    ) throws(EvaluationError) {
        guard options.alpha > 0, options.alpha < 1 else {
            throw .invalidOption("alpha", expected: "a number between 0 and 1")
        }
        let range = QualityOptions.patientRange
        guard range.contains(options.discrepancyPatients) else {
            throw .invalidOption("discrepancyPatients", expected: "\(range.lowerBound) to \(range.upperBound)")
        }
        let (generated, reference) = try Cohort.aligned(generated, with: reference)
        let genes = Dictionary(uniqueKeysWithValues: reference.mutations.columns.enumerated().map { ($1, $0) })
        func place(_ gene: String) throws(EvaluationError) -> Int {
            guard let place = genes[gene] else { throw .unknownGene(gene) }
            return place
        }
        var drivers: [Int] = []
        for gene in options.drivers { drivers.append(try place(gene)) }
        var pairs: [(Int, Int)] = []
        for pair in options.exclusivePairs {
            guard pair.first != pair.second else { throw .pairOfOneGene(pair.first) }
            pairs.append((try place(pair.first), try place(pair.second)))
        }

        let (ours, theirs) = (MutationMatrix(generated.mutations), MutationMatrix(reference.mutations))
        generatedCount = generated.patientCount
        referenceCount = reference.patientCount
        mutations = MutationFrequencies(
            generated: ours.counts, of: ours.patientCount, reference: theirs.counts, of: theirs.patientCount)
        self.drivers = DriverGenes(drivers, ours, theirs)
        exclusivity = ExclusivePairs(pairs, alpha: options.alpha, ours, theirs)
        pathways = PathwayCoherence(generated: generated.pathways, reference: reference.pathways)
        distributions = FeatureDistributions(
            [.expression, .pathways], alpha: options.alpha, generated: generated, reference: reference)
        conditions =
            generated.conditions == nil || reference.conditions == nil
            ? nil
            : FeatureDistributions([.conditions], alpha: options.alpha, generated: generated, reference: reference)
        discrepancy = MeanDiscrepancy(
            generated: generated, reference: reference, limit: options.discrepancyPatients, seed: options.seed)
    }
}
