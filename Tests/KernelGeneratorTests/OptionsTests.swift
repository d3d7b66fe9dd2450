import Foundation
import XCTest

@testable import KernelGenerator

final class OptionsTests: XCTestCase {
    func testArgumentsSetTheFolderAndTheCheck() throws {
        let plain = try Options([])
        XCTAssertFalse(plain.check)
        XCTAssertEqual(plain.package.path(), URL(filePath: FileManager.default.currentDirectoryPath).path())
        let given = try Options(["--check", "--package", "/some/folder"])
        XCTAssertTrue(given.check)
        XCTAssertEqual(given.package.path(percentEncoded: false), "/some/folder")
    }

    func testAnUnknownArgumentAndAMissingFolderAreRefused() {
        for (arguments, word) in [(["--force"], "--force"), (["--check", "--package"], "--package")] {
            XCTAssertThrowsError(try Options(arguments)) { error in
                guard case GeneratorError.usage(let text) = error else { return XCTFail("\(error)") }
                XCTAssertTrue(text.contains(word), text)
            }
        }
    }
}
