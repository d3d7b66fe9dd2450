import CNeedletailKernels

/// Convolution of each channel with a filter of its own, over NHWC images, with what follows it:
/// `c = activation(Σ x · b + bias) · scale + shift + residual`.
///
/// - args: as of `nt_f32_conv`, but `sums.n` is the number of channels, `b` holds `[window][n rounded up to 16]`, and no scratch is
///   read. Activations that are functions come after the kernel.
/// - Each sum adds the products of its window in order, those inside the image alone, each by one FMA (a product and a sum on
///   tiers without): the same bits on every tier with FMA, for any number of images and any blocks.
/// - Error before the activation: at most `γ(window + 1) (|bias| + Σ |x| |b|)`, `γ(i) = i u / (1 - i u)`, u = 2^-24.
/// - Precondition: sizes are at least 0 and agree with the memory. Complexity: O(output values · window), no allocation.
@c(nt_f32_conv_depthwise__baseline)
func f32ConvDepthwise(_ args: UnsafePointer<nt_f32_conv_args>, _ begin: Int, _ end: Int) {
    let block = args.pointee.row_block
    let blocks = max(1, (args.pointee.output_height + block - 1) / block)
    for unit in begin..<end {
        let image = unit / blocks
        let line = (unit - image * blocks) * block
        let lines = DepthwiseLines(args: args, image: image)
        for line in line..<min(line + block, args.pointee.output_height) { lines.run(line) }
    }
}

/// Rows of output pixels of one image.
private struct DepthwiseLines {
    let args: UnsafePointer<nt_f32_conv_args>
    let image: Int

    /// One row.
    @inline(__always)
    func run(_ line: Int) {
        let args = args.pointee
        let n = args.sums.n
        let top = line * args.stride_y - args.pad_top
        let rows = inside(top, args.dilation_y, args.kernel_height, args.height)
        let x = args.x + image * args.x_image_stride
        let offset = image * args.c_image_stride + line * args.c_line_stride
        for pixel in 0..<args.sums.m {
            let left = pixel * args.stride_x - args.pad_left
            let columns = inside(left, args.dilation_x, args.kernel_width, args.width)
            let place = offset + pixel * args.sums.c_row_stride
            var channel = 0
            // Four sums at a time, so that none waits for the one before it.
            while channel + 64 <= n {
                sums(x, top, left, rows, columns, channel, place)
                channel += 64
            }
            while channel < n {
                let lanes = min(16, n - channel)
                var sum = F32x16.zero
                for row in rows.from..<rows.to {
                    for column in columns.from..<columns.to {
                        let window = row * args.kernel_width + column
                        let from = address(x, top, left, row, column) + channel
                        sum.accumulateProduct(
                            .load(from, count: lanes), .load(args.sums.b + window * args.sums.b_row_stride + channel))
                    }
                }
                finish(sum, channel, lanes, place)
                channel += 16
            }
        }
    }

    @inline(__always)
    private func address(
        _ x: UnsafePointer<Float>, _ top: Int, _ left: Int, _ row: Int, _ column: Int
    ) -> UnsafePointer<Float> {
        let args = args.pointee
        return x + (top + row * args.dilation_y) * args.x_row_stride
            + (left + column * args.dilation_x) * args.x_pixel_stride
    }

    /// The sums of one pixel and 64 channels.
    @inline(__always)
    private func sums(
        _ x: UnsafePointer<Float>, _ top: Int, _ left: Int, _ rows: (from: Int, to: Int),
        _ columns: (from: Int, to: Int), _ channel: Int, _ place: Int
    ) {
        let args = args.pointee
        var (a, b, c, d) = (F32x16.zero, F32x16.zero, F32x16.zero, F32x16.zero)
        for row in rows.from..<rows.to {
            for column in columns.from..<columns.to {
                let from = address(x, top, left, row, column) + channel
                let weights = args.sums.b + (row * args.kernel_width + column) * args.sums.b_row_stride + channel
                a.accumulateProduct(.load(from), .load(weights))
                b.accumulateProduct(.load(from + 16), .load(weights + 16))
                c.accumulateProduct(.load(from + 32), .load(weights + 32))
                d.accumulateProduct(.load(from + 48), .load(weights + 48))
            }
        }
        finish(a, channel, 16, place)
        finish(b, channel + 16, 16, place)
        finish(c, channel + 32, 16, place)
        finish(d, channel + 48, 16, place)
    }

    @inline(__always)
    private func finish(_ sum: F32x16, _ channel: Int, _ lanes: Int, _ place: Int) {
        PixelEpilogue(sums: args.pointee.sums, column: channel, count: lanes).value(sum, place + channel)
            .store(args.pointee.sums.c + place + channel, count: lanes)
    }
}

/// The steps of a window's axis that lie inside the image: `from ..< to` of `size`.
@inline(__always)
func inside(_ first: Int, _ dilation: Int, _ size: Int, _ length: Int) -> (from: Int, to: Int) {
    var from = 0
    var to = size
    while from < to, first + from * dilation < 0 { from += 1 }
    while to > from, first + (to - 1) * dilation >= length { to -= 1 }
    return (from, to)
}
