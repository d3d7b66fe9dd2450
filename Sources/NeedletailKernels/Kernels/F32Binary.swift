import CNeedletailKernels

// Binary arithmetic with broadcasting. Shapes, units and aliasing stand at `nt_f32_binary_args`. Each value is computed
// on its own, so its bits depend on the two operands alone. Complexity: O(end - begin), no allocation.

/// Sum: `y = a + b`, correctly rounded; the same bits on every tier.
@c(nt_f32_add__baseline)
func f32Add(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, sum)
}

/// Difference: `y = a - b`, correctly rounded; the same bits on every tier.
@c(nt_f32_subtract__baseline)
func f32Subtract(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, difference)
}

/// Product: `y = a · b`, correctly rounded; the same bits on every tier.
@c(nt_f32_multiply__baseline)
func f32Multiply(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, product)
}

/// Quotient: `y = a / b`, correctly rounded; the same bits on every tier.
@c(nt_f32_divide__baseline)
func f32Divide(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, quotient)
}

/// The smaller of two values: `y = min(a, b)`; NaN where either is NaN, `a` where they are zeros of two signs.
///
/// Exact: the same bits on every tier. Source: the rules for NaN of NumPy's `minimum` and PyTorch's.
@c(nt_f32_minimum__baseline)
func f32Minimum(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, smaller)
}

/// The larger of two values: `y = max(a, b)`; NaN where either is NaN, `a` where they are zeros of two signs.
///
/// Exact: the same bits on every tier. Source: the rules for NaN of NumPy's `maximum` and PyTorch's.
@c(nt_f32_maximum__baseline)
func f32Maximum(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, larger)
}

/// Rectified linear unit with a slope for negative values: `y = a < 0 ? b · a : a`; NaN and -0 stay as they are.
///
/// Correctly rounded; the same bits on every tier.
@c(nt_f32_prelu__baseline)
func f32Prelu(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, sloped)
}

/// Squared difference: `y = (a - b)²`, two roundings: within `1.5 u (a - b)²` of the true value to first order, where
/// `u = 2⁻²⁴`, unless it is subnormal; the same bits on every tier.
@c(nt_f32_squared_difference__baseline)
func f32SquaredDifference(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    f32Broadcast(args, begin, end, squaredDifference)
}

/// Power: `y = a^b`, as `nt_f32_power` with an exponent for each value: the same special values and error bound.
@c(nt_f32_binary_power__baseline)
func f32BinaryPower(_ args: UnsafePointer<nt_f32_binary_args>, _ begin: Int, _ end: Int) {
    let isShort = f32HasShortRows(args)
    switch (args.pointee.a_strides.5, args.pointee.b_strides.5) {
    case (1, 1) where begin < end && !isShort:
        f32BroadcastRows(ContiguousOperand.self, ContiguousOperand.self, args, begin, end) {
            f32PowerRow($0, $1, $2, $3, $4)
        }
    case (1, 0) where begin < end && !isShort:
        f32BroadcastRows(ContiguousOperand.self, RepeatedOperand.self, args, begin, end) {
            f32PowerRow($0, $1, $2, $3, $4)
        }
    default:
        // A call for each vector: the function is so long that inlining it everywhere would turn smaller things into calls.
        f32Broadcast(args, begin, end, f32PowerOfVectors)
    }
}

// Functions, as they are inlined wherever they are passed to: closures may stay calls.

@inline(__always)
private func sum(_ a: F32x16, _ b: F32x16) -> F32x16 { a + b }

@inline(__always)
private func difference(_ a: F32x16, _ b: F32x16) -> F32x16 { a - b }

@inline(__always)
private func product(_ a: F32x16, _ b: F32x16) -> F32x16 { a * b }

@inline(__always)
private func quotient(_ a: F32x16, _ b: F32x16) -> F32x16 { a / b }

@inline(__always)
private func smaller(_ a: F32x16, _ b: F32x16) -> F32x16 {
    nt_f32x16_min(a, b).replacing(with: b, where: b .!= b)
}

@inline(__always)
private func larger(_ a: F32x16, _ b: F32x16) -> F32x16 {
    a.larger(b)
}

@inline(__always)
private func sloped(_ x: F32x16, _ slope: F32x16) -> F32x16 {
    x.replacing(with: x * slope, where: x .< .zero)
}

@inline(__always)
private func squaredDifference(_ a: F32x16, _ b: F32x16) -> F32x16 {
    (a - b) * (a - b)
}
