import CNeedletailKernels

// Signs, limits and rounding of sixteen f32 lanes; all exact.

extension SIMD16<Float> {
    /// `|x|` in each lane.
    @inline(__always)
    var magnitude: Self {
        let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self)
        return unsafeBitCast(bits & SIMD16<UInt32>(repeating: 0x7fff_ffff), to: Self.self)
    }

    /// `-|x|` in each lane.
    @inline(__always)
    var negativeMagnitude: Self {
        let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self)
        return unsafeBitCast(bits | SIMD16<UInt32>(repeating: 0x8000_0000), to: Self.self)
    }

    /// `-x` in each lane: the sign of zeros and NaNs changes too.
    @inline(__always)
    var negated: Self {
        let bits = unsafeBitCast(self, to: SIMD16<UInt32>.self)
        return unsafeBitCast(bits ^ SIMD16<UInt32>(repeating: 0x8000_0000), to: Self.self)
    }

    /// Each lane with the sign of `other`'s; one whose sign is minus already keeps it.
    @inline(__always)
    func withSign(of other: Self) -> Self {
        let sign = unsafeBitCast(other, to: SIMD16<UInt32>.self) & SIMD16<UInt32>(repeating: 0x8000_0000)
        return unsafeBitCast(unsafeBitCast(self, to: SIMD16<UInt32>.self) | sign, to: Self.self)
    }

    /// The nearest integer, the even one of two; the sign stays, of zeros too.
    @inline(__always)
    var roundedToEven: Self {
        #if NT_FMA || arch(arm64)
            return nt_f32x16_round(self)
        #else
            // 2^23 as a summand leaves no bits behind the point; from there on values have none.
            let limit = Self(repeating: 0x1p23)
            let rounded = ((magnitude + limit) - limit).withSign(of: self)
            return nt_f32x16_select(nt_f32x16_less(magnitude, limit), rounded, self)
        #endif
    }

    /// The largest integer that is not above each lane.
    @inline(__always)
    var roundedDown: Self {
        #if NT_FMA || arch(arm64)
            return nt_f32x16_floor(self)
        #else
            let nearest = roundedToEven
            return nearest - nt_f32x16_select(nt_f32x16_less(self, nearest), Self(repeating: 1), .zero)
        #endif
    }

    /// The smallest integer that is not below each lane; -0 between -1 and 0.
    @inline(__always)
    var roundedUp: Self {
        #if NT_FMA || arch(arm64)
            return nt_f32x16_ceil(self)
        #else
            let nearest = roundedToEven
            let up = nearest + nt_f32x16_select(nt_f32x16_less(nearest, self), Self(repeating: 1), .zero)
            return up.withSign(of: self)
        #endif
    }
}
