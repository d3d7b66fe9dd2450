package import CNeedletailKernels

extension nt_f32_attention_args {
    /// Blocks of queries of a head.
    package var blocksPerHead: Int { (queries + query_block - 1) / query_block }

    /// How many units there are.
    package var unitCount: Int { batch * inner * heads * blocksPerHead }

    /// Elements of scratch: rows of 32 for the queries, a block of scores and of the mask, the values' sums, maxima, what is
    /// subtracted from scores, and totals.
    package static func scratchCount(keyDimension: Int, valueDimension: Int) -> Int {
        32 * (keyDimension + valueDimension + 2 * 256 + 3)
    }
}
