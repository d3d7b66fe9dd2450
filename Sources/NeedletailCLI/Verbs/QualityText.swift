import Needletail
import NeedletailFormat
import NeedletailPipeline

/// A quality report for people and for programs.
struct QualityText {
    let report: QualityReport
    let options: QualityOptions
    let minimumScore: Double?
    /// How many of the features that differ most are shown.
    let top: Int

    /// What the reader of the score must know.
    var warnings: [String] {
        var warnings: [String] = []
        let conditions = report.conditions?.features.filter { $0.adjustedPValue <= options.alpha } ?? []
        if !conditions.isEmpty {
            warnings.append(
                "conditions differ (\(shortList(conditions.map { visible($0.name) }, width: 100))): "
                    + "other differences may follow from them")
        }
        if report.exclusivity.hasTooManyGenes {
            warnings.append("more than \(ExclusivePairs.geneLimit) genes: exclusive pairs are not searched")
        }
        for (name, score) in report.scores where score == nil {
            warnings.append("the reference gives nothing to compare \(name) with: the score leaves it out")
        }
        return warnings
    }

    /// A table of the parts, and one of the genes, pairs and features of each; long names are cut.
    var table: String {
        var text = "\(report.generatedCount) generated patients against \(report.referenceCount) of the reference\n\n"
        let notes = [
            "correlation of rates \(number(report.mutations.correlation)), mean difference "
                + number(report.mutations.meanAbsoluteDifference),
            "\(report.drivers.genes.count { $0.rates.agrees }) of \(report.drivers.genes.count) genes agree",
            "\(report.exclusivity.pairs.count { $0.isViolated }) of \(report.exclusivity.pairs.count) pairs violated; "
                + "both mutated in \(report.exclusivity.violatingPatientCount) patients",
            "mean difference \(number(report.pathways.meanAbsoluteDifference)) of \(report.pathways.pairCount) correlations, "
                + "which correlate by \(number(report.pathways.correlation))",
            "\(report.distributions.rejectedCount) of \(report.distributions.features.count) features differ at "
                + "\(options.alpha)",
            "squared discrepancy \(fixed(report.discrepancy.squared, 6)) of \(report.discrepancy.generatedCount) and "
                + "\(report.discrepancy.referenceCount) patients",
        ]
        let verdict = minimumScore.map { report.score < $0 ? "below \($0)" : "at least \($0)" } ?? ""
        text += rows(
            [["part", "score", ""]] + zip(report.scores, notes).map { [$0.name, number($0.score), $1] }
                + [["score", number(report.score), verdict]])
        text += "\n"
        text += rows(
            [["driver", "generated", "reference", "difference, 95 %", ""]]
                + report.drivers.genes.map { gene in
                    [visible(gene.name)] + rates(gene.rates) + [gene.rates.agrees ? "" : "differs"]
                })
        if !report.exclusivity.pairs.isEmpty {
            text += "\n"
            text += rows(
                [["exclusive pair", "odds", "p", "generated", "reference", "difference, 95 %", ""]]
                    + report.exclusivity.pairs.map { pair in
                        ["\(visible(pair.genes.first))+\(visible(pair.genes.second))", number(pair.oddsRatio)]
                            + [probability(pair.pValue)] + rates(pair.both) + [pair.isViolated ? "violated" : ""]
                    })
        }
        text += features("differ most", report.distributions.largest(top))
        if let conditions = report.conditions { text += features("conditions", conditions.features) }
        if !warnings.isEmpty { text += "\n" }
        for warning in warnings { text += wrapped("note: \(warning)") + "\n" }
        return text
    }

    private func features(_ title: String, _ features: [FeatureDistributions.Feature]) -> String {
        guard !features.isEmpty else { return "" }
        return "\n"
            + rows(
                [[title, "table", "D", "p", "adjusted p"]]
                    + features.map { feature in
                        [
                            visible(feature.name), feature.kind.rawValue, number(feature.statistic),
                            probability(feature.pValue), probability(feature.adjustedPValue),
                        ]
                    })
    }

    private func rates(_ rates: RateComparison) -> [String] {
        [
            number(rates.generated.value), number(rates.reference.value),
            "\(rates.difference < 0 ? "" : "+")\(number(rates.difference)) (\(number(rates.low)) to \(number(rates.high)))",
        ]
    }

    private func number(_ value: Double?) -> String { value.map { fixed($0, 4) } ?? "-" }

    private func probability(_ value: Double) -> String { value < 0.0001 ? "<0.0001" : fixed(value, 4) }

    /// Cells in columns as wide as their longest, of at most 100 characters.
    private func rows(_ rows: [[String]]) -> String {
        let cells = rows.map { $0.map { $0.count > 100 ? $0.prefix(99) + "…" : $0 } }
        let widths = cells[0].indices.map { column in (cells.map { $0[column].count }.max() ?? 0) + 2 }
        return cells.map { row in
            var line = zip(row, widths).map { $0.padded(to: $1) }.joined()
            while line.last == " " { line.removeLast() }
            return line + "\n"
        }.joined()
    }
}
