import CNeedletailKernels

// The casts' rules, the same bits on every tier:
//
// - To a float of fewer bits, and from an integer to a float: rounded once to nearest even, to infinity past the largest.
//   A NaN becomes a quiet one with its sign and the upper part of its payload; bf16 to f32 keeps every bit.
// - From a float to an integer: toward zero, to the nearest bound outside its range, 0 for NaN.
// - From an integer to a narrower one, or between i8 and u8: the low bits, as two's complement wraps.
// - To bool: 0 for zeros of both signs, 1 for all else, NaN too. From bool: 0 or 1.

/// `y = x` in the type `to`, x as f32.
///
/// - args: shapes and aliasing stand at `nt_cast_args`, the rules at the top of this file.
/// - Exact: the same bits on every tier. Complexity: O(end - begin), no allocation.
@c(nt_f32_cast__baseline)
func f32Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: F32Source.self)
}

/// `y = x` in the type `to`, x as f64: otherwise as `nt_f32_cast`.
@c(nt_f64_cast__baseline)
func f64Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: F64Source.self)
}

/// `y = x` in the type `to`, x as f16: otherwise as `nt_f32_cast`.
@c(nt_f16_cast__baseline)
func f16Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: F16Source.self)
}

/// `y = x` in the type `to`, x as bf16: otherwise as `nt_f32_cast`.
@c(nt_bf16_cast__baseline)
func bf16Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: BF16Source.self)
}

/// `y = x` in the type `to`, x as i8: otherwise as `nt_f32_cast`.
@c(nt_i8_cast__baseline)
func i8Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: I8Source.self)
}

/// `y = x` in the type `to`, x as u8: otherwise as `nt_f32_cast`.
@c(nt_u8_cast__baseline)
func u8Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: U8Source.self)
}

/// `y = x` in the type `to`, x as i32: otherwise as `nt_f32_cast`.
@c(nt_i32_cast__baseline)
func i32Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: I32Source.self)
}

/// `y = x` in the type `to`, x as i64: otherwise as `nt_f32_cast`.
@c(nt_i64_cast__baseline)
func i64Cast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: I64Source.self)
}

/// `y = x` in the type `to`, x as bool: otherwise as `nt_f32_cast`.
@c(nt_bool_cast__baseline)
func boolCast(_ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int) {
    cast(args, begin, end, from: BoolSource.self)
}

/// Casts the elements of `Source` to the type that `args` names.
@inline(__always)
private func cast<Source: CastSource>(
    _ args: UnsafePointer<nt_cast_args>, _ begin: Int, _ end: Int, from: Source.Type
) {
    let x = args.pointee.x
    let y = args.pointee.y
    switch Int(args.pointee.to) {
    case NT_TYPE_F32: convert(x, y, begin, end) { Source.values($0).f32 }
    case NT_TYPE_F64: convert(x, y, begin, end) { Source.values($0).f64 }
    case NT_TYPE_F16: convert(x, y, begin, end) { Source.values($0).f16 }
    case NT_TYPE_BF16: convert(x, y, begin, end) { Source.values($0).bf16 }
    case NT_TYPE_I8: convert(x, y, begin, end) { Source.values($0).i8 }
    case NT_TYPE_U8: convert(x, y, begin, end) { Source.values($0).u8 }
    case NT_TYPE_I32: convert(x, y, begin, end) { Source.values($0).i32 }
    case NT_TYPE_I64: convert(x, y, begin, end) { Source.values($0).i64 }
    default: convert(x, y, begin, end) { Source.values($0).bool }
    }
}

/// `y[i] = function(x[i])` for `i` in `begin ..< end`, sixteen values at a time; the last ones through padded vectors.
@inline(__always)
func convert<From: SIMDScalar, To: SIMDScalar>(
    _ x: UnsafeRawPointer, _ y: UnsafeMutableRawPointer, _ begin: Int, _ end: Int,
    _ function: (SIMD16<From>) -> SIMD16<To>
) {
    let from = x.assumingMemoryBound(to: From.self)
    let to = y.assumingMemoryBound(to: To.self)
    var index = begin
    while index + 16 <= end {
        let values = UnsafeRawPointer(from + index).loadUnaligned(as: SIMD16<From>.self)
        UnsafeMutableRawPointer(to + index).storeBytes(of: function(values), as: SIMD16<To>.self)
        index += 16
    }
    guard index < end else { return }
    storePadded(function(loadPadded(from + index, count: end - index)), to + index, count: end - index)
}
