import CNeedletailKernels

/// How one of Winograd's methods makes tiles of output pixels of points: square tiles of `outputs` a side, of 3 x 3 windows.
protocol WinogradTile {
    /// Output pixels of a tile's side.
    static var outputs: Int { get }
    /// `inputs` vectors, the first at `x` and the others `stride` elements on, to the values of their polynomial at the
    /// points, `step` elements from one to the next.
    static func transformed(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int)
    /// Values at the points to `outputs` coefficients, likewise.
    static func collected(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int)
}

extension WinogradTile {
    /// Input pixels of a tile's side.
    @inline(__always) static var inputs: Int { outputs + 2 }
    /// Points of a tile.
    @inline(__always) static var points: Int { inputs * inputs }
}

/// F(2x2, 3x3) on the points 0, 1, -1 and ∞: sums and differences alone.
enum WinogradTile2: WinogradTile {
    @inline(__always) static var outputs: Int { 2 }

    @inline(__always)
    static func transformed(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (a, b) = (F32x16.load(x), F32x16.load(x + stride))
        let (c, d) = (F32x16.load(x + 2 * stride), F32x16.load(x + 3 * stride))
        (c - a).store(y)
        (c + b).store(y + step)
        (c - b).store(y + 2 * step)
        (d - b).store(y + 3 * step)
    }

    @inline(__always)
    static func collected(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (a, b) = (F32x16.load(x), F32x16.load(x + stride))
        let (c, d) = (F32x16.load(x + 2 * stride), F32x16.load(x + 3 * stride))
        (a + (b + c)).store(y)
        ((b - c) + d).store(y + step)
    }
}

/// F(4x4, 3x3) on the points 0, √½, -√½, √2, -√2 and ∞.
enum WinogradTile4: WinogradTile {
    @inline(__always) static var outputs: Int { 4 }

    @inline(__always)
    static func transformed(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (a, b, c) = (F32x16.load(x), F32x16.load(x + stride), F32x16.load(x + 2 * stride))
        let (d, e, f) = (F32x16.load(x + 3 * stride), F32x16.load(x + 4 * stride), F32x16.load(x + 5 * stride))
        let evenSmall = fma(c, -2, e)
        let oddSmall = fma(b, -2, d) * F32x16(repeating: Points.small)
        let evenLarge = fma(c, -0.5, e)
        let oddLarge = fma(b, -0.5, d) * F32x16(repeating: Points.large)
        fma(c, -2.5, a + e).store(y)
        (evenSmall + oddSmall).store(y + step)
        (evenSmall - oddSmall).store(y + 2 * step)
        (evenLarge + oddLarge).store(y + 3 * step)
        (evenLarge - oddLarge).store(y + 4 * step)
        fma(d, -2.5, b + f).store(y + 5 * step)
    }

    @inline(__always)
    static func collected(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (a, b, c) = (F32x16.load(x), F32x16.load(x + stride), F32x16.load(x + 2 * stride))
        let (d, e, f) = (F32x16.load(x + 3 * stride), F32x16.load(x + 4 * stride), F32x16.load(x + 5 * stride))
        let (sumSmall, sumLarge) = (b + c, d + e)
        let (small, large) = (b - c, d - e)
        ((a + sumSmall) + sumLarge).store(y)
        fma(large, Points.large, small * F32x16(repeating: Points.small)).store(y + step)
        fma(sumSmall, 0.5, sumLarge + sumLarge).store(y + 2 * step)
        fma(large, Points.largeCubed, fma(small, Points.smallCubed, f)).store(y + 3 * step)
    }

    /// `x · factor + sum`.
    @inline(__always)
    private static func fma(_ x: F32x16, _ factor: Float, _ sum: F32x16) -> F32x16 {
        nt_f32x16_fma(x, F32x16(repeating: factor), sum)
    }

    /// The polynomials' points but 0 and ∞, each with both signs.
    private enum Points {
        @inline(__always) static var small: Float { 0.70710678 }
        @inline(__always) static var large: Float { 1.4142135 }
        @inline(__always) static var smallCubed: Float { 0.35355338 }
        @inline(__always) static var largeCubed: Float { 2.828427 }
    }
}
