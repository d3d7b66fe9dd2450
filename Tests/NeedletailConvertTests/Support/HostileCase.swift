import Foundation
import NeedletailFormat
import TestSupport

/// One line of a `cases.json` under `Fixtures/corrupt`: a file and the error that it must be refused with.
struct HostileCase {
    let file: String
    /// The name of the error's case.
    let error: String
    let bytes: FileBytes

    private struct Line: Decodable {
        let file: String
        let error: String
    }

    /// The cases that `folder`, such as `corrupt/zip`, lists.
    static func all(in folder: String) throws -> [HostileCase] {
        let list = try Data(contentsOf: URL(filePath: Fixtures.path("\(folder)/cases.json")))
        return try JSONDecoder().decode([Line].self, from: list).map { line in
            let bytes = try FileBytes(contentsOfFile: Fixtures.path("\(folder)/\(line.file)"), access: .read)
            return HostileCase(file: line.file, error: line.error, bytes: bytes)
        }
    }
}
