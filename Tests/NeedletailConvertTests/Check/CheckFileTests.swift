import Foundation
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import TestSupport
import XCTest

@testable import NeedletailConvert

/// Converting with the framework's own inputs and outputs.
final class CheckFileTests: XCTestCase {
    /// The tensors of a fixture by the names that they have in the model: `rows` of them, with what `framework` gave.
    private func tensors(_ fixture: KerasCase, _ framework: String, _ path: String, rows: Int) throws -> [String:
        Tensor]
    {
        let model = try KerasImporter.load(fixtureBytes(path), file: path)
        var arrays = try fixture.inputKeys.map { ($1 ?? model.inputNames[0], try fixture.array($0)) }
        arrays += try zip(model.outputNames, fixture.outputKeys).map {
            ($0, try fixture.array($1, framework: framework))
        }
        return try Dictionary(
            uniqueKeysWithValues: arrays.map { name, array in
                let count = array.shape.dropFirst().reduce(rows, *)
                return (name, try Tensor(Array(array.floats().prefix(count)), shape: [rows] + array.shape.dropFirst()))
            })
    }

    private func write(_ tensors: [String: Tensor], to path: String) throws {
        try SafetensorsWriter(
            tensors: tensors.sorted { $0.key < $1.key }.map { name, tensor in
                .init(name: name, dtype: SafetensorsDType(tensor.dtype), shape: tensor.shape) { emit in
                    tensor.withUnsafeBytes { emit($0) }
                }
            }
        ).write(toFile: path)
    }

    func testWhatKerasGaveBecomesTheCheckCases() throws {
        let folder = try TemporaryFolder()
        for fixture in try KerasCase.all() where fixture.refused == nil {
            // All outputs in one array, of several shapes and types: those are compared elsewhere.
            if fixture.tolerance["output"]?.elementwise != nil { continue }
            for (framework, path) in fixture.files {
                let tensors = try tensors(fixture, framework, path, rows: 3)
                try write(tensors, to: folder.path("check"))
                let file = try Converter(task: .generic, checkFile: folder.path("check"))
                    .convert([Fixtures.path(path)]).file
                let read = try ModelFile(FileBytes(try file.bytes()))
                XCTAssertEqual(read.checks, file.checks, path)
                XCTAssertEqual(read.checks.count, 3, path)
                for (row, check) in read.checks.enumerated() {
                    for (name, tensor) in tensors {
                        XCTAssertEqual(check.inputs[name] ?? check.outputs[name], tensor.row(row), "\(path) \(name)")
                    }
                    let largest = try check.outputs.values.flatMap { try $0.array(of: Float.self) }.map(abs).max() ?? 0
                    XCTAssertEqual(check.tolerance, 1e-5 * Double(max(largest, 1)), path)
                }
            }
        }
    }

    private func refusal(
        tolerance: Double = 1e-5, rows: Int = 2, name: String = "two_outputs",
        _ change: (inout [String: Tensor], KerasModel) throws -> Void
    ) throws -> CheckFileError? {
        let fixture = try KerasCase(name)
        let path = "keras/\(name)/keras-3/model.keras"
        var tensors = try tensors(fixture, "keras-3", path, rows: rows)
        try change(&tensors, KerasImporter.load(fixtureBytes(path), file: path))
        let folder = try TemporaryFolder()
        try write(tensors, to: folder.path("check.safetensors"))
        do throws(ConvertError) {
            _ = try Converter(
                task: .generic, checkFile: folder.path("check.safetensors"), checkTolerance: tolerance
            ).convert([Fixtures.path(path)])
            return nil
        } catch {
            guard case .invalidCheck("check.safetensors", let reason) = error else {
                XCTFail("\(error)")
                return nil
            }
            XCTAssertTrue("\(error)".hasPrefix("check.safetensors: "), "\(error)")
            return reason
        }
    }

