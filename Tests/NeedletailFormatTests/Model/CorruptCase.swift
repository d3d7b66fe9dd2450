import NeedletailFormat
import TestSupport
import XCTest

/// A file that a script broke, and the error it must be refused with: a line of a `cases.json`.
struct CorruptCase: Decodable {
    let file: String
    let error: String
    /// `open`, or `plan` where the file is read and only a plan of its graph is refused.
    let at: String
    let says: [String: String]

    /// The cases of a folder of `Fixtures/corrupt`.
    static func all(_ folder: String) throws -> [CorruptCase] {
        try Fixtures.decode([CorruptCase].self, "corrupt/\(folder)/cases.json")
    }

    /// A file of that folder.
    static func file(_ folder: String, _ name: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path("corrupt/\(folder)/\(name)"), access: .map)
    }

    /// Checks that `open` refuses the file with the error, and that its message is one for people.
    func assertRefused(_ open: @autoclosure () throws -> Void) {
        XCTAssertThrowsError(try open(), file) { error in
            XCTAssertEqual(ErrorCase(error), ErrorCase(name: self.error, values: says), file)
            XCTAssertGreaterThan("\(error)".count, 20, file)
            XCTAssertFalse("\(error)".unicodeScalars.contains { $0.properties.generalCategory == .control })
        }
    }
}
