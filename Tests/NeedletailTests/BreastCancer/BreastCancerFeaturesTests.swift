import Needletail
import XCTest

final class BreastCancerFeaturesTests: XCTestCase {
    /// Values that differ from feature to feature: the number of the feature, from 0, plus a half.
    private let distinct = (0..<30).map { Double($0) + 0.5 }

    private let nuclei = [
        "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points",
        "symmetry", "fractal dimension",
    ]

    func testEachValueIsThePropertyOfItsName() throws {
        let features = try BreastCancerFeatures(distinct)
        XCTAssertEqual(features.values, distinct)
        var properties: [String: Double] = [:]
        for child in Mirror(reflecting: features).children {
            properties[try XCTUnwrap(child.label)] = try XCTUnwrap(child.value as? Double)
        }
        XCTAssertEqual(properties.count, 30)
        for (index, name) in BreastCancerFeatures.names.enumerated() {
            let words = name.split(whereSeparator: { $0 == " " || $0 == "_" }).map(String.init)
            let property = words.enumerated().map { place, word in
                place == 0 ? word : word == "se" ? "SE" : word.capitalized
            }.joined()
            XCTAssertEqual(properties[property], distinct[index], "\(name) as \(property)")
        }
    }

    func testNamesAreTheTenQuantitiesAsMeanThenErrorThenWorst() {
        let expected = ["mean", "se", "worst"].flatMap { part in nuclei.map { "\($0)_\(part)" } }
        XCTAssertEqual(BreastCancerFeatures.names, expected)
    }

    func testEveryPropertyIsSetByTheMemberwiseInitialiser() {
        let features = BreastCancerFeatures(
            radiusMean: 1, textureMean: 2, perimeterMean: 3, areaMean: 4, smoothnessMean: 5, compactnessMean: 6,
            concavityMean: 7, concavePointsMean: 8, symmetryMean: 9, fractalDimensionMean: 10, radiusSE: 11,
            textureSE: 12,
            perimeterSE: 13, areaSE: 14, smoothnessSE: 15, compactnessSE: 16, concavitySE: 17, concavePointsSE: 18,
            symmetrySE: 19, fractalDimensionSE: 20, radiusWorst: 21, textureWorst: 22, perimeterWorst: 23,
            areaWorst: 24,
            smoothnessWorst: 25, compactnessWorst: 26, concavityWorst: 27, concavePointsWorst: 28, symmetryWorst: 29,
            fractalDimensionWorst: 30)
        XCTAssertEqual(features.values, (1...30).map(Double.init))
    }

    func testAnotherNumberOfValuesThanThirtyIsRefused() {
        for count in [0, 1, 29, 31, 60] {
            XCTAssertThrowsError(try BreastCancerFeatures([Double](repeating: 1, count: count))) {
                XCTAssertEqual($0 as? PredictionError, .wrongFeatureCount(expected: 30, actual: count))
                XCTAssertEqual("\($0)", "expected 30 features, got \(count)")
            }
        }
    }

    /// Every way to write each name.
    private func aliases(_ index: Int) -> [String] {
        let quantity = nuclei[index % 10]
        let scikit =
            switch index / 10 {
            case 0: "mean \(quantity)"
            case 1: "\(quantity) error"
            default: "worst \(quantity)"
            }
        let names = [BreastCancerFeatures.names[index], scikit]
        return names.flatMap { name in
            [name, name.uppercased(), name.capitalized, name.replacing(" ", with: "_")]
        }
    }

    func testColumnsAreFoundByEveryNameInAnyCaseWithSpacesOrUnderscores() throws {
        for index in 0..<30 {
            for alias in aliases(index) {
                XCTAssertEqual(BreastCancerFeatures.index(ofColumn: alias), index, alias)
            }
        }
        for style in 0..<aliases(0).count {
            let columns = Dictionary(uniqueKeysWithValues: (0..<30).map { (aliases($0)[style], distinct[$0]) })
            XCTAssertEqual(try BreastCancerFeatures(columns: columns).values, distinct, "style \(style)")
        }
    }

    func testNamesThatAreNearButNotTheFeaturesAreNotFound() {
        for name in [
            "", "radius", "mean", "radius_", "radius mean mean", "radius-mean", "mean_radius_mean", " radius_mean",
            "radius_max", "error radius", "radius_mean\0", "rädius_mean",
        ] {
            XCTAssertNil(BreastCancerFeatures.index(ofColumn: name), name)
        }
    }

    private func columns() -> [String: Double] {
        Dictionary(uniqueKeysWithValues: zip(BreastCancerFeatures.names, distinct))
    }

    func testAMissingColumnIsNamed() {
        for name in BreastCancerFeatures.names {
            var columns = columns()
            columns[name] = nil
            XCTAssertThrowsError(try BreastCancerFeatures(columns: columns)) {
                XCTAssertEqual($0 as? PredictionError, .missingFeature(name: name))
                XCTAssertEqual("\($0)", "the feature \(name) is missing")
            }
        }
    }

    func testAnUnknownColumnIsNamed() {
        var columns = columns()
        columns["diagnosis\n"] = 1
        XCTAssertThrowsError(try BreastCancerFeatures(columns: columns)) {
            XCTAssertEqual($0 as? PredictionError, .unknownFeature(name: "diagnosis\n"))
            XCTAssertEqual("\($0)", "'diagnosis\\u{a}' is no feature of this model")
        }
    }

    func testAColumnUnderTwoOfItsNamesIsRefused() {
        for alias in ["worst fractal dimension", "FRACTAL_DIMENSION_WORST", "fractal_dimension_worst"] {
            var columns = columns()
            columns[alias] = 29.5
            XCTAssertThrowsError(try BreastCancerFeatures(columns: columns), alias) {
                XCTAssertEqual($0 as? PredictionError, .duplicateFeature(name: "fractal dimension_worst"), alias)
                XCTAssertEqual("\($0)", "the feature fractal dimension_worst is given twice")
            }
        }
    }
}
