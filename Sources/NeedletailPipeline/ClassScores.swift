/// What a network's output says of several classes.
public struct ClassScores: Equatable, Sendable {
    /// What each class is called, in the order of the output; two or more, no two the same.
    public package(set) var labels: [String]
    /// What the numbers of the output are.
    public package(set) var scale: Scale

    /// What a number of the output is.
    public enum Scale: String, CaseIterable, Sendable {
        /// Probabilities, which add up to 1.
        case probabilities
        /// Any numbers, of which softmax makes probabilities.
        case logits
    }

    /// Classes called `labels`.
    package init(labels: [String], scale: Scale) {
        self.labels = labels
        self.scale = scale
    }
}
