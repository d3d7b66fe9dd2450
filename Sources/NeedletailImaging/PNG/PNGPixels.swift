import NeedletailFormat

/// Makes pixels of the samples of a PNG file's rows, as Pillow does.
///
/// Grey of 16 bits becomes 255 where it is more; of other samples of 16 bits the upper byte is taken. A colour that tRNS makes
/// transparent is compared, in its lowest eight bits, with the samples that come out.
struct PNGPixels {
    /// What samples are made to.
    private enum Source {
        /// Samples of 1, 2, 4 or 8 bits that are places in `table`.
        case indices(bitDepth: Int)
        /// Samples of 8 bits: luminance and alpha, or colours, or colours and alpha.
        case greyAlpha8, rgb8, rgba8
        /// Of 16 bits.
        case grey16, greyAlpha16, rgb16, rgba16
    }

    private let channels: PixelImage.Channels
    private let source: Source
    /// The pixel of each index.
    private var table = [SIMD4<UInt8>](repeating: SIMD4(0, 0, 0, 255), count: 256)
    /// The colour that is transparent.
    private var transparent: SIMD4<UInt8>?
    /// Whether a row's bytes are those of its pixels.
    let isCopy: Bool

    init(_ file: PNGFile, channels: PixelImage.Channels) {
        self.channels = channels
        let header = file.header
        switch (header.colourType, header.bitDepth) {
        case (.grey, 16): source = .grey16
        case (.grey, let bitDepth), (.palette, let bitDepth): source = .indices(bitDepth: bitDepth)
        case (.greyAlpha, 16): source = .greyAlpha16
        case (.greyAlpha, _): source = .greyAlpha8
        case (.rgb, 16): source = .rgb16
        case (.rgb, _): source = .rgb8
        case (.rgba, 16): source = .rgba16
        case (.rgba, _): source = .rgba8
        }
        switch (source, channels) {
        case (.indices(8), .grey): isCopy = header.colourType == .grey
        case (.rgb8, .rgb), (.rgba8, .rgba): isCopy = true
        default: isCopy = false
        }
        switch header.colourType {
        case .palette: fillTable(palette: file.palette, alphas: file.transparency ?? [])
        case .grey where header.bitDepth < 16:
            let white = 1 << header.bitDepth - 1
            for index in 0...white { table[index] = Self.grey(UInt8(index * 255 / white)) }
        default: break
        }
        guard channels == .rgba, let samples = file.transparency, header.colourType != .palette else { return }
        // Samples are stored in two bytes each, the lower one last.
        let lowest = stride(from: 1, to: samples.count, by: 2).map { samples[$0] }
        if header.colourType == .rgb, lowest.count == 3 {
            transparent = SIMD4(lowest[0], lowest[1], lowest[2], 255)
        } else if let grey = lowest.first {
            // Of a single bit, any number but zero is white.
            transparent = Self.grey(header.bitDepth == 1 ? (samples.allSatisfy { $0 == 0 } ? 0 : 255) : grey)
        }
        for index in table.indices { table[index] = withTransparency(table[index]) }
    }

    private mutating func fillTable(palette: [UInt8], alphas: [UInt8]) {
        for index in 0..<palette.count / 3 {
            table[index] = SIMD4(palette[3 * index], palette[3 * index + 1], palette[3 * index + 2], 255)
        }
        for (index, alpha) in alphas.enumerated() { table[index].w = alpha }
    }

    /// Makes pixels of a row.
    ///
    /// - samples: those of `count` pixels, the filter undone.
    /// - pixels: the image; the row's pixels go to the one at `place` and every `step` from there.
    func convert(_ samples: RawSpan, count: Int, into pixels: inout MutableRawSpan, at place: Int, step: Int) {
        let size = channels.count
        var target = place * size
        let stride = step * size
        switch source {
        case .indices(8):
            let table = self.table.span
            for pixel in 0..<count {
                pixels.put(table[Int(samples.byte(at: pixel))], as: channels, at: target)
                target += stride
            }
        case .indices(let bitDepth):
            let table = self.table.span
            let perByte = 8 / bitDepth
            let mask = UInt8(1 << bitDepth - 1)
            for pixel in 0..<count {
                let shift = 8 - bitDepth * (pixel % perByte + 1)
                let index = samples.byte(at: pixel / perByte) >> UInt8(shift) & mask
                pixels.put(table[Int(index)], as: channels, at: target)
                target += stride
            }
        case .greyAlpha8:
            put(count, into: &pixels, at: target, stride: stride) { pixel in
                Self.grey(samples.byte(at: 2 * pixel), alpha: samples.byte(at: 2 * pixel + 1))
            }
        case .greyAlpha16:
            put(count, into: &pixels, at: target, stride: stride) { pixel in
                Self.grey(samples.byte(at: 4 * pixel), alpha: samples.byte(at: 4 * pixel + 2))
            }
        case .grey16:
            put(count, into: &pixels, at: target, stride: stride) { pixel in
                let isMore = samples.byte(at: 2 * pixel) != 0
                return withTransparency(Self.grey(isMore ? 255 : samples.byte(at: 2 * pixel + 1)))
            }
        case .rgb8:
            put(count, into: &pixels, at: target, stride: stride) { pixel in
                withTransparency(
                    SIMD4(
                        samples.byte(at: 3 * pixel), samples.byte(at: 3 * pixel + 1), samples.byte(at: 3 * pixel + 2),
                        255))
            }
        case .rgb16:
            put(count, into: &pixels, at: target, stride: stride) { pixel in
                withTransparency(
                    SIMD4(
                        samples.byte(at: 6 * pixel), samples.byte(at: 6 * pixel + 2), samples.byte(at: 6 * pixel + 4),
                        255))
            }
        case .rgba8:
            put(count, into: &pixels, at: target, stride: stride) { pixel in samples.quad(at: 4 * pixel) }
        case .rgba16:
            put(count, into: &pixels, at: target, stride: stride) { pixel in
                SIMD4(
                    samples.byte(at: 8 * pixel), samples.byte(at: 8 * pixel + 2), samples.byte(at: 8 * pixel + 4),
                    samples.byte(at: 8 * pixel + 6))
            }
        }
    }

    @inline(__always)
    private func put(
        _ count: Int, into pixels: inout MutableRawSpan, at place: Int, stride: Int, _ pixel: (Int) -> SIMD4<UInt8>
    ) {
        var target = place
        for index in 0..<count {
            pixels.put(pixel(index), as: channels, at: target)
            target += stride
        }
    }

    @inline(__always)
    private func withTransparency(_ pixel: SIMD4<UInt8>) -> SIMD4<UInt8> {
        guard let transparent, pixel == transparent else { return pixel }
        return SIMD4(pixel.x, pixel.y, pixel.z, 0)
    }

    @inline(__always)
    private static func grey(_ value: UInt8, alpha: UInt8 = 255) -> SIMD4<UInt8> {
        SIMD4(value, value, value, alpha)
    }
}
