package import NeedletailKernels

extension PixelImage {
    /// The image with other channels, as Pillow's `Image.convert` makes them.
    ///
    /// Luminance is `(19595 r + 38470 g + 7471 b + 2^15) >> 16`: 0.299, 0.587 and 0.114, rounded. Grey becomes three equal
    /// colours. Opacity is dropped without blending, and is 255 where there was none.
    ///
    /// - Complexity: O(pixels); the image itself where it has those channels already.
    public func converted(to channels: Channels) -> PixelImage { converted(to: channels, kernels: .selected) }

    /// The same by the kernels of a tier.
    package func converted(to channels: Channels, kernels: KernelTable) -> PixelImage {
        guard channels != self.channels else { return self }
        let bytes = kernels.convertPixels(pixels, from: self.channels.count, to: channels.count)
        return PixelImage(bytes, width: width, height: height, channels: channels)
    }
}
