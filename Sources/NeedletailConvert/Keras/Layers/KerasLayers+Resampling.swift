import NeedletailGraph
import NeedletailTensor

extension KerasLayers {
    /// `Conv1DTranspose` and `Conv2DTranspose`: a transposed convolution, the bias, then the activation.
    ///
    /// How many pixels come out, and which, is TensorFlow's rule: of a side with `same` padding as many as there are strides, cut off
    /// in front and behind as a convolution with that padding would have padded; with `valid` padding all of them. The option
    /// `output_padding` replaces the number: `(size - 1) · stride + reach + output_padding`, of which `same` padding leaves out
    /// twice half the reach, rounded down.
    static func transposedConvolution(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try builder.float(try layer.onlyInput(inputs))
        try layer.checkAbsent("quantization_config")
        try layer.checkAbsent("lora_rank")
        try checkChannelsLast(layer)
        let axes = try spatial(layer, x)
        let channels = try layer.size(x.rank - 1, of: x)
        guard (1...ConvWindow.limit).contains(channels) else {
            throw layer.unsupported(
                "input shape", value: x.type.text, supported: "1 to \(ConvWindow.limit) channels")
        }
        if let groups = try layer.config.optional("groups"), try groups.integer(in: 1...ConvWindow.limit) != 1 {
            throw layer.unsupported("groups", value: groups.text, supported: "1")
        }
        let count = try layer.config.member("filters").integer(in: 1...ConvWindow.limit)
        let kernel = try sizes(layer, "kernel_size", axes.count)
        let (window, outputPads) = try transposedWindow(layer, kernel)
        let activation = try activationFunction(layer)
        // A sequence is an image of one row.
        let size = (axes.count == 1 ? [1] : []) + kernel
        let weight = KerasWeight("kernel", kernel + [count, channels])
        let bias = try layer.config.member("use_bias").bool ? [KerasWeight("bias", [count])] : []
        let weights = try builder.load([weight] + bias, of: layer)
        let filter = try builder.constant("filter", size + [channels, count], of: layer) { builder in
            // Checked: as many values as the weight's shape says.
            let values = builder.values(of: weights[0])
            let pixels = size[0] * size[1]
            var turned = [Float](repeating: 0, count: values.count)
            guard values.count == pixels * channels * count else { return values }
            for pixel in 0..<pixels {
                for channel in 0..<channels {
                    for n in 0..<count {
                        turned[(pixel * channels + channel) * count + n] =
                            values[(pixel * count + n) * channels + channel]
                    }
                }
            }
            return turned
        }
        return try builder.onImage(x) { builder, image throws(ConvertError) in
            let sums = try builder.all(
                TransposedConv(window, outputPads: outputPads), [image, filter] + weights.dropFirst())[0]
            return try activation?(layer, sums, &builder) ?? sums
        }
    }

    /// Refuses another order of the dimensions than channels last.
    private static func checkChannelsLast(_ layer: KerasLayer) throws(ConvertError) {
        guard try !layer.areChannelsFirst() else {
            throw layer.unsupported("data_format", value: "channels_first", supported: "channels_last")
        }
    }

    /// Strides, dilations, what is cut off on the sides, and what is added below and to the right.
    private static func transposedWindow(
        _ layer: KerasLayer, _ kernel: [Int]
    ) throws(ConvertError) -> (ConvWindow, outputPads: [Int]) {
        let strides = try sizes(layer, "strides", kernel.count)
        let dilations =
            try layer.config.optional("dilation_rate") == nil
            ? kernel.map { _ in 1 } : try sizes(layer, "dilation_rate", kernel.count)
        let padding = try layer.config.member("padding").string
        guard ["valid", "same"].contains(padding) else {
            throw layer.unsupported("padding", value: shown(padding), supported: "valid, same")
        }
        var added: [Int]?
        let option = try layer.config.optional("output_padding")
        if let option {
            var numbers: [Int] = []
            for number in try option.list { numbers.append(try number.integer(in: 0...ConvWindow.limit)) }
            if numbers.count == 1 { numbers = kernel.map { _ in numbers[0] } }
            guard numbers.count == kernel.count, zip(numbers, strides).allSatisfy({ $0 < $1 }) else {
                throw layer.unsupported(
                    "output_padding", value: option.text, supported: "\(kernel.count) numbers below the strides")
            }
            added = numbers
        }
        // Each is at most 2^24.
        guard strides.reduce(1, *) <= TransposedConv.strideLimit else {
            throw layer.unsupported(
                "strides", value: try layer.config.member("strides").text,
                supported: "a product of at most \(TransposedConv.strideLimit)")
        }
        var (before, after, more) = ([Int](), [Int](), [Int]())
        for place in kernel.indices {
            let stride = strides[place]
            let reach = (kernel[place] - 1) * dilations[place] + 1
            guard reach <= ConvWindow.limit else {
                throw layer.unsupported(
                    "a window", value: "of \(kernel[place]) pixels, each \(dilations[place]) from the next",
                    supported: "windows of at most \(ConvWindow.limit) pixels")
            }
            // Pixels of the result behind those of the last pixel's stride: `(size - 1) · stride + last`.
            let last =
                padding == "same"
                ? added.map { reach % 2 + $0[place] } ?? stride
                : reach + (added.map { $0[place] } ?? max(stride - reach, 0))
            guard last >= 1 else {
                throw layer.unsupported(
                    "output_padding", value: option?.text ?? "",
                    supported: "1 or more, for an even window of same padding")
            }
            let cut = max(reach - last, 0)
            before.append(padding == "same" ? cut / 2 : 0)
            after.append(cut - (before.last ?? 0))
            more.append(max(last - reach, 0))
        }
        let isSequence = kernel.count == 1
        let window = ConvWindow(
            strides: (isSequence ? [1] : []) + strides, dilations: (isSequence ? [1] : []) + dilations,
            pads: isSequence ? [0, before[0], 0, after[0]] : before + after)
        return (window, (isSequence ? [0] : []) + more)
    }

