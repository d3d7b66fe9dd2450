import NeedletailConvert
import NeedletailFormat
import XCTest

/// Files with one false statement each: refused with the error that names it.
final class HDF5LieTests: XCTestCase {
    /// A change of a file: `bytes` at `delta` bytes from the first occurrence of `mark`.
    private struct Change {
        let mark: [UInt8]
        let delta: Int
        let bytes: [UInt8]
    }

    private func change(_ mark: [UInt8], _ delta: Int, _ bytes: [UInt8]) -> Change {
        Change(mark: mark, delta: delta, bytes: bytes)
    }

    private func change(_ mark: String, _ delta: Int, _ bytes: [UInt8]) -> Change {
        Change(mark: Array(mark.utf8), delta: delta, bytes: bytes)
    }

    /// The eight bytes of an address, length or offset.
    private static func word(_ value: Int) -> [UInt8] {
        (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private func changed(_ name: String, _ changes: [Change]) throws -> FileBytes {
        var bytes = try HDF5Case.bytes(name).array()
        for change in changes {
            let place = try XCTUnwrap(
                bytes.indices.first { bytes[$0...].starts(with: change.mark) }, "\(change.mark) in \(name)")
            for (index, byte) in change.bytes.enumerated() { bytes[place + change.delta + index] = byte }
        }
        return FileBytes(bytes)
    }

    /// Makes the changes and checks that reading `path` is refused with the error called `expected`.
    private func check(
        _ expected: String, in name: String = "lies", at path: String = "/", limits: HDF5Limits = HDF5Limits(),
        line: UInt = #line, _ changes: Change...
    ) throws {
        let bytes = try changed(name, changes)
        XCTAssertThrowsError(try read(path, of: HDF5File(bytes, limits: limits)), expected, line: line) { error in
            XCTAssertEqual(errorCase(error), expected, "\(error)", line: line)
        }
    }

    private func read(_ path: String, of file: HDF5File) throws {
        switch try file.root.object(at: path) {
        case .group(let group): for name in try group.attributeNames { _ = try group.attribute(name) }
        case .dataset(let dataset):
            for name in try dataset.attributeNames { _ = try dataset.attribute(name) }
            _ = try dataset.readFloats()
        case .datatype: break
        case nil: throw HDF5Error.noSuchObject(path: path)
        }
    }

    private static let signature: [UInt8] = [0x89, 0x48, 0x44, 0x46]
    /// The extents of `/inner/grid`, as current and as largest ones.
    private static let extents = word(7) + word(11)
    /// The extents of a chunk of it, with the bytes of an element.
    private static let chunk: [UInt8] = [3, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0]
    /// The tree of its chunks.
    private static let tree: [UInt8] = Array("TREE".utf8) + [1]
    private static let row = [UInt8](word(13))

    func testAnUnchangedFileIsRead() throws {
        let file = try HDF5File(changed("lies", []))
        for path in ["/", "inner", "inner/grid", "row"] { XCTAssertNoThrow(try read(path, of: file), path) }
    }

    func testFalseSuperblocksAreRefused() throws {
        try check("notHDF5", change(Self.signature, 1, [0]))
        try check("unsupportedVersion", change(Self.signature, 8, [9]))
        try check("unsupportedSizes", change(Self.signature, 13, [3]))
        try check("unsupportedSizes", change(Self.signature, 14, [16]))
        try check("truncatedFile", change(Self.signature, 40, Self.word(.max)))
        try check("unsupportedDriver", change(Self.signature, 48, Self.word(96)))
        try check("addressOutOfFile", change(Self.signature, 64, Self.word(1 << 40)))
        try check("undefinedAddress", change(Self.signature, 64, Self.word(-1)))
        try check("checksumMismatch", in: "links-latest", change(Self.signature, 11, [1]))
    }

    func testFalseExtentsAreRefused() throws {
        let path = "inner/grid"
        let twice = Self.extents + Self.extents
        try check("invalidField", at: path, change(twice, 0, Self.word(1 << 62) + Self.word(4)))
        try check("invalidField", at: path, change(twice, 0, Self.word(-1)))
        try check("invalidField", at: path, change(twice, 16, Self.word(6)))
        try check("invalidField", at: path, change(twice, -7, [33]))
        let huge = Self.word(7) + Self.word(1 << 40)
        try check("tooLarge", at: path, change(twice, 0, huge + huge))
        try check("invalidField", at: path, change([0x11, 0x20, 0x1f, 0, 4, 0, 0, 0], 4, [0, 0, 0, 0]))
        try check("unsupportedDatatype", at: path, change([0x11, 0x20, 0x1f, 0, 4, 0, 0, 0], 4, [5]))
        try check("invalidField", at: path, change([0x11, 0x20, 0x1f, 0, 4, 0, 0, 0], 0, [0x1d]))
        try check("unsupportedVersion", at: path, change([0x11, 0x20, 0x1f, 0, 4, 0, 0, 0], 0, [0xf1]))
    }

    func testFalseChunksAreRefused() throws {
        let path = "inner/grid"
        try check("invalidField", at: path, change(Self.chunk, 0, [0]))
        try check("invalidField", at: path, change(Self.chunk, 0, [0xff, 0xff, 0xff, 0xff]))
        try check("invalidField", at: path, change(Self.chunk, 8, [8]))
        try check("tooLarge", at: path, change(Self.chunk, 0, [0, 0, 0, 8]))
        try check("unsupportedVersion", at: path, change(Self.chunk, -11, [1]))
        try check("invalidField", at: path, change(Self.chunk, -10, [3]))
        try check("invalidField", at: path, change(Self.chunk, -9, [1]))
        try check("wrongSignature", at: path, change(Self.tree, 0, [0x74]))
        try check("invalidField", at: path, change(Self.tree, 4, [0]))
        // A node of level 1 whose child is not of level 0.
        try check("invalidField", at: path, change(Self.tree, 5, [1]), change(Self.tree, 56, Self.word(0x1d70)))
        try check("endlessStructure", at: path, change(Self.tree, 6, [0xff, 0xff]))
        try check("invalidField", at: path, change(Self.tree, 24 + 8, [1]))
        try check("unexpectedEnd", at: path, change(Self.tree, 24, [0, 0, 0, 0x10]))
        try check("checksumMismatch", at: path, change(Self.tree, 24, [0x20]))
        // Without the Fletcher filter, its four bytes follow the compressed data.
        try check("cannotInflate", at: path, change(Self.tree, 24 + 4, [4]))
        try check("dataSizeMismatch", at: path, change(Self.tree, 24 + 4, [7]))
        try check("addressOutOfFile", at: path, change(Self.tree, 56, Self.word(1 << 50)))
        let filter: [UInt8] = [2, 0, 8, 0, 1, 0, 1, 0]
        try check("unsupportedFilter", at: path, change(filter, 0, [4, 0x7d]))
        try check("invalidField", at: path, change(filter, -7, [33]))
        try check("unexpectedEnd", at: path, change(filter, 6, [0xff, 0xff]))
    }

    func testFalseBlocksOfDataAreRefused() throws {
        // The layout message of `/row`: version 3, contiguous; an address, then 52 bytes.
        let size = Self.word(52)
        try check("addressOutOfFile", at: "row", change(size, -8, Self.word(1 << 40)))
        try check("unexpectedEnd", at: "row", change(size, -8, Self.word(0x30b0)))
        try check("dataSizeMismatch", at: "row", change(size, 0, Self.word(51)))
        try check("unsupportedVersion", at: "row", change(size, -10, [2]))
        try check("invalidField", at: "row", change(size, -9, [3]))
        try check("dataSizeMismatch", at: "row", change(Self.row + Self.row, 0, Self.word(14) + Self.word(14)))
    }

    func testFalseHeapsAreRefused() throws {
        try check("missingHeapObject", at: "inner", change([0x12, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 1], 12, [2]))
        try check("unexpectedEnd", at: "inner", change([0x12, 0, 0, 0, 0, 8, 0, 0], 0, [0x13]))
        try check("undefinedAddress", at: "inner", change([0x12, 0, 0, 0, 0, 8, 0, 0], 4, Self.word(-1)))
        try check("unexpectedEnd", at: "inner", change("GCOL", 8, Self.word(1 << 30)))
        try check("unexpectedEnd", at: "inner", change("GCOL", 24, Self.word(1 << 30)))
        try check("invalidText", at: "inner", change("a text in", 0, [0xff]))
        try check("unexpectedEnd", change("HEAP", 8, Self.word(1 << 30)))
        try check("unexpectedEnd", change("HEAP", 8, Self.word(19)))
        try check("invalidText", change("inner", 0, [0xc0]))
        try check("duplicateName", change("SNOD", 48, Self.word(8)))
        try check("invalidField", change("SNOD", 48, Self.word(1 << 40)))
        try check("endlessStructure", change("SNOD", 6, [0xff, 0xff]))
        try check("undefinedAddress", change("SNOD", 16, Self.word(-1)))
    }

    func testFalseObjectHeadersAreRefused() throws {
        // The header of `/inner`: ten messages; its continuation begins with the symbol table message.
        let header: [UInt8] = [1, 0, 10, 0]
        let block: [UInt8] = [0x11, 0, 0x10, 0, 0, 0, 0, 0] + Self.word(0x348)
        try check("unsupportedVersion", at: "inner", change(header, 0, [3]))
        try check("invalidField", at: "inner", change(header, 2, [11]))
        try check("unexpectedEnd", at: "inner", change(header, 8, [0xff, 0xff, 0xff, 0x7f]))
        try check("unexpectedEnd", at: "inner", change(block, 2, [0xff, 0xff]))
        try check(
            "endlessStructure", at: "inner", change(block, 0, [0x10, 0, 0x10, 0, 0, 0, 0, 0] + Self.word(0x1800)))
        try check("unsupportedMessage", at: "inner", change(block, 0, [0x30, 0, 0x10, 0, 0x80]))
        // Without its symbol table and without links it is nothing.
        try check("unknownObject", at: "inner", change(block, 0, [0]))
        var limits = HDF5Limits()
        limits.headerByteLimit = 500
        try check("headerTooLarge", at: "inner", limits: limits)
        // The datatype of `/inner/grid` is shared with itself, then stored in a table.
        let datatype: [UInt8] = [3, 0, 0x18, 0, 1, 0, 0, 0, 0x11, 0x20, 0x1f, 0, 4]
        try check(
            "unsupportedSharing", at: "inner/grid", change(datatype, 8, [3, 2] + Self.word(0x1b18)),
            change([3, 0, 0x18, 0, 1, 0, 0, 0, 3, 2], 4, [2]))
        try check("unsupportedSharing", at: "inner/grid", change(datatype, 4, [2, 0, 0, 0, 3, 1]))
        try check("missingMessage", at: "inner/grid", change(datatype, 0, [0]))
    }

    func testFalseNewerStructuresAreRefusedEvenWhereChecksumsAreIgnored() throws {
        var careless = HDF5Limits()
        careless.ignoresChecksums = true
        let path = "holder"
        let name = "attributes-latest"
        func refused(_ expected: String, line: UInt = #line, _ change: Change) throws {
            try check(expected, in: name, at: path, limits: careless, line: line, change)
        }
        try refused("unsupportedHeapFilters", change("FRHP", 7, [1]))
        try refused("invalidField", change("FRHP", 5, [0, 0]))
        try refused("invalidField", change("FRHP", 110, [3, 0]))
        try refused("invalidField", change("FRHP", 128, [0, 0]))
        try refused("unsupportedVersion", change("FRHP", 4, [1]))
        try refused("invalidField", change("BTHD", 5, [99]))
        try refused("invalidField", change("BTHD", 6, [0, 0, 0, 0]))
        try refused("invalidField", change("BTHD", 10, [0, 0]))
        try refused("invalidField", change("BTHD", 12, [0xff, 0xff]))
        try refused("wrongSignature", change("BTHD", 12, [0, 0]))
        try refused("invalidField", change("BTHD", 24, [0xff, 0xff]))
        try refused("wrongSignature", change("FHIB", 0, [0]))
        try refused("wrongSignature", change("FHDB", 0, [0]))
        // The kind of user-defined link after the external ones.
        try check(
            "unsupportedLink", in: "links-latest", at: "external", limits: careless, change("external", -2, [65]))
    }

    func testNamesAndPathsAreReportedAsTheyAre() throws {
        let file = try HDF5File(changed("lies", []))
        XCTAssertNil(try file.root.member("none"))
        XCTAssertNil(try file.root.object(at: "inner/none"))
        XCTAssertNil(try file.root.object(at: "row/none"))
        XCTAssertNil(try file.root.attribute("none"))
        func refused(_ expected: HDF5Error, _ body: () throws -> Void) {
            XCTAssertThrowsError(try body()) { XCTAssertEqual($0 as? HDF5Error, expected) }
        }
        refused(.noSuchObject(path: "/inner/none")) { _ = try file.root.dataset(at: "inner/none") }
        refused(.notADataset(path: "/inner")) { _ = try file.root.dataset(at: "inner") }
        refused(.notAGroup(path: "/inner/grid")) { _ = try file.root.group(at: "inner").group(at: "grid") }
        let row = try file.root.dataset(at: "/row")
        refused(.wrongElementType(path: "/row", expected: "strings", actual: .float32)) { _ = try row.readStrings() }
        refused(.wrongElementType(path: "/row", expected: "integers", actual: .float32)) {
            _ = try row.readIntegers()
        }
        refused(.wrongElementType(path: "/row", expected: "opaque elements of 2 bytes", actual: .float32)) {
            _ = try row.reinterpreted(as: .bfloat16)
        }
        for name in ["links-classic", "links-latest"] {
            let root = try HDF5File(HDF5Case.bytes(name)).root
            refused(.softLink(path: "/soft", target: "/inner/values")) { _ = try root.object(at: "soft") }
            refused(.softLink(path: "/dangling", target: "/no/such/place")) { _ = try root.member("dangling") }
            refused(.externalLink(path: "/external", file: "other.h5", target: "/there")) {
                _ = try root.object(at: "external/more")
            }
        }
        XCTAssertEqual(
            HDF5Error.softLink(path: "/soft", target: "/inner/values").description,
            "/soft is a soft link: give its target, /inner/values")
    }

    func testAGroupThatHoldsItselfIsFollowedOnlyAsFarAsThePathGoes() throws {
        for name in ["links-classic", "links-latest"] {
            let root = try HDF5File(HDF5Case.bytes(name)).root
            let path = String(repeating: "inner/self/./self//root/", count: 63) + "inner/values"
            XCTAssertEqual(try root.dataset(at: path).readFloats(), [1, 2, 3], name)
            XCTAssertThrowsError(try root.object(at: "inner/root/inner/" + path)) {
                XCTAssertEqual($0 as? HDF5Error, .pathTooLong(nameCount: 257, limit: 256))
            }
        }
    }

    func testLimitsBoundWhatIsRead() throws {
        var limits = HDF5Limits()
        limits.byteLimit = 400
        let root = try HDF5File(HDF5Case.bytes("lies"), limits: limits).root
        let grid = try root.dataset(at: "inner/grid")
        XCTAssertEqual(try grid.readFloats().count, 77)
        XCTAssertThrowsError(try grid.readDoubles()) {
            XCTAssertEqual($0 as? HDF5Error, .tooLarge(path: "/inner/grid", byteCount: 616, byteLimit: 400))
        }
        limits.byteLimit = 300
        XCTAssertThrowsError(
            try HDF5File(HDF5Case.bytes("lies"), limits: limits).root.dataset(at: "inner/grid").readFloats()
        ) {
            XCTAssertEqual($0 as? HDF5Error, .tooLarge(path: "/inner/grid", byteCount: 308, byteLimit: 300))
        }
        // What is stored in one block takes no more than the file.
        limits.byteLimit = 0
        XCTAssertEqual(
            try HDF5File(HDF5Case.bytes("lies"), limits: limits).root.dataset(at: "row").readDoubles().count, 13)
        limits = HDF5Limits()
        limits.freeByteCount = 0
        limits.expansionLimit = 1
        let far = try HDF5File(HDF5Case.bytes("chunks-latest"), limits: limits).root
        XCTAssertThrowsError(try far.dataset(at: "extensible/far-deflate").readIntegers()) {
            XCTAssertEqual(errorCase($0), "tooLarge")
        }
    }
}
