/// One measurement that a tabular model reads.
public struct Feature: Equatable, Sendable {
    /// The column's name, such as `radius_mean`.
    public var name: String
    /// The unit in UCUM notation; `1` for numbers without one.
    public var unit: String
    /// The smallest and the largest value that can be a measurement: others are refused.
    public var limits: ClosedRange<Double>
    /// The range that most healthy people's values lie in: others are taken, with a warning. Nil where none is known.
    public var reference: ClosedRange<Double>?

    /// A feature with its unit, limits and reference range.
    public init(name: String, unit: String, limits: ClosedRange<Double>, reference: ClosedRange<Double>? = nil) {
        self.name = name
        self.unit = unit
        self.limits = limits
        self.reference = reference
    }
}
