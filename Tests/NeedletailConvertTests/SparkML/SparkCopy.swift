import Foundation
import NeedletailConvert
import TestSupport
import XCTest

/// A copy of a folder that Spark saved, to be damaged.
final class SparkCopy {
    private let folder: TemporaryFolder
    let path: String

    /// A copy of the model of `spark/name`.
    init(_ name: String) throws {
        folder = try TemporaryFolder()
        path = folder.path("model")
        try FileManager.default.copyItem(atPath: Fixtures.path("spark/\(name)/spark-3.5/model"), toPath: path)
    }

    /// An empty folder.
    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("model")
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    /// The path of the folder of the stage at `index`, or of `name` in the model's own.
    func stage(_ index: Int) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(path)/stages").sorted()
        return "\(path)/stages/\(names[index])"
    }

    /// Replaces `old`, which is there once, by `new` in the metadata of the stage in `stage`.
    func edit(_ stage: String? = nil, _ old: String, _ new: String) throws {
        let file = "\(stage ?? path)/metadata/part-00000"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        XCTAssertEqual(text.components(separatedBy: old).count, 2, old)
        try Data(text.replacing(old, with: new).utf8).write(to: URL(filePath: file))
    }

    func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

    /// The only Parquet file of the table in the folder `path`.
    func part(_ path: String) throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: path).filter { $0.hasSuffix(".parquet") }
        XCTAssertEqual(names.count, 1)
        return "\(path)/\(names[0])"
    }

    /// Writes the metadata of a pipeline into the folder `path`, which is made.
    static func write(pipeline uid: String, stages: [String], to path: String) throws {
        try FileManager.default.createDirectory(atPath: "\(path)/metadata", withIntermediateDirectories: true)
        let list = stages.map { "\"\($0)\"" }.joined(separator: ",")
        let text = """
            {"class":"org.apache.spark.ml.PipelineModel","timestamp":0,"sparkVersion":"3.5.1","uid":"\(uid)",\
            "paramMap":{"stageUids":[\(list)]},"defaultParamMap":{}}
            """
        try Data(text.utf8).write(to: URL(filePath: "\(path)/metadata/part-00000"))
    }

    /// Why the copy is refused: an error whose text names `named`, or the copy's path.
    func error(naming named: String? = nil, file: StaticString = #filePath, line: UInt = #line) throws -> SparkMLError {
        do {
            _ = try SparkMLImporter.load(path)
        } catch {
            XCTAssertTrue(error.description.contains(named ?? path), error.description, file: file, line: line)
            return error
        }
        XCTFail("the damage was not noticed", file: file, line: line)
        return .noMetadata(path: "")
    }
}