    func testAnOutputThatTheModelDoesNotGiveIsNamedWithBothValues() throws {
        XCTAssertNil(try refusal { _, _ in })
        for (change, tolerance, passes) in [
            (Float(0.001), 1e-5, false), (-0.001, 1e-5, false), (0.001, 0.01, true), (1e-6, 1e-5, true),
            (0.001, 0, false),
        ] {
            var changed: (name: String, values: [Float])?
            let error = try refusal(tolerance: tolerance) { tensors, model in
                let name = model.outputNames[0]
                var values = try XCTUnwrap(tensors[name]).array(of: Float.self)
                // The last value of the second row.
                values[values.count - 1] += change
                changed = (name, values)
                tensors[name] = try Tensor(values, shape: try XCTUnwrap(tensors[name]).shape)
            }
            guard !passes else {
                XCTAssertNil(error, "\(change) \(tolerance)")
                continue
            }
            let (name, values) = try XCTUnwrap(changed)
            guard case .difference(let row, name, let index, .f32(let expected), .f32(let actual), let allowed)? = error
            else { return XCTFail("\(String(describing: error))") }
            guard tolerance > 0 else { continue }
            XCTAssertEqual(row, 1)
            XCTAssertEqual(index, values.count / 2 - 1)
            XCTAssertEqual(expected, values[values.count - 1])
            XCTAssertEqual(Double(actual), Double(expected - change), accuracy: 1e-6)
            XCTAssertGreaterThanOrEqual(allowed, tolerance)
            let text = try XCTUnwrap(error).description
            for part in ["row 1", "'\(name)'", "\(expected)", "\(actual)", "at \(index)", "within \(allowed)"] {
                XCTAssertTrue(text.contains(part), "\(text) lacks \(part)")
            }
        }
    }

    func testRowsAreOneToFour() throws {
        for rows in [1, 4] { XCTAssertNil(try refusal(rows: rows) { _, _ in }) }
        for rows in [0, 5] {
            XCTAssertEqual(try refusal(rows: rows) { _, _ in }, .wrongRowCount(rows: rows, limit: 4))
        }
        let error = try refusal(rows: 5) { _, _ in }
        XCTAssertEqual(error?.description, "the inputs have 5 rows: give 1 to 4, each becomes a check case")
    }

    func testTensorsThatDoNotFitTheModelAreNamed() throws {
        let path = "keras/two_outputs/keras-3/model.keras"
        let model = try KerasImporter.load(fixtureBytes(path), file: path)
        let (input, output) = (model.inputNames[0], model.outputNames[1])
        XCTAssertEqual(
            try refusal { tensors, _ in tensors["other"] = try Tensor(zeros: [2]) },
            .unknownTensor(name: "other", expected: model.inputNames + model.outputNames))
        XCTAssertEqual(try refusal { tensors, _ in tensors[input] = nil }, .inputs(.missingInput(name: input)))
        XCTAssertEqual(try refusal { tensors, _ in tensors[output] = nil }, .missingOutput(name: output))
        XCTAssertEqual(
            try refusal(rows: 3) { tensors, _ in tensors[output] = tensors[output]?.row(0) },
            try refusalOfShape(output, rows: 3, actual: 1))
        guard
            case .inputs(.wrongInput(input, _, _))? = try refusal({ tensors, _ in
                tensors[input] = try Tensor(zeros: [2, 1])
            })
        else { return XCTFail("an input of another shape") }
        guard
            case .wrongOutput(output, _, TensorType(.f64, [2, 1]))? = try refusal({ tensors, _ in
                tensors[output] = try Tensor(zeros: [2, 1], dtype: .f64)
            })
        else { return XCTFail("an output of another type") }
        for name in [input, output] {
            XCTAssertEqual(
                try refusal { tensors, _ in
                    let shape = try XCTUnwrap(tensors[name]).shape
                    var values = [Float](repeating: 0, count: shape.reduce(1, *))
                    values[1] = .nan
                    tensors[name] = try Tensor(values, shape: shape)
                }, .notFinite(tensor: name, index: 1))
        }
    }

    private func refusalOfShape(_ output: String, rows: Int, actual: Int) throws -> CheckFileError {
        let width = try KerasCase("two_outputs").array("output.1", framework: "keras-3").shape[1]
        return .wrongOutput(
            name: output, expected: TensorType(.f32, [rows, width]), actual: TensorType(.f32, [actual, width]))
    }

