import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport
import XCTest

final class ConverterTests: XCTestCase {
    private let network = Fixtures.path("breast/keras-3/breast_cancer_model.keras")
    private let scaler = Fixtures.path("breast/keras-3/feature_scaler.pkl")

    private func error(_ task: TaskDescription.Kind, _ paths: [String]) -> ConvertError? {
        do throws(ConvertError) {
            _ = try Converter(task: task).convert(paths)
            return nil
        } catch { return error }
    }

    func testTheOrderOfTheFilesDoesNotShowInTheModel() throws {
        let converter = Converter(task: .breastCancer)
        let bytes = try converter.convert([network, scaler]).bytes()
        XCTAssertEqual(try converter.convert([scaler, network]).bytes(), bytes)
        let model = try ModelFile(FileBytes(bytes))
        XCTAssertEqual(model.provenance.sources.map(\.file), ["breast_cancer_model.keras", "feature_scaler.pkl"])
    }

    func testTheSourcesHashesAreThoseOfTheFiles() throws {
        let model = try Converter(task: .breastCancer).convert([network, scaler]).file
        for (source, path) in zip(model.provenance.sources, [network, scaler]) {
            var hash = SHA256()
            hash.update(try FileBytes(contentsOfFile: path, access: .read))
            XCTAssertEqual(source.sha256, hash.finalizeHexadecimal())
        }
    }

    func testEveryNetworkConvertsWithItsScaler() throws {
        for (framework, file) in [
            ("keras-2.11", "h5"), ("keras-2.13", "keras"), ("keras-2.15", "h5"), ("keras-2.15", "keras"),
            ("keras-3", "h5"), ("keras-3", "keras"),
        ] {
            let path = Fixtures.path("breast/\(framework)/breast_cancer_model.\(file)")
            let model = try Converter(task: .breastCancer).convert([path, scaler]).file
            XCTAssertEqual(model.task.kind, .breastCancer)
            XCTAssertEqual(model.checks.count, 4)
            XCTAssertEqual(model.name, "breast-cancer")
        }
    }

    func testAGenericModelIsNamedAsItsNetworkAndHasNoTask() throws {
        let model = try Converter(task: .generic).convert([network]).file
        XCTAssertEqual(model.task, TaskDescription(kind: .generic))
        XCTAssertFalse(model.name.isEmpty)
        XCTAssertEqual(try Converter(task: .generic, name: "mine").convert([network]).file.name, "mine")
    }

    func testFilesThatAreMissingTooManyOrOfNoUseAreNamed() {
        XCTAssertEqual(
            error(.breastCancer, [network]),
            .missingFile(what: "scaler", formats: "a scaler of scikit-learn from pickle or joblib"))
        let formats = "a Keras .h5 or .keras file, or a state dict of PyTorch (.pt, .pth or .safetensors)"
        XCTAssertEqual(error(.breastCancer, [scaler]), .missingFile(what: "network", formats: formats))
        XCTAssertEqual(error(.breastCancer, []), .missingFile(what: "network", formats: formats))
        XCTAssertEqual(
            error(.breastCancer, [network, scaler, network]),
            .tooManyFiles(file: "breast_cancer_model.keras", what: "network"))
        XCTAssertEqual(
            error(.breastCancer, [scaler, scaler, network]), .tooManyFiles(file: "feature_scaler.pkl", what: "scaler"))
        XCTAssertEqual(
            error(.generic, [network, scaler]), .unusedFile(file: "feature_scaler.pkl", task: "generic"))
    }

    func testFilesThatCannotBeReadAreNamed() throws {
        let folder = try TemporaryFolder()
        let missing = folder.path("none.h5")
        XCTAssertEqual(error(.generic, [missing]), .file(.cannotOpen(path: missing, errno: ENOENT)))
        XCTAssertEqual(error(.generic, [folder.path]), .emptyFolder(path: folder.path))
        for (name, bytes, expected) in [
            ("empty.h5", [], ConvertError.emptyFile(file: "empty.h5")),
            ("text.h5", Array("hello, world".utf8), .unknownFormat(file: "text.h5")),
        ] {
            try Data(bytes).write(to: URL(filePath: folder.path(name)))
            XCTAssertEqual(error(.generic, [folder.path(name)]), expected)
        }
    }

