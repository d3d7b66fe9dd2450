/// One measurement that a tabular model reads.
public struct Feature: Equatable, Sendable {
    /// The column's name, such as `radius_mean`.
    public package(set) var name: String
    /// The unit in UCUM notation; `1` for numbers without one.
    public package(set) var unit: String
    /// The smallest and the largest value that can be a measurement: others are refused.
    public package(set) var limits: ClosedRange<Double>
    /// The range that most healthy people's values lie in: others are taken, with a warning. Nil where none is known.
    public package(set) var reference: ClosedRange<Double>?

    /// A feature with its unit, limits and reference range.
    package init(name: String, unit: String, limits: ClosedRange<Double>, reference: ClosedRange<Double>? = nil) {
        self.name = name
        self.unit = unit
        self.limits = limits
        self.reference = reference
    }
}
