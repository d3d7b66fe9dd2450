import CNeedletailKernels

// Elementary functions of f64 values. Their arguments are those of `nt_f64_unary_args`, where shapes and aliasing stand;
// complexity is O(end - begin), without allocation. NaN gives NaN. Bounds are in ULP of the f64 nearest to the true value,
// subnormal ones too, and hold on every tier; equal bits on those with FMA.

/// Exponential of each value: `y = exp(x)`.
///
/// - Within 1.5 ULP. 0 below -745.14, infinity above 709.79.
@c(nt_f64_exp__baseline)
func f64Exp(_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) {
    f64Map(args, begin, end) { $0.exp }
}

/// Natural logarithm of each value: `y = log(x)`.
///
/// - Within 1 ULP. Minus infinity at zeros of both signs, NaN below.
@c(nt_f64_log__baseline)
func f64Log(_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) {
    f64Map(args, begin, end) { $0.log }
}

/// Logistic function of each value: `y = 1 / (1 + exp(-x))`.
///
/// - Within 2.5 ULP. 0.5 for zeros of both signs, 0 below -745.14.
@c(nt_f64_sigmoid__baseline)
func f64Sigmoid(_ args: UnsafePointer<nt_f64_unary_args>, _ begin: Int, _ end: Int) {
    f64Map(args, begin, end) { $0.sigmoid }
}
