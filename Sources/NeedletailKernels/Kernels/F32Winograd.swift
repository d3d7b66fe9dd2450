import CNeedletailKernels

/// Convolution of 3 x 3 windows over NHWC images by Winograd's method F(4x4, 3x3), with what follows it:
/// `c = activation(conv(x, b) + bias) · scale + shift + residual`, and then the largest of each 2 x 2 pixels where `pools`, NaN
/// where one of them is.
///
/// - args: shapes, strides, aliasing and units stand at `nt_f32_winograd_args`; filters are transformed by
///   `WinogradFilters`.
/// - A tile is 4 x 4 output pixels, which 6 x 6 input pixels make. They are transformed to 36 points, of which each is a
///   matmul of its own over the channels: 36 products in place of 144. The polynomials' points are 0, ±√½, ±√2 and ∞, whose
///   rounding errors are a quarter of those of 0, ±1, ±2 and ∞.
/// - Each product's sum is in rising order of the channels, each term by one FMA (a product and a sum on tiers without): the
///   same bits on every tier with FMA, for any number of images and any blocks.
/// - Error: measured in Docs/Numerics.md. Source: A. Lavin, S. Gray, "Fast Algorithms for Convolutional Neural Networks",
///   2015; B. Barabasz et al., "Error Analysis and Improving the Accuracy of Winograd Convolution", 2020, for points.
/// - Precondition: sizes are at least 0 and agree with the memory. Complexity: O(images · tiles · n · k), no allocation.
@c(nt_f32_conv_winograd4__baseline)
func f32ConvWinograd4(_ args: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int) {
    winograd(args, begin, end, WinogradTile4.self)
}

/// Convolution of 3 x 3 windows over NHWC images by Winograd's method F(2x2, 3x3): as `nt_f32_conv_winograd4`, but for the tiles.
///
/// - A tile is 2 x 2 output pixels, which 4 x 4 input pixels make: 16 products in place of 36. The polynomials' points are
///   0, ±1 and ∞, so that pixels and products are only added and subtracted.
/// - The same order, bits, error, preconditions and complexity as `nt_f32_conv_winograd4` has.
@c(nt_f32_conv_winograd2__baseline)
func f32ConvWinograd2(_ args: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int) {
    winograd(args, begin, end, WinogradTile2.self)
}

@inline(__always)
private func winograd<Tile: WinogradTile>(
    _ args: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int, _: Tile.Type
) {
    let slices = (args.pointee.sums.n + 31) / 32
    let sliceBlock = args.pointee.slice_block
    let sliceBlocks = max(1, (slices + sliceBlock - 1) / sliceBlock)
    let work = WinogradBlock<Tile>(args)
    for unit in begin..<end {
        let block = unit / sliceBlocks
        let slice = (unit - block * sliceBlocks) * sliceBlock
        let tile = block * args.pointee.tile_block
        work.run(
            tiles: tile..<min(tile + args.pointee.tile_block, work.tileCount),
            slices: slice..<min(slice + sliceBlock, slices))
    }
}

/// The tiles of a convolution.
private struct WinogradBlock<Tile: WinogradTile> {
    let args: UnsafePointer<nt_f32_winograd_args>
    /// Tiles of a row of tiles, and of an image.
    let tilesPerLine: Int
    let tilesPerImage: Int
    let tileCount: Int
    /// Groups of 16 channels.
    let channelGroups: Int
    /// A tile's own memory: a vector for each point between a transform's two passes, and as many for pixels at borders.
    let passes: UnsafeMutablePointer<Float>
    let border: UnsafeMutablePointer<Float>
    /// `[tiles / 8][channels / 16][points][8][16]`: transformed input.
    let inputs: UnsafeMutablePointer<Float>
    /// `[tiles / 8][points][8][32]`: products of one slice.
    let products: UnsafeMutablePointer<Float>

