/// How much each feature moved the value of a tree away from the mean over the training data: Shapley values, where a tree
/// that does not know a feature follows both branches in the shares of the training data that went there.
///
/// Source: Lundberg, Erion and Lee, "Consistent Individualized Feature Attribution for Tree Ensembles", 2018, algorithm 2
/// (path-dependent TreeSHAP).
struct TreeContributions {
    private let trees: TreeEnsemble
    /// What each leaf gives to the score that is explained.
    private let value: (Int) -> Double
    /// The features of the row.
    private let features: [Double]
    private(set) var contributions: [Double]
    /// The paths of the nodes from the root on, one behind the other.
    private var path: [Step]

    /// Deepest trees that are explained: work and memory grow with the square.
    static let depthLimit = 256

    /// A split on the way to a node.
    private struct Step {
        /// The feature; -1 for the root.
        var feature: Int
        /// The share of the training data that goes on, where the feature is not known.
        var zero: Double
        /// 1 where the row goes on, 0 where it does not.
        var one: Double
        /// The share of the sets of known features of each size that come here.
        var weight: Double
    }

    /// - value: what the leaf whose row of `values` is given adds to the score.
    init(_ trees: TreeEnsemble, features: [Double], depth: Int, value: @escaping (Int) -> Double) {
        self.trees = trees
        self.features = features
        self.value = value
        contributions = [Double](repeating: 0, count: features.count)
        path = [Step](
            repeating: Step(feature: -1, zero: 1, one: 1, weight: 1), count: (depth + 2) * (depth + 3) / 2 + 1)
    }

    /// Adds the contributions of the tree `tree`. Complexity: O(leaves · depth²).
    mutating func add(_ tree: Int) {
        visit(Int(trees.roots[tree]), start: 0, length: 0, Step(feature: -1, zero: 1, one: 1, weight: 1))
    }

    /// Visits `node`, whose parent's path lies in the `length` steps from `start` on, by way of `step`; where nothing came
    /// to the node, neither the row nor training data, it adds nothing.
    private mutating func visit(_ node: Int, start: Int, length: Int, _ step: Step) {
        // The node's path is written behind its parent's, which the other child needs.
        guard step.zero != 0 || step.one != 0 else { return }
        let own = start + length
        for index in 0..<length { path[own + index] = path[start + index] }
        extend(own, length, step)
        guard trees.feature[node] >= 0 else {
            for index in 1..<max(length + 1, 1) {
                let sum = unwoundSum(own, length, index)
                let step = path[own + index]
                contributions[step.feature] += sum * (step.one - step.zero) * value(Int(trees.left[node]))
            }
            return
        }
        let feature = Int(trees.feature[node])
        let (left, right) = (Int(trees.left[node]), Int(trees.right[node]))
        let (hot, cold) = trees.goesLeft(node, features[feature]) ? (left, right) : (right, left)
        var (zero, one) = (1.0, 1.0)
        var length = length
        if let index = (1..<max(length + 1, 1)).first(where: { path[own + $0].feature == feature }) {
            (zero, one) = (path[own + index].zero, path[own + index].one)
            unwind(own, length, index)
            length -= 1
        }
        let cover = trees.cover[node]
        visit(
            hot, start: own, length: length + 1,
            Step(feature: feature, zero: zero * trees.cover[hot] / cover, one: one, weight: 0))
        visit(
            cold, start: own, length: length + 1,
            Step(feature: feature, zero: zero * trees.cover[cold] / cover, one: 0, weight: 0))
    }

    /// Adds `step` behind the `length` steps from `start` on.
    private mutating func extend(_ start: Int, _ length: Int, _ step: Step) {
        path[start + length] = step
        path[start + length].weight = length == 0 ? 1 : 0
        for index in stride(from: length - 1, through: 0, by: -1) {
            path[start + index + 1].weight +=
                step.one * path[start + index].weight * Double(index + 1) / Double(length + 1)
            path[start + index].weight =
                step.zero * path[start + index].weight * Double(length - index) / Double(length + 1)
        }
    }

    /// Takes the step at `index` out of the `length + 1` steps from `start` on.
    private mutating func unwind(_ start: Int, _ length: Int, _ index: Int) {
        let (zero, one) = (path[start + index].zero, path[start + index].one)
        var next = path[start + length].weight
        for place in stride(from: length - 1, through: 0, by: -1) {
            if one != 0 {
                let weight = path[start + place].weight
                path[start + place].weight = next * Double(length + 1) / (Double(place + 1) * one)
                next = weight - path[start + place].weight * zero * Double(length - place) / Double(length + 1)
            } else {
                path[start + place].weight =
                    path[start + place].weight * Double(length + 1) / (zero * Double(length - place))
            }
        }
        for place in index..<length {
            let moved = path[start + place + 1]
            path[start + place].feature = moved.feature
            path[start + place].zero = moved.zero
            path[start + place].one = moved.one
        }
    }

    /// The sum of the weights that would be left if the step at `index` were taken out.
    private func unwoundSum(_ start: Int, _ length: Int, _ index: Int) -> Double {
        let (zero, one) = (path[start + index].zero, path[start + index].one)
        var next = path[start + length].weight
        var sum = 0.0
        for place in stride(from: length - 1, through: 0, by: -1) {
            if one != 0 {
                let weight = next * Double(length + 1) / (Double(place + 1) * one)
                sum += weight
                next = path[start + place].weight - weight * zero * Double(length - place) / Double(length + 1)
            } else if zero != 0 {
                sum += path[start + place].weight / (zero * Double(length - place) / Double(length + 1))
            }
        }
        return sum
    }
}

extension TreeEnsemble {
    /// The most splits between a root and a leaf. Complexity: O(nodes).
    package var depth: Int {
        var depths = [Int32](repeating: 0, count: feature.count)
        var most: Int32 = 0
        // A node stands before its children.
        for node in feature.indices where feature[node] >= 0 {
            for child in [left[node], right[node]] { depths[Int(child)] = depths[node] + 1 }
            most = max(most, depths[node] + 1)
        }
        return Int(most)
    }

    /// The mean of `value` over the training data that came to the leaves of the tree `tree`.
    func mean(_ tree: Int, _ value: (Int) -> Double) -> Double {
        let nodes = nodes(of: tree)
        let total = cover[nodes.lowerBound]
        var sum = 0.0
        for node in nodes where feature[node] < 0 { sum += cover[node] / total * value(Int(left[node])) }
        return sum
    }

    /// Whether it is known of every split how the training data went on.
    package var hasCover: Bool {
        guard !cover.isEmpty, roots.allSatisfy({ cover[Int($0)] > 0 }) else { return false }
        return feature.indices.allSatisfy { feature[$0] < 0 ? cover[$0] >= 0 : cover[$0] > 0 }
    }
}
