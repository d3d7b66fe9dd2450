package import Foundation

/// Paths into the package's `Fixtures` folder.
package enum Fixtures {
    /// The `Fixtures` folder of this checkout.
    package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures")

    /// The absolute path of the fixture at `relative`, such as `breast/rows.csv`.
    package static func path(_ relative: String) -> String {
        root.appending(path: relative).path(percentEncoded: false)
    }
}

extension Fixtures {
    /// The value of the JSON fixture at `relative`.
    package static func decode<T: Decodable>(_ type: T.Type, _ relative: String) throws -> T {
        try JSONDecoder().decode(type, from: Data(contentsOf: URL(filePath: path(relative))))
    }
}
