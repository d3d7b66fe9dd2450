import Foundation
import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

/// `convert --weights`, and what is done with its models.
final class ConvertWeightsTests: CommandLineCase {
    private func dict(_ change: (inout VisionTransformerDict) -> Void = { _ in }) throws -> String {
        var dict = VisionTransformerDict()
        change(&dict)
        return try file("vit.safetensors", Data(try dict.bytes()))
    }

    private func converted(_ input: String, _ arguments: String..., to name: String = "m") throws -> CommandResult {
        try run(["convert", input, "--task", "generic", "--heads", "2", "-o", folder.path(name)] + arguments)
    }

    private func tensors(_ values: [(String, Tensor)], to name: String) throws -> String {
        let path = folder.path(name)
        try SafetensorsWriter(
            tensors: values.map { name, tensor in
                .init(name: name, dtype: SafetensorsDType(tensor.dtype), shape: tensor.shape) { emit in
                    tensor.withUnsafeBytes { emit($0) }
                }
            }
        ).write(toFile: path)
        return path
    }

    private func image() throws -> Tensor {
        try Tensor((0..<192).map { Float($0 % 17) / 8 - 1 }, shape: [1, 8, 8, 3])
    }

    func testALineTellsWhatIsSavedAndWhatItChanges() throws {
        let input = try dict()
        for type in ["bf16", "f16"] {
            let result = try converted(input, "--weights", type)
            XCTAssertEqual(result.status, 0, result.error)
            let lines = result.error.split(separator: "\n")
            XCTAssertEqual(lines.count, 3, result.error)
            let line = try XCTUnwrap(lines.last)
            let start =
                "weights: 2 matrices of 524288 weights as \(type), 1048576 bytes less; over 4 rows outputs differ by up to "
            XCTAssertTrue(line.hasPrefix(start) && line.hasSuffix(" of their largest"), "\(line)")
            let share = try XCTUnwrap(Double(line.dropFirst(start.count).prefix { $0 != " " }), "\(line)")
            XCTAssertTrue((type == "bf16" ? 1e-5...0.02 : 1e-7...0.002).contains(share), "\(line)")
            let shown = try needletail("inspect", folder.path("m"), "--verify")
            XCTAssertEqual(shown.status, 0, shown.error)
            XCTAssertTrue(
                shown.output.contains("\nweights     2 matrices of 524288 weights as \(type)\n"), shown.output)
            XCTAssertTrue(shown.output.contains("SHA-256 and 4 check cases"), shown.output)
            XCTAssertEqual(try needletail("inspect", folder.path("m"), "--json").status, 0)
        }
    }

    func testWithoutALargeMatrixTheLineSaysSoAndOfF32NothingIsSaid() throws {
        let input = try dict { $0.hidden = 128 }
        let result = try converted(input, "--weights", "bf16")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(
            result.error.hasSuffix("weights: all stay f32: no matrix of a dense layer is large\n"), result.error)
        let plain = try converted(input, "--weights=f32", to: "plain")
        XCTAssertEqual(plain.status, 0, plain.error)
        XCTAssertFalse(plain.error.contains("weights:"), plain.error)
        XCTAssertEqual(
            try Data(contentsOf: URL(filePath: folder.path("plain"))),
            try Data(contentsOf: URL(filePath: folder.path("m"))))
        XCTAssertFalse(try needletail("inspect", folder.path("m")).output.contains("\nweights"))
    }

    func testOtherTypesAreUsageErrorsAndNothingIsWritten() throws {
        let input = try dict { $0.hidden = 128 }
        for name in ["BF16", "i8", "half"] {
            assertUsage(
                try converted(input, "--weights=\(name)"), "--weights: '\(name)' is none of f32, bf16 and f16",
                verb: "convert")
        }
        XCTAssertEqual(try converted(input, "--weights").status, 2)
        XCTAssertEqual(try converted(input, "--weights", "bf16", "--weights", "f16").status, 2)
        XCTAssertEqual(try folder.names(), ["vit.safetensors"])
    }

    func testPipelinesHaveNoSuchWeights() throws {
        let spark = try SparkCase("heart_logistic").folder
        for type in ["f32", "bf16"] {
            assertUsage(
                try needletail("convert", spark, "--task", "heart-disease", "-o", folder.path("m"), "--weights", type),
                "--weights is for networks, and the files hold a pipeline over columns", verb: "convert")
        }
        XCTAssertEqual(try folder.names(), [])
    }

    func testAModelFileGivesWhatTheConvertedModelDoesAndPassesItsChecks() throws {
        let input = try dict()
        let rows = try image()
        // What the framework gives stands in for by the model of whole weights.
        var converter = Converter(task: .generic, heads: 2)
        converter.seedsChecks = false
        let whole = try Model(bytes: converter.convert([input]).bytes())
        let given = try XCTUnwrap(whole.makeSession().run(["image": rows])["logits"])
        let check = try tensors([("image", rows), ("logits", given)], to: "check")
        let result = try converted(input, "--weights", "bf16", "--check", check)
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(result.error.contains("; over 1 row outputs differ by up to "), result.error)
        XCTAssertTrue(
            try needletail("inspect", folder.path("m"), "--verify").output.contains("SHA-256 and 1 check cases"))

        converter.preparation.weights = .bf16
        let half = try Model(bytes: converter.convert([input]).bytes())
        let expected = try XCTUnwrap(half.makeSession().run(["image": rows])["logits"])
        XCTAssertNotEqual(expected, given)
        let inputs = try tensors([("image", rows)], to: "in")
        XCTAssertEqual(
            try needletail("run", folder.path("m"), "--inputs", inputs, "--outputs", folder.path("out")).status, 0)
        let out = try SafetensorsReader(FileBytes(contentsOfFile: folder.path("out"), access: .read)).tensor(at: 0)
        XCTAssertEqual(try out.bytes.aligned().tensor(shape: out.shape, dtype: .f32), expected)

        // The framework's outputs are of other weights: a file that has them as its own is refused.
        let rounded = try tensors([("image", rows), ("logits", expected)], to: "rounded")
        let refused = try converted(input, "--weights", "bf16", "--check", rounded, to: "no")
        XCTAssertEqual(refused.status, 3)
        XCTAssertTrue(refused.error.hasPrefix("error: rounded: row 0: the output 'logits'"), refused.error)
        XCTAssertFalse(try folder.names().contains("no"))
    }

    func testRowsWithoutFiniteOutputsTellNothingOfTheCost() throws {
        let changes = ["blocks.0.mlp.fc1.bias": Dictionary(uniqueKeysWithValues: (0..<4096).map { ($0, Float(3e38)) })]
        let input = try file("vit.safetensors", Data(try VisionTransformerDict().bytes(changes)))
        let result = try converted(input, "--weights", "bf16")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(
            result.error.hasSuffix(
                "bytes less; what that changes is not known, for no row that was tried gives finite outputs: compare over rows of "
                    + "--check\n"), result.error)
    }
}
