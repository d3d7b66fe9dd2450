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

    /// `exp(x)` for lanes of at most 0: within 2 ULP above -87.3, at least `exp(-87.3)` below, NaN for NaN.
    ///
    /// `x = n ln 2 + r` with `|r| <= ln 2 / 2`; `exp(r)` by its degree-6 minimax polynomial (Cephes, `expf`).
    @inline(__always)
    static func expOfNonPositive(_ x: Self) -> Self {
        let clamped = x.raised(to: Self(repeating: -87.3))
        // Adding and taking away 1.5 * 2^23 rounds to the nearest integer and leaves it in the low bits.
        let magic = Self(repeating: 12_582_912)
        let shifted = clamped * Self(repeating: 1.442_695_041) + magic
        let n = shifted - magic
        // ln 2 in two parts; n times the first is exact.
        let r = (clamped - n * Self(repeating: 0.693_359_375)) - n * Self(repeating: -2.121_944_4e-4)
        var p = Self(repeating: 1.987_569_15e-4)
        p = p * r + Self(repeating: 1.398_199_95e-3)
        p = p * r + Self(repeating: 8.333_451_9e-3)
        p = p * r + Self(repeating: 4.166_579_6e-2)
        p = p * r + Self(repeating: 1.666_666_55e-1)
        p = p * r + Self(repeating: 5.000_000_1e-1)
        p = p * (r * r) + r + Self(repeating: 1)
        let exponent = unsafeBitCast(shifted, to: SIMD16<UInt32>.self) &<< SIMD16<UInt32>(repeating: 23)
        let scaled = unsafeBitCast(unsafeBitCast(p, to: SIMD16<UInt32>.self) &+ exponent, to: Self.self)
        return scaled.replacing(with: x, where: x .!= x)
    }

    /// `1 / (1 + exp(-x))` in each lane, without overflow at either end; NaN for NaN.
    @inline(__always)
    var sigmoid: Self {
        let negated = Self.zero - self
        let e = Self.expOfNonPositive(negated.replacing(with: self, where: self .< negated))
        let numerator = Self(repeating: 1).replacing(with: e, where: self .< Self.zero)
        return numerator / (e + Self(repeating: 1))
    }
}
