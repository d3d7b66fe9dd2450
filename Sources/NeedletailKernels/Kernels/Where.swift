import CNeedletailKernels

/// A choice between bytes with broadcasting: `y = condition ? a : b`.
///
/// - args: shapes and aliasing stand at `nt_where_args`.
/// - Exact: bits are moved as they are. Complexity: O(end - begin), no allocation.
@c(nt_b8_where__baseline)
func b8Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    choose(args, begin, end, nt_u8x16_where)
}

/// A choice between 2-byte elements with broadcasting: otherwise as `nt_b8_where`.
@c(nt_b16_where__baseline)
func b16Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    choose(args, begin, end, nt_u16x16_where)
}

/// A choice between 4-byte elements with broadcasting: otherwise as `nt_b8_where`.
@c(nt_b32_where__baseline)
func b32Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    choose(args, begin, end, nt_u32x16_where)
}

/// A choice between 8-byte elements with broadcasting: otherwise as `nt_b8_where`.
@c(nt_b64_where__baseline)
func b64Where(_ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int) {
    choose(args, begin, end, nt_u64x16_where)
}

@inline(__always)
private func choose<Word: FixedWidthInteger & SIMDScalar & BitwiseCopyable>(
    _ args: UnsafePointer<nt_where_args>, _ begin: Int, _ end: Int,
    _ function: (SIMD16<UInt8>, SIMD16<Word>, SIMD16<Word>) -> SIMD16<Word>
) {
    let args = args.pointee
    let (a, b) = (args.a.assumingMemoryBound(to: Word.self), args.b.assumingMemoryBound(to: Word.self))
    let y = args.y.assumingMemoryBound(to: Word.self)
    forEachBroadcastRow(args.extents, args.condition_strides, args.a_strides, args.b_strides, begin, end) {
        let condition = RowElements(args.condition + $0, stride: args.condition_strides.5)
        let first = RowElements(a + $1, stride: args.a_strides.5)
        let second = RowElements(b + $2, stride: args.b_strides.5)
        writeRow(y + $3, $4) {
            function(condition.load($0, count: $1), first.load($0, count: $1), second.load($0, count: $1))
        }
    }
}
