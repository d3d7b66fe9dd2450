import CNeedletailKernels
import NeedletailKernels

/// Convolutions of images.
let convCases: [KernelCase] = [
    KernelCase(
        "nt_f32_conv", tolerance: .sums(ofTerms: 1200),
        benchmarks: [
            KernelBenchmark("h128_w128_c3_n32_k3", .fmaPeak) { ConvCase(128, 128, 3, n: 32).direct },
            KernelBenchmark("h128_w128_c3_n32_k3_pool", .fmaPeak) { ConvCase(128, 128, 3, n: 32, pools: true).direct },
            KernelBenchmark("h64_w64_c64_n64_k3", .fmaPeak) { ConvCase(64, 64, 64, n: 64).direct },
            KernelBenchmark("h56_w56_c64_n128_k3_s2", .fmaPeak) { ConvCase(56, 56, 64, n: 128, stride: 2).direct },
            KernelBenchmark("h14_w14_c256_n256_k1", .fmaPeak) { ConvCase(14, 14, 256, n: 256, window: (1, 1)).direct },
        ]
    ) { (convProblems + pooledProblems).map(\.direct) },
    KernelCase(
        "nt_f32_conv_depthwise", tolerance: .sums(ofTerms: 60),
        benchmarks: [
            KernelBenchmark("h56_w56_c128_k3") { ConvCase(56, 56, 128, n: 128).depthwise },
            KernelBenchmark("h14_w14_c512_k5") { ConvCase(14, 14, 512, n: 512, window: (5, 5)).depthwise },
        ]
    ) { convProblems.filter { $0.activation != NT_ACTIVATION_LEAKY_RELU }.map(\.depthwise) },
    KernelCase(
        "nt_f32_conv_winograd2", tolerance: Tolerance(ulps: 0, relative: 2e-5),
        benchmarks: [
            KernelBenchmark("h2_w2_c256_n256", .fmaPeak) { ConvCase(2, 2, 256, n: 256).winograd(.tiles2) },
            KernelBenchmark("h16_w16_c128_n128_pool", .fmaPeak) {
                ConvCase(16, 16, 128, n: 128, pools: true).winograd(.tiles2)
            },
        ]
    ) { winogradProblems.map { $0.winograd(.tiles2) } },
    KernelCase(
        "nt_f32_conv_winograd4", tolerance: Tolerance(ulps: 0, relative: 2e-5),
        benchmarks: [
            KernelBenchmark("h128_w128_c32_n32_pool", .fmaPeak) {
                ConvCase(128, 128, 32, n: 32, pools: true).winograd(.tiles4)
            },
            KernelBenchmark("h64_w64_c32_n64", .fmaPeak) { ConvCase(64, 64, 32, n: 64).winograd(.tiles4) },
            KernelBenchmark("h64_w64_c64_n64_pool", .fmaPeak) {
                ConvCase(64, 64, 64, n: 64, pools: true).winograd(.tiles4)
            },
            KernelBenchmark("h32_w32_c128_n128_pool", .fmaPeak) {
                ConvCase(32, 32, 128, n: 128, pools: true).winograd(.tiles4)
            },
            KernelBenchmark("h16_w16_c256_n256_pool", .fmaPeak) {
                ConvCase(16, 16, 256, n: 256, pools: true).winograd(.tiles4)
            },
        ]
    ) { winogradProblems.map { $0.winograd(.tiles4) } },
]

/// A convolution with its options.
struct ConvCase {
    var images = 1
    var height: Int, width: Int, channels: Int
    var n: Int
    var window = (3, 3)
    var stride = 1
    var dilation = 1
    /// Above, to the left, below, to the right; nil for as much as keeps the size, at a stride of 1.
    var pads: (Int, Int, Int, Int)?
    var pools = false
    var hasBias = true
    var isScaled = false
    var hasResidual = false
    var activation = NT_ACTIVATION_NONE
    var activationIsLast = false
    /// Channels of other groups beside those of a pixel, in the input and in the output.
    var gap = 0
    var rowBlock = 3
    var tileBlock = 16
    var sliceBlock = 1

    init(
        _ height: Int, _ width: Int, _ channels: Int, n: Int, window: (Int, Int) = (3, 3), stride: Int = 1,
        pools: Bool = false
    ) {
        (self.height, self.width, self.channels, self.n) = (height, width, channels, n)
        (self.window, self.stride, self.pools) = (window, stride, pools)
        rowBlock = 8
        sliceBlock = 1 << 20
        isScaled = true
        activation = NT_ACTIVATION_RELU
    }

    init(_ height: Int, _ width: Int, _ channels: Int, _ n: Int, change: (inout ConvCase) -> Void = { _ in }) {
        (self.height, self.width, self.channels, self.n) = (height, width, channels, n)
        change(&self)
    }

