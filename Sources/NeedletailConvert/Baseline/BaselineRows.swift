/// How many rows of a table a baseline was made of.
public struct BaselineRows: Equatable, Sendable {
    /// The rows that the baseline is the mean of.
    public let count: Int
    /// The rows that the pipeline's own stages leave out, as for `handleInvalid` `skip` of Spark.
    public let skippedCount: Int

    package init(count: Int, skippedCount: Int) {
        self.count = count
        self.skippedCount = skippedCount
    }
}
