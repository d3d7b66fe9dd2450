public import NeedletailTensor

/// What stands around an image for the windows at its borders.
public enum ImagePadding: Equatable, Sendable {
    /// Nothing: only whole windows.
    case valid
    /// As many pixels as make `ceil(size / stride)` windows; where that is an odd number, the one more is below and to the right.
    case same
    /// So many pixels.
    case explicit(top: Int, left: Int, bottom: Int, right: Int)
}

// Convolution and pooling of images, channels last.
extension GraphBuilder {
    /// Convolution of images.
    ///
    /// - Parameters:
    ///   - x: f32 `[b, h, w, c]`.
    ///   - filter: f32 `[kh, kw, c / groups, n]`, as Keras keeps it.
    ///   - bias: f32 `[n]`, or none.
    ///   - strides: from a window to the next, down and to the right.
    ///   - dilations: from a pixel of a window to the next.
    ///   - padding: zeros around x.
    ///   - groups: groups of channels, each with filters of its own.
    ///   - activation: of the sums, or none.
    ///   - name: of the result; by default one that is not taken.
    /// - Returns: f32 `[b, h', w', n]`.
    public mutating func conv2d(
        _ x: GraphValue, filter: Tensor, bias: Tensor? = nil, strides: (Int, Int) = (1, 1),
        dilations: (Int, Int) = (1, 1), padding: ImagePadding = .valid, groups: Int = 1,
        activation: ElementwiseFunction? = nil, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let kernel = filter.shape.count == 4 ? (filter.shape[0], filter.shape[1]) : (1, 1)
        let window = try window(x, kernel, strides, dilations, padding)
        let op = Conv(window, groups: groups)
        let constants = [filter] + (bias.map { [$0] } ?? [])
        guard let activation else { return try add(op, x, constants: constants, named: name) }
        if let name, contains(name) { throw .duplicateValue(name: name) }
        return try add(activation.op, [try add(op, x, constants: constants, named: nil)], named: name)
    }

    /// The largest of each window, channel by channel; what is padded is left out.
    ///
    /// - x: f32 `[b, h, w, c]`. strides: by default the window's size.
    public mutating func maxPool2d(
        _ x: GraphValue, window: (Int, Int), strides: (Int, Int)? = nil, padding: ImagePadding = .valid,
        name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let geometry = try self.window(x, window, strides ?? window, (1, 1), padding)
        return try add(MaxPool([window.0, window.1], geometry), [x], named: name)
    }

    /// The mean of each window, channel by channel.
    ///
    /// - x: f32 `[b, h, w, c]`. strides: by default the window's size. countsPadding: whether what is padded counts as zeros, as
    ///   PyTorch's default is, or is left out, as in Keras.
    public mutating func meanPool2d(
        _ x: GraphValue, window: (Int, Int), strides: (Int, Int)? = nil, padding: ImagePadding = .valid,
        countsPadding: Bool = false, name: String? = nil
    ) throws(GraphError) -> GraphValue {
        let geometry = try self.window(x, window, strides ?? window, (1, 1), padding)
        return try add(MeanPool([window.0, window.1], geometry, countsPads: countsPadding), [x], named: name)
    }

    private func window(
        _ x: GraphValue, _ kernel: (Int, Int), _ strides: (Int, Int), _ dilations: (Int, Int), _ padding: ImagePadding
    ) throws(GraphError) -> ConvWindow {
        let (strides, dilations) = ([strides.0, strides.1], [dilations.0, dilations.1])
        var pads = [0, 0, 0, 0]
        switch padding {
        case .valid: break
        case .explicit(let top, let left, let bottom, let right): pads = [top, left, bottom, right]
        case .same:
            let shape = types[x.name]?.shape ?? []
            for (axis, kernel) in [kernel.0, kernel.1].enumerated() {
                let range = 1...ConvWindow.limit
                // What is outside is refused by name when the node is added.
                guard [kernel, strides[axis], dilations[axis]].allSatisfy(range.contains) else { continue }
                let (stride, size) = (strides[axis], shape.count == 4 ? shape[axis + 1] : 1)
                let reach = (kernel - 1) * dilations[axis] + 1
                // Windows a pixel apart need no size: a free one will do.
                guard size >= 0 || stride == 1 else {
                    throw .wrongType(
                        node: "conv2d", input: x.name, expected: "a size that is known, or strides of 1",
                        actual: types[x.name]?.text ?? "")
                }
                let count = size < 0 ? 0 : (min(size, ConvWindow.limit) + stride - 1) / stride
                let all = size < 0 ? reach - 1 : max(0, (count - 1) * stride + reach - size)
                (pads[axis], pads[axis + 2]) = (all / 2, all - all / 2)
            }
        }
        return ConvWindow(strides: strides, dilations: dilations, pads: pads)
    }
}
