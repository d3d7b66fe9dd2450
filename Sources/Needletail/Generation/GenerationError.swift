import NeedletailFormat
public import NeedletailGraph

/// Why nothing was generated.
public enum GenerationError: Error, Equatable {
    /// The model is for another task.
    case wrongTask(expected: String, actual: String)
    /// The model's conditions are not the generator's.
    case wrongConditions(expected: [String], actual: [String])
    /// The model does not do this: denoise, decode or encode.
    case notSupported(what: String, network: String)
    /// The model reads a condition that the profile lacks.
    case missingCondition(name: String)
    /// The profile has a condition that the model was trained without.
    case unexpectedCondition(name: String)
    /// A condition is NaN or infinite.
    case notFinite(condition: String)
    /// A condition cannot be a patient's.
    case outsideLimits(condition: String, value: Double, limits: ClosedRange<Double>)
    /// An option is out of range.
    case invalidOption(name: String, expected: String)
    /// An array has too many or too few numbers, or one that is not finite.
    case wrongValues(name: String, expected: String)
    /// The network gave NaN or an infinity: the patient is counted from 0.
    case invalidResult(patient: Int, value: String)
    /// The network cannot be run for sampling.
    case graph(GraphError)
    /// There is no memory for so many patients at once.
    case tooManyPatients(Int)
}

extension GenerationError: CustomStringConvertible {
    /// What is wrong, with which condition or option, and what is allowed.
    public var description: String {
        switch self {
        case .wrongTask(let expected, let actual): "the model is for the task \(actual), not \(expected)"
        case .wrongConditions(let expected, let actual):
            "the model's conditions are \(Self.list(actual)), of which only \(Self.list(expected)) are known"
        case .notSupported(let what, let network): "the model is a \(network): it does not \(what)"
        case .missingCondition(let name): "the condition \(printable(name)) is missing: the model was trained with it"
        case .unexpectedCondition(let name):
            "the condition \(printable(name)) is given, and the model was trained without it"
        case .notFinite(let condition): "the condition \(printable(condition)) is not a finite number"
        case .outsideLimits(let condition, let value, let limits):
            "the condition \(printable(condition)) is \(value), outside the limits \(limits.lowerBound) to \(limits.upperBound)"
        case .invalidOption(let name, let expected): "\(name) must be \(expected)"
        case .wrongValues(let name, let expected): "\(name) must be \(expected)"
        case .invalidResult(let patient, let value):
            "patient \(patient): \(printable(value)) is not a finite number: the conditions are far from those of the training, "
                + "or the model is damaged: check the file with needletail inspect --verify"
        case .graph(let error): error.description
        case .tooManyPatients(let count):
            "\(count) patients at once are too many for memory: draw them in smaller batches"
        }
    }

    private static func list(_ names: [String]) -> String {
        names.map { printable($0) }.joined(separator: ", ")
    }
}
