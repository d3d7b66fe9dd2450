import NeedletailPipeline

/// Numbers and texts in place of missing ones.
enum ScikitLearnImputer {
    static func simple(
        _ step: ScikitLearnStep, _ cells: [ScikitLearnCell], _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> [ScikitLearnCell] {
        let (statistics, _) = try step.labels(try step.fitted("statistics_"), "statistics_")
        guard statistics.count == cells.count else {
            throw .wrongFeatureCount(
                file: step.place, name: "statistics_", expected: cells.count, actual: statistics.count)
        }
        guard let reference = step.attributes["missing_values"], let marker = step.label(reference) else {
            throw step.invalid("missing_values")
        }
        let strategy = try step.attributes.text("strategy")
        // Versions before 1.2 had no such option.
        let keepsEmpty =
            step.attributes["keep_empty_features"] == nil ? false : try step.attributes.flag("keep_empty_features")
        var result: [ScikitLearnCell] = []
        var numbers: [Int: String] = [:]
        for (index, statistic) in statistics.enumerated() {
            switch (statistic, marker) {
            case (.text(let value), .text(let text)):
                result.append(
                    try fill(cells[index], .init(marker: text.text, value: value.text), step, &builder))
            case (.text(let value), .nothing), (.text(let value), .notANumber):
                result.append(try fill(cells[index], .init(marker: nil, value: value.text), step, &builder))
            case (.number, .number), (.number, .notANumber), (.number, .nothing), (.notANumber, .number),
                (.notANumber, .notANumber), (.notANumber, .nothing), (.nothing, .number), (.nothing, .notANumber),
                (.nothing, .nothing):
                let input = try builder.number(cells[index], step)
                numbers[index] = input
                let missing: Double = if case .number(let number) = marker { number } else { .nan }
                try builder.add(step, FiniteCheck(refusesNaN: !missing.isNaN), [input], outputs: [])
                let value: Double
                if case .number(let number) = statistic {
                    value = number
                } else if keepsEmpty {
                    value = 0
                } else if strategy == "constant" {
                    throw step.unsupported("fill_value", "no number", supported: "a number, or a text for texts")
                } else {
                    continue
                }
                result.append(
                    .number(try builder.add(step, MissingFiller(marker: missing, value: value), [input])))
            default:
                throw step.unsupported(
                    "missing_values", "a value of another type than the column's",
                    supported: "NaN, None, or a value of the column's own type")
            }
        }
        guard !step.isNone("indicator_") else { return result }
        guard let reference = step.attributes["indicator_"],
            let indicator = step.inner(reference, "indicator", file: builder.file)
        else { throw step.invalid("indicator_") }
        for place in try indicator.vector("features_") {
            guard let index = Int(exactly: place), let input = numbers[index] else {
                throw step.unsupported("add_indicator", "true for texts", supported: "false for texts")
            }
            let missing: Double = if case .number(let number) = marker { number } else { .nan }
            result.append(.number(try builder.add(indicator, MissingFlag(marker: missing), [input])))
        }
        return result
    }

    /// Most steps that replace texts of a column.
    private static let fillLimit = 64

    private static func fill(
        _ cell: ScikitLearnCell, _ fill: ScikitLearnCell.TextFill, _ step: ScikitLearnStep,
        _ builder: inout ScikitLearnBuilder
    ) throws(ScikitLearnError) -> ScikitLearnCell {
        guard let column = try builder.text(cell, step) else { throw step.invalid("statistics_") }
        guard column.fills.count < fillLimit else { throw .tooManySteps(file: step.place, limit: fillLimit) }
        return .text(column.input, column.fills + [fill])
    }
}
