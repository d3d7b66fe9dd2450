import Foundation
import Needletail
import NeedletailConvert
import NeedletailPipeline
import TestSupport
import XCTest

/// The typed predictor gives what Spark gives, for the three models that Spark trained.
final class HeartDiseasePredictorTests: XCTestCase {
    private static let models = ["heart_logistic", "heart_forest", "heart_gbt"]

    private func predictor(_ name: String) throws -> HeartDiseasePredictor {
        let converted = try Converter(task: .heartDisease).convert([Fixtures.path("spark/\(name)/spark-3.5/model")])
        return try HeartDiseasePredictor(Model(bytes: try converted.bytes()))
    }

    private struct Row {
        let values: [String: TabularValue]
        /// Raw scores, probabilities and class; nil where Spark has an error.
        let expected: (raw: [Double], probability: [Double], prediction: Double)?
    }

    private func rows(_ name: String) throws -> [Row] {
        let outputs = try HeartFixture.object("spark/\(name)/spark-3.5/output.json")
        let names = try XCTUnwrap(outputs["columns"] as? [String])
        let results = try XCTUnwrap(outputs["rows"] as? [[String: Any]])
        let rows = try HeartFixture.rows(try HeartFixture.object("spark/\(name)/input.json"))
        return try rows.enumerated().map { index, values in
            guard let result = results[index]["values"] as? [Any] else { return Row(values: values, expected: nil) }
            func output(_ name: String) throws -> Any { result[try XCTUnwrap(names.firstIndex(of: name))] }
            return Row(
                values: values,
                expected: (
                    try XCTUnwrap(try output("rawPrediction") as? [Any]).map { ($0 as? NSNumber)?.doubleValue ?? .nan },
                    try XCTUnwrap(try output("probability") as? [Any]).map { ($0 as? NSNumber)?.doubleValue ?? .nan },
                    try XCTUnwrap(try output("prediction") as? NSNumber).doubleValue
                ))
        }
    }

    func testEveryPatientGetsWhatSparkGives() throws {
        for name in Self.models {
            let predictor = try predictor(name)
            let rows = try rows(name)
            XCTAssertGreaterThan(rows.count { $0.expected != nil }, 300)
            var outside = 0
            let patients = try rows.map { try HeartDiseasePatient($0.values) }
            for (index, (row, batch)) in zip(rows, predictor.predictEach(patients)).enumerated() {
                let single = Result { () throws(PredictionError) in try predictor.predict(patients[index]) }
                XCTAssertEqual(single, batch, "\(name), row \(index)")
                guard let expected = row.expected else {
                    XCTAssertThrowsError(try batch.get(), "\(name), row \(index)")
                    continue
                }
                // What Spark computes of an age of -1, or an infinite one, is not given.
                if case .failure(.outsideLimits(_, let value, let limits, _)) = batch {
                    XCTAssertFalse(limits.contains(value))
                    outside += 1
                    continue
                }
                let result = try batch.get()
                let place = "\(name), row \(index)"
                XCTAssertEqual(result.rawPredictionOfNone, expected.raw[0], accuracy: 1e-12, place)
                XCTAssertEqual(result.rawPrediction, expected.raw[1], accuracy: 1e-12, place)
                XCTAssertEqual(result.probabilityOfNone, expected.probability[0], accuracy: 1e-12, place)
                XCTAssertEqual(result.probability, expected.probability[1], accuracy: 1e-12, place)
                XCTAssertEqual(result.hasDisease, expected.prediction == 1, place)
                XCTAssertEqual(result.riskLevel, expected.prediction == 1 ? .high : .low, place)
            }
            XCTAssertLessThan(outside, 10, name)
        }
    }

    private let patient = HeartDiseasePatient(
        age: 54, bloodPressure: 130, cholesterol: 242, heartRate: 150, sex: .male, angina: .asymptomatic,
        glycemia: .lessThan120, ecg: .normal, anginaAfterSport: .no, ecgSlope: .rising, fluoroscopy: .noAnomaly,
        thalassemia: .no)

    /// The values of `patient`, as a request has them.
    private let request: [String: TabularValue] = [
        "Age": .integer(54), "Blood_Pressure": .integer(130), "Cholesterol": .integer(242), "Heart_Rate": .integer(150),
        "Sex": .text("Male"), "angina": .text("Asymptomatic"), "Glycemia": .text("Less than 120 mg/dl"),
        "ECG": .text("Normal"), "angina_after_sport": .text("No"), "ecg_slope": .text("Rising"),
        "fluoroscopy": .text("No anomaly"), "thalassemia": .text("No"),
    ]

