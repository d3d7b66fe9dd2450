package import NeedletailKernels

extension PixelImage {
    /// A part of an image, in pixels from its upper left corner; a side may lie between two pixels.
    public struct Box: Equatable, Sendable {
        /// Where it begins, in pixels from the left side of the image.
        public var left: Float
        /// Where it begins, in pixels from the upper side.
        public var top: Float
        /// Where it ends, in pixels from the left side.
        public var right: Float
        /// Where it ends, in pixels from the upper side.
        public var bottom: Float

        /// The box between four sides.
        public init(left: Float, top: Float, right: Float, bottom: Float) {
            self.left = left
            self.top = top
            self.right = right
            self.bottom = bottom
        }
    }

    /// The image, or the part of it in `box`, stretched or shrunk to another size, as Pillow's `Image.resize` does it.
    ///
    /// The bytes are those of Pillow, of which `order` tells the version. Between rows and columns there are 8 bits too; an
    /// axis that keeps its size is left alone. Colours with an opacity are multiplied by it before, and divided by it
    /// afterwards, but for `nearest`.
    ///
    /// - Parameters:
    ///   - width: Pixels of a row of the result.
    ///   - height: Rows of the result.
    ///   - filter: How pixels are made of others.
    ///   - box: What part of the image is resized; nil for all of it.
    ///   - order: Whether rows or columns come first.
    /// - Throws: `ImageError.invalidSize` where a side is below 1, `targetTooLarge` where one is above `targetSideLimit` or
    ///   there are more than `pixelLimit` pixels, `tooLongToFilter` where a side of the image is above `filteredSideLimit`
    ///   and the filter is not `nearest`, `invalidBox` where the box is empty or not inside the image.
    /// - Complexity: O(pixels of the image and of the result) times twice the filter's support.
    public func resized(
        width: Int, height: Int, filter: ResizeFilter, box: Box? = nil, order: ResizeOrder = .rowsFirst
    ) throws(ImageError) -> PixelImage {
        try resized(width: width, height: height, filter: filter, box: box, order: order, kernels: .selected)
    }

    /// The same by the kernels of a tier.
    package func resized(
        width: Int, height: Int, filter: ResizeFilter, box: Box? = nil, order: ResizeOrder = .rowsFirst,
        kernels: KernelTable
    ) throws(ImageError) -> PixelImage {
        try checkTarget(width: width, height: height, filter: filter)
        let whole = Box(left: 0, top: 0, right: Float(self.width), bottom: Float(self.height))
        let box = box ?? whole
        guard box.left >= 0, box.top >= 0, box.left < box.right, box.top < box.bottom, box.right <= whole.right,
            box.bottom <= whole.bottom
        else { throw .invalidBox(box, width: self.width, height: self.height) }
        if box == whole && width == self.width && height == self.height { return self }

        let isPicked = filter == .nearest || box.isOfPixels(width: width, height: height)
        let isPremultiplied = channels == .rgba && filter != .nearest
        var bytes = isPremultiplied ? kernels.premultiply(pixels) : pixels
        if isPicked {
            bytes = kernels.pickPixels(
                bytes, width: self.width, channels: channels.count,
                rows: Self.nearest(self.height, from: box.top, to: box.bottom, outputs: height),
                columns: Self.nearest(self.width, from: box.left, to: box.right, outputs: width))
        } else {
            let horizontal = Self.axis(self.width, from: box.left, to: box.right, outputs: width, filter)
            let isSquare =
                self.width == self.height && width == height && box.left == box.top && box.right == box.bottom
            let vertical =
                isSquare
                ? horizontal : Self.axis(self.height, from: box.top, to: box.bottom, outputs: height, filter)
            bytes = kernels.resize(
                bytes, width: self.width, height: self.height, channels: channels.count, horizontal: horizontal,
                vertical: vertical,
                columnsFirst: order.putsColumnsFirst(from: self, width: width, height: height))
        }
        if isPremultiplied { kernels.unpremultiply(&bytes) }
        return PixelImage(bytes, width: width, height: height, channels: channels)
    }

    private func checkTarget(width: Int, height: Int, filter: ResizeFilter) throws(ImageError) {
        guard width > 0 && height > 0 else { throw .invalidSize(width: width, height: height) }
        guard width <= Self.targetSideLimit, height <= Self.targetSideLimit, width * height <= Self.pixelLimit else {
            throw .targetTooLarge(width: width, height: height)
        }
        guard filter == .nearest || max(self.width, self.height) <= Self.filteredSideLimit else {
            throw .tooLongToFilter(width: self.width, height: self.height)
        }
    }

    /// What an axis of `inputs` pixels is made of; nil where it stays as it is.
    private static func axis(
        _ inputs: Int, from begin: Float, to end: Float, outputs: Int, _ filter: ResizeFilter
    ) -> ResizeAxis? {
        guard outputs != inputs || begin != 0 || end != Float(inputs) else { return nil }
        return ResizeAxis(inputs: inputs, from: begin, to: end, outputs: outputs, filter: filter)
    }

    /// Which of `inputs` pixels the middles of `outputs` others lie in. The middles are a running sum, as Pillow's are: what
    /// it adds up to in f64 decides where a middle lies between two pixels.
    private static func nearest(_ inputs: Int, from begin: Float, to end: Float, outputs: Int) -> [Int32] {
        let scale = Double(end - begin) / Double(outputs)
        var middle = Double(begin) + scale * 0.5
        return (0..<outputs).map { _ in
            defer { middle += scale }
            return Int32(min(Int(middle), inputs - 1))
        }
    }
}

extension PixelImage.Box {
    /// Whether it begins at a pixel and has `width` by `height` of them, so that its pixels are those of the result.
    fileprivate func isOfPixels(width: Int, height: Int) -> Bool {
        left == left.rounded(.down) && top == top.rounded(.down) && right - left == Float(width)
            && bottom - top == Float(height)
    }
}
