#if canImport(CAllocationCounter)
    import CAllocationCounter
    import NeedletailFormat
    import TestSupport
    import XCTest

    /// The heap that the reader holds before it refuses a hostile header: less than 2 x header bytes + 1 MiB.
    final class SafetensorsHeapTests: XCTestCase {
        /// Bytes of a large hostile header: the most that is accepted, less where unoptimised code would take long.
        #if DEBUG
            private let large = 1 << 20
        #else
            private let large = 16 << 20
        #endif

        func testTheHeapBoundHoldsForHostileHeaders() throws {
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            let entry = ":{\"dtype\":\"U8\",\"shape\":[],\"data_offsets\":[0,0]}"
            let hostile: [(String, String, [UInt8])] = [
                ("a million brackets", "headerStart", bracket(1_000_000)),
                ("brackets in a tensor", "invalidHeader.tooDeep", Array("{\"a\":".utf8) + bracket(1_000_000)),
                ("tiny tensors", "tooManyTensors", members(max(large, 4 << 20)) { "\"\($0)\"" + entry }),
                // As many as are accepted, and refused only because their bytes are missing.
                ("all tensors", "sizeMismatch", members(large, atMost: 65_536) { "\"\(short($0))\"" + entry }),
                ("all tensors, empty", "uncoveredBytes", emptyTensors(65_536)),
                ("metadata keys", "tooManyMetadataKeys", metadata(large, atMost: .max)),
                ("all metadata keys", "uncoveredBytes", metadata(large, atMost: 65_536)),
                (
                    "one long name", "tensorNameTooLong",
                    one("\"" + String(repeating: "n", count: large - 100) + "\"" + entry)
                ),
                (
                    "one long escaped name", "tensorNameTooLong",
                    one("\"" + String(repeating: "\\u0061", count: large / 6 - 20) + "\"" + entry)
                ),
                (
                    "one long dtype", "unknownDType",
                    one("\"a\":{\"dtype\":\"" + String(repeating: "d", count: large - 100) + "\"}")
                ),
                (
                    "one long field", "unknownField",
                    one("\"a\":{\"" + String(repeating: "\\u0066", count: large / 6 - 20) + "\":1}")
                ),
                (
                    "one long shape", "rankTooLarge",
                    one("\"a\":{\"shape\":[1" + String(repeating: ",1", count: large / 2 - 20) + "]}")
                ),
                (
                    "one long number", "invalidHeader.numberTooLong",
                    one("\"a\":{\"shape\":[" + String(repeating: "1", count: large - 100) + "]}")
                ),
                ("one long metadata key", "duplicateMetadataKey", longDuplicateKey()),
                (
                    "not closed", "invalidHeader.unexpectedEnd",
                    Array(("{\"a" + String(repeating: "\u{E9}", count: large / 2 - 20)).utf8)
                ),
            ]
            for (name, error, header) in hostile {
                XCTAssertLessThanOrEqual(header.count, 16 << 20)
                // One byte of data that no tensor covers refuses a header that is valid itself.
                let file = FileBytes(
                    withUnsafeBytes(of: UInt64(header.count).littleEndian) { Array($0) } + header + [0])
                let bound = 2 * header.count + 1 << 20
                let (peak, refusal) = HeapPeak.bytes { try SafetensorsReader(file) }
                XCTAssertEqual(refusal.map { ErrorCase($0).name }, error, name)
                XCTAssertLessThan(peak, bound, name)
                print("heap: \(name): \(header.count) header bytes, \(peak) bytes of heap, bound \(bound)")
            }
        }

        func testTheCounterSeesAllocations() {
            guard HeapPeak.isCounted else { return }
            let count = nt_heap_allocation_count()
            // What the process's other threads take and give back counts, too: of several times one is free of it.
            let peaks = (0..<5).map { _ in
                HeapPeak.bytes { _ = [UInt8](repeating: 1, count: 1 << 20).reduce(0, &+) }.peak
            }
            XCTAssertGreaterThanOrEqual(peaks.max() ?? 0, 1 << 20)
            XCTAssertLessThan(peaks.min() ?? .max, 1 << 20 + 1 << 16)
            XCTAssertGreaterThan(nt_heap_allocation_count(), count)
        }

        private func bracket(_ count: Int) -> [UInt8] { [UInt8](repeating: UInt8(ascii: "["), count: count) }

        private func one(_ member: String) -> [UInt8] { Array("{\(member)}".utf8) }

        /// An object of members made from their number, up to `byteCount` bytes.
        private func members(_ byteCount: Int, atMost count: Int = .max, _ member: (Int) -> String) -> [UInt8] {
            var text = Array("{".utf8)
            var index = 0
            while index < count {
                let next = Array(((index > 0 ? "," : "") + member(index)).utf8)
                if text.count + next.count + 1 > byteCount { break }
                text += next
                index += 1
            }
            return text + Array("}".utf8)
        }

        private func short(_ number: Int) -> String { String(number, radix: 36) }

        private func emptyTensors(_ count: Int) -> [UInt8] {
            members(16 << 20, atMost: count) {
                "\"\(short($0))\":{\"dtype\":\"U8\",\"shape\":[0],\"data_offsets\":[0,0]}"
            }
        }

        private func metadata(_ byteCount: Int, atMost count: Int) -> [UInt8] {
            Array("{\"__metadata__\":".utf8)
                + members(byteCount - 20, atMost: count) { "\"\(short($0))\":\"\"" } + Array("}".utf8)
        }

        private func longDuplicateKey() -> [UInt8] {
            let key = String(repeating: "k", count: large / 2 - 100)
            return Array("{\"__metadata__\":{\"\(key)\":\"\",\"\(key)\":\"\"}}".utf8)
        }
    }
#endif
