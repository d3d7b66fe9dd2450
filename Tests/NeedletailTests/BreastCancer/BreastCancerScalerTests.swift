import Needletail
import NeedletailGraph
import TestSupport
import XCTest

/// Predictors whose features go through each kind of scaler that scikit-learn fitted on the public data set.
final class BreastCancerScalerTests: XCTestCase {
    private struct Fixture: Decodable {
        struct Fitted: Decodable {
            let file: String
            let kind: String
            let output: String?
        }

        let scalers: [Fitted]
    }

    func testEachScalersRowsReachTheNetworkAsScikitLearnMakesThem() throws {
        for folder in ["sklearn-1.2", "sklearn-1.9"] {
            let fixture = try Fixtures.decode(Fixture.self, "scaler/\(folder)/case.json")
            let fitted = fixture.scalers.filter { $0.file.hasPrefix("breast-") }
            XCTAssertEqual(Set(fitted.map(\.kind)).count, 5)
            let values = try NumPyFile(fixture: "scaler/\(folder)/input-breast.npy").doubles()
            let rows = try stride(from: 0, to: values.count, by: 30).map {
                try BreastCancerFeatures(Array(values[$0..<$0 + 30]))
            }
            // More rows than a pass takes: each scaled row has its place.
            let many = (0..<25).flatMap { _ in rows }
            var probabilities: [String: [Double]] = [:]
            for scaler in fitted {
                let bytes = try BreastFixture.modelBytes(scaler: "scaler/\(folder)/\(scaler.file)")
                let scaled = try NumPyFile(
                    fixture: "scaler/\(folder)/\(try XCTUnwrap(scaler.output))"
                ).doubles()
                let input = try Tensor(scaled.map(Float.init), shape: [rows.count, 30])
                for options in BreastFixture.allOptions {
                    let model = try Model(bytes: bytes, options: options)
                    let outputs = try model.makeSession().run([model.inputs[0].name: input])
                    let output: [Float] = try XCTUnwrap(outputs[model.outputs[0].name]).array()
                    let expected = output.map(Double.init)
                    let what = "\(folder)/\(scaler.file), \(options.tier) \(options.backend)"
                    // A library's sums depend on how many rows there are.
                    let accuracy = options.backend == .builtin ? 0 : 1e-6
                    for threads in [1, 2] {
                        let predictor = try BreastCancerPredictor(model, threads: threads)
                        let results = try predictor.predict(many).map(\.probability)
                        for (row, probability) in results.enumerated() {
                            XCTAssertEqual(
                                probability, expected[row % rows.count], accuracy: accuracy, "\(what), row \(row)")
                        }
                        XCTAssertEqual(
                            try predictor.predict(rows[0]).probability, expected[0], accuracy: accuracy, what)
                    }
                    probabilities[scaler.file] = expected
                }
            }
            XCTAssertEqual(Set(probabilities.values).count, fitted.count, "each scaler gives its own probabilities")
        }
    }
}
