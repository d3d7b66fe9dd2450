import CNeedletailKernels

/// A copy of bytes between arrays with any strides: `y[i, .., j] = x[i, .., j]`. Slices with steps, concatenation,
/// padding, broadcasts and fills are such copies.
///
/// - args: shapes, strides and aliasing stand at `nt_copy_strided_args`. Fastest where the last dimension has stride 1 in
///   `y`, and 1 or 0 in `x`.
/// - Exact. Complexity: O(end - begin), no allocation.
@c(nt_b8_copy_strided__baseline)
func b8CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    copyStrided(args, begin, end, B8.self)
}

/// A copy of 2-byte elements: otherwise as `nt_b8_copy_strided`.
@c(nt_b16_copy_strided__baseline)
func b16CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    copyStrided(args, begin, end, B16.self)
}

/// A copy of 4-byte elements: otherwise as `nt_b8_copy_strided`.
@c(nt_b32_copy_strided__baseline)
func b32CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    copyStrided(args, begin, end, B32.self)
}

/// A copy of 8-byte elements: otherwise as `nt_b8_copy_strided`.
@c(nt_b64_copy_strided__baseline)
func b64CopyStrided(_ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int) {
    copyStrided(args, begin, end, B64.self)
}

@inline(__always)
private func copyStrided<Element: StripElement>(
    _ args: UnsafePointer<nt_copy_strided_args>, _ begin: Int, _ end: Int, _: Element.Type
) {
    let size = MemoryLayout<Element.Word>.size
    let rank = args.pointee.rank
    let row = nt_copy_strided_dimension(args, rank - 1)
    // Rows are counted through the dimension before the last; the others' indices are worked out once for its rows.
    let rows = rank > 1 ? nt_copy_strided_dimension(args, rank - 2) : nt_dimension(count: 1, x_stride: 0, y_stride: 0)
    var element = begin
    while element < end {
        var outer = element / row.count
        var index = outer % rows.count
        outer /= rows.count
        var column = element % row.count
        var from = index * rows.x_stride
        var to = index * rows.y_stride
        var dimension = rank - 3
        while dimension >= 0 {
            let outerDimension = nt_copy_strided_dimension(args, dimension)
            from += outer % outerDimension.count * outerDimension.x_stride
            to += outer % outerDimension.count * outerDimension.y_stride
            outer /= outerDimension.count
            dimension -= 1
        }
        while index < rows.count && element < end {
            // Only the first row may begin, and the last one end, inside.
            let count = min(row.count - column, end - element)
            copyRow(
                args.pointee.x + (from + column * row.x_stride) * size, row.x_stride * size,
                args.pointee.y + (to + column * row.y_stride) * size, row.y_stride * size, count, Element.self)
            element += count
            column = 0
            from += rows.x_stride
            to += rows.y_stride
            index += 1
        }
    }
}

/// `count` elements at `from` to `to`; strides are in bytes.
@inline(__always)
private func copyRow<Element: StripElement>(
    _ from: UnsafeRawPointer, _ fromStride: Int, _ to: UnsafeMutableRawPointer, _ toStride: Int, _ count: Int,
    _: Element.Type
) {
    let size = MemoryLayout<Element.Word>.size
    if toStride == size && fromStride == size {
        copyRun(from, to, count * size)
    } else if toStride == size && fromStride == 0 {
        fill(from.loadUnaligned(as: Element.Word.self), to, count, Element.self)
    } else {
        for index in 0..<count {
            let word = (from + index * fromStride).loadUnaligned(as: Element.Word.self)
            (to + index * toStride).storeBytes(of: word, as: Element.Word.self)
            nt_keep_scalar()
        }
    }
}

/// `count` times `word` at `to`.
@inline(__always)
private func fill<Element: StripElement>(
    _ word: Element.Word, _ to: UnsafeMutableRawPointer, _ count: Int, _: Element.Type
) {
    let byteCount = count * MemoryLayout<Element.Word>.size
    guard byteCount >= 64 else {
        for index in 0..<count {
            (to + index * MemoryLayout<Element.Word>.size).storeBytes(of: word, as: Element.Word.self)
            nt_keep_scalar()
        }
        return
    }
    let line = Element.Line(repeating: word)
    var at = 0
    while at < byteCount - 64 {
        (to + at).storeBytes(of: line, as: Element.Line.self)
        at += 64
    }
    // The last line may begin inside the one before it.
    (to + (byteCount - 64)).storeBytes(of: line, as: Element.Line.self)
}
