import Foundation
import NeedletailFormat
import NeedletailTensor
import TestSupport
import XCTest

final class RunTests: CommandLineCase {
    private func write(_ tensors: [(name: String, tensor: Tensor)], to name: String = "in.safetensors") throws -> String
    {
        let path = folder.path(name)
        let writer = try SafetensorsWriter(
            tensors: tensors.map { name, tensor in
                .init(name: name, dtype: SafetensorsDType(tensor.dtype), shape: tensor.shape) { emit in
                    tensor.withUnsafeBytes { emit($0) }
                }
            })
        try writer.write(toFile: path)
        return path
    }

    private func input() throws -> String {
        let output = try needletail("inspect", model).output
        return String(try XCTUnwrap(output.firstMatch(of: /\ninput +([^:]+):/)).1)
    }

    func testScaledRowsGiveTheFrameworksProbabilities() throws {
        let scaled = try NumPyFile(fixture: "breast/golden/keras-3/scaled.npy").doubles().map(Float.init)
        let path = try write([(try input(), Tensor(scaled, shape: [569, 30]))])
        let result = try needletail("run", model, "--inputs", path, "--outputs", "out.safetensors")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.output + result.error, "")
        let file = try SafetensorsReader(FileBytes(contentsOfFile: folder.path("out.safetensors"), access: .read))
        XCTAssertEqual(file.tensorCount, 1)
        let tensor = file.tensor(at: 0)
        XCTAssertTrue(try needletail("inspect", model).output.contains("\noutput      \(tensor.name): f32 [-1, 1]\n"))
        XCTAssertEqual(tensor.shape, [569, 1])
        XCTAssertEqual(tensor.dtype, .f32)
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()
        for (row, wanted) in golden.enumerated() {
            let bits: UInt32 = try XCTUnwrap(tensor.bytes.integer(at: 4 * row))
            XCTAssertEqual(Float(bitPattern: bits), wanted, accuracy: 1e-6, "row \(row)")
        }
    }

    func testAnyNumberOfThreadsWritesTheSameBytes() throws {
        let scaled = try NumPyFile(fixture: "breast/golden/keras-3/scaled.npy").doubles().map(Float.init)
        let path = try write([(try input(), Tensor(scaled, shape: [569, 30]))])
        XCTAssertEqual(try needletail("run", model, "--inputs", path, "--outputs", "alone").status, 0)
        let expected = try Data(contentsOf: URL(filePath: folder.path("alone")))
        for threads in ["1", "2", "7", "255"] {
            let result = try needletail("run", model, "--inputs", path, "--outputs", "out", "--threads", threads)
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(try Data(contentsOf: URL(filePath: folder.path("out"))), expected, "\(threads) threads")
        }
    }

    func testANumberOfThreadsThatIsNoneIsRefused() throws {
        let path = try write([(try input(), Tensor(zeros: [1, 30]))])
        for threads in ["0", "256", "-1", "1.5", "two", "99999999999999999999", "+2", "٣"] {
            let result = try needletail("run", model, "--inputs", path, "--outputs", "no", "--threads=\(threads)")
            XCTAssertEqual(result.status, 2, threads)
            XCTAssertTrue(
                result.error.contains("--threads must be a whole number from 1 to 255, not '\(threads)'"), result.error)
            XCTAssertFalse(FileManager.default.fileExists(atPath: folder.path("no")))
        }
    }

    func testAModelWithTwoOutputsWritesBoth() throws {
        let network = Fixtures.path("keras/two_outputs/keras-3/model.keras")
        XCTAssertEqual(try needletail("convert", network, "--task", "generic", "-o", "two").status, 0)
        let text = try needletail("inspect", "two").output
        let input = try XCTUnwrap(text.firstMatch(of: /\ninput +([^:]+): f32 \[-1, (\d+)\]/))
        let path = try write([(String(input.1), Tensor(zeros: [3, try XCTUnwrap(Int(input.2))]))])
        XCTAssertEqual(try needletail("run", "two", "--inputs", path, "--outputs", "out").status, 0)
        let file = try SafetensorsReader(FileBytes(contentsOfFile: folder.path("out"), access: .read))
        XCTAssertEqual(
            Set((0..<file.tensorCount).map { file.tensor(at: $0).name }),
            Set(text.matches(of: /\noutput +([^:]+):/).map { String($0.1) }))
        XCTAssertEqual(file.tensorCount, 2)
    }

    func testNoRowsGiveNoRows() throws {
        let path = try write([(try input(), Tensor(zeros: [0, 30]))])
        XCTAssertEqual(try needletail("run", model, "--inputs", path, "--outputs", "out").status, 0)
        let file = try SafetensorsReader(FileBytes(contentsOfFile: folder.path("out"), access: .read))
        XCTAssertEqual(file.tensor(at: 0).shape, [0, 1])
    }

    /// Checks that a run fails with code 1, says `message` after the path, and writes nothing.
    private func assertRefused(
        _ tensors: [(name: String, tensor: Tensor)], _ message: String, line: UInt = #line
    ) throws {
        let path = try write(tensors)
        assertFailure(
            try needletail("run", model, "--inputs", path, "--outputs", "out"), 1, "\(path): \(message)", line: line)
        XCTAssertEqual(try folder.names(), ["in.safetensors"], line: line)
    }

    func testTensorsThatAreNotTheModelsInputsAreNamed() throws {
        let name = try input()
        let row = try Tensor(zeros: [1, 30])
        try assertRefused([], "the input \(name) is missing")
        try assertRefused([("other", row)], "the input \(name) is missing")
        try assertRefused([(name, row), ("other", row)], "the model has no input other; its inputs are \(name)")
        for shape in [[1, 29], [30], [1, 30, 1], []] {
            try assertRefused(
                [(name, try Tensor(zeros: shape))],
                "the input \(name) must be f32 [-1, 30] (-1: any number of rows), not f32 \(shape)")
        }
        try assertRefused(
            [(name, try Tensor(zeros: [1, 30], dtype: .f64))],
            "the input \(name) must be f32 [-1, 30] (-1: any number of rows), not f64 [1, 30]")
    }

    func testATypeThatModelsDoNotUseIsNamed() throws {
        let header = #"{"x":{"dtype":"BF16","shape":[1],"data_offsets":[0,2]}}"#
        let path = try file(
            "in", Data([UInt8(header.utf8.count), 0, 0, 0, 0, 0, 0, 0]) + Data(header.utf8) + Data([0, 0]))
        assertFailure(
            try needletail("run", model, "--inputs", path, "--outputs", "out"), 1,
            "\(path): the tensor 'x' has the type BF16, expected one of F32, F64, I8, U8, I32, I64, BOOL")
    }

    func testInputsThatCannotBeReadAreNamed() throws {
        assertFailure(
            try needletail("run", model, "--inputs", "none", "--outputs", "out"), 1,
            "cannot open none: No such file or directory")
        assertFailure(
            try needletail("run", model, "--inputs", folder.path, "--outputs", "out"), 1,
            "\(folder.path) is not a regular file: give the path of a file")
        let text = try file("text", "hello, world")
        let result = try needletail("run", model, "--inputs", text, "--outputs", "out")
        XCTAssertEqual(result.status, 1)
        XCTAssertTrue(result.error.hasPrefix("error: \(text): "), result.error)
        XCTAssertEqual(try folder.names(), ["text"])
    }

    func testAMissingModelAndAnOutputThatCannotBeWrittenHaveTheirOwnCodes() throws {
        let path = try write([(try input(), Tensor(zeros: [1, 30]))])
        assertFailure(
            try needletail("run", "none", "--inputs", path, "--outputs", "out"), 3,
            "cannot open none: No such file or directory")
        assertFailure(
            try needletail("run", model, "--inputs", path, "--outputs", "no/such"), 4,
            "cannot write no/such: No such file or directory")
        assertUsage(try needletail("run", model, "--outputs", "out"), "--inputs is missing", verb: "run")
        assertUsage(try needletail("run", model, "--inputs", path), "--outputs is missing", verb: "run")
        for output in [path, model] {
            assertUsage(
                try needletail("run", model, "--inputs", path, "--outputs", output),
                "the output \(output) is the input \(output): give another path", verb: "run")
        }
    }
}
