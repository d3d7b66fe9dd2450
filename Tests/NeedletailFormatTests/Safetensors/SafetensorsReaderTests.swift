import NeedletailFormat
import TestSupport
import XCTest

final class SafetensorsReaderTests: XCTestCase {
    private struct Golden: Decodable {
        struct Tensor: Decodable {
            let name: String
            let dtype: String
            let shape: [Int]
            let bytes: String
        }

        let metadata: [String: String]
        let tensors: [Tensor]
    }

    func testFilesOfTheSafetensorsPackageAreReadAsTheyWereWritten() throws {
        for folder in ["dtypes", "shapes", "names", "metadata", "none"] {
            let golden = try Fixtures.decode(Golden.self, "safetensors/golden/\(folder)/case.json")
            for access in [FileBytes.Access.read, .map] {
                let file = try FileBytes(
                    contentsOfFile: Fixtures.path("safetensors/golden/\(folder)/model.safetensors"), access: access)
                let reader = try SafetensorsReader(file)
                XCTAssertEqual(reader.tensorNames.map { Array($0.utf8) }, golden.tensors.map { Array($0.name.utf8) })
                for (index, expected) in golden.tensors.enumerated() {
                    let tensor = try XCTUnwrap(reader.tensor(named: expected.name), expected.name)
                    XCTAssertEqual(Array(tensor.name.utf8), Array(expected.name.utf8))
                    XCTAssertEqual(tensor.dtype.rawValue, expected.dtype)
                    XCTAssertEqual(tensor.shape, expected.shape)
                    XCTAssertEqual(tensor.bytes.array(), bytes(hexadecimal: expected.bytes), expected.name)
                    XCTAssertEqual(reader.tensor(at: index).bytes.fileOffset, tensor.bytes.fileOffset)
                }
                XCTAssertEqual(Set(reader.metadataKeys), Set(golden.metadata.keys))
                for (key, value) in golden.metadata {
                    XCTAssertEqual(reader.metadata(key), value)
                    // What stands in the range is the value as JSON writes it.
                    let range = try XCTUnwrap(reader.metadataRange(of: key))
                    let raw = try XCTUnwrap(file.slice(at: range.lowerBound, byteCount: range.count)?.string())
                    XCTAssertEqual(try JSONValue(parsing: FileBytes(Array("\"\(raw)\"".utf8))), .string(value))
                }
                for absent in ["", "absent", "zz", "layer.0.weigh", "layer.0.weight0"] {
                    XCTAssertNil(reader.tensor(named: absent))
                    XCTAssertNil(reader.metadata(absent.isEmpty ? "absent" : absent))
                }
            }
        }
    }

    func testEveryElementTypeOfTheGoldenFileIsKnownWithItsSize() throws {
        let golden = try Fixtures.decode(Golden.self, "safetensors/golden/dtypes/case.json")
        XCTAssertEqual(Set(golden.tensors.map(\.dtype)), Set(SafetensorsDType.allCases.map(\.rawValue)))
        for tensor in golden.tensors {
            let dtype = try XCTUnwrap(SafetensorsDType(rawValue: tensor.dtype))
            XCTAssertEqual(dtype.byteCount(shape: tensor.shape), tensor.bytes.utf8.count / 2)
        }
    }

    func testASizeThatOverflowsHasNoByteCountWhereverAZeroStands() {
        XCTAssertEqual(SafetensorsDType.f64.byteCount(shape: []), 8)
        XCTAssertEqual(SafetensorsDType.f64.byteCount(shape: [0, 1 << 40]), 0)
        XCTAssertNil(SafetensorsDType.u8.byteCount(shape: [1 << 32, 1 << 31]))
        XCTAssertNil(SafetensorsDType.u8.byteCount(shape: [0, 1 << 32, 1 << 32]))
        XCTAssertNil(SafetensorsDType.u8.byteCount(shape: [1 << 32, 1 << 32, 0]))
        XCTAssertEqual(SafetensorsDType.u8.byteCount(shape: [.max]), .max)
        XCTAssertNil(SafetensorsDType.u16.byteCount(shape: [.max]))
        XCTAssertNil(SafetensorsDType.u8.byteCount(shape: [-1]))
    }

    func testAFileInsideAnotherIsReadFromItsOwnStart() throws {
        let inner = try FileBytes(
            contentsOfFile: Fixtures.path("safetensors/golden/metadata/model.safetensors"), access: .read)
        let slice = try XCTUnwrap(FileBytes([UInt8](repeating: 1, count: 100) + inner.array()).suffix(from: 100))
        let (outer, direct) = (try SafetensorsReader(slice), try SafetensorsReader(inner))
        XCTAssertEqual(outer.metadataRange(of: "json"), direct.metadataRange(of: "json"))
        XCTAssertEqual(outer.dataOffset, direct.dataOffset)
        XCTAssertEqual(outer.tensor(named: "w")?.bytes.array(), direct.tensor(named: "w")?.bytes.array())
        XCTAssertEqual(outer.tensor(named: "w")?.bytes.fileOffset, 100 + direct.dataOffset)
    }

    func testEveryCutOfAFileIsRefused() throws {
        for folder in ["dtypes", "shapes", "metadata", "none"] {
            let path = Fixtures.path("safetensors/golden/\(folder)/model.safetensors")
            let whole = try FileBytes(contentsOfFile: path, access: .read)
            XCTAssertNoThrow(try SafetensorsReader(whole))
            for count in 0..<whole.count {
                let cut = try XCTUnwrap(whole.slice(at: 0, byteCount: count))
                XCTAssertThrowsError(try SafetensorsReader(cut), "\(folder) cut to \(count) bytes")
            }
        }
    }
}
