import Glibc
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline
import SeededData

/// The benchmarks of image files, from and to memory; Pillow reads the same ones in `python` where that is given.
func imageFileBenchmarks(fixtures: String, python: String?) throws -> [Benchmark] {
    var benchmarks: [Benchmark] = []
    for (name, noise) in [("smooth", 0), ("photo", 9)] {
        benchmarks.append(
            decoding("image/png/decode/1024x1024_\(name)", python: python) {
                PNGWriter.encode(try PixelImage.scene(noise: noise))
            })
        benchmarks.append(
            Benchmark(name: "image/png/encode/1024x1024_\(name)") {
                made {
                    let image = try PixelImage.scene(noise: noise)
                    return Work(values: 1024 * 1024) { iterations in
                        for _ in 0..<iterations { keep(PNGWriter.encode(image)) }
                    }
                }
            })
    }
    #if Imaging
        benchmarks.append(
            decoding("image/jpeg/decode/256x192_photo", python: python) {
                try FileBytes(contentsOfFile: "\(fixtures)/images/jpeg/photo.jpg", access: .read).array()
            })
    #endif
    return benchmarks
}

/// A file's bytes to colours.
private func decoding(_ name: String, python: String?, file: @escaping () throws -> [UInt8]) -> Benchmark {
    Benchmark(name: name) {
        made {
            let file = try file()
            var peers: [Work.Peer] = []
            let pixelCount = try ImageFile.decode(file, as: .rgb).pixels.count / 3
            if let python {
                let process = try withFile(file) { try PeerProcess(python: python, ["pillow", "decode", $0, "RGB"]) }
                peers = [Work.Peer(name: "Pillow", run: process.run)]
            }
            return Work(values: Double(pixelCount), peers: peers) { iterations in
                for _ in 0..<iterations { keep(try? ImageFile.decode(file, as: .rgb)) }
            }
        }
    }
}

/// An image file's bytes to the input of a network: colours, 128 x 128, divided by 255.
func imageInputBenchmark(_ path: String, python: String?) -> Benchmark {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Benchmark(name: "image/input/\(name)") {
        do {
            let file = try FileBytes(contentsOfFile: path, access: .read).array()
            let recipe = try ImageRecipe(
                channels: .rgb, width: 128, height: 128, filter: .bicubic, values: .divided(by: 255))
            let image = try ImageFile.decode(file)
            var peers: [Work.Peer] = []
            if let python {
                let process = try PeerProcess(python: python, ["pillow", "input", path, "RGB", "128", "bicubic"])
                peers = [Work.Peer(name: "Pillow", run: process.run)]
            }
            return Work(values: Double(image.width * image.height), peers: peers) { iterations in
                for _ in 0..<iterations { keep(try? recipe.values(of: ImageFile.decode(file))) }
            }
        } catch { stop("\(error)") }
    }
}

extension PixelImage {
    /// Slopes in three colours, each pixel up to `noise` brighter or darker.
    fileprivate static func scene(noise: Int) throws -> PixelImage {
        var random = SeededRandom(seed: 7)
        var pixels: [UInt8] = []
        for y in 0..<1024 {
            for x in 0..<1024 {
                for channel in 0..<3 {
                    // Waves of parabolas, whose slopes change all the time.
                    let (u, v) = ((x + 60 * channel) % 240 - 120, (y + 90 * channel) % 330 - 165)
                    let value = 128 + u * (120 - abs(u)) / 60 + v * (165 - abs(v)) / 140
                    pixels.append(UInt8(clamping: value + Int.random(in: -noise...noise, using: &random)))
                }
            }
        }
        return try PixelImage(width: 1024, height: 1024, channels: .rgb, pixels: pixels)
    }
}

/// Calls `body` with the path of a file of `bytes`, and removes it.
func withFile<R>(_ bytes: [UInt8], _ body: (String) throws -> R) throws -> R {
    var name = Array("/tmp/needletail-bench-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    let path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard file >= 0 else {
        throw PeerProcess.Failure(description: "no file in /tmp: \(String(cString: strerror(errno)))")
    }
    close(file)
    defer { unlink(path) }
    var writer = try AtomicFileWriter(path: path)
    try writer.write(bytes)
    try writer.commit()
    return try body(path)
}
