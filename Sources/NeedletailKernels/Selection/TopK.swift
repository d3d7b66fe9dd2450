/// The k largest or smallest values of each row, in order, and where they stand. Units are rows.
///
/// NaN counts as larger than all numbers, zeros of both signs as equal; of equals the first comes first. Exact.
/// Complexity: O(columns · log k) for each row, no allocation.
package struct TopKProblem {
    package let columns: Int
    /// From 1 to `columns`.
    package let k: Int
    package let isLargest: Bool
    /// `[rows, columns]`, contiguous.
    package var x: UnsafePointer<Float>
    /// `[rows, k]`, contiguous; must not overlap the others.
    package var values: UnsafeMutablePointer<Float>
    /// `[rows, k]`, contiguous; must not overlap the others.
    package var indices: UnsafeMutablePointer<Int64>

    package init(
        columns: Int, k: Int, isLargest: Bool, x: UnsafePointer<Float>, values: UnsafeMutablePointer<Float>,
        indices: UnsafeMutablePointer<Int64>
    ) {
        self.columns = columns
        self.k = k
        self.isLargest = isLargest
        self.x = x
        self.values = values
        self.indices = indices
    }

    /// Computes the rows `begin ..< end` of the `TopKProblem` at the address.
    package static var kernel: ThreadTeam.Kernel {
        { problem, begin, end in
            let problem = problem.load(as: TopKProblem.self)
            for row in begin..<end { problem.run(row) }
        }
    }

    /// A heap of the row's best so far, the worst of them on top, in the row's own places of `indices`; then sorted.
    private func run(_ row: Int) {
        // `row` is one of the problem's, so that these are its own values and places.
        let x = x + row * columns
        let heap = indices + row * k
        for index in 0..<k { heap[index] = Int64(index) }
        for root in (0..<k / 2).reversed() { sink(root, k, heap, x) }
        for index in k..<columns where precedes(Int64(index), heap[0], x) {
            heap[0] = Int64(index)
            sink(0, k, heap, x)
        }
        for count in (1..<k).reversed() {
            (heap[0], heap[count]) = (heap[count], heap[0])
            sink(0, count, heap, x)
        }
        for index in 0..<k { values[row * k + index] = x[Int(heap[index])] }
    }

    /// Moves the entry at `start` down to where both below it come before it.
    private func sink(_ start: Int, _ count: Int, _ heap: UnsafeMutablePointer<Int64>, _ x: UnsafePointer<Float>) {
        var root = start
        while 2 * root + 1 < count {
            var child = 2 * root + 1
            if child + 1 < count, precedes(heap[child], heap[child + 1], x) { child += 1 }
            guard precedes(heap[root], heap[child], x) else { return }
            (heap[root], heap[child]) = (heap[child], heap[root])
            root = child
        }
    }

    /// Whether the value at `a` comes before that at `b`.
    @inline(__always)
    private func precedes(_ a: Int64, _ b: Int64, _ x: UnsafePointer<Float>) -> Bool {
        let (first, second) = (x[Int(a)], x[Int(b)])
        if first.isNaN || second.isNaN {
            if first.isNaN && second.isNaN { return a < b }
            return first.isNaN == isLargest
        }
        if first == second { return a < b }
        return (first > second) == isLargest
    }
}
