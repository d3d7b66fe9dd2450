import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

extension PreparedConv {
    /// A transposed convolution bound to its shapes and constants: its window is that of all of its products, a pixel apart.
    init(_ conv: TransposedConv, _ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        try self.init(
            node, builder, layout: conv.algorithm.layout, window: ConvWindow(), groups: conv.groups,
            epilogue: conv.epilogue
        ) { height, width, kernel throws(GraphError) in
            try conv.outputSize(height: height, width: width, kernel: kernel, node: node)
        }
    }
}

/// Along one side, the output pixels with one remainder by the stride: a convolution of part of the window.
private struct PhaseSide: BitwiseCopyable {
    /// The first output pixel; the others are a stride apart.
    let first: Int
    let count: Int
    /// Pixels of the window.
    let kernel: Int
    let dilation: Int
    /// The pixel of x that the first window begins at; negative where that is before the image.
    let start: Int
    /// Pixels of the window in the phases before this one.
    let before: Int

    /// The phases of a side that have output pixels.
    static func sides(
        kernel: Int, stride: Int, dilation: Int, pad: Int, outputCount: Int
    ) -> [PhaseSide] {
        let order = TransposedOrder(kernel: kernel, stride: stride, dilation: dilation)
        var before = 0
        var sides: [PhaseSide] = []
        for (remainder, phase) in order.phases.enumerated() {
            // The output pixel `first` lies at `first + pad` before pads are left out.
            let first = (remainder - pad % stride + stride) % stride
            if first < outputCount {
                sides.append(
                    PhaseSide(
                        first: first, count: (outputCount - first - 1) / stride + 1, kernel: phase.count,
                        dilation: phase.count > 1 ? order.dilation : 1,
                        start: phase.count == 0 ? 0 : (first + pad - phase.last * dilation) / stride, before: before))
            }
            before += phase.count
        }
        return sides
    }

    /// Pixels of x that all its windows see.
    func reach(of count: Int) -> Int { count - 1 + max(kernel - 1, 0) * dilation + 1 }
}

/// A transposed convolution as one convolution for each place of an output pixel between two strides.
///
/// An output pixel `o` of a side gets products of pixels `i` of x and `a` of the window where `o + pad = i · stride + a · dilation`.
/// For all `o` with one remainder by the stride those are the same `a`, every so many, and `i` falls as `a` rises: a convolution
/// of these pixels of the window in reverse. A unit is some rows of x with all the phases that belong there, so that rows
/// of x and of y stay in cache from one phase to the next.
struct TransposedConvStep: Step {
    private let layer: PreparedConv
    private let strides: (y: Int, x: Int)
    private let rows: TrivialArray<PhaseSide>
    private let columns: TrivialArray<PhaseSide>
    private let isDepthwise: Bool
    private let kernel: KernelTable.F32ConvKernel
    private let function: KernelTable.F32UnaryKernel?
    /// The most rows of output pixels that a phase has.
    private let lineCount: Int

    init(_ layer: PreparedConv, _ conv: TransposedConv, _ kernels: KernelTable) {
        self.layer = layer
        let window = conv.window
        func sides(_ kernel: Int, _ axis: Int, _ count: Int) -> [PhaseSide] {
            PhaseSide.sides(
                kernel: kernel, stride: window.strides[axis], dilation: window.dilations[axis], pad: window.pads[axis],
                outputCount: count)
        }
        let rows = sides(layer.kernel.height, 0, layer.outputHeight)
        let columns = sides(layer.kernel.width, 1, layer.outputWidth)
        strides = (window.strides[0], window.strides[1])
        self.rows = TrivialArray(rows)
        self.columns = TrivialArray(columns)
        isDepthwise = conv.algorithm == .depthwise
        kernel = isDepthwise ? kernels.f32ConvDepthwise : kernels.f32Conv
        // The direct kernel does it itself.
        function = isDepthwise ? layer.function(kernels) : nil
        lineCount = rows.reduce(0) { max($0, $1.count) }
    }

    var costPerRow: Double {
        let pixels = Double(layer.height * layer.width)
        if isDepthwise { return pixels * Double(layer.k * layer.n) * Cost.light }
        return 2 * pixels * Double(layer.k) * Double(layer.n)
            + Double(layer.outputHeight * layer.outputWidth * layer.n) * 2
    }

    /// Values of padded input that a phase takes at best: a quarter of the second-level cache.
    private static let bestScratchCount = 1 << 16

    var threadScratchByteCount: Int {
        if isDepthwise { return 0 }
        let (byteCount, overflow) = scratchCount(rowBlock: rowBlock(units: 0)).multipliedReportingOverflow(by: 4)
        return overflow ? .max : byteCount
    }

    /// Of the phase that needs the most.
    private func scratchCount(rowBlock: Int) -> Int {
        var (lines, width) = (0, 0)
        // Sizes of images are up to 2^24, and a window reaches no further than an output pixel and x do: no sum overflows.
        for index in 0..<rows.count { lines = max(lines, rows[index].reach(of: min(rowBlock, rows[index].count))) }
        for index in 0..<columns.count { width = max(width, columns[index].reach(of: columns[index].count)) }
        let (pixels, overflow) = width.multipliedReportingOverflow(by: lines)
        let (count, isTooMany) = pixels.multipliedReportingOverflow(by: layer.channels / layer.groups)
        return overflow || isTooMany ? .max : count
    }

