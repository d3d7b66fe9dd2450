/// Names for the values of a graph, each different from all others.
package struct UniqueNames: Sendable {
    private var taken: Set<String>
    /// The number to try next behind a name that was taken.
    private var nextNumber: [String: Int] = [:]

    package init(taken: some Sequence<String>) {
        self.taken = Set(taken)
    }

    /// Whether `name` is taken.
    package func contains(_ name: String) -> Bool { taken.contains(name) }

    /// Takes `name`; false where it is taken already.
    package mutating func take(_ name: String) -> Bool { taken.insert(name).inserted }

    /// Gives `name` up.
    package mutating func giveUp(_ name: String) { taken.remove(name) }

    /// `base`, or where it is taken `base.2`, `base.3`, ...; taken from now on.
    ///
    /// Complexity: O(names) for all calls together.
    package mutating func make(_ base: String) -> String {
        if taken.insert(base).inserted { return base }
        var number = nextNumber[base] ?? 2
        while !taken.insert("\(base).\(number)").inserted { number += 1 }
        nextNumber[base] = number + 1
        return "\(base).\(number)"
    }
}
