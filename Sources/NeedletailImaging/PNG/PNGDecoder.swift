import NeedletailFormat

/// Decodes the pixels of PNG files, row by row.
enum PNGDecoder {
    /// The most bytes that a byte of a deflate stream can stand for.
    private static let greatestExpansion = 1032

    /// The pixels `[height, width, channels]` of `file`, which begins with the signature and whose sides were checked.
    ///
    /// - Throws: `PNGError`. Complexity: O(bytes + pixels); heap: the data once more, the pixels, two rows and a window.
    static func pixels(_ file: FileBytes, as channels: PixelImage.Channels) throws(PNGError) -> [UInt8] {
        let file = try PNGFile(file)
        let header = file.header
        // So little data cannot hold the image: refused before memory is taken for its pixels.
        let passes = PNGPass.all(of: header)
        let byteCount = passes.reduce(0) { $0 + $1.height * (1 + header.rowByteCount(width: $1.width)) }
        guard byteCount / greatestExpansion <= file.data.count else {
            throw .tooLittleData(expected: byteCount, actual: file.data.count * greatestExpansion)
        }
        var rows = try PNGRows(file.data, expected: byteCount)
        var pixels = [UInt8](repeating: 0, count: header.width * header.height * channels.count)
        var span = pixels.mutableSpan
        var bytes = span.mutableBytes
        let converter = PNGPixels(file, channels: channels)
        if converter.isCopy && !header.isInterlaced {
            try rows.readAll(header, into: &bytes)
        } else {
            for pass in passes { try rows.read(pass, header, converter, into: &bytes) }
        }
        try rows.finish()
        return pixels
    }
}

/// One of the images of growing detail that an interlaced one is sent as, or the only one of another.
struct PNGPass {
    /// The first pixel and row of the image that belong to it, and the distance of the others.
    let x: Int, y: Int, xStep: Int, yStep: Int
    let width: Int
    let height: Int

    private init(_ header: PNGHeader, x: Int, y: Int, xStep: Int, yStep: Int) {
        (self.x, self.y, self.xStep, self.yStep) = (x, y, xStep, yStep)
        width = (header.width - x + xStep - 1) / xStep
        height = (header.height - y + yStep - 1) / yStep
    }

    /// The passes in which an image comes, those without pixels left out.
    ///
    /// Source: PNG specification, section 8.2 (Adam7).
    static func all(of header: PNGHeader) -> [PNGPass] {
        guard header.isInterlaced else { return [PNGPass(header, x: 0, y: 0, xStep: 1, yStep: 1)] }
        return [
            (0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2),
        ]
        .map { PNGPass(header, x: $0.0, y: $0.1, xStep: $0.2, yStep: $0.3) }.filter { $0.width > 0 && $0.height > 0 }
    }
}

/// The rows of an image's data, decompressed one after the other.
private struct PNGRows {
    private var stream: InflateStream
    /// Bytes of all rows together, for errors.
    private let expected: Int
    private var byteCount = 0
    private var rowCount = 0

    init(_ data: FileBytes, expected: Int) throws(PNGError) {
        self.expected = expected
        do { stream = try InflateStream(zlib: data) } catch { throw .damagedData(error) }
    }

    /// Reads the rows of an image whose bytes are its pixels' to where they belong.
    mutating func readAll(_ header: PNGHeader, into pixels: inout MutableRawSpan) throws(PNGError) {
        let count = header.rowByteCount(width: header.width)
        for y in 0..<header.height {
            try readRow(
                count, into: &pixels, at: y * count, above: y == 0 ? nil : (y - 1) * count, stride: header.filterStride)
        }
    }

    /// Reads the rows of a pass, and puts its pixels to where they belong.
    mutating func read(
        _ pass: PNGPass, _ header: PNGHeader, _ converter: PNGPixels, into pixels: inout MutableRawSpan
    ) throws(PNGError) {
        let count = header.rowByteCount(width: pass.width)
        var two = [UInt8](repeating: 0, count: 2 * count)
        var span = two.mutableSpan
        var bytes = span.mutableBytes
        for row in 0..<pass.height {
            // The two rows take turns.
            let place = row & 1 * count
            try readRow(
                count, into: &bytes, at: place, above: row == 0 ? nil : count - place, stride: header.filterStride)
            converter.convert(
                bytes.bytes.extracting(place..<place + count), count: pass.width, into: &pixels,
                at: (pass.y + row * pass.yStep) * header.width + pass.x, step: pass.xStep)
        }
    }

    /// Reads the next row and undoes its filter.
    private mutating func readRow(
        _ count: Int, into bytes: inout MutableRawSpan, at place: Int, above: Int?, stride: Int
    ) throws(PNGError) {
        // The number of the filter comes first; the row's own place has room for it, as no row is empty.
        try read(1, into: &bytes, at: place)
        let number = bytes.byte(at: place)
        guard let filter = PNGFilter(rawValue: number) else {
            throw .unknownFilter(row: rowCount, filter: Int(number))
        }
        try read(count, into: &bytes, at: place)
        filter.undo(&bytes, row: place, above: above, count: count, stride: stride)
        rowCount += 1
    }

    private mutating func read(_ count: Int, into bytes: inout MutableRawSpan, at place: Int) throws(PNGError) {
        let done: Int
        do { done = try stream.read(count, into: &bytes, at: place) } catch { throw .damagedData(error) }
        byteCount += done
        guard done == count else { throw .tooLittleData(expected: expected, actual: byteCount) }
    }

    /// Checks that the data end with the last row.
    mutating func finish() throws(PNGError) {
        do {
            if try !stream.hasMore() { return try stream.finish() }
        } catch { throw .damagedData(error) }
        throw .tooMuchData(expected: expected)
    }
}
