public import NeedletailFormat
public import NeedletailPipeline

/// Why a table cannot be the baseline of a model.
///
/// `row` counts rows from 1, without the header; `line` is the line of the text that the row begins on.
public enum BaselineError: Error, Equatable {
    /// The model is not linear: it is explained without a baseline, or not at all.
    case notLinear(model: String)
    /// The text cannot be read further.
    case text(CSVError)
    /// The text has no header.
    case noHeader
    /// The header lacks columns that the pipeline reads; `others` are those that it has in their place.
    case missingColumns(names: [String], others: [String])
    /// The header names a column twice.
    case repeatedColumn(name: String)
    /// A row has another number of fields than the header.
    case wrongFieldCount(row: Int, line: Int, expected: Int, actual: Int)
    /// A field does not hold what the column takes.
    case wrongValue(row: Int, line: Int, column: String, expected: String, actual: String)
    /// A number that the task's measurement cannot have.
    case outsideLimits(row: Int, line: Int, column: String, value: Double, limits: ClosedRange<Double>)
    /// A stage does not take a value.
    case refused(row: Int, line: Int, column: String, stage: String, reason: RefusedValue)
    /// A feature that the model reads is NaN or infinite.
    case notFinite(row: Int, line: Int, feature: String, value: Double)
    /// No row is left to take the mean of; `skippedCount` were, as the pipeline says of them.
    case noRows(skippedCount: Int)
    /// The sum of a feature is beyond the largest number.
    case tooLarge(feature: String)
}

extension BaselineError: CustomStringConvertible {
    /// What is wrong, in which row and column, and how to mend it.
    public var description: String {
        switch self {
        case .notLinear(let model):
            "a baseline is for pipelines whose model is linear, and this is \(model): convert it without one"
        case .text(let error): error.description
        case .noHeader: "the text is empty: its first line must name the columns"
        case .missingColumns(let names, let others):
            "the header lacks \(Self.list(names))" + (others.isEmpty ? "" : "; not known: \(Self.list(others))")
                + ": give every column that the pipeline reads"
        case .repeatedColumn(let name): "the column \(printable(name)) is there twice: give it once"
        case .wrongFieldCount(let row, let line, let expected, let actual):
            Self.place(row, line) + "expected \(expected) fields, got \(actual)"
        case .wrongValue(let row, let line, let column, let expected, let actual):
            Self.place(row, line) + "the column \(printable(column)) is \(actual), expected \(expected)"
        case .outsideLimits(let row, let line, let column, let value, let limits):
            Self.place(row, line) + "the column \(printable(column)) is \(value), outside the limits "
                + "\(limits.lowerBound) to \(limits.upperBound): mend the row or leave it out"
        case .refused(let row, let line, let column, let stage, let reason):
            Self.place(row, line)
                + "the column \(printable(column)) \(reason.rawValue), which \(printable(stage)) does "
                + "not take: mend the row or leave it out"
        case .notFinite(let row, let line, let feature, let value):
            Self.place(row, line) + "the feature \(printable(feature)) that the model reads is "
                + (value.isNaN ? "NaN, as of a missing value" : "\(value)") + ": mend the row or leave it out"
        case .noRows(skippedCount: 0): "there are no rows to take the mean of"
        case .noRows(let skipped):
            "there are no rows to take the mean of: the pipeline leaves out all \(skipped), as its stages say"
        case .tooLarge(let feature): "the numbers of the feature \(printable(feature)) are too large to add up"
        }
    }

    private static func place(_ row: Int, _ line: Int) -> String { "row \(row) (line \(line)): " }

    /// The first few names, and how many more.
    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(8).map { printable($0) }.joined(separator: ", ")
        return names.count > 8 ? "\(shown) and \(names.count - 8) more" : shown
    }
}
