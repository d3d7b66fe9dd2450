import CNeedletailKernels

/// Sixteen f32 lanes: the width every f32 kernel is written over, on every tier.
typealias F32x16 = SIMD16<Float>

extension SIMD16<Float> {
    /// The sixteen values at `pointer`, which need not be aligned.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<Float>) -> Self {
        UnsafeRawPointer(pointer).loadUnaligned(as: Self.self)
    }

    /// Writes the sixteen lanes at `pointer`, which need not be aligned.
    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Float>) {
        UnsafeMutableRawPointer(pointer).storeBytes(of: self, as: Self.self)
    }

    /// The first `count` values at `pointer`, zeros after them; `count` is 0 to 16. Touches no other byte.
    @inline(__always)
    static func load(_ pointer: UnsafePointer<Float>, count: Int) -> Self {
        nt_f32x16_load_first(pointer, count)
    }

    /// Writes the first `count` lanes at `pointer`; `count` is 0 to 16. Touches no other byte.
    @inline(__always)
    func store(_ pointer: UnsafeMutablePointer<Float>, count: Int) {
        nt_f32x16_store_first(pointer, self, count)
    }

    /// `self + a * b` in each lane: rounded once on tiers with FMA, twice elsewhere.
    @inline(__always)
    mutating func accumulateProduct(_ a: Self, _ b: Self) {
        self = nt_f32x16_fma(a, b, self)
    }

    /// The larger of each lane and `floor`'s; NaN and -0 against +0 stay as they are.
    @inline(__always)
    func raised(to floor: Self) -> Self {
        nt_f32x16_max(self, floor)
    }

    /// The larger of each lane and `other`'s, NaN where either is: `other`'s where both are, this lane where they are zeros of
    /// two signs. So the largest of many is the last NaN, or the first of the largest, in whatever groups they are compared.
    @inline(__always)
    func larger(_ other: Self) -> Self {
        nt_f32x16_max(self, other).replacing(with: other, where: other .!= other)
    }

    /// The smaller of each lane and `ceiling`'s; NaN and -0 against +0 stay as they are.
    @inline(__always)
    func lowered(to ceiling: Self) -> Self {
        nt_f32x16_min(self, ceiling)
    }
}
