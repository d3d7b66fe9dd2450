import Needletail
import NeedletailGraph
import TestSupport
import XCTest

/// Named tensors through a model.
final class SessionTests: XCTestCase {
    private func model() throws -> Model { try Model(bytes: BreastFixture.modelBytes()) }

    private func scaledRows() throws -> [Float] {
        try NumPyFile(fixture: "breast/golden/keras-3/scaled.npy").doubles().map(Float.init)
    }

    func testScaledRowsGiveTheFrameworksProbabilities() throws {
        let model = try model()
        let session = model.makeSession()
        let outputs = try session.run([model.inputs[0].name: Tensor(scaledRows(), shape: [569, 30])])
        XCTAssertEqual(Array(outputs.keys), [model.outputs[0].name])
        let tensor = try XCTUnwrap(outputs[model.outputs[0].name])
        XCTAssertEqual(tensor.shape, [569, 1])
        XCTAssertEqual(tensor.dtype, .f32)
        let probabilities: [Float] = try tensor.array()
        for (row, (value, golden)) in zip(probabilities, try BreastFixture.probabilities("keras-3")).enumerated() {
            XCTAssertEqual(value, golden, accuracy: 1e-6, "row \(row)")
        }
        let predicted = try BreastCancerPredictor(model).predict(try BreastFixture.rows())
        XCTAssertEqual(probabilities.map(Double.init), predicted.map(\.probability))
    }

    func testASessionMayRunAnyNumberOfTimesAndRows() throws {
        let model = try model()
        let session = model.makeSession()
        let input = model.inputs[0].name
        let rows = try scaledRows()
        let all: [Float] = try XCTUnwrap(
            session.run([input: Tensor(rows, shape: [569, 30])])[model.outputs[0].name]
        ).array()
        for count in [0, 1, 241, 569, 3] {
            let some: [Float] = try XCTUnwrap(
                session.run([input: Tensor(Array(rows.prefix(count * 30)), shape: [count, 30])])[model.outputs[0].name]
            ).array()
            XCTAssertEqual(some, Array(all.prefix(count)))
        }
    }

    func testAnyNumberOfThreadsGivesTheSameBits() throws {
        for options in BreastFixture.allOptions {
            let model = try Model(bytes: BreastFixture.modelBytes(), options: options)
            let input = model.inputs[0].name
            let rows = try scaledRows()
            for count in [1, 30, 240, 569] {
                let tensor = try Tensor(Array(rows.prefix(count * 30)), shape: [count, 30])
                let expected = try model.makeSession().run([input: tensor])
                for threads in [1, 2, 3, 7] {
                    let session = model.makeSession(threads: threads)
                    XCTAssertEqual(session.threadCount, threads)
                    for _ in 0..<3 {
                        XCTAssertEqual(
                            try session.run([input: tensor]), expected, "\(options), \(count) rows, \(threads) threads")
                    }
                }
            }
        }
    }

    func testSessionsOfOneModelDoNotDisturbEachOther() throws {
        let model = try model()
        let (first, second) = (model.makeSession(), model.makeSession())
        let name = model.inputs[0].name
        let (a, b) = (try Tensor([Float](repeating: 1, count: 30), shape: [1, 30]), try Tensor(zeros: [1, 30]))
        let expected = (try first.run([name: a]), try first.run([name: b]))
        XCTAssertNotEqual(expected.0, expected.1)
        XCTAssertEqual(try second.run([name: b]), expected.1)
        XCTAssertEqual(try first.run([name: a]), expected.0)
        XCTAssertEqual(try second.run([name: a]), expected.0)
    }

    private func error(_ tensors: [String: Tensor]) throws -> SessionError? {
        let session = try model().makeSession()
        do throws(SessionError) {
            _ = try session.run(tensors)
            return nil
        } catch { return error }
    }

    func testAMissingInputIsNamed() throws {
        let name = try model().inputs[0].name
        let error = try error([:])
        XCTAssertEqual(error, .missingInput(name: name))
        XCTAssertEqual(error.map { "\($0)" }, "the input \(name) is missing")
    }

    func testAnInputThatTheModelDoesNotHaveIsNamed() throws {
        let name = try model().inputs[0].name
        let tensor = try Tensor(zeros: [1, 30])
        XCTAssertEqual(try error(["other": tensor, name: tensor]), .unknownInput(name: "other", expected: [name]))
        XCTAssertEqual(try error(["other": tensor]), .missingInput(name: name))
    }

    func testATensorOfAnotherShapeOrTypeIsRefused() throws {
        let info = try model().inputs[0]
        for shape in [[1, 29], [1, 31], [30], [1, 30, 1], [30, 1], []] {
            XCTAssertEqual(
                try error([info.name: Tensor(zeros: shape)]),
                .wrongInput(name: info.name, expected: info.type, actual: TensorType(.f32, shape)), "\(shape)")
        }
        for dtype in DType.values where dtype != .f32 {
            XCTAssertEqual(
                try error([info.name: Tensor(zeros: [1, 30], dtype: dtype)]),
                .wrongInput(name: info.name, expected: info.type, actual: TensorType(dtype, [1, 30])))
        }
    }
}
