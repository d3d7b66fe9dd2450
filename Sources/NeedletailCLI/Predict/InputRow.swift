import Needletail
import NeedletailFormat

/// One row of input: measurements, or why there are none.
struct InputRow {
    /// Counted from 1, the header not counted.
    let number: Int
    /// The line that it begins on, where lines are rows.
    var line: Int?
    let features: Result<BreastCancerFeatures, InputProblem>
}

/// What is wrong with a row that could not be read.
struct InputProblem: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}

/// Rows of measurements from a text.
protocol RowSource {
    /// Names in the text that are no features: their values are passed over.
    var ignored: [String] { get }

    /// The next row; nil at the end.
    ///
    /// - Throws: a failure after which the text cannot be read further.
    mutating func next() throws(Failure) -> InputRow?
}

/// The measurements from `values`, in the model's order; nil stands for one that was not given.
func measurements(
    _ values: [Double?], ignored: [String] = []
) -> Result<BreastCancerFeatures, InputProblem> {
    let missing = values.indices.filter { values[$0] == nil }
    guard missing.isEmpty else { return .failure(InputProblem(missingFeatures(missing, ignored: ignored))) }
    do throws(PredictionError) {
        return .success(try BreastCancerFeatures(values.compactMap { $0 }))
    } catch { return .failure(InputProblem(error.description)) }
}

/// A message that names the features at `indices` as missing, and the names that stand in their place.
func missingFeatures(_ indices: [Int], ignored: [String]) -> String {
    let names = shortList(indices.map { BreastCancerFeatures.names[$0] }, width: 100)
    let others = ignored.isEmpty ? "" : "; not known: \(shortList(ignored.map { printable($0) }, width: 100))"
    return "missing: \(names)\(others)"
}
