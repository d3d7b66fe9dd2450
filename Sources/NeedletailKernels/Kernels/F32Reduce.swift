import CNeedletailKernels

// Reductions over the middle one of three dimensions. Shapes and units stand at `nt_f32_reduce_args`, the order of
// accumulation at `f32ReduceRow` (`inner` 1) and `f32ReduceColumns`. Parts of 1024 values along a row, or of eight rows, are
// accumulated in f32 and their results in f64, which is rounded once at the end. Below, `u` is `2⁻²⁴`, and `n` is the
// number of values of one result, up to `2⁴⁰`. Complexity: O((end - begin) · axis), no allocation.

/// Sum: `y = Σ x`; 0 of no values.
///
/// - Within `17 u Σ|x|` of the true sum along rows and `7 u Σ|x|` across columns, then rounded: a value takes part in at
///   most 15 additions of its lane and 2 of the lanes, or 7 of its column. Source of the bound: Higham, Accuracy and
///   Stability of Numerical Algorithms, section 4.2.
/// - The same bits on every tier but `reference`.
@c(nt_f32_reduce_sum__baseline)
func f32ReduceSum(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(SumTotal<SumPart, AsIs>.self, args, begin, end)
}

/// Mean: `y = Σ x / n`; NaN of no values.
///
/// - Within `17 u Σ|x| / n` along rows and `7 u Σ|x| / n` across columns, then rounded.
/// - The same bits on every tier but `reference`.
@c(nt_f32_reduce_mean__baseline)
func f32ReduceMean(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(SumTotal<SumPart, Averaged>.self, args, begin, end)
}

/// Sum of squares: `y = Σ x²`; 0 of no values. Overflows where the squares of a part's lane do, up to 64 along
/// rows and 8 across columns: one from `1.8e19` on.
///
/// - Within `18 u y` along rows and `8 u y` across columns, then rounded; on tiers without FMA one `u` more.
@c(nt_f32_reduce_sum_of_squares__baseline)
func f32ReduceSumOfSquares(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(SumTotal<SquarePart, AsIs>.self, args, begin, end)
}

/// Euclidean norm: `y = √(Σ x²)`; 0 of no values. Overflows where the squares of a part's lane do, up to 64 along
/// rows and 8 across columns: one from `1.8e19` on.
///
/// - Within `9 u y` along rows and `4 u y` across columns, then rounded; on tiers without FMA half a `u` more.
@c(nt_f32_reduce_l2_norm__baseline)
func f32ReduceL2Norm(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(SumTotal<SquarePart, Rooted>.self, args, begin, end)
}

/// Product: `y = Π x`; 1 of no values.
///
/// - Within `n u y` to first order, unless the product of the values of a part overflows or is subnormal.
/// - The same bits on every tier but `reference`.
@c(nt_f32_reduce_product__baseline)
func f32ReduceProduct(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(ProductTotal.self, args, begin, end)
}

/// Largest value: `y = max x`; NaN where any value is, minus infinity of no values. Zeros of either sign give +0.
///
/// - Exact: the same bits on every tier. Source: the rule for NaN of NumPy's `max` and PyTorch's `amax`.
@c(nt_f32_reduce_max__baseline)
func f32ReduceMax(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(ExtremeTotal<Largest>.self, args, begin, end)
}

/// Smallest value: `y = min x`; NaN where any value is, infinity of no values. Zeros of either sign give +0.
///
/// - Exact: the same bits on every tier. Source: the rule for NaN of NumPy's `min` and PyTorch's `amin`.
@c(nt_f32_reduce_min__baseline)
func f32ReduceMin(_ args: UnsafePointer<nt_f32_reduce_args>, _ begin: Int, _ end: Int) {
    f32Reduce(ExtremeTotal<Smallest>.self, args, begin, end)
}
