/// How bright a colour is, as Pillow's mode `L` tells it.
enum Luma {
    /// `(19595 r + 38470 g + 7471 b + 2¹⁵) / 2¹⁶`, rounded down: 0.299 r + 0.587 g + 0.114 b to the nearest number.
    ///
    /// Source: ITU-R Recommendation BT.601, section 2.5.1.
    @inline(__always)
    static func of(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> UInt8 {
        let sum = 19595 * UInt32(red) &+ 38470 * UInt32(green) &+ 7471 * UInt32(blue) &+ 0x8000
        return UInt8(truncatingIfNeeded: sum >> 16)
    }
}

extension MutableRawSpan {
    /// Puts a pixel to `offset`: its luminance, its colours, or these and how opaque it is.
    ///
    /// - Precondition: the pixel's bytes lie inside.
    @inline(__always)
    mutating func put(_ pixel: SIMD4<UInt8>, as channels: PixelImage.Channels, at offset: Int) {
        switch channels {
        case .grey:
            storeBytes(of: Luma.of(pixel.x, pixel.y, pixel.z), toByteOffset: offset, as: UInt8.self)
        case .rgb:
            storeBytes(of: pixel.x, toByteOffset: offset, as: UInt8.self)
            storeBytes(of: pixel.y, toByteOffset: offset + 1, as: UInt8.self)
            storeBytes(of: pixel.z, toByteOffset: offset + 2, as: UInt8.self)
        case .rgba: store(pixel, at: offset)
        }
    }
}
