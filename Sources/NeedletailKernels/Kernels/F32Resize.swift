import CNeedletailKernels

/// Images of other sizes, each pixel the one of the input that stands first in its row's and its column's place:
/// `y[i, j] = x[rows[i].first, columns[j].first]`.
///
/// - args: shapes and aliasing stand at `nt_f32_resize_args`; weights are not read.
/// - A row of the same pixels as the one above it, in one call, is copied from there where pixels lie beside each other. Exact. Complexity: O((end - begin) · row),
///   no allocation.
@c(nt_f32_resize_nearest__baseline)
func f32ResizeNearest(_ args: UnsafePointer<nt_f32_resize_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let rowStride = args.output_width * args.y_pixel_stride
    for unit in begin..<end {
        let image = unit / args.output_height
        let line = unit - image * args.output_height
        let y = args.y + unit * rowStride
        if args.y_pixel_stride == args.channels, unit > begin, line > 0,
            args.rows[line].first == args.rows[line - 1].first
        {
            copyRun(y - rowStride, y, 4 * rowStride)
        } else {
            let x = args.x + (image * args.height + Int(args.rows[line].first)) * args.width * args.x_pixel_stride
            nearest(x, y, args)
        }
    }
}

/// One row of pixels from one of the input.
@inline(__always)
private func nearest(_ x: UnsafePointer<Float>, _ y: UnsafeMutablePointer<Float>, _ args: nt_f32_resize_args) {
    let channels = args.channels
    let (from, to) = (args.x_pixel_stride, args.y_pixel_stride)
    if channels == 1 {
        for pixel in 0..<args.output_width { y[pixel * to] = x[Int(args.columns[pixel].first) * from] }
        return
    }
    for pixel in 0..<args.output_width {
        copyRun(x + Int(args.columns[pixel].first) * from, y + pixel * to, 4 * channels)
    }
}

/// Images of other sizes, each pixel a mean of four of the input by weights: of two rows, which are each of two columns,
/// `y = top · first + bottom · second` by the row's weights, top and bottom `left · first + right · second` by the column's.
///
/// - args: shapes and aliasing stand at `nt_f32_resize_args`.
/// - Each is a product and an FMA (two products and a sum on tiers without): the same bits on every tier with FMA, however units
///   are split. Error: at most `γ(4) Σ |weights| |x|`, `γ(i) = i u / (1 - i u)`, u = 2^-24. A pixel of weight 0 is read: an infinite
///   one makes NaN.
/// - Complexity: O((end - begin) · row), no allocation.
@c(nt_f32_resize_bilinear__baseline)
func f32ResizeBilinear(_ args: UnsafePointer<nt_f32_resize_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let lineStride = args.width * args.x_pixel_stride
    for unit in begin..<end {
        let image = unit / args.output_height
        let place = args.rows[unit - image * args.output_height]
        let x = args.x + image * args.height * lineStride
        bilinear(
            x + Int(place.first) * lineStride, x + Int(place.second) * lineStride, place,
            args.y + unit * args.output_width * args.y_pixel_stride, args)
    }
}

/// One row of pixels from two of the input.
@inline(__always)
private func bilinear(
    _ top: UnsafePointer<Float>, _ bottom: UnsafePointer<Float>, _ row: nt_resize_place,
    _ y: UnsafeMutablePointer<Float>, _ args: nt_f32_resize_args
) {
    let channels = args.channels
    let (upper, lower) = (F32x16(repeating: row.first_weight), F32x16(repeating: row.second_weight))
    var y = y
    for pixel in 0..<args.output_width {
        let column = args.columns[pixel]
        let (left, right) = (Int(column.first) * args.x_pixel_stride, Int(column.second) * args.x_pixel_stride)
        let (first, second) = (F32x16(repeating: column.first_weight), F32x16(repeating: column.second_weight))
        var channel = 0
        while channel + 16 <= channels {
            let above = nt_f32x16_fma(
                .load(top + right + channel), second, .load(top + left + channel) * first)
            let below = nt_f32x16_fma(
                .load(bottom + right + channel), second, .load(bottom + left + channel) * first)
            nt_f32x16_fma(below, lower, above * upper).store(y + channel)
            channel += 16
        }
        let count = channels - channel
        if count > 0 {
            let above = nt_f32x16_fma(
                .load(top + right + channel, count: count), second,
                .load(top + left + channel, count: count) * first)
            let below = nt_f32x16_fma(
                .load(bottom + right + channel, count: count), second,
                .load(bottom + left + channel, count: count) * first)
            nt_f32x16_fma(below, lower, above * upper).store(y + channel, count: count)
        }
        y += args.y_pixel_stride
    }
}
