import CNeedletailKernels
import Glibc

// The reference tier's random numbers: the operations of the kernels, one value after the other.

func referenceU32MersenneWords(_ args: UnsafePointer<nt_mersenne_words_args>, _ begin: Int, _ end: Int) {
    for sequence in begin..<end {
        let x = args.pointee.words + sequence * args.pointee.stride
        for index in 0..<args.pointee.count {
            let mixed = (x[index] & 0x8000_0000) | (x[index + 1] & 0x7fff_ffff)
            x[index + 624] = x[index + 397] ^ (mixed >> 1) ^ (x[index + 1] & 1 == 0 ? 0 : 0x9908_b0df)
        }
    }
}

func referenceF32MersenneNormals(_ args: UnsafePointer<nt_mersenne_normals_args>, _ begin: Int, _ end: Int) {
    for block in begin..<end {
        let (words, y) = (args.pointee.words + 16 * block, args.pointee.y + 16 * block)
        for index in 0..<8 {
            let radius = (-2 * cephesLog(1 - scalarUniform(words[index]))).squareRoot()
            let (sine, cosine) = cephesSineAndCosine(scalarUniform(words[index + 8]) * 0x1.921fb6p+2)
            y[index] = radius * cosine + 0
            y[index + 8] = radius * sine + 0
        }
    }
}

/// `(word mod 2^24) / 2^24` of a word that is not tempered.
private func scalarUniform(_ word: UInt32) -> Float {
    Float(MersenneTwister.tempered(word) & 0xff_ffff) * 0x1p-24
}

/// `logf` of Cephes with FMAs, for normal x up to 1.
private func cephesLog(_ x: Float) -> Float {
    // Between 1/2 and 1, then between √½ and √2.
    var (e, m) = (Float(x.exponent + 1), x.significand / 2)
    if m < 0.707_106_781_186_547_524 { (e, m) = (e - 1, m + m) }
    let f = m - 1
    var p: Float = 7.037_683_629_2e-2
    for c: Float in [
        -1.151_461_031e-1, 1.167_699_874e-1, -1.242_014_084_6e-1, 1.424_932_278_7e-1, -1.666_805_766_5e-1,
        2.000_071_476_5e-1, -2.499_999_399_3e-1, 3.333_333_117_4e-1,
    ] { p = fmaf(p, f, c) }
    let small = fmaf(p * f, f * f, e * -2.121_944_4e-4)
    return fmaf(e, 0.693_359_375, f + fmaf(f * f, -0.5, small))
}

/// `sinf` and `cosf` of Cephes with FMAs, for x from 0 to 2π.
private func cephesSineAndCosine(_ x: Float) -> (sine: Float, cosine: Float) {
    let eighths = (Int32(x * 1.273_239_544_735_16) + 1) & ~1
    let n = Float(eighths)
    var r = fmaf(n, -0.785_156_25, x)
    r = fmaf(n, -2.418_756_484_985_351_562_5e-4, r)
    r = fmaf(n, -3.774_894_977_445_941_08e-8, r)
    let z = r * r
    let c = fmaf(fmaf(2.443_315_711_809_948e-5, z, -1.388_731_625_493_765e-3), z, 4.166_664_568_298_827e-2)
    let cosine = fmaf(c * z, z, -0.5 * z) + 1
    let s = fmaf(fmaf(-1.951_529_589_1e-4, z, 8.332_160_873_6e-3), z, -1.666_665_461_1e-1)
    return turned(fmaf(s * z, r, r), cosine, quarters: eighths / 2)
}

/// Sine and cosine of an angle, and so many quarter turns further.
private func turned(_ sine: Float, _ cosine: Float, quarters: Int32) -> (sine: Float, cosine: Float) {
    switch quarters & 3 {
    case 0: (sine, cosine)
    case 1: (cosine, -sine)
    case 2: (-sine, -cosine)
    default: (-cosine, sine)
    }
}

func referenceF32PhiloxNormals(_ args: UnsafePointer<nt_philox_normals_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let groups = (args.columns + 63) / 64
    for unit in begin..<end {
        let row = unit / groups
        let stream = args.stream &+ UInt64(row)
        let columns = 64 * (unit % groups)..<min(64 * (unit % groups) + 64, args.columns)
        for column in columns {
            let words = Philox4x32.words(
                counter: SIMD4(
                    UInt32(column / 4), args.draw, UInt32(truncatingIfNeeded: stream),
                    UInt32(truncatingIfNeeded: stream >> 32)), seed: args.seed)
            let pair = column & 2
            let (sine, cosine) = philoxSineAndCosine(words[pair + 1])
            args.y[row * args.ldy + column] = philoxRadius(words[pair]) * (column & 1 == 0 ? cosine : sine)
        }
    }
}

/// `sqrt(-2 ln((word / 2 + 1/2) / 2^31))`
private func philoxRadius(_ word: UInt32) -> Float {
    let value = Float(word >> 1) + 0.5
    var (k, m) = (Float(value.exponent - 31), value.significand)
    if m >= 2 * Float(bitPattern: 0x3f35_04f3) { (k, m) = (k + 1, m / 2) }
    let f = m - 1
    var p: Float = -0x1.645eaep-3
    for c: Float in [0x1.2432bap-2, -0x1.317458p-2, 0x1.53824ap-2, -0x1.98d7f2p-2, 0x1.000382p-1, -0x1.5556d8p-1] {
        p = p * f + c
    }
    let rest = (p * (f * (f * f)) + k * 4.243_888_8e-4) + f * f
    return ((rest - (f + f)) + k * -1.386_718_75).squareRoot()
}

/// The sine and the cosine of `2π word / 2^32`.
private func philoxSineAndCosine(_ word: UInt32) -> (sine: Float, cosine: Float) {
    let g = Float(Int32(bitPattern: word << 2)) * 0x1p-31
    let z = g * g
    let s = ((-0x1.2d9302p-15 * z + 0x1.465e92p-9) * z + -0x1.4abbbap-4) * z + 0x1.921fb6p-1
    let c = ((-0x1.4ea9e8p-12 * z + 0x1.03b162p-6) * z + -0x1.3bd3a2p-2) * z + 1
    return turned(s * g, c, quarters: Int32((word &+ 1 << 29) >> 30))
}
