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
    #if NT_AVX512
        /// The points of a tile's pixels of 16 channels, 128 values from one to the next: `transformed` down each column, then
        /// along the rows, without memory between them.
        static func transformTile(
            _ x: UnsafePointer<Float>, _ rowStride: Int, _ pixelStride: Int, to y: UnsafeMutablePointer<Float>)
        /// The output pixels of 16 filters of a tile's points, 256 values from one to the next: `collected` down each column,
        /// then along the rows, without memory between them.
        static func collectTile(_ x: UnsafePointer<Float>, to output: WinogradOutput)
        /// The same for the largest of each 2 x 2 output pixels, with memory for the vectors of a tile.
        static func collectTile(
            _ x: UnsafePointer<Float>, to output: WinogradOutput, pooledIn waiting: UnsafeMutablePointer<Float>)
    #endif
}

extension WinogradTile {
    /// Input pixels of a tile's side.
    @inline(__always) static var inputs: Int { outputs + 2 }
    /// Points of a tile.
    @inline(__always) static var points: Int { inputs * inputs }
}

#if NT_AVX512
    /// Where a whole tile of 16 filters goes, and what is done to it before.
    struct WinogradOutput {
        let epilogue: ClampEpilogue
        let c: UnsafeMutablePointer<Float>
        /// The tile's first value, and the distances of its lines and pixels: of pooled ones where it is pooled.
        let offset: Int
        let lineStride: Int
        let pixelStride: Int

        /// Writes the pixels of two adjacent sums.
        @inline(__always)
        func store(_ left: F32x16, _ right: F32x16, line: Int, pixel: Int) {
            let offset = offset + line * lineStride + pixel * pixelStride
            epilogue.value(left, offset).store(c + offset)
            epilogue.value(right, offset + pixelStride).store(c + offset + pixelStride)
        }

        /// The larger of the pixels of two adjacent sums.
        @inline(__always)
        func larger(_ left: F32x16, _ right: F32x16) -> F32x16 {
            epilogue.value(left, 0).larger(epilogue.value(right, 0))
        }

        /// Writes a pooled pixel: the larger of the value at `above` and another.
        @inline(__always)
        func store(_ above: UnsafePointer<Float>, largerOr value: F32x16, line: Int, pixel: Int) {
            F32x16.load(above).larger(value).store(c + offset + line * lineStride + pixel * pixelStride)
        }
    }
#endif

/// F(2x2, 3x3) on the points 0, 1, -1 and ∞: sums and differences alone.
enum WinogradTile2: WinogradTile {
    @inline(__always) static var outputs: Int { 2 }

    @inline(__always)
    static func transformed(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (a, b) = (F32x16.load(x), F32x16.load(x + stride))
        let (c, d) = (F32x16.load(x + 2 * stride), F32x16.load(x + 3 * stride))
        storeValues(a, b, c, d, to: y, step)
    }

    @inline(__always)
    static func collected(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let sums = coefficients(x, stride)
        sums.0.store(y)
        sums.1.store(y + step)
    }

    #if NT_AVX512
        @inline(__always)
        static func transformTile(
            _ x: UnsafePointer<Float>, _ rowStride: Int, _ pixelStride: Int, to y: UnsafeMutablePointer<Float>
        ) {
            let (a, b) = (values(x, rowStride), values(x + pixelStride, rowStride))
            let (c, d) = (values(x + 2 * pixelStride, rowStride), values(x + 3 * pixelStride, rowStride))
            storeValues(a.0, b.0, c.0, d.0, to: y, 128)
            storeValues(a.1, b.1, c.1, d.1, to: y + 4 * 128, 128)
            storeValues(a.2, b.2, c.2, d.2, to: y + 8 * 128, 128)
            storeValues(a.3, b.3, c.3, d.3, to: y + 12 * 128, 128)
        }

        @inline(__always)
        static func collectTile(_ x: UnsafePointer<Float>, to output: WinogradOutput) {
            let (a, b) = (coefficients(x, 4 * 256), coefficients(x + 256, 4 * 256))
            let (c, d) = (coefficients(x + 2 * 256, 4 * 256), coefficients(x + 3 * 256, 4 * 256))
            let (upper, lower) = (coefficients(a.0, b.0, c.0, d.0), coefficients(a.1, b.1, c.1, d.1))
            output.store(upper.0, upper.1, line: 0, pixel: 0)
            output.store(lower.0, lower.1, line: 1, pixel: 0)
        }

        @inline(__always)
        static func collectTile(
            _ x: UnsafePointer<Float>, to output: WinogradOutput, pooledIn waiting: UnsafeMutablePointer<Float>
        ) {
            let (a, b) = (coefficients(x, 4 * 256), coefficients(x + 256, 4 * 256))
            let (c, d) = (coefficients(x + 2 * 256, 4 * 256), coefficients(x + 3 * 256, 4 * 256))
            let (upper, lower) = (coefficients(a.0, b.0, c.0, d.0), coefficients(a.1, b.1, c.1, d.1))
            output.larger(upper.0, upper.1).store(waiting)
            output.store(waiting, largerOr: output.larger(lower.0, lower.1), line: 0, pixel: 0)
        }

