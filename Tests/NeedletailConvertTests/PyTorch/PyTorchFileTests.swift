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
            for file in ["dtypes.pt", "special.pt"] {
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
            XCTAssertGreaterThanOrEqual(golden.refused.count, 13, folder)
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
