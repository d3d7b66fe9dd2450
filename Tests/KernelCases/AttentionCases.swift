import CNeedletailKernels
import NeedletailKernels

/// Attention. Scores are sums of up to 80 products of numbers up to 1.5, weights are within a few of their roundings.
let attentionCases: [KernelCase] = [
    KernelCase(
        "nt_f32_attention", tolerance: Tolerance(ulps: 1, relative: 2e-5),
        benchmarks: [
            KernelBenchmark("h6_q256_k256_d64", .fmaPeak) { AttentionCase(256, 256, heads: 6, d: 64).problem },
            KernelBenchmark("h12_q197_k197_d64_packed", .fmaPeak) {
                AttentionCase(197, 197, heads: 12, d: 64, gap: 2 * 12 * 64).problem
            },
            KernelBenchmark("h16_q197_k197_d64_gap1024", .fmaPeak) {
                AttentionCase(197, 197, heads: 16, d: 64, gap: 2 * 16 * 64).problem
            },
            KernelBenchmark("h8_q1024_k1024_d40", .fmaPeak) { AttentionCase(1024, 1024, heads: 8, d: 40).problem },
            KernelBenchmark("h6_q256_k256_d64_causal", .fmaPeak) {
                AttentionCase(256, 256, heads: 6, d: 64, isCausal: true).problem
            },
            KernelBenchmark("h6_q256_k256_d64_mask", .fmaPeak) {
                AttentionCase(256, 256, heads: 6, d: 64, mask: .bool, maskStrides: (0, 256, 1)).problem
            },
            KernelBenchmark("h6_q1_k256_d64", .fmaPeak) { AttentionCase(1, 256, heads: 6, d: 64).problem },
        ]
    ) { attentionProblems.map(\.problem) }
]

/// An attention with its options.
struct AttentionCase {
    enum Mask: Int { case none, bool, additive }

    var batch = 2
    var queries: Int, keys: Int
    var heads: Int, keyHeads: Int
    var d: Int, dv: Int
    var isCausal = false
    var mask = Mask.none
    /// Of heads, queries and keys.
    var maskStrides = (0, 0, 0)
    var emptyRows = NT_EMPTY_ZEROS
    /// Elements between rows.
    var gap = 0
    var range: ClosedRange<Float> = -1.5...1.5

    init(
        batch: Int = 1, _ queries: Int, _ keys: Int, heads: Int = 1, keyHeads: Int? = nil, d: Int, dv: Int? = nil,
        isCausal: Bool = false, mask: Mask = .none, maskStrides: (Int, Int, Int) = (0, 0, 0),
        emptyRows: Int = NT_EMPTY_ZEROS, gap: Int = 0, range: ClosedRange<Float> = -1.5...1.5
    ) {
        (self.batch, self.queries, self.keys) = (batch, queries, keys)
        (self.heads, self.keyHeads, self.d, self.dv) = (heads, keyHeads ?? heads, d, dv ?? d)
        (self.isCausal, self.mask, self.maskStrides) = (isCausal, mask, maskStrides)
        (self.emptyRows, self.gap, self.range) = (emptyRows, gap, range)
    }

