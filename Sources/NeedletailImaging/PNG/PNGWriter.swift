import NeedletailFormat

/// Writes images as PNG files of 8 bits a sample.
public enum PNGWriter {
    /// The most bytes of data in a chunk, so that readers need not take in more at once.
    private static let chunkByteCount = 1 << 20

    /// The PNG file that holds `image`.
    ///
    /// Each row has the filter after which its bytes are nearest to zero. Complexity: O(pixels); heap: the filtered rows and
    /// the file beside the image.
    public static func encode(_ image: PixelImage) -> [UInt8] {
        var file = PNGHeader.signature
        let colourType: PNGHeader.ColourType =
            switch image.channels {
            case .grey: .grey
            case .rgb: .rgb
            case .rgba: .rgba
            }
        append(
            "IHDR", bigEndian(image.width) + bigEndian(image.height) + [8, UInt8(colourType.rawValue), 0, 0, 0],
            to: &file)
        let data = Deflate.zlib(filteredRows(image), isFiltered: true)
        for start in stride(from: 0, to: data.count, by: chunkByteCount) {
            append("IDAT", data[start..<min(start + chunkByteCount, data.count)], to: &file)
        }
        append("IEND", [], to: &file)
        return file
    }

    /// Writes `image` as a PNG file that appears at `path` complete or not at all.
    ///
    /// - Throws: `FileError` where it cannot be written.
    public static func write(_ image: PixelImage, to path: String) throws(FileError) {
        var writer = try AtomicFileWriter(path: path)
        try writer.write(encode(image))
        try writer.commit()
    }

    private static func append(_ type: String, _ data: some Collection<UInt8>, to file: inout [UInt8]) {
        file += bigEndian(data.count)
        let start = file.count
        file += Array(type.utf8)
        file += data
        var checksum = CRC32()
        checksum.update(file.span.bytes.extracting(start..<file.count))
        file += bigEndian(Int(checksum.value))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    /// The rows of `image`, each behind the number of its filter.
    private static func filteredRows(_ image: PixelImage) -> [UInt8] {
        let count = image.width * image.channels.count
        var rows = [UInt8](repeating: 0, count: image.height * (count + 1))
        let pixels = image.pixels.span.bytes
        let black = [UInt8](repeating: 0, count: count)
        var candidate = black
        var span = rows.mutableSpan
        var target = span.mutableBytes
        for y in 0..<image.height {
            let row = pixels.extracting(y * count..<(y + 1) * count)
            let above = y == 0 ? black.span.bytes : pixels.extracting((y - 1) * count..<y * count)
            var least = Int.max
            for filter in PNGFilter.allCases {
                var span = candidate.mutableSpan
                var bytes = span.mutableBytes
                let distance = filter.apply(
                    row, above: above, stride: image.channels.count, into: &bytes, giveUpAt: least)
                guard distance < least else { continue }
                least = distance
                target.set(filter.rawValue, at: y * (count + 1))
                target.copy(candidate.span.bytes, to: y * (count + 1) + 1)
            }
        }
        return rows
    }
}

extension PNGFilter {
    /// Applies the filter to a row.
    ///
    /// - target: gets the filtered bytes, as many as both rows have.
    /// - Returns: how far from zero they are together, as bytes with a sign.
    func apply(
        _ row: RawSpan, above: RawSpan, stride: Int, into target: inout MutableRawSpan, giveUpAt limit: Int
    ) -> Int {
        switch self {
        case .none: Self.apply(row, above, stride, &target, limit) { _, _, _ in 0 }
        case .sub: Self.apply(row, above, stride, &target, limit) { left, _, _ in left }
        case .up: Self.apply(row, above, stride, &target, limit) { _, up, _ in up }
        case .average: Self.apply(row, above, stride, &target, limit) { left, up, _ in (left & up) &+ (left ^ up) >> 1 }
        case .paeth: Self.apply(row, above, stride, &target, limit, Self.paeth)
        }
    }

    @inline(__always)
    private static func apply(
        _ row: RawSpan, _ above: RawSpan, _ stride: Int, _ target: inout MutableRawSpan, _ limit: Int,
        _ predict: (UInt8, UInt8, UInt8) -> UInt8
    ) -> Int {
        var distance = 0
        for place in 0..<row.byteCount {
            let left = place < stride ? 0 : row.byte(at: place - stride)
            let corner = place < stride ? 0 : above.byte(at: place - stride)
            let byte = row.byte(at: place) &- predict(left, above.byte(at: place), corner)
            target.set(byte, at: place)
            distance += Int(Int8(bitPattern: byte).magnitude)
            if distance >= limit { return distance }
        }
        return distance
    }
}
