/// Extents or strides of six dimensions, the last one's in `.5`.
typealias SixDimensions = (Int, Int, Int, Int, Int, Int)

/// Calls `body` for each row of the result's last dimension among values `begin ..< end`: with the offset in each of three
/// operands of its first value, with that value's index in the result, and with how many values it has.
@inline(__always)
func forEachBroadcastRow(
    _ extents: SixDimensions, _ a: SixDimensions, _ b: SixDimensions, _ c: SixDimensions, _ begin: Int, _ end: Int,
    _ body: (_ a: Int, _ b: Int, _ c: Int, _ index: Int, _ count: Int) -> Void
) {
    var index = begin
    while index < end {
        // Indices are worked out for a row, and counted on through the dimension outside it.
        var outer = index / extents.5
        let column = index % extents.5
        var row = outer % extents.4
        outer /= extents.4
        let i3 = outer % extents.3
        outer /= extents.3
        let i2 = outer % extents.2
        outer /= extents.2
        let i1 = outer % extents.1
        let i0 = outer / extents.1
        @inline(__always)
        func offset(_ strides: SixDimensions) -> Int {
            i0 * strides.0 + i1 * strides.1 + i2 * strides.2 + i3 * strides.3 + row * strides.4
        }
        var offsets = (offset(a), offset(b), offset(c))
        var first = column
        while row < extents.4 && index < end {
            let count = min(extents.5 - first, end - index)
            body(offsets.0 + first * a.5, offsets.1 + first * b.5, offsets.2 + first * c.5, index, count)
            index += count
            first = 0
            row += 1
            offsets.0 += a.4
            offsets.1 += b.4
            offsets.2 += c.4
        }
    }
}

/// An operand along a row: its elements side by side, or one for all.
struct RowElements<Element: SIMDScalar & BitwiseCopyable> {
    let start: UnsafePointer<Element>
    let isRepeated: Bool

    @inline(__always)
    init(_ start: UnsafePointer<Element>, stride: Int) {
        self.start = start
        isRepeated = stride == 0
    }

    /// The `count` elements from `index` on, at most sixteen; the lanes past them hold anything.
    @inline(__always)
    func load(_ index: Int, count: Int) -> SIMD16<Element> {
        if isRepeated { return SIMD16(repeating: start.pointee) }
        if count < 16 { return loadPadded(start + index, count: count) }
        return UnsafeRawPointer(start + index).loadUnaligned(as: SIMD16<Element>.self)
    }
}

/// Writes `count` elements at `y`, sixteen at a time: `values` gives those from an index on, as many as it is told.
@inline(__always)
func writeRow<Element: SIMDScalar & BitwiseCopyable>(
    _ y: UnsafeMutablePointer<Element>, _ count: Int, _ values: (_ index: Int, _ count: Int) -> SIMD16<Element>
) {
    var index = 0
    while index + 16 <= count {
        UnsafeMutableRawPointer(y + index).storeBytes(of: values(index, 16), as: SIMD16<Element>.self)
        index += 16
    }
    if index < count { storePadded(values(index, count - index), y + index, count: count - index) }
}
