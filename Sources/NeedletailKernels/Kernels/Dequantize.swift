import CNeedletailKernels

/// Values of a quantized u8 tensor: `y = (x - zeroPoint) · scale`; with a zero point of 0, the pixels of an image scaled.
///
/// - args: shapes and aliasing stand at `nt_dequantize_args`.
/// - The difference is exact and the product rounded once: the same bits on every tier. Complexity: O(end - begin), no
///   allocation.
@c(nt_u8_dequantize__baseline)
func u8Dequantize(_ args: UnsafePointer<nt_dequantize_args>, _ begin: Int, _ end: Int) {
    dequantize(args, begin, end, from: U8Source.self)
}

/// Values of a quantized i8 tensor: otherwise as `nt_u8_dequantize`.
@c(nt_i8_dequantize__baseline)
func i8Dequantize(_ args: UnsafePointer<nt_dequantize_args>, _ begin: Int, _ end: Int) {
    dequantize(args, begin, end, from: I8Source.self)
}

@inline(__always)
private func dequantize<Source: CastSource>(
    _ args: UnsafePointer<nt_dequantize_args>, _ begin: Int, _ end: Int, from: Source.Type
) {
    let zeroPoint = args.pointee.zero_point
    let scale = args.pointee.scale
    convert(args.pointee.x, args.pointee.y, begin, end) {
        nt_f32x16_from_i32x16(Source.values($0).i32 &- zeroPoint) * scale
    }
}
