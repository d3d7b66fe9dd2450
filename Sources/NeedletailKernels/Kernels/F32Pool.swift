import CNeedletailKernels

/// The largest value of each window, channel by channel: NaN where any of them is, the first of zeros of two signs.
///
/// - args: shapes and aliasing stand at `nt_f32_pool_args`. Exact. Complexity: O((end - begin) · window), no allocation.
@c(nt_f32_max_pool__baseline)
func f32MaxPool(_ args: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int) {
    pool(args, begin, end, LargestOfWindow.self)
}

/// The mean of each window, channel by channel: the sum in the order of the window, divided by the number of its pixels.
///
/// - args: shapes and aliasing stand at `nt_f32_pool_args`. Error: at most `γ(window) Σ |x| / window`, `γ(i) = i u / (1 - i u)`,
///   u = 2^-24. The same bits on every tier. Complexity: O((end - begin) · window), no allocation.
@c(nt_f32_mean_pool__baseline)
func f32MeanPool(_ args: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int) {
    pool(args, begin, end, MeanOfWindow.self)
}

/// What is made of a window's pixels, sixteen channels at a time.
private protocol WindowTotal {
    static var start: Float { get }
    static func add(_ x: F32x16, to total: F32x16) -> F32x16
    /// What comes out of `count` pixels.
    static func finish(_ total: F32x16, count: Int) -> F32x16
}

private enum LargestOfWindow: WindowTotal {
    @inline(__always) static var start: Float { -.infinity }

    @inline(__always)
    static func add(_ x: F32x16, to total: F32x16) -> F32x16 { total.larger(x) }

    @inline(__always)
    static func finish(_ total: F32x16, count: Int) -> F32x16 { total }
}

private enum MeanOfWindow: WindowTotal {
    @inline(__always) static var start: Float { 0 }

    @inline(__always)
    static func add(_ x: F32x16, to total: F32x16) -> F32x16 { total + x }

    @inline(__always)
    static func finish(_ total: F32x16, count: Int) -> F32x16 {
        total / F32x16(repeating: Float(count))
    }
}

@inline(__always)
private func pool<Total: WindowTotal>(
    _ pointer: UnsafePointer<nt_f32_pool_args>, _ begin: Int, _ end: Int, _: Total.Type
) {
    let args = pointer.pointee
    for unit in begin..<end {
        let image = unit / args.output_height
        let line = unit - image * args.output_height
        let top = line * args.stride_y - args.pad_top
        let rows = inside(top, args.dilation_y, args.kernel_height, args.height)
        // Padding counts as far as it reaches, and no further.
        let places = lastInside(top, args.dilation_y, args.kernel_height, args.height + args.pad_bottom)
        let x = args.x + image * args.height * args.width * args.x_pixel_stride
        var y = args.y + unit * args.output_width * args.y_pixel_stride
        for pixel in 0..<args.output_width {
            let left = pixel * args.stride_x - args.pad_left
            let columns = inside(left, args.dilation_x, args.kernel_width, args.width)
            let count =
                args.counts_pads == 0
                ? (rows.to - rows.from) * (columns.to - columns.from)
                : places * lastInside(left, args.dilation_x, args.kernel_width, args.width + args.pad_right)
            var channel = 0
            while channel < args.channels {
                let lanes = min(16, args.channels - channel)
                var total = F32x16(repeating: Total.start)
                for row in rows.from..<rows.to {
                    let from =
                        x + ((top + row * args.dilation_y) * args.width + left) * args.x_pixel_stride + channel
                    for column in columns.from..<columns.to {
                        total = Total.add(
                            .load(from + column * args.dilation_x * args.x_pixel_stride, count: lanes), to: total)
                    }
                }
                Total.finish(total, count: count).store(y + channel, count: lanes)
                channel += 16
            }
            y += args.y_pixel_stride
        }
    }
}

/// How many steps of an axis lie before `length`.
@inline(__always)
private func lastInside(_ first: Int, _ dilation: Int, _ size: Int, _ length: Int) -> Int {
    var count = size
    while count > 0, first + (count - 1) * dilation >= length { count -= 1 }
    return count
}
