import CNeedletailKernels

/// Rows picked by i32 indices: `y[o, i, :] = x[o, indices[i], :]`; an embedding is such a pick.
///
/// - args: shapes and aliasing stand at `nt_gather_args`. Whatever the indices are, nothing outside `x` is read: rows of
///   those outside the axis are zeros. `nt_i32_check_indices` finds them first.
/// - Exact. Complexity: O((end - begin) · inner_bytes), no allocation.
@c(nt_i32_gather__baseline)
func i32Gather(_ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int) {
    gather(args, begin, end, Int32.self)
}

/// Rows picked by i64 indices: otherwise as `nt_i32_gather`.
@c(nt_i64_gather__baseline)
func i64Gather(_ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int) {
    gather(args, begin, end, Int64.self)
}

/// How many i32 indices from the start of each block lie in `-axis ..< axis`, the range that `nt_i32_gather` picks from.
///
/// - args: shapes stand at `nt_check_indices_args`.
/// - Exact. Complexity: O((end - begin) · NT_INDEX_BLOCK), no allocation.
@c(nt_i32_check_indices__baseline)
func i32CheckIndices(_ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int) {
    checkIndices(args, begin, end, Int32.self)
}

/// How many i64 indices from the start of each block lie in `-axis ..< axis`: otherwise as `nt_i32_check_indices`.
@c(nt_i64_check_indices__baseline)
func i64CheckIndices(_ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int) {
    checkIndices(args, begin, end, Int64.self)
}

@inline(__always)
private func gather<Index: FixedWidthInteger>(
    _ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int, _: Index.Type
) {
    switch args.pointee.inner_bytes {
    case 1:
        forEachRow(args, begin, end, Index.self) { row, to, _ in
            to.storeBytes(of: pick(row, UInt8.self), as: UInt8.self)
        }
    case 2:
        forEachRow(args, begin, end, Index.self) { row, to, _ in
            to.storeBytes(of: pick(row, UInt16.self), as: UInt16.self)
        }
    case 4:
        forEachRow(args, begin, end, Index.self) { row, to, _ in
            to.storeBytes(of: pick(row, UInt32.self), as: UInt32.self)
        }
    case 8:
        forEachRow(args, begin, end, Index.self) { row, to, _ in
            to.storeBytes(of: pick(row, UInt64.self), as: UInt64.self)
        }
    case let byteCount:
        // The start of the next row is asked for while this one is copied; the CPU sees by itself where a row goes on.
        let ahead = min(byteCount, 4096)
        forEachRow(args, begin, end, Index.self) {
            var line = 0
            while line < ahead {
                nt_prefetch($2 + line)
                line += 64
            }
            if let row = $0 { copyRun(row, $1, byteCount) } else { nt_zero_bytes($1, byteCount) }
        }
    }
}

/// The word at `row`, 0 where there is none.
@inline(__always)
private func pick<Word: FixedWidthInteger & BitwiseCopyable>(_ row: UnsafeRawPointer?, _: Word.Type) -> Word {
    row?.loadUnaligned(as: Word.self) ?? 0
}

/// Calls `body` with the row of `x`, nil where the index lies outside the axis, the row of `y` of each unit, and the next
/// unit's row of `x`, which may be no memory of the process.
@inline(__always)
private func forEachRow<Index: FixedWidthInteger>(
    _ args: UnsafePointer<nt_gather_args>, _ begin: Int, _ end: Int, _: Index.Type,
    _ body: (UnsafeRawPointer?, UnsafeMutableRawPointer, UnsafeRawPointer) -> Void
) {
    let (axis, count, byteCount) = (args.pointee.axis, args.pointee.count, args.pointee.inner_bytes)
    let indices = args.pointee.indices.assumingMemoryBound(to: Index.self)
    var unit = begin
    while unit < end {
        // The units of one index of the outer dimension.
        let outer = unit / count
        let x = args.pointee.x + outer * axis * byteCount
        let last = min(end, (outer + 1) * count)
        @inline(__always)
        func position(_ unit: Int) -> Int {
            let index = Int(truncatingIfNeeded: indices[unit - outer * count])
            return index < 0 ? index &+ axis : index
        }
        while unit < last {
            let at = position(unit)
            let next = position(min(unit + 1, last - 1))
            let isInside = UInt(bitPattern: at) < UInt(bitPattern: axis)
            body(
                isInside ? x + at * byteCount : nil, args.pointee.y + unit * byteCount,
                UnsafeRawPointer(bitPattern: Int(bitPattern: x) &+ next &* byteCount) ?? x)
            unit += 1
        }
    }
}

@inline(__always)
private func checkIndices<Index: FixedWidthInteger>(
    _ args: UnsafePointer<nt_check_indices_args>, _ begin: Int, _ end: Int, _: Index.Type
) {
    let axis = args.pointee.axis
    let indices = args.pointee.indices.assumingMemoryBound(to: Index.self)
    for block in begin..<end {
        let first = block * Int(NT_INDEX_BLOCK)
        let last = min(first + Int(NT_INDEX_BLOCK), args.pointee.count)
        var index = first
        while index < last {
            let value = Int(truncatingIfNeeded: indices[index])
            guard value >= 0 - axis && value < axis else { break }
            index += 1
        }
        args.pointee.valid_counts[block] = index - first
    }
}
