import CNeedletailKernels
import Glibc

func referenceF32Conv(_ pointer: UnsafePointer<nt_f32_conv_args>, _ begin: Int, _ end: Int) {
    let args = pointer.pointee
    let blocks = max(1, (args.output_height + args.row_block - 1) / args.row_block)
    for unit in begin..<end {
        let image = unit / blocks
        let line = unit % blocks * args.row_block
        let lineEnd = min(line + args.row_block, args.output_height)
        if args.pools != 0 {
            for line in line / 2..<lineEnd / 2 { poolLine(args, image, line) }
            continue
        }
        for line in line..<lineEnd {
            let offset = image * args.c_image_stride + line * args.c_line_stride
            for pixel in 0..<args.sums.m {
                for column in 0..<args.sums.n {
                    let place = offset + pixel * args.sums.c_row_stride + column
                    args.sums.c[place] = followed(
                        windowSum(args, image, line, pixel, column), args.sums, column: column, place: place)
                }
            }
        }
    }
}

/// A row of the largest of 2 x 2 output pixels.
private func poolLine(_ args: nt_f32_conv_args, _ image: Int, _ line: Int) {
    for pixel in 0..<args.sums.m / 2 {
        for column in 0..<args.sums.n {
            func value(_ y: Int, _ x: Int) -> Float {
                followed(
                    windowSum(args, image, 2 * line + y, 2 * pixel + x, column), args.sums, column: column,
                    place: column)
            }
            args.sums.c[
                image * args.c_image_stride + line * args.c_line_stride + pixel * args.sums.c_row_stride + column] =
                largest(value)
        }
    }
}

func referenceF32ConvDepthwise(_ pointer: UnsafePointer<nt_f32_conv_args>, _ begin: Int, _ end: Int) {
    let args = pointer.pointee
    // Functions come after the kernel.
    var sums = args.sums
    if sums.activation > Int32(NT_ACTIVATION_CLIP) { sums.activation = Int32(NT_ACTIVATION_NONE) }
    let blocks = max(1, (args.output_height + args.row_block - 1) / args.row_block)
    for unit in begin..<end {
        let image = unit / blocks
        let line = unit % blocks * args.row_block
        for line in line..<min(line + args.row_block, args.output_height) {
            for pixel in 0..<sums.m {
                for channel in 0..<sums.n {
                    var sum: Float = 0
                    for window in 0..<args.kernel_height * args.kernel_width {
                        let y = line * args.stride_y - args.pad_top + window / args.kernel_width * args.dilation_y
                        let x = pixel * args.stride_x - args.pad_left + window % args.kernel_width * args.dilation_x
                        guard y >= 0, y < args.height, x >= 0, x < args.width else { continue }
                        let from = image * args.x_image_stride + y * args.x_row_stride + x * args.x_pixel_stride
                        sum = fmaf(args.x[from + channel], sums.b[window * sums.b_row_stride + channel], sum)
                    }
                    let place =
                        image * args.c_image_stride + line * args.c_line_stride + pixel * sums.c_row_stride + channel
                    sums.c[place] = followed(sum, sums, column: channel, place: place)
                }
            }
        }
    }
}

/// The products of one window and one filter, in order.
private func windowSum(_ args: nt_f32_conv_args, _ image: Int, _ line: Int, _ pixel: Int, _ column: Int) -> Float {
    let b = args.sums.b + column / 16 * args.sums.b_panel_stride + column % 16
    var sum: Float = 0
    var p = 0
    for windowRow in 0..<args.kernel_height {
        let row = line * args.stride_y - args.pad_top + windowRow * args.dilation_y
        for windowColumn in 0..<args.kernel_width {
            let at = pixel * args.stride_x - args.pad_left + windowColumn * args.dilation_x
            let isInside = row >= 0 && row < args.height && at >= 0 && at < args.width
            for channel in 0..<args.channels {
                let x =
                    isInside
                    ? args.x[
                        image * args.x_image_stride + row * args.x_row_stride + at * args.x_pixel_stride + channel] : 0
                sum = fmaf(x, b[p * args.sums.b_row_stride], sum)
                p += 1
            }
        }
    }
    return sum
}

