import Foundation
import NeedletailFormat
import NeedletailTensor
import TestSupport

/// A folder of `Fixtures/keras`: what its `case.json` says.
struct KerasCase {
    struct Framework: Decodable {
        let files: [String]
        let arrays: [String: String]?
    }

    /// What an output may be away from its golden.
    struct Tolerance: Decodable {
        let absolute: Double?
        /// Against the golden's largest magnitude.
        let relative: Double?
        /// Against each of the golden's values, on top of `absolute`.
        let elementwise: Double?
    }

    /// Inputs that are kept as pictures `[n, h, w]` of bytes.
    private struct Pictures: Decodable {
        /// `[h', w', channels]` of the input: multiples of the picture's sides.
        let shape: [Int]
    }

    private struct Description: Decodable {
        let refused: String?
        let pictures: Pictures?
        let tolerance: [String: Tolerance]?
        let arrays: [String: String]?
        let frameworks: [String: Framework]
    }

    let name: String
    /// Why the model must be refused; nil where it must be imported.
    let refused: String?
    let tolerance: [String: Tolerance]
    let arrays: [String: String]
    let frameworks: [String: Framework]
    private let pictures: Pictures?

    private static let folder = "keras"

    /// Every folder, sorted by name.
    static func all() throws -> [KerasCase] {
        let root = Fixtures.root.appending(path: folder)
        let entries = try FileManager.default.contentsOfDirectory(
            at: root, includingPropertiesForKeys: [.isDirectoryKey])
        return try entries.filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
            .map(\.lastPathComponent).sorted().map(KerasCase.init)
    }

    init(_ name: String) throws {
        self.name = name
        let url = Fixtures.root.appending(path: "\(Self.folder)/\(name)/case.json")
        let description = try JSONDecoder().decode(Description.self, from: Data(contentsOf: url))
        refused = description.refused
        tolerance = description.tolerance ?? [:]
        arrays = description.arrays ?? [:]
        frameworks = description.frameworks
        pictures = description.pictures
    }

    /// Every model file: its framework and its path from `Fixtures`.
    var files: [(framework: String, path: String)] {
        frameworks.sorted { $0.key < $1.key }.flatMap { framework, part in
            part.files.map { (framework, "\(Self.folder)/\(name)/\(framework)/\($0)") }
        }
    }

    /// The array called `key`, of the case or of one of its frameworks.
    func array(_ key: String, framework: String? = nil) throws -> NumPyFile {
        guard let framework else { return try file(arrays[key], key) }
        return try file(frameworks[framework]?.arrays?[key].map { "\(framework)/\($0)" }, key)
    }

    private func file(_ path: String?, _ key: String) throws -> NumPyFile {
        guard let path else { throw CocoaError(.fileNoSuchFile, userInfo: [NSFilePathErrorKey: "\(name): \(key)"]) }
        return try NumPyFile(fixture: "\(Self.folder)/\(name)/\(path)")
    }

    /// The input called `key`. Of pictures: of 255, each pixel as often as the shape asks, each channel half as bright as the one
    /// before.
    func input(_ key: String) throws -> Tensor {
        let array = try array(key)
        guard let shape = pictures?.shape else { return try array.tensor() }
        let (bytes, sides) = (try array.bytes(), array.shape)
        let times = shape[0] / sides[1]
        var values: [Float] = []
        values.reserveCapacity(sides[0] * shape.reduce(1, *))
        for index in 0..<sides[0] {
            for y in 0..<shape[0] {
                for x in 0..<shape[1] {
                    let gray = Float(bytes[(index * sides[1] + y / times) * sides[2] + x / times]) / 255
                    var share: Float = 1
                    for _ in 0..<shape[2] {
                        values.append(gray * share)
                        share /= 2
                    }
                }
            }
        }
        return try Tensor(values, shape: [sides[0]] + shape)
    }

    /// The keys of the model's inputs in `arrays`, with the names of the inputs where there are several.
    var inputKeys: [(key: String, name: String?)] {
        arrays.keys.filter { $0 == "input" || $0.hasPrefix("input.") }.sorted().map {
            ($0, $0 == "input" ? nil : String($0.dropFirst("input.".count)))
        }
    }

    /// The keys of the model's outputs, in its order.
    var outputKeys: [String] {
        tolerance.keys.sorted()
    }
}

/// The bytes of a file in `Fixtures`.
func fixtureBytes(_ path: String) throws -> FileBytes {
    try FileBytes(contentsOfFile: Fixtures.path(path), access: .read)
}

extension NumPyFile {
    /// The array as a tensor of its own type.
    func tensor() throws -> Tensor {
        switch type {
        case "<i4": try Tensor(smallIntegers(), shape: shape)
        case "<i8": try Tensor(integers().map(Int64.init), shape: shape)
        case "|u1": try Tensor(bytes(), shape: shape)
        case "|b1": try Tensor(booleans(), shape: shape)
        default: try Tensor(floats(), shape: shape)
        }
    }
}
