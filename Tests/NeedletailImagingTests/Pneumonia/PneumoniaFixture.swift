import NeedletailConvert
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline
import TestSupport
import XCTest

/// The pneumonia system's fixtures: image files, networks, and what Keras said of them.
struct PneumoniaFixture: Decodable {
    let files: [File]
    let segmented: [Segmented]
    let sides: [Sides]
    let heated: [Heated]
    let labels: [String]

    struct File: Decodable {
        let file: String
        let width: Int
        let height: Int
        let bicubic: Answer
        let nearest: Answer

        func answer(_ filter: ResizeFilter) -> Answer { filter == .nearest ? nearest : bicubic }
    }

    struct Answer: Decodable {
        let pixels_sha256: String
        /// By framework.
        let probability: [String: Double]
    }

    struct Segmented: Decodable {
        let file: String
        let pixels_sha256: String
        let masked_sha256: String
        let mask_pixels: Int
        let probability: [String: Double]
    }

    struct Sides: Decodable {
        let file: String
        let softmax: [Double]
        let logits: [Double]
    }

    struct Heated: Decodable {
        let file: String
        let `class`: String
    }

    /// The classifier and the segmenter as each framework saved them.
    static let frameworks = [(name: "keras-2.11", ending: "h5"), (name: "keras-3", ending: "keras")]

    static func load() throws -> PneumoniaFixture {
        try Fixtures.decode(PneumoniaFixture.self, "pneumonia/expected.json")
    }

    /// The files that this build reads: without the trait `Imaging` no JPEG.
    var readable: [File] { files.filter { Self.isReadable($0.file) } }

    static func isReadable(_ file: String) -> Bool {
        #if Imaging
            return true
        #else
            return !file.hasSuffix(".jpg")
        #endif
    }

    static func path(_ file: String) -> String { Fixtures.path("pneumonia/\(file)") }

    static func image(_ file: String) throws -> PixelImage { try ImageFile.decode(contentsOf: path(file)) }

    /// The model made of a network in the fixture, without check cases.
    static func model(
        _ file: String, _ task: TaskDescription.Kind, _ images: ImageOptions? = nil,
        options: PlanOptions = PlanOptions()
    ) throws -> Model {
        var converter = Converter(task: task, images: images)
        converter.seedsChecks = false
        return try Model(bytes: converter.convert([path(file)]).bytes(), options: options)
    }

    static func sha256(_ bytes: [UInt8]) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalizeHexadecimal()
    }

    /// The floats of a tensor.
    static func floats(_ fixture: TensorFixture, _ name: String) throws -> [Float] {
        try XCTUnwrap(fixture.bytes[name], name).withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    }
}
