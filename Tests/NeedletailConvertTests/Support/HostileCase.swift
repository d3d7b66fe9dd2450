import Foundation
import NeedletailFormat
import TestSupport

/// One line of a `cases.json` under `Fixtures/corrupt`: a file and the error that it must be refused with.
struct HostileCase: Decodable {
    let file: String
    let error: String
    let bytes: FileBytes

    private enum CodingKeys: CodingKey { case file, error, folder }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        file = try container.decode(String.self, forKey: .file)
        error = try container.decode(String.self, forKey: .error)
        let folder = decoder.userInfo[Self.folderKey] as? String ?? ""
        bytes = try FileBytes(contentsOfFile: Fixtures.path("\(folder)/\(file)"), access: .read)
    }

    private static let folderKey = CodingUserInfoKey(rawValue: "folder").unsafelyUnwrapped

    /// The cases that `folder`, such as `corrupt/zip`, lists.
    static func all(in folder: String) throws -> [HostileCase] {
        let decoder = JSONDecoder()
        decoder.userInfo[folderKey] = folder
        let list = try Data(contentsOf: URL(filePath: Fixtures.path("\(folder)/cases.json")))
        return try decoder.decode([HostileCase].self, from: list)
    }
}
