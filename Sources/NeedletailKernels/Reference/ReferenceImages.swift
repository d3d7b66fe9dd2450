import CNeedletailKernels

// Images byte by byte.

func referenceU8ResizeRows(_ args: UnsafePointer<nt_resize_rows_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    let block = Int(NT_RESIZE_BLOCK_ROWS)
    for row in begin * block..<min(end * block, args.rows) {
        for x in 0..<args.outputs {
            for channel in 0..<args.channels {
                var sum: Int64 = 1 << (Int64(NT_RESIZE_WEIGHT_BITS) - 1)
                for tap in 0..<Int(args.counts[x]) {
                    let byte = args.x[row * args.ldx + (Int(args.starts[x]) + tap) * args.channels + channel]
                    sum += Int64(byte) * Int64(args.weights[x * args.ld_weights + tap])
                }
                args.y[row * args.ldy + x * args.channels + channel] = wholeByte(sum)
            }
        }
    }
}

func referenceU8ResizeColumns(_ args: UnsafePointer<nt_resize_columns_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        for column in 0..<args.byte_count {
            var sum: Int64 = 1 << (Int64(NT_RESIZE_WEIGHT_BITS) - 1)
            for tap in 0..<Int(args.counts[row]) {
                let byte = args.x[(Int(args.starts[row]) - args.first + tap) * args.ldx + column]
                sum += Int64(byte) * Int64(args.weights[row * args.ld_weights + tap])
            }
            args.y[row * args.ldy + column] = wholeByte(sum)
        }
    }
}

func referenceU8PickPixels(_ args: UnsafePointer<nt_pick_pixels_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for row in begin..<end {
        for value in 0..<args.outputs * args.channels {
            let column = Int(args.columns[value / args.channels]) * args.channels + value % args.channels
            args.y[row * args.ldy + value] = args.x[Int(args.rows[row]) * args.ldx + column]
        }
    }
}

func referenceU8Premultiply(_ args: UnsafePointer<nt_rgba_args>, _ begin: Int, _ end: Int) {
    for pixel in begin..<end {
        let (x, y) = (args.pointee.x + 4 * pixel, args.pointee.y + 4 * pixel)
        let opacity = x[3]
        // A half is never met: 255 is odd.
        for channel in 0..<3 { y[channel] = UInt8((2 * Int(x[channel]) * Int(opacity) + 255) / 510) }
        y[3] = opacity
    }
}

func referenceU8Unpremultiply(_ args: UnsafePointer<nt_rgba_args>, _ begin: Int, _ end: Int) {
    for pixel in begin..<end {
        let (x, y) = (args.pointee.x + 4 * pixel, args.pointee.y + 4 * pixel)
        let opacity = x[3]
        for channel in 0..<3 {
            y[channel] = opacity == 0 ? x[channel] : UInt8(min(255, 255 * Int(x[channel]) / Int(opacity)))
        }
        y[3] = opacity
    }
}

func referenceU8ConvertPixels(_ args: UnsafePointer<nt_convert_pixels_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for pixel in begin..<end {
        let x = args.x + pixel * args.x_channels
        let colours = args.x_channels == 1 ? [x[0], x[0], x[0]] : [x[0], x[1], x[2]]
        let whole = colours + [args.x_channels == 4 ? x[3] : 255]
        let luminance =
            (19_595 * Int(colours[0]) + 38_470 * Int(colours[1]) + 7_471 * Int(colours[2]) + (1 << 15)) >> 16
        for channel in 0..<args.y_channels {
            args.y[pixel * args.y_channels + channel] = args.y_channels == 1 ? UInt8(luminance) : whole[channel]
        }
    }
}

func referenceU8LookupF32(_ args: UnsafePointer<nt_u8_lookup_f32_args>, _ begin: Int, _ end: Int) {
    let args = args.pointee
    for value in begin * args.channels..<end * args.channels {
        args.y[value] = args.table[value % args.channels * 256 + Int(args.x[value])]
    }
}

/// The whole part of a sum, between 0 and 255.
private func wholeByte(_ sum: Int64) -> UInt8 {
    UInt8(min(max(sum >> Int64(NT_RESIZE_WEIGHT_BITS), 0), 255))
}
