import NeedletailFormat
import TestSupport
import XCTest

final class ModelFileDigestTests: XCTestCase {
    func testTheStatedHashIsTheFilesOwn() throws {
        let bytes = try ModelSamples.generic().bytes()
        let model = try ModelFile(FileBytes(bytes))
        XCTAssertNoThrow(try ModelFile.verifySHA256(FileBytes(bytes)))
        XCTAssertEqual(model.sha256, try SafetensorsReader(FileBytes(bytes)).sha256(zeroing: "needletail.sha256"))
        XCTAssertEqual(try ModelSamples.generic().sha256, "")
    }

    func testAChangeOfAnyByteOfAFileIsSeen() throws {
        let bytes = try ModelSamples.generic(widths: [2, 1]).bytes()
        var accepted = 0
        for place in bytes.indices {
            var changed = bytes
            changed[place] ^= 1 << (place % 8)
            let file = FileBytes(changed)
            XCTAssertThrowsError(try ModelFile.verifySHA256(file), "byte \(place)")
            if place % 16 == 0, let model = try? ModelFile(file) {
                // Only a change of the digits themselves leaves the hash of the rest as it was, and then shows in them.
                XCTAssertEqual(try SafetensorsReader(file).metadata("needletail.sha256"), model.sha256)
                accepted += 1
            }
        }
        XCTAssertGreaterThan(accepted, 10, "some changes leave a valid file that only the hash tells")
    }

    func testADigestWrittenWithEscapesIsRefusedWhenTheFileIsOpened() throws {
        let digits = String(repeating: "0", count: 64)
        let escaped = Array(try RawModel().bytes())
        let place = try XCTUnwrap(SafetensorsReader(FileBytes(escaped)).metadataRange(of: "needletail.sha256"))
        // `\u0030` is a zero: six bytes for one, taken from the padding.
        var changed = escaped
        changed.replaceSubrange(place, with: (digits.dropFirst() + "\\u0030").utf8)
        var header = FileBytes(changed).integer(at: 0, as: UInt64.self) ?? 0
        header += 5
        withUnsafeBytes(of: header.littleEndian) { changed.replaceSubrange(0..<8, with: $0) }
        XCTAssertThrowsError(try ModelFile(FileBytes(changed))) {
            XCTAssertEqual(
                $0 as? ModelFileError,
                .invalidMember(
                    key: "needletail.sha256", path: "top level", expected: "64 lower-case hexadecimal digits",
                    actual: "'\(digits)'"))
        }
    }
}
