/// Standard scores: `(x - mean) / scale` for each feature, in double, then rounded to single.
public struct StandardScaler: Equatable, Sendable {
    /// The mean of each feature.
    public package(set) var mean: [Double]
    /// The standard deviation of each feature; above zero.
    public package(set) var scale: [Double]

    /// A scaler. Precondition: both have one value for each feature.
    package init(mean: [Double], scale: [Double]) {
        precondition(mean.count == scale.count, "a scaler has a mean and a scale for each feature")
        self.mean = mean
        self.scale = scale
    }
}