    func testFilesThatAreNoSafetensorsFilesAndTolerancesOutsideTheirRangeAreRefused() throws {
        let folder = try TemporaryFolder()
        let network = Fixtures.path("keras/dense_one_unit/keras-3/model.keras")
        func error(_ path: String, tolerance: Double = 1e-5) -> ConvertError? {
            do throws(ConvertError) {
                _ = try Converter(task: .generic, checkFile: path, checkTolerance: tolerance).convert([network])
                return nil
            } catch { return error }
        }
        try Data("hello".utf8).write(to: URL(filePath: folder.path("text")))
        XCTAssertEqual(
            error(folder.path("text")), .invalidCheck(file: "text", .container(.fileTooShort(byteCount: 5))))
        XCTAssertEqual(
            error(folder.path("none")), .file(.cannotOpen(path: folder.path("none"), errno: ENOENT)))
        for tolerance in [-1e-9, 1.1, .nan, .infinity] {
            XCTAssertEqual(
                error(folder.path("text"), tolerance: tolerance),
                .invalidOption(option: "check tolerance", expected: "a number from 0 to 1"))
        }
        try SafetensorsWriter(tensors: [.init(name: "x", dtype: .f16, shape: [0], bytes: FileBytes([]))])
            .write(toFile: folder.path("f16"))
        XCTAssertEqual(
            error(folder.path("f16")), .invalidCheck(file: "f16", .unsupportedDType(tensor: "x", actual: "F16")))
    }

    func testMoreNumbersThanAHeaderHoldsAreRefused() throws {
        var graph = Graph(
            inputs: [ValueInfo(name: "x", type: TensorType(.f32, [-1, 1 << 18]))],
            nodes: [Node("n", Unary(.relu), inputs: ["x"], outputs: ["y"])], outputs: ["y"])
        for (dtype, rows, isRefused) in [(DType.f32, 2, false), (.f32, 3, true), (.i64, 1, false), (.i64, 2, true)] {
            graph.inputs[0].type.dtype = dtype
            if dtype == .i64 { graph.nodes[0].op = Slice(axes: [1], starts: [0], ends: [.max], steps: [1]) }
            let row = try Tensor(zeros: [rows, 1 << 18], dtype: dtype)
            let folder = try TemporaryFolder()
            try write(["x": row, "y": row], to: folder.path("check"))
            let file = try CheckFile(FileBytes(contentsOfFile: folder.path("check"), access: .read))
            let plans = try CheckCase.referencePlans(graph.prepared())
            guard isRefused else {
                XCTAssertEqual(try file.cases(for: plans, tolerance: 0).count, rows)
                continue
            }
            XCTAssertThrowsError(try file.cases(for: plans, tolerance: 0)) {
                guard case .tooManyNumbers(_, 1 << 20)? = $0 as? CheckFileError else { return XCTFail("\($0)") }
            }
        }
    }

    func testFreeSizesAndExactTypesBecomeThoseOfTheCases() throws {
        let graph = try Graph(
            inputs: [ValueInfo(name: "ids", type: TensorType(.i32, [-1, TensorType.free(1)]))],
            constants: ["two": Constant(try Tensor([Int32(2)], shape: [1]))],
            nodes: [
                Node("greater", Compare(.greater), inputs: ["ids", "two"], outputs: ["more"]),
                Node("cast", Cast(to: .f64), inputs: ["ids"], outputs: ["number"]),
            ], outputs: ["more", "number"]
        ).prepared()
        var tensors = [
            "ids": try Tensor([Int32(1), 2, 3, 4, 5, 6], shape: [2, 3]),
            "more": try Tensor([false, false, true, true, true, true], shape: [2, 3]),
            "number": try Tensor([1.0, 2, 3, 4, 5, 6], shape: [2, 3]),
        ]
        let folder = try TemporaryFolder()
        func cases() throws -> [CheckCase] {
            try write(tensors, to: folder.path("check"))
            return try CheckFile(FileBytes(contentsOfFile: folder.path("check"), access: .read))
                .cases(for: CheckCase.referencePlans(graph), tolerance: 1e-5)
        }
        XCTAssertEqual(try cases().map(\.sizes), [[1: 3], [1: 3]])
        XCTAssertEqual(try cases().map(\.tolerance), [3 * 1e-5, 6 * 1e-5])
        tensors["more"] = try Tensor([false, false, true, true, false, true], shape: [2, 3])
        XCTAssertThrowsError(try cases()) {
            XCTAssertEqual(
                $0 as? CheckFileError,
                .difference(
                    row: 1, output: "more", index: 1, expected: .flag(false), actual: .flag(true), tolerance: 6 * 1e-5))
            XCTAssertTrue("\($0)".contains("is true at 1, expected false: "), "\($0)")
        }
    }
}
