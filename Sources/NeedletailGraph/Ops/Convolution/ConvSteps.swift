import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// A convolution bound to its shapes and constants.
struct PreparedConv: Sendable {
    let height: Int, width: Int, channels: Int
    let outputHeight: Int, outputWidth: Int
    let n: Int
    let groups: Int
    let kernel: (height: Int, width: Int)
    let window: ConvWindow
    let pools: Bool
    let filter: Tensor
    let bias: Tensor?
    let scale: Tensor?
    let shift: Tensor?
    let residual: ValueLocation?
    let unary: Unary?
    let activation: (code: Int32, alpha: Float, beta: Float)
    let activationIsLast: Bool
    let input: RowLocation
    let output: RowLocation

    init(_ conv: Conv, _ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) {
        guard case .packed(let layout) = conv.operand(1) else { throw .notPrepared(node: node.name, kind: conv.kind) }
        try self.init(
            node, builder, layout: layout, window: conv.window, groups: conv.groups, epilogue: conv.epilogue,
            pools: conv.pools
        ) { height, width, kernel throws(GraphError) in
            try conv.window.outputSize(height: height, width: width, kernel: kernel, node: node)
        }
    }

    /// - size: the pixels that come out of an image of so many rows and columns, with such a kernel.
    init(
        _ node: Node, _ builder: borrowing StepBuilder, layout: Constant.Layout, window: ConvWindow, groups: Int,
        epilogue: Epilogue, pools: Bool = false,
        size: (Int, Int, (Int, Int)) throws(GraphError) -> (height: Int, width: Int)
    ) throws(GraphError) {
        let filter = try builder.constant(node.inputs[1], layout: layout, node: node)
        let shape = filter.logicalShape
        let x = try builder.type(node.inputs[0], node: node).shape
        let output = try size(x[1], x[2], (shape[0], shape[1]))
        func panels(_ index: Int?) throws(GraphError) -> Tensor? {
            guard let index else { return nil }
            return try builder.constant(node.inputs[index], layout: .panels16, node: node).tensor
        }
        let places = epilogue.places(inputCount: node.inputs.count)
        (height, width, channels) = (x[1], x[2], x[3])
        (outputHeight, outputWidth) = (output.height, output.width)
        n = shape[3]
        self.groups = groups
        kernel = (shape[0], shape[1])
        self.window = window
        self.pools = pools
        self.filter = filter.tensor
        bias = try panels(places.bias)
        scale = try panels(places.scale)
        shift = try panels(places.shift)
        residual = if let place = places.residual { try builder.location(node.inputs[place], node: node) } else { nil }
        unary = epilogue.activation
        activation = unary?.activation ?? (Int32(NT_ACTIVATION_NONE), 0, 0)
        activationIsLast = epilogue.activationIsLast
        input = try builder.rowLocation(node.inputs[0], node: node)
        self.output = try builder.rowLocation(node.outputs[0], node: node)
    }

    /// Whether nothing comes out.
    var isEmpty: Bool { n == 0 || pools && (outputHeight < 2 || outputWidth < 2) }

    /// Rows and columns of pixels that are written.
    var storedSize: (height: Int, width: Int) {
        pools ? (outputHeight / 2, outputWidth / 2) : (outputHeight, outputWidth)
    }

    /// Whether each pixel of the output is made of the same pixel of the input.
    var isMatmul: Bool {
        kernel == (1, 1) && groups == 1 && window.strides == [1, 1] && window.pads.allSatisfy { $0 == 0 }
    }

    /// Values of a window, in one group.
    var k: Int { kernel.height * kernel.width * (channels / groups) }

    /// Operations of a row of the batch.
    var operationCount: Double {
        Double(outputHeight) * Double(outputWidth) * Double(n) * 2 * Double(k)
    }

    /// The matmul of a row of output pixels, in the group `group`; its places are those of a whole image.
    func sums(_ context: RunContext, group: Int = 0) -> nt_f32_matmul_args {
        let own = n / groups
        let first = group * own
        let panels = PackedWeights.elementCount(n: own, k: k)
        // The plan checked the shapes; the layer keeps the constants' memory.
        var sums = nt_f32_matmul_args(
            m: outputWidth, n: own, k: k, a: context.read(input), packed: filter.floats + group * panels,
            bias: bias.map { $0.floats + first }, c: context.write(output) + first)
        sums.scale = scale.map { $0.floats + first }
        sums.shift = shift.map { $0.floats + first }
        if let residual { sums.residual = context.read(residual) + first }
        sums.a_row_stride = input.stride
        sums.c_row_stride = output.stride
        sums.residual_row_stride = n
        sums.activation = activation.code
        sums.activation_is_last = activationIsLast ? 1 : 0
        sums.alpha = activation.alpha
        sums.beta = activation.beta
        return sums
    }
}

