import Foundation
import HostileReaders
import TestSupport
import XCTest

/// All folders of `Fixtures/corrupt`: what they list, and what refusing each file takes.
final class CorruptFolderTests: XCTestCase {
    private struct Line: Decodable { let file: String }

    /// The folders, the least number of files in each, and the reader that refuses them.
    private static let folders = [
        ("model-file", 150, "model-file"), ("pipeline-file", 150, "pipeline-file"), ("safetensors", 70, "safetensors"),
        ("hdf5", 180, "hdf5"),
        ("zip", 60, "zip"),
        ("pickle", 90, "scaler"), ("keras", 30, "keras"), ("parquet", 170, "parquet"),
        ("png", 75, "png"), ("bmp", 60, "bmp"), ("jpeg", 45, "jpeg"), ("torch", 95, "torch"),
        ("checkpoints", 60, "torch"),
    ]

    /// The models that a folder of `Fixtures/corrupt` has without a lie, for the others to differ from.
    private func soundModels(_ folder: String) throws -> [String] {
        switch folder {
        case "model-file":
            try [
                "valid.safetensors", "types.safetensors", "images.safetensors", "images_of_small_tiles.safetensors",
                "larger_images.safetensors", "halves.safetensors", "attention.safetensors",
                "generator.safetensors", "generator_of_a_decoder.safetensors", "generator_with_an_encoder.safetensors",
            ] + Fixtures.decode([Line].self, "corrupt/model-file/scalers.json").map(\.file)
        case "pipeline-file": try Fixtures.decode([Line].self, "corrupt/pipeline-file/sound.json").map(\.file)
        default: []
        }
    }

    func testEveryFileIsListedOnceWithItsError() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("corrupt"))
        XCTAssertEqual(names.sorted(), Self.folders.map(\.0).sorted())
        for (folder, least, _) in Self.folders {
            let listed = try Fixtures.decode([Line].self, "corrupt/\(folder)/cases.json").map(\.file)
            let sound = try Set(soundModels(folder))
            let files = try FileManager.default.contentsOfDirectory(atPath: Fixtures.path("corrupt/\(folder)")).filter {
                !["json", "py"].contains(($0 as NSString).pathExtension) && $0 != "__pycache__" && !sound.contains($0)
            }
            XCTAssertEqual(files.sorted(), listed.sorted(), folder)
            XCTAssertGreaterThanOrEqual(listed.count, least, folder)
        }
    }

    func testRefusingAFileTakesNoMoreTimeAndHeapThanReadingMay() throws {
        for (folder, _, name) in Self.folders {
            let reader = try XCTUnwrap(HostileReader.all.first { $0.name == name })
            for line in try Fixtures.decode([Line].self, "corrupt/\(folder)/cases.json") {
                let bytes = try Data(contentsOf: URL(filePath: Fixtures.path("corrupt/\(folder)/\(line.file)")))
                do { try reader.readWithinLimits(Array(bytes)) } catch let fault as HostileFault {
                    XCTFail("\(folder)/\(line.file): \(fault)")
                } catch {}
            }
        }
    }
}
