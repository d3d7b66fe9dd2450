import Foundation
import Needletail
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// The typed predictor gives what scikit-learn gives, for the models that it trained.
final class HeartDiseaseScikitLearnTests: XCTestCase {
    func testEveryPatientGetsWhatScikitLearnGives() throws {
        for (name, file) in [("heart_forest", "model.joblib"), ("heart_logistic", "model.pkl")] {
            for framework in ["sklearn-1.2", "sklearn-1.9"] {
                let model = Fixtures.path("scikit-learn/\(name)/\(framework)/\(file)")
                let converted = try Converter(task: .heartDisease).convert([model])
                let predictor = try HeartDiseasePredictor(Model(bytes: try converted.bytes()))
                let rows = try HeartFixture.rows(try HeartFixture.object("scikit-learn/\(name)/input.json"))
                let outputs = try HeartFixture.object("scikit-learn/\(name)/\(framework)/output.json")
                let names = try XCTUnwrap(outputs["columns"] as? [String])
                let results = try XCTUnwrap(outputs["rows"] as? [[String: Any]])
                var compared = 0
                for (index, values) in rows.enumerated() {
                    let place = "\(name), \(framework), row \(index)"
                    let answer = Result { () throws(PredictionError) in
                        try predictor.predict(try HeartDiseasePatient(values))
                    }
                    guard let expected = results[index]["values"] as? [Any] else {
                        XCTAssertThrowsError(try answer.get(), place)
                        continue
                    }
                    func output(_ name: String) throws -> Any { expected[try XCTUnwrap(names.firstIndex(of: name))] }
                    guard let result = try? answer.get() else {
                        // What a patient cannot have is refused before the model is asked.
                        guard case .failure(let error) = answer else { continue }
                        switch error {
                        case .outsideLimits, .missingFeature, .notFinite: continue
                        default:
                            XCTFail("\(place): \(error)")
                            continue
                        }
                    }
                    let probability = try XCTUnwrap(try output("probability") as? [NSNumber]).map(\.doubleValue)
                    XCTAssertEqual(result.probabilityOfNone, probability[0], accuracy: 1e-13, place)
                    XCTAssertEqual(result.probability, probability[1], accuracy: 1e-13, place)
                    let hasDisease = try output("prediction") as? String == "Yes"
                    XCTAssertEqual(result.hasDisease, hasDisease, place)
                    if names.contains("rawPrediction") {
                        let raw = try XCTUnwrap(try output("rawPrediction") as? NSNumber).doubleValue
                        XCTAssertEqual(result.rawPrediction, raw, accuracy: 1e-12, place)
                        XCTAssertEqual(result.rawPredictionOfNone, -raw, accuracy: 1e-12, place)
                    }
                    compared += 1
                }
                XCTAssertGreaterThan(compared, 100, "\(name), \(framework)")
            }
        }
    }
}
