#if canImport(CAllocationCounter)
    import NeedletailFormat
    import TestSupport
    import XCTest

    /// The heap that reading takes, by bytes of text.
    final class JSONHeapTests: XCTestCase {
        private func list(_ element: String, count: Int) -> FileBytes {
            FileBytes(Array("[\(repeatElement(element, count: count).joined(separator: ","))]".utf8))
        }

        func testATreeTakesAtMost48BytesOfHeapForEachByteOfText() throws {
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            let escapes = String(repeating: "\\u0800", count: 20)
            for element in [
                "0", "[]", "{}", "[0]", "[[0]]", "[0,0]", "[0,0,0]", "{\"\":0}", "{\"\":{}}", "\"\"",
                "\"0123456789abcdef\"",
                "{\"0123456789abcdef\":0}", "{\"a\":0,\"b\":0}", "\"\(escapes)\"", "[[[[[[[[0]]]]]]]]",
            ] {
                // Growth by doubling holds the most just past a power of two.
                for count in [3000, 8191, 8192, 8193, 10_000] {
                    let text = list(element, count: count)
                    let (peak, error) = HeapPeak.bytes { try JSONValue(parsing: text) }
                    XCTAssertNil(error)
                    XCTAssertLessThan(Double(peak) / Double(text.count), 48, "\(count) times \(element)")
                }
            }
            let keys = (0..<9000).map { "\"\(String($0, radix: 36))\":0" }.joined(separator: ",")
            let object = FileBytes(Array("{\(keys)}".utf8))
            let (peak, error) = HeapPeak.bytes { try JSONValue(parsing: object) }
            XCTAssertNil(error)
            XCTAssertLessThan(Double(peak) / Double(object.count), 48)
        }

        func testReadingWithoutATreeTakesNoHeap() throws {
            try XCTSkipUnless(HeapPeak.isCounted, "allocations are not counted on this system")
            let text = list("{\"key\":[1,-2.5e3,true,null,\"\\u00e9\"]}", count: 1000)
            let (peak, error) = HeapPeak.bytes {
                var reader = JSONReader(text)
                try reader.skipValue()
                try reader.end()
            }
            XCTAssertNil(error)
            XCTAssertLessThan(peak, 1000)
        }
    }
#endif
