import Foundation
import NeedletailFormat
import TestSupport
import XCTest

final class SafetensorsWriterTests: XCTestCase {
    private func tensor(
        _ name: String, _ dtype: SafetensorsDType = .u8, _ shape: [Int] = [2], _ bytes: [UInt8] = [1, 2]
    ) -> SafetensorsWriter.Tensor {
        SafetensorsWriter.Tensor(name: name, dtype: dtype, shape: shape, bytes: FileBytes(bytes))
    }

    func testTheBytesAreLengthHeaderSpacesAndTensorsInTheOrderGiven() throws {
        let writer = try SafetensorsWriter(
            tensors: [
                tensor("z", .f32, [1, 1], [1, 2, 3, 4]), tensor("a \"\u{E9}\""), tensor("empty", .i64, [0], []),
            ],
            metadata: [("k", "v\n"), ("a", "")])
        let bytes = try writer.bytes()
        let json =
            "{\"__metadata__\":{\"k\":\"v\\n\",\"a\":\"\"},\"z\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4]},"
            + "\"a \\\"\u{E9}\\\"\":{\"dtype\":\"U8\",\"shape\":[2],\"data_offsets\":[4,6]},"
            + "\"empty\":{\"dtype\":\"I64\",\"shape\":[0],\"data_offsets\":[6,6]}}"
        let headerByteCount = (8 + json.utf8.count + 63) / 64 * 64 - 8
        let expected =
            withUnsafeBytes(of: UInt64(headerByteCount).littleEndian) { Array($0) } + Array(json.utf8)
            + [UInt8](repeating: 0x20, count: headerByteCount - json.utf8.count) + [1, 2, 3, 4, 1, 2]
        XCTAssertEqual(bytes, expected)
        XCTAssertEqual(writer.byteCount, expected.count)
        let reader = try SafetensorsReader(FileBytes(bytes))
        XCTAssertEqual(reader.tensorNames, ["z", "a \"\u{E9}\"", "empty"])
        XCTAssertEqual(reader.dataOffset % 64, 0)
    }

    func testTheDataBeginsAtAMultipleOf64ForEveryLengthOfHeader() throws {
        for length in 1...130 {
            let writer = try SafetensorsWriter(tensors: [tensor(String(repeating: "n", count: length))])
            let reader = try SafetensorsReader(FileBytes(try writer.bytes()))
            XCTAssertEqual(reader.dataOffset % SafetensorsWriter.alignment, 0)
            XCTAssertEqual(reader.tensor(at: 0).bytes.array(), [1, 2])
        }
    }

    func testAFileWithoutAnythingIsValid() throws {
        let bytes = try SafetensorsWriter(tensors: []).bytes()
        XCTAssertEqual(bytes, [56, 0, 0, 0, 0, 0, 0, 0] + Array("{}".utf8) + [UInt8](repeating: 0x20, count: 54))
        XCTAssertEqual(try SafetensorsReader(FileBytes(bytes)).tensorCount, 0)
    }

    func testTheFileOnDiskIsTheOneInMemory() throws {
        let folder = try TemporaryFolder()
        let path = folder.path("model.safetensors")
        for digestKey in [nil, "sha256"] {
            let writer = try SafetensorsWriter(
                tensors: [
                    tensor("a"),
                    .init(name: "b", dtype: .u16, shape: [3]) { emit in
                        for piece: [UInt8] in [[1], [], [2, 3, 4], [5, 6]] { piece.withUnsafeBytes(emit) }
                    },
                ], metadata: [("format", "x")], digestKey: digestKey)
            try writer.write(toFile: path)
            let written = try FileBytes(contentsOfFile: path, access: .read)
            XCTAssertEqual(written.array(), try writer.bytes())
            XCTAssertEqual(try SafetensorsReader(written).tensor(named: "b")?.bytes.array(), [1, 2, 3, 4, 5, 6])
            XCTAssertEqual(try folder.names(), ["model.safetensors"])
        }
    }

    func testWhatAReaderWouldRefuseIsNotWritten() {
        assertRefused([tensor("a"), tensor("a")], "duplicateTensor")
        assertRefused([tensor("")], "emptyTensorName")
        assertRefused([tensor(String(repeating: "n", count: 1025))], "tensorNameTooLong")
        assertRefused([tensor("__metadata__")], "reservedTensorName")
        assertRefused([tensor("a", .u8, [-1])], "negativeInteger")
        assertRefused([tensor("a", .u8, [1, 1, 1, 1, 1, 1, 1, 1, 2])], "rankTooLarge")
        assertRefused([tensor("a", .f64, [1 << 61])], "sizeOverflow")
        assertRefused([tensor("a", .u8, [.max]), tensor("b")], "sizeOverflow")
        assertRefused([tensor("a", .u8, [.max])], "sizeOverflow")
        assertRefused([], metadata: [("k", "1"), ("k", "2")], "duplicateMetadataKey")
        assertRefused([], metadata: [("k", "1")], digestKey: "k", "duplicateMetadataKey")
        assertRefused([], metadata: [("k", String(repeating: "v", count: 16 << 20))], "headerTooLarge")
    }

    func testASourceThatGivesTooFewOrTooManyBytesIsAnErrorAndLeavesNothing() throws {
        let folder = try TemporaryFolder()
        for bytes: [UInt8] in [[], [1], [1, 2, 3]] {
            let writer = try SafetensorsWriter(tensors: [tensor("a", .u8, [2], bytes)])
            let expected = SafetensorsError.wrongByteCount(tensor: "a", expected: 2, actual: bytes.count)
            XCTAssertThrowsError(try writer.bytes()) { XCTAssertEqual($0 as? SafetensorsError, expected) }
            XCTAssertThrowsError(try writer.write(toFile: folder.path("x"))) {
                XCTAssertEqual($0 as? SafetensorsError, expected)
            }
        }
        XCTAssertEqual(try folder.names(), [])
    }

    func testAFolderThatIsMissingIsAnErrorThatNamesThePath() throws {
        let writer = try SafetensorsWriter(tensors: [tensor("a")])
        XCTAssertThrowsError(try writer.write(toFile: "/no/such/folder/x")) {
            XCTAssertEqual($0 as? SafetensorsError, .file(.cannotWrite(path: "/no/such/folder/x", errno: ENOENT)))
        }
    }

    private func assertRefused(
        _ tensors: [SafetensorsWriter.Tensor], metadata: [(key: String, value: String)] = [], digestKey: String? = nil,
        _ name: String, line: UInt = #line
    ) {
        XCTAssertThrowsError(
            try SafetensorsWriter(tensors: tensors, metadata: metadata, digestKey: digestKey), line: line
        ) { XCTAssertEqual(ErrorCase($0).name, name, line: line) }
    }
}
