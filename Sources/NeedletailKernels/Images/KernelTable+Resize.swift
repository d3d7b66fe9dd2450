import CNeedletailKernels

extension KernelTable {
    /// Bytes between the two passes of a resize: of larger images a stripe is resized at a time.
    package static let resizeStripeBytes = 16 << 20

    /// An image resized along one axis or both.
    ///
    /// - pixels: `[height, width, channels]`.
    /// - horizontal, vertical: where the pixels of a row, and the rows, come from; nil leaves the axis as it is. `inputs` are
    ///   the width and the height.
    /// - columnsFirst: whether the vertical axis is the first of both: what comes between is rounded to bytes.
    /// - stripeBytes: the room for what comes between; it holds a column of pixels, or a row, in any case.
    /// - Returns: `[height, width, channels]` of the new size.
    /// - Complexity: O(channels · (height · Σ horizontal counts + new width · Σ vertical counts)). Allocates the result, and
    ///   `stripeBytes` at most, or a column or row, where both axes are resized.
    package func resize(
        _ pixels: [UInt8], width: Int, height: Int, channels: Int, horizontal: ResizeAxis?, vertical: ResizeAxis?,
        columnsFirst: Bool = false, stripeBytes: Int = resizeStripeBytes
    ) -> [UInt8] {
        precondition(pixels.count == width * height * channels && (1...4).contains(channels))
        precondition((horizontal?.inputs ?? width) == width && (vertical?.inputs ?? height) == height)
        let (newWidth, newHeight) = (horizontal?.outputs ?? width, vertical?.outputs ?? height)
        let byteCount = newWidth * newHeight * channels
        return pixels.withUnsafeBufferPointer { pixels in
            [UInt8](unsafeUninitializedCapacity: byteCount) { result, initialized in
                guard let x = pixels.baseAddress, let y = result.baseAddress, byteCount > 0 else { return }
                let from = Bytes(x, stride: width * channels)
                let to = MutableBytes(y, stride: newWidth * channels)
                switch (horizontal, vertical) {
                case (nil, nil): y.update(from: x, count: byteCount)
                case (let axis?, nil): resizeRows(from, height, channels, axis, 0..<newWidth, to)
                case (nil, let axis?): resizeColumns(from, 0, width * channels, axis, 0..<newHeight, to)
                case (let horizontal?, let vertical?):
                    if columnsFirst {
                        resizeColumnsThenRows(from, channels, horizontal, vertical, to, stripeBytes)
                    } else {
                        resizeRowsThenColumns(from, channels, horizontal, vertical, to, stripeBytes)
                    }
                }
                initialized = byteCount
            }
        }
    }

    /// Both passes, a stripe of columns at a time: only rows that the vertical axis uses are made.
    private func resizeRowsThenColumns(
        _ x: Bytes, _ channels: Int, _ horizontal: ResizeAxis, _ vertical: ResizeAxis, _ y: MutableBytes,
        _ stripeBytes: Int
    ) {
        let (first, rows) = (vertical.used.lowerBound, vertical.used.count)
        let columnBytes = max(1, rows) * channels
        let stripe = min(max(1, stripeBytes / columnBytes), horizontal.outputs)
        withTemporaryBytes(stripe * columnBytes) { memory in
            for begin in stride(from: 0, to: horizontal.outputs, by: stripe) {
                let columns = begin..<min(begin + stripe, horizontal.outputs)
                let between = MutableBytes(memory, stride: columns.count * channels)
                resizeRows(x.advanced(by: first * x.stride), rows, channels, horizontal, columns, between)
                resizeColumns(
                    Bytes(between), first, between.stride, vertical, 0..<vertical.outputs,
                    y.advanced(by: begin * channels))
            }
        }
    }

