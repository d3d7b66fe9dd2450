import CNeedletailKernels

/// Rows of pixels resized: `y[r, x, c] = clamp((Σ w[x, t] · x[r, starts[x] + t, c] + 2^21) >> 22)`, between 0 and 255.
///
/// - args: shapes and aliasing stand at `nt_resize_rows_args`.
/// - Exact: sums of integers modulo 2^32. Complexity: O(rows · channels · (width + Σ counts)), no allocation; the rows of a
///   block are lanes, so that fewer rows than NT_RESIZE_BLOCK_ROWS take as long as all.
@c(nt_u8_resize_rows__baseline)
func u8ResizeRows(_ args: UnsafePointer<nt_resize_rows_args>, _ begin: Int, _ end: Int) {
    switch args.pointee.channels {
    case 1: resizeRows(args, begin, end, WeightedBytes16.self)
    case 2: resizeRows(args, begin, end, WeightedBytes32.self)
    case 3: resizeRows(args, begin, end, WeightedBytes48.self)
    default: resizeRows(args, begin, end, WeightedBytes64.self)
    }
}

/// Columns of pixels resized: `y[r, i] = clamp((Σ w[r, t] · x[starts[r] + t, i] + 2^21) >> 22)`, between 0 and 255.
///
/// - args: shapes and aliasing stand at `nt_resize_columns_args`.
/// - Exact: sums of integers modulo 2^32. Complexity: O(byte_count · Σ counts), no allocation.
@c(nt_u8_resize_columns__baseline)
func u8ResizeColumns(_ args: UnsafePointer<nt_resize_columns_args>, _ begin: Int, _ end: Int) {
    let (byteCount, ldx) = (args.pointee.byte_count, args.pointee.ldx)
    for row in begin..<end {
        let count = Int(args.pointee.counts[row])
        let x = UnsafeRawPointer(args.pointee.x) + (Int(args.pointee.starts[row]) - args.pointee.first) * ldx
        let y = UnsafeMutableRawPointer(args.pointee.y) + row * args.pointee.ldy
        let weights = args.pointee.weights + row * args.pointee.ld_weights
        @inline(__always)
        func sum<Sums: WeightedBytes>(_ column: Int, _: Sums.Type) {
            Sums().adding(x + column, stride: ldx, weights: weights, count: count).store(y + column)
        }
        var column = 0
        while column + WeightedBytes64.count <= byteCount {
            sum(column, WeightedBytes64.self)
            column += WeightedBytes64.count
        }
        if byteCount >= WeightedBytes16.count {
            // The last ones may begin among those before them.
            while column < byteCount {
                sum(min(column, byteCount - WeightedBytes16.count), WeightedBytes16.self)
                column += WeightedBytes16.count
            }
        } else {
            while column < byteCount {
                let byte = weightedByte(x + column, stride: ldx, weights: weights, count: count)
                y.storeBytes(of: byte, toByteOffset: column, as: UInt8.self)
                column += 1
            }
        }
    }
}

/// Bytes of each row that lie transposed at a time.
private let tileColumns = 2048
/// Bytes of each row of `y` that wait to be transposed back: whole pixels of 1 to 4 channels, and whole lanes.
private let outputColumns = 192

