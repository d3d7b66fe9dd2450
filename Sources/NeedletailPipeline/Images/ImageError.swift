/// Why there is no image, or nothing made of one.
public enum ImageError: Error, Equatable {
    /// A side is no length that an image can have.
    case invalidSize(width: Int, height: Int)
    /// There are too many or too few numbers for the size.
    case wrongPixelCount(expected: Int, actual: Int)
    /// An image would be resized to more than `PixelImage.targetSideLimit` pixels a side, or `pixelLimit` in all.
    case targetTooLarge(width: Int, height: Int)
    /// A side is longer than `PixelImage.filteredSideLimit`, so that only `nearest` resizes it.
    case tooLongToFilter(width: Int, height: Int)
    /// A box is empty, is no number at a side, or reaches past the image's sides.
    case invalidBox(PixelImage.Box, width: Int, height: Int)
    /// The place for an image's values has room for another number.
    case wrongValueCount(expected: Int, actual: Int)
    /// A recipe has not one number of a kind for each channel.
    case wrongChannelCount(field: String, expected: Int, actual: Int)
    /// A mask is not grey, or of another size than the image.
    case wrongMask(expected: String, actual: String)
    /// A number of a recipe is not finite, or is a divisor of 0.
    case invalidNumber(field: String, channel: Int, value: Float)
}

extension ImageError: CustomStringConvertible {
    /// What is wrong, and what was expected.
    public var description: String {
        switch self {
        case .invalidSize(let width, let height):
            "an image of \(width) x \(height) pixels: each side must have 1 to \(PixelImage.sideLimit)"
        case .wrongPixelCount(let expected, let actual): "expected \(expected) bytes of pixels, got \(actual)"
        case .targetTooLarge(let width, let height):
            """
            an image cannot be resized to \(width) x \(height) pixels: choose at most \(PixelImage.targetSideLimit) a side \
            and \(PixelImage.pixelLimit) in all
            """
        case .tooLongToFilter(let width, let height):
            """
            an image of \(width) x \(height) pixels has a side above \(PixelImage.filteredSideLimit): resize it by \
            `nearest`, or cut it up first
            """
        case .invalidBox(let box, let width, let height):
            """
            the box from (\(box.left), \(box.top)) to (\(box.right), \(box.bottom)) is empty or not inside the image of \
            \(width) x \(height) pixels
            """
        case .wrongValueCount(let expected, let actual):
            "an image gives \(expected) values, the place for them has \(actual)"
        case .wrongChannelCount(let field, let expected, let actual):
            "`\(field)` has \(actual) numbers for the \(expected) channels of an image: give one for each"
        case .wrongMask(let expected, let actual): "the mask must be \(expected), not \(actual)"
        case .invalidNumber(let field, let channel, let value):
            "`\(field)` of channel \(channel) is \(value): it must be finite, and no divisor may be 0"
        }
    }
}
