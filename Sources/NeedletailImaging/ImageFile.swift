/// Image files: what they hold, and their pixels, the bytes that Pillow's `Image.open(file).convert(mode)` gives.
///
/// PNG and BMP files are read by the package itself, JPEG files by TurboJPEG where the package is built with its trait
/// `Imaging`. What a file is shows in its first bytes; its name does not matter. Gamma, colour profiles and the orientation
/// that cameras note are left alone, as Pillow leaves them.
public enum ImageFile {
    /// The formats that are read.
    public enum Format: String, CaseIterable, Sendable {
        /// Portable network graphics; of an animation the image that stands without one.
        case png = "PNG"
        /// Windows bitmaps.
        case bmp = "BMP"
        /// JPEG, of 8 bits a sample.
        case jpeg = "JPEG"
    }

    /// What a file says of itself before its pixels.
    public struct Header: Equatable, Sendable {
        /// What kind of file it is.
        public let format: Format
        /// Pixels of a row.
        public let width: Int
        /// Rows.
        public let height: Int
        /// What the file's pixels are, transparency left out: `grey` or `rgb`.
        public let channels: PixelImage.Channels
    }

    /// What `bytes` say of the image in them.
    ///
    /// - Throws: `ImageFileError` where they are no image file, its header is damaged, or it is larger than `limits` allow.
    /// - Complexity: O(bytes before the pixels), at most.
    public static func header(of bytes: [UInt8], limits: ImageLimits = ImageLimits()) throws(ImageFileError) -> Header {
        try header(of: FileBytes(bytes), limits: limits)
    }

    /// The image in `bytes`.
    ///
    /// - channels: `.grey` for Pillow's mode `L`, `.rgb` for `RGB`, `.rgba` for `RGBA`; the header's own without.
    /// - Throws: `ImageFileError` where they are no image file, it is damaged, cut short, of a kind that is not read, or larger
    ///   than `limits` allow.
    /// - Complexity: O(bytes + pixels). Beside the bytes there are the pixels in memory (of JPEG also what the library
    ///   needs), a copy of compressed data, and a few rows.
    public static func decode(
        _ bytes: [UInt8], as channels: PixelImage.Channels? = nil, limits: ImageLimits = ImageLimits()
    ) throws(ImageFileError) -> PixelImage {
        try decode(FileBytes(bytes), as: channels, limits: limits)
    }

    /// The image in the file at `path`.
    ///
    /// - channels: `.grey` for Pillow's mode `L`, `.rgb` for `RGB`, `.rgba` for `RGBA`; the header's own without.
    /// - Throws: `ImageFileError` as for bytes, and `cannotRead` where the file is missing or cannot be read.
    public static func decode(
        contentsOf path: String, as channels: PixelImage.Channels? = nil, limits: ImageLimits = ImageLimits()
    ) throws(ImageFileError) -> PixelImage {
        let bytes: FileBytes
        do {
            bytes = try FileBytes(contentsOfFile: path, access: .read, byteLimit: limits.fileByteCount)
        } catch {
            throw .cannotRead(error)
        }
        return try decode(bytes, as: channels, limits: limits)
    }
}

extension ImageFile {
    /// What `bytes` say of the image in them.
    package static func header(of bytes: FileBytes, limits: ImageLimits) throws(ImageFileError) -> Header {
        switch try format(of: bytes, limits: limits) {
        case .png:
            let file = try within { () throws(PNGError) in try PNGHeader(bytes) }
            try limits.check(width: file.width, height: file.height)
            return Header(format: .png, width: file.width, height: file.height, channels: file.channels)
        case .bmp:
            let file = try within { () throws(BMPError) in try BMPHeader(bytes) }
            try limits.check(width: file.width, height: file.height)
            return Header(format: .bmp, width: file.width, height: file.height, channels: file.channels)
        case .jpeg:
            let file = try within { () throws(JPEGError) in try JPEGHeader(bytes) }
            try limits.check(width: file.width, height: file.height)
            return Header(format: .jpeg, width: file.width, height: file.height, channels: file.channels)
        }
    }

    /// The image in `bytes`.
    package static func decode(
        _ bytes: FileBytes, as channels: PixelImage.Channels? = nil, limits: ImageLimits = ImageLimits()
    ) throws(ImageFileError) -> PixelImage {
        let header = try header(of: bytes, limits: limits)
        let channels = channels ?? header.channels
        let pixels: [UInt8]
        switch header.format {
        case .png: pixels = try within { () throws(PNGError) in try PNGDecoder.pixels(bytes, as: channels) }
        case .bmp: pixels = try within { () throws(BMPError) in try BMPDecoder.pixels(bytes, as: channels) }
        case .jpeg:
            #if Imaging
                pixels = try within { () throws(JPEGError) in try JPEGDecoder.pixels(bytes, as: channels) }
            #else
                throw .jpegNotBuilt
            #endif
        }
        do {
            return try PixelImage(width: header.width, height: header.height, channels: channels, pixels: pixels)
        } catch {
            // The sides were checked, and every decoder gives as many pixels as they say.
            throw .invalidSize(width: header.width, height: header.height)
        }
    }

    /// What kind of file `bytes` are, by how they begin.
    private static func format(of bytes: FileBytes, limits: ImageLimits) throws(ImageFileError) -> Format {
        guard bytes.count <= limits.fileByteCount else {
            throw .tooManyBytes(byteCount: bytes.count, byteLimit: limits.fileByteCount)
        }
        if bytes.hasPrefix(PNGHeader.signature) { return .png }
        if bytes.hasPrefix(BMPHeader.signature) { return .bmp }
        if bytes.hasPrefix(JPEGHeader.signature) { return .jpeg }
        throw .unknownFormat(byteCount: bytes.count, firstBytes: (0..<min(bytes.count, 8)).compactMap { bytes[$0] })
    }

    private static func within<R>(_ body: () throws(PNGError) -> R) throws(ImageFileError) -> R {
        do { return try body() } catch { throw .png(error) }
    }

    private static func within<R>(_ body: () throws(BMPError) -> R) throws(ImageFileError) -> R {
        do { return try body() } catch { throw .bmp(error) }
    }

    private static func within<R>(_ body: () throws(JPEGError) -> R) throws(ImageFileError) -> R {
        do { return try body() } catch { throw .jpeg(error) }
    }
}