    /// Both passes, a stripe of rows at a time.
    private func resizeColumnsThenRows(
        _ x: Bytes, _ channels: Int, _ horizontal: ResizeAxis, _ vertical: ResizeAxis, _ y: MutableBytes,
        _ stripeBytes: Int
    ) {
        let stripe = min(max(1, stripeBytes / x.stride), vertical.outputs)
        withTemporaryBytes(stripe * x.stride) { memory in
            let between = MutableBytes(memory, stride: x.stride)
            for begin in stride(from: 0, to: vertical.outputs, by: stripe) {
                let rows = begin..<min(begin + stripe, vertical.outputs)
                resizeColumns(x, 0, x.stride, vertical, rows, between)
                resizeRows(
                    Bytes(between), rows.count, channels, horizontal, 0..<horizontal.outputs,
                    y.advanced(by: begin * y.stride))
            }
        }
    }

    /// `x` has `rows` rows of `axis.inputs` pixels, `y` as many of `columns.count`.
    private func resizeRows(
        _ x: Bytes, _ rows: Int, _ channels: Int, _ axis: ResizeAxis, _ columns: Range<Int>, _ y: MutableBytes
    ) {
        axis.withPointers { starts, counts, weights in
            let begin = columns.lowerBound
            var args = nt_resize_rows_args(
                rows: rows, channels: channels, width: axis.inputs, outputs: columns.count, starts: starts + begin,
                counts: counts + begin, weights: weights + begin * axis.stride, ld_weights: axis.stride, x: x.address,
                ldx: x.stride, y: y.address, ldy: y.stride)
            let block = Int(NT_RESIZE_BLOCK_ROWS)
            u8ResizeRows(&args, 0, (rows + block - 1) / block)
        }
    }

    /// `x` has the rows from `first` on that the axis uses, `y` has `rows.count`, each of `byteCount` bytes.
    private func resizeColumns(
        _ x: Bytes, _ first: Int, _ byteCount: Int, _ axis: ResizeAxis, _ rows: Range<Int>, _ y: MutableBytes
    ) {
        axis.withPointers { starts, counts, weights in
            let begin = rows.lowerBound
            var args = nt_resize_columns_args(
                byte_count: byteCount, first: first, starts: starts + begin, counts: counts + begin,
                weights: weights + begin * axis.stride, ld_weights: axis.stride, x: x.address, ldx: x.stride,
                y: y.address, ldy: y.stride)
            u8ResizeColumns(&args, 0, rows.count)
        }
    }
}

/// Rows of bytes that are read.
private struct Bytes {
    var address: UnsafePointer<UInt8>
    /// From one row to the next.
    var stride: Int

    init(_ address: UnsafePointer<UInt8>, stride: Int) { (self.address, self.stride) = (address, stride) }

    init(_ bytes: MutableBytes) { self.init(bytes.address, stride: bytes.stride) }

    func advanced(by byteCount: Int) -> Bytes { Bytes(address + byteCount, stride: stride) }
}

/// Rows of bytes that are written.
private struct MutableBytes {
    var address: UnsafeMutablePointer<UInt8>
    /// From one row to the next.
    var stride: Int

    init(_ address: UnsafeMutablePointer<UInt8>, stride: Int) { (self.address, self.stride) = (address, stride) }

    func advanced(by byteCount: Int) -> MutableBytes { MutableBytes(address + byteCount, stride: stride) }
}

extension ResizeAxis {
    /// Calls `body` with `starts`, `counts` and `weights`.
    fileprivate func withPointers(
        _ body: (UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Void
    ) {
        starts.withUnsafeBufferPointer { starts in
            counts.withUnsafeBufferPointer { counts in
                weights.withUnsafeBufferPointer { weights in
                    // An axis without outputs has no addresses, and nothing to compute.
                    guard let starts = starts.baseAddress, let counts = counts.baseAddress,
                        let weights = weights.baseAddress
                    else { return }
                    body(starts, counts, weights)
                }
            }
        }
    }
}

/// Calls `body` with memory for `byteCount` bytes.
private func withTemporaryBytes(_ byteCount: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Void) {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCount)
    defer { bytes.deallocate() }
    body(bytes)
}
