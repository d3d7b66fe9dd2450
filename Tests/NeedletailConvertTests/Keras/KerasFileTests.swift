import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailTensor
import XCTest

/// What a file says about itself, and files with parts missing or other weights.
final class KerasFileTests: XCTestCase {
    private let file = "model"
    private let archivePath = "keras/sequential_dense_bn_relu/keras-3/model.keras"

    private func assert(_ bytes: FileBytes, throws expected: ConvertError, _ line: UInt = #line) {
        XCTAssertThrowsError(try KerasImporter.load(bytes, file: file), line: line) { error in
            XCTAssertEqual(error as? ConvertError, expected, line: line)
        }
    }

    func testAModelSaysWhoSavedItAndHow() throws {
        func load(_ path: String) throws -> KerasModel {
            try KerasImporter.load(fixtureBytes("keras/\(path)"), file: path)
        }
        let oldest = try load("functional_chain/keras-2.11/model.h5")
        XCTAssertEqual(oldest.kerasVersion, "2.11.0")
        XCTAssertEqual(oldest.backend, "tensorflow")
        XCTAssertNil(oldest.dateSaved)
        XCTAssertEqual(oldest.container, .hdf5)
        XCTAssertEqual(oldest.className, "Functional")
        XCTAssertEqual(oldest.name, "model")
        let newest = try load("sequential_no_bias/keras-3/model.keras")
        XCTAssertEqual(newest.kerasVersion, "3.15.1")
        XCTAssertNil(newest.backend)
        XCTAssertEqual(newest.dateSaved, "2024-01-01@00:00:00")
        XCTAssertEqual(newest.container, .archive)
        XCTAssertEqual(newest.className, "Sequential")
        XCTAssertEqual(newest.name, "sequential")
    }

    func testInputsAndOutputsHaveTheNamesOfTheirLayers() throws {
        let expected: [(path: String, inputs: [String], outputs: [String])] = [
            ("functional_chain/keras-2.11/model.h5", ["cells"], ["p"]),
            ("functional_renamed/keras-2.15/model.keras", ["in.put"], ["x>y"]),
            ("functional_renamed/keras-3/model.h5", ["in.put"], ["0"]),
            ("sequential_explicit_input/keras-2.15/model.keras", ["measurements"], ["dense_1"]),
            ("sequential_dense_relu_bn/keras-2.11/model.h5", ["dense_input"], ["dense_2"]),
            ("activations_as_layers/keras-3/model.keras", ["input_layer"], ["activation_2"]),
            ("inert_layers/keras-3/model.keras", ["input_layer"], ["dropout"]),
            ("shared_layer/keras-2.13/model.keras", ["in"], ["out"]),
            ("two_outputs/keras-3/model.h5", ["in"], ["risk", "stage"]),
            ("two_inputs/keras-2.11/model.h5", ["right", "left"], ["score", "score.2", "norm"]),
            ("two_inputs/keras-3/model.keras", ["right", "left"], ["score", "score.2", "norm"]),
        ]
        for (path, inputs, outputs) in expected {
            let model = try KerasImporter.load(fixtureBytes("keras/\(path)"), file: path)
            XCTAssertEqual(model.inputNames, inputs, path)
            XCTAssertEqual(model.outputNames, outputs, path)
        }
    }

    func testAnArchiveWithoutAPartThatItNeedsIsRefusedByThePartsName() throws {
        for name in ["config.json", "model.weights.h5"] {
            var archive = try KerasArchive(archivePath)
            archive.entries.removeAll { $0.name == name }
            assert(archive.file, throws: .missingEntry(file: file, entry: name))
        }
        var archive = try KerasArchive(archivePath)
        archive.entries.removeAll { $0.name == "metadata.json" }
        XCTAssertNil(try KerasImporter.load(archive.file, file: file).kerasVersion)
        archive.entries = []
        assert(archive.file, throws: .missingEntry(file: file, entry: "config.json"))
    }

