import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// What `Fixtures/scaler/make.py` wrote in one environment.
private struct ScalerFixture: Decodable {
    struct Fitted: Decodable {
        let file: String
        let kind: String
        let mean: [Double]?
        let scale: [Double]?
        let offset: [Double]?
        let center: [Double]?
        let clip: [Double]?
        let norm: String?
        let features: Int?
        let names: [String]?
        /// Rows, and what scikit-learn makes of them.
        let input: String?
        let output: String?

        func scaler() throws -> Scaler {
            let clip = clip.map { $0[0]...$0[1] }
            return switch kind {
            case "standard": .standard(mean: try XCTUnwrap(mean), scale: try XCTUnwrap(scale))
            case "min-max": .minMax(scale: try XCTUnwrap(scale), offset: try XCTUnwrap(offset), clip: clip)
            case "robust": .robust(center: try XCTUnwrap(center), scale: try XCTUnwrap(scale))
            case "max-abs": .maxAbs(scale: try XCTUnwrap(scale), clip: clip)
            default: .normalizer(try XCTUnwrap(Scaler.Norm(rawValue: try XCTUnwrap(norm))))
            }
        }
    }

    struct Refused: Decodable {
        let file: String
        let error: String
    }

    let versions: [String: String]
    let scalers: [Fitted]
    let refused: [Refused]

    static let folders = ["sklearn-1.2", "sklearn-1.9"]

    static func read(_ folder: String) throws -> ScalerFixture {
        let file = Fixtures.path("scaler/\(folder)/case.json")
        return try JSONDecoder().decode(ScalerFixture.self, from: Data(contentsOf: URL(filePath: file)))
    }

    static func bytes(_ folder: String, _ file: String) throws -> FileBytes {
        try FileBytes(contentsOfFile: Fixtures.path("scaler/\(folder)/\(file)"), access: .read)
    }
}

/// The name of the case of an importer's error, or of the pickle's error that it wraps.
private func innerCase(_ error: any Error) -> String {
    if case ScikitLearnError.pickle(_, let inner) = error { errorCase(inner) } else { errorCase(error) }
}

final class ScikitLearnScalerTests: XCTestCase {
    func testEveryScalerHasTheValuesThatScikitLearnFitted() throws {
        for folder in ScalerFixture.folders {
            let fixture = try ScalerFixture.read(folder)
            XCTAssertEqual(Set(fixture.scalers.map(\.kind)), Set(Scaler.Kind.allCases.map(\.rawValue)))
            XCTAssertGreaterThan(fixture.scalers.count, 110)
            for expected in fixture.scalers {
                let bytes = try ScalerFixture.bytes(folder, expected.file)
                let fitted = try ScikitLearnScaler(bytes, file: expected.file)
                let context = "\(folder)/\(expected.file)"
                // No value is NaN or a zero with a sign that would matter: equal numbers have equal bits.
                XCTAssertEqual(fitted.scaler, try expected.scaler(), context)
                XCTAssertEqual(fitted.featureCount, expected.features, context)
                XCTAssertEqual(fitted.featureNames, expected.names, context)
                XCTAssertEqual(fitted.version, fixture.versions["sklearn"], context)
            }
        }
    }

    func testEveryScalerMakesTheBitsOfRowsThatScikitLearnMakes() throws {
        for folder in ScalerFixture.folders {
            let fitted = try ScalerFixture.read(folder).scalers.filter { $0.output != nil }
            XCTAssertGreaterThan(fitted.count, 100)
            for expected in fitted {
                let bytes = try ScalerFixture.bytes(folder, expected.file)
                let scaler = try ScikitLearnScaler(bytes, file: expected.file).scaler
                let input = try NumPyFile(fixture: "scaler/\(folder)/\(try XCTUnwrap(expected.input))")
                let output = try NumPyFile(fixture: "scaler/\(folder)/\(try XCTUnwrap(expected.output))").doubles()
                let values = try input.doubles()
                let columns = input.shape[1]
                XCTAssertEqual(columns, expected.features)
                let rows = stride(from: 0, to: values.count, by: columns).map { Array(values[$0..<$0 + columns]) }
                XCTAssertEqualBits(rows.flatMap(scaler.transform), output, "\(folder)/\(expected.file)")
            }
        }
    }

    func testWhatIsNoFittedScalerIsRefusedWithItsOwnError() throws {
        for folder in ScalerFixture.folders {
            let fixture = try ScalerFixture.read(folder)
            XCTAssertGreaterThan(fixture.refused.count, 70)
            for refused in fixture.refused {
                let bytes = try ScalerFixture.bytes(folder, refused.file)
                XCTAssertThrowsError(try ScikitLearnScaler(bytes, file: refused.file), refused.file) {
                    XCTAssertEqual(innerCase($0), refused.error, "\(folder)/\(refused.file): \($0)")
                    XCTAssertTrue("\($0)".hasPrefix(refused.file), "\($0)")
                }
            }
        }
    }

