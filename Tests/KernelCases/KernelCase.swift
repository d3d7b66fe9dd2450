/// What there is to know of one kernel outside its source: the problems that the tier tests run it on, how near the
/// reference its results must be, and the problems that the benchmarks time.
package struct KernelCase: Sendable {
    /// The kernel's name in the kernel list.
    package var name: String
    package var tolerance: Tolerance
    /// Problems of awkward sizes and with special values, the same at every call.
    package var problems: @Sendable () -> [KernelProblem]
    package var benchmarks: [KernelBenchmark]

    package init(
        _ name: String, tolerance: Tolerance = .exact, benchmarks: [KernelBenchmark],
        problems: @escaping @Sendable () -> [KernelProblem]
    ) {
        self.name = name
        self.tolerance = tolerance
        self.problems = problems
        self.benchmarks = benchmarks
    }
}

/// How far a tier's values may lie from the reference tier's. All NaNs are one value.
package struct Tolerance: Sendable {
    /// Units in the last place on tiers with FMA.
    package var ulps: Int
    /// Units in the last place on the baseline tier.
    package var baselineULPs: Int
    /// A difference that is allowed in any case, as a share of the output's largest finite magnitude.
    package var relative: Double

    package init(ulps: Int, baselineULPs: Int? = nil, relative: Double = 0) {
        self.ulps = ulps
        self.baselineULPs = baselineULPs ?? ulps
        self.relative = relative
    }

    /// The same bits on every tier.
    package static let exact = Tolerance(ulps: 0)
    /// The same bits on tiers with FMA; where there is none, sums of products round twice a term.
    package static func sums(ofTerms count: Int) -> Tolerance {
        Tolerance(ulps: 0, baselineULPs: 0, relative: 0x1p-24 * Double(2 * count + 4))
    }
}

/// A problem to time.
package struct KernelBenchmark: Sendable {
    package enum Ceiling: Sendable {
        case none
        /// The FMA peak of the tier.
        case fmaPeak
        /// Reading memory in order.
        case readBandwidth
        /// Copying memory that no cache holds.
        case copyBandwidth
    }

    /// The problem's sizes, as in a benchmark's path: `m256_n256_k256`.
    package var label: String
    package var ceiling: Ceiling
    package var problem: @Sendable () -> KernelProblem

    package init(
        _ label: String, _ ceiling: Ceiling = .none, _ problem: @escaping @Sendable () -> KernelProblem
    ) {
        self.label = label
        self.ceiling = ceiling
        self.problem = problem
    }
}

/// Every kernel's case.
package let kernelCases: [KernelCase] =
    [
        matmulCases, attentionCases,
        convCases, poolCases, resizeCases,
        elementwiseCases,
        unaryCases,
        binaryCases,
        reductionCases,
        rowStatisticCases,
        doubleLinearCases,
        castCases,
        movementCases,
        choiceCases,
        featureCases, columnCases, treeCases,
        imageCases,
        randomCases,
        ceilingCases,
    ].flatMap { $0 }
