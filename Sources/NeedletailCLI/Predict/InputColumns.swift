import Needletail
import NeedletailFormat

/// The columns that rows of input have, and what may stand in them.
struct InputColumns {
    /// Rows of these columns, without any yet.
    let rows: TabularRows
    /// What messages call a column.
    let noun: String
    /// Whether each value must be a number that is there: null, empty fields and truth values are refused.
    let isStrict: Bool
    /// The index of the column that a name stands for.
    let index: @Sendable (String) -> Int?

    /// In the model's order.
    var columns: [TabularColumn] { rows.columns }
    var count: Int { rows.columns.count }

    /// Whether JSON may give the values under `features`, beside other members.
    var nestsFeatures: Bool { index("features") == nil }

    func name(_ index: Int) -> String { columns[index].name }

    /// A column as messages name it.
    func label(_ index: Int) -> String { "the \(noun) \(visible(name(index)))" }

    /// A message that names the columns at `indices` as missing, and the names that stand in their place.
    func missing(_ indices: [Int], ignored: [String]) -> String {
        let names = shortList(indices.map { visible(name($0)) }, width: 100)
        let others = ignored.isEmpty ? "" : "; not known: \(shortList(ignored.map { printable($0) }, width: 100))"
        return "missing: \(names)\(others)"
    }
}

extension InputColumns {
    /// The measurements of breast cancer, under each of their names.
    static let breastCancer = InputColumns(
        rows: TabularRows(BreastCancerFeatures.names.map { TabularColumn($0, .number) }), noun: "feature",
        isStrict: true, index: BreastCancerFeatures.index)

    /// The columns of a pipeline, under their own names.
    init(_ predictor: TabularPredictor) {
        let indices = Dictionary(uniqueKeysWithValues: predictor.columns.enumerated().map { ($1.name, $0) })
        self.init(rows: predictor.makeRows(), noun: "column", isStrict: false) { indices[$0] }
    }
}