    func testANetworkThatDoesNotEndInASigmoidIsNoBreastCancerModel() throws {
        // The same network with a linear output: as many bytes, since JSON takes a space after the text.
        var bytes = try Data(contentsOf: URL(filePath: Fixtures.path("breast/keras-2.11/breast_cancer_model.h5")))
        let place = try XCTUnwrap(bytes.range(of: Data("\"sigmoid\"".utf8)))
        bytes.replaceSubrange(place, with: Data("\"linear\" ".utf8))
        let linear = (name: "linear.h5", bytes: FileBytes(bytes))
        let scaler = (
            name: "feature_scaler.pkl",
            bytes: try FileBytes(contentsOfFile: Fixtures.path("breast/keras-2.11/feature_scaler.pkl"), access: .read)
        )
        XCTAssertThrowsError(try Converter(task: .breastCancer).convert([linear, scaler])) {
            XCTAssertEqual(
                $0 as? ConvertError,
                .invalidModel(
                    .taskMismatch(expected: "a network that ends in a sigmoid", actual: "one that ends in dense")))
        }
        XCTAssertNoThrow(try Converter(task: .generic).convert([linear]))
    }

    func testANetworkThatOverflowsGivesAModelThatCanBeRead() throws {
        let path = Fixtures.path("keras/linear_output/keras-2.11/model.h5")
        var bytes = try Data(contentsOf: URL(filePath: path))
        let graph = try KerasImporter.load(FileBytes(bytes), file: "model.h5").graph
        // Thirty values of the last layer's weight become the largest float: sums of them are infinite.
        let weight = try XCTUnwrap(graph.nodes.last.flatMap { graph.constants[$0.inputs[1]] })
        for value in try weight.tensor.array(of: Float.self).prefix(30) {
            let place = try XCTUnwrap(bytes.range(of: withUnsafeBytes(of: value) { Data($0) }))
            bytes.replaceSubrange(place, with: withUnsafeBytes(of: Float.greatestFiniteMagnitude) { Data($0) })
        }
        let model = try Converter(task: .generic).convert([(name: "model.h5", bytes: FileBytes(bytes))])
        let read = try ModelFile(FileBytes(model.bytes()))
        XCTAssertLessThan(read.checks.count, 4)
    }

    func testANetworkOfAnotherShapeIsNoBreastCancerModel() {
        XCTAssertEqual(
            error(.breastCancer, [Fixtures.path("keras/dense_one_unit/keras-3/model.keras"), scaler]),
            .invalidModel(
                .taskMismatch(expected: "f32 [-1, 30] -> f32 [-1, 1]", actual: "f32 [-1, 1] -> f32 [-1, 1]")))
    }

    func testANameOrVersionThatAModelFileCannotHoldIsRefused() {
        for text in ["", String(repeating: "x", count: 257), String(repeating: "é", count: 129)] {
            for converter in [Converter(task: .generic, name: text), Converter(task: .generic, version: text)] {
                XCTAssertThrowsError(try converter.convert([network])) {
                    guard case .invalidOption(_, let expected) = $0 as? ConvertError else { return XCTFail("\($0)") }
                    XCTAssertEqual(expected, "a text of 1 to 256 bytes without control characters")
                }
            }
        }
        XCTAssertNoThrow(try Converter(task: .generic, name: String(repeating: "x", count: 256)).convert([network]))
    }

    func testWritingToAFolderThatIsNotThereIsAnErrorOfTheFile() throws {
        let model = try Converter(task: .generic).convert([network])
        XCTAssertThrowsError(try model.write(toFile: "/no/such/folder/m")) {
            XCTAssertEqual($0 as? ConvertError, .file(.cannotWrite(path: "/no/such/folder/m", errno: ENOENT)))
        }
    }
}