    func testAModelOfKeras1IsRefused() throws {
        var archive = try KerasArchive(archivePath)
        archive["metadata.json"] = Array(#"{"keras_version": "1.2.2"}"#.utf8)
        assert(archive.file, throws: .unsupportedVersion(file: file, version: "1.2.2", oldest: "2.11"))
        archive["metadata.json"] = Array(#"{"keras_version": "4.0-dev"}"#.utf8)
        XCTAssertEqual(try KerasImporter.load(archive.file, file: file).kerasVersion, "4.0-dev")
    }

    func testDamageInsideTheArchiveIsReportedWithTheFilesName() throws {
        var archive = try KerasArchive(archivePath)
        archive.config = "{\"class_name\": "
        let end = try jsonEnd(of: archive)
        assert(
            archive.file,
            throws: .invalidJSON(
                file: file, part: "config.json", .unexpectedEnd(byteOffset: end, expected: .value)))
        archive = try KerasArchive(archivePath)
        archive.weights = Array("no HDF5".utf8)
        XCTAssertThrowsError(try KerasImporter.load(archive.file, file: file)) { error in
            guard case .invalidHDF5(file, let reason) = error as? ConvertError else { return XCTFail("\(error)") }
            XCTAssertTrue(reason.contains("no HDF5 signature in 7 bytes"), reason)
        }
        let cut = try fixtureBytes(archivePath).array().dropLast(30)
        XCTAssertThrowsError(try KerasImporter.load(FileBytes(Array(cut)), file: file)) { error in
            guard case .invalidArchive(file, let reason) = error as? ConvertError else { return XCTFail("\(error)") }
            XCTAssertTrue(reason.contains("its end is missing"), reason)
        }
    }

    /// The byte of the file at which the configuration ends.
    private func jsonEnd(of archive: KerasArchive) throws -> Int {
        let entry = try XCTUnwrap(ZipArchive(archive.file).entry(named: "config.json"))
        return entry.dataOffset + entry.byteCount
    }

    func testWeightsThatAreNoNumbersAreRefusedWithTheirPlace() throws {
        let graph = try KerasImporter.load(fixtureBytes(archivePath), file: file).graph
        let kernel = try XCTUnwrap(graph.constants["dense_1.kernel"]).tensor.array(of: Float.self)
        for value in [Float.nan, .infinity, -.infinity] {
            var archive = try KerasArchive(archivePath)
            let index = 2000
            let place = try XCTUnwrap(firstPlace(of: kernel[index..<index + 4], in: archive.weights))
            withUnsafeBytes(of: value.bitPattern.littleEndian) {
                archive.weights.replaceSubrange(place..<place + 4, with: $0)
            }
            assert(
                archive.file,
                throws: .nonFiniteWeight(
                    file: file, ModelLayer(name: "dense_1", className: "Dense"), weight: "kernel", index: index))
        }
    }

    /// Where the bytes of `values` stand in `bytes`.
    private func firstPlace(of values: ArraySlice<Float>, in bytes: [UInt8]) -> Int? {
        let pattern = values.flatMap { value in withUnsafeBytes(of: value.bitPattern.littleEndian) { Array($0) } }
        return bytes.indices.first { bytes[$0...].starts(with: pattern) }
    }

    func testWeightsNotedAsAnotherLayersAreRefused() throws {
        var archive = try KerasArchive(archivePath)
        archive.config = archive.config.replacing("\"dense_1\"", with: "\"mine\"")
        assert(
            archive.file,
            throws: .mismatchedWeights(
                file: file, ModelLayer(name: "mine", className: "Dense"), actual: "dense_1"))
    }

    func testLayersAndGroupsOfWeightsMustBeEquallyMany() throws {
        let path = "keras/dense_dense/keras-2.15/model.keras"
        let layer = #"{"module": "keras.layers", "class_name": "Dense""#
        var archive = try KerasArchive(path)
        let parts = archive.config.split(separator: layer, omittingEmptySubsequences: false)
        XCTAssertEqual(parts.count, 4)
        archive.config = parts.dropLast(2).joined(separator: layer) + layer + parts[3]
        assert(
            archive.file,
            throws: .wrongLayerCount(file: file, className: "Dense", expected: 2, actual: 3))
        archive = try KerasArchive(path)
        archive.config = (parts.dropLast() + [parts[2].replacing("dense_1", with: "more")] + parts.suffix(1))
            .joined(separator: layer)
        assert(archive.file, throws: .wrongLayerCount(file: file, className: "Dense", expected: 4, actual: 3))
    }

    func testAnHDF5ModelWhoseLayersHaveNoWeightsOfThatNameIsRefused() throws {
        var bytes = try fixtureBytes("keras/dense_dense/keras-2.11/model.h5").array()
        let text = Array("\"name\": \"dense_1\"".utf8)
        let place = try XCTUnwrap(bytes.indices.first { bytes[$0...].starts(with: text) })
        bytes.replaceSubrange(place..<place + text.count, with: Array("\"name\": \"dense_7\"".utf8))
        assert(
            FileBytes(bytes), throws: .missingWeights(file: file, ModelLayer(name: "dense_7", className: "Dense")))
    }
}
