extension PixelImage {
    /// The image with all channels 0 wherever `mask` is.
    ///
    /// - mask: Grey, of the image's size.
    /// - Throws: `ImageError.wrongMask` where it is not.
    /// - Complexity: O(pixels).
    public func masked(by mask: PixelImage) throws(ImageError) -> PixelImage {
        guard mask.channels == .grey, mask.width == width, mask.height == height else {
            throw .wrongMask(expected: "grey, \(width) x \(height)", actual: mask.summary)
        }
        var pixels = pixels
        let count = channels.count
        for (index, value) in mask.pixels.enumerated() where value == 0 {
            for channel in 0..<count { pixels[index * count + channel] = 0 }
        }
        return PixelImage(pixels, width: width, height: height, channels: channels)
    }

    /// Channels and size, for messages.
    private var summary: String {
        let name =
            switch channels {
            case .grey: "grey"
            case .rgb: "colours"
            case .rgba: "colours with opacity"
            }
        return "\(name), \(width) x \(height)"
    }
}
