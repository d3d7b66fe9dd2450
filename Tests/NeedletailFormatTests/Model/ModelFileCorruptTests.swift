import NeedletailFormat
import NeedletailGraph
import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

/// Files that a script made from the specification: one that is valid, and one for each way to be wrong.
final class ModelFileCorruptTests: XCTestCase {
    private func file(_ name: String) throws -> FileBytes { try CorruptCase.file("model-file", name) }

    /// Opens a file, and makes a plan of its graph, in two steps: one that is refused too early throws nothing else.
    private func open(_ bytes: FileBytes, withPlan: Bool) throws {
        guard withPlan else {
            _ = try ModelFile(bytes)
            return
        }
        let model: ModelFile
        do { model = try ModelFile(bytes) } catch { return XCTFail("\(error)") }
        do { _ = try Plan(model.graph) } catch { throw ModelFileError.graph(error) }
    }

    func testEachCorruptFileIsRefusedWithItsOwnErrorThatSaysWhatAndWhere() throws {
        let cases = try CorruptCase.all("model-file")
        XCTAssertGreaterThanOrEqual(cases.count, 460)
        for expected in cases {
            let bytes = try file(expected.file)
            expected.assertRefused(try open(bytes, withPlan: expected.at == "plan"))
        }
    }

    func testAFileMadeFromTheSpecificationIsReadRunsAndIsWrittenBackToTheSameBytes() throws {
        let bytes = try file("valid.safetensors")
        let model = try ModelFile(bytes)
        XCTAssertNoThrow(try ModelFile.verifySHA256(bytes))
        XCTAssertEqual(try model.bytes(), bytes.array())
        XCTAssertEqual(model.name, "three numbers")
        XCTAssertEqual(model.task.features.map(\.reference), [1.5...50, nil, nil])
        XCTAssertEqual(model.task.decision?.riskBands.map(\.upperBound), [0.3, 0.7, nil])
        XCTAssertEqual(model.graph.constants["dense.weight"]?.logicalShape, [3, 2])
        let session = Session(try Plan(model.graph))
        XCTAssertEqual(model.checks.count, 2)
        for check in model.checks {
            XCTAssertNil(check.firstDifference(in: try session.run(check.inputs), names: ["y"]))
        }
    }

    func testAFileOfEveryTypeAndAFreeSizeMadeFromTheSpecificationIsReadAndRuns() throws {
        let bytes = try file("types.safetensors")
        let model = try ModelFile(bytes)
        XCTAssertEqual(try model.bytes(), bytes.array())
        XCTAssertEqual(model.checks.map(\.sizes), [[0: 3], [0: 5]])
        XCTAssertEqual(
            model.checks[1].inputs["ids"], try Tensor([Int64.min, .max, 1 << 53 + 1, 256, -1], shape: [1, 5]))
        XCTAssertEqual(
            model.checks[1].inputs["mask"], try Tensor([true, true, true, true, false], shape: [1, 5]))
        XCTAssertEqual(
            model.checks[1].inputs["weight"], try Tensor([Double.leastNonzeroMagnitude, -0.0], shape: [1, 2]))
        let session = Session(try PlanSet(model.graph))
        for check in model.checks {
            let results = try session.run(check.inputs)
            XCTAssertNil(check.firstDifference(in: results, names: model.graph.outputs))
            XCTAssertEqual(results["reversed"], check.outputs["reversed"])
        }
    }

    func testFilesThatDrawRowsMadeFromTheSpecificationAreReadAndWrittenBackToTheSameBytes() throws {
        for name in ["generator", "generator_of_a_decoder", "generator_with_an_encoder"] {
            let bytes = try file("\(name).safetensors")
            let model = try ModelFile(bytes)
            XCTAssertEqual(try model.bytes(), bytes.array(), name)
            XCTAssertEqual(model.task.kind, .osteosarcoma)
            let generator = try XCTUnwrap(model.task.generator)
            XCTAssertEqual(generator.mutations, ["TP53", "RB1"])
            XCTAssertEqual(generator.expression, ["TP53"])
            XCTAssertEqual(generator.pathways, ["p53"])
            XCTAssertEqual(generator.valueCount, 4)
            XCTAssertEqual(generator.mutationThreshold, 0.5)
            XCTAssertEqual(
                generator.conditions, [.init(name: "survival_time", offset: 800, scale: 500, limits: 0...36525)])
            XCTAssertEqual(
                generator.network,
                name == "generator"
                    ? .diffusion(betas: [0.25, 0.5, 0.9999]) : .conditionalAutoencoder(latentSize: 3))
        }
    }

    func testFilesOfWeightsInHalfTheBytesAndOfAttentionMadeFromTheSpecificationAreReadAndRun() throws {
        for name in ["halves", "attention"] {
            let bytes = try file("\(name).safetensors")
            let model = try ModelFile(bytes)
            XCTAssertEqual(try model.bytes(), bytes.array(), name)
            XCTAssertEqual(model.checks.count, 2, name)
            for tier in Tier.available {
                for backend in Backend.allCases {
                    let session = Session(try Plan(model.graph, options: PlanOptions(tier: tier, backend: backend)))
                    for check in model.checks {
                        let outputs = try session.run(check.inputs)
                        XCTAssertNil(
                            check.firstDifference(in: outputs, names: model.graph.outputs), "\(name) \(tier) \(backend)"
                        )
                    }
                }
            }
        }
        let halves = try ModelFile(try file("halves.safetensors")).graph.constants.mapValues(\.tensor.dtype)
        XCTAssertEqual(
            [halves["wide.weight"], halves["narrow.weight"], halves["last.weight"], halves["wide.bias"]],
            [.bf16, .f16, .f32, .f32])
    }

