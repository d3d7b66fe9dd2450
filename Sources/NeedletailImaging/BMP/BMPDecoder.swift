import NeedletailFormat

/// Decodes the pixels of BMP files.
enum BMPDecoder {
    /// The pixels `[height, width, channels]` of `file`, which begins with the signature and whose sides were checked.
    ///
    /// - Throws: `BMPError`. Complexity: O(bytes + pixels); heap: the pixels, and of runs also their indices.
    static func pixels(_ file: FileBytes, as channels: PixelImage.Channels) throws(BMPError) -> [UInt8] {
        let header = try BMPHeader(file)
        if case .runs(let ofHalfBytes) = header.storage {
            let indices = try BMPRuns.indices(file, header, ofHalfBytes: ofHalfBytes)
            return rows(header, channels, rowByteCount: header.width) { row, pixels, target in
                let source = (row * header.width)..<((row + 1) * header.width)
                put(
                    indices.span.bytes.extracting(source), .indices(bitCount: 8), header, into: &pixels, at: target,
                    as: channels)
            }
        }
        let rowByteCount = (header.width * header.bitCount + 7) / 8
        // Rows begin at multiples of four bytes; the last one may end without its padding.
        let stride = (header.width * header.bitCount + 31) / 32 * 4
        let byteCount = (header.height - 1) * stride + rowByteCount
        guard let stored = file.slice(at: header.pixelOffset, byteCount: byteCount) else {
            throw .pixelsOutOfBounds(
                offset: header.pixelOffset, end: header.pixelOffset + byteCount, byteCount: file.count)
        }
        return rows(header, channels, rowByteCount: rowByteCount) { row, pixels, target in
            stored.withSpan { bytes in
                let source = (row * stride)..<(row * stride + rowByteCount)
                put(bytes.extracting(source), header.storage, header, into: &pixels, at: target, as: channels)
            }
        }
    }

    /// Pixels that `body` makes row by row, given a row as stored and where in the pixels it goes.
    private static func rows(
        _ header: BMPHeader, _ channels: PixelImage.Channels, rowByteCount: Int,
        _ body: (Int, inout MutableRawSpan, Int) -> Void
    ) -> [UInt8] {
        var pixels = [UInt8](repeating: 0, count: header.width * header.height * channels.count)
        var span = pixels.mutableSpan
        var bytes = span.mutableBytes
        for row in 0..<header.height {
            let y = header.isTopDown ? row : header.height - 1 - row
            body(row, &bytes, y * header.width * channels.count)
        }
        return pixels
    }

    /// Makes pixels of a row.
    private static func put(
        _ row: RawSpan, _ storage: BMPHeader.Storage, _ header: BMPHeader, into pixels: inout MutableRawSpan,
        at target: Int, as channels: PixelImage.Channels
    ) {
        let size = channels.count
        switch storage {
        case .indices(let bitCount):
            let palette = header.palette.span
            let perByte = 8 / bitCount
            let mask = UInt8(truncatingIfNeeded: 1 << bitCount - 1)
            for x in 0..<header.width {
                let shift = UInt8(8 - bitCount * (x % perByte + 1))
                let index = row.byte(at: x / perByte) >> shift & mask
                pixels.put(palette[Int(index)], as: channels, at: target + x * size)
            }
        case .packed(let greenBitCount):
            let greenMask = 1 << greenBitCount - 1
            for x in 0..<header.width {
                let bits = Int(row.byte(at: 2 * x)) | Int(row.byte(at: 2 * x + 1)) << 8
                let red = bits >> (5 + greenBitCount) & 31 * 255 / 31
                let green = bits >> 5 & greenMask * 255 / greenMask
                let pixel = SIMD4<Int>(red, green, bits & 31 * 255 / 31, 255)
                pixels.put(SIMD4<UInt8>(truncatingIfNeeded: pixel), as: channels, at: target + x * size)
            }
        case .bytes(let byteCount, let red, let green, let blue, let alpha):
            for x in 0..<header.width {
                let place = x * byteCount
                let pixel = SIMD4(
                    row.byte(at: place + red), row.byte(at: place + green), row.byte(at: place + blue),
                    alpha.map { row.byte(at: place + $0) } ?? 255)
                pixels.put(pixel, as: channels, at: target + x * size)
            }
        // Runs come as indices.
        case .runs: return
        }
    }
}
