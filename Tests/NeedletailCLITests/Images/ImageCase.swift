import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// A test of the command line on images, with models over them that were converted once, without check cases.
class ImageCase: CommandLineCase {
    static let classifier = shared("classifier", .pneumonia)
    static let segmenter = shared("segmenter", .imageSegmenter)
    static let sides = shared(
        "softmax", .imageClassifier, ImageOptions(filter: .bilinear, labels: ["Clear", "Left", "Right"]))

    private static func shared(
        _ name: String, _ task: TaskDescription.Kind, _ images: ImageOptions? = nil
    ) -> String {
        let path = sharedFolder.path("\(name).safetensors")
        // Where there is no model the tests that need it fail.
        return (try? imageModel("\(name).keras", task, images, path)) ?? path
    }

    static func network(_ name: String) -> [String] { [Fixtures.path("pneumonia/\(name).keras")] }

    func path(_ file: String) -> String { Fixtures.path("pneumonia/\(file)") }

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
    func place(_ image: String, _ name: String) throws { try copyImages([name: image]) }
}
