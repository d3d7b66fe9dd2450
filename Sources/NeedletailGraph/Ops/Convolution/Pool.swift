import CNeedletailKernels
import NeedletailKernels
import NeedletailTensor

/// The largest of each window of an image, channel by channel, NaN where one is; what is padded is left out.
///
/// Input: `[b, h, w, c]` f32. Output: `[b, h', w', c]` f32.
package struct MaxPool: ListedOp, WindowPool {
    package static let entry = OpEntry(
        "maxPool2d", "x [b, h, w, c]",
        [("kernel", "integers"), ("strides", "integers"), ("dilations", "integers"), ("pads", "integers")],
        "the largest of each window, channel by channel, NaN where one is; pads above, to the left, below and to the right are left out"
    ) { reader throws(GraphError) in
        let (kernel, window) = try Self.read(reader)
        return MaxPool(kernel, window)
    }

    package let kernel: [Int]
    package let window: ConvWindow
    var countsPads: Bool { false }

    package init(_ kernel: [Int], _ window: ConvWindow) {
        self.kernel = kernel
        self.window = window
    }

    package var attributes: OpAttributes {
        OpAttributes(window.attributes.merging(["kernel": .integers(kernel)]) { first, _ in first })
    }

    func function(_ kernels: KernelTable) -> KernelTable.F32PoolKernel { kernels.f32MaxPool }
}

/// The mean of each window of an image, channel by channel.
///
/// Input: `[b, h, w, c]` f32. Output: `[b, h', w', c]` f32. What is padded is left out of the mean, or counts as zeros.
package struct MeanPool: ListedOp, WindowPool {
    package static let entry = OpEntry(
        "meanPool2d", "x [b, h, w, c]",
        [
            ("kernel", "integers"), ("strides", "integers"), ("dilations", "integers"), ("pads", "integers"),
            ("countsPads", "flag"),
        ],
        "the mean of each window, channel by channel; pads count as zeros or are left out"
    ) { reader throws(GraphError) in
        let (kernel, window) = try Self.read(reader)
        return MeanPool(kernel, window, countsPads: try reader.flag("countsPads"))
    }

    package let kernel: [Int]
    package let window: ConvWindow
    package let countsPads: Bool

    package init(_ kernel: [Int], _ window: ConvWindow, countsPads: Bool) {
        self.kernel = kernel
        self.window = window
        self.countsPads = countsPads
    }

    package var attributes: OpAttributes {
        OpAttributes(
            window.attributes.merging(["kernel": .integers(kernel), "countsPads": .flag(countsPads)]) { first, _ in
                first
            })
    }

    func function(_ kernels: KernelTable) -> KernelTable.F32PoolKernel { kernels.f32MeanPool }
}

/// A pooling of windows.
protocol WindowPool: Op {
    var kernel: [Int] { get }
    var window: ConvWindow { get }
    var countsPads: Bool { get }
    func function(_ kernels: KernelTable) -> KernelTable.F32PoolKernel
}

extension WindowPool {
    static func read(_ reader: AttributeReader) throws(GraphError) -> ([Int], ConvWindow) {
        let window = ConvWindow(
            strides: try reader.integers("strides", in: 1...ConvWindow.limit),
            dilations: try reader.integers("dilations", in: 1...ConvWindow.limit),
            pads: try reader.integers("pads", in: 0...ConvWindow.limit))
        try window.check(reader)
        let kernel = try reader.integers("kernel", in: 1...ConvWindow.limit)
        guard kernel.count == 2 else {
            throw .invalidAttribute(node: reader.node, attribute: "kernel", expected: "2 integers")
        }
        return (kernel, window)
    }

