import CNeedletailKernels

#if NT_AVX512
    typealias PeakRows = Apart<Rows12<Panel>, Rows12<Panel>>
#else
    typealias PeakRows = Rows6<Panel>
#endif

/// The FMA peak of one thread: rounds of `y[r, l] += x[0] · x[l]` over independent accumulators, which nothing but the FMA
/// units can limit.
///
/// - args: shapes stand at `nt_f32_fma_peak_args`; a round is `rows · 16` multiply-adds. Rows are 24 on tiers with 32
///   registers of 16 lanes, 1 on `reference`, 6 elsewhere. Complexity: O(end - begin), no allocation.
@c(nt_f32_fma_peak__baseline)
func f32FmaPeak(_ args: UnsafePointer<nt_f32_fma_peak_args>, _ begin: Int, _ end: Int) {
    let x = args.pointee.x
    let y = args.pointee.y
    let factor = Panel(x)
    var sums = PeakRows(y, stride: 16, columns: 16)
    let address = PeakRows.addresses(x, stride: 0)
    for _ in begin..<end { sums.accumulate(address, stride: 0, factor) }
    sums.store(y, stride: 16, columns: 16)
    args.pointee.rows.pointee = PeakRows.rows
}

/// The sum of blocks of 128 values in no promised order: reads memory as fast as one thread can, to measure bandwidth.
///
/// - args: shapes stand at `nt_f32_read_sum_args`. Complexity: O(end - begin), no allocation.
@c(nt_f32_read_sum__baseline)
func f32ReadSum(_ args: UnsafePointer<nt_f32_read_sum_args>, _ begin: Int, _ end: Int) {
    var a = F32x16.zero
    var b = F32x16.zero
    var c = F32x16.zero
    var d = F32x16.zero
    for block in begin..<end {
        let x = args.pointee.x + 128 * block
        a += .load(x)
        b += .load(x + 16)
        c += .load(x + 32)
        d += .load(x + 48)
        a += .load(x + 64)
        b += .load(x + 80)
        c += .load(x + 96)
        d += .load(x + 112)
    }
    args.pointee.sum.pointee = ((a + b) + (c + d)).sum()
}
