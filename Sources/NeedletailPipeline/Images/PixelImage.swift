/// An image of 8 bits a channel: rows from top to bottom, in each the pixels from left to right, in each its channels.
public struct PixelImage: Equatable, Sendable {
    /// What a pixel is made of.
    public enum Channels: Int, CaseIterable, Sendable {
        /// Luminance, from black to white.
        case grey = 1
        /// Red, green and blue.
        case rgb = 3
        /// Red, green, blue, and how opaque it is; the colours are not multiplied by that.
        case rgba = 4

        /// How many there are.
        public var count: Int { rawValue }
    }

    /// Pixels of a row, at least 1.
    public let width: Int
    /// Rows, at least 1.
    public let height: Int
    /// What each pixel is made of.
    public let channels: Channels
    /// `[height, width, channels]`, row-major.
    public private(set) var pixels: [UInt8]

    /// The most pixels of an image, where nothing else is said.
    public static let pixelLimit = 100_000_000
    /// The most pixels of a row, and the most rows.
    public static let sideLimit = 1 << 24
    /// The longest side that an image is resized to.
    public static let targetSideLimit = 1 << 15
    /// The longest side of an image that is resized by a filter other than `nearest`.
    public static let filteredSideLimit = 1 << 20

    /// An image of `pixels`.
    ///
    /// - Throws: `ImageError.invalidSize` where a side is not 1 to `sideLimit`, `wrongPixelCount` where `pixels` are not
    ///   `height · width · channels`.
    public init(width: Int, height: Int, channels: Channels, pixels: [UInt8]) throws(ImageError) {
        let count = try Self.byteCount(width: width, height: height, channels: channels)
        guard pixels.count == count else { throw .wrongPixelCount(expected: count, actual: pixels.count) }
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
    }

    /// An image of `pixels`, which are as many as its size says.
    init(_ pixels: [UInt8], width: Int, height: Int, channels: Channels) {
        precondition(width > 0 && height > 0 && pixels.count == width * height * channels.count)
        self.width = width
        self.height = height
        self.channels = channels
        self.pixels = pixels
    }

    /// The bytes of an image, each side of which is checked.
    package static func byteCount(width: Int, height: Int, channels: Channels) throws(ImageError) -> Int {
        guard (1...sideLimit).contains(width), (1...sideLimit).contains(height) else {
            throw .invalidSize(width: width, height: height)
        }
        // Two sides of 24 bits and a number of channels fit 64 bits.
        return width * height * channels.count
    }
}
