import Foundation
import TestSupport
import XCTest

/// Networks that draw rows on the command line.
final class ConvertGeneratorTests: CommandLineCase {
    private let checkpoint = Fixtures.path("osteosarcoma/no_age.pt")

    private func convert(_ arguments: String...) throws -> CommandResult {
        try run(["convert", checkpoint] + arguments + ["-o", folder.path("model.safetensors")])
    }

    func testAConfigurationAndOptionsSayWhatRowsAre() throws {
        let config = folder.path("config.json")
        try Data(#"{"mutations": ["TP53", "RB1"], "pathways": 1}"#.utf8).write(to: URL(filePath: config))
        let result = try convert("--task", "osteosarcoma", "--config", config, "--pathways", "3")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(
            result.error.hasSuffix(
                "\nrows: 2 mutations, 7 expression values, 3 pathways, by survival_time, event_occurred, metastasis_at_diagnosis; 250 "
                    + "steps\n"), result.error)
        XCTAssertTrue(
            result.error.contains("\nnetwork: denoiser of 12 values with 3 conditions: width 32"), result.error)
        let inspected = try needletail("inspect", folder.path("model.safetensors"), "--verify")
        XCTAssertEqual(inspected.status, 0, inspected.error)
        XCTAssertTrue(inspected.output.contains("osteosarcoma"), inspected.output)
    }

    func testWhatDoesNotFitIsAFailureOfUsageOrOfTheModel() throws {
        for arguments in [
            ["--task", "osteosarcoma"], ["--task", "osteosarcoma", "--mutations", "9", "--pathways", "9"],
            ["--task", "osteosarcoma", "--mutations", "4", "--pathways", "2", "--steps", "9"],
            ["--task", "osteosarcoma", "--mutations", "-1"], ["--task", "generic", "--mutations", "4"],
            ["--task", "generic", "--config", checkpoint],
        ] {
            let result = try run(["convert", checkpoint] + arguments + ["-o", folder.path("model.safetensors")])
            XCTAssertEqual(result.status, 2, "\(arguments): \(result.error)")
        }
        let result = try convert("--task", "osteosarcoma", "--config", checkpoint)
        XCTAssertEqual(result.status, 3, result.error)
        XCTAssertTrue(result.error.contains("configuration"), result.error)
    }
}
