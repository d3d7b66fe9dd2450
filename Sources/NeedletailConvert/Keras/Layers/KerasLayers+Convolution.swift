import NeedletailGraph

extension KerasLayers {
    /// `Conv1D` and `Conv2D`: a convolution, the bias, then the activation.
    static func convolution(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let windows = try ConvolutionWindows(layer, try builder.float(try layer.onlyInput(inputs)))
        let count = try layer.config.member("filters").integer(in: 1...ConvWindow.limit)
        let groups = try layer.config.optional("groups")
        let groupCount = try groups?.integer(in: 1...ConvWindow.limit) ?? 1
        guard windows.channels % groupCount == 0, count % groupCount == 0 else {
            throw layer.unsupported(
                "groups", value: groups?.text ?? "",
                supported: "a divisor of \(windows.channels) channels and \(count) filters")
        }
        let activation = try activationFunction(layer)
        let weights = try builder.load(
            [windows.weight("kernel", [windows.channels / groupCount, count])] + biases(layer, count), of: layer)
        return try builder.onImage(windows.x) { builder, image throws(ConvertError) in
            let sums = try builder.all(Conv(windows.window, groups: groupCount), [image] + weights)[0]
            return try activation?(layer, sums, &builder) ?? sums
        }
    }

    /// `DepthwiseConv1D` and `DepthwiseConv2D`: each channel has filters of its own, whose results are beside each other.
    static func depthwiseConvolution(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let windows = try ConvolutionWindows(layer, try builder.float(try layer.onlyInput(inputs)))
        let (kernel, count) = try depthwiseKernel(layer, windows)
        let activation = try activationFunction(layer)
        let weights = try builder.load([kernel] + biases(layer, count), of: layer)
        return try builder.onImage(windows.x) { builder, image throws(ConvertError) in
            let sums = try builder.all(Conv(windows.window, groups: windows.channels), [image] + weights)[0]
            return try activation?(layer, sums, &builder) ?? sums
        }
    }

    /// `SeparableConv1D` and `SeparableConv2D`: a depthwise convolution, then one of single pixels with the bias and the activation.
    static func separableConvolution(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let windows = try ConvolutionWindows(layer, try builder.float(try layer.onlyInput(inputs)))
        let (kernel, depth) = try depthwiseKernel(layer, windows)
        let count = try layer.config.member("filters").integer(in: 1...ConvWindow.limit)
        let activation = try activationFunction(layer)
        let ones = [Int](repeating: 1, count: windows.kernel.count)
        let pointwise = KerasWeight("pointwise_kernel", ones + [depth, count], as: [1, 1, depth, count])
        let weights = try builder.load([kernel, pointwise] + biases(layer, count), of: layer)
        return try builder.onImage(windows.x) { builder, image throws(ConvertError) in
            let depthwise = try builder.node(Conv(windows.window, groups: windows.channels), image, weights[0])
            let sums = try builder.all(Conv(ConvWindow()), [depthwise] + weights.dropFirst())[0]
            return try activation?(layer, sums, &builder) ?? sums
        }
    }

    /// The kernel `[..., c, m]` of a depthwise convolution, whose result `i` of channel `j` is `j · m + i`; and how many there are.
    private static func depthwiseKernel(
        _ layer: KerasLayer, _ windows: ConvolutionWindows
    ) throws(ConvertError) -> (KerasWeight, count: Int) {
        let multiplier = try layer.config.member("depth_multiplier")
        let each = try multiplier.integer(in: 1...ConvWindow.limit)
        let (count, overflow) = windows.channels.multipliedReportingOverflow(by: each)
        guard !overflow, count <= ConvWindow.limit else {
            throw layer.unsupported(
                "depth_multiplier", value: multiplier.text, supported: "at most \(ConvWindow.limit) channels")
        }
        return (windows.weight("depthwise_kernel", [windows.channels, each], as: [1, count]), count)
    }

    /// The bias of `count` values, where the layer has one.
    private static func biases(_ layer: KerasLayer, _ count: Int) throws(ConvertError) -> [KerasWeight] {
        try layer.config.member("use_bias").bool ? [KerasWeight("bias", [count])] : []
    }
}

/// The windows of a convolution and the value that they lie over. A sequence `[b, w, c]` is taken as an image of one row.
private struct ConvolutionWindows {
    let x: KerasValue
    let channels: Int
    /// Their size along each spatial dimension.
    let kernel: [Int]
    let window: ConvWindow