    func testFilesOfConvolutionsInEachLayoutMadeFromTheSpecificationAreReadAndRun() throws {
        for (name, winograd) in [
            ("images", Constant.Layout.winograd4), ("images_of_small_tiles", .winograd2),
        ] { try checkImages(name, winograd) }
    }

    private func checkImages(_ name: String, _ winograd: Constant.Layout) throws {
        let bytes = try file("\(name).safetensors")
        let model = try ModelFile(bytes)
        XCTAssertEqual(try model.bytes(), bytes.array())
        XCTAssertEqual(model.graph.constants["first.filter"]?.layout, .filters16)
        XCTAssertEqual(model.graph.constants["first.filter"]?.logicalShape, [3, 3, 1, 2])
        XCTAssertEqual(model.graph.constants["second.filter"]?.layout, winograd)
        XCTAssertEqual(model.graph.constants["third.filter"]?.layout, .channels16)
        XCTAssertEqual(model.checks.count, 2)
        for tier in Tier.available {
            for backend in Backend.allCases {
                let session = Session(try Plan(model.graph, options: PlanOptions(tier: tier, backend: backend)))
                for check in model.checks {
                    XCTAssertNil(
                        check.firstDifference(in: try session.run(check.inputs), names: ["y"]), "\(tier) \(backend)")
                }
            }
        }
    }

    func testAFileOfTransposedConvolutionsAndResizingMadeFromTheSpecificationIsReadAndRuns() throws {
        let bytes = try file("larger_images.safetensors")
        let model = try ModelFile(bytes)
        XCTAssertEqual(try model.bytes(), bytes.array())
        XCTAssertEqual(model.checks.count, 2)
        for tier in Tier.available {
            let session = Session(try Plan(model.graph, options: PlanOptions(tier: tier)))
            for check in model.checks {
                XCTAssertNil(
                    check.firstDifference(in: try session.run(check.inputs), names: ["bilinear.out"]), "\(tier)")
            }
        }
        // Filters as a graph has them come to lie as the script laid them out.
        var graph = model.graph
        for (name, shape, seed) in [("first.filter", [3, 2, 1, 4], 3), ("second.filter", [2, 3, 1, 4], 6)] {
            graph.constants[name] = Constant(try filters(shape, seed: seed))
        }
        for index in 0..<2 {
            guard let conv = graph.nodes[index].op as? TransposedConv else { return XCTFail("node \(index)") }
            graph.nodes[index].op = TransposedConv(conv.window, outputPads: conv.outputPads, groups: conv.groups)
        }
        let prepared = try graph.prepared()
        for name in ["first.filter", "second.filter"] {
            XCTAssertEqual(prepared.constants[name]?.layout, model.graph.constants[name]?.layout, name)
            XCTAssertEqual(prepared.constants[name]?.tensor, model.graph.constants[name]?.tensor, name)
        }
    }

    /// The filters of `images.safetensors`, by the rule that the script makes them by.
    private func filters(_ shape: [Int], seed: Int) throws -> Tensor {
        var values: [Float] = []
        for a in 0..<shape[0] {
            for b in 0..<shape[1] {
                for c in 0..<shape[2] {
                    for j in 0..<shape[3] { values.append(Float((7 * a + 5 * b + 3 * c + 11 * j + seed) % 17 - 8) / 8) }
                }
            }
        }
        return try Tensor(values, shape: shape)
    }

    func testPreparedFiltersLieAsTheSpecificationSays() throws {
        for name in ["images", "images_of_small_tiles"] { try checkPreparedFilters(name) }
    }

    private func checkPreparedFilters(_ file: String) throws {
        let model = try ModelFile(try self.file("\(file).safetensors"))
        var graph = model.graph
        // The winograd layer has too few channels for the passes to choose that method by themselves.
        for (name, shape, seed) in [
            ("first.filter", [3, 3, 1, 2], 1), ("second.filter", [3, 3, 2, 3], 4), ("third.filter", [1, 2, 1, 3], 7),
        ] {
            graph.constants[name] = Constant(try filters(shape, seed: seed))
        }
        let prepared = try graph.prepared()
        for name in ["first.filter", "second.filter", "third.filter"] {
            XCTAssertEqual(prepared.constants[name]?.layout, model.graph.constants[name]?.layout, name)
            let tensor = try XCTUnwrap(prepared.constants[name]?.tensor)
            let stored = try XCTUnwrap(model.graph.constants[name]?.tensor)
            XCTAssertEqual(tensor.shape, stored.shape, name)
            // Sums in f64, in another order, are rounded to the same f32 or its neighbour.
            for (a, b) in zip(try tensor.array(of: Float.self), try stored.array(of: Float.self)) {
                XCTAssertEqual(a, b, accuracy: name == "second.filter" ? max(b.ulp, 1e-15) : 0, name)
            }
        }
    }

    private struct ScalerCase: Decodable {
        struct Row: Decodable {
            let x: [Double]
            let y: [Double]
        }

        let file: String
        let kind: Scaler.Kind
        let rows: [Row]
    }

    func testAFileWithEachScalerOfTheSpecificationIsReadAndTheScalerComputesAsItSays() throws {
        let cases = try Fixtures.decode([ScalerCase].self, "corrupt/model-file/scalers.json")
        XCTAssertEqual(Set(cases.map(\.kind)), Set(Scaler.Kind.allCases))
        for expected in cases {
            let scaler = try XCTUnwrap(ModelFile(try file(expected.file)).task.scaler)
            XCTAssertEqual(scaler.kind, expected.kind, expected.file)
            for row in expected.rows {
                XCTAssertEqualBits(scaler.transform(row.x), row.y, expected.file)
            }
        }
    }
}

extension Scaler.Kind: Decodable {}
