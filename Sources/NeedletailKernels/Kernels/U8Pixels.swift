import CNeedletailKernels

/// Pixels picked by row and column: `y[r, i, c] = x[rows[r], columns[i], c]`.
///
/// - args: shapes and aliasing stand at `nt_pick_pixels_args`.
/// - Exact. Complexity: O((end - begin) · outputs · channels), no allocation.
@c(nt_u8_pick_pixels__baseline)
func u8PickPixels(_ args: UnsafePointer<nt_pick_pixels_args>, _ begin: Int, _ end: Int) {
    switch args.pointee.channels {
    case 1: pick(args, begin, end, channels: 1)
    case 2: pick(args, begin, end, channels: 2)
    case 3: pick(args, begin, end, channels: 3)
    default: pick(args, begin, end, channels: 4)
    }
}

@inline(__always)
private func pick(_ args: UnsafePointer<nt_pick_pixels_args>, _ begin: Int, _ end: Int, channels: Int) {
    for row in begin..<end {
        let x = args.pointee.x + Int(args.pointee.rows[row]) * args.pointee.ldx
        var y = args.pointee.y + row * args.pointee.ldy
        for output in 0..<args.pointee.outputs {
            let pixel = x + Int(args.pointee.columns[output]) * channels
            for channel in 0..<channels { y[channel] = pixel[channel] }
            y += channels
            nt_keep_scalar()
        }
    }
}

/// Colours multiplied by their pixel's opacity: `y = round(x · a / 255)`, the opacity itself as it is.
///
/// - args: shapes and aliasing stand at `nt_rgba_args`.
/// - Exact: of two whole numbers equally near the upper one. Complexity: O(end - begin), no allocation.
@c(nt_u8_premultiply__baseline)
func u8Premultiply(_ args: UnsafePointer<nt_rgba_args>, _ begin: Int, _ end: Int) {
    mapPixels(args, begin, end, Premultiplied.self)
}

/// Colours divided by their pixel's opacity: `y = min(255, floor(255 · x / a))`, the opacity itself as it is; pixels whose
/// opacity is 0 or 255 as they are.
///
/// - args: shapes and aliasing stand at `nt_rgba_args`.
/// - Exact: a quotient that is no whole number is 1/254 away from one at least, and an f32 quotient below 2^16 is rounded by
///   less. Complexity: O(end - begin), no allocation.
@c(nt_u8_unpremultiply__baseline)
func u8Unpremultiply(_ args: UnsafePointer<nt_rgba_args>, _ begin: Int, _ end: Int) {
    mapPixels(args, begin, end, Unpremultiplied.self)
}

/// Pixels of other channels: luminance is `(19595 r + 38470 g + 7471 b + 2^15) >> 16` of colours, which are each equal to
/// the luminance; an opacity is dropped, and is 255 where there is none.
///
/// - args: shapes and aliasing stand at `nt_convert_pixels_args`.
/// - Exact; the luminance is that of ITU-R BT.601, rounded. Complexity: O(end - begin), no allocation.
@c(nt_u8_convert_pixels__baseline)
func u8ConvertPixels(_ args: UnsafePointer<nt_convert_pixels_args>, _ begin: Int, _ end: Int) {
    let (from, to) = (args.pointee.x_channels, args.pointee.y_channels)
    let (x, y) = (args.pointee.x + begin * from, args.pointee.y + begin * to)
    switch (from, to) {
    case (1, 3): forEachPixel(x, 1, y, 3, end - begin) { colours(of: $0[0], $1) }
    case (1, 4): forEachPixel(x, 1, y, 4, end - begin) { colours(of: $0[0], $1, opacity: 255) }
    case (3, 1): forEachPixel(x, 3, y, 1, end - begin) { $1[0] = luminance($0) }
    case (3, 4): forEachPixel(x, 3, y, 4, end - begin) { copyColours($0, $1, opacity: 255) }
    case (4, 1): forEachPixel(x, 4, y, 1, end - begin) { $1[0] = luminance($0) }
    default: forEachPixel(x, 4, y, 3, end - begin) { copyColours($0, $1) }
    }
}

/// Bytes looked up in the table of their channel: `y[i, c] = table[c, x[i, c]]`.
///
/// - args: shapes and aliasing stand at `nt_u8_lookup_f32_args`.
/// - Exact. Complexity: O((end - begin) · channels), no allocation.
@c(nt_u8_lookup_f32__baseline)
func u8LookupF32(_ args: UnsafePointer<nt_u8_lookup_f32_args>, _ begin: Int, _ end: Int) {
    switch args.pointee.channels {
    case 1: lookup(args, begin, end, channels: 1)
    case 3: lookup(args, begin, end, channels: 3)
    case 4: lookup(args, begin, end, channels: 4)
    case let channels: lookup(args, begin, end, channels: channels)
    }
}