    private var padding: (Int, Int, Int, Int) {
        pads ?? ((window.0 - 1) / 2, (window.1 - 1) / 2, window.0 / 2, window.1 / 2)
    }

    private func outputSize(_ size: Int, _ window: Int, _ pads: Int) -> Int {
        max(0, (size + pads - (window - 1) * dilation - 1) / stride + 1)
    }

    var outputHeight: Int { outputSize(height, window.0, padding.0 + padding.2) }
    var outputWidth: Int { outputSize(width, window.1, padding.1 + padding.3) }

    private var label: String {
        "h\(height)_w\(width)_c\(channels)_n\(n)_k\(window.0)x\(window.1)" + (images > 1 ? "_batch\(images)" : "")
            + (stride > 1 ? "_s\(stride)" : "") + (dilation > 1 ? "_d\(dilation)" : "") + (pools ? "_pool" : "")
    }

    /// Of the output, with pixels `n + gap` apart.
    private var size: (height: Int, width: Int) {
        pools ? (outputHeight / 2, outputWidth / 2) : (outputHeight, outputWidth)
    }

    /// The operands: input, filters `b`, bias, scale, shift, residual, output.
    private func operands(_ b: [Float]) -> [Operand] {
        let cCount = max(images * size.height * size.width * (n + gap) - gap, 0)
        return [
            .input(seeded(max(images * height * width * (channels + gap) - gap, 0))), .input(b),
            .input(seeded(n, seed: 3)), .input(seeded(n, seed: 4)), .input(seeded(n, seed: 5)),
            .input(seeded(cCount, seed: 6)), .outputF32(cCount),
        ]
    }

    private func sums(_ operands: [UnsafeMutableRawPointer], k: Int) -> nt_f32_matmul_args {
        var sums = nt_f32_matmul_args(
            m: outputWidth, n: n, k: k, a: operands[0].f32, packed: operands[1].f32,
            bias: hasBias ? UnsafePointer(operands[2].f32) : nil, c: operands[6].f32)
        if isScaled {
            sums.scale = UnsafePointer(operands[3].f32)
            sums.shift = UnsafePointer(operands[4].f32)
        }
        if hasResidual { sums.residual = UnsafePointer(operands[5].f32) }
        sums.c_row_stride = n + gap
        sums.activation = Int32(activation)
        (sums.alpha, sums.beta) = (-0.25, 0.5)
        sums.activation_is_last = activationIsLast ? 1 : 0
        return sums
    }

    private var filters: [Float] { seeded(window.0 * window.1 * channels * n, in: -0.5...0.5, seed: 2) }

    /// By windows read where they lie.
    var direct: KernelProblem {
        let k = window.0 * window.1 * channels
        let filters = filters
        var b = [Float](repeating: .nan, count: PackedWeights.elementCount(n: n, k: k))
        for p in 0..<k { for column in 0..<n { b[(column / 16 * k + p) * 16 + column % 16] = filters[p * n + column] } }
        let blocks = max(1, (outputHeight + rowBlock - 1) / rowBlock)
        let options = self
        var problem = KernelProblem(label, operands(b), unitCount: images * blocks) { kernels, operands, range in
            var args = options.windows(operands, options.sums(operands, k: k))
            guard options.outputWidth > 0, options.outputHeight > 0 else { return }
            withScratch(args.scratchCount) { scratch in
                args.scratch = scratch
                // The operands were made for these sizes and strides.
                kernels.f32Conv(&args, range.lowerBound, range.upperBound)
            }
        }
        problem.operations = Double(2 * images * outputHeight * outputWidth * k * n)
        return problem
    }

    /// Each channel with a filter of its own: as many filters as there are channels.
    var depthwise: KernelProblem {
        var options = self
        options.n = channels
        return options.eachChannel
    }

    private var eachChannel: KernelProblem {
        let count = window.0 * window.1
        let padded = PackedWeights.padded(n)
        let values = seeded(count * n, in: -0.5...0.5, seed: 2)
        var b = [Float](repeating: .nan, count: count * padded)
        for place in 0..<count { for channel in 0..<n { b[place * padded + channel] = values[place * n + channel] } }
        let blocks = max(1, (outputHeight + rowBlock - 1) / rowBlock)
        let options = self
        var problem = KernelProblem(label, operands(b), unitCount: images * blocks) { kernels, operands, range in
            guard options.outputWidth > 0, options.outputHeight > 0 else { return }
            var sums = options.sums(operands, k: count)
            sums.b_row_stride = padded
            var args = options.windows(operands, sums)
            // The operands were made for these sizes and strides.
            kernels.f32ConvDepthwise(&args, range.lowerBound, range.upperBound)
        }
        problem.byteCount = Double(4 * images * n * (height * width + outputHeight * outputWidth))
        return problem
    }

