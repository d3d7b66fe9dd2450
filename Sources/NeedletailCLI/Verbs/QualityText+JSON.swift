import Needletail
import NeedletailFormat
import NeedletailPipeline

extension QualityText {
    /// One object; numbers that there are not are `null`.
    ///
    /// - generated, reference: the paths that were given.
    func json(generated: String, reference: String) -> [UInt8] {
        var json = JSONWriter(indentation: 2)
        json.beginObject()
        for (key, path, count) in [
            ("generated", generated, report.generatedCount), ("reference", reference, report.referenceCount),
        ] {
            json.object(key) { json in
                json.member("path", path)
                json.member("patients", count)
            }
        }
        json.member("score", report.score)
        if let minimumScore {
            json.member("minimum_score", minimumScore)
            json.member("passed", report.score >= minimumScore)
        }
        json.member("alpha", options.alpha)
        json.object("mutations") { json in
            json.member("score", report.mutations.score)
            json.member("genes", report.mutations.geneCount)
            json.member("correlation", report.mutations.correlation)
            json.member("mean_absolute_difference", report.mutations.meanAbsoluteDifference)
        }
        writeGenes(&json)
        json.object("pathways") { json in
            json.member("score", report.pathways.score)
            json.member("pathways", report.pathways.pathwayCount)
            json.member("pairs", report.pathways.pairCount)
            json.member("mean_absolute_difference", report.pathways.meanAbsoluteDifference)
            json.member("correlation", report.pathways.correlation)
        }
        json.object("distributions") { json in
            json.member("score", report.distributions.score)
            json.member("features", report.distributions.features.count)
            json.member("differ", report.distributions.rejectedCount)
            json.member("exact", report.distributions.isExact)
            json.features("largest", report.distributions.largest(top))
        }
        json.object("mmd") { json in
            json.member("score", report.discrepancy.score)
            json.member("squared", report.discrepancy.squared)
            json.member("bandwidth", report.discrepancy.bandwidth)
            json.member("generated_patients", report.discrepancy.generatedCount)
            json.member("reference_patients", report.discrepancy.referenceCount)
            json.member("seed", Int(clamping: options.seed))
        }
        if let conditions = report.conditions { json.features("conditions", conditions.features) }
        json.array("warnings", warnings) { $0.string($1) }
        json.member("engine_version", Engine.version)
        json.endObject()
        return json.finish()
    }

    /// `drivers` and `exclusivity`.
    private func writeGenes(_ json: inout JSONWriter) {
        json.object("drivers") { json in
            json.member("score", report.drivers.score)
            json.member("given", report.drivers.areGiven)
            json.array("genes", report.drivers.genes) { json, gene in
                json.beginObject()
                json.member("gene", gene.name)
                json.rates(gene.rates)
                json.member("agrees", gene.rates.agrees)
                json.endObject()
            }
        }
        json.object("exclusivity") { json in
            json.member("score", report.exclusivity.score)
            json.member("given", report.exclusivity.areGiven)
            json.member("patients_with_both", report.exclusivity.violatingPatientCount)
            json.member(
                "share_with_both",
                Double(report.exclusivity.violatingPatientCount) / Double(report.generatedCount))
            json.array("pairs", report.exclusivity.pairs) { json, pair in
                json.beginObject()
                json.array("genes", [pair.genes.first, pair.genes.second]) { $0.string($1) }
                json.member("odds_ratio", pair.oddsRatio)
                json.member("p_value", pair.pValue)
                json.rates(pair.both)
                json.member("violated", pair.isViolated)
                json.endObject()
            }
        }
    }
}

extension JSONWriter {
    fileprivate mutating func member(_ key: String, _ value: String) {
        self.key(key)
        string(value)
    }

    fileprivate mutating func member(_ key: String, _ value: Int) {
        self.key(key)
        integer(value)
    }

    fileprivate mutating func member(_ key: String, _ value: Bool) {
        self.key(key)
        bool(value)
    }

    /// A number; `null` where there is none.
    fileprivate mutating func member(_ key: String, _ value: Double?) {
        self.key(key)
        numberOrNull(value ?? .nan)
    }

    fileprivate mutating func object(_ key: String, _ body: (inout JSONWriter) -> Void) {
        self.key(key)
        beginObject()
        body(&self)
        endObject()
    }

    fileprivate mutating func array<Element>(
        _ key: String, _ elements: [Element], _ body: (inout JSONWriter, Element) -> Void
    ) {
        self.key(key)
        beginArray()
        for element in elements { body(&self, element) }
        endArray()
    }

    /// The two shares, each with its interval, and the difference with its own.
    fileprivate mutating func rates(_ rates: RateComparison) {
        for (key, rate) in [("generated", rates.generated), ("reference", rates.reference)] {
            object(key) { json in
                json.member("patients", rate.count)
                json.member("rate", rate.value)
                json.member("low", rate.low)
                json.member("high", rate.high)
            }
        }
        object("difference") { json in
            json.member("value", rates.difference)
            json.member("low", rates.low)
            json.member("high", rates.high)
        }
    }

    fileprivate mutating func features(_ key: String, _ features: [FeatureDistributions.Feature]) {
        array(key, features) { json, feature in
            json.beginObject()
            json.member("table", feature.kind.rawValue)
            json.member("name", feature.name)
            json.member("statistic", feature.statistic)
            json.member("p_value", feature.pValue)
            json.member("adjusted_p_value", feature.adjustedPValue)
            json.endObject()
        }
    }
}
