#if NT_AVX512
    typealias PeakRows = Above<Rows12<Panel>, Rows12<Panel>>
#else
    typealias PeakRows = Rows6<Panel>
#endif

/// The FMA peak of one thread: `iterations` rounds of `y[r, l] += x[0] · x[l]` over independent accumulators, which
/// nothing but the FMA units can limit.
///
/// - x: `[16]` f32; y: `[rows, 16]` f32, read first and written last, with the row count returned for `iterations` 0: 24
///   on tiers with 32 registers of 16 lanes, 1 on `reference`, 6 elsewhere.
/// - Returns the row count; a round is `rows · 16` multiply-adds. Complexity: O(iterations), no allocation.
@c(nt_f32_fma_peak__baseline)
func f32FMAPeak(_ iterations: Int, _ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>) -> Int {
    let factor = Panel(row: x)
    var sums = PeakRows(c: y, ldc: 16)
    for _ in 0..<iterations { sums.accumulate(x, lda: 0, factor) }
    sums.finish(
        MatmulTarget(c: y, ldc: 16, columns: 16, floor: F32x16(repeating: -.infinity), scale: nil, shift: nil))
    return PeakRows.rows
}

/// The sum of `count` values in no promised order: reads memory as fast as one thread can, to measure bandwidth.
///
/// - x: `[count]` f32, contiguous; the last `count % 128` values are left out.
/// - Complexity: O(count), no allocation.
@c(nt_f32_read_sum__baseline)
func f32ReadSum(_ count: Int, _ x: UnsafePointer<Float>) -> Float {
    var a = F32x16.zero
    var b = F32x16.zero
    var c = F32x16.zero
    var d = F32x16.zero
    var index = 0
    while index + 128 <= count {
        a += .load(x + index)
        b += .load(x + index + 16)
        c += .load(x + index + 32)
        d += .load(x + index + 48)
        a += .load(x + index + 64)
        b += .load(x + index + 80)
        c += .load(x + index + 96)
        d += .load(x + index + 112)
        index += 128
    }
    return ((a + b) + (c + d)).sum()
}
