import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline
import SeededData

extension HostileReader {
    /// The most pixels of an image here.
    private static let limits = ImageLimits(pixelCount: 1 << 19)

    /// An image in all three modes, eight bytes a pixel; the data once more, two rows, and a window of what they stand for.
    static let png = HostileReader(
        "png",
        seedFiles: [
            "kind0-depth1-interlaced", "kind0-depth16", "kind2-depth8", "kind2-depth16-interlaced", "kind3-depth2",
            "kind3-depth8-interlaced", "kind4-depth8-interlaced", "kind6-depth8", "kind6-depth16", "palette-alphas",
            "rgb16-transparent", "idat-empty-chunks", "ancillary", "idat-fixed", "pillow-rgb", "pillow-animation",
            "grey4-transparent1", "size4x5-kind2-interlaced",
        ].map { "images/png/\($0).png" },
        heapByteLimit: { file in
            let (width, height) = sides(file)
            return 8 * width * height + 16 * width + 2 * file.count + 1 << 18
        },
        mutate: mutatedChunks
    ) { file in try readImage(file) }

    /// An image in all three modes, and of runs also their indices.
    static let bmp = HostileReader(
        "bmp",
        seedFiles: [
            "bits1-header12", "bits4-header40", "bits8-header124", "bits16-top-down", "bits24-width5",
            "bits32-header56",
            "fields-565-header40", "fields-rgba-header108", "grey-scale-16-of-8-bits", "offset-zero", "palette-cut",
            "runs-absolute-bits8-1", "runs-delta-bits8-1", "runs-rows-bits4-2", "runs-halves-absolute", "runs-top-down",
            "black-white", "pillow-rgba",
        ].map { "images/bmp/\($0).bmp" },
        heapByteLimit: { file in
            let (width, height) = sides(file)
            return 9 * width * height + 2 * file.count + 1 << 16
        },
        mutate: { base, random in
            // The first bytes say most; a change of length moves all pixels.
            guard Int.random(in: 0..<3, using: &random) > 0 else { return random.mutated(base) }
            let head = Array(base.prefix(Bool.random(using: &random) ? 54 : 140))
            return random.mutated(head, keepingLength: true) + base.dropFirst(head.count)
        }
    ) { file in try readImage(file) }

    /// An image in all three modes, and one as it comes from the library, which takes coefficients of all components where
    /// they come in scans, and rows of each of the components.
    static let jpeg = HostileReader(
        "jpeg",
        seedFiles: [
            "l-7x5", "l-16x16-progressive", "rgb420-33x17", "rgb422-33x17-progressive", "rgb444-16x16", "cmyk-33x17",
            "cmyk-16x16-progressive", "restarts", "restarts-progressive", "sampled-mixed-9x7", "sampled-410-9x7",
            "sampled-420-in-scans", "inks-as-ycck", "rgb-kept",
        ].map { "images/jpeg/\($0).jpg" },
        heapByteLimit: { file in
            let (width, height) = sides(file)
            return 16 * (width + 64) * (height + 64) + 512 * width + 2 * file.count + 1 << 20
        },
        mutate: { base, random in
            // The first segments say what the image is, and how long they are where the next one begins.
            guard Bool.random(using: &random) else {
                return random.mutated(base, keepingLength: Int.random(in: 0..<4, using: &random) > 0)
            }
            return random.mutated(Array(base.prefix(180))) + base.dropFirst(180)
        }
    ) { file in
        // Without the library the header is all that is read.
        do { try readImage(file) } catch ImageFileError.jpegNotBuilt {}
    }

    /// The sides of an image that is not refused by its header.
    private static func sides(_ file: FileBytes) -> (width: Int, height: Int) {
        guard let header = try? ImageFile.header(of: file, limits: limits) else { return (0, 0) }
        return (header.width, header.height)
    }

    private static func readImage(_ file: FileBytes) throws {
        let header = try ImageFile.header(of: file, limits: limits)
        let colours = try ImageFile.decode(file, as: .rgb, limits: limits)
        try HostileFault.unless(
            colours.width == header.width && colours.height == header.height,
            "an image of another size than its header's")
        // The three modes are of one image.
        let grey = try ImageFile.decode(file, as: .grey, limits: limits)
        let whole = try ImageFile.decode(file, as: .rgba, limits: limits)
        for place in [0, grey.pixels.count / 2, grey.pixels.count - 1] {
            try HostileFault.unless(
                whole.pixels[4 * place..<4 * place + 3] == colours.pixels[3 * place..<3 * place + 3],
                "other colours with transparency")
            let (red, green, blue) = (
                Int(whole.pixels[4 * place]), Int(whole.pixels[4 * place + 1]), Int(whole.pixels[4 * place + 2])
            )
            try HostileFault.unless(
                abs(299 * red + 587 * green + 114 * blue - 1000 * Int(grey.pixels[place])) <= 510,
                "a grey that is not the colour's")
        }
    }

    /// A mutation of any kind; or changes of a chunk, its checksum kept right; or of the rows, compressed again.
    private static func mutatedChunks(_ base: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        guard Int.random(in: 0..<6, using: &random) > 0 else { return random.mutated(base) }
        var chunks: [(type: [UInt8], data: [UInt8])] = []
        var place = 8
        while place + 12 <= base.count {
            let count = base[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard count <= base.count - place - 12 else { break }
            chunks.append((Array(base[place + 4..<place + 8]), Array(base[place + 8..<place + 8 + count])))
            place += 12 + count
        }
        if Int.random(in: 0..<3, using: &random) == 0 {
            let isData = { (chunk: (type: [UInt8], data: [UInt8])) in chunk.type == Array("IDAT".utf8) }
            let data = chunks.filter(isData).flatMap(\.data)
            if let first = chunks.firstIndex(where: isData),
                let rows = try? Inflate.zlib(FileBytes(data), byteLimit: 1 << 20)
            {
                chunks.removeAll(where: isData)
                let changed = random.mutated(rows, keepingLength: Int.random(in: 0..<4, using: &random) > 0)
                chunks.insert((Array("IDAT".utf8), Deflate.zlib(changed)), at: first)
            }
        } else if let index = chunks.indices.randomElement(using: &random) {
            switch Int.random(in: 0..<8, using: &random) {
            case 0: chunks.remove(at: index)
            case 1: chunks.insert(chunks[index], at: Int.random(in: 0...chunks.count, using: &random))
            case 2: chunks.swapAt(index, Int.random(in: 0..<chunks.count, using: &random))
            default:
                // Small images, which are not refused for their size, have small numbers in their header.
                let isLong = index > 0 && Int.random(in: 0..<3, using: &random) == 0
                chunks[index].data = random.mutated(chunks[index].data, keepingLength: !isLong)
            }
        }
        var file = Array(base.prefix(8))
        for chunk in chunks {
            let covered = chunk.type + chunk.data
            file += bigEndian(UInt32(chunk.data.count)) + covered + bigEndian(CRC32(of: FileBytes(covered)).value)
        }
        return file
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
    }
}
