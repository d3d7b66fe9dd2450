package import NeedletailKernels

/// How an image becomes the input of a network: its channels, its size, and what number each byte stands for.
///
/// The channels are converted first, then the size, so that `ImageRecipe` gives what Pillow and NumPy give for
/// `image.convert(mode).resize((width, height), filter)`, its values in `float32` after that.
public struct ImageRecipe: Equatable, Sendable {
    /// What number a byte `v` stands for. Each operation is one of f32, rounded once.
    public enum Values: Equatable, Sendable {
        /// `v / divisor`: pixels divided by 255.
        case divided(by: Float)
        /// `v · scale + offset`, the product rounded first: Keras's `Rescaling(scale, offset)`.
        case scaled(by: Float, plus: Float)
        /// `(v / 255 - mean) / deviation`, for each channel: torchvision's `Normalize(mean, std)` of `ToTensor`.
        case normalized(mean: [Float], deviation: [Float])

        /// The bytes as they are.
        public static let unscaled = Values.scaled(by: 1, plus: 0)
    }

    /// What a pixel is made of.
    public let channels: PixelImage.Channels
    /// Pixels of a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// How an image of another size is resized.
    public let filter: ResizeFilter
    /// Whether its rows or its columns are resized first.
    public let order: ResizeOrder
    /// What number a byte stands for.
    public let values: Values
    /// `[channels, 256]`: what each byte stands for.
    private let table: [Float]

    /// A recipe for images of `width` by `height` pixels.
    ///
    /// - Throws: `ImageError.invalidSize` where a side is below 1, `targetTooLarge` where an image cannot be resized to it,
    ///   `wrongChannelCount` where `mean` or `deviation` have not one number for each channel, `invalidNumber` where a
    ///   number is not finite or a divisor is 0.
    public init(
        channels: PixelImage.Channels, width: Int, height: Int, filter: ResizeFilter, order: ResizeOrder = .rowsFirst,
        values: Values
    ) throws(ImageError) {
        guard width > 0 && height > 0 else { throw .invalidSize(width: width, height: height) }
        let limit = PixelImage.targetSideLimit
        guard width <= limit, height <= limit, width * height <= PixelImage.pixelLimit else {
            throw .targetTooLarge(width: width, height: height)
        }
        self.channels = channels
        self.width = width
        self.height = height
        self.filter = filter
        self.order = order
        self.values = values
        table = try values.table(channels: channels.count)
    }

    /// How many values an image becomes: `height · width · channels`.
    public var valueCount: Int { width * height * channels.count }

    /// The values of `image`: `[height, width, channels]`, row-major.
    ///
    /// - Throws: `ImageError.tooLongToFilter` where the image has a side that the filter does not resize.
    /// - Complexity: that of `PixelImage.resized`.
    public func values(of image: PixelImage) throws(ImageError) -> [Float] {
        var values = [Float](repeating: 0, count: valueCount)
        var span = values.mutableSpan
        try apply(to: image, into: &span)
        return values
    }

    /// Writes the values of `image`.
    ///
    /// - values: `[height, width, channels]`, row-major.
    /// - mask: What of the image counts: grey, of any size, stretched over the image by `nearest`. Where it is 0, all channels of a
    ///   resized pixel become 0.
    /// - Throws: `ImageError.wrongValueCount` where `values` are not `valueCount`, `tooLongToFilter` where the image has a side
    ///   that the filter does not resize, `wrongMask` where the mask is not grey.
    /// - Complexity: that of `PixelImage.resized`.
    package func apply(
        to image: PixelImage, mask: PixelImage? = nil, into values: inout MutableSpan<Float>,
        kernels: KernelTable = .selected
    ) throws(ImageError) {
        guard values.count == valueCount else {
            throw .wrongValueCount(expected: valueCount, actual: values.count)
        }
        var resized = try resized(image, kernels: kernels)
        if let mask {
            resized = try resized.masked(
                by: mask.resized(width: width, height: height, filter: .nearest, kernels: kernels))
        }
        kernels.lookUp(resized.pixels, in: table, channels: channels.count, into: &values)
    }

    /// `image` in the recipe's channels and size.
    package func resized(_ image: PixelImage, kernels: KernelTable = .selected) throws(ImageError) -> PixelImage {
        // Grey becomes three equal channels, of which each is resized alone: two of them need not be.
        let isGrey = image.channels == .grey && channels == .rgb
        return try (isGrey ? image : image.converted(to: channels, kernels: kernels))
            .resized(width: width, height: height, filter: filter, order: order, kernels: kernels)
            .converted(to: channels, kernels: kernels)
    }
}

extension ImageRecipe.Values {
    /// `[channels, 256]`: what each byte stands for.
    fileprivate func table(channels: Int) throws(ImageError) -> [Float] {
        let bytes = (0..<256).map { Float($0) }
        switch self {
        case .divided(let divisor):
            try Self.check([divisor], "divisor", isDivisor: true)
            return (0..<channels).flatMap { _ in bytes.map { $0 / divisor } }
        case .scaled(let scale, let offset):
            try Self.check([scale], "scale")
            try Self.check([offset], "offset")
            return (0..<channels).flatMap { _ in bytes.map { $0 * scale + offset } }
        case .normalized(let mean, let deviation):
            for (field, numbers) in [("mean", mean), ("deviation", deviation)] where numbers.count != channels {
                throw .wrongChannelCount(field: field, expected: channels, actual: numbers.count)
            }
            try Self.check(mean, "mean")
            try Self.check(deviation, "deviation", isDivisor: true)
            return zip(mean, deviation).flatMap { mean, deviation in bytes.map { ($0 / 255 - mean) / deviation } }
        }
    }

    private static func check(_ numbers: [Float], _ field: String, isDivisor: Bool = false) throws(ImageError) {
        for (channel, value) in numbers.enumerated() where !value.isFinite || isDivisor && value == 0 {
            throw .invalidNumber(field: field, channel: channel, value: value)
        }
    }
}
