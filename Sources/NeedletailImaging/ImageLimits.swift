/// The most that an image file may be, checked before memory is taken for it.
public struct ImageLimits: Equatable, Sendable {
    /// Bytes of the file.
    public var fileByteCount: Int
    /// Pixels of the image.
    public var pixelCount: Int

    /// Limits of 256 MiB and of `PixelImage.pixelLimit` pixels, or others.
    public init(fileByteCount: Int = 1 << 28, pixelCount: Int = PixelImage.pixelLimit) {
        self.fileByteCount = fileByteCount
        self.pixelCount = pixelCount
    }
}

extension ImageLimits {
    /// Throws where an image may not have these sides.
    func check(width: Int, height: Int) throws(ImageFileError) {
        do { _ = try PixelImage.byteCount(width: width, height: height, channels: .grey) } catch {
            throw .invalidSize(width: width, height: height)
        }
        // Both sides have at most 24 bits.
        guard width * height <= pixelCount else {
            throw .tooManyPixels(width: width, height: height, pixelLimit: pixelCount)
        }
    }
}