    /// The windows, without scratch.
    private func windows(_ operands: [UnsafeMutableRawPointer], _ sums: nt_f32_matmul_args) -> nt_f32_conv_args {
        let (xPixel, cPixel) = (channels + gap, n + gap)
        return nt_f32_conv_args(
            sums: sums, x: operands[0].f32, images: images, height: height, width: width, channels: channels,
            x_image_stride: height * width * xPixel, x_row_stride: width * xPixel, x_pixel_stride: xPixel,
            output_height: outputHeight, c_image_stride: size.height * size.width * cPixel,
            c_line_stride: size.width * cPixel, kernel_height: window.0, kernel_width: window.1, stride_y: stride,
            stride_x: stride, dilation_y: dilation, dilation_x: dilation, pad_top: padding.0, pad_left: padding.1,
            pools: pools ? 1 : 0, row_block: rowBlock, scratch: nil)
    }

    /// By tiles at Winograd's points.
    func winograd(_ method: WinogradMethod) -> KernelProblem {
        let filters = filters
        var b = [Float](repeating: .nan, count: WinogradFilters.elementCount(method, n: n, channels: channels))
        b.withUnsafeMutableBufferPointer { b in
            if let base = b.baseAddress {
                WinogradFilters.transform(method, filters, n: n, channels: channels, into: base)
            }
        }
        let options = self
        let side = method.outputs
        let tiles = images * ((outputHeight + side - 1) / side) * ((outputWidth + side - 1) / side)
        let slices = ((n + 31) / 32 + sliceBlock - 1) / sliceBlock
        let unitCount = (tiles + tileBlock - 1) / tileBlock * slices
        var problem = KernelProblem(label, operands(b), unitCount: unitCount) { kernels, operands, range in
            let pads = options.padding
            let (xPixel, cPixel) = (options.channels + options.gap, options.n + options.gap)
            let size = options.size
            var args = nt_f32_winograd_args(
                sums: options.sums(operands, k: options.channels), x: operands[0].f32, images: options.images,
                height: options.height, width: options.width, channels: options.channels,
                x_image_stride: options.height * options.width * xPixel, x_row_stride: options.width * xPixel,
                x_pixel_stride: xPixel, output_height: options.outputHeight,
                c_image_stride: size.height * size.width * cPixel, c_line_stride: size.width * cPixel,
                pad_top: pads.0, pad_left: pads.1, pools: options.pools ? 1 : 0, tile_block: options.tileBlock,
                slice_block: options.sliceBlock, scratch: operands[6].f32)
            guard options.outputWidth > 0, options.outputHeight > 0 else { return }
            let count = nt_f32_winograd_args.scratchCount(
                method, channels: options.channels, tileBlock: options.tileBlock)
            withScratch(count) { scratch in
                args.scratch = scratch
                // The operands were made for these sizes and strides.
                (method == .tiles2 ? kernels.f32ConvWinograd2 : kernels.f32ConvWinograd4)(
                    &args, range.lowerBound, range.upperBound)
            }
        }
        // Of a direct convolution it would be 4, or 2.25, times as many in whole tiles.
        problem.operations = Double(2 * tiles * method.pointCount * channels * n)
        return problem
    }
}

/// Calls `body` with memory for `count` values; what lies around it must stay as it is.
private func withScratch(_ count: Int, _ body: (UnsafeMutablePointer<Float>) -> Void) {
    let memory = UnsafeMutablePointer<Float>(
        OpaquePointer(UnsafeMutableRawPointer.allocate(byteCount: 4 * (count + 32), alignment: 64)))
    defer { UnsafeMutableRawPointer(memory).deallocate() }
    // Sixteen values on either side of `count` ones.
    let marks = [memory, memory + count + 16]
    for mark in marks { mark.update(repeating: -1.5, count: 16) }
    body(memory + 16)
    precondition(
        marks.allSatisfy { mark in (0..<16).allSatisfy { mark[$0] == -1.5 } }, "a kernel wrote around its scratch")
}

