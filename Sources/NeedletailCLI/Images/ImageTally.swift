/// How many images have which answer.
struct ImageTally {
    private(set) var count = 0
    private(set) var failedCount = 0
    private var labels: [String: Int] = [:]

    mutating func add(_ label: String) {
        count += 1
        labels[label, default: 0] += 1
    }

    /// Counts an answer without a label.
    mutating func addOther() { count += 1 }

    mutating func addFailure() {
        count += 1
        failedCount += 1
    }

    /// Adds what `other` counted.
    mutating func add(_ other: ImageTally) {
        count += other.count
        failedCount += other.failedCount
        labels.merge(other.labels, uniquingKeysWith: +)
    }

    /// How many have each of `labels`, and how many failed.
    func text(_ labels: [String]) -> String {
        (labels.map { "\(self.labels[$0] ?? 0) \(visible($0))" } + ["\(failedCount) failed"]).joined(separator: ", ")
    }
}
