/// Why an image file could not be read.
public enum ImageFileError: Error, Equatable {
    /// The file is missing or cannot be read.
    case cannotRead(FileError)
    /// The file is larger than the caller allows.
    case tooManyBytes(byteCount: Int, byteLimit: Int)
    /// The first bytes are those of no format that is read.
    case unknownFormat(byteCount: Int, firstBytes: [UInt8])
    /// A side is no length that an image can have.
    case invalidSize(width: Int, height: Int)
    /// The image has more pixels than the caller allows.
    case tooManyPixels(width: Int, height: Int, pixelLimit: Int)
    /// The file is a JPEG, and the package was built without the trait `Imaging`.
    case jpegNotBuilt
    /// What is wrong with a PNG file.
    case png(PNGError)
    /// What is wrong with a BMP file.
    case bmp(BMPError)
    /// What is wrong with a JPEG file.
    case jpeg(JPEGError)
}

extension ImageFileError: CustomStringConvertible {
    /// What went wrong, where, and how to mend it.
    public var description: String {
        switch self {
        case .cannotRead(let error): "\(error)"
        case .tooManyBytes(let byteCount, let byteLimit):
            "the image file has \(byteCount) bytes; at most \(byteLimit) are read: raise the limit, or make the file smaller"
        case .unknownFormat(0, _): "the image file is empty: copy or download it again"
        case .unknownFormat(let byteCount, let firstBytes):
            "the \(byteCount) bytes that begin with \(Self.hex(firstBytes)) are no PNG, BMP or JPEG file: "
                + "save the image as one of these"
        case .invalidSize(let width, let height):
            "the image has \(width) x \(height) pixels, each side must have 1 to \(PixelImage.sideLimit): "
                + "copy, download or save the file again"
        case .tooManyPixels(let width, let height, let pixelLimit):
            "the image has \(width) x \(height) pixels; at most \(pixelLimit) are read: raise the limit, or make the image "
                + "smaller"
        case .jpegNotBuilt:
            "the file is a JPEG, which is read only where the package is built with the trait Imaging (swift build "
                + "--traits Imaging, with libturbojpeg0-dev installed): build it so, or save the image as PNG"
        case .png(let error): "the PNG file cannot be read: \(error)"
        case .bmp(let error): "the BMP file cannot be read: \(error)"
        case .jpeg(let error): "the JPEG file cannot be read: \(error)"
        }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    }
}
