import CNeedletailKernels
import NeedletailKernels

/// Pooling of images.
let poolCases: [KernelCase] = ["nt_f32_max_pool", "nt_f32_mean_pool"].map { name in
    KernelCase(
        name, benchmarks: [KernelBenchmark("h64_w64_c64_k2") { PoolCase(64, 64, 64).problem(name) }]
    ) {
        [
            PoolCase(4, 6, 1), PoolCase(5, 7, 17), PoolCase(3, 3, 40, kernel: 3, stride: 1, pad: 1),
            PoolCase(9, 8, 5, kernel: 3, stride: 2, pad: 1),
            PoolCase(9, 11, 3, kernel: 3, stride: 2, pad: 1, dilation: 2),
            PoolCase(1, 1, 16, kernel: 1, stride: 1), PoolCase(7, 5, 33, kernel: 4, stride: 3, pad: 2),
            PoolCase(4, 6, 17, gaps: (15, 0)), PoolCase(5, 7, 3, kernel: 3, stride: 1, pad: 1, gaps: (2, 9)),
        ].map { $0.problem(name) }
    }
}

/// A pooling of windows that are as high as wide, with as many pads on every side.
private struct PoolCase {
    let images = 2
    let height: Int, width: Int, channels: Int
    let kernel: Int, stride: Int, pad: Int, dilation: Int
    /// Values between pixels of the input, and of the output.
    let gaps: (x: Int, y: Int)

    init(
        _ height: Int, _ width: Int, _ channels: Int, kernel: Int = 2, stride: Int = 2, pad: Int = 0,
        dilation: Int = 1, gaps: (Int, Int) = (0, 0)
    ) {
        self.gaps = gaps
        (self.height, self.width, self.channels) = (height, width, channels)
        (self.kernel, self.stride, self.pad, self.dilation) = (kernel, stride, pad, dilation)
    }

    private func outputSize(_ size: Int) -> Int { (size + 2 * pad - dilation * (kernel - 1) - 1) / stride + 1 }

    func problem(_ name: String) -> KernelProblem {
        let (outputHeight, outputWidth) = (outputSize(height), outputSize(width))
        var x = seeded(images * height * width * (channels + gaps.x))
        // What has no place in a largest value, and what stays in it.
        if x.count > 20 { (x[3], x[7], x[11]) = (-.infinity, -0.0, .infinity) }
        // In every place of some windows; one of an infinity, which is no larger.
        for place in x.indices where place % 17 == 13 { x[place] = .nan }
        let count = images * outputHeight * outputWidth * (channels + gaps.y)
        let options = self
        var problem = KernelProblem(
            "h\(height)_w\(width)_c\(channels)_k\(kernel)_s\(stride)_gaps\(gaps.x)_\(gaps.y)",
            [.input(x), .outputF32(count)],
            unitCount: images * outputHeight
        ) { kernels, operands, range in
            var args = nt_f32_pool_args(
                x: operands[0].f32, y: operands[1].f32, images: options.images, height: options.height,
                width: options.width, channels: options.channels,
                x_pixel_stride: options.channels + options.gaps.x, y_pixel_stride: options.channels + options.gaps.y,
                output_height: outputHeight,
                output_width: outputWidth, kernel_height: options.kernel, kernel_width: options.kernel,
                stride_y: options.stride, stride_x: options.stride, dilation_y: options.dilation,
                dilation_x: options.dilation, pad_top: options.pad, pad_left: options.pad, pad_bottom: options.pad,
                pad_right: options.pad, counts_pads: options.stride % 2 == 0 ? 1 : 0)
            // The operands were made for these sizes.
            (name == "nt_f32_max_pool" ? kernels.f32MaxPool : kernels.f32MeanPool)(
                &args, range.lowerBound, range.upperBound)
        }
        problem.byteCount = Double(4 * (x.count + count))
        return problem
    }
}
