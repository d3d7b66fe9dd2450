#if Imaging
    import NeedletailImaging
    import TestSupport
    import XCTest

    /// JPEG files with a byte changed, or cut: read where Pillow reads them, and refused where it refuses them.
    final class JPEGDamageTests: XCTestCase {
        private struct Damaged: Decodable {
            let file: String
            /// The numbers of bytes, from the start, that Pillow reads an image from.
            let cuts: [String: String]
            /// Where a byte is changed, and to what, and Pillow's pixels.
            let changes: [Change]
        }

        private struct Change: Decodable {
            let place: Int
            let value: UInt8
            let rgb: String?

            init(from decoder: any Decoder) throws {
                var parts = try decoder.unkeyedContainer()
                place = try parts.decode(Int.self)
                value = try parts.decode(UInt8.self)
                rgb = try parts.decodeIfPresent(String.self)
            }
        }

        private func files() throws -> [Damaged] { try Fixtures.decode([Damaged].self, "images/damaged.json") }

        func testACutFileIsReadWherePillowReadsIt() throws {
            for damaged in try files() {
                let bytes = try PillowCase.bytes(damaged.file)
                for count in 0..<bytes.count {
                    let image = try? ImageFile.decode(Array(bytes.prefix(count)), as: .rgb)
                    XCTAssertEqual(
                        image.map { PillowCase.digest($0.pixels) }, damaged.cuts["\(count)"],
                        "\(damaged.file) cut to \(count)")
                }
            }
        }

        func testAChangedByteGivesWhatPillowReadsOrIsRefusedAsThere() throws {
            var counts = (read: 0, refused: 0)
            for damaged in try files() {
                let bytes = try PillowCase.bytes(damaged.file)
                for change in damaged.changes {
                    var changed = bytes
                    changed[change.place] = change.value
                    let place = "\(damaged.file) with byte \(change.place) set to \(change.value)"
                    let digest = (try? ImageFile.decode(changed, as: .rgb)).map { PillowCase.digest($0.pixels) }
                    XCTAssertEqual(digest == nil, change.rgb == nil, place)
                    if digest == nil { counts.refused += 1 } else { counts.read += 1 }
                    // What coefficients of later scans are where they are missing, versions of the library guess differently.
                    if !damaged.file.contains("progressive") { XCTAssertEqual(digest, change.rgb, place) }
                }
            }
            XCTAssertGreaterThan(counts.read, 300)
            XCTAssertGreaterThan(counts.refused, 100)
        }
    }
#endif