/// Sizes around tiles, panels and borders, each with options that take turns.
private let convProblems: [ConvCase] = [
    ConvCase(1, 1, 1, 1), ConvCase(5, 7, 3, 5), ConvCase(4, 16, 3, 32) { $0.activation = NT_ACTIVATION_RELU },
    ConvCase(9, 13, 16, 17) { $0.isScaled = true },
    ConvCase(6, 25, 5, 33) { $0.stride = 2 },
    ConvCase(11, 9, 4, 48) {
        $0.stride = 2
        $0.pads = (0, 0, 1, 1)
    },
    ConvCase(8, 30, 7, 16) { $0.pads = (0, 0, 0, 0) },
    ConvCase(12, 12, 2, 20) {
        $0.dilation = 2
        $0.pads = (2, 2, 2, 2)
    },
    ConvCase(10, 11, 130, 3) { $0.images = 2 },
    ConvCase(7, 8, 6, 40) {
        $0.window = (1, 1)
        $0.images = 3
    },
    ConvCase(7, 14, 3, 24) {
        $0.window = (7, 7)
        $0.stride = 2
        $0.pads = (3, 3, 3, 3)
        $0.activation = NT_ACTIVATION_LEAKY_RELU
        $0.isScaled = true
    },
    ConvCase(5, 19, 8, 70) {
        $0.window = (1, 5)
        $0.hasResidual = true
        $0.activation = NT_ACTIVATION_CLIP
        $0.activationIsLast = true
    },
    ConvCase(9, 6, 3, 18) {
        $0.window = (5, 1)
        $0.hasBias = false
    },
    ConvCase(6, 23, 12, 10) { $0.gap = 5 },
    ConvCase(3, 12, 4, 21) {
        $0.window = (0, 0)
        $0.pads = (0, 0, 0, 0)
        $0.isScaled = true
    },
    ConvCase(4, 3, 2, 65) {
        $0.pads = (4, 5, 3, 6)
        $0.rowBlock = 100
    },
    ConvCase(3, 3, 4, 4) { $0.pads = (0, 0, 0, 0) }, ConvCase(2, 2, 4, 4) { $0.pads = (0, 0, 0, 0) },
    ConvCase(6, 10, 4, 16) {
        $0.window = (2, 2)
        $0.stride = 3
        $0.pads = (1, 0, 0, 1)
        $0.images = 2
        $0.gap = 1
    },
]

/// Pooled sizes, even and odd, around tiles and panels.
private let pooledProblems: [ConvCase] = [
    ConvCase(4, 6, 3, 5), ConvCase(5, 7, 3, 32) { $0.activation = NT_ACTIVATION_RELU },
    ConvCase(9, 27, 4, 49) {
        $0.isScaled = true
        $0.images = 2
    },
    ConvCase(16, 8, 5, 16) { $0.rowBlock = 6 },
    ConvCase(7, 13, 3, 40) {
        $0.pads = (0, 0, 0, 0)
        $0.gap = 3
        $0.activation = NT_ACTIVATION_CLIP
        $0.activationIsLast = true
    },
    ConvCase(11, 30, 6, 18) {
        $0.stride = 2
        $0.hasBias = false
    },
    ConvCase(1, 6, 2, 4), ConvCase(6, 1, 2, 4), ConvCase(2, 2, 2, 33) { $0.window = (1, 1) },
].map { problem in
    var problem = problem
    problem.pools = true
    if problem.rowBlock % 2 != 0 { problem.rowBlock = 2 }
    return problem
}

/// Sizes around tiles, channels and slices.
private let winogradProblems: [ConvCase] = [
    ConvCase(4, 4, 16, 32), ConvCase(1, 1, 1, 1), ConvCase(5, 7, 3, 5), ConvCase(16, 16, 17, 33),
    ConvCase(9, 13, 32, 16) { $0.isScaled = true },
    ConvCase(8, 12, 20, 48) {
        $0.pools = true
        $0.activation = NT_ACTIVATION_RELU
        $0.isScaled = true
    },
    ConvCase(11, 10, 8, 40) {
        $0.pools = true
        $0.images = 2
        $0.tileBlock = 8
    },
    ConvCase(8, 8, 16, 70) {
        $0.pads = (0, 0, 0, 0)
        $0.images = 3
        $0.sliceBlock = 2
    },
    ConvCase(6, 9, 5, 12) {
        $0.gap = 3
        $0.hasResidual = true
        $0.activation = NT_ACTIVATION_CLIP
        $0.activationIsLast = true
    },
    ConvCase(7, 7, 130, 34) { $0.hasBias = false }, ConvCase(12, 5, 33, 1) { $0.pads = (1, 0, 0, 1) },
    ConvCase(3, 3, 2, 2) {
        $0.pads = (0, 0, 0, 0)
        $0.pools = true
    },
    // Few tiles in the last group: 1 to 5 of 8.
    ConvCase(4, 4, 9, 40) { $0.images = 9 }, ConvCase(3, 4, 8, 16) { $0.images = 10 },
    ConvCase(2, 2, 20, 33) { $0.images = 3 }, ConvCase(4, 12, 8, 8) { $0.images = 4 },
    ConvCase(2, 10, 8, 24) { $0.images = 13 },
]