    /// Rows of output pixels of a phase in a unit, so that there are `units` for each image at least, where there can be.
    private func rowBlock(units: Int) -> Int {
        var block = max(lineCount, 1)
        while block > 1, scratchCount(rowBlock: block) > Self.bestScratchCount { block = (block + 1) / 2 }
        if units > 1 { block = min(block, max(1, (lineCount + units - 1) / units)) }
        return block
    }

    func run(_ context: RunContext) {
        let units = context.team.count == 1 ? 1 : (4 * context.team.count + context.rows - 1) / context.rows
        let block = rowBlock(units: units)
        let blocks = (lineCount + block - 1) / block
        let count = isDepthwise ? 1 : layer.groups
        for group in 0..<count {
            var region = Region(
                args: arguments(context, group: group, rowBlock: block), kernel: kernel, context: context,
                rows: rows.base,
                rowCount: rows.count, columns: columns.base, columnCount: columns.count, blocks: blocks,
                strideY: strides.y, strideX: strides.x, windowWidth: layer.kernel.width,
                windowStride: isDepthwise ? PackedWeights.padded(layer.n) : 16 * (layer.channels / layer.groups),
                usesScratch: !isDepthwise)
            let unitCount = context.rows * blocks
            context.runIndexed(
                Region.run, &region, units: unitCount,
                cost: costPerRow * Double(context.rows) / Double(max(count * unitCount, 1)))
        }
        layer.finish(function, context, count: context.rows * layer.outputHeight * layer.outputWidth * layer.n)
    }

    /// The arguments that all phases of a group have in common.
    private func arguments(_ context: RunContext, group: Int, rowBlock: Int) -> nt_f32_conv_args {
        guard isDepthwise else {
            return layer.windows(context, layer.sums(context, group: group), group: group, rowBlock: rowBlock)
        }
        var sums = layer.sums(context)
        sums.n = layer.n
        (sums.bias, sums.scale, sums.shift) = (layer.bias?.floats, layer.scale?.floats, layer.shift?.floats)
        sums.b = layer.filter.floats
        sums.b_row_stride = PackedWeights.padded(layer.n)
        return layer.windows(context, sums, rowBlock: rowBlock)
    }

    /// Units of one group, on any thread.
    private struct Region {
        let args: nt_f32_conv_args
        let kernel: KernelTable.F32ConvKernel
        let context: RunContext
        let rows: UnsafePointer<PhaseSide>
        let rowCount: Int
        let columns: UnsafePointer<PhaseSide>
        let columnCount: Int
        /// Units of an image.
        let blocks: Int
        let strideY: Int
        let strideX: Int
        let windowWidth: Int
        /// Values of the filters from a pixel of the window to the next.
        let windowStride: Int
        let usesScratch: Bool

        static var run: ThreadTeam.IndexedKernel {
            { pointer, begin, end, thread in
                let region = pointer.assumingMemoryBound(to: Region.self)
                for unit in begin..<end {
                    region.pointee.run(
                        image: unit / region.pointee.blocks, block: unit % region.pointee.blocks, thread: thread)
                }
            }
        }

        private func run(image: Int, block: Int, thread: Int) {
            for row in 0..<rowCount {
                let blocks = (rows[row].count + args.row_block - 1) / args.row_block
                guard block < blocks else { continue }
                let unit = image * blocks + block
                for column in 0..<columnCount {
                    var args = arguments(rows[row], columns[column])
                    if usesScratch { args.scratch = context.threadScratch(thread) }
                    kernel(&args, unit, unit + 1)
                }
            }
        }

        /// The convolution of one phase, which writes every so many pixels of every so many rows.
        private func arguments(_ row: PhaseSide, _ column: PhaseSide) -> nt_f32_conv_args {
            var args = args
            // One without a row or without a column of the window has no product.
            let isEmpty = row.kernel == 0 || column.kernel == 0
            let before = row.before * windowWidth + row.kernel * column.before
            args.sums.m = column.count
            args.sums.b += isEmpty ? 0 : before * windowStride
            let offset = row.first * args.c_line_stride + column.first * args.sums.c_row_stride
            args.sums.c += offset
            if let residual = args.sums.residual { args.sums.residual = residual + offset }
            args.sums.c_row_stride *= strideX
            args.sums.residual_row_stride *= strideX
            args.c_line_stride *= strideY
            args.output_height = row.count
            args.kernel_height = isEmpty ? 0 : row.kernel
            args.kernel_width = isEmpty ? 0 : column.kernel
            args.dilation_y = row.dilation
            args.dilation_x = column.dilation
            args.pad_top = isEmpty ? 0 : max(-row.start, 0)
            args.pad_left = isEmpty ? 0 : max(-column.start, 0)
            if isEmpty {
                // No window lies outside: nothing is copied, and nothing read.
                (args.height, args.width) = (row.count, column.count)
            } else {
                // What no window sees before the image; where they see none of it, all of it.
                let (top, left) = (min(max(row.start, 0), args.height), min(max(column.start, 0), args.width))
                args.x += top * args.x_row_stride + left * args.x_pixel_stride
                args.height -= top
                args.width -= left
            }
            return args
        }
    }
}