@inline(__always)
private func resizeRows<Sums: WeightedBytes>(
    _ args: UnsafePointer<nt_resize_rows_args>, _ begin: Int, _ end: Int, _: Sums.Type
) {
    let channels = Sums.count / 16
    var tileBytes = InlineArray<32_832, UInt8>(repeating: 0)
    var outputBytes = InlineArray<3_136, UInt8>(repeating: 0)
    withAligned(&tileBytes) { tileBytes in
        withAligned(&outputBytes) { outputBytes in
            let (tile, output) = (UnsafeMutableRawPointer(tileBytes), UnsafeMutableRawPointer(outputBytes))
            for unit in begin..<end {
                let row = unit * Int(NT_RESIZE_BLOCK_ROWS)
                let block = RowBlock(
                    rows: min(args.pointee.rows - row, Int(NT_RESIZE_BLOCK_ROWS)),
                    x: UnsafeRawPointer(args.pointee.x) + row * args.pointee.ldx, ldx: args.pointee.ldx,
                    y: UnsafeMutableRawPointer(args.pointee.y) + row * args.pointee.ldy, ldy: args.pointee.ldy)
                // The pixels that lie transposed.
                var (first, last) = (0, 0)
                // The bytes of `y` that wait, and where they go.
                var (waiting, done) = (0, 0)
                for pixel in 0..<args.pointee.outputs {
                    var position = Int(args.pointee.starts[pixel])
                    let stop = position + Int(args.pointee.counts[pixel])
                    var weights = args.pointee.weights + pixel * args.pointee.ld_weights
                    var sums = Sums()
                    while position < stop {
                        // More pixels than a tile has room for come in pieces, each from the start of a tile.
                        if position < first || position >= last || (stop > last && position > first) {
                            first = position
                            last = min(first + tileColumns / channels, args.pointee.width)
                            block.transpose(first * channels, (last - first) * channels, tile)
                        }
                        let count = min(stop, last) - position
                        sums = sums.adding(
                            tile + (position - first) * Sums.count, stride: Sums.count, weights: weights, count: count)
                        weights += count
                        position += count
                    }
                    sums.store(output + waiting * 16)
                    waiting += channels
                    if waiting == outputColumns {
                        block.write(output, waiting, at: done)
                        done += waiting
                        waiting = 0
                    }
                }
                block.write(output, waiting, at: done)
            }
        }
    }
}

/// Up to 16 rows of bytes, which lie beside each other where they are worked on: `[byte of the row, 16 rows]`.
private struct RowBlock {
    var rows: Int
    var x: UnsafeRawPointer
    var ldx: Int
    var y: UnsafeMutableRawPointer
    var ldy: Int

    /// Puts `count` bytes of each row, from byte `begin` on, at `tile`; lanes of rows that are not there repeat the last.
    @inline(__always)
    func transpose(_ begin: Int, _ count: Int, _ tile: UnsafeMutableRawPointer) {
        let x = x + begin
        var column = 0
        if rows == 16 {
            while column + Int(NT_STRIP_BYTES) <= count {
                B8.transposed(B8.StripRows.load(x + column, stride: ldx, laneStride: 16))
                    .store(tile + column * 16, stride: 16, laneStride: 256)
                column += Int(NT_STRIP_BYTES)
            }
        }
        if count >= 16 {
            while column < count {
                let first = min(column, count - 16)
                B8.transposed(clampedRows(x + first)).store(tile + first * 16, stride: 16, streams: false)
                column += 16
            }
        } else {
            while column < count {
                for row in 0..<16 {
                    let byte = x.load(fromByteOffset: min(row, rows - 1) * ldx + column, as: UInt8.self)
                    tile.storeBytes(of: byte, toByteOffset: column * 16 + row, as: UInt8.self)
                    nt_keep_scalar()
                }
                column += 1
            }
        }
    }

    /// 16 bytes of each row, the last row in place of those that are not there.
    @inline(__always)
    private func clampedRows(_ x: UnsafeRawPointer) -> B8.LaneRows {
        @inline(__always)
        func one(_ row: Int) -> Lane { Lane(bytes: nt_lane_load(x + min(row, rows - 1) * ldx)) }
        @inline(__always)
        func two(_ row: Int) -> Pair<Lane> { Pair(first: one(row), second: one(row + 1)) }
        @inline(__always)
        func four(_ row: Int) -> Pair<Pair<Lane>> { Pair(first: two(row), second: two(row + 2)) }
        @inline(__always)
        func eight(_ row: Int) -> Pair<Pair<Pair<Lane>>> { Pair(first: four(row), second: four(row + 4)) }
        return Pair(first: eight(0), second: eight(8))
    }

    /// Writes the `count` bytes of each row at `output` to byte `begin` of the rows of `y` and on.
    @inline(__always)
    func write(_ output: UnsafeMutableRawPointer, _ count: Int, at begin: Int) {
        let y = y + begin
        guard rows == 16 && count >= 16 else {
            for row in 0..<rows {
                for column in 0..<count {
                    let byte = output.load(fromByteOffset: column * 16 + row, as: UInt8.self)
                    y.storeBytes(of: byte, toByteOffset: row * ldy + column, as: UInt8.self)
                    nt_keep_scalar()
                }
            }
            return
        }
        var column = 0
        while column < count {
            // The last ones may begin among those before them.
            let first = min(column, count - 16)
            B8.transposed(B8.LaneRows.load(output + first * 16, stride: 16, laneStride: 0))
                .store(y + first, stride: ldy, streams: false)
            column += 16
        }
    }
}