    @inline(__always)
    init(_ pointer: UnsafePointer<nt_f32_winograd_args>) {
        args = pointer
        let args = pointer.pointee
        tilesPerLine = (args.sums.m + Tile.outputs - 1) / Tile.outputs
        tilesPerImage = tilesPerLine * ((args.output_height + Tile.outputs - 1) / Tile.outputs)
        tileCount = tilesPerImage * args.images
        channelGroups = (args.channels + 15) / 16
        passes = args.scratch
        border = passes + Tile.points * 16
        products = border + Tile.points * 16
        inputs = products + args.tile_block / 8 * Self.productGroup
    }

    /// Values of eight tiles: of all points and 16 channels, and of all points and 32 filters.
    @inline(__always) static var inputGroup: Int { Tile.points * 8 * 16 }
    @inline(__always) static var productGroup: Int { Tile.points * 8 * 32 }

    @inline(__always)
    func run(tiles: Range<Int>, slices: Range<Int>) {
        for tile in tiles { transformInput(tile, place: tile - tiles.lowerBound) }
        for slice in slices {
            if Tile.points * args.pointee.channels * args.pointee.sums.n > 1 << 17 {
                multiplyReadingAhead(slice: slice, tiles: tiles.count)
            } else {
                multiply(slice: slice, tiles: tiles.count)
            }
            for half in 0..<2 where 32 * slice + 16 * half < args.pointee.sums.n {
                transformOutput(tiles, column: 32 * slice + 16 * half, half: half)
            }
        }
    }

    // MARK: - Input

    /// The tile's place in an image: the image, and its row and column of tiles.
    @inline(__always)
    private func place(_ tile: Int) -> (image: Int, line: Int, column: Int) {
        let image = tile / tilesPerImage
        let inImage = tile - image * tilesPerImage
        let line = inImage / tilesPerLine
        return (image, line, inImage - line * tilesPerLine)
    }

    @inline(__always)
    private func transformInput(_ tile: Int, place slot: Int) {
        let args = args.pointee
        let place = place(tile)
        let (top, left) = (
            Tile.outputs * place.line - args.pad_top, Tile.outputs * place.column - args.pad_left
        )
        let image = args.x + place.image * args.x_image_stride
        let isInside =
            top >= 0 && left >= 0 && top + Tile.inputs <= args.height
            && left + Tile.inputs <= args.width
        let to = inputs + (slot >> 3) * channelGroups * Self.inputGroup + (slot & 7) * 16
        for group in 0..<channelGroups {
            let channels = args.channels - 16 * group
            let y = to + group * Self.inputGroup
            if isInside, channels >= 16 {
                let x = image + top * args.x_row_stride + left * args.x_pixel_stride + 16 * group
                transform(x, args.x_row_stride, args.x_pixel_stride, to: y)
            } else {
                gather(image + 16 * group, top: top, left: left, channels: min(channels, 16))
                transform(border, Tile.inputs * 16, 16, to: y)
            }
        }
    }

    /// Copies a tile that is partly outside, or has fewer channels, with zeros around it.
    @inline(never)
    private func gather(_ image: UnsafePointer<Float>, top: Int, left: Int, channels: Int) {
        let args = args.pointee
        var y = border
        for row in top..<top + Tile.inputs {
            for column in left..<left + Tile.inputs {
                if row >= 0, row < args.height, column >= 0, column < args.width {
                    F32x16.load(image + row * args.x_row_stride + column * args.x_pixel_stride, count: channels)
                        .store(y)
                } else {
                    F32x16.zero.store(y)
                }
                y += 16
            }
        }
    }

    /// The points of a tile's pixels of 16 channels, 128 values from one to the next.
    @inline(never)
    private func transform(
        _ x: UnsafePointer<Float>, _ rowStride: Int, _ pixelStride: Int, to y: UnsafeMutablePointer<Float>
    ) {
        #if NT_AVX512
            Tile.transformTile(x, rowStride, pixelStride, to: y)
        #else
            for column in 0..<Tile.inputs {
                Tile.transformed(x + column * pixelStride, rowStride, to: passes + column * 16, Tile.inputs * 16)
            }
            for row in 0..<Tile.inputs {
                Tile.transformed(passes + row * Tile.inputs * 16, 16, to: y + row * Tile.inputs * 128, 128)
            }
        #endif
    }