    func testAPatientFromARequestIsThatOfItsWords() throws {
        XCTAssertEqual(try HeartDiseasePatient(request), patient)
        var labelled = request
        labelled["disease"] = .text("Yes")
        XCTAssertEqual(try HeartDiseasePatient(labelled), patient)
        for (index, (name, words)) in HeartDiseaseColumns.categories.enumerated() {
            for word in words {
                var values = request
                values[name] = .text(word)
                XCTAssertEqual(try HeartDiseasePatient(values).value(4 + index), .text(word))
            }
        }
    }

    func testANumberInPlaceOfACategoryIsAnUnseenOneThatIsToldOf() throws {
        var values = request
        values["fluoroscopy"] = .integer(2)
        let other = try HeartDiseasePatient(values)
        XCTAssertEqual(other.fluoroscopy, .other("2"))
        for name in Self.models {
            let predictor = try predictor(name)
            XCTAssertEqual(try predictor.predict(patient).warnings, [])
            let warnings = try predictor.predict(other).warnings
            XCTAssertEqual(warnings.map(\.column), ["fluoroscopy"])
            XCTAssertEqual(warnings.map(\.reason), [.unseen])
            XCTAssertEqual(warnings.map(\.value), [.text("2")])
        }
    }

    func testContributionsAddUpToTheRawScoreOfDisease() throws {
        for name in Self.models {
            let predictor = try predictor(name)
            let explanation = try predictor.explain(patient)
            XCTAssertEqual(Set(explanation.contributions.map(\.feature)), Set(HeartDiseaseColumns.names), name)
            let sum = explanation.contributions.reduce(explanation.base) { $0 + $1.value }
            let raw = try predictor.predict(patient).rawPrediction
            XCTAssertEqual(sum, raw, accuracy: 1e-9, name)
            XCTAssertEqual(explanation.rawPrediction, raw, name)
        }
    }

    func testWhatIsMissingWrongOrOutOfRangeIsNamed() throws {
        let predictor = try predictor("heart_logistic")
        func error(_ change: (inout [String: TabularValue]) -> Void) -> PredictionError? {
            var values = request
            change(&values)
            do throws(PredictionError) {
                _ = try predictor.predict(try HeartDiseasePatient(values))
                return nil
            } catch { return error }
        }
        XCTAssertEqual(error { $0["Sex"] = nil }, .missingColumn(name: "Sex"))
        XCTAssertEqual(error { $0["height"] = .number(180) }, .unknownColumn(name: "height"))
        XCTAssertEqual(
            error { $0["Age"] = .text("54") }, .wrongValue(column: "Age", expected: "a number", actual: "'54'"))
        XCTAssertEqual(
            error { $0["ECG"] = .vector([1]) },
            .wrongValue(column: "ECG", expected: "a text", actual: "a vector of 1"))
        XCTAssertEqual(
            error { $0["Age"] = .number(131) },
            .outsideLimits(feature: "Age", value: 131, limits: 0...130, unit: "a"))
        for (value, reason) in [(TabularValue.missing, RefusedValue.missing), (.number(.nan), .notANumber)] {
            guard case .refused(let column, let stage, let actual, let isSkipped) = error({ $0["Age"] = value }) else {
                XCTFail("\(value) is refused")
                continue
            }
            XCTAssertEqual([column, actual.rawValue], ["Age", reason.rawValue])
            XCTAssertTrue(stage.hasPrefix("VectorAssembler"), stage)
            XCTAssertFalse(isSkipped)
        }
        XCTAssertNil(error { $0["Sex"] = .missing }, "the indexers keep what they do not know")
        XCTAssertThrowsError(try predictor.predict([patient, try patientWithoutAge()])) {
            guard case .row(1, _)? = $0 as? PredictionError else { return XCTFail("\($0)") }
        }
    }

    private func patientWithoutAge() throws -> HeartDiseasePatient {
        var values = request
        values["Age"] = .missing
        return try HeartDiseasePatient(values)
    }

    func testModelsOfOtherTasksAreRefused() throws {
        let folder = Fixtures.path("spark/heart_logistic/spark-3.5/model")
        let generic = try Model(bytes: try Converter(task: .generic).convert([folder]).bytes())
        XCTAssertThrowsError(try HeartDiseasePredictor(generic)) {
            XCTAssertEqual($0 as? PredictionError, .wrongTask(expected: "heart-disease", actual: "generic"))
        }
        XCTAssertThrowsError(try Converter(task: .heartDisease).convert([Fixtures.path("spark/tree/spark-3.5/model")]))
        {
            guard case .wrongPipeline(let task, _)? = $0 as? ConvertError else { return XCTFail("\($0)") }
            XCTAssertEqual(task, "heart-disease")
        }
    }

    func testATaskMayWaitForAResult() async throws {
        let predictor = try predictor("heart_forest")
        let result = try await predictor.predict(patient)
        XCTAssertEqual(result, try Optional(predictor.predictEach([patient])[0].get()))
    }
}
