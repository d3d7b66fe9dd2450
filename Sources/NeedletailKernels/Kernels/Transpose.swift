import CNeedletailKernels

/// Transposes of matrices of bytes: `y[.., c, r] = x[.., r, c]`.
///
/// - args: shapes, strides and aliasing stand at `nt_transpose_args`; strides are in elements.
/// - Exact. Complexity: O(elements of the tiles), no allocation.
@c(nt_b8_transpose__baseline)
func b8Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    transpose(args, begin, end, B8.self)
}

/// Transposes of matrices of 2-byte elements: otherwise as `nt_b8_transpose`.
@c(nt_b16_transpose__baseline)
func b16Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    transpose(args, begin, end, B16.self)
}

/// Transposes of matrices of 4-byte elements: otherwise as `nt_b8_transpose`.
@c(nt_b32_transpose__baseline)
func b32Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    transpose(args, begin, end, B32.self)
}

/// Transposes of matrices of 8-byte elements: otherwise as `nt_b8_transpose`.
@c(nt_b64_transpose__baseline)
func b64Transpose(_ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int) {
    transpose(args, begin, end, B64.self)
}

@inline(__always)
private func transpose<Element: StripElement>(
    _ args: UnsafePointer<nt_transpose_args>, _ begin: Int, _ end: Int, _: Element.Type
) {
    let size = MemoryLayout<Element.Word>.size
    let tileRows = Int(NT_TRANSPOSE_TILE_Y_BYTES) / size
    let tileColumns = Int(NT_TRANSPOSE_TILE_X_BYTES) / size
    let (rows, columns) = (args.pointee.rows, args.pointee.columns)
    let tilesAcross = (columns + tileColumns - 1) / tileColumns
    let tiles = (rows + tileRows - 1) / tileRows * tilesAcross
    let ldx = args.pointee.ldx * size
    let ldy = args.pointee.ldy * size
    let prefetches = args.pointee.is_large != 0
    // Sixteen rows of quarter lines are more than a CPU gathers into lines on their way past the caches.
    let fillsLines = size > 1 || Int(NT_STRIP_BYTES) > 16
    let streams = prefetches && fillsLines && (Int(bitPattern: args.pointee.y) | ldy) % 64 == 0

    /// Tile `unit` of all matrices'.
    @inline(__always)
    func tile(_ unit: Int) -> TransposeTile {
        var matrix = unit / tiles
        let (row, column) = (unit % tiles / tilesAcross * tileRows, unit % tiles % tilesAcross * tileColumns)
        var x = row * args.pointee.ldx + column
        var y = column * args.pointee.ldy + row
        var index = args.pointee.outer_rank - 1
        while index >= 0 {
            let dimension = nt_transpose_outer(args, index)
            x += matrix % dimension.count * dimension.x_stride
            y += matrix % dimension.count * dimension.y_stride
            matrix /= dimension.count
            index -= 1
        }
        return TransposeTile(
            x: args.pointee.x + x * size, ldx: ldx, y: args.pointee.y + y * size, ldy: ldy,
            rows: min(rows - row, tileRows), columns: min(columns - column, tileColumns))
    }

    guard begin < end else { return }
    var current = tile(begin)
    for unit in begin..<end {
        // Only the last tile has no next one, and is asked for again.
        let next = tile(min(unit + 1, end - 1))
        current.write(Element.self, streams: streams, prefetches: prefetches, next: next)
        current = next
    }
    if streams { nt_store_fence() }
}

/// One tile of a transpose; strides are in bytes.
private struct TransposeTile {
    var x: UnsafeRawPointer
    var ldx: Int
    var y: UnsafeMutableRawPointer
    var ldy: Int
    var rows: Int
    var columns: Int

    @inline(__always)
    func write<Element: StripElement>(_: Element.Type, streams: Bool, prefetches: Bool, next: TransposeTile) {
        let size = MemoryLayout<Element.Word>.size
        // Rows and columns of a small matrix in a lane, rows in a strip, and rows in a cache line.
        let side = 16 / size
        let stripRows = Int(NT_STRIP_BYTES) / size
        let lineElements = 64 / size
        guard rows >= side && columns >= side else {
            for column in 0..<columns { for row in 0..<rows { copy(Element.self, row, column) } }
            return
        }
        let isPrefetching = prefetches && columns * size == Int(NT_TRANSPOSE_TILE_X_BYTES) && next.columns == columns
        var prefetched = next.x
        var prefetchedBytes = 0
        var line = 0
        while line < columns {
            // The columns of a cache line of `x`; the last small matrices overlap where they would reach past the tile.
            let lineEnd = min(line + lineElements, columns)
            var row = 0
            while row + lineElements <= rows {
                if isPrefetching {
                    for _ in 0..<lineElements {
                        nt_prefetch(prefetched + prefetchedBytes)
                        prefetchedBytes += 64
                        if prefetchedBytes == Int(NT_TRANSPOSE_TILE_X_BYTES) {
                            prefetchedBytes = 0
                            prefetched += ldx
                        }
                    }
                }
                var column = line
                while column < lineEnd {
                    for part in 0..<lineElements / stripRows {
                        strips(Element.self, row + part * stripRows, min(column, columns - side), streams: streams)
                    }
                    column += side
                }
                row += lineElements
            }
            while row < rows {
                var column = line
                while column < lineEnd {
                    lanes(Element.self, min(row, rows - side), min(column, columns - side))
                    column += side
                }
                row += side
            }
            line = lineEnd
        }
    }

    /// Small matrices below each other, the first at `row`, `column`.
    @inline(__always)
    private func strips<Element: StripElement>(_: Element.Type, _ row: Int, _ column: Int, streams: Bool) {
        let size = MemoryLayout<Element.Word>.size
        let values = Element.StripRows.load(
            x + (row * ldx + column * size), stride: ldx, laneStride: Element.StripRows.count * ldx)
        Element.transposed(values).store(y + (column * ldy + row * size), stride: ldy, streams: streams)
    }

    /// The small matrix at `row`, `column`.
    @inline(__always)
    private func lanes<Element: StripElement>(_: Element.Type, _ row: Int, _ column: Int) {
        let size = MemoryLayout<Element.Word>.size
        let values = Element.LaneRows.load(x + (row * ldx + column * size), stride: ldx, laneStride: 0)
        Element.transposed(values).store(y + (column * ldy + row * size), stride: ldy, streams: false)
    }

    @inline(__always)
    private func copy<Element: StripElement>(_: Element.Type, _ row: Int, _ column: Int) {
        let size = MemoryLayout<Element.Word>.size
        let element = (x + (row * ldx + column * size)).loadUnaligned(as: Element.Word.self)
        (y + (column * ldy + row * size)).storeBytes(of: element, as: Element.Word.self)
        nt_keep_scalar()
    }
}