/// A sum with what follows it.
private func followed(_ sum: Float, _ sums: nt_f32_matmul_args, column: Int, place: Int) -> Float {
    var value = sum + (sums.bias?[column] ?? 0)
    if sums.activation_is_last == 0 { value = referenceActivated(value, sums) }
    if let scale = sums.scale, let shift = sums.shift { value = fmaf(value, scale[column], shift[column]) }
    if let residual = sums.residual { value += residual[place] }
    return sums.activation_is_last == 0 ? value : referenceActivated(value, sums)
}

func referenceF32ConvWinograd2(_ pointer: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int) {
    referenceWinograd(pointer, begin, end, .tiles2)
}

func referenceF32ConvWinograd4(_ pointer: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int) {
    referenceWinograd(pointer, begin, end, .tiles4)
}

private func referenceWinograd(
    _ pointer: UnsafePointer<nt_f32_winograd_args>, _ begin: Int, _ end: Int, _ method: WinogradMethod
) {
    let args = pointer.pointee
    let side = method.outputs
    let slices = (args.sums.n + 31) / 32
    let sliceBlocks = max(1, (slices + args.slice_block - 1) / args.slice_block)
    let tilesPerLine = (args.sums.m + side - 1) / side
    let tilesPerImage = tilesPerLine * ((args.output_height + side - 1) / side)
    for unit in begin..<end {
        let tile = unit / sliceBlocks * args.tile_block
        let column = unit % sliceBlocks * args.slice_block * 32
        for tile in tile..<min(tile + args.tile_block, tilesPerImage * args.images) {
            let inImage = tile % tilesPerImage
            let place = TilePlace(
                image: tile / tilesPerImage, line: inImage / tilesPerLine, column: inImage % tilesPerLine)
            let points = (0..<args.channels).map { inputPoints(args, method, place, channel: $0) }
            for column in column..<min(column + 32 * args.slice_block, args.sums.n) {
                storeTile(args, place, tilePixels(args, method, points, column: column), column: column)
            }
        }
    }
}

/// A tile's image, and its row and column of tiles.
private struct TilePlace {
    let image: Int
    let line: Int
    let column: Int
}

private let small: Float = 0.70710678
private let large: Float = 1.4142135
private let smallCubed: Float = 0.35355338
private let largeCubed: Float = 2.828427

/// The points of a tile's input, one channel.
private func inputPoints(
    _ args: nt_f32_winograd_args, _ method: WinogradMethod, _ place: TilePlace, channel: Int
) -> [Float] {
    let side = method.outputs
    let pixels: [[Float]] = (0..<side + 2).map { row in
        (0..<side + 2).map { column in
            let (y, x) = (side * place.line - args.pad_top + row, side * place.column - args.pad_left + column)
            guard y >= 0, y < args.height, x >= 0, x < args.width else { return 0 }
            return args.x[
                place.image * args.x_image_stride + y * args.x_row_stride + x * args.x_pixel_stride + channel]
        }
    }
    func transformed(_ x: [Float]) -> [Float] {
        if method == .tiles2 { return [x[2] - x[0], x[2] + x[1], x[2] - x[1], x[3] - x[1]] }
        let (evenSmall, oddSmall) = (fmaf(x[2], -2, x[4]), fmaf(x[1], -2, x[3]) * small)
        let (evenLarge, oddLarge) = (fmaf(x[2], -0.5, x[4]), fmaf(x[1], -0.5, x[3]) * large)
        return [
            fmaf(x[2], -2.5, x[0] + x[4]), evenSmall + oddSmall, evenSmall - oddSmall, evenLarge + oddLarge,
            evenLarge - oddLarge, fmaf(x[3], -2.5, x[1] + x[5]),
        ]
    }
    let columns = (0..<side + 2).map { column in transformed(pixels.map { $0[column] }) }
    return (0..<side + 2).flatMap { row in transformed(columns.map { $0[row] }) }
}

