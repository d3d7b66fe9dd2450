import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// State dicts that PyTorch 1.13 and 2.13 saved, against what is in them.
final class PyTorchFileTests: XCTestCase {
    private struct Golden: Decodable {
        struct File: Decodable {
            let file: String
            let tensors: String
        }

        struct Tensor: Decodable {
            let name: String
            let dtype: String
            let shape: [Int]
            /// The elements in hexadecimal digits.
            let bytes: String
            /// The elements as PyTorch makes f32 of them.
            let f32: String?
        }

        struct Refused: Decodable {
            let file: String
            let error: String
            let says: [String]
        }

        let files: [File]
        let refused: [Refused]
        let tensors: [String: [Tensor]]
    }

    private func forEachVersion(_ body: (_ folder: String, Golden) throws -> Void) throws {
        for folder in ["torch/torch-1.13", "torch/torch-2.13"] {
            try body(folder, Fixtures.decode(Golden.self, "\(folder)/cases.json"))
        }
    }

    private func bytes(_ path: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path(path), access: .read)
    }

    func testStateDictsOfEveryFormHoldTheTensorsThatWereSaved() throws {
        try forEachVersion { folder, golden in
            XCTAssertGreaterThanOrEqual(golden.files.count, 25, folder)
            for file in golden.files {
                let path = "\(folder)/\(file.file)"
                XCTAssertTrue(PyTorchFile.matches(try bytes(path)), path)
                let state: PyTorchStateDict
                do { state = try PyTorchFile.stateDict(try bytes(path)) } catch {
                    XCTFail("\(path): \(error)")
                    continue
                }
                let expected = try XCTUnwrap(golden.tensors[file.tensors], path)
                XCTAssertEqual(state.names, expected.map(\.name), path)
                for tensor in expected {
                    let actual = try XCTUnwrap(state[tensor.name], "\(path): \(tensor.name)")
                    XCTAssertEqual(actual.dtype.rawValue, tensor.dtype, "\(path): \(tensor.name)")
                    XCTAssertEqual(actual.shape, tensor.shape, "\(path): \(tensor.name)")
                    XCTAssertEqual(
                        actual.elementBytes(), TestSupport.bytes(hexadecimal: tensor.bytes), "\(path): \(tensor.name)")
                }
            }
        }
    }

    func testElementsOfEveryTypeBecomeTheSameFloatsAsInPyTorch() throws {
        try forEachVersion { folder, golden in
            var count = 0
            for file in [
                "dtypes.pt", "special.pt", "quantized.pt", "quantized_dynamic.pt", "quantized_dynamic_layer.pt",
            ] {
                let state = try PyTorchFile.stateDict(try bytes("\(folder)/\(file)"))
                for tensor in try XCTUnwrap(golden.tensors[file]) {
                    let digits = try XCTUnwrap(TestSupport.bytes(hexadecimal: try XCTUnwrap(tensor.f32)))
                    let expected = try XCTUnwrap(
                        FileBytes(digits).array(of: Float.self, count: digits.count / 4))
                    let actual = try XCTUnwrap(state[tensor.name]).floats()
                    XCTAssertEqual(actual.count, expected.count)
                    for (left, right) in zip(actual, expected) where !(left.isNaN && right.isNaN) {
                        XCTAssertEqual(left.bitPattern, right.bitPattern, "\(folder)/\(file): \(tensor.name)")
                        count += 1
                    }
                }
            }
            XCTAssertGreaterThan(count, 40, folder)
        }
    }

    func testWhatIsNoStateDictIsRefusedWithWhatToDo() throws {
        try forEachVersion { folder, golden in
            XCTAssertGreaterThanOrEqual(golden.refused.count, 12, folder)
            for file in golden.refused {
                let path = "\(folder)/\(file.file)"
                XCTAssertTrue(PyTorchFile.matches(try bytes(path)), path)
                XCTAssertThrowsError(try PyTorchFile.stateDict(try bytes(path)), path) { error in
                    XCTAssertEqual(errorCase(error), file.error, "\(path): \(error)")
                    for text in file.says { XCTAssertTrue("\(error)".contains(text), "\(path): \(error)") }
                }
            }
        }
    }

    func testEachHostileFileIsRefusedWithItsError() throws {
        for line in try HostileCase.all(in: "corrupt/torch") {
            XCTAssertTrue(PyTorchFile.matches(line.bytes), line.file)
            XCTAssertThrowsError(try PyTorchFile.stateDict(line.bytes), line.file) { error in
                XCTAssertEqual(ErrorCase(error).name, line.error, "\(line.file): \(error)")
                XCTAssertFalse("\(error)".isEmpty, line.file)
            }
        }
    }

    /// A file of the form before 1.6 with one tensor, a float.
    private func legacyFile(_ name: String, key: String = "0") -> FileBytes {
        func text(_ text: String) -> [UInt8] {
            [0x58] + withUnsafeBytes(of: UInt32(text.utf8.count).littleEndian, Array.init) + Array(text.utf8)
        }
        func global(_ module: String, _ name: String) -> [UInt8] { Array("c\(module)\n\(name)\n".utf8) }
        let start: [UInt8] = [0x80, 2]
        let magic: [UInt8] = [0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, 0x2e]
        let mark = Array("(".utf8)
        var file = start + magic + start + [0x4d, 0xe9, 0x03, 0x2e]
        file += start + Array("}".utf8) + text("little_endian") + [0x88] + Array("s.".utf8)
        file += start + Array("}".utf8) + text(name) + global("torch._utils", "_rebuild_tensor_v2") + mark
        file += mark + text("storage") + global("torch", "FloatStorage") + text(key) + text("cpu")
        file += Array("K\u{1}NtQK\u{0}(K\u{1}t(K\u{1}t".utf8) + [0x89]
        file += global("collections", "OrderedDict") + Array(")RtRs.".utf8)
        file += start + Array("]".utf8) + text(key) + Array("a.".utf8)
        return FileBytes(file + [1, 0, 0, 0, 0, 0, 0, 0] + [0, 0, 0x80, 0x3f])
    }

    func testNamesAndKeysThatAreTooLongAreRefused() throws {
        for count in [1, 1024] {
            let name = String(repeating: "n", count: count)
            let state = try PyTorchFile.stateDict(legacyFile(name, key: String(repeating: "7", count: count)))
            XCTAssertEqual(state[name]?.floats(), [1])
        }
        let long = String(repeating: "n", count: 1025)
        XCTAssertThrowsError(try PyTorchFile.stateDict(legacyFile(long))) {
            XCTAssertEqual($0 as? PyTorchError, .invalidTensor(tensor: long, .name))
        }
        XCTAssertThrowsError(try PyTorchFile.stateDict(legacyFile("n", key: long)))
    }

    func testUpToEightWrappersAreCutOff() throws {
        for count in 0...10 {
            let name = String(repeating: "module.", count: count) + "n"
            XCTAssertEqual(
                try PyTorchFile.stateDict(legacyFile(name)).names,
                [String(repeating: "module.", count: max(0, count - 8)) + "n"])
        }
    }

    func testTensorsOfSafetensorsAreReadAlike() throws {
        for name in ["dtypes", "shapes", "metadata"] {
            let file = try bytes("safetensors/golden/\(name)/model.safetensors")
            let reader = try SafetensorsReader(file)
            guard !reader.tensorNames.isEmpty else { continue }
            let state = try PyTorchFile.stateDict(file)
            XCTAssertEqual(state.names, reader.tensorNames)
            for (index, tensor) in state.tensors.enumerated() {
                XCTAssertEqual(tensor.shape, reader.tensor(at: index).shape)
                XCTAssertEqual(tensor.elementBytes(), reader.tensor(at: index).bytes.array(), tensor.name)
            }
        }
    }

    func testAModelFileIsNotConvertedAgain() throws {
        let file = try bytes("corrupt/model-file/valid.safetensors")
        XCTAssertThrowsError(try PyTorchFile.stateDict(file)) { error in
            XCTAssertEqual(error as? PyTorchError, .modelFile)
        }
    }

    func testTheFilesOfOthersAreNotTaken() throws {
        for path in [
            "keras/two_inputs/keras-3/model.keras", "keras/split_names/keras-3/model.h5", "zip/plain.zip",
            "pickle/numpy-2.4/arrays-5.pkl", "pickle/numpy-2.4/scalars-2.pkl",
        ] {
            XCTAssertFalse(PyTorchFile.matches(try bytes(path)), path)
        }
    }
}