    package func outputTypes(_ inputs: [TensorType], node: Node) throws(GraphError) -> [TensorType] {
        try node.check(inputCount: 1...1)
        guard inputs[0].dtype == .f32, inputs[0].shape.count == 4, inputs[0].isBatched else {
            throw node.wrongInput(0, inputs, expected: "images [b, h, w, c] of f32")
        }
        let shape = inputs[0].shape
        let size = try window.outputSize(
            height: shape[1], width: shape[2], kernel: (kernel[0], kernel[1]), node: node)
        // Else a window might lie in the padding alone.
        for axis in 0..<2
        where max(window.pads[axis], window.pads[axis + 2]) > window.dilations[axis] * (kernel[axis] - 1) {
            throw node.wrongAttribute(
                "pads", expected: "at most what a window of \(kernel[0]) x \(kernel[1]) reaches beyond its first pixel")
        }
        for (axis, (count, length)) in [(size.height, shape[1]), (size.width, shape[2])].enumerated() {
            // Of a dilated window every pixel may lie beside the image.
            guard
                Self.everyWindowHasAPixel(
                    count, stride: window.strides[axis], pad: window.pads[axis], dilation: window.dilations[axis],
                    kernel: kernel[axis], length: length)
            else { throw node.wrongAttribute("pads", expected: "windows with a pixel inside the image") }
        }
        return [TensorType(.f32, [TensorType.batch, size.height, size.width, shape[3]])]
    }

    private static func everyWindowHasAPixel(
        _ count: Int, stride: Int, pad: Int, dilation: Int, kernel: Int, length: Int
    ) -> Bool {
        // A window that reaches into the image has a pixel there, unless it steps over all of it.
        guard dilation > length, pad > 0 else { return true }
        func hasPixel(_ index: Int) -> Bool {
            let first = index * stride - pad
            // The first step that is not before the image.
            let step = first >= 0 ? 0 : (-first + dilation - 1) / dilation
            return step < kernel && first + step * dilation < length
        }
        // Those that begin before the image, where they are few enough to look at.
        let before = min(count, pad / stride + 1)
        return before <= 1 << 16 && (0..<before).allSatisfy(hasPixel)
    }

    package func writesApart(_ type: TensorType) -> Bool { true }

    package func readsApart(_ index: Int, _ type: TensorType) -> Bool { true }

    package func operationCount(_ inputs: [TensorType], _ outputs: [TensorType]) -> Double {
        Double(outputs[0].itemCount) * Double(kernel[0]) * Double(kernel[1])
    }

    package func step(_ node: Node, _ builder: borrowing StepBuilder) throws(GraphError) -> any Step {
        let x = try builder.type(node.inputs[0], node: node).shape
        let y = try builder.type(node.outputs[0], node: node).shape
        return PoolStep(
            input: try builder.rowLocation(node.inputs[0], node: node),
            output: try builder.rowLocation(node.outputs[0], node: node), height: x[1], width: x[2], channels: x[3],
            outputHeight: y[1], outputWidth: y[2], kernel: kernel, window: window, countsPads: countsPads,
            function: function(builder.kernels))
    }
}

private struct PoolStep: Step {
    let input: RowLocation
    let output: RowLocation
    let height: Int, width: Int, channels: Int
    let outputHeight: Int, outputWidth: Int
    let kernel: [Int]
    let window: ConvWindow
    let countsPads: Bool
    let function: KernelTable.F32PoolKernel

    var isEmpty: Bool { channels == 0 }

    private var costPerLine: Double {
        Double(outputWidth * channels) * Double(kernel[0] * kernel[1]) * Cost.light
    }

    var costPerRow: Double { Double(outputHeight) * costPerLine }

    func run(_ context: RunContext) {
        var args = nt_f32_pool_args(
            x: context.read(input), y: context.write(output), images: context.rows, height: height, width: width,
            channels: channels, x_pixel_stride: input.stride, y_pixel_stride: output.stride,
            output_height: outputHeight, output_width: outputWidth, kernel_height: kernel[0],
            kernel_width: kernel[1], stride_y: window.strides[0], stride_x: window.strides[1],
            dilation_y: window.dilations[0], dilation_x: window.dilations[1], pad_top: window.pads[0],
            pad_left: window.pads[1], pad_bottom: window.pads[2], pad_right: window.pads[3],
            counts_pads: countsPads ? 1 : 0)
        context.run(function, &args, units: context.rows * outputHeight, cost: costPerLine)
    }
}
