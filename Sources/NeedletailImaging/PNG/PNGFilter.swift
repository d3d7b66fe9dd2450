import NeedletailFormat

/// How a row of a PNG file was made smaller before it was compressed (PNG specification, section 9): each byte less what is
/// predicted from the byte a pixel to the left, `a`, the one above, `b`, and the one above to the left, `c`.
enum PNGFilter: UInt8, CaseIterable {
    /// Nothing.
    case none = 0
    /// Less `a`.
    case sub = 1
    /// Less `b`.
    case up = 2
    /// Less `(a + b) / 2`, rounded down.
    case average = 3
    /// Less that of `a`, `b`, `c` which is nearest to `a + b - c`, the first of equally near ones.
    case paeth = 4

    /// Undoes the filter, in place.
    ///
    /// - bytes: rows of `count` bytes each; that at `row` is changed, that at `above` is the row before, already undone, or
    ///   none, which counts as zeros.
    /// - stride: bytes of a pixel, 1 to 8.
    /// - Precondition: both rows lie inside, and do not overlap. Complexity: O(`count`).
    func undo(_ bytes: inout MutableRawSpan, row: Int, above: Int?, count: Int, stride: Int) {
        precondition(row >= 0 && row <= bytes.byteCount - count, "a row lies inside its image")
        switch (self, above) {
        case (.none, _), (.up, nil): return
        case (.sub, _), (.paeth, nil): Self.undoSub(&bytes, row: row, count: count, stride: stride)
        case (.up, let above?): Self.undoUp(&bytes, row: row, above: above, count: count)
        case (.average, nil):
            for place in Swift.stride(from: row + stride, to: row + count, by: 1) {
                bytes.set(bytes.byte(at: place) &+ bytes.byte(at: place - stride) >> 1, at: place)
            }
        case (.average, let above?):
            Self.undoPredicted(&bytes, row: row, above: above, count: count, stride: stride) { left, up, _ in
                (left & up) &+ ((left ^ up) &>> 1)
            } byte: { left, up, _ in
                (left & up) &+ ((left ^ up) &>> 1)
            }
        case (.paeth, let above?):
            Self.undoPredicted(
                &bytes, row: row, above: above, count: count, stride: stride, vector: Self.paeth, byte: Self.paeth)
        }
    }

    /// The one of three bytes that is nearest to `left + up - corner`.
    @inline(__always)
    static func paeth(_ left: UInt8, _ up: UInt8, _ corner: UInt8) -> UInt8 {
        let (a, b, c) = (Int(left), Int(up), Int(corner))
        let (toA, toB, toC) = (abs(b - c), abs(a - c), abs(a + b - 2 * c))
        return toA <= toB && toA <= toC ? left : toB <= toC ? up : corner
    }

    /// The same for four bytes at once.
    @inline(__always)
    private static func paeth(_ left: SIMD4<UInt8>, _ up: SIMD4<UInt8>, _ corner: SIMD4<UInt8>) -> SIMD4<UInt8> {
        let (a, b, c) = (Wide(truncatingIfNeeded: left), Wide(truncatingIfNeeded: up), Wide(truncatingIfNeeded: corner))
        let fromA = b &- c
        let fromB = a &- c
        let fromC = fromA &+ fromB
        let (toA, toB, toC) = (magnitude(fromA), magnitude(fromB), magnitude(fromC))
        let nearest = c.replacing(with: b, where: toB .<= toC).replacing(with: a, where: toA .<= toB .& toA .<= toC)
        return SIMD4<UInt8>(truncatingIfNeeded: nearest)
    }

    private typealias Wide = SIMD4<Int16>

    @inline(__always)
    private static func magnitude(_ x: Wide) -> Wide {
        pointwiseMax(x, 0 &- x)
    }
}

extension PNGFilter {
    private static func undoSub(_ bytes: inout MutableRawSpan, row: Int, count: Int, stride: Int) {
        var place = row + stride
        let end = row + count
        if stride == 3 || stride == 4 {
            var left = SIMD4<UInt8>()
            place = row
            // Four bytes are read and written for each pixel: of three, the last is put right by the next pixel.
            while place + stride + 4 <= end {
                left &+= bytes.quad(at: place)
                let next = bytes.byte(at: place + 3)
                bytes.store(left, at: place)
                if stride == 3 { bytes.set(next, at: place + 3) }
                place += stride
            }
            place = max(place, row + stride)
        }
        while place < end {
            bytes.set(bytes.byte(at: place) &+ bytes.byte(at: place - stride), at: place)
            place += 1
        }
    }

    private static func undoUp(_ bytes: inout MutableRawSpan, row: Int, above: Int, count: Int) {
        var place = 0
        while place + 16 <= count {
            bytes.store(bytes.vector(at: row + place) &+ bytes.vector(at: above + place), at: row + place)
            place += 16
        }
        while place < count {
            bytes.set(bytes.byte(at: row + place) &+ bytes.byte(at: above + place), at: row + place)
            place += 1
        }
    }

    /// Adds to each byte what is predicted from the three around it, a pixel at a time where it has three or four bytes.
    @inline(__always)
    private static func undoPredicted(
        _ bytes: inout MutableRawSpan, row: Int, above: Int, count: Int, stride: Int,
        vector: (SIMD4<UInt8>, SIMD4<UInt8>, SIMD4<UInt8>) -> SIMD4<UInt8>, byte: (UInt8, UInt8, UInt8) -> UInt8
    ) {
        var place = 0
        if stride == 3 || stride == 4 {
            var left = SIMD4<UInt8>()
            var corner = SIMD4<UInt8>()
            // As in `undoSub`. The fourth byte above is not looked at: of three, lanes do not mix.
            while place + stride + 4 <= count {
                let up = bytes.quad(at: above + place)
                left = bytes.quad(at: row + place) &+ vector(left, up, corner)
                corner = up
                let next = bytes.byte(at: row + place + 3)
                bytes.store(left, at: row + place)
                if stride == 3 { bytes.set(next, at: row + place + 3) }
                place += stride
            }
        }
        while place < count {
            let left = place < stride ? 0 : bytes.byte(at: row + place - stride)
            let corner = place < stride ? 0 : bytes.byte(at: above + place - stride)
            let up = bytes.byte(at: above + place)
            bytes.set(bytes.byte(at: row + place) &+ byte(left, up, corner), at: row + place)
            place += 1
        }
    }
}

extension MutableRawSpan {
    /// Sets the byte at `offset`, which must lie inside.
    @inline(__always)
    mutating func set(_ byte: UInt8, at offset: Int) {
        storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }
}