    /// `UpSampling1D`, `2D` and `3D`: each element repeated, or of images means of four.
    static func upSampling(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        let axes = try spatial(layer, x)
        let size = try layer.config.member("size")
        var factors: [Int] = []
        for factor in try size.list { factors.append(try factor.integer(in: 1...(1 << 40))) }
        guard factors.count == axes.count else {
            throw layer.unsupported("size", value: size.text, supported: "\(axes.count) numbers")
        }
        let method = try interpolation(layer, isRequired: false)
        if method == .nearest, axes.count != 2 || x.type.dtype != .f32 || axes[0] != 1 {
            return try repeated(layer, x, axes, factors, &builder)
        }
        guard axes.count == 2 else {
            throw layer.unsupported("interpolation", value: "bilinear", supported: "nearest")
        }
        // What comes of integers depends on the version of Keras.
        if method == .bilinear { try layer.checkFloat(inputs) }
        let image = try builder.float(x)
        for factor in factors where factor > Resize.sizeLimit {
            throw layer.unsupported("size", value: size.text, supported: "at most \(Resize.sizeLimit)")
        }
        let channels = try layer.areChannelsFirst() ? 1 : 3
        return try builder.withLast([channels], of: image) { builder, x throws(ConvertError) in
            try builder.node(Resize(method, factors: factors), x)
        }
    }

    /// How pixels are made, by the option `interpolation`.
    private static func interpolation(
        _ layer: KerasLayer, isRequired: Bool = true
    ) throws(ConvertError) -> Resize.Method {
        guard
            let option = isRequired
                ? try layer.config.member("interpolation") : try layer.config.optional("interpolation")
        else { return .nearest }
        guard let method = Resize.Method(rawValue: try option.string.lowercased()) else {
            throw layer.unsupported("interpolation", value: option.text, supported: "nearest, bilinear")
        }
        return method
    }

    /// Each element repeated along the dimensions `axes`, of a value of any type.
    private static func repeated(
        _ layer: KerasLayer, _ x: KerasValue, _ axes: [Int], _ factors: [Int], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        // One dimension behind each, so that no value has more than 8 dimensions.
        var result = x
        for (axis, factor) in zip(axes, factors) where factor > 1 {
            let columns = try builder.node(ExpandDimensions(axes: [axis + 1]), result)
            var repeated = [Int](repeating: 0, count: columns.rank)
            repeated[axis + 1] = factor
            let wide = try builder.node(Broadcast(shape: repeated), columns)
            var shape = [Int](repeating: 0, count: result.rank)
            for place in axis + 1..<result.rank { shape[place] = try layer.size(place, of: result) }
            shape[axis] = -1
            result = try builder.reshape(wide, shape)
        }
        return result
    }

    /// `Resizing` of images without antialiasing: nearest pixels, or means of four.
    static func resizing(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        for option in ["crop_to_aspect_ratio", "pad_to_aspect_ratio", "antialias"] {
            try layer.checkFalse(option)
        }
        try layer.checkFloat(inputs)
        let x = try builder.float(try imageInput(layer, inputs))
        let size = try targetSize(layer)
        let method = try interpolation(layer)
        let channels = try layer.areChannelsFirst() ? 1 : 3
        return try builder.withLast([channels], of: x) { builder, x throws(ConvertError) in
            try builder.node(Resize(method, size: size), x)
        }
    }

    /// `CenterCrop` of images that are at least as large: the rows and columns in the middle.
    static func centerCrop(
        _ layer: KerasLayer, _ inputs: [KerasValue], _ builder: inout KerasGraphBuilder
    ) throws(ConvertError) -> KerasValue {
        try layer.checkFloat(inputs)
        let x = try builder.float(try imageInput(layer, inputs))
        let size = try targetSize(layer)
        let first = try layer.areChannelsFirst() ? 2 : 1
        var starts: [Int] = []
        for place in 0..<2 {
            let side = try layer.size(first + place, of: x)
            guard side >= size[place] else {
                throw layer.unsupported(
                    place == 0 ? "height" : "width", value: "\(size[place]) of images of \(side)",
                    supported: "at most \(side)")
            }
            starts.append((side - size[place]) / 2)
        }
        return try builder.node(
            Slice(axes: [first, first + 1], starts: starts, ends: zip(starts, size).map(+), steps: [1, 1]), x)
    }

    /// The layer's images `[b, h, w, c]`, or with the channels first.
    private static func imageInput(_ layer: KerasLayer, _ inputs: [KerasValue]) throws(ConvertError) -> KerasValue {
        let x = try layer.onlyInput(inputs)
        guard x.rank == 4 else {
            throw layer.unsupported("input shape", value: x.type.text, supported: "4 dimensions")
        }
        return x
    }

    /// The options `height` and `width`.
    private static func targetSize(_ layer: KerasLayer) throws(ConvertError) -> [Int] {
        var size: [Int] = []
        for option in ["height", "width"] {
            let config = try layer.config.member(option)
            let number = try config.integer(in: Int.min...Int.max)
            guard (1...Resize.sizeLimit).contains(number) else {
                throw layer.unsupported(option, value: config.text, supported: "1 to \(Resize.sizeLimit)")
            }
            size.append(number)
        }
        return size
    }
}
