import NeedletailKernels

extension Tier {
    /// Whether the tier's matmul and scaleShift round a product and its sum once.
    var hasFMA: Bool {
        #if arch(arm64)
            true
        #else
            self != .baseline
        #endif
    }
}

/// `n` roundings of f32 can grow a sum's relative error to at most this: `n u / (1 - n u)`, `u = 2^-24`
/// (Higham, Accuracy and Stability of Numerical Algorithms, section 3.1).
func roundingBound(_ roundings: Int) -> Double {
    let u = 0x1p-24 * Double(roundings)
    return u / (1 - u)
}