/// The sums of a tile and one filter.
private func tilePixels(
    _ args: nt_f32_winograd_args, _ method: WinogradMethod, _ points: [[Float]], column: Int
) -> [[Float]] {
    let (side, count) = (method.outputs, method.pointCount)
    let b = args.sums.b + column / 32 * count * args.channels * 32 + column % 32
    let products: [Float] = (0..<count).map { point in
        points.indices.reduce(0) { fmaf(points[$1][point], b[(point * args.channels + $1) * 32], $0) }
    }
    func collected(_ x: [Float]) -> [Float] {
        if method == .tiles2 { return [x[0] + (x[1] + x[2]), (x[1] - x[2]) + x[3]] }
        let (sumSmall, sumLarge, less, more) = (x[1] + x[2], x[3] + x[4], x[1] - x[2], x[3] - x[4])
        return [
            (x[0] + sumSmall) + sumLarge, fmaf(more, large, less * small), fmaf(sumSmall, 0.5, sumLarge + sumLarge),
            fmaf(more, largeCubed, fmaf(less, smallCubed, x[5])),
        ]
    }
    let columns = (0..<side + 2).map { column in
        collected((0..<side + 2).map { products[(side + 2) * $0 + column] })
    }
    return (0..<side).map { row in collected(columns.map { $0[row] }) }
}

/// Writes a tile's pixels of one filter, with what follows the sums.
private func storeTile(_ args: nt_f32_winograd_args, _ place: TilePlace, _ pixels: [[Float]], column: Int) {
    let side = pixels.count
    let rows = min(side, args.output_height - side * place.line)
    let columns = min(side, args.sums.m - side * place.column)
    let image = place.image * args.c_image_stride + column
    // Of values without clamps alone: others come after the kernel.
    var sums = args.sums
    if sums.activation > Int32(NT_ACTIVATION_CLIP) { sums.activation = Int32(NT_ACTIVATION_NONE) }
    if args.pools == 0 {
        for row in 0..<rows {
            for pixel in 0..<columns {
                let offset =
                    image + (side * place.line + row) * args.c_line_stride
                    + (side * place.column + pixel) * sums.c_row_stride
                sums.c[offset] = followed(pixels[row][pixel], sums, column: column, place: offset)
            }
        }
        return
    }
    for row in 0..<rows / 2 {
        for pixel in 0..<columns / 2 {
            func value(_ y: Int, _ x: Int) -> Float {
                followed(pixels[2 * row + y][2 * pixel + x], sums, column: column, place: column)
            }
            let offset =
                image + (side / 2 * place.line + row) * args.c_line_stride
                + (side / 2 * place.column + pixel) * sums.c_row_stride
            sums.c[offset] = largest(value)
        }
    }
}

func referenceF32MaxPool(_ args: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int) {
    referencePool(args, begin, end) { values, _ in values.reduce(-.infinity, larger) }
}

/// The largest of 2 x 2 pixels, by row and column.
private func largest(_ value: (Int, Int) -> Float) -> Float {
    larger(larger(value(0, 0), value(0, 1)), larger(value(1, 0), value(1, 1)))
}

/// The larger of two values, NaN where either is.
private func larger(_ a: Float, _ b: Float) -> Float { a < b || b.isNaN ? b : a }

func referenceF32MeanPool(_ args: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int) {
    referencePool(args, begin, end) { values, count in values.reduce(0, +) / Float(count) }
}

private func referencePool(
    _ pointer: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int, _ total: ([Float], Int) -> Float
) {
    let args = pointer.pointee
    for unit in begin..<end {
        let (image, line) = (unit / args.output_height, unit % args.output_height)
        for pixel in 0..<args.output_width {
            for channel in 0..<args.channels {
                var values: [Float] = []
                var places = 0
                for row in 0..<args.kernel_height {
                    for column in 0..<args.kernel_width {
                        let y = line * args.stride_y - args.pad_top + row * args.dilation_y
                        let x = pixel * args.stride_x - args.pad_left + column * args.dilation_x
                        if y < args.height + args.pad_bottom, x < args.width + args.pad_right { places += 1 }
                        guard y >= 0, y < args.height, x >= 0, x < args.width else { continue }
                        values.append(
                            args.x[((image * args.height + y) * args.width + x) * args.x_pixel_stride + channel])
                    }
                }
                args.y[(unit * args.output_width + pixel) * args.y_pixel_stride + channel] = total(
                    values, args.counts_pads != 0 ? places : values.count)
            }
        }
    }
}