    var problem: KernelProblem {
        let copy = self
        let widths = (heads * d + gap, keyHeads * d + gap, keyHeads * dv + gap)
        let maskCount = (heads - 1) * maskStrides.0 + max(queries - 1, 0) * maskStrides.1 + max(keys, 1)
        let flags = seeded(maskCount, in: -1...2, seed: 4).map { $0 > 0 ? 1 as UInt8 : 0 }
        // A third of the summands is -infinity.
        let summands = seeded(maskCount, in: -2...1, seed: 5).map { $0 > 0 ? -Float.infinity : $0 }
        let scratch = nt_f32_attention_args.scratchCount(keyDimension: d, valueDimension: dv)
        var problem = KernelProblem(
            "h\(heads)_\(keyHeads)_q\(queries)_k\(keys)_d\(d)_\(dv)\(isCausal ? "_causal" : "")_\(mask)_\(emptyRows)",
            [
                .input(seeded(batch * queries * widths.0, in: range, seed: 1)),
                .input(seeded(batch * keys * widths.1, in: range, seed: 2)),
                .input(seeded(batch * keys * widths.2, in: range, seed: 3)),
                mask == .bool ? .input(flags) : .input(summands), .outputF32(batch * queries * heads * dv),
            ],
            unitCount: batch * heads * ((queries + 31) / 32)
        ) { kernels, operands, units in
            withUnsafeTemporaryAllocation(byteCount: 4 * scratch + 64, alignment: 64) { memory in
                guard let base = memory.baseAddress else { return }
                // Each buffer has the size that the strides below state.
                var args = nt_f32_attention_args(
                    query: copy.heads(operands[0], copy.queries, widths.0),
                    key: copy.heads(operands[1], copy.keys, widths.1),
                    value: copy.heads(operands[2], copy.keys, widths.2), y: operands[4].f32, batch: copy.batch,
                    inner: 1, heads: copy.heads, key_heads: copy.keyHeads, queries: copy.queries, keys: copy.keys,
                    key_dimension: copy.d, value_dimension: copy.dv,
                    mask: copy.mask == .none ? nil : UnsafeRawPointer(operands[3]), mask_batch_stride: 0,
                    mask_inner_stride: 0, mask_head_stride: copy.maskStrides.0,
                    mask_query_stride: copy.maskStrides.1, mask_key_stride: copy.maskStrides.2,
                    mask_kind: Int32(copy.mask.rawValue), is_causal: copy.isCausal ? 1 : 0,
                    empty_rows: Int32(copy.emptyRows), scale: 1 / Float(copy.d).squareRoot(), query_block: 32,
                    scratch: base.f32)
                kernels.f32Attention(&args, units.lowerBound, units.upperBound)
            }
        }
        problem.operations = Double(2 * batch * heads * queries * keys * (d + dv)) / (isCausal ? 2 : 1)
        return problem
    }

    private func heads(_ data: UnsafeMutableRawPointer, _ rows: Int, _ width: Int) -> nt_f32_heads {
        nt_f32_heads(data: data.f32, batch_stride: rows * width, inner_stride: 0, row_stride: width)
    }
}

private let attentionProblems: [AttentionCase] = {
    var cases: [AttentionCase] = []
    for (queries, keys, d) in [
        (1, 1, 1), (3, 5, 4), (15, 12, 7), (16, 13, 16), (17, 24, 33), (31, 25, 64), (32, 31, 80), (33, 64, 3),
        (65, 65, 5),
        (2, 255, 4), (5, 256, 8), (3, 257, 9), (40, 300, 6), (2, 1100, 3), (0, 4, 2), (4, 0, 2),
    ] {
        cases.append(AttentionCase(queries, keys, heads: 2, d: d))
        cases.append(AttentionCase(batch: 2, queries, keys, heads: 4, keyHeads: 2, d: d, dv: d % 5 + 1, gap: 3))
        cases.append(AttentionCase(queries, keys, heads: 1, d: d, isCausal: true))
        for empty in [NT_EMPTY_ZEROS, NT_EMPTY_MEAN, NT_EMPTY_NAN] {
            for mask in [AttentionCase.Mask.bool, .additive] {
                for strides in [(keys * queries, keys, 1), (0, 0, 1), (1, 1, 0)] where queries * keys < 3000 {
                    cases.append(
                        AttentionCase(
                            queries, keys, heads: 2, d: d, dv: 19, isCausal: queries == 33, mask: mask,
                            maskStrides: strides, emptyRows: empty))
                }
            }
        }
    }
    // One weight is 1 and the others are 0, or nearly so.
    cases.append(AttentionCase(9, 300, heads: 2, d: 2, range: -3e5...3e5))
    return cases
}()
