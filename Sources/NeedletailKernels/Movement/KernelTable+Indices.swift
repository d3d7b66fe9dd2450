import CNeedletailKernels

extension KernelTable {
    /// The position of the first of `count` indices outside `-axis ..< axis`, nil where all lie inside: what a gather's
    /// caller looks for before it writes anything.
    ///
    /// - indices: `[count]`.
    /// - Complexity: O(count), no allocation.
    package func firstIndexOutside(axis: Int, _ indices: UnsafePointer<Int32>, count: Int) -> Int? {
        firstIndexOutside(axis: axis, indices, count: count, i32CheckIndices)
    }

    /// The same for i64 indices.
    package func firstIndexOutside(axis: Int, _ indices: UnsafePointer<Int64>, count: Int) -> Int? {
        firstIndexOutside(axis: axis, indices, count: count, i64CheckIndices)
    }

    private func firstIndexOutside<Index>(
        axis: Int, _ indices: UnsafePointer<Index>, count: Int, _ kernel: CheckIndicesKernel
    ) -> Int? {
        let blockCount = Int(NT_INDEX_BLOCK)
        for start in stride(from: 0, to: count, by: blockCount) {
            let size = min(blockCount, count - start)
            var validCount = 0
            withUnsafeMutablePointer(to: &validCount) {
                var args = nt_check_indices_args(indices: indices + start, count: size, axis: axis, valid_counts: $0)
                kernel(&args, 0, 1)
            }
            if validCount < size { return start + validCount }
        }
        return nil
    }
}