        /// The values at the points of the vectors at `x`.
        @inline(__always)
        private static func values(_ x: UnsafePointer<Float>, _ stride: Int) -> (F32x16, F32x16, F32x16, F32x16) {
            let (a, b) = (F32x16.load(x), F32x16.load(x + stride))
            let (c, d) = (F32x16.load(x + 2 * stride), F32x16.load(x + 3 * stride))
            return (c - a, c + b, c - b, d - b)
        }
    #endif

    @inline(__always)
    private static func storeValues(
        _ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        (c - a).store(y)
        (c + b).store(y + step)
        (c - b).store(y + 2 * step)
        (d - b).store(y + 3 * step)
    }

    /// The coefficients from the values at `x`.
    @inline(__always)
    private static func coefficients(_ x: UnsafePointer<Float>, _ stride: Int) -> (F32x16, F32x16) {
        coefficients(.load(x), .load(x + stride), .load(x + 2 * stride), .load(x + 3 * stride))
    }

    @inline(__always)
    private static func coefficients(_ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16) -> (F32x16, F32x16) {
        (a + (b + c), (b - c) + d)
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
        storeValues(a, b, c, d, e, f, to: y, step)
    }

    @inline(__always)
    static func collected(
        _ x: UnsafePointer<Float>, _ stride: Int, to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (even, odd) = (evenCoefficients(x, stride), oddCoefficients(x, stride))
        even.0.store(y)
        odd.0.store(y + step)
        even.1.store(y + 2 * step)
        odd.1.store(y + 3 * step)
    }

    #if NT_AVX512
        // Three rows of points at a time, and two lines of pixels: more would not fit the registers.

        @inline(__always)
        static func transformTile(
            _ x: UnsafePointer<Float>, _ rowStride: Int, _ pixelStride: Int, to y: UnsafeMutablePointer<Float>
        ) {
            transformRows(small, x, rowStride, pixelStride, to: y)
            transformRows(large, x + rowStride, rowStride, pixelStride, to: y + 18 * 128)
        }

        @inline(__always)
        private static func transformRows(
            _ values: (UnsafePointer<Float>, Int) -> (F32x16, F32x16, F32x16), _ x: UnsafePointer<Float>,
            _ rowStride: Int, _ pixelStride: Int, to y: UnsafeMutablePointer<Float>
        ) {
            let (a, b) = (values(x, rowStride), values(x + pixelStride, rowStride))
            let (c, d) = (values(x + 2 * pixelStride, rowStride), values(x + 3 * pixelStride, rowStride))
            let (e, f) = (values(x + 4 * pixelStride, rowStride), values(x + 5 * pixelStride, rowStride))
            storeValues(a.0, b.0, c.0, d.0, e.0, f.0, to: y, 128)
            storeValues(a.1, b.1, c.1, d.1, e.1, f.1, to: y + 6 * 128, 128)
            storeValues(a.2, b.2, c.2, d.2, e.2, f.2, to: y + 12 * 128, 128)
        }

        @inline(__always)
        static func collectTile(_ x: UnsafePointer<Float>, to output: WinogradOutput) {
            let (first, third) = lines(evenCoefficients, x)
            output.store(first.0, first.1, line: 0, pixel: 0)
            output.store(first.2, first.3, line: 0, pixel: 2)
            output.store(third.0, third.1, line: 2, pixel: 0)
            output.store(third.2, third.3, line: 2, pixel: 2)
            let (second, fourth) = lines(oddCoefficients, x)
            output.store(second.0, second.1, line: 1, pixel: 0)
            output.store(second.2, second.3, line: 1, pixel: 2)
            output.store(fourth.0, fourth.1, line: 3, pixel: 0)
            output.store(fourth.2, fourth.3, line: 3, pixel: 2)
        }

        @inline(__always)
        static func collectTile(
            _ x: UnsafePointer<Float>, to output: WinogradOutput, pooledIn waiting: UnsafeMutablePointer<Float>
        ) {
            // The larger of two lines wait in memory, after which the points are read again: in registers, both halves would
            // be worked at at once.
            let (first, third) = lines(evenCoefficients, x)
            output.larger(first.0, first.1).store(waiting)
            output.larger(first.2, first.3).store(waiting + 16)
            output.larger(third.0, third.1).store(waiting + 32)
            output.larger(third.2, third.3).store(waiting + 48)
            let (second, fourth) = lines(oddCoefficients, x)
            output.store(waiting, largerOr: output.larger(second.0, second.1), line: 0, pixel: 0)
            output.store(waiting + 16, largerOr: output.larger(second.2, second.3), line: 0, pixel: 1)
            output.store(waiting + 32, largerOr: output.larger(fourth.0, fourth.1), line: 1, pixel: 0)
            output.store(waiting + 48, largerOr: output.larger(fourth.2, fourth.3), line: 1, pixel: 1)
        }