extension PreparedConv {
    /// The windows over the channels of a group, in units of `rowBlock` rows of output pixels.
    func windows(
        _ context: RunContext, _ sums: nt_f32_matmul_args, group: Int = 0, rowBlock: Int
    ) -> nt_f32_conv_args {
        let own = channels / groups
        let (lines, pixels) = storedSize
        return nt_f32_conv_args(
            sums: sums, x: context.read(input) + group * own, images: context.rows, height: height, width: width,
            channels: own, x_image_stride: height * width * input.stride, x_row_stride: width * input.stride,
            x_pixel_stride: input.stride, output_height: outputHeight, c_image_stride: lines * pixels * output.stride,
            c_line_stride: pixels * output.stride, kernel_height: kernel.height, kernel_width: kernel.width,
            stride_y: window.strides[0], stride_x: window.strides[1], dilation_y: window.dilations[0],
            dilation_x: window.dilations[1], pad_top: window.pads[0], pad_left: window.pads[1], pools: pools ? 1 : 0,
            row_block: rowBlock,
            scratch: nil)
    }

    /// The activation as a kernel over finished values; nil where the convolution's own does it.
    func function(_ kernels: KernelTable) -> KernelTable.F32UnaryKernel? {
        activation.code > Int32(NT_ACTIVATION_CLIP) ? unary?.function.kernel(kernels) : nil
    }

    /// Runs `function` over the `count` values of the output.
    func finish(_ function: KernelTable.F32UnaryKernel?, _ context: RunContext, count: Int) {
        guard let function else { return }
        let y: UnsafeMutablePointer<Float> = context.write(output)
        var values = nt_f32_unary_args(x: y, y: y, alpha: activation.alpha, beta: activation.beta)
        context.run(function, &values, units: count, cost: Cost.exponential, granule: 16)
    }
}

/// A convolution of each channel with a filter of its own.
struct DepthwiseStep: Step {
    private let layer: PreparedConv
    private let kernel: KernelTable.F32ConvKernel
    private let function: KernelTable.F32UnaryKernel?

    init(_ layer: PreparedConv, _ kernels: KernelTable) {
        self.layer = layer
        kernel = kernels.f32ConvDepthwise
        function = layer.function(kernels)
    }

    /// Memory is what it waits for.
    private var costPerLine: Double {
        Double(layer.outputWidth * layer.n * layer.kernel.height * layer.kernel.width) * Cost.light
    }

    var costPerRow: Double { costPerLine * Double(layer.outputHeight) }

    func run(_ context: RunContext) {
        var sums = layer.sums(context)
        sums.n = layer.n
        (sums.bias, sums.scale, sums.shift) = (layer.bias?.floats, layer.scale?.floats, layer.shift?.floats)
        sums.b = layer.filter.floats
        sums.b_row_stride = PackedWeights.padded(layer.n)
        var args = layer.windows(context, sums, rowBlock: 1)
        context.run(kernel, &args, units: args.unitCount, cost: costPerLine)
        layer.finish(function, context, count: context.rows * layer.outputHeight * layer.outputWidth * layer.n)
    }
}

/// A step that does nothing.
struct EmptyStep: Step {
    var costPerRow: Double { 0 }
    var isEmpty: Bool { true }
    func run(_ context: RunContext) {}
}

/// A convolution of single pixels: the matmul of all pixels.
struct PointwiseConvStep: Step {
    private let layer: PreparedConv
    private let kernel: KernelTable.F32MatmulKernel

    init(_ layer: PreparedConv, _ kernels: KernelTable) {
        self.layer = layer
        kernel = kernels.f32Matmul
    }

    var costPerRow: Double { layer.operationCount }

    func run(_ context: RunContext) {
        var sums = layer.sums(context)
        sums.m = context.rows * layer.height * layer.width
        sums.row_block = max(sums.m, 1)
        context.run(kernel, &sums)
    }
}

/// A convolution by windows that are read where they lie.
struct DirectConvStep: Step {
    private let layer: PreparedConv
    private let kernel: KernelTable.F32ConvKernel

    init(_ layer: PreparedConv, _ kernels: KernelTable) {
        self.layer = layer
        kernel = kernels.f32Conv
    }

    var costPerRow: Double { layer.operationCount }

    /// Values of padded input that a unit takes at best: a quarter of the second-level cache.
    private static let bestScratchCount = 1 << 16

    var threadScratchByteCount: Int {
        // The most lines that a unit takes; past what any plan has where that does not fit.
        let (byteCount, overflow) = scratchCount(rowBlock: rowBlock(units: 0)).multipliedReportingOverflow(by: 4)
        return overflow ? .max : byteCount
    }

    private func scratchCount(rowBlock: Int) -> Int {
        let window = layer.window
        // Windows fit the padded image, of which a side has at most 3 `ConvWindow.limit` pixels: no sum here overflows, nor does
        // the product of the two.
        let width = (layer.outputWidth - 1) * window.strides[1] + (layer.kernel.width - 1) * window.dilations[1] + 1
        let lines = (rowBlock - 1) * window.strides[0] + (layer.kernel.height - 1) * window.dilations[0] + 1
        let (count, overflow) = (width * lines).multipliedReportingOverflow(by: layer.channels / layer.groups)
        let pooled = layer.pools ? nt_f32_conv_args.pooledCount(width: layer.outputWidth) : 0
        let (sum, sumOverflow) = count.addingReportingOverflow(pooled)
        return overflow || sumOverflow ? .max : sum
    }

