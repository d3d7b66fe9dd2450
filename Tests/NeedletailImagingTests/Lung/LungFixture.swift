import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailImaging
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// The lung cancer system's fixtures: image files, networks, and what Keras said of them.
struct LungFixture: Decodable {
    struct Recipe: Decodable {
        let side: Int
        let filter: String
    }

    struct File: Decodable {
        let file: String
        let width: Int
        let height: Int
        let drawn: String
        let pixels_sha256: String
        /// By framework, in the order of the labels.
        let logits: [String: [Double]]
        let probabilities: [String: [Double]]
    }

    let recipe: Recipe
    let labels: [String]
    /// By file, the framework that saved it.
    let models: [String: String]
    let files: [File]

    /// The committed fixtures.
    static let folder = Fixtures.path("lung")

    /// The fixtures in a folder, where `full.py` may have written them.
    static func load(_ folder: String = folder) throws -> LungFixture {
        try JSONDecoder().decode(LungFixture.self, from: Data(contentsOf: URL(filePath: "\(folder)/expected.json")))
    }

    /// The pixels of each file as the network takes them: RGB from 0 to 255, `[files, side, side, 3]`.
    func pixels(_ folder: String = folder) throws -> Tensor {
        let filter = try XCTUnwrap(ResizeFilter(rawValue: recipe.filter))
        let recipe = try ImageRecipe(
            channels: .rgb, width: recipe.side, height: recipe.side, filter: filter, values: .unscaled)
        var values: [Float] = []
        for file in files {
            let image = try ImageFile.decode(contentsOf: "\(folder)/\(file.file)")
            XCTAssertEqual([image.width, image.height], [file.width, file.height], file.file)
            let resized = try recipe.values(of: image)
            var hash = SHA256()
            hash.update(FileBytes(resized.map { UInt8($0) }))
            XCTAssertEqual(hash.finalizeHexadecimal(), file.pixels_sha256, file.file)
            values += resized
        }
        return try Tensor(values, shape: [files.count, self.recipe.side, self.recipe.side, 3])
    }

    /// The network in a file, prepared as a converter does it.
    static func graph(_ path: String) throws -> Graph {
        var converter = Converter(task: .generic)
        converter.seedsChecks = false
        return try converter.convert([path]).file.graph
    }

    /// How far what `logits` holds, and softmax of it, are from a framework's: relative to the largest logit, and absolute.
    func differences(_ logits: [Float], _ framework: String) throws -> (logits: Double, probabilities: Double) {
        let expected = try files.map { try XCTUnwrap($0.logits[framework]) }
        let probabilities = try files.map { try XCTUnwrap($0.probabilities[framework]) }
        XCTAssertEqual(logits.count, expected.count * labels.count)
        let largest = expected.joined().map(abs).max() ?? 0
        var (farthest, farthestProbability) = (0.0, 0.0)
        for (index, row) in expected.enumerated() {
            let found = logits[index * labels.count..<(index + 1) * labels.count].map(Double.init)
            let powers = found.map { exp($0 - (found.max() ?? 0)) }
            let total = powers.reduce(0, +)
            for place in labels.indices {
                farthest = max(farthest, abs(found[place] - row[place]) / largest)
                farthestProbability = max(
                    farthestProbability, abs(powers[place] / total - probabilities[index][place]))
            }
        }
        return (farthest, farthestProbability)
    }
}
