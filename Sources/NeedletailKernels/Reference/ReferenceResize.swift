import CNeedletailKernels
import Glibc

func referenceF32ResizeNearest(_ pointer: UnsafePointer<nt_f32_resize_args>, _ begin: Int, _ end: Int) {
    let args = pointer.pointee
    referenceResize(args, begin, end) { x, row, column in x(row.first, column.first) }
}

func referenceF32ResizeBilinear(_ pointer: UnsafePointer<nt_f32_resize_args>, _ begin: Int, _ end: Int) {
    let args = pointer.pointee
    referenceResize(args, begin, end) { x, row, column in
        func mean(_ line: Int32) -> Float {
            fmaf(x(line, column.second), column.second_weight, x(line, column.first) * column.first_weight)
        }
        return fmaf(mean(row.second), row.second_weight, mean(row.first) * row.first_weight)
    }
}

/// Each value of the output from those of its channel, by their row and column, and its place.
private func referenceResize(
    _ args: nt_f32_resize_args, _ begin: Int, _ end: Int,
    _ value: (_ x: (Int32, Int32) -> Float, nt_resize_place, nt_resize_place) -> Float
) {
    for unit in begin..<end {
        let image = unit / args.output_height
        for pixel in 0..<args.output_width {
            for channel in 0..<args.channels {
                args.y[(unit * args.output_width + pixel) * args.y_pixel_stride + channel] = value(
                    { row, column in
                        args.x[
                            ((image * args.height + Int(row)) * args.width + Int(column)) * args.x_pixel_stride
                                + channel]
                    }, args.rows[unit % args.output_height], args.columns[pixel])
            }
        }
    }
}
