import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// Files that a script made from sound ones by changing one statement in each.
final class HDF5CorruptTests: XCTestCase {
    private struct Case: Decodable {
        let file: String
        /// What to read; names after `#` are those of a dataset, or of a group before one, that must be there.
        let path: String
        let error: String
        /// The part of the file that the error names.
        var structure: String?
    }

    private static let folder = "corrupt/hdf5"

    private func cases() throws -> [Case] { try Fixtures.decode([Case].self, "\(Self.folder)/cases.json") }

    /// Reads the values of all attributes at `path` and, where a dataset is there, its elements.
    private func read(_ path: String, of bytes: FileBytes) throws {
        let root = try HDF5File(bytes).root
        let parts = path.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 1 else {
            let group = parts[0].isEmpty ? root : try root.group(at: parts[0])
            return _ = try group.dataset(at: parts[1])
        }
        switch try root.object(at: path) {
        case .group(let group): for name in try group.attributeNames { _ = try group.attribute(name) }
        case .dataset(let dataset):
            for name in try dataset.attributeNames { _ = try dataset.attribute(name) }
            if dataset.elementType == .variableString {
                _ = try dataset.readStrings()
            } else {
                _ = try dataset.readFloats()
            }
        case .datatype: break
        case nil: throw HDF5Error.noSuchObject(path: path)
        }
    }

    func testEachFileIsRefusedWithItsOwnErrorThatNamesThePartThatIsWrong() throws {
        let cases = try cases()
        XCTAssertGreaterThanOrEqual(cases.count, 180)
        for expected in cases {
            let bytes = try FileBytes(contentsOfFile: Fixtures.path("\(Self.folder)/\(expected.file)"), access: .read)
            XCTAssertThrowsError(try read(expected.path, of: bytes), expected.file) { error in
                let actual = TestSupport.ErrorCase(error)
                let name = actual.name.split(separator: ".").first.map(String.init)
                XCTAssertEqual(name, expected.error, "\(expected.file): \(error)")
                // Beside a path it has no name of its own.
                let structure =
                    actual.values[".0"] ?? actual.values[".1"].flatMap { name == "missingMessage" ? $0 : nil }
                XCTAssertEqual(structure, expected.structure, "\(expected.file): \(error)")
                XCTAssertGreaterThan("\(error)".count, 20, expected.file)
            }
        }
    }

    func testEveryCaseOfTheErrorIsReachedByAFile() throws {
        let reached = Set(try cases().map(\.error))
        // A header of more than 16 MiB is too large to be kept here.
        let others: Set = ["headerTooLarge"]
        let all: Set = [
            "notHDF5", "truncatedFile", "unsupportedSizes", "unsupportedDriver", "unexpectedEnd", "wrongSignature",
            "checksumMismatch", "unsupportedVersion", "invalidField", "addressOutOfFile", "undefinedAddress",
            "endlessStructure", "headerTooLarge", "unsupportedMessage", "unsupportedSharing", "unsupportedHeapFilters",
            "missingHeapObject", "invalidText", "missingMessage", "unknownObject", "duplicateName", "noSuchObject",
            "pathTooLong", "notAGroup", "notADataset", "softLink", "externalLink", "unsupportedLink",
            "unsupportedFilter", "unsupportedDatatype", "unsupportedLayout", "wrongElementType", "inexactValue",
            "tooLarge", "dataSizeMismatch", "duplicateChunk", "overlappingChunks", "cannotInflate",
        ]
        XCTAssertEqual(reached.union(others), all)
    }
}
