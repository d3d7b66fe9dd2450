import Foundation
import NeedletailFormat
import NeedletailPipeline
import TestSupport

/// What Pillow and NumPy make of images: `Fixtures/pillow/cases.json`.
struct ImageCases: Decodable {
    var versions: Versions
    var resized: [Resized]
    var converted: [Converted]
    var values: [Values]

    struct Versions: Decodable {
        var Pillow: [String]
    }

    struct Resized: Decodable {
        var source: Source
        var filter: String
        var to: [Int]
        var box: [Float]?
        var result: Result
        /// Digests of other versions of Pillow, where they are others.
        var differs: [String: String]?
    }

    struct Converted: Decodable {
        var source: Source
        var to: String
        var result: Result
    }

    struct Values: Decodable {
        var source: Source
        var channels: String
        var filter: String
        var to: [Int]
        var values: Numbers
        var result: Result
    }

    struct Numbers: Decodable {
        var kind: String
        var divisor: Float?
        var scale: Float?
        var offset: Float?
        var mean: [Float]?
        var deviation: [Float]?
    }

    static func load() throws -> ImageCases { try Fixtures.decode(ImageCases.self, "pillow/cases.json") }
}

extension ImageCases {
    /// Where an image's bytes come from.
    struct Source: Decodable, CustomStringConvertible {
        var mode: String
        var width: Int
        var height: Int
        var pattern: String
        var seed: Int

        var description: String { "\(mode) \(width) x \(height) \(pattern) \(seed)" }

        func image() throws -> PixelImage {
            let channels = try channels(mode)
            return try PixelImage(
                width: width, height: height, channels: channels, pixels: bytes(channels: channels.count))
        }

        /// The bytes that `make.py` makes for the same source.
        private func bytes(channels: Int) -> [UInt8] {
            let salt = UInt32(truncatingIfNeeded: seed &* 0x9E37_79B9)
            return (0..<width * height * channels).map { index in
                let hash = Self.hash(UInt32(index) &+ salt)
                switch pattern {
                case "noise": return UInt8(hash & 255)
                case "edges": return UInt8(hash & 1) * 255
                case "bytes": return UInt8(index & 255)
                default:
                    if channels == 4 && index % 4 == 3 { return [0, 1, 2, 128, 253, 254, 255, 255][Int(hash & 7)] }
                    let (x, y) = (index / channels % width, index / channels / width)
                    return UInt8((x * 3 + y * 2 + Int(hash & 15)) & 255)
                }
            }
        }

        private static func hash(_ value: UInt32) -> UInt32 {
            var hash = value
            hash ^= hash >> 16
            hash = hash &* 0x7FEB_352D
            hash ^= hash >> 15
            hash = hash &* 0x846C_A68B
            return hash ^ hash >> 16
        }
    }

    /// What came out: a digest, and the bytes where they are few.
    struct Result: Decodable {
        var sha256: String
        var bytes: Data?
    }

    /// A name of a mode or filter that there is none of.
    struct UnknownName: Error { var name: String }
}

/// The channels of Pillow's mode.
func channels(_ mode: String) throws -> PixelImage.Channels {
    guard let channels = (["L": .grey, "RGB": .rgb, "RGBA": .rgba] as [String: PixelImage.Channels])[mode] else {
        throw ImageCases.UnknownName(name: mode)
    }
    return channels
}

/// The filter that Pillow calls so.
func filter(_ name: String) throws -> ResizeFilter {
    guard let filter = ResizeFilter(rawValue: name) else { throw ImageCases.UnknownName(name: name) }
    return filter
}

/// The digest of `bytes`, in hexadecimal digits.
func digest(_ bytes: [UInt8]) -> String {
    var digest = SHA256()
    digest.update(bytes)
    return digest.finalizeHexadecimal()
}

// The source and the result stand among a case's own keys.
extension ImageCases.Resized {
    private enum CodingKeys: CodingKey { case filter, to, box, differs }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            source: try .init(from: decoder), filter: try values.decode(String.self, forKey: .filter),
            to: try values.decode([Int].self, forKey: .to), box: try values.decodeIfPresent([Float].self, forKey: .box),
            result: try .init(from: decoder),
            differs: try values.decodeIfPresent([String: String].self, forKey: .differs))
    }
}

extension ImageCases.Converted {
    private enum CodingKeys: CodingKey { case to }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            source: try .init(from: decoder), to: try values.decode(String.self, forKey: .to),
            result: try .init(from: decoder))
    }
}

extension ImageCases.Values {
    private enum CodingKeys: CodingKey { case channels, filter, to, values }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            source: try .init(from: decoder), channels: try values.decode(String.self, forKey: .channels),
            filter: try values.decode(String.self, forKey: .filter), to: try values.decode([Int].self, forKey: .to),
            values: try values.decode(ImageCases.Numbers.self, forKey: .values), result: try .init(from: decoder))
    }
}
