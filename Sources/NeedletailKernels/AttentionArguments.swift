package import CNeedletailKernels

extension nt_f32_attention_args {
    /// Blocks of queries of a head.
    package var blocksPerHead: Int { (queries + query_block - 1) / query_block }

    /// How many units there are.
    package var unitCount: Int { batch * inner * heads * blocksPerHead }
}
