import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// What could not be read back is not written.
final class ModelFileWriteTests: XCTestCase {
    private func assertRefused(
        _ expected: String, _ model: ModelFile? = nil, line: UInt = #line, _ change: (inout ModelFile) throws -> Void
    ) throws {
        var model = try model ?? ModelSamples.breastCancer()
        XCTAssertNoThrow(try model.bytes(), line: line)
        try change(&model)
        XCTAssertThrowsError(try model.bytes(), line: line) {
            XCTAssertEqual(ErrorCase($0).name, expected, "\($0)", line: line)
        }
        let folder = try TemporaryFolder()
        XCTAssertThrowsError(try model.write(toFile: folder.path("model")), line: line)
        XCTAssertEqual(try folder.names(), [], line: line)
    }

    func testNamesThatAReaderWouldRefuse() throws {
        let long = String(repeating: "n", count: 1025)
        for text in ["", long, "two\nlines", "\u{202E}", "\u{7F}"] {
            try assertRefused("invalidMember") { $0.name = text }
            try assertRefused("invalidMember") { $0.version = text }
            try assertRefused("invalidMember") { $0.provenance.framework = text }
            try assertRefused("invalidMember") { $0.provenance.converter = text }
            try assertRefused("invalidMember") { $0.provenance.sources[0].file = text }
            try assertRefused("invalidMember") { $0.task.features[29].unit = text }
            try assertRefused("invalidMember") { $0.task.decision?.positiveLabel = text }
            try assertRefused("invalidMember") { $0.task.decision?.riskBands[1].name = text }
            try assertRefused("invalidMember") { $0.graph.nodes[0].name = text }
        }
        try assertRefused("task.invalid") { $0.task.features[29].name = "" }
        try assertRefused("invalidMember") { $0.task.features[29].name = long }
        try assertRefused("invalidMember") { $0.provenance.sources[0].sha256 = String(repeating: "F", count: 64) }
    }

    func testMoreThanTheLimits() throws {
        try assertRefused("tooMany") { $0.checks.append($0.checks[0]) }
        try assertRefused("tooMany") { model in
            model.provenance.sources = [Provenance.Source](repeating: model.provenance.sources[0], count: 65)
        }
        try assertRefused("tooMany", try ModelSamples.generic()) { model in
            model.task.features = (0...4096).map { Feature(name: "\($0)", unit: "1", limits: 0...1) }
        }
        try assertRefused("tooMany", try chain(nodes: 2048)) { $0.graph = try self.chain(nodes: 2049).graph }
    }

    func testScalersThatAReaderWouldRefuse() throws {
        let ones = [Double](repeating: 1, count: 30)
        for scaler: Scaler in [
            .standard(mean: ones, scale: ones.map { -$0 }), .minMax(scale: ones, offset: [], clip: nil),
            .minMax(scale: ones, offset: ones, clip: 0 ... .infinity),
            .robust(center: ones.map { _ in .nan }, scale: ones),
            .maxAbs(scale: ones + ones, clip: nil),
        ] {
            try assertRefused("task.invalid") { $0.task.scaler = scaler }
        }
    }

    private func chain(nodes: Int) throws -> ModelFile {
        let names = ["x"] + (1..<nodes).map { "v\($0)" } + ["y"]
        var model = try ModelSamples.generic()
        model.checks = []
        model.graph = Graph(
            inputs: [ValueInfo(name: "x", type: TensorType(.f32, [-1, 2]))],
            nodes: zip(names, names.dropFirst()).map { Node("n", Unary(.relu), inputs: [$0], outputs: [$1]) },
            outputs: ["y"])
        return model
    }

    func testCheckCasesThatAReaderWouldRefuse() throws {
        for value in [Float.nan, .infinity, -.infinity] {
            try assertRefused("invalidMember") { $0.checks[3].outputs["y"] = try Tensor([value], shape: [1, 1]) }
        }
        try assertRefused("invalidMember") { $0.checks[3].outputs["y"] = try Tensor(zeros: [1, 2]) }
        try assertRefused("unknownMember") { $0.checks[3].outputs["z"] = try Tensor(zeros: [1, 1]) }
        try assertRefused("missingMember") { $0.checks[3].inputs = [:] }
        try assertRefused("invalidMember") { $0.checks[3].tolerance = -1 }
        try assertRefused("wrongKind") { $0.checks[3].tolerance = .nan }
    }

    func testGraphsThatNoPlanRuns() throws {
        var random = SeededRandom(seed: 6)
        try assertRefused("graph.wrongLayout") { model in
            model.graph.constants["dense1.bias"] = Constant(try ModelSamples.tensor([17], &random))
        }
        try assertRefused("graph.notPrepared") { $0.graph.nodes[1].op = Dropout() }
        try assertRefused("graph.wrongArity") { $0.graph.nodes[0].inputs.append("dense1.bias") }
        try assertRefused("unusedTensor") { model in
            model.graph.constants["z"] = Constant(try ModelSamples.tensor([1], &random))
        }
        try assertRefused("taskMismatch") { $0.graph = try ModelSamples.graph(widths: [30, 2]) }
    }

    func testSeededChecksAreLeftOutOrFewerWhereTheyWouldBeLongOrNotFinite() throws {
        func checks(_ shape: [Int], _ dtype: DType = .f32) throws -> [CheckCase] {
            try CheckCase.seeded(
                Graph(
                    inputs: [ValueInfo(name: "x", type: TensorType(dtype, [-1] + shape))],
                    nodes: [Node("n", Unary(.relu), inputs: ["x"], outputs: ["y"])], outputs: ["y"]))
        }
        XCTAssertEqual(try checks([3]).count, 4)
        XCTAssertEqual(try checks([0]).count, 4)
        XCTAssertEqual(try checks([200, 200]).count, 3)
        XCTAssertEqual(try checks([512, 512]).count, 1)
        XCTAssertEqual(try checks([512, 1025]).count, 0)

        var model = try ModelSamples.generic(widths: [3, 1])
        var weight = try XCTUnwrap(model.graph.constants["dense1.bias"])
        weight.tensor = try Tensor([.nan] + [Float](repeating: 0, count: 15), shape: [16])
        model.graph.constants["dense1.bias"] = weight
        XCTAssertEqual(try CheckCase.seeded(model.graph), [])
    }
}
