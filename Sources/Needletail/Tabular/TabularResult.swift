import NeedletailFormat
public import NeedletailPipeline

/// What a pipeline says of one row. For research use; not a medical device.
public struct TabularResult: Equatable, Sendable {
    /// A value for each of `TabularPredictor.outputs`.
    public let values: [TabularValue]
    /// Values that the model takes, but that it does not know.
    public let warnings: [TabularWarning]
    /// What the results of a predictor have in common.
    let shared: Shared

    /// Names and places of what a predictor gives.
    final class Shared: Equatable, Sendable {
        let names: [String]
        let prediction: Int?
        let probability: Int?
        let rawPrediction: Int?
        let identity: ModelIdentity

        init(_ pipeline: TabularPipeline, _ identity: ModelIdentity) {
            let names = pipeline.outputs.map(\.name)
            self.names = names
            let columns = pipeline.scoreColumns
            prediction = columns.flatMap { names.firstIndex(of: $0.prediction) }
            probability = columns?.probability.flatMap(names.firstIndex)
            rawPrediction = columns?.rawPrediction.flatMap(names.firstIndex)
            self.identity = identity
        }

        static func == (a: Shared, b: Shared) -> Bool {
            a === b || (a.names == b.names && a.identity == b.identity)
        }
    }

    /// The value of the output called `name`; nil where there is none.
    public subscript(name: String) -> TabularValue? {
        shared.names.firstIndex(of: name).map { values[$0] }
    }

    /// The class, or the number that a regression gives; nil where the pipeline is no model.
    public var prediction: Double? {
        guard let place = shared.prediction, case .number(let value) = values[place] else { return nil }
        return value
    }

    /// The probability of each class; empty where the pipeline is no model of classes.
    public var probability: [Double] { vector(shared.probability) }

    /// The raw score of each class; empty where the pipeline is no model of classes.
    public var rawPrediction: [Double] { vector(shared.rawPrediction) }

    /// Which model, engine and tier said it.
    public var identity: ModelIdentity { shared.identity }

    private func vector(_ place: Int?) -> [Double] {
        guard let place, case .vector(let values) = values[place] else { return [] }
        return values
    }
}

/// A value that the model takes for another: worth a second look.
public struct TabularWarning: Equatable, Sendable {
    /// The column's name.
    public let column: String
    /// What is wrong with it.
    public let reason: RefusedValue
    /// The value given.
    public let value: TabularValue
}

extension TabularWarning: CustomStringConvertible {
    /// The column, and what is wrong with it.
    public var description: String {
        "\(column) \(reason.rawValue)" + (value == .missing ? "" : ": \(value.message)")
    }
}

extension TabularValue {
    /// The value for a message: texts without control characters, and cut where they are long.
    var message: String {
        if case .text(let text) = self { return printable(text) }
        return description
    }
}
