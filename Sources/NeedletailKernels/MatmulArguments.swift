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

    /// How many units the blocks make.
    package var unitCount: Int {
        batch * ((m + row_block - 1) / row_block) * ((n + column_block - 1) / column_block)
    }
}
