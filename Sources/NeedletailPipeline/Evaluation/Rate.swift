/// How many patients have something, with Wilson's interval of the share that has it.
///
/// `(2np + z² ± z sqrt(z² + 4np(1 - p))) / 2(n + z²)` for the share p of n patients, z the normal quantile of 97.5 %: the
/// interval holds the true share in about 95 of 100 samples (E. B. Wilson, 1927).
public struct Rate: Equatable, Sendable {
    /// How many patients have it.
    public let count: Int
    /// How many patients there are, 1 or more.
    public let total: Int
    /// `count / total`.
    public let value: Double
    /// The interval's lower end.
    public let low: Double
    /// The interval's upper end.
    public let high: Double

    /// The normal quantile of 97.5 %.
    static let quantile = 1.959963984540054

    /// A share of patients. Precondition: `0 <= count <= total`, `total > 0`.
    package init(_ count: Int, of total: Int) {
        precondition(total > 0 && (0...total).contains(count), "a share of something")
        self.count = count
        self.total = total
        let (n, z) = (Double(total), Self.quantile)
        value = Double(count) / n
        let middle = 2 * Double(count) + z * z
        let half = z * (z * z + 4 * Double(count) * (1 - value)).squareRoot()
        low = count == 0 ? 0 : (middle - half) / (2 * (n + z * z))
        high = count == total ? 1 : (middle + half) / (2 * (n + z * z))
    }
}

/// The shares of generated patients and of the reference that have something, and the difference of both.
///
/// The difference's interval is Newcombe's of the two Wilson intervals: from `d - sqrt((p - p.low)² + (q.high - q)²)` to
/// `d + sqrt((p.high - p)² + (q - q.low)²)` (R. G. Newcombe, 1998, method 10).
public struct RateComparison: Equatable, Sendable {
    /// The share p of the generated patients.
    public let generated: Rate
    /// The share q of the reference.
    public let reference: Rate
    /// `d = p - q`.
    public var difference: Double { generated.value - reference.value }
    /// The lower end of the difference's interval of 95 %.
    public let low: Double
    /// The upper end of the difference's interval of 95 %.
    public let high: Double

    /// Whether both shares may well be one: the interval holds 0.
    public var agrees: Bool { low <= 0 && high >= 0 }

    /// The shares p and q.
    package init(generated p: Rate, reference q: Rate) {
        func norm(_ x: Double, _ y: Double) -> Double { (x * x + y * y).squareRoot() }
        generated = p
        reference = q
        low = p.value - q.value - norm(p.value - p.low, q.high - q.value)
        high = p.value - q.value + norm(p.high - p.value, q.value - q.low)
    }
}
