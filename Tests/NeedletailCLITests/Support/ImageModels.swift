import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// The models of the pneumonia fixtures, converted in a test's folder.
extension CommandLineCase {
    /// A model of the fixture `file`, for `task`, without check cases.
    func imageModel(
        _ file: String = "classifier.keras", _ task: TaskDescription.Kind = .pneumonia, _ images: ImageOptions? = nil
    ) throws -> String {
        let path = folder.path("\(file)-\(task).safetensors")
        if FileManager.default.fileExists(atPath: path) { return path }
        return try Self.imageModel(file, task, images, path)
    }

    /// As `imageModel`, at `path`.
    static func imageModel(
        _ file: String, _ task: TaskDescription.Kind, _ images: ImageOptions?, _ path: String
    ) throws -> String {
        var converter = Converter(task: task, images: images)
        converter.seedsChecks = false
        try converter.convert([Fixtures.path("pneumonia/\(file)")]).write(toFile: path)
        return path
    }

    /// The path of an image of the pneumonia fixtures.
    static func image(_ name: String) -> String { Fixtures.path("pneumonia/images/\(name)") }

    /// Copies images of the fixtures into the test's folder, under other names.
    func copyImages(_ names: [String: String]) throws {
        for (to, from) in names {
            let target = URL(filePath: folder.path(to))
            try FileManager.default.createDirectory(
                at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: URL(filePath: Self.image(from)), to: target)
        }
    }

    /// The records of a CSV file, by the names of its columns.
    func rows(_ path: String) throws -> [[String: String]] {
        var reader = CSVReader(Array(try Data(contentsOf: URL(filePath: path))))
        let header = try XCTUnwrap(reader.next())
        let names = (0..<header.count).map { header[$0] }
        var rows: [[String: String]] = []
        while let record = try reader.next() {
            XCTAssertEqual(record.count, names.count)
            rows.append(Dictionary(uniqueKeysWithValues: zip(names, (0..<record.count).map { record[$0] })))
        }
        return rows
    }

    /// What Keras says of each image of the fixtures, by its name, where images are resized by `filter`.
    func kerasProbabilities(_ filter: String = "bicubic") throws -> [String: Double] {
        struct Expected: Decodable {
            struct Answer: Decodable { let probability: [String: Double] }
            struct File: Decodable {
                let file: String
                let bicubic: Answer
                let nearest: Answer
            }
            let files: [File]
        }
        let expected = try Fixtures.decode(Expected.self, "pneumonia/expected.json")
        return Dictionary(
            uniqueKeysWithValues: expected.files.map { file in
                let answer = filter == "nearest" ? file.nearest : file.bicubic
                return (String(file.file.dropFirst("images/".count)), answer.probability["keras-3"] ?? .nan)
            })
    }
}
