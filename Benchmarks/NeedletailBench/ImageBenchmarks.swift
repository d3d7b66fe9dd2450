import NeedletailFormat
import NeedletailKernels
import NeedletailPipeline
import SeededData

/// The benchmarks of images on every tier; Pillow does the same in `python` where that is given.
func imageBenchmarks(python: String?) -> [Benchmark] {
    let shapes: [(channels: PixelImage.Channels, mode: String, to: Int, filter: ResizeFilter)] = [
        (.rgb, "RGB", 128, .bicubic), (.grey, "L", 128, .bicubic), (.rgba, "RGBA", 128, .bicubic),
        (.rgb, "RGB", 128, .bilinear), (.rgb, "RGB", 128, .lanczos), (.rgb, "RGB", 224, .nearest),
        (.rgb, "RGB", 2048, .bicubic), (.grey, "L", 2048, .bicubic),
    ]
    return shapes.flatMap { shape in
        Tier.available.filter { $0 > .reference }.map { tier in
            Benchmark(name: "image/resize/u8/\(shape.mode)_1024_to\(shape.to)_\(shape.filter)/\(tier)") {
                do {
                    let image = try randomImage(shape.channels)
                    return try resize(image, shape.mode, shape.to, shape.filter, kernelTable(tier), python: python)
                } catch { stop("\(error)") }
            }
        }
    }
}

/// An image of 1024 x 1024 seeded pixels.
private func randomImage(_ channels: PixelImage.Channels) throws -> PixelImage {
    var random = SeededRandom(seed: 7)
    let pixels = (0..<1024 * 1024 * channels.count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    return try PixelImage(width: 1024, height: 1024, channels: channels, pixels: pixels)
}

private func resize(
    _ image: PixelImage, _ mode: String, _ side: Int, _ filter: ResizeFilter, _ kernels: KernelTable, python: String?
) throws -> Work {
    var peers: [Work.Peer] = []
    if let python {
        var digest = SHA256()
        digest.update(try image.resized(width: side, height: side, filter: filter).pixels)
        let expected = digest.finalizeHexadecimal()
        let arguments = [
            "pillow", "resize", mode, "\(image.width)", "\(image.height)", filter.rawValue, "\(side)", "\(side)",
        ]
        let process = try withBytes(of: image.pixels) { path in
            try PeerProcess(python: python, arguments + [path, expected])
        }
        peers = [Work.Peer(name: "Pillow", run: process.run)]
    }
    return Work(values: Double(side * side * image.channels.count), peers: peers) { iterations in
        for _ in 0..<iterations {
            keep(try? image.resized(width: side, height: side, filter: filter, kernels: kernels))
        }
    }
}
