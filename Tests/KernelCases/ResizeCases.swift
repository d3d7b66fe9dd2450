import CNeedletailKernels
import NeedletailKernels

/// Images made larger and smaller.
let resizeCases: [KernelCase] = [
    KernelCase("nt_f32_resize_nearest", benchmarks: benchmarks(isNearest: true)) {
        sizes.map { $0.problem(isNearest: true) }
    },
    KernelCase(
        "nt_f32_resize_bilinear", tolerance: Tolerance(ulps: 0, baselineULPs: 0, relative: 0x1p-24 * 8),
        benchmarks: benchmarks(isNearest: false)
    ) { sizes.map { $0.problem(isNearest: false) } },
]

private func benchmarks(isNearest: Bool) -> [KernelBenchmark] {
    [
        ResizeCase(64, 64, 128, to: (128, 128)), ResizeCase(256, 256, 64, to: (512, 512)),
        ResizeCase(256, 256, 1, to: (512, 512)), ResizeCase(480, 640, 3, to: (224, 224)),
    ].map { size in KernelBenchmark(size.label, .copyBandwidth) { size.problem(isNearest: isNearest) } }
}

/// Lines and channels around vectors, in both directions.
private let sizes: [ResizeCase] = [
    ResizeCase(1, 1, 1, to: (1, 1)), ResizeCase(3, 4, 5, to: (6, 8)), ResizeCase(5, 7, 1, to: (9, 17)),
    ResizeCase(6, 5, 16, to: (4, 3)), ResizeCase(4, 3, 17, to: (7, 2)), ResizeCase(1, 5, 15, to: (3, 1)),
    ResizeCase(2, 3, 31, to: (5, 6)), ResizeCase(3, 2, 32, to: (3, 4)), ResizeCase(7, 6, 3, to: (1, 13)),
    ResizeCase(2, 2, 97, to: (4, 5)), ResizeCase(2, 2, 260, to: (4, 4)), ResizeCase(3, 3, 0, to: (2, 2)),
    ResizeCase(3, 4, 5, to: (6, 8), gaps: (3, 11)), ResizeCase(4, 3, 17, to: (8, 6), gaps: (0, 16)),
    ResizeCase(2, 3, 1, to: (4, 5), gaps: (2, 1)), ResizeCase(3, 2, 32, to: (3, 4), gaps: (32, 0)),
]

/// An image, and the size that it gets.
private struct ResizeCase {
    let images = 2
    let height: Int, width: Int, channels: Int
    let size: (height: Int, width: Int)
    /// Values between pixels of the input, and of the output.
    let gaps: (x: Int, y: Int)

    init(_ height: Int, _ width: Int, _ channels: Int, to size: (Int, Int), gaps: (Int, Int) = (0, 0)) {
        (self.height, self.width, self.channels) = (height, width, channels)
        self.size = size
        self.gaps = gaps
    }

    var label: String {
        "h\(height)_w\(width)_c\(channels)_to_h\(size.height)_w\(size.width)"
            + (gaps == (0, 0) ? "" : "_gaps\(gaps.x)_\(gaps.y)")
    }

    func problem(isNearest: Bool) -> KernelProblem {
        let places = [places(height, size.height), places(width, size.width)]
        var x = seeded(images * height * width * (channels + gaps.x))
        if isNearest, x.count > 20 { (x[3], x[7], x[11], x[13]) = (-.infinity, -0.0, .nan, .leastNonzeroMagnitude) }
        let count = images * size.height * size.width * (channels + gaps.y)
        let options = self
        var problem = KernelProblem(
            label, [.input(x), .input(places[0]), .input(places[1]), .outputF32(count)],
            unitCount: images * size.height
        ) { kernels, operands, range in
            var args = nt_f32_resize_args(
                x: operands[0].f32, y: operands[3].f32, images: options.images, height: options.height,
                width: options.width, channels: options.channels,
                x_pixel_stride: options.channels + options.gaps.x, y_pixel_stride: options.channels + options.gaps.y,
                output_height: options.size.height,
                output_width: options.size.width,
                rows: operands[1].assumingMemoryBound(to: nt_resize_place.self),
                columns: operands[2].assumingMemoryBound(to: nt_resize_place.self))
            // The operands were made for these sizes; a place is four words.
            (isNearest ? kernels.f32ResizeNearest : kernels.f32ResizeBilinear)(
                &args, range.lowerBound, range.upperBound)
        }
        problem.byteCount = Double(4 * (x.count + count))
        return problem
    }

    /// The words of the places of `count` pixels over `size`, each with weights of its own.
    private func places(_ size: Int, _ count: Int) -> [Int32] {
        (0..<count).flatMap { index in
            let first = index * size / count
            let share = Float((index * 37 + 11) % 64) / 64
            let weights = [1 - share, share].map { Int32(bitPattern: $0.bitPattern) }
            return [Int32(first), Int32(min(first + 1, size - 1))] + weights
        }
    }
}