@inline(__always)
private func lookup(_ args: UnsafePointer<nt_u8_lookup_f32_args>, _ begin: Int, _ end: Int, channels: Int) {
    var x = args.pointee.x + begin * channels
    var y = args.pointee.y + begin * channels
    for _ in begin..<end {
        for channel in 0..<channels {
            y[channel] = args.pointee.table[channel * 256 + Int(x[channel])]
            nt_keep_scalar()
        }
        x += channels
        y += channels
    }
}

@inline(__always)
private func forEachPixel(
    _ x: UnsafePointer<UInt8>, _ xChannels: Int, _ y: UnsafeMutablePointer<UInt8>, _ yChannels: Int, _ count: Int,
    _ body: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Void
) {
    for pixel in 0..<count { body(x + pixel * xChannels, y + pixel * yChannels) }
}

@inline(__always)
private func luminance(_ x: UnsafePointer<UInt8>) -> UInt8 {
    let sum = UInt32(x[0]) &* 19_595 &+ UInt32(x[1]) &* 38_470 &+ UInt32(x[2]) &* 7_471
    return UInt8(truncatingIfNeeded: (sum &+ 0x8000) &>> 16)
}

@inline(__always)
private func colours(of luminance: UInt8, _ y: UnsafeMutablePointer<UInt8>, opacity: UInt8? = nil) {
    (y[0], y[1], y[2]) = (luminance, luminance, luminance)
    if let opacity { y[3] = opacity }
}

@inline(__always)
private func copyColours(_ x: UnsafePointer<UInt8>, _ y: UnsafeMutablePointer<UInt8>, opacity: UInt8? = nil) {
    (y[0], y[1], y[2]) = (x[0], x[1], x[2])
    if let opacity { y[3] = opacity }
}

/// What a channel of colour becomes by the opacity of its pixel.
private protocol ColourMap {
    /// Of 16 pixels at once.
    init(opacity: SIMD16<Int32>)
    func colour(_ colour: SIMD16<Int32>) -> SIMD16<Int32>
}

private struct Premultiplied: ColourMap {
    var opacity: SIMD16<Int32>

    @inline(__always)
    init(opacity: SIMD16<Int32>) { self.opacity = opacity }

    /// A quotient by 255, rounded, of what is at most 255 · 255.
    @inline(__always)
    func colour(_ colour: SIMD16<Int32>) -> SIMD16<Int32> {
        let product = colour &* opacity &+ 128
        return ((product &>> 8) &+ product) &>> 8
    }
}

private struct Unpremultiplied: ColourMap {
    var divisor: SIMD16<Float>

    /// Divided by 255, 255 times the colour is the colour.
    @inline(__always)
    init(opacity: SIMD16<Int32>) {
        let isNone = nt_i32x16_less(opacity, SIMD16(repeating: 1))
        divisor = nt_f32x16_from_i32(nt_i32x16_select(isNone, SIMD16(repeating: 255), opacity))
    }

    @inline(__always)
    func colour(_ colour: SIMD16<Int32>) -> SIMD16<Int32> {
        nt_i32x16_clamp(nt_i32x16_from_f32x16(nt_f32x16_from_i32(colour &* 255) / divisor), 0, 255)
    }
}

/// Writes each 16 pixels with their colours mapped, and those that are left with others behind them.
@inline(__always)
private func mapPixels<Map: ColourMap>(
    _ args: UnsafePointer<nt_rgba_args>, _ begin: Int, _ end: Int, _: Map.Type
) {
    var pixel = begin
    while pixel + 16 <= end {
        let pixels = UnsafeRawPointer(args.pointee.x + 4 * pixel).loadUnaligned(as: SIMD16<UInt32>.self)
        UnsafeMutableRawPointer(args.pointee.y + 4 * pixel)
            .storeBytes(of: mapped(pixels, Map.self), as: SIMD16<UInt32>.self)
        pixel += 16
    }
    guard pixel < end else { return }
    var rest = SIMD16<UInt32>()
    let byteCount = 4 * (end - pixel)
    withUnsafeMutablePointer(to: &rest) { nt_copy_bytes($0, args.pointee.x + 4 * pixel, byteCount) }
    rest = mapped(rest, Map.self)
    withUnsafePointer(to: rest) { nt_copy_bytes(args.pointee.y + 4 * pixel, $0, byteCount) }
}

/// Sixteen pixels with the three lower bytes of each mapped by the upper one.
@inline(__always)
private func mapped<Map: ColourMap>(_ pixels: SIMD16<UInt32>, _: Map.Type) -> SIMD16<UInt32> {
    let map = Map(opacity: unsafeBitCast(pixels &>> 24, to: SIMD16<Int32>.self))
    @inline(__always)
    func channel(_ shift: UInt32) -> SIMD16<UInt32> {
        let colour = unsafeBitCast((pixels &>> shift) & 255, to: SIMD16<Int32>.self)
        return unsafeBitCast(map.colour(colour), to: SIMD16<UInt32>.self) &<< shift
    }
    return channel(0) | channel(8) | channel(16) | (pixels & 0xff00_0000)
}
