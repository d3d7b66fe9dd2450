import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

/// What `Fixtures/scaler/make.py` wrote in one environment.
private struct ScalerFixture: Decodable {
    struct Scaler: Decodable {
        let file: String
        let mean: [Double]
        let scale: [Double]
        let names: [String]?
    }

    struct Refused: Decodable {
        let file: String
        let error: String
    }

    let versions: [String: String]
    let scalers: [Scaler]
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
            XCTAssertGreaterThan(fixture.scalers.count, 40)
            for expected in fixture.scalers {
                let bytes = try ScalerFixture.bytes(folder, expected.file)
                let scaler = try ScikitLearnScaler.standardScaler(from: bytes, file: expected.file)
                let context = "\(folder)/\(expected.file)"
                XCTAssertEqual(scaler.mean.map(\.bitPattern), expected.mean.map(\.bitPattern), context)
                XCTAssertEqual(scaler.scale.map(\.bitPattern), expected.scale.map(\.bitPattern), context)
                XCTAssertEqual(scaler.featureNames, expected.names, context)
                XCTAssertEqual(scaler.version, fixture.versions["sklearn"], context)
            }
        }
    }

    func testWhatIsNoFittedStandardScalerIsRefusedWithItsOwnError() throws {
        for folder in ScalerFixture.folders {
            let fixture = try ScalerFixture.read(folder)
            XCTAssertGreaterThan(fixture.refused.count, 20)
            for refused in fixture.refused {
                let bytes = try ScalerFixture.bytes(folder, refused.file)
                XCTAssertThrowsError(try ScikitLearnScaler.standardScaler(from: bytes, file: refused.file)) {
                    XCTAssertEqual(innerCase($0), refused.error, "\(folder)/\(refused.file): \($0)")
                    XCTAssertTrue("\($0)".hasPrefix(refused.file), "\($0)")
                }
            }
        }
    }

    func testAnotherEstimatorIsNamed() throws {
        let names = [
            "min-max.joblib": "sklearn.preprocessing._data.MinMaxScaler",
            "pipeline.joblib": "sklearn.pipeline.Pipeline",
            "classifier.pkl": "sklearn.linear_model._logistic.LogisticRegression",
        ]
        for folder in ScalerFixture.folders {
            for (file, name) in names {
                let bytes = try ScalerFixture.bytes(folder, file)
                XCTAssertThrowsError(try ScikitLearnScaler.standardScaler(from: bytes, file: file)) {
                    XCTAssertEqual(
                        $0 as? ScikitLearnError,
                        .wrongEstimator(file: file, expected: "StandardScaler", actual: name))
                    XCTAssertTrue("\($0)".contains(name), "\($0)")
                }
            }
        }
    }

    func testAScaleOfZeroIsNamedByItsIndex() throws {
        let bytes = try ScalerFixture.bytes("sklearn-1.9", "scale-zero.joblib")
        XCTAssertThrowsError(try ScikitLearnScaler.standardScaler(from: bytes, file: "a")) {
            XCTAssertEqual($0 as? ScikitLearnError, .invalidValue(file: "a", name: "scale_", index: 1, value: 0))
        }
    }
}

final class HostilePickleTests: XCTestCase {
    func testEachHostilePickleIsRefusedWithItsOwnError() throws {
        let cases = try HostileCase.all(in: "corrupt/pickle")
        XCTAssertGreaterThan(cases.count, 90)
        for hostile in cases {
            XCTAssertThrowsError(
                try ScikitLearnScaler.standardScaler(from: hostile.bytes, file: "file"), hostile.file
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
        ]
        XCTAssertEqual(reached, expected)
    }

    func testAScalerCutAnywhereIsRefused() throws {
        let files = [
            "protocol-0-named.pkl", "protocol-2.pkl", "protocol-4.pkl", "protocol-5-named.pkl",
            "joblib-protocol-2.joblib", "joblib-protocol-4-named.joblib", "joblib-zlib.joblib", "joblib-gzip.joblib",
        ]
        for file in files {
            let bytes = try ScalerFixture.bytes("sklearn-1.9", file)
            for count in 0..<bytes.count {
                let cut = try XCTUnwrap(bytes.slice(at: 0, byteCount: count))
                XCTAssertThrowsError(try ScikitLearnScaler.standardScaler(from: cut, file: file), "\(count)") {
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
