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

/// The sum of blocks of 128 values in no promised order: reads memory as fast as one thread can, to measure bandwidth. It reads
/// in four places at once, each a kilobyte behind what it has asked for: from one place alone it would wait.
///
/// - args: shapes stand at `nt_f32_read_sum_args`. Complexity: O(end - begin), no allocation.
@c(nt_f32_read_sum__baseline)
func f32ReadSum(_ args: UnsafePointer<nt_f32_read_sum_args>, _ begin: Int, _ end: Int) {
    let quarter = (end - begin) / 4 * 128
    var x = args.pointee.x + 128 * begin
    var (a, b, c, d) = (F32x16.zero, F32x16.zero, F32x16.zero, F32x16.zero)
    for _ in 0..<quarter / 16 {
        for place in 0..<4 { nt_prefetch_second_level(x + place * quarter + 256) }
        a += .load(x)
        b += .load(x + quarter)
        c += .load(x + 2 * quarter)
        d += .load(x + 3 * quarter)
        x += 16
    }
    x += 3 * quarter
    for _ in 0..<(end - begin) % 4 * 8 {
        a += .load(x)
        x += 16
    }
    args.pointee.sum.pointee = ((a + b) + (c + d)).sum()
}