    /// Rows of output pixels in a unit, so that there are `units` for each image at least, where there can be.
    private func rowBlock(units: Int) -> Int {
        var block = layer.outputHeight
        while block > 1, scratchCount(rowBlock: block) > Self.bestScratchCount { block = (block + 1) / 2 }
        if units > 1 { block = min(block, max(1, (layer.outputHeight + units - 1) / units)) }
        // What is pooled are pairs of rows.
        return layer.pools ? (block + 1) / 2 * 2 : block
    }

    func run(_ context: RunContext) {
        let units = context.team.count == 1 ? 1 : (4 * context.team.count + context.rows - 1) / context.rows
        for group in 0..<layer.groups {
            let args = layer.windows(
                context, layer.sums(context, group: group), group: group, rowBlock: rowBlock(units: units))
            var region = Region(args: args, kernel: kernel, context: context)
            let cost = layer.operationCount * Double(context.rows) / Double(layer.groups * max(args.unitCount, 1))
            context.runIndexed(Region.run, &region, units: args.unitCount, cost: cost)
        }
    }

    /// Units of one group, on any thread.
    private struct Region {
        let args: nt_f32_conv_args
        let kernel: KernelTable.F32ConvKernel
        let context: RunContext

        static var run: ThreadTeam.IndexedKernel {
            { pointer, begin, end, thread in
                let region = pointer.assumingMemoryBound(to: Region.self)
                var args = region.pointee.args
                args.scratch = region.pointee.context.threadScratch(thread)
                region.pointee.kernel(&args, begin, end)
            }
        }
    }
}

/// A convolution by one of Winograd's methods.
struct WinogradStep: Step {
    private let layer: PreparedConv
    private let method: WinogradMethod
    private let kernel: KernelTable.F32WinogradKernel
    private let function: KernelTable.F32UnaryKernel?

    init(_ layer: PreparedConv, _ method: WinogradMethod, _ kernels: KernelTable) {
        self.layer = layer
        self.method = method
        kernel = method == .tiles2 ? kernels.f32ConvWinograd2 : kernels.f32ConvWinograd4
        function = layer.function(kernels)
    }

    /// A product for each point, and the transforms.
    var costPerRow: Double {
        let values = Double(layer.outputHeight * layer.outputWidth)
        let products = Double(method.pointCount) / Double(9 * method.outputs * method.outputs)
        return layer.operationCount * products + values * Double(layer.channels + layer.n) * 20
    }

    /// Tiles whose input, at all points and channels, stays in the second-level cache beside the filters.
    private var tileBlock: Int { method == .tiles2 ? 32 : 16 }

    var threadScratchByteCount: Int {
        4 * nt_f32_winograd_args.scratchCount(method, channels: layer.channels, tileBlock: tileBlock)
    }

    func run(_ context: RunContext) {
        var sums = layer.sums(context)
        sums.k = layer.channels
        let (height, width) = layer.storedSize
        var args = nt_f32_winograd_args(
            sums: sums, x: context.read(layer.input), images: context.rows, height: layer.height, width: layer.width,
            channels: layer.channels, x_image_stride: layer.height * layer.width * layer.input.stride,
            x_row_stride: layer.width * layer.input.stride, x_pixel_stride: layer.input.stride,
            output_height: layer.outputHeight, c_image_stride: height * width * layer.output.stride,
            c_line_stride: width * layer.output.stride,
            pad_top: layer.window.pads[0], pad_left: layer.window.pads[1], pools: layer.pools ? 1 : 0,
            tile_block: tileBlock, slice_block: (layer.n + 31) / 32, scratch: context.threadScratch(0))
        let threads = context.team.count
        while threads > 1, args.unitCount(method) < 2 * threads, args.slice_block > 1 {
            // Few tiles: filters are shared out, too, and each part transforms the input for itself.
            args.slice_block = (args.slice_block + 1) / 2
            if args.unitCount(method) >= threads { break }
        }
        var region = Region(args: args, kernel: kernel, context: context)
        let units = args.unitCount(method)
        let cost = costPerRow * Double(context.rows) / Double(max(units, 1))
        context.runIndexed(Region.run, &region, units: units, cost: cost)
        layer.finish(function, context, count: context.rows * height * width * layer.n)
    }

    /// Units on any thread.
    private struct Region {
        let args: nt_f32_winograd_args
        let kernel: KernelTable.F32WinogradKernel
        let context: RunContext

        static var run: ThreadTeam.IndexedKernel {
            { pointer, begin, end, thread in
                let region = pointer.assumingMemoryBound(to: Region.self)
                var args = region.pointee.args
                args.scratch = region.pointee.context.threadScratch(thread)
                region.pointee.kernel(&args, begin, end)
            }
        }
    }
}
