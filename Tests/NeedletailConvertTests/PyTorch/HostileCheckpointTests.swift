import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Checkpoints that would run code where Python's pickle reads them, recurse, ask for memory, or lie about their storages.
final class HostileCheckpointTests: XCTestCase {
    private struct Case: Decodable {
        let file: String
        let error: String
        /// Whether Python's pickle makes `marker` of it.
        let executes: Bool
    }

    /// As `make.py` has it.
    private let marker = "needletail-checkpoint-was-run"

    private func cases() throws -> [Case] { try Fixtures.decode([Case].self, "corrupt/checkpoints/cases.json") }

    /// Whether the marker is where the files would make it.
    private var markerExists: Bool { FileManager.default.fileExists(atPath: marker) }

    func testCheckpointsThatWouldRunCodeAreRefusedByNameAndRunNothing() throws {
        let cases = try cases().filter(\.executes)
        XCTAssertGreaterThanOrEqual(cases.count, 25)
        XCTAssertFalse(markerExists)
        for line in cases {
            let bytes = try FileBytes(
                contentsOfFile: Fixtures.path("corrupt/checkpoints/\(line.file)"), access: .read)
            XCTAssertTrue(PyTorchFile.matches(bytes), line.file)
            XCTAssertThrowsError(try PyTorchFile.stateDict(bytes), line.file) { error in
                XCTAssertEqual(ErrorCase(error).name, line.error, "\(line.file): \(error)")
                guard line.error == "forbiddenGlobal" else { return }
                XCTAssertTrue("\(error)".contains("nothing of it was run"), "\(line.file): \(error)")
            }
        }
        XCTAssertFalse(markerExists)
    }

    func testCheckpointsThatRecurseAllocateOrLieAreRefusedWithTheReason() throws {
        let cases = try cases().filter { !$0.executes }
        XCTAssertGreaterThanOrEqual(cases.count, 20)
        for line in cases {
            let bytes = try FileBytes(
                contentsOfFile: Fixtures.path("corrupt/checkpoints/\(line.file)"), access: .read)
            XCTAssertThrowsError(try PyTorchFile.stateDict(bytes), line.file) { error in
                XCTAssertEqual(ErrorCase(error).name, line.error, "\(line.file): \(error)")
            }
        }
    }

    func testConvertingOneSaysWhichFileAndWhy() throws {
        for line in try cases() {
            let path = Fixtures.path("corrupt/checkpoints/\(line.file)")
            XCTAssertThrowsError(try Converter(task: .osteosarcoma).convert([path]), line.file) { error in
                XCTAssertEqual(errorCase(error), "invalidPyTorch", line.file)
                XCTAssertTrue("\(error)".hasPrefix("\(line.file): "), "\(error)")
                XCTAssertGreaterThan("\(error)".count, line.file.count + 20, "\(error)")
            }
        }
        XCTAssertFalse(markerExists)
    }
}