    // MARK: - Products

    /// The products of all points over one slice of filters.
    @inline(never)
    private func multiply(slice: Int, tiles: Int) {
        multiply(slice: slice, tiles: tiles, readsAhead: false)
    }

    /// The same where no cache near by holds all filters: those of a point are asked for during the products of the point
    /// before.
    @inline(never)
    private func multiplyReadingAhead(slice: Int, tiles: Int) {
        multiply(slice: slice, tiles: tiles, readsAhead: true)
    }

    @inline(__always)
    private func multiply(slice: Int, tiles: Int, readsAhead: Bool) {
        let channels = args.pointee.channels
        let filters = args.pointee.sums.b + slice * Tile.points * channels * 32
        let isHalf = args.pointee.sums.n - 32 * slice <= 16
        for point in 0..<Tile.points {
            let b = filters + point * channels * 32
            for group in 0..<(tiles + 7) / 8 {
                let a = inputs + group * channelGroups * Self.inputGroup + point * 128
                let c = products + group * Self.productGroup + point * 256
                let count = tiles - 8 * group
                #if NT_AVX512
                    if isHalf {
                        products(Panel.self, count, a, b, c)
                    } else {
                        products(Panels2.self, count, a, b, c, readsAhead: readsAhead && group == 0)
                    }
                #else
                    if count <= 2 {
                        if isHalf { product(Rows2<Panel>.self, a, b, c) } else { product(Rows2<Panels2>.self, a, b, c) }
                        continue
                    }
                    for panel in 0..<(isHalf ? 1 : 2) {
                        for half in 0..<(count > 4 ? 2 : 1) {
                            product(Rows4<Panel>.self, a + 64 * half, b + 16 * panel, c + 128 * half + 16 * panel)
                        }
                    }
                #endif
            }
        }
    }

    #if NT_AVX512
        /// The products of a group of which `count` tiles are left.
        @inline(__always)
        private func products<C: ColumnGroup>(
            _: C.Type, _ count: Int, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
            _ c: UnsafeMutablePointer<Float>, readsAhead: Bool = false
        ) {
            if count > 4 {
                if readsAhead {
                    product(Rows8<C>.self, a, b, c, readsAhead: true)
                } else {
                    product(Rows8<C>.self, a, b, c)
                }
            } else if count > 2 {
                product(Rows4<C>.self, a, b, c)
            } else {
                product(Rows2<C>.self, a, b, c)
            }
        }
    #endif

    /// Some tiles at one point, all channels.
    @inline(__always)
    private func product<R: RowGroup>(
        _: R.Type, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, _ c: UnsafeMutablePointer<Float>,
        readsAhead: Bool = false
    ) {
        let next = 32 * args.pointee.channels
        var sums = R(initial: R.Columns(repeating: 0))
        var weights = b
        var first = a
        var left = args.pointee.channels
        while left > 0 {
            var from = R.addresses(first, stride: 16)
            for _ in 0..<min(left, 16) {
                if readsAhead {
                    nt_prefetch_second_level(weights + next)
                    nt_prefetch_second_level(weights + next + 16)
                }
                sums.accumulate(from, stride: 16, R.Columns(weights, panelStride: 16, columns: 32))
                from.advance(by: 1)
                weights += 32
            }
            first += Self.inputGroup
            left -= 16
        }
        sums.store(c, stride: 32, columns: 32)
    }

    // MARK: - Output