        /// Two lines of a tile's sums.
        @inline(__always)
        private static func lines(
            _ coefficients: (UnsafePointer<Float>, Int) -> (F32x16, F32x16), _ x: UnsafePointer<Float>
        ) -> ((F32x16, F32x16, F32x16, F32x16), (F32x16, F32x16, F32x16, F32x16)) {
            let (a, b) = (coefficients(x, 6 * 256), coefficients(x + 256, 6 * 256))
            let (c, d) = (coefficients(x + 2 * 256, 6 * 256), coefficients(x + 3 * 256, 6 * 256))
            let (e, f) = (coefficients(x + 4 * 256, 6 * 256), coefficients(x + 5 * 256, 6 * 256))
            return (line(a.0, b.0, c.0, d.0, e.0, f.0), line(a.1, b.1, c.1, d.1, e.1, f.1))
        }

        /// The four coefficients of values at the points.
        @inline(__always)
        private static func line(
            _ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16, _ e: F32x16, _ f: F32x16
        ) -> (F32x16, F32x16, F32x16, F32x16) {
            let (even, odd) = (evenCoefficients(a, b, c, d, e), oddCoefficients(b, c, d, e, f))
            return (even.0, odd.0, even.1, odd.1)
        }

        /// The values at 0, √½ and -√½ of six vectors, the first at `x`.
        @inline(__always)
        private static func small(_ x: UnsafePointer<Float>, _ stride: Int) -> (F32x16, F32x16, F32x16) {
            small(.load(x), .load(x + stride), .load(x + 2 * stride), .load(x + 3 * stride), .load(x + 4 * stride))
        }

        /// The values at √2, -√2 and ∞ of six vectors, the second at `x`.
        @inline(__always)
        private static func large(_ x: UnsafePointer<Float>, _ stride: Int) -> (F32x16, F32x16, F32x16) {
            large(.load(x), .load(x + stride), .load(x + 2 * stride), .load(x + 3 * stride), .load(x + 4 * stride))
        }
    #endif

    /// The values at all points.
    @inline(__always)
    private static func storeValues(
        _ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16, _ e: F32x16, _ f: F32x16,
        to y: UnsafeMutablePointer<Float>, _ step: Int
    ) {
        let (small, large) = (small(a, b, c, d, e), large(b, c, d, e, f))
        small.0.store(y)
        small.1.store(y + step)
        small.2.store(y + 2 * step)
        large.0.store(y + 3 * step)
        large.1.store(y + 4 * step)
        large.2.store(y + 5 * step)
    }

    /// The values at 0, √½ and -√½.
    @inline(__always)
    private static func small(
        _ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16, _ e: F32x16
    ) -> (F32x16, F32x16, F32x16) {
        let even = fma(c, -2, e)
        let odd = fma(b, -2, d) * F32x16(repeating: Points.small)
        return (fma(c, -2.5, a + e), even + odd, even - odd)
    }

    /// The values at √2, -√2 and ∞.
    @inline(__always)
    private static func large(
        _ b: F32x16, _ c: F32x16, _ d: F32x16, _ e: F32x16, _ f: F32x16
    ) -> (F32x16, F32x16, F32x16) {
        let even = fma(c, -0.5, e)
        let odd = fma(b, -0.5, d) * F32x16(repeating: Points.large)
        return (even + odd, even - odd, fma(d, -2.5, b + f))
    }

    /// The first and third coefficient of the values at `x`.
    @inline(__always)
    private static func evenCoefficients(_ x: UnsafePointer<Float>, _ stride: Int) -> (F32x16, F32x16) {
        evenCoefficients(
            .load(x), .load(x + stride), .load(x + 2 * stride), .load(x + 3 * stride), .load(x + 4 * stride))
    }

    /// The second and fourth.
    @inline(__always)
    private static func oddCoefficients(_ x: UnsafePointer<Float>, _ stride: Int) -> (F32x16, F32x16) {
        oddCoefficients(
            .load(x + stride), .load(x + 2 * stride), .load(x + 3 * stride), .load(x + 4 * stride),
            .load(x + 5 * stride))
    }

    @inline(__always)
    private static func evenCoefficients(
        _ a: F32x16, _ b: F32x16, _ c: F32x16, _ d: F32x16, _ e: F32x16
    ) -> (F32x16, F32x16) {
        let (sumSmall, sumLarge) = (b + c, d + e)
        return ((a + sumSmall) + sumLarge, fma(sumSmall, 0.5, sumLarge + sumLarge))
    }

    @inline(__always)
    private static func oddCoefficients(
        _ b: F32x16, _ c: F32x16, _ d: F32x16, _ e: F32x16, _ f: F32x16
    ) -> (F32x16, F32x16) {
        let (small, large) = (b - c, d - e)
        return (
            fma(large, Points.large, small * F32x16(repeating: Points.small)),
            fma(large, Points.largeCubed, fma(small, Points.smallCubed, f))
        )
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
