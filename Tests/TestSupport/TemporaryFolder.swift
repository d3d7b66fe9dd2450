import Foundation

/// An empty folder that is removed, with all in it, when this object goes.
package final class TemporaryFolder: Sendable {
    /// The folder's path.
    package let path: String

    package init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "needletail-\(UUID().uuidString)")
            .path(percentEncoded: false)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // What cannot be removed stays in the system's folder for temporary files.
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The path of `name` in the folder.
    package func path(_ name: String) -> String { "\(path)/\(name)" }

    /// The names of all files in the folder, hidden ones too, sorted.
    package func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }
}
