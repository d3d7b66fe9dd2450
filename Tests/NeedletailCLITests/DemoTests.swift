import Foundation
import NeedletailKernelList
import NeedletailKernels
import TestSupport
import XCTest

final class DemoTests: CommandLineCase {
    func testTheDemoRunsEverySystemOnTheFixtures() throws {
        let result = try needletail("demo", "--fixtures", Fixtures.path(""))
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertEqual(result.error, "")
        XCTAssertTrue(
            result.output.hasPrefix("Breast cancer: malignant or benign from 30 measurements of cell nuclei\n"))
        XCTAssertTrue(result.output.contains("\nKeras archive 3.15.1, scikit-learn 1.9.1, 14337 parameters\n"))
        XCTAssertTrue(
            result.output.contains("\n1     Malignant   Malignant   0.999857     0.9999      High\n"), result.output)
        let right = try XCTUnwrap(result.output.firstMatch(of: /\n(\d+) of 569 rows/))
        XCTAssertGreaterThan(try XCTUnwrap(Int(right.1)), 550)
        XCTAssertNotNil(
            result.output.firstMatch(
                of:
                    /\nHeart disease from four measurements and eight categories\nSpark 3\.5\.\d+, \d+, \d+, \d+ parameters\n/
            ))
        XCTAssertTrue(result.output.contains("\nKeras archive 3.15.1, 22485 parameters\n"), result.output)
        for (image, probability) in try kerasProbabilities() {
            guard let line = result.lines.first(where: { $0.hasPrefix("\(image) ") }) else { continue }
            XCTAssertTrue(line.contains(probability > 0.5 ? " PNEUMONIA " : " NORMAL "), String(line))
            let score = try XCTUnwrap(line.firstMatch(of: /\s(0\.\d{6})\s/))
            XCTAssertEqual(try XCTUnwrap(Double(score.1)), probability, accuracy: 2e-5)
        }
        XCTAssertEqual(result.lines.count { $0.contains(" x ") && $0.contains(".png ") }, 7 + 8)
        XCTAssertTrue(
            result.output.contains("\nimage             size        prediction  Benign     Malignant  Normal"))
        for (image, label) in try kerasLabels().prefix(8) {
            let line = try XCTUnwrap(result.lines.first { $0.hasPrefix("\(image) ") })
            XCTAssertTrue(line.contains(" \(label) "), String(line))
        }
        for model in ["logistic regression", "random forest", "boosted trees"] {
            let rows = result.lines.filter { $0.hasPrefix("  \(model) ") }
            XCTAssertEqual(rows.count, 3, model)
            XCTAssertTrue(rows[0].contains(" Low "), model)
            XCTAssertTrue(rows[2].contains(" High "), model)
        }
        for scenario in ["good-prognosis", "metastatic", "typical"] {
            XCTAssertEqual(result.lines.count { $0.hasPrefix("\(scenario) ") }, 2, scenario)
        }
        XCTAssertTrue(
            result.output.contains(
                "torch.manual_seed(42) is the one\nthat PyTorch drew, within 0.001 of the largest value\n"))
        XCTAssertTrue(result.output.hasSuffix("For research use; not a medical device.\n"))
        for line in result.lines { XCTAssertLessThanOrEqual(line.count, 80, String(line)) }
    }

    /// The most probable label of each file of the lung cancer system, by Keras.
    private func kerasLabels() throws -> [(String, String)] {
        struct Expected: Decodable {
            struct File: Decodable {
                let file: String
                let probabilities: [String: [Double]]
            }
            let labels: [String]
            let files: [File]
        }
        let expected = try Fixtures.decode(Expected.self, "lung/expected.json")
        return try expected.files.map { file in
            let own = try XCTUnwrap(file.probabilities["keras-3"])
            let best = try XCTUnwrap(own.indices.max { own[$0] < own[$1] })
            return (String(file.file.dropFirst("images/".count)), expected.labels[best])
        }
    }

    func testWithoutTheOtherFixturesTheDemoSaysThatTheyAreLeftOut() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("breast"), withDestinationPath: Fixtures.path("breast"))
        let result = try needletail("demo", "--fixtures", folder.path)
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(result.output.contains("\nPneumonia is left out: \(folder.path)/pneumonia is not there.\n"))
        XCTAssertTrue(result.output.contains("\nLung cancer is left out: \(folder.path)/lung is not there.\n"))
        XCTAssertTrue(result.output.contains("\nOsteosarcoma is left out: \(folder.path)/osteosarcoma is not there.\n"))
        XCTAssertTrue(
            result.output.hasSuffix("\nHeart disease is left out: \(folder.path)/spark is not there.\n"), result.output)
    }

    func testWithoutFixturesTheDemoSaysWhereTheyAre() throws {
        assertFailure(
            try needletail("demo"), 3,
            "cannot open Fixtures/breast/keras-3/breast_cancer_model.keras: No such file or directory; run it in a "
                + "checkout of the package, or name its Fixtures with --fixtures")
    }
}

final class KernelsTests: CommandLineCase {
    func testEveryKernelIsListedWithTheTierThatRuns() throws {
        for tier in Tier.allCases {
            let result = try needletail("kernels", environment: ["NEEDLETAIL_TIER": tier.rawValue])
            XCTAssertEqual(result.status, 0)
            XCTAssertEqual(result.error, "")
            let selected = min(tier, Tier.detected)
            XCTAssertTrue(result.output.contains("\ndetected   \(Tier.detected)\n"))
            XCTAssertTrue(result.output.contains("\nselected   \(selected) (NEEDLETAIL_TIER=\(tier))\n"), result.output)
            XCTAssertTrue(result.output.contains("\nmatmul     \(selected == .baseline ? "openBLAS" : "builtin")\n"))
            for kernel in kernelList {
                let words = result.lines.map { $0.split(separator: " ").map(String.init) }
                XCTAssertTrue(words.contains([kernel.name, selected.rawValue]), "\(kernel.name) on \(tier)")
            }
        }
    }
}
