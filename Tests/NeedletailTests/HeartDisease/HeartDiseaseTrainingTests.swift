import Foundation
import Needletail
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// The rows that the heart disease models were fitted on give what Spark gives for them.
///
/// The rows are not part of the project: the environment variable `NEEDLETAIL_HEART_ROWS` names the processed Cleveland data, with a
/// header. Without it there is nothing to test.
final class HeartDiseaseTrainingTests: XCTestCase {
    /// What a case's `training.json` holds: raw scores, probabilities and class of each row.
    private struct Golden: Decodable {
        let columns: [String]
        let rows: [Row]

        struct Row: Decodable {
            let row: Int
            let raw: [Double]
            let probability: [Double]
            let prediction: Double

            private enum Key: CodingKey { case row, values }

            init(from decoder: any Decoder) throws {
                let row = try decoder.container(keyedBy: Key.self)
                self.row = try row.decode(Int.self, forKey: .row)
                var values = try row.nestedUnkeyedContainer(forKey: .values)
                raw = try values.decode([Double].self)
                probability = try values.decode([Double].self)
                prediction = try values.decode(Double.self)
            }
        }
    }

    /// The columns of numbers, and those of the words that codes stand for.
    private static let numbers = [
        "Age": "age", "Blood_Pressure": "trestbps", "Cholesterol": "chol", "Heart_Rate": "thalach",
    ]
    private static let words: [String: (column: String, words: [Double: String])] = [
        "Sex": ("sex", [0: "Female", 1: "Male"]),
        "angina": ("cp", [1: "Stable angina", 2: "Unstable angina", 3: "Other pains", 4: "Asymptomatic"]),
        "Glycemia": ("fbs", [0: "Less than 120 mg/dl", 1: "More than 120 mg/dl"]),
        "ECG": ("restecg", [0: "Normal", 1: "Anomalies", 2: "Hypertrophy"]),
        "angina_after_sport": ("exang", [0: "No", 1: "Yes"]),
        "ecg_slope": ("slope", [1: "Rising", 2: "Stable", 3: "Falling"]),
        "fluoroscopy": ("ca", [0: "No anomaly", 1: "Low", 2: "Medium", 3: "High"]),
        "thalassemia": ("thal", [3: "No", 6: "Under control", 7: "Unstable"]),
    ]

    /// The patients of the file at `path`, in its order, those with a question mark left out.
    private func patients(_ path: String) throws -> [HeartDiseasePatient] {
        var reader = CSVReader(try FileBytes(contentsOfFile: path, access: .read).array())
        let header = try XCTUnwrap(try reader.next())
        let places = Dictionary((0..<header.count).map { (header[$0], $0) }) { first, _ in first }
        var patients: [HeartDiseasePatient] = []
        while let record = try reader.next() {
            let fields = (0..<record.count).map { record[$0] }
            guard !fields.contains("?") else { continue }
            func number(_ column: String) throws -> Double {
                let place = try XCTUnwrap(places[column], "\(column) in the header of \(path)")
                return try XCTUnwrap(decimalNumber(fields[place]), "line \(record.line): \(column)")
            }
            var values: [String: TabularValue] = [:]
            for (name, column) in Self.numbers { values[name] = .number(try number(column)) }
            for (name, (column, words)) in Self.words {
                values[name] = .text(try XCTUnwrap(words[try number(column)], "line \(record.line): \(column)"))
            }
            patients.append(try HeartDiseasePatient(values))
        }
        return patients
    }

    func testEveryTrainingRowGetsWhatSparkGives() throws {
        guard let path = ProcessInfo.processInfo.environment["NEEDLETAIL_HEART_ROWS"], !path.isEmpty else {
            throw XCTSkip("NEEDLETAIL_HEART_ROWS names no file of the rows that the models were fitted on")
        }
        let patients = try patients(path)
        XCTAssertEqual(patients.count, 297)
        for name in ["heart_logistic", "heart_forest", "heart_gbt"] {
            for spark in ["spark-3.3", "spark-3.5"] {
                let converted = try Converter(task: .heartDisease).convert([
                    Fixtures.path("spark/\(name)/\(spark)/model")
                ])
                let predictor = try HeartDiseasePredictor(Model(bytes: try converted.bytes()))
                let golden = try Fixtures.decode(Golden.self, "spark/\(name)/\(spark)/training.json")
                XCTAssertEqual(golden.columns, ["rawPrediction", "probability", "prediction"])
                XCTAssertEqual(golden.rows.map(\.row), Array(patients.indices))
                for (result, expected) in zip(predictor.predictEach(patients), golden.rows) {
                    let place = "\(name), \(spark), row \(expected.row)"
                    let result = try result.get()
                    XCTAssertEqual(result.rawPredictionOfNone, expected.raw[0], accuracy: 1e-12, place)
                    XCTAssertEqual(result.rawPrediction, expected.raw[1], accuracy: 1e-12, place)
                    XCTAssertEqual(result.probabilityOfNone, expected.probability[0], accuracy: 1e-12, place)
                    XCTAssertEqual(result.probability, expected.probability[1], accuracy: 1e-12, place)
                    XCTAssertEqual(result.hasDisease, expected.prediction == 1, place)
                }
            }
        }
    }
}