    func testAnotherEstimatorIsNamedBesideThoseThatAreRead() throws {
        let names = [
            "power.joblib": "sklearn.preprocessing._data.PowerTransformer",
            "quantile.pkl": "sklearn.preprocessing._data.QuantileTransformer",
            "pipeline.joblib": "sklearn.pipeline.Pipeline",
            "classifier.pkl": "sklearn.linear_model._logistic.LogisticRegression",
        ]
        let expected = "a StandardScaler, MinMaxScaler, RobustScaler, MaxAbsScaler or Normalizer"
        for folder in ScalerFixture.folders {
            for (file, name) in names {
                let bytes = try ScalerFixture.bytes(folder, file)
                XCTAssertThrowsError(try ScikitLearnScaler(bytes, file: file)) {
                    XCTAssertEqual(
                        $0 as? ScikitLearnError, .wrongEstimator(file: file, expected: expected, actual: name))
                    XCTAssertEqual(
                        "\($0)",
                        "\(file) holds a \"\(name)\", expected \(expected): dump one of these itself, fitted")
                }
            }
        }
    }

    func testRefusalsSayWhatIsWrongAndWhere() throws {
        for (file, expected) in [
            ("scale-zero.joblib", ScikitLearnError.invalidValue(file: "a", name: "scale_", index: 1, value: 0)),
            ("robust-scale-zero.joblib", .invalidValue(file: "a", name: "scale_", index: 1, value: 0)),
            ("max-abs-scale-negative.joblib", .invalidValue(file: "a", name: "scale_", index: 0, value: -1)),
            ("min-max-offset-infinite.joblib", .invalidValue(file: "a", name: "min_", index: 0, value: .infinity)),
            ("min-max-range-reversed.joblib", .invalidRange(file: "a", name: "feature_range", lower: 1, upper: 0)),
            ("min-max-without-range.joblib", .missingAttribute(file: "a", name: "feature_range")),
            ("max-abs-unfitted.joblib", .missingAttribute(file: "a", name: "n_features_in_")),
            ("normalizer-without-norm.pkl", .missingAttribute(file: "a", name: "norm")),
            ("robust-more-centers.joblib", .wrongFeatureCount(file: "a", name: "center_", expected: 6, actual: 7)),
            ("norm-unknown.joblib", .unknownNorm(file: "a", actual: "l3")),
        ] {
            let bytes = try ScalerFixture.bytes("sklearn-1.9", file)
            XCTAssertThrowsError(try ScikitLearnScaler(bytes, file: "a")) {
                XCTAssertEqual($0 as? ScikitLearnError, expected, file)
            }
        }
    }
}

final class HostilePickleTests: XCTestCase {
    func testEachHostilePickleIsRefusedWithItsOwnError() throws {
        let cases = try HostileCase.all(in: "corrupt/pickle")
        XCTAssertGreaterThan(cases.count, 90)
        for hostile in cases {
            XCTAssertThrowsError(
                try ScikitLearnScaler(hostile.bytes, file: "file"), hostile.file
            ) {
                XCTAssertEqual(innerCase($0), hostile.error, "\(hostile.file): \($0)")
                XCTAssertGreaterThan("\($0)".count, 40)
            }
        }
    }

    func testEveryRefusalOfAPickleIsReachedByAFile() throws {
        var reached = Set(try HostileCase.all(in: "corrupt/pickle").map(\.error))
        reached.formUnion(try ScalerFixture.read("sklearn-1.9").refused.map(\.error))
        let expected: Set = [
            "truncated", "unknownOpcode", "unsupportedProtocol", "stackUnderflow", "missingMark", "wrongOperand",
            "oddItemCount", "missingMemo", "invalidText", "invalidNumber", "integerTooLarge", "negativeLength",
            "frameOutOfBounds", "nestedFrame", "frameCrossed", "frameUnfinished", "forbiddenGlobal", "extensionCode",
            "persistentIdentifier", "outOfBandBuffer", "repeatedState", "unusedValues", "trailingBytes", "tooMany",
            "invalidArray", "unsupportedElementType", "objectArray", "shapeTooLarge", "wrongArraySize",
            "unsupportedCompression", "oldJoblibFile", "decompression", "wrongEstimator", "notAnEstimator",
            "missingAttribute", "invalidAttribute", "tooManyFeatures", "wrongFeatureCount", "invalidValue",
            "invalidRange", "unknownNorm",
        ]
        XCTAssertEqual(reached, expected)
    }

    func testAScalerCutAnywhereIsRefused() throws {
        let files = [
            "protocol-0-named.pkl", "protocol-2.pkl", "protocol-4.pkl", "protocol-5-named.pkl",
            "joblib-protocol-2.joblib", "joblib-protocol-4-named.joblib", "joblib-zlib.joblib", "joblib-gzip.joblib",
            "min-max-clip-range.pkl", "robust-protocol-4.pkl", "max-abs-joblib.joblib", "normalizer-protocol-0.pkl",
        ]
        for file in files {
            let bytes = try ScalerFixture.bytes("sklearn-1.9", file)
            for count in 0..<bytes.count {
                let cut = try XCTUnwrap(bytes.slice(at: 0, byteCount: count))
                XCTAssertThrowsError(try ScikitLearnScaler(cut, file: file), "\(count)") {
                    // One byte of gzip's two does not tell gzip.
                    XCTAssertTrue(
                        count == 1
                            || ["truncated", "frameOutOfBounds", "decompression", "invalidNumber"].contains(
                                innerCase($0)),
                        "\(file) cut to \(count): \($0)")
                }
            }
        }
    }
}
