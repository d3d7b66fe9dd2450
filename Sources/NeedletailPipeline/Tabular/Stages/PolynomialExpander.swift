/// All products of up to `degree` numbers of a vector, as Spark's `PolynomialExpansion`.
///
/// Of `(x, y)` and degree 2 these are `x, x², y, x·y, y²`: the powers of the last number rise slowest. A product is 0 where one of its
/// factors from the last number on is, even where others are NaN or infinite. A missing vector is an error.
package struct PolynomialExpander: TabularStage {
    package let degree: Int

    package init(degree: Int) {
        self.degree = degree
    }

    package static let entry = StageEntry(
        "polynomial", [("degree", "integer")], "all products of numbers of a vector, each up to a degree"
    ) { reader throws(PipelineError) in
        PolynomialExpander(degree: try reader.integer("degree", in: 1...TabularPipeline.slotLimit))
    }

    package var attributes: StageAttributes { StageAttributes(["degree": .integer(degree)]) }

    /// A product as one before it, -1 for the empty one, times a number of the vector.
    struct Term {
        let before: Int32
        let feature: Int32
    }

    /// The number of products of `width` numbers: `(width + degree)! / (width! degree!) - 1`; nil where it is above the limit.
    func termCount(_ width: Int) -> Int? {
        var count = 1
        // Each step gives a binomial coefficient, so that no division has a rest.
        for step in 0..<min(width, degree) {
            let (product, overflow) = count.multipliedReportingOverflow(by: width + degree - step)
            guard !overflow else { return nil }
            count = product / (step + 1)
            guard count <= TabularPipeline.slotLimit else { return nil }
        }
        return count - 1
    }

    /// The products in order. Complexity: O(products).
    func terms(_ width: Int) -> [Term] {
        guard width > 0 else { return [] }
        var terms: [Term] = []
        /// The factors of the last product, those of the last number first, each with the product up to it.
        var factors: [(feature: Int, term: Int)] = []
        while true {
            var feature = 0
            if factors.count == degree, let last = factors.last {
                // The lowest power starts anew, and the number above it has one more.
                feature = last.feature + 1
                guard feature < width else { return terms }
                while factors.last?.feature == last.feature { factors.removeLast() }
            }
            terms.append(Term(before: Int32(factors.last?.term ?? -1), feature: Int32(feature)))
            factors.append((feature, terms.count - 1))
        }
    }

    package func outputTypes(_ inputs: StageInputs) throws(PipelineError) -> [ColumnType] {
        try inputs.check(inputs: 1, outputs: 1)
        let slots = try inputs.slots(0)
        guard inputs.types[0].kind != .number else { throw inputs.wrong(0, "a vector") }
        guard let count = termCount(slots.count) else {
            throw .invalidAttribute(
                stage: inputs.stage, attribute: "degree",
                expected: "one that gives at most \(TabularPipeline.slotLimit) products of \(slots.count) numbers")
        }
        try inputs.check(width: count)
        var made: [ColumnType.Slot] = []
        for (index, term) in terms(slots.count).enumerated() {
            let factor = slots[Int(term.feature)]
            if term.before < 0 {
                made.append(ColumnType.Slot(factor.name, source: factor.source))
            } else {
                let before = made[Int(term.before)]
                made.append(
                    ColumnType.Slot(
                        factor.name, "*", before.name, at: index, behind: inputs.slotCount, of: [before, factor]))
            }
        }
        return [.vector(made)]
    }

    package func step(_ places: StagePlaces) -> any TabularStep {
        let width = places.inputs[0].type.width
        return PolynomialStep(
            terms: terms(width), input: places.inputs[0].start, output: places.outputs[0].start, width: width,
            missing: places.faults.fault(0, .missing, .error))
    }
}

private struct PolynomialStep: TabularStep {
    let terms: [PolynomialExpander.Term]
    let input: Int
    let output: Int
    let width: Int
    let missing: UInt32

    func run(_ block: TabularBlock) {
        block.refuseMissing(input, width: width, missing)
        for (index, term) in terms.enumerated() {
            let x = block.slot(input + Int(term.feature))
            let y = block.slot(output + index)
            if term.before < 0 {
                for row in 0..<block.rows { y[row] = x[row] == 0 ? 0 : x[row] }
            } else {
                let before = block.slot(output + Int(term.before))
                for row in 0..<block.rows {
                    let product = before[row] == 0 ? 0 : before[row] * x[row]
                    // Without a sign.
                    y[row] = product == 0 ? 0 : product
                }
            }
        }
    }
}
