import NeedletailFormat
import TestSupport
import XCTest

final class SafetensorsDigestTests: XCTestCase {
    private let key = "needletail.sha256"

    private func written() throws -> [UInt8] {
        try SafetensorsWriter(
            tensors: [
                .init(name: "w", dtype: .f32, shape: [300], bytes: FileBytes((0..<1200).map { UInt8($0 % 251) }))
            ],
            metadata: [("a", "b")], digestKey: key
        ).bytes()
    }

    func testTheDigestIsThatOfTheFileWithItsOwnDigitsReadAsZeros() throws {
        let bytes = try written()
        let reader = try SafetensorsReader(FileBytes(bytes))
        let range = try XCTUnwrap(reader.metadataRange(of: key))
        XCTAssertEqual(range.count, 64)
        var zeroed = bytes
        zeroed.replaceSubrange(range, with: repeatElement(UInt8(ascii: "0"), count: 64))
        var hash = SHA256()
        hash.update(zeroed)
        let expected = hash.finalizeHexadecimal()
        XCTAssertEqual(reader.metadata(key), expected)
        XCTAssertEqual(try reader.sha256(zeroing: key), expected)
        XCTAssertNoThrow(try reader.verifySHA256(key: key))
    }

    func testAChangeOfAnyByteThatLeavesAValidFileIsSeen() throws {
        let bytes = try written()
        var seen = 0
        for place in stride(from: 0, to: bytes.count, by: 7) {
            var changed = bytes
            changed[place] ^= 1
            guard let reader = try? SafetensorsReader(FileBytes(changed)), reader.metadata(key) != nil else { continue }
            XCTAssertThrowsError(try reader.verifySHA256(key: key), "byte \(place)")
            seen += 1
        }
        XCTAssertGreaterThan(seen, 150)
    }

    func testWhatIsNoDigestIsRefused() throws {
        func verify(_ value: String?) throws {
            let metadata = value.map { [(key: key, value: $0)] } ?? []
            let bytes = try SafetensorsWriter(tensors: [], metadata: metadata).bytes()
            try SafetensorsReader(FileBytes(bytes)).verifySHA256(key: key)
        }
        let digits = String(repeating: "0", count: 64)
        XCTAssertThrowsError(try verify(nil)) { XCTAssertEqual($0 as? SafetensorsError, .missingMetadata(key: key)) }
        for value in ["", String(digits.dropLast()), digits + "0", "A" + digits.dropFirst(), "g" + digits.dropFirst()] {
            XCTAssertThrowsError(try verify(value)) {
                XCTAssertEqual($0 as? SafetensorsError, .notADigest(key: key, byteOffset: 46))
            }
        }
        XCTAssertThrowsError(try verify(digits)) {
            let error = ErrorCase($0)
            XCTAssertEqual(error.name, "digestMismatch")
            XCTAssertEqual(error.values["expected"], digits)
        }
    }
}