    init(_ layer: KerasLayer, _ x: KerasValue) throws(ConvertError) {
        try layer.checkAbsent("quantization_config")
        try layer.checkAbsent("lora_rank")
        guard try !layer.areChannelsFirst() else {
            throw layer.unsupported("data_format", value: "channels_first", supported: "channels_last")
        }
        let axes = try KerasLayers.spatial(layer, x)
        guard x.type.shape.dropFirst().allSatisfy({ (1...ConvWindow.limit).contains($0) }) else {
            throw layer.unsupported(
                "input shape", value: x.type.text,
                supported: "1 to \(ConvWindow.limit) pixels a side, and as many channels")
        }
        self.x = x
        channels = try layer.size(x.rank - 1, of: x)
        kernel = try KerasLayers.sizes(layer, "kernel_size", axes.count)
        window = try KerasLayers.window(
            layer, x, axes, kernel: kernel, strides: try KerasLayers.sizes(layer, "strides", axes.count),
            dilations: try layer.config.optional("dilation_rate") == nil
                ? kernel.map { _ in 1 } : try KerasLayers.sizes(layer, "dilation_rate", axes.count),
            canBeCausal: true)
    }

    /// A weight `[kernel ..., channels ...]`, which becomes a filter `[kh, kw, form ...]`, the channels where there is none.
    func weight(_ name: String, _ channels: [Int], as form: [Int]? = nil) -> KerasWeight {
        KerasWeight(name, kernel + channels, as: (kernel.count == 1 ? [1] : []) + kernel + (form ?? channels))
    }
}

extension KerasLayers {
    /// How windows lie along the spatial dimensions `axes` of `x`, by the layer's `padding`.
    ///
    /// - Parameter canBeCausal: whether a sequence may be padded in front alone.
    static func window(
        _ layer: KerasLayer, _ x: KerasValue, _ axes: [Int], kernel: [Int], strides: [Int], dilations: [Int],
        canBeCausal: Bool = false
    ) throws(ConvertError) -> ConvWindow {
        let padding = try layer.config.member("padding").string
        var (before, after) = (kernel.map { _ in 0 }, kernel.map { _ in 0 })
        for place in axes.indices {
            let reach = (kernel[place] - 1) * dilations[place]
            guard reach < ConvWindow.limit else {
                throw layer.unsupported(
                    "a window", value: "of \(kernel[place]) pixels, each \(dilations[place]) from the next",
                    supported: "windows of at most \(ConvWindow.limit) pixels")
            }
            switch padding {
            case "valid": break
            case "same":
                // As many windows as there are strides begun; the odd pixel is behind.
                var all = reach
                if strides[place] > 1 {
                    let size = try layer.size(axes[place], of: x)
                    all = size == 0 ? 0 : max(0, (size - 1) / strides[place] * strides[place] + reach + 1 - size)
                }
                (before[place], after[place]) = (all / 2, all - all / 2)
            case "causal" where canBeCausal && axes.count == 1: before[place] = reach
            default:
                throw layer.unsupported(
                    "padding", value: shown(padding),
                    supported: canBeCausal && axes.count == 1 ? "valid, same, causal" : "valid, same")
            }
        }
        // Of a sequence, which has one row.
        let isSequence = axes.count == 1
        return ConvWindow(
            strides: (isSequence ? [1] : []) + strides, dilations: (isSequence ? [1] : []) + dilations,
            pads: isSequence ? [0, before[0], 0, after[0]] : before + after)
    }

    /// A number for each of `count` dimensions, from one or a list.
    static func sizes(_ layer: KerasLayer, _ option: String, _ count: Int) throws(ConvertError) -> [Int] {
        let config = try layer.config.member(option)
        var numbers: [Int] = []
        for number in try config.list { numbers.append(try number.integer(in: 1...ConvWindow.limit)) }
        if numbers.count == 1 { return [Int](repeating: numbers[0], count: count) }
        guard numbers.count == count else {
            throw layer.unsupported(option, value: config.text, supported: "\(count) numbers")
        }
        return numbers
    }
}

extension KerasGraphBuilder {
    /// What `body` makes of an image `[b, h, w, c]`; a sequence `[b, w, c]` becomes an image of one row before and one again behind.
    mutating func onImage(
        _ x: KerasValue, _ body: (inout KerasGraphBuilder, KerasValue) throws(ConvertError) -> KerasValue
    ) throws(ConvertError) -> KerasValue {
        guard x.rank == 3 else { return try body(&self, x) }
        return try node(Squeeze(axes: [1]), try body(&self, try node(ExpandDimensions(axes: [1]), x)))
    }
}