    /// The output pixels of 16 filters from their products.
    @inline(never)
    private func transformOutput(_ tiles: Range<Int>, column: Int, half: Int) {
        let args = args.pointee
        let count = min(args.sums.n - column, 16)
        let epilogue = PixelEpilogue(sums: args.sums, column: column, count: count)
        for tile in tiles {
            let place = place(tile)
            let slot = tile - tiles.lowerBound
            let x = products + (slot >> 3) * Self.productGroup + (slot & 7) * 32 + 16 * half
            #if NT_AVX512
                let isWhole =
                    Tile.outputs * (place.line + 1) <= args.output_height
                    && Tile.outputs * (place.column + 1) <= args.sums.m
                if isWhole, count == 16, args.sums.activation != Int32(NT_ACTIVATION_CLIP) {
                    collectTile(x, image: place.image, line: place.line, pixel: place.column, column: column)
                    continue
                }
            #endif
            for line in 0..<Tile.inputs {
                Tile.collected(x + line * 256, Tile.inputs * 256, to: passes + line * 16, Tile.inputs * 16)
            }
            let side = Tile.outputs
            for row in 0..<side {
                Tile.collected(passes + row * Tile.inputs * 16, 16, to: border + row * side * 16, 16)
            }
            let rows = min(side, args.output_height - side * place.line)
            let columns = min(side, args.sums.m - side * place.column)
            let image = place.image * args.c_image_stride + column
            if args.pools != 0 {
                let y = image + side / 2 * (place.line * args.c_line_stride + place.column * args.sums.c_row_stride)
                #if !NT_AVX512
                    // In two steps: values of four pixels at once would not fit the registers.
                    for pixel in 0..<side * side { epilogue.value(border + pixel * 16, 0).store(border + pixel * 16) }
                #endif
                for row in 0..<rows / 2 {
                    for pixel in 0..<columns / 2 {
                        let x = border + row * side * 32 + pixel * 32
                        let offset = y + row * args.c_line_stride + pixel * args.sums.c_row_stride
                        #if NT_AVX512
                            let above = epilogue.value(x, 0).larger(epilogue.value(x + 16, 0))
                            let below = epilogue.value(x + side * 16, 0).larger(epilogue.value(x + side * 16 + 16, 0))
                        #else
                            let above = F32x16.load(x).larger(.load(x + 16))
                            let below = F32x16.load(x + side * 16).larger(.load(x + side * 16 + 16))
                        #endif
                        above.larger(below).store(args.sums.c + offset, count: count)
                    }
                }
            } else {
                let y = image + side * (place.line * args.c_line_stride + place.column * args.sums.c_row_stride)
                for row in 0..<rows {
                    for pixel in 0..<columns {
                        let offset = y + row * args.c_line_stride + pixel * args.sums.c_row_stride
                        epilogue.value(border + (row * side + pixel) * 16, offset)
                            .store(args.sums.c + offset, count: count)
                    }
                }
            }
        }
    }

    #if NT_AVX512
        /// The output pixels of a whole tile of 16 filters.
        @inline(never)
        private func collectTile(_ x: UnsafePointer<Float>, image: Int, line: Int, pixel: Int, column: Int) {
            let pools = args.pointee.pools != 0
            let side = pools ? Tile.outputs / 2 : Tile.outputs
            let (lineStride, pixelStride) = (args.pointee.c_line_stride, args.pointee.sums.c_row_stride)
            let offset =
                image * args.pointee.c_image_stride + side * (line * lineStride + pixel * pixelStride) + column
            if pools {
                Tile.collectTile(x, to: output(offset, column: column, residual: nil), pooledIn: passes)
            } else if let residual = args.pointee.sums.residual {
                Tile.collectTile(x, to: output(offset, column: column, residual: residual))
            } else {
                Tile.collectTile(x, to: output(offset, column: column, residual: nil))
            }
        }

        @inline(__always)
        private func output(_ offset: Int, column: Int, residual: UnsafePointer<Float>?) -> WinogradOutput {
            WinogradOutput(
                epilogue: ClampEpilogue(args.pointee.sums, column: column, residual: residual), c: args.pointee.sums.c,
                offset: offset, lineStride: args.pointee.c_line_stride, pixelStride: args.pointee.sums.c_row_stride)
        }
    #endif
}
