import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// The osteosarcoma system's narrow networks as values of the library, and what PyTorch gave of them.
enum OsteosarcomaFixture {
    static let mutationCount = 4, expressionCount = 6, pathwayCount = 2
    static let valueCount = 12

    /// The bytes of the model file made of a checkpoint.
    static func modelBytes(_ file: String, conditions: [GeneratorDescription.Condition]? = nil) throws -> [UInt8] {
        let options = GeneratorOptions(
            mutations: .count(mutationCount), expression: .count(expressionCount), pathways: .count(pathwayCount),
            conditions: conditions)
        var converter = Converter(task: .osteosarcoma, generator: options)
        converter.seedsChecks = false
        return try converter.convert([Fixtures.path("osteosarcoma/\(file)")]).bytes()
    }

    /// A generator of a checkpoint's model file.
    static func generator(
        _ file: String, _ options: PlanOptions = PlanOptions(), threads: Int = 1
    ) throws -> OsteosarcomaGenerator {
        try OsteosarcomaGenerator(Model(bytes: modelBytes(file), options: options), threads: threads)
    }

    /// A generator of the task of `file` over another network, not checked before.
    static func generator(_ file: String, of graph: Graph) throws -> OsteosarcomaGenerator {
        let original = try ModelFile(FileBytes(modelBytes(file)))
        let model = ModelFile(
            name: "damaged", version: "1", graph: try graph.prepared(), task: original.task,
            provenance: original.provenance)
        return try OsteosarcomaGenerator(Model(bytes: model.bytes()))
    }

    /// A value of each row `[width]` from the rows of conditions, whose value at `place` is NaN.
    static func damagedLayer(_ name: String, conditions: Int, width: Int, place: Int) throws -> (
        node: Node, constants: [String: Constant]
    ) {
        var bias = [Float](repeating: 0, count: width)
        bias[place] = .nan
        return (
            Node(
                name, Dense(), inputs: ["conditions", "\(name).weight", "\(name).bias"], outputs: [name]),
            [
                "\(name).weight": Constant(try Tensor(zeros: [conditions, width])),
                "\(name).bias": Constant(try Tensor(bias, shape: [width])),
            ]
        )
    }

    /// A profile that every network knows, with an age where the network was trained with it.
    static func profile(hasAge: Bool) -> OsteosarcomaProfile {
        OsteosarcomaProfile(
            survivalTime: 640, eventOccurred: true, age: hasAge ? 17 : nil, metastasisAtDiagnosis: false)
    }

    /// The profile that normalised conditions were made of.
    static func profile(_ conditions: some Collection<Float>) -> OsteosarcomaProfile {
        let values = conditions.map(Double.init)
        return OsteosarcomaProfile(
            survivalTime: values[0] * 500 + 800, eventOccurred: values[1] == 1,
            age: values.count == 4 ? values[2] : nil,
            metastasisAtDiagnosis: values[values.count - 1] == 1)
    }

    /// The rows of a tensor of `values.safetensors`.
    static func rows(_ goldens: TensorFixture, _ name: String) throws -> [[Float]] {
        let bytes = try XCTUnwrap(goldens.bytes[name], name)
        let width = try XCTUnwrap(goldens.shapes[name]?.last, name)
        let floats = try XCTUnwrap(FileBytes(bytes).array(of: Float.self, count: bytes.count / 4))
        return stride(from: 0, to: floats.count, by: width).map { Array(floats[$0..<$0 + width]) }
    }
}

extension SyntheticPatient {
    /// All values, the numbers by their bits.
    var bits: [UInt32] { values.map(\.bitPattern) }
}

extension XCTestCase {
    /// Fails unless a patient is that of a row: each mutation is there where its value is above 0.5, and the rest is within
    /// `tolerance` of the row's largest value.
    func assertPatient(
        _ patient: SyntheticPatient, isThatOf row: [Float], tolerance: Float, _ label: String,
        file: StaticString = #filePath, line: UInt = #line
    ) {
        let count = OsteosarcomaFixture.mutationCount
        XCTAssertEqual(patient.mutations, row[..<count].map { $0 > 0.5 }, label, file: file, line: line)
        assertNear(
            patient.expression + patient.pathways, Array(row[count...]), tolerance, label, file: file, line: line)
    }

    /// Fails unless numbers are within `tolerance` of the largest.
    func assertNear(
        _ actual: [Float], _ expected: [Float], _ tolerance: Float, _ label: String, file: StaticString = #filePath,
        line: UInt = #line
    ) {
        XCTAssertEqual(actual.count, expected.count, label, file: file, line: line)
        let largest = expected.map(abs).max() ?? 0
        let errors = zip(actual, expected).map { abs($0 - $1) }
        XCTAssertFalse(errors.contains(where: \.isNaN), label, file: file, line: line)
        XCTAssertLessThanOrEqual(errors.max() ?? 0, tolerance * largest, label, file: file, line: line)
    }

    /// Fails unless `body` throws `expected`.
    func assertGenerationError<R>(
        _ expected: GenerationError, file: StaticString = #filePath, line: UInt = #line, _ body: () throws -> R
    ) {
        XCTAssertThrowsError(try body(), file: file, line: line) {
            XCTAssertEqual($0 as? GenerationError, expected, "\($0)", file: file, line: line)
        }
    }
}
