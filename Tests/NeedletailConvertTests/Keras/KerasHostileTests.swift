import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import TestSupport
import XCTest

/// Damaged files are imported or refused with an error; whatever is imported can be prepared and planned, or is refused.
final class KerasHostileTests: XCTestCase {
    private static let files = [
        "keras/functional_renamed/keras-2.11/model.h5", "keras/split_names/keras-3/model.h5",
        "keras/shared_layer/keras-2.13/model.keras", "keras/sequential_dense_bn_relu/keras-2.15/model.keras",
        "keras/two_inputs/keras-3/model.keras", "keras/nested_deep/keras-2.13/model.keras",
        "keras/nested_deep/keras-3/model.h5", "keras/operators/keras-2.11/model.h5",
        "keras/operators/keras-3/model.keras",
        "keras/normalizations/keras-3/model.keras", "keras/shapes/keras-3/model.keras",
        "keras/tokens/keras-3/model.keras", "keras/pooling/keras-3/model.keras", "keras/merges/keras-3/model.keras",
        "keras/activation_layers/keras-3/model.keras", "keras/time_distributed/keras-3/model.keras",
        "keras/activations/keras-3/model.keras", "keras/image_layers/keras-2.11/model.h5",
        "keras/image_layers/keras-2.15/model.keras", "keras/convolutions/keras-3/model.keras",
        "keras/sequence_convolutions/keras-3/model.keras", "keras/depthwise_convolutions/keras-3/model.keras",
        "keras/windows/keras-3/model.keras", "keras/free_sides/keras-3/model.keras",
        "keras/attention/keras-3/model.keras", "keras/vision_transformer/keras-2.11/model.h5",
        "keras/vision_in_a_package/keras-3/model.keras", "keras/vision_nested/keras-3/model.h5",
    ]

    /// Whether the file was imported; everything else than a refusal of its own kind fails the test.
    private func isImported(_ bytes: FileBytes, _ context: String) -> Bool {
        do {
            let graph = try KerasImporter.load(bytes, file: "f").graph
            _ = try Plan(graph.prepared())
            return true
        } catch let error as ConvertError {
            XCTAssertFalse("\(error)".isEmpty, context)
        } catch {
            XCTAssertTrue(error is GraphError, "\(error) \(context)")
        }
        return false
    }

    func testFilesCutShortAreRefused() throws {
        for path in Self.files {
            let bytes = try fixtureBytes(path).array()
            var random = SeededRandom(seed: 17)
            let counts = (0..<64).map { $0 } + (0..<100).map { _ in Int.random(in: 0..<bytes.count, using: &random) }
            for count in counts {
                XCTAssertFalse(isImported(FileBytes(Array(bytes[..<count])), "\(path) \(count)"), "\(path) \(count)")
            }
        }
    }

    func testArchivesWithRandomChangesBehindTheirChecksumsNeverTrap() throws {
        for path in Self.files where path.hasSuffix(".keras") {
            let archive = try KerasArchive(path)
            var imported = 0
            var count = 0
            Mutations.forEach(share: 0.03) { random, place in
                var config = archive
                config["config.json"] = random.mutated(config["config.json"])
                var weights = archive
                weights.weights = random.mutated(weights.weights)
                for (part, changed) in [("config", config), ("weights", weights)] {
                    imported += isImported(changed.file, "\(path) \(part) \(place)") ? 1 : 0
                    count += 1
                }
            }
            guard Mutations.areMany else { continue }
            // Some changes do not matter; many do.
            XCTAssertGreaterThan(imported, 0, path)
            XCTAssertLessThan(imported, count, path)
        }
    }

    func testConfigurationsWithValuesPutInForOthersNeverTrap() throws {
        let values = [
            "null", "true", "0", "-1", "1", "9223372036854775807", "-9223372036854775808", "1e300", "\"\"", "\"dense\"",
            "\"Dense\"", "\"in\"", "[]", "{}", "[null]", "[[]]", "[\"dense\", 0, 0]", "[[[\"twice\", 0, 0, {}]]]",
            "2", "-3", "1099511627776", "0.5", "[0]", "[1, 2]", "[-1, -1]", "[1048576, 1048576]", "[null, 4294967296]",
            "\"sparsemax\"", "\"glu\"", "\"channels_first\"", "\"same\"", "\"causal\"", "16777216", "\"Flatten\"",
            "\"Sequential\"", "\"GroupNormalization\"",
        ]
        for path in Self.files where path.hasSuffix(".keras") {
            let archive = try KerasArchive(path)
            let text = Array(archive.config.utf8)
            let places = tokens(of: text)
            XCTAssertGreaterThan(places.count, 100, path)
            Mutations.forEach(share: 0.03) { random, seed in
                let place = places[Int.random(in: 0..<places.count, using: &random)]
                let value = values[Int.random(in: 0..<values.count, using: &random)]
                var changed = archive
                changed["config.json"] =
                    Array(text[..<place.lowerBound]) + Array(value.utf8) + text[place.upperBound...]
                _ = isImported(changed.file, "\(path) \(seed)")
            }
        }
    }

    /// Where numbers, words and texts stand in JSON.
    private func tokens(of text: [UInt8]) -> [Range<Int>] {
        var tokens: [Range<Int>] = []
        var start: Int?
        var isInText = false
        for (index, byte) in text.enumerated() {
            if isInText {
                guard byte == UInt8(ascii: "\"") else { continue }
                isInText = false
                tokens.append((start ?? index)..<index + 1)
                start = nil
            } else if byte == UInt8(ascii: "\"") {
                isInText = true
                start = index
            } else if "{}[]:, ".utf8.contains(byte) {
                if let start { tokens.append(start..<index) }
                start = nil
            } else {
                start = start ?? index
            }
        }
        return tokens
    }
}
