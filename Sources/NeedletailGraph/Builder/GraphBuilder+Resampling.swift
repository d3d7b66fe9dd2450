public import NeedletailTensor

// Images made larger and smaller, channels last.
extension GraphBuilder {
    /// Transposed convolution of images: each pixel of x adds its products with the filter to the pixels of the window at
    /// `strides` times its place.
    ///
    /// - Parameters:
    ///   - x: f32 `[b, h, w, c]`.
    ///   - filter: f32 `[kh, kw, c / groups, n]`. Keras keeps it as `[kh, kw, n, c]`, PyTorch as `[c, n / groups, kh, kw]`.
    ///   - bias: f32 `[n]`, or none.
    ///   - strides: from a pixel's window to the next one's, down and to the right.
    ///   - dilations: from a pixel of a window to the next.
    ///   - cropping: pixels of the whole result that are left out: what PyTorch calls padding, on all sides.
    ///   - outputPadding: rows below and columns to the right that are added.
    ///   - groups: groups of channels, each with filters of its own.
    ///   - activation: of the sums, or none.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: f32 `[b, h', w', n]`, `h' = (h - 1) · stride + dilation · (kh - 1) + 1 - top - bottom + outputPadding`.
    public mutating func transposedConv2d(
        _ x: GraphValue, filter: Tensor, bias: Tensor? = nil, strides: (Int, Int) = (1, 1),
        dilations: (Int, Int) = (1, 1), cropping: (top: Int, left: Int, bottom: Int, right: Int) = (0, 0, 0, 0),
        outputPadding: (Int, Int) = (0, 0), groups: Int = 1, activation: ElementwiseFunction? = nil,
        name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let window = ConvWindow(
            strides: [strides.0, strides.1], dilations: [dilations.0, dilations.1],
            pads: [cropping.top, cropping.left, cropping.bottom, cropping.right])
        let op = TransposedConv(window, outputPads: [outputPadding.0, outputPadding.1], groups: groups)
        let constants = [filter] + (bias.map { [$0] } ?? [])
        guard let activation else { return try add(op, x, constants: constants, named: name) }
        if let name, contains(name) { throw .duplicateValue(name: name) }
        return try add(activation.op, [try add(op, x, constants: constants, named: nil)], named: name)
    }

    /// Images of `height` x `width` pixels, each pixel the nearest of x.
    ///
    /// - x: f32 `[b, h, w, c]`. coordinates: `halfPixel`, as Keras and PyTorch's `nearest-exact` have it, or `asymmetric`, PyTorch's
    ///   `nearest`.
    public mutating func resizeNearest2d(
        _ x: GraphValue, height: Int, width: Int, coordinates: ResizeCoordinates = .halfPixel, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try resize(x, .nearest, height, width, coordinates, name)
    }

    /// Images of `height` x `width` pixels, each a weighted mean of four of x. A smaller image leaves pixels out.
    ///
    /// - x: f32 `[b, h, w, c]`. coordinates: `halfPixel`, as Keras has it, or `alignCorners`, as PyTorch's option does, or `asymmetric`.
    public mutating func resizeBilinear2d(
        _ x: GraphValue, height: Int, width: Int, coordinates: ResizeCoordinates = .halfPixel, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try resize(x, .bilinear, height, width, coordinates, name)
    }

    private mutating func resize(
        _ x: GraphValue, _ method: Resize.Method, _ height: Int, _ width: Int, _ coordinates: ResizeCoordinates,
        _ name: String?
    ) throws(GraphError) -> GraphValue {
        guard height > 0, width > 0 else {
            throw .invalidAttribute(
                node: name ?? Resize(method).kind, attribute: "size", expected: "a height and a width of at least 1")
        }
        return try add(Resize(method, size: [height, width], coordinates: coordinates), [x], named: name)
    }

    /// Images `factors` times as high and as wide, of any size: each pixel repeated, or weighted means of four where `isBilinear`,
    /// as Keras's `UpSampling2D` has them. x: f32 `[b, h, w, c]`.
    public mutating func upSample2d(
        _ x: GraphValue, factors: (Int, Int) = (2, 2), isBilinear: Bool = false, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        try add(Resize(isBilinear ? .bilinear : .nearest, factors: [factors.0, factors.1]), [x], named: name)
    }

    /// Blocks of `block` x `block` pixels as single pixels of `block²` times as many channels: those of the block's first pixel
    /// first, row by row, as `tf.nn.space_to_depth` has them.
    ///
    /// x: `[b, h, w, c]` of any type, h and w multiples of `block`.
    public mutating func spaceToDepth(
        _ x: GraphValue, block: Int, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let (height, width, channels) = try sides(of: x, multiplesOf: block, channelFactor: 1, "spaceToDepth")
        let taken = try reshape(x, to: [0, height / block, block, width / block, block, channels])
        let pixels = try transpose(taken, [0, 1, 3, 2, 4, 5])
        // Checked: as many elements as x has.
        return try reshape(pixels, to: [0, height / block, width / block, -1], name: name)
    }

    /// Pixels as blocks of `block` x `block` ones: what `spaceToDepth` took together, taken apart, as `tf.nn.depth_to_space` does.
    ///
    /// x: `[b, h, w, c]` of any type, c a multiple of `block²`.
    public mutating func depthToSpace(
        _ x: GraphValue, block: Int, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let (height, width, _) = try sides(of: x, multiplesOf: 1, channelFactor: block, "depthToSpace")
        let taken = try reshape(x, to: [0, height, width, block, block, -1])
        let pixels = try transpose(taken, [0, 1, 3, 2, 4, 5])
        return try reshape(pixels, to: [0, height * block, width * block, -1], name: name)
    }

    /// The sizes of images that a block divides.
    private func sides(
        of x: GraphValue, multiplesOf block: Int, channelFactor: Int, _ name: String
    ) throws(GraphError) -> (height: Int, width: Int, channels: Int) {
        let type = types[x.name]
        let shape = type?.shape ?? []
        // Of sizes that a value has, which are at most 2^36, and blocks up to 2^12 no product overflows.
        guard (1...4096).contains(block), (1...4096).contains(channelFactor), shape.count == 4, shape[1] > 0,
            shape[2] > 0,
            shape[3] > 0, shape[1] % block == 0, shape[2] % block == 0,
            shape[3] % (channelFactor * channelFactor) == 0
        else {
            throw .wrongType(
                node: name, input: x.name,
                expected: channelFactor == 1
                    ? "images [b, h, w, c], h and w multiples of the block, which is from 1 to 4096"
                    : "images [b, h, w, c], c a multiple of the block's square, the block from 1 to 4096",
                actual: type?.text ?? "")
        }
        return (shape[1], shape[2], shape[3])
    }
}
