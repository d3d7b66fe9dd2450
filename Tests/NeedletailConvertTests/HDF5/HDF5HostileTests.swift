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

    func testRandomChangesNeverTrapOrHang() throws {
        let names = [
            "brain-floats", "keras-newest-weights", "keras-oldest", "lies", "links-classic", "links-latest",
            "oldest-latest", "refusals", "shared-classic", "shared-latest", "superblock1", "superblock2",
        ]
        let files = try names.map { try HDF5Case.bytes($0).array() }
        let rounds = MutationRounds.count(300)
        var refused = 0
        for round in 0..<rounds * names.count {
            var random = SeededRandom(seed: UInt64(round))
            let index = round % names.count
            // Half of the changes keep every byte where it was, or hardly any would get past the file's end.
            let mutated =
                Bool.random(using: &random) ? random.mutated(files[index]) : Self.overwritten(files[index], &random)
            let start = ContinuousClock.now
            let walk = HDF5Walk(FileBytes(mutated), limits: manners[round / names.count % 2])
            let time = ContinuousClock.now - start
            refused += walk.errors.isEmpty ? 0 : 1
            XCTAssertLessThan(time, .seconds(10), "\(names[index]), seed \(round)")
        }
        XCTAssertGreaterThan(refused, rounds, "most changes do damage")
    }

    /// `bytes` with 1 to 8 places overwritten: a byte, or a number that means something in such a file.
    private static func overwritten(_ bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let place = Int.random(in: 8..<bytes.count - 8, using: &random)
            // Numbers are mostly aligned, and mostly near the start of something.
            let aligned = place & ~7
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes[place] = [0, 1, 2, 0x7f, 0x80, 0xff].randomElement(using: &random) ?? 0
            default:
                let numbers = [0, 1, -1, .max, .min, bytes.count, bytes.count - 8, aligned, place, 1 << 32, 1 << 16]
                let number = numbers.randomElement(using: &random) ?? 0
                let width = [1, 2, 4, 8].randomElement(using: &random) ?? 8
                for index in 0..<width { bytes[aligned + index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
            }
        }
        return bytes
    }

    func testRandomChangesOfTheIndexesOfChunksNeverTrapOrHang() throws {
        let names = ["chunks-classic", "chunks-latest"]
        let files = try names.map { try HDF5Case.bytes($0).array() }
        // These are large: change many bytes of structures, which is where the changes count.
        let marks = ["TREE", "BTHD", "BTLF", "BTIN", "FAHD", "FADB", "EAHD", "EAIB", "EADB", "EASB", "OHDR", "SNOD"]
        let places = files.map { file in marks.flatMap { Self.places(of: $0, in: file) } }
        for round in 0..<MutationRounds.count(20) * names.count {
            var random = SeededRandom(seed: UInt64(round))
            let index = round % names.count
            var bytes = files[index]
            for _ in 0..<20 {
                let place = places[index].randomElement(using: &random) ?? 0
                let byte = place + Int.random(in: 4..<80, using: &random)
                if byte < bytes.count { bytes[byte] = [0, 1, 2, 0x7f, 0xff].randomElement(using: &random) ?? 0 }
            }
            let start = ContinuousClock.now
            _ = HDF5Walk(FileBytes(bytes), limits: manners[1])
            XCTAssertLessThan(ContinuousClock.now - start, .seconds(10), "\(names[index]), seed \(round)")
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
