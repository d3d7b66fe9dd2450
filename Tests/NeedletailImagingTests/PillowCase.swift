import NeedletailFormat
import NeedletailImaging
import TestSupport

/// An image file of `Fixtures/images`, and what Pillow reads from it.
struct PillowCase: Decodable {
    /// The path from the folder.
    let file: String
    let width: Int
    let height: Int
    /// Pillow's own mode for the file.
    let mode: String
    /// The pixels in these modes of Pillow, as `digest` gives them.
    let rgb: String
    let l: String
    let rgba: String

    /// All cases whose path begins with `folder`.
    static func all(_ folder: String) throws -> [PillowCase] {
        try Fixtures.decode([PillowCase].self, "images/cases.json").filter { $0.file.hasPrefix("\(folder)/") }
    }

    /// The file's bytes.
    static func bytes(_ file: String) throws -> [UInt8] {
        try FileBytes(contentsOfFile: Fixtures.path("images/\(file)"), access: .read).array()
    }

    /// Pixels as `make.py` writes them: up to 64 bytes as they are, of more the first half of their SHA-256.
    static func digest(_ pixels: [UInt8]) -> String {
        if pixels.count <= 64 { return hexadecimal(pixels) }
        var hash = SHA256()
        hash.update(pixels)
        return "sha256:" + hexadecimal(hash.finalize().prefix(16))
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The names of the modes whose pixels are not those of Pillow.
    func differences(_ bytes: [UInt8]) throws -> [String] {
        try [(PixelImage.Channels.rgb, "RGB", rgb), (.grey, "L", l), (.rgba, "RGBA", rgba)].compactMap {
            channels, name, expected in
            let image = try ImageFile.decode(bytes, as: channels)
            let isEqual =
                image.width == width && image.height == height && image.channels == channels
                && Self.digest(image.pixels) == expected
            return isEqual ? nil : name
        }
    }
}
