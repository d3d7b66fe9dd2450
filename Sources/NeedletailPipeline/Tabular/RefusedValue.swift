/// What is wrong with a value that a stage of a model does not take.
public enum RefusedValue: String, Sendable, CaseIterable {
    /// There is none.
    case missing = "is missing"
    /// It is NaN.
    case notANumber = "is not a number"
    /// A category that was not there when the model was trained.
    case unseen = "has a category that was not there in training"
    /// A number outside the range that the stage was fitted to.
    case outside = "lies outside the range that the model was fitted to"
    /// A number outside the range that needs no second look.
    case unusual = "lies outside the usual range"
    /// A number below 0.
    case negative = "is below 0"
    /// A number other than 0 and 1.
    case notBinary = "is neither 0 nor 1"
    /// A number that is no index of a category.
    case notAnIndex = "is not the index of a category"
    /// A vector that lacks a number that the model asks for.
    case tooShort = "has fewer numbers than the model asks for"
    /// An infinite number, or one beyond what the model computes with.
    case infinite = "is infinite or too large"

    package init(_ reason: RowFault.Reason) {
        self =
            switch reason {
            case .missing: .missing
            case .notANumber: .notANumber
            case .unseen: .unseen
            case .outside: .outside
            case .negative: .negative
            case .notBinary: .notBinary
            case .notAnIndex: .notAnIndex
            case .tooShort: .tooShort
            case .infinite: .infinite
            }
    }
}
