import NeedletailFormat

/// The run-length codes of BMP files, RLE8 and RLE4, as Pillow takes them.
enum BMPRuns {
    /// The index of each pixel, rows as the file has them.
    ///
    /// Pairs of bytes follow one another: how often an index comes, or two in turn, and which; or zero and a command: 0 ends
    /// the row, 1 the image, 2 moves right and on by rows, and any other number says how many indices follow as they are.
    /// What is passed over has index 0.
    ///
    /// - Throws: `BMPError.tooFewPixels` where the codes end before the image. Complexity: O(bytes + pixels).
    static func indices(_ file: FileBytes, _ header: BMPHeader, ofHalfBytes: Bool) throws(BMPError) -> [UInt8] {
        let (width, count) = (header.width, header.width * header.height)
        // A pair can pass over 255 rows and 255 pixels more, and nothing stands for more than that.
        let byteCount = max(file.count - header.pixelOffset, 0)
        guard count <= (byteCount / 2 + 1) * 256 * width else {
            throw .tooFewPixels(expected: count, actual: 0, offset: file.count)
        }
        var indices = [UInt8](repeating: 0, count: count)
        var done = 0
        // The column by which runs end with the row: an uncompressed run may lead it past the row.
        var x = 0
        var offset = header.pixelOffset
        codes: while done < count, let first = file[offset], let second = file[offset + 1] {
            offset += 2
            switch (first, second) {
            case (0, 0):
                done = (done + width - 1) / width * width
                x = 0
            case (0, 1): break codes
            case (0, 2):
                guard let right = file[offset], let down = file[offset + 1] else { break codes }
                offset += 2
                done += Int(right) + Int(down) * width
                x = min(done, count) % width
            case (0, _):
                let wanted = min(count - done, Int(second))
                let stored = ofHalfBytes ? (wanted + 1) / 2 : wanted
                for index in 0..<wanted {
                    guard let byte = file[offset + (ofHalfBytes ? index / 2 : index)] else { break codes }
                    indices[done] = ofHalfBytes ? (index % 2 == 0 ? byte >> 4 : byte & 15) : byte
                    done += 1
                }
                offset += stored
                x += Int(second)
                // Codes begin at even places of the file.
                offset += offset & 1
            default:
                let length = min(Int(first), max(0, width - x))
                for index in 0..<min(length, count - done) {
                    indices[done + index] = ofHalfBytes ? (index % 2 == 0 ? second >> 4 : second & 15) : second
                }
                done += length
                x += length
            }
        }
        guard done >= count else { throw .tooFewPixels(expected: count, actual: done, offset: min(offset, file.count)) }
        return indices
    }
}
