import CNeedletailKernels

extension KernelTable {
    /// Pixels of other channels: `nt_u8_convert_pixels`.
    ///
    /// - pixels: `[pixel, from]`; `from` and `to` are 1, 3 or 4, and differ. Complexity: O(pixels); allocates the result.
    package func convertPixels(_ pixels: [UInt8], from: Int, to: Int) -> [UInt8] {
        let count = pixels.count / from
        precondition(pixels.count == count * from && from != to && [from, to].allSatisfy([1, 3, 4].contains))
        return mapPixels(pixels, to: count * to) {
            var args = nt_convert_pixels_args(x_channels: from, y_channels: to, x: $0, y: $1)
            u8ConvertPixels(&args, 0, count)
        }
    }

    /// Colours multiplied by their opacity: `nt_u8_premultiply`.
    ///
    /// - pixels: `[pixel, 4]`. Complexity: O(pixels); allocates the result.
    package func premultiply(_ pixels: [UInt8]) -> [UInt8] {
        precondition(pixels.count % 4 == 0)
        return mapPixels(pixels, to: pixels.count) {
            var args = nt_rgba_args(x: $0, y: $1)
            u8Premultiply(&args, 0, pixels.count / 4)
        }
    }

    /// Colours divided by their opacity, in place: `nt_u8_unpremultiply`.
    ///
    /// - pixels: `[pixel, 4]`. Complexity: O(pixels), no allocation.
    package func unpremultiply(_ pixels: inout [UInt8]) {
        precondition(pixels.count % 4 == 0)
        pixels.withUnsafeMutableBufferPointer {
            guard let x = $0.baseAddress else { return }
            var args = nt_rgba_args(x: x, y: x)
            u8Unpremultiply(&args, 0, $0.count / 4)
        }
    }

    /// Bytes looked up in the table of their channel: `nt_u8_lookup_f32`.
    ///
    /// - table: `[channels, 256]`; pixels: `[pixel, channels]`; values: as many as `pixels`. Complexity: O(pixels · channels), no
    ///   allocation.
    package func lookUp(_ pixels: [UInt8], in table: [Float], channels: Int, into values: inout MutableSpan<Float>) {
        precondition(table.count == 256 * channels && pixels.count % channels == 0 && values.count == pixels.count)
        values.withUnsafeMutableBufferPointer { values in
            pixels.withUnsafeBufferPointer { pixels in
                table.withUnsafeBufferPointer { table in
                    guard let x = pixels.baseAddress, let y = values.baseAddress, let table = table.baseAddress
                    else { return }
                    var args = nt_u8_lookup_f32_args(channels: channels, table: table, x: x, y: y)
                    u8LookupF32(&args, 0, pixels.count / channels)
                }
            }
        }
    }

    /// Pixels picked by row and column: `y[r, c] = x[rows[r], columns[c]]`.
    ///
    /// - pixels: `[height, width, channels]`; rows and columns lie inside it.
    /// - Complexity: O(rows · columns · channels); allocates the result.
    package func pickPixels(
        _ pixels: [UInt8], width: Int, channels: Int, rows: [Int32], columns: [Int32]
    ) -> [UInt8] {
        let (ldx, ldy) = (width * channels, columns.count * channels)
        precondition((1...4).contains(channels))
        precondition(rows.allSatisfy { $0 >= 0 && (Int($0) + 1) * ldx <= pixels.count })
        precondition(columns.allSatisfy { $0 >= 0 && Int($0) < width })
        return mapPixels(pixels, to: rows.count * ldy) { x, y in
            columns.withUnsafeBufferPointer { columns in
                rows.withUnsafeBufferPointer { rows in
                    guard let row = rows.baseAddress, let column = columns.baseAddress else { return }
                    var args = nt_pick_pixels_args(
                        channels: channels, outputs: columns.count, rows: row, columns: column, x: x, ldx: ldx, y: y,
                        ldy: ldy)
                    u8PickPixels(&args, 0, rows.count)
                }
            }
        }
    }

    /// An array of `byteCount` bytes, all of which `body` writes; it is given the addresses of `pixels` and of these.
    private func mapPixels(
        _ pixels: [UInt8], to byteCount: Int, _ body: (UnsafePointer<UInt8>, UnsafeMutablePointer<UInt8>) -> Void
    ) -> [UInt8] {
        pixels.withUnsafeBufferPointer { pixels in
            [UInt8](unsafeUninitializedCapacity: byteCount) { result, initialized in
                guard let x = pixels.baseAddress, let y = result.baseAddress, byteCount > 0 else { return }
                body(x, y)
                initialized = byteCount
            }
        }
    }
}
