import CNeedletailKernels

#if NT_FMA

    /// `x^y` in each lane for moderate x and y, in f32 alone.
    ///
    /// - Within 1.1 ULP where `isImmoderate` does not hold; what other lanes hold means nothing.
    ///
    /// `2^(y log2 |x|)`. With `|x| = 2^k m`, m between 0.711 and 1.422, and c the middle of one of 32 intervals of m,
    /// `log2 |x| = k + log2 c + log2(1 + r)`, `r = m/c - 1`. The reciprocals 1/c have so few bits that r, at most 0.0198, is exact;
    /// `k + log2 c`, of 16 bits behind the point, is exact too. `log2(1 + r)` is `r` times log2 e, whose sum with that keeps its
    /// rounding error, plus `r p(r)`, p of degree 3: minimax for the absolute error, 5.6e-11 with coefficients rounded to f32.
    /// Then `y log2 |x| = n/16 + f` with integral n, and `2^f = 1 + f q(f)`, q of degree 2: minimax for the relative error over
    /// `|f| <= 0.0495`, 1.0e-8.
    struct ModeratePower {
        let value: F32x16
        /// Three numbers that are above three limits where a lane is not moderate.
        private var position: SIMD16<UInt32>
        private var power: SIMD16<UInt32>
        private let exponent: SIMD16<UInt32>

        @inline(__always)
        init(_ x: F32x16, _ y: PowerExponent) {
            let size = unsafeBitCast(x, to: SIMD16<UInt32>.self) & SIMD16<UInt32>(repeating: 0x7fff_ffff)
            // The exponent's bits are k + 120 from an m of 0.711 on; 0.711 ... are the bits 0x3f360000.
            let steps = size &- SIMD16<UInt32>(repeating: 0x3f36_0000 - 120 << 23)
            let whole = steps & SIMD16<UInt32>(repeating: 0xff80_0000)
            let index = steps &>> SIMD16<UInt32>(repeating: 18)
            // m / 2^120
            let m = unsafeBitCast(size &- whole, to: F32x16.self)
            let r = nt_f32x16_fma(m, PowerTables.lookup(PowerTables.reciprocals, index), F32x16(repeating: -1))
            let k = nt_f32x16_from_i32(unsafeBitCast(whole, to: SIMD16<Int32>.self))
            let top = nt_f32x16_fma(k, F32x16(repeating: 0x1p-23), PowerTables.lookup(PowerTables.logarithms, index))
            let high = nt_f32x16_fma(r, F32x16(repeating: 1.442_695_02), top)
            let error = nt_f32x16_fma(r, F32x16(repeating: 1.442_695_02), top - high)
            let p = F32x16(repeating: -0.360_787_33).horner(r, 0.481_039_55).horner(r, -0.721_347_5)
                .horner(r, 5.472_820_9e-9)
            let low = nt_f32x16_fma(r, p, PowerTables.lookup(PowerTables.smallLogarithms, index)) + error

            // 1.5 * 2^19, which as a summand leaves four bits behind the point.
            let magic = F32x16(repeating: 0x1.8p19)
            let shifted = nt_f32x16_fma(y.value, high, magic)
            let f = nt_f32x16_fma(y.value, low, nt_f32x16_fma(y.value, high, magic - shifted))
            let n = unsafeBitCast(shifted, to: SIMD16<UInt32>.self)
            let fraction = unsafeBitCast(nt_f32x16_lookup16(PowerTables.powers, n), to: SIMD16<UInt32>.self)
            let scale = unsafeBitCast(fraction &+ n &<< SIMD16<UInt32>(repeating: 19), to: F32x16.self)
            let q = F32x16(repeating: 5.550_475e-2).horner(f, 0.240_246_03).horner(f, 0.693_147_2)
            let positive = unsafeBitCast(nt_f32x16_fma(scale * f, q, scale), to: SIMD16<UInt32>.self)
            let isNegative = unsafeBitCast(x, to: SIMD16<Int32>.self) &>> SIMD16<Int32>(repeating: 31)
            value = unsafeBitCast(
                positive | (unsafeBitCast(isNegative, to: SIMD16<UInt32>.self) & y.bitsOfNegative), to: F32x16.self)
            position = index
            power = n &- SIMD16<UInt32>(repeating: 0x4940_0000 - 120 * 16)
            exponent = y.position
        }

        /// -1 in each lane whose value does not hold: x or `x^y` is not between 2^-119 and 2^124 in magnitude, or y is above 62 in
        /// magnitude.
        @inline(__always)
        var isImmoderate: SIMD16<Int32> {
            nt_u32x16_above(position, 245 * 32 - 1) | nt_u32x16_above(power, 245 * 16) | nt_u32x16_above(exponent, 124)
        }

        /// Whether a lane of either is not moderate, of two powers with one exponent or two.
        @inline(__always)
        func isImmoderate(orElse other: ModeratePower) -> Bool {
            var either = self
            either.position = nt_u32x16_max(position, other.position)
            either.power = nt_u32x16_max(power, other.power)
            return nt_i32x16_any(either.isImmoderate | nt_u32x16_above(other.exponent, 124))
        }
    }

    /// What a power needs to know of its exponent.
    struct PowerExponent {
        let value: F32x16
        /// What a negative base sets in the bits of the power of its magnitude: nothing if y is even, the sign if it is odd, all bits,
        /// those of NaN, if it is not an integer.
        let bitsOfNegative: SIMD16<UInt32>
        /// At most 124 where y is at most 62 in magnitude.
        let position: SIMD16<UInt32>

        @inline(__always)
        init(_ y: F32x16) {
            // 1.5 * 2^23, which as a summand leaves no bits behind the point.
            let magic = F32x16(repeating: 0x1.8p23)
            let shifted = y + magic
            let bits = unsafeBitCast(shifted, to: SIMD16<UInt32>.self)
            let sign = unsafeBitCast(bits &<< SIMD16<UInt32>(repeating: 31), to: F32x16.self)
            let all = unsafeBitCast(SIMD16<UInt32>(repeating: .max), to: F32x16.self)
            value = y
            bitsOfNegative = unsafeBitCast(
                nt_f32x16_select(nt_f32x16_equal(shifted - magic, y), sign, all), to: SIMD16<UInt32>.self)
            position = bits &- SIMD16<UInt32>(repeating: 0x4b40_0000 - 62)
        }
    }

    /// Values that depend on the interval of m, c being its middle, and on the sixteenth of a power of two.
    private enum PowerTables {
        /// The value of each lane's interval: the low five bits of `index`.
        @inline(__always)
        static func lookup(_ table: (F32x16, F32x16), _ index: SIMD16<UInt32>) -> F32x16 {
            nt_f32x16_lookup32(table.0, table.1, index)
        }

        /// `1/c`, times 2^120.
        @inline(__always)
        static var reciprocals: (F32x16, F32x16) {
            (
                F32x16(
                    0x1.64p+120, 0x1.5cp+120, 0x1.54p+120, 0x1.5p+120, 0x1.48p+120, 0x1.4p+120, 0x1.3cp+120,
                    0x1.34p+120,
                    0x1.3p+120, 0x1.28p+120, 0x1.24p+120, 0x1.2p+120, 0x1.1cp+120, 0x1.14p+120, 0x1.1p+120, 0x1.0cp+120),
                F32x16(
                    0x1.08p+120, 0x1.04p+120, 0x1p+120, 0x1.fp+119, 0x1.ep+119, 0x1.d4p+119, 0x1.c8p+119, 0x1.b8p+119,
                    0x1.bp+119, 0x1.a4p+119, 0x1.98p+119, 0x1.9p+119, 0x1.88p+119, 0x1.7cp+119, 0x1.74p+119, 0x1.6cp+119
                )
            )
        }

        /// `log2 c - 120`, to 16 bits behind the point.
        @inline(__always)
        static var logarithms: (F32x16, F32x16) {
            (
                F32x16(
                    -0x1.e1e728p+6, -0x1.e1c594p+6, -0x1.e1a338p+6, -0x1.e191bcp+6, -0x1.e16e24p+6, -0x1.e149a8p+6,
                    -0x1.e13714p+6, -0x1.e1113p+6, -0x1.e0fdep+6, -0x1.e0d67cp+6, -0x1.e0c26p+6, -0x1.e0aep+6,
                    -0x1.e09958p+6, -0x1.e06f2p+6, -0x1.e0599p+6, -0x1.e043acp+6),
                F32x16(
                    -0x1.e02d74p+6, -0x1.e016e8p+6, -0x1.ep+6, -0x1.dfd118p+6, -0x1.dfa0a8p+6, -0x1.df7b4p+6,
                    -0x1.df54ep+6,
                    -0x1.df201cp+6, -0x1.df05p+6, -0x1.dedb64p+6, -0x1.deb09p+6, -0x1.de935p+6, -0x1.de7578p+6,
                    -0x1.de4788p+6, -0x1.de2818p+6, -0x1.de07fcp+6)
            )
        }

        /// What the logarithms lack of the true ones.
        @inline(__always)
        static var smallLogarithms: (F32x16, F32x16) {
            (
                F32x16(
                    0x1.55e18ap-18, 0x1.052d6ap-18, 0x1.3eb014p-19, 0x1.5db83ap-20, 0x1.e3263p-18, 0x1.ed0cbap-20,
                    0x1.b315b4p-18, -0x1.f6b4c2p-20, -0x1.6b9026p-19, 0x1.0e9258p-18, -0x1.5e8178p-18, -0x1.a39fbep-19,
                    0x1.61d876p-19, -0x1.0902b6p-18, 0x1.20a6dep-21, -0x1.c4fd14p-19),
                F32x16(
                    -0x1.a6eb1ep-18, 0x1.a5e8f4p-20, 0, -0x1.acd89ap-19, 0x1.25b3eep-22, -0x1.c731ap-19,
                    -0x1.1eb002p-18,
                    -0x1.858p-19, -0x1.3ab7cep-18, 0x1.a5627ap-19, -0x1.134c4ep-20, 0x1.ed0cbap-19, 0x1.80abfcp-18,
                    -0x1.d42728p-21, -0x1.3f543cp-18, 0x1.5d1a1ap-19)
            )
        }

        /// The bits of `2^(j/16)`, from which `j` times a sixteenth of the exponent's unit is taken.
        @inline(__always)
        static var powers: F32x16 {
            unsafeBitCast(
                SIMD16<UInt32>(
                    0x3f800000, 0x3f7daac3, 0x3f7b95c2, 0x3f79c3d3, 0x3f7837f0, 0x3f76f532, 0x3f75fed7, 0x3f75583f,
                    0x3f7504f3, 0x3f7508a4, 0x3f75672a, 0x3f76248c, 0x3f7744fd, 0x3f78ccdf, 0x3f7ac0c7, 0x3f7d257d),
                to: F32x16.self)
        }
    }

#endif
