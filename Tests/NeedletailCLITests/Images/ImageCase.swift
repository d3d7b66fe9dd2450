import Foundation
import NeedletailFormat
import TestSupport
import XCTest

/// A test of the command line on images: models over them, and what Pillow and Keras give for the fixture's files.
class ImageCase: CommandLineCase {
    /// What `Fixtures/pneumonia/expected.json` says, as far as the command line's tests read it.
    struct Expected: Decodable {
        let files: [File]
        let segmented: [Segmented]
        let sides: [Sides]
        let labels: [String]

        struct File: Decodable {
            let file: String
            let width: Int
            let height: Int
            let bicubic: Answer
            let nearest: Answer
        }

        struct Answer: Decodable {
            let probability: [String: Double]
        }

        struct Segmented: Decodable {
            let file: String
            let mask_pixels: Int
            let probability: [String: Double]
        }

        struct Sides: Decodable {
            let file: String
            let softmax: [Double]
        }
    }

    static let classifier = converted("classifier", network("classifier") + ["--task", "pneumonia"])
    static let segmenter = converted("segmenter", network("segmenter") + ["--task", "image-segmenter"])
    static let sides = converted(
        "sides",
        network("softmax") + [
            "--task", "image-classifier", "--labels", "Clear,Left,Right", "--filter", "bilinear",
        ])

    static func network(_ name: String) -> [String] { [Fixtures.path("pneumonia/\(name).keras")] }

    func expected() throws -> Expected { try Fixtures.decode(Expected.self, "pneumonia/expected.json") }

    func path(_ file: String) -> String { Fixtures.path("pneumonia/\(file)") }

    /// Whether this build reads a file.
    static func isReadable(_ file: String) -> Bool {
        #if Imaging
            return true
        #else
            return !file.hasSuffix(".jpg")
        #endif
    }

    /// The one object that a run gave.
    func object(_ result: CommandResult, file: StaticString = #filePath, line: UInt = #line) throws -> JSONValue {
        let objects = try objects(result)
        XCTAssertEqual(objects.count, 1, result.output, file: file, line: line)
        return try XCTUnwrap(objects.first, result.error, file: file, line: line)
    }

    /// The records of the CSV file `name` in the test's folder.
    func records(_ name: String) throws -> [[String]] {
        var reader = CSVReader(Array(try data(name)))
        var records: [[String]] = []
        while let record = try reader.next() { records.append((0..<record.count).map { record[$0] }) }
        return records
    }

    func data(_ name: String) throws -> Data { try Data(contentsOf: URL(filePath: folder.path(name))) }

    /// The field called `name` of every record of the CSV file `file`, the header left out.
    func column(_ name: String, _ file: String) throws -> [String] {
        let records = try records(file)
        let index = try XCTUnwrap(records.first?.firstIndex(of: name), name)
        return records.dropFirst().map { $0[index] }
    }

    /// Copies a fixture's image to `name` in the test's folder, whose folders are made.
    func place(_ image: String, _ name: String) throws {
        let url = URL(filePath: folder.path(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.copyItem(at: URL(filePath: path("images/\(image)")), to: url)
    }
}
