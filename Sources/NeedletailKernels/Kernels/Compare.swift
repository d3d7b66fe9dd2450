import CNeedletailKernels

/// Comparisons of f32 values with broadcasting: `y = a ? b` by one of `=`, `≠`, `<`, `≤`, `>`, `≥`, 1 where it holds.
///
/// - args: shapes and aliasing stand at `nt_compare_args`.
/// - NaN differs from everything and is neither less nor greater; zeros of two signs are equal. Exact: the same bits on
///   every tier. Complexity: O(end - begin), no allocation.
@c(nt_f32_compare__baseline)
func f32Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    compare(args, begin, end, nt_bool_f32x16_equal, nt_bool_f32x16_less, nt_bool_f32x16_less_or_equal)
}

/// Comparisons of f64 values with broadcasting: otherwise as `nt_f32_compare`.
@c(nt_f64_compare__baseline)
func f64Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    compare(args, begin, end, nt_bool_f64x16_equal, nt_bool_f64x16_less, nt_bool_f64x16_less_or_equal)
}

/// Comparisons of i32 values with broadcasting: otherwise as `nt_f32_compare`.
@c(nt_i32_compare__baseline)
func i32Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    compare(args, begin, end, nt_bool_i32x16_equal, nt_bool_i32x16_less, nt_bool_i32x16_less_or_equal)
}

/// Comparisons of i64 values with broadcasting: otherwise as `nt_f32_compare`.
@c(nt_i64_compare__baseline)
func i64Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    compare(args, begin, end, nt_bool_i64x16_equal, nt_bool_i64x16_less, nt_bool_i64x16_less_or_equal)
}

/// Comparisons of u8 values with broadcasting: otherwise as `nt_f32_compare`. bool values are compared as u8.
@c(nt_u8_compare__baseline)
func u8Compare(_ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int) {
    compare(args, begin, end, nt_bool_u8x16_equal, nt_bool_u8x16_less, nt_bool_u8x16_less_or_equal)
}

/// The comparison that `args` names, by three of them.
@inline(__always)
private func compare<Element: SIMDScalar & BitwiseCopyable>(
    _ args: UnsafePointer<nt_compare_args>, _ begin: Int, _ end: Int,
    _ equal: (SIMD16<Element>, SIMD16<Element>) -> SIMD16<UInt8>,
    _ less: (SIMD16<Element>, SIMD16<Element>) -> SIMD16<UInt8>,
    _ lessOrEqual: (SIMD16<Element>, SIMD16<Element>) -> SIMD16<UInt8>
) {
    var args = args.pointee
    let comparison = Int(args.comparison)
    if comparison == NT_GREATER || comparison == NT_GREATER_OR_EQUAL {
        // a > b is b < a.
        (args.a, args.b) = (args.b, args.a)
        (args.a_strides, args.b_strides) = (args.b_strides, args.a_strides)
    }
    let isEquality = comparison == NT_EQUAL || comparison == NT_NOT_EQUAL
    let isStrict = comparison == NT_LESS || comparison == NT_GREATER
    let inversion: UInt8 = comparison == NT_NOT_EQUAL ? 1 : 0
    let (a, b) = (args.a.assumingMemoryBound(to: Element.self), args.b.assumingMemoryBound(to: Element.self))
    forEachBroadcastRow(args.extents, args.a_strides, args.b_strides, args.b_strides, begin, end) {
        let first = RowElements(a + $0, stride: args.a_strides.5)
        let second = RowElements(b + $1, stride: args.b_strides.5)
        writeRow(args.y + $3, $4) {
            let (p, q) = (first.load($0, count: $1), second.load($0, count: $1))
            // The same way for every value of the problem: a branch that the CPU foresees.
            return (isEquality ? equal(p, q) : isStrict ? less(p, q) : lessOrEqual(p, q)) ^ inversion
        }
    }
}
