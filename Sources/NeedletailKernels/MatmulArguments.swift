package import CNeedletailKernels

extension nt_f32_matmul_args {
    /// One product of contiguous matrices with packed weights, `c = a · b + bias`, as a single unit: what follows the sums,
    /// a batch, other strides and blocks are set on the result.
    ///
    /// - a: `[m, k]`; b: `[ceil(n / 16)][k][16]`, see `PackedWeights`; bias: `[n]` or nil; c: `[m, n]`.
    package init(
        m: Int, n: Int, k: Int, a: UnsafePointer<Float>, packed b: UnsafePointer<Float>, bias: UnsafePointer<Float>?,
        c: UnsafeMutablePointer<Float>
    ) {
        self.init(m: m, n: n, k: k, a: a, b: b, bPanelStride: 16 * k, bRowStride: 16, bias: bias, c: c)
    }

    /// One product of contiguous matrices, `c = a · b`, as a single unit. a: `[m, k]`; b: `[k, n]`; c: `[m, n]`.
    package init(
        m: Int, n: Int, k: Int, a: UnsafePointer<Float>, b: UnsafePointer<Float>, c: UnsafeMutablePointer<Float>
    ) {
        self.init(m: m, n: n, k: k, a: a, b: b, bPanelStride: 16, bRowStride: n, bias: nil, c: c)
    }

    private init(
        m: Int, n: Int, k: Int, a: UnsafePointer<Float>, b: UnsafePointer<Float>, bPanelStride: Int, bRowStride: Int,
        bias: UnsafePointer<Float>?, c: UnsafeMutablePointer<Float>
    ) {
        self.init(
            batch: 1, m: m, n: n, k: k, row_block: max(m, 1), column_block: max(PackedWeights.padded(n), 16), a: a,
            a_batch_stride: m * k, a_row_stride: k, a_column_stride: 1, b: b, b_batch_stride: n * k,
            b_panel_stride: bPanelStride, b_row_stride: bRowStride, c: c, c_batch_stride: m * n, c_row_stride: n,
            bias: bias, scale: nil, shift: nil, residual: nil, residual_batch_stride: m * n, residual_row_stride: n,
            activation: Int32(NT_ACTIVATION_NONE), activation_is_last: 0, accumulate: 0, alpha: 0, beta: 0)
    }

    /// Makes the rows those of a batch, of which every item has the same weights. Precondition: `batch` divides `m`.
    package mutating func split(batch count: Int) {
        guard count > 1 else { return }
        m /= count
        batch = count
        row_block = max(m, 1)
        (a_batch_stride, b_batch_stride, c_batch_stride) = (m * a_row_stride, 0, m * c_row_stride)
        residual_batch_stride = m * residual_row_stride
    }

    /// Chooses blocks for `threads` threads: some units for each, as many for each where that can be, none of less than some
    /// microseconds.
    ///
    /// Along the dimension that costs the fewest repeated reads: with a part of the rows a thread reads all of `b`, with a
    /// part of the columns all of `a`. The blocks never change a bit of the result.
    package mutating func spread(over threads: Int) {
        row_block = max(m, 1)
        column_block = max(PackedWeights.padded(n), 16)
        guard threads > 1 else { return }
        // 2^19 multiply-adds take four microseconds at 250 GFLOP/s; a few rows take as long as eight, for they wait for the
        // weights. Sizes are those of memory: the product in f64 is safe.
        let work = Double(batch) * Double(max(m, 8)) * Double(n) * Double(k)
        let units = Int(min(work / 0x1p19, Double(8 * threads)))
        guard units / max(batch, 1) > 1 else { return }
        // The widest column groups of the kernel for so many rows, and its tallest tiles.
        let width = m == 1 ? 128 : m <= 6 ? 64 : 32
        let (groups, tiles) = ((n + width - 1) / width, (m + 11) / 12)
        if tiles < 2 * threads ? groups >= 2 : n > m && groups >= 2 * threads {
            column_block = width * block(of: groups, units: units, threads: threads)
        } else if tiles >= 2 {
            // Tiles may be lower by multiples of four rows.
            row_block = max(12, 4 * block(of: (m + 3) / 4, units: units, threads: threads))
        }
    }

    /// Into blocks of how many pieces `count` of them are divided for each item, for at most `units` units in all: many
    /// blocks, for the threads to end together however fast each is, but not where one thread would have more to do than
    /// others by a fiftieth.
    private func block(of count: Int, units: Int, threads: Int) -> Int {
        let smallest = (count * batch + units - 1) / units
        var (best, least) = (smallest, Int.max)
        // Larger ones help little more.
        for block in smallest..<min(smallest + 12, count) {
            let blocks = (count + block - 1) / block
            // What the busiest thread computes, which would be `batch * count / threads` if all computed the same.
            let most = (batch * blocks + threads - 1) / threads * block
            if most < least { (best, least) = (block, most) }
            if 50 * threads * least <= 51 * batch * count { break }
        }
        return best
    }

    /// How many units the blocks make.
    package var unitCount: Int {
        batch * ((m + row_block - 1) / row_block) * ((n + column_block - 1) / column_block)
    }
}
