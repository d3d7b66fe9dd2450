import NeedletailFormat
import NeedletailImaging
import TestSupport
import XCTest

/// Files with one lie each.
final class CorruptImageTests: XCTestCase {
    private struct Case: Decodable {
        let file: String
        let error: String
        /// Whether the error shows without the pixels.
        var header: Bool?
    }

    private func cases(_ folder: String) throws -> [Case] {
        try Fixtures.decode([Case].self, "corrupt/\(folder)/cases.json")
    }

    private func check(_ folder: String, where isIncluded: (Case) -> Bool = { _ in true }) throws {
        for corrupt in try cases(folder).filter(isIncluded) {
            let path = Fixtures.path("corrupt/\(folder)/\(corrupt.file)")
            XCTAssertThrowsError(try ImageFile.decode(contentsOf: path), corrupt.file) {
                XCTAssertEqual(ErrorCase($0).name, corrupt.error, "\(corrupt.file): \($0)")
                // What is wrong, and how to mend it.
                XCTAssertGreaterThan("\($0)".count, 40, corrupt.file)
                XCTAssertTrue("\($0)".contains(": "), "\($0)")
            }
        }
    }

    func testEveryCorruptPNGFileIsRefusedWithItsOwnError() throws { try check("png") }
    func testEveryCorruptBMPFileIsRefusedWithItsOwnError() throws { try check("bmp") }

    func testEveryJPEGFileWithACorruptHeaderIsRefusedWithItsOwnError() throws {
        try check("jpeg") { $0.header == true }
    }

    #if Imaging
        func testEveryCorruptJPEGFileIsRefusedWithItsOwnError() throws { try check("jpeg") }
    #endif

    func testEveryKindOfErrorIsReachedByAFile() throws {
        let png: Set = [
            "truncated", "chunkTooLong", "invalidChunkType", "wrongChecksum", "headerNotFirst", "wrongChunkSize",
            "duplicateChunk", "misplacedChunk", "unknownCriticalChunk", "missingChunk", "unsupportedPixels",
            "unsupportedMethod", "damagedData", "tooMuchData", "tooLittleData", "unknownFilter",
        ]
        let bmp: Set = [
            "truncatedHeader", "unsupportedHeader", "emptyImage", "unsupportedBitCount", "unsupportedCompression",
            "unsupportedBitFields", "tooManyColours", "pixelsOutOfBounds", "tooFewPixels",
        ]
        let jpeg: Set = [
            "truncated", "segmentTooShort", "missingFrame", "unsupportedProcess", "unsupportedPrecision",
            "unsupportedComponents", "emptyImage", "tooLittleData", "tooManyScans", "refused",
        ]
        for (folder, expected) in [("png", png), ("bmp", bmp), ("jpeg", jpeg)] {
            let reached = try cases(folder).map { $0.error.split(separator: ".").map(String.init) }
            XCTAssertEqual(Set(reached.filter { $0[0] == folder }.map { $0[1] }), expected)
            XCTAssertTrue(reached.contains { $0[0] == "tooManyPixels" }, folder)
        }
    }

    /// The image of 24 x 16 pixels takes 1.5 kB; each lie about its size, or in its data, is refused before that or with it.
    func testRefusingAFileTakesNoMemoryForWhatItClaims() throws {
        #if canImport(CAllocationCounter)
            guard HeapPeak.isCounted else { return }
            for (folder, file) in [
                ("png", "claims-10-8.png"), ("png", "inflates-beyond.png"), ("png", "pixels-10-14.png"),
                ("bmp", "claims-10-8.bmp"), ("bmp", "runs-claim-10-8.bmp"), ("jpeg", "claims-10-8.jpg"),
            ] {
                let bytes = try FileBytes(contentsOfFile: Fixtures.path("corrupt/\(folder)/\(file)"), access: .read)
                let (peak, error) = HeapPeak.bytes { try ImageFile.decode(bytes) }
                XCTAssertNotNil(error, file)
                XCTAssertLessThan(peak, 512 << 10, file)
            }
        #endif
    }

    func testAFileCutAnywhereIsRefused() throws {
        for file in [
            "png/pillow-la.png", "png/kind3-depth4-interlaced.png", "bmp/bits24-width5.bmp",
            "bmp/runs-rows-bits8-1.bmp",
        ] {
            let bytes = try PillowCase.bytes(file)
            // Two bytes of padding follow the last row of the bitmap; the mark at the end of runs is not needed.
            let needed =
                file.hasSuffix(".png") ? bytes.count : file.contains("runs") ? bytes.count - 4 : bytes.count - 1
            for count in 0..<needed {
                XCTAssertThrowsError(try ImageFile.decode(Array(bytes.prefix(count))), "\(file) cut to \(count)")
            }
            XCTAssertNoThrow(try ImageFile.decode(Array(bytes.prefix(needed))), file)
        }
    }

    func testABitTurnedAnywhereInAPNGFileIsSeen() throws {
        let bytes = try PillowCase.bytes("png/kind2-depth8.png")
        for place in 0..<bytes.count * 8 {
            var changed = bytes
            changed[place / 8] ^= 1 << UInt8(place % 8)
            XCTAssertThrowsError(try ImageFile.decode(changed), "bit \(place)")
        }
    }
}
