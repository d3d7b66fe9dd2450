import Glibc
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline
import Synchronization

/// An image file: its path as the system has it, whose bytes need not be UTF-8, and what answers and messages call it.
struct ImageSource: Sendable {
    /// Without the zero at its end.
    let path: [UInt8]
    let name: String

    init(_ path: String) {
        self.path = Array(path.utf8)
        name = path
    }

    init(path: [UInt8], name: String) {
        self.path = path
        self.name = name
    }
}

/// Held by whoever has an image in memory that is large: one at a time.
private let largeImage = Mutex(())

extension ImageSource {
    /// Images of more pixels are decoded one after the other, whatever the number of threads.
    private static let pixelCountOfLargeImages = 1 << 24

    /// The file's image.
    func decode() throws(InputProblem) -> PixelImage {
        try withBytes { bytes throws(ImageFileError) in try ImageFile.decode(bytes) }
    }

    /// What `system` needs of the file's image.
    func prepare(_ system: ImageSystem) throws(InputProblem) -> ImageSystem.Prepared {
        let limits = ImageLimits()
        let result: Result<ImageSystem.Prepared, ImageError> = try withBytes { bytes throws(ImageFileError) in
            let header = try ImageFile.header(of: bytes, limits: limits)
            func prepare() throws(ImageFileError) -> Result<ImageSystem.Prepared, ImageError> {
                let image = try ImageFile.decode(bytes, limits: limits)
                do { return .success(try system.prepare(image)) } catch { return .failure(error) }
            }
            // Sides are checked with the header, so their product fits.
            guard header.width * header.height > Self.pixelCountOfLargeImages else { return try prepare() }
            return try largeImage.withLock { _ throws(ImageFileError) in try prepare() }
        }
        do { return try result.get() } catch { throw InputProblem(error.description) }
    }

    private func withBytes<R>(_ body: (FileBytes) throws(ImageFileError) -> R) throws(InputProblem) -> R {
        let bytes: FileBytes
        do throws(FileError) {
            let descriptor = withCString(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
            bytes = try FileBytes(
                descriptor: descriptor, path: name, access: .read, byteLimit: ImageLimits().fileByteCount)
        } catch { throw InputProblem(error.description) }
        do { return try body(bytes) } catch { throw InputProblem(error.description) }
    }
}

extension ImageSystem {
    /// Images that are answered together, where nothing else is said.
    static let blockSize = 8

    /// The answers for `sources`, in order, and what is wrong with those that have none; nil where the program is asked to
    /// end.
    ///
    /// The images are decoded one after the other, and what the networks see of them is kept.
    func answers(for sources: some Collection<ImageSource>) throws(Failure) -> [Result<Answer, InputProblem>]? {
        var results: [Result<Answer, InputProblem>] = []
        var (images, places): ([Prepared], [Int]) = ([], [])
        for (place, source) in sources.enumerated() {
            if isInterrupted { return nil }
            do throws(InputProblem) {
                images.append(try source.prepare(self))
                places.append(place)
                // Replaced below: there is an outcome for each image.
                results.append(.success(Answer()))
            } catch { results.append(.failure(error)) }
        }
        for (place, outcome) in zip(places, try answers(images)) {
            results[place] = outcome.mapError { InputProblem($0.description) }
        }
        return results
    }
}
