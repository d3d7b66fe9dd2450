import HostileReaders
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Files that are cut short or changed at random: refused or read, never a trap, never without end.
final class HDF5HostileTests: XCTestCase {
    /// With all checks, and without those of checksums, which stop most changes before they do harm.
    private let manners: [HDF5Limits] = {
        var careless = HDF5Limits()
        careless.ignoresChecksums = true
        return [HDF5Limits(), careless]
    }()

    func testAFileCutShortAnywhereIsRefused() throws {
        for name in ["links-latest", "links-classic", "shared-latest", "brain-floats", "lies", "latest", "superblock1"]
        {
            let bytes = try HDF5Case.bytes(name)
            for length in stride(from: 0, to: bytes.count, by: bytes.count < 10_000 ? 1 : 7) {
                let part = try XCTUnwrap(bytes.slice(at: 0, byteCount: length))
                XCTAssertThrowsError(try HDF5File(part), "\(name) cut at \(length)") { error in
                    XCTAssertTrue(
                        ["notHDF5", "truncatedFile", "unexpectedEnd"].contains(errorCase(error)),
                        "\(name) cut at \(length): \(error)")
                }
            }
        }
    }

    func testAFileThatHidesThatItIsCutShortIsReadOrRefused() throws {
        for name in ["links-latest", "links-classic", "shared-latest", "shared-classic", "lies"] {
            let bytes = try HDF5Case.bytes(name).array()
            // Where the superblock keeps the end of the file.
            let place = bytes[8] < 2 ? 40 : 28
            var failures = 0
            for length in stride(from: 128, to: bytes.count, by: 13) {
                var part = Array(bytes[..<length])
                for index in 0..<8 { part[place + index] = UInt8(truncatingIfNeeded: length >> (8 * index)) }
                failures += HDF5Walk(FileBytes(part), limits: manners[1]).errors.isEmpty ? 0 : 1
            }
            XCTAssertGreaterThan(failures, 0, name)
        }
    }

    func testRandomChangesOfTheIndexesOfChunksNeverTrapOrHang() throws {
        let names = ["chunks-classic", "chunks-latest"]
        let files = try names.map { try HDF5Case.bytes($0).array() }
        // These are large: change many bytes of structures, which is where the changes count.
        let marks = ["TREE", "BTHD", "BTLF", "BTIN", "FAHD", "FADB", "EAHD", "EAIB", "EADB", "EASB", "OHDR", "SNOD"]
        let places = files.map { file in marks.flatMap { Self.places(of: $0, in: file) } }
        // These files are large: one in fifty of the mutations.
        Mutations.forEach(share: 0.02) { random, place in
            let index = Int.random(in: 0..<names.count, using: &random)
            var bytes = files[index]
            for _ in 0..<20 {
                let place = places[index].randomElement(using: &random) ?? 0
                let byte = place + Int.random(in: 4..<80, using: &random)
                if byte < bytes.count { bytes[byte] = [0, 1, 2, 0x7f, 0xff].randomElement(using: &random) ?? 0 }
            }
            let usage = ResourceUsage()
            _ = HDF5Walk(FileBytes(bytes), limits: manners[1])
            XCTAssertLessThan(usage.sinceStart.seconds, HostileReader.secondLimit, "\(names[index]), \(place)")
        }
    }

    func testAChangedByteInAnyStructureWithAChecksumIsNoticed() throws {
        let marks = [
            "OHDR", "OCHK", "FRHP", "FHDB", "FHIB", "BTHD", "BTIN", "BTLF", "FAHD", "FADB", "EAHD", "EAIB", "EADB",
            "EASB",
        ]
        for name in ["members-latest", "attributes-latest", "chunks-latest"] {
            let bytes = try HDF5Case.bytes(name).array()
            XCTAssertEqual(HDF5Walk(FileBytes(bytes), objectLimit: 1000).errors, [], name)
            for mark in marks {
                // The first and the last structure of each kind; the byte lies in every one of them.
                let places = Self.places(of: mark, in: bytes)
                for place in Set([places.first, places.last].compactMap { $0 }) {
                    var changed = bytes
                    changed[place + 9] ^= 0x10
                    let errors = HDF5Walk(FileBytes(changed), objectLimit: 1000).errors
                    XCTAssertFalse(errors.isEmpty, "\(name): \(mark) at \(place)")
                }
            }
        }
    }

    static func places(of mark: String, in bytes: [UInt8]) -> [Int] {
        let mark = Array(mark.utf8)
        return bytes.indices.filter { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    }
}
