import Foundation
import NeedletailConvert
import NeedletailFormat
import TestSupport
import XCTest

final class ConvertTests: CommandLineCase {
    private let scaler = Fixtures.path("breast/keras-3/feature_scaler.pkl")
    private let network = Fixtures.path("breast/keras-3/breast_cancer_model.keras")

    /// Checks that converting `inputs` fails, says `message`, writes nothing, and leaves what stands at the output.
    private func assertRefused(
        _ inputs: [String], task: String = "breast-cancer", _ status: Int32, _ message: String, line: UInt = #line
    ) throws {
        let before = try folder.names()
        assertFailure(
            try run(["convert"] + inputs + ["--task", task, "-o", folder.path("new.safetensors")]), status, message,
            line: line)
        XCTAssertEqual(try folder.names(), before, line: line)
        let old = try file("old.safetensors", "what stood here")
        assertFailure(try run(["convert"] + inputs + ["--task", task, "-o", old]), status, message, line: line)
        XCTAssertEqual(try Data(contentsOf: URL(filePath: old)), Data("what stood here".utf8), line: line)
        XCTAssertEqual(try folder.names(), (before + ["old.safetensors"]).sorted(), line: line)
        try FileManager.default.removeItem(atPath: old)
    }

    func testEveryNetworkConvertsWithItsScalerInEitherOrder() throws {
        for (framework, name) in [
            ("keras-2.11", "breast_cancer_model.h5"), ("keras-2.13", "breast_cancer_model.keras"),
            ("keras-2.15", "breast_cancer_model.h5"), ("keras-2.15", "breast_cancer_model.keras"),
            ("keras-3", "breast_cancer_model.h5"), ("keras-3", "breast_cancer_model.keras"),
        ] {
            let network = Fixtures.path("breast/\(framework)/\(name)")
            let first = folder.path("1.safetensors")
            let second = folder.path("2.safetensors")
            let result = try needletail("convert", network, scaler, "--task", "breast-cancer", "-o", first)
            XCTAssertEqual(result.status, 0, result.error)
            XCTAssertEqual(result.output, "")
            XCTAssertTrue(result.error.wholeMatch(of: /.*: 14337 parameters, \d+ bytes, SHA-256 [0-9a-f]{64}\n/) != nil)
            XCTAssertEqual(
                try needletail("convert", "--task=breast-cancer", "--output=\(second)", scaler, network).status, 0)
            let bytes = try Data(contentsOf: URL(filePath: first))
            XCTAssertEqual(bytes, try Data(contentsOf: URL(filePath: second)))
            XCTAssertEqual(
                Array(bytes), try Converter(task: .breastCancer).convert([network, scaler]).bytes(),
                "\(framework) \(name)")
            XCTAssertEqual(try folder.names(), ["1.safetensors", "2.safetensors"])
        }
    }

    func testScalersOfEveryKindConvertAndAnswer() throws {
        let path = folder.path("m.safetensors")
        for name in ["standard", "min-max-clip", "robust-uncentred", "max-abs", "l2"] {
            let scaler = Fixtures.path("scaler/sklearn-1.2/breast-\(name).joblib")
            let result = try needletail("convert", network, scaler, "--task", "breast-cancer", "-o", path)
            XCTAssertEqual(result.status, 0, result.error)
            let rows = try needletail("predict", path, "--csv", Fixtures.path("breast/rows.csv"), "--format", "csv")
            XCTAssertEqual(rows.status, 0, rows.error)
            XCTAssertEqual(rows.output.split(separator: "\n").count, 570, name)
        }
    }

    func testAScalerThatIsNotReadIsNamedBesideThoseThatAre() throws {
        for (file, name) in [("power.joblib", "PowerTransformer"), ("quantile.pkl", "QuantileTransformer")] {
            try assertRefused(
                [network, Fixtures.path("scaler/sklearn-1.9/\(file)")], 3,
                "\(file) holds a \"sklearn.preprocessing._data.\(name)\", expected a StandardScaler, MinMaxScaler, "
                    + "RobustScaler, MaxAbsScaler or Normalizer: dump one of these itself, fitted")
        }
    }

    func testAFolderThatSparkSavedConvertsAndOtherFoldersAreToldApart() throws {
        let spark = try SparkCase("heart_logistic")
        let path = try convert(spark)
        XCTAssertTrue(try needletail("inspect", path).output.hasPrefix("model       heart-disease, version 1\n"))
        func refuse(_ inputs: [String], _ message: String, task: String = "heart-disease") throws {
            assertFailure(try run(["convert"] + inputs + ["--task", task, "-o", folder.path("no")]), 3, message)
        }
        let empty = folder.path("empty")
        try FileManager.default.createDirectory(atPath: empty, withIntermediateDirectories: false)
        let advice = "give the folder that PipelineModel.save wrote, as a local copy"
        try refuse([empty], "\(empty) is an empty folder: \(advice)")
        try refuse([folder.path], "\(folder.path) has no metadata of Spark: \(advice)")
        try refuse(
            [spark.folder],
            "no network is given: add a Keras .h5 or .keras file, or a state dict of PyTorch (.pt, .pth or .safetensors), and not a "
                + "folder that Spark saved",
            task: "breast-cancer")
        let other = try SparkCase("forest_words")
        let result = try needletail("convert", other.folder, "--task", "heart-disease", "-o", folder.path("no"))
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.error.contains("which is none of Age, Blood_Pressure,"), result.error)
        assertUsage(
            try needletail("convert", spark.folder, "--task", "generic", "-o", spark.folder),
            "the output \(spark.folder) is the input \(spark.folder): give another path", verb: "convert")
        XCTAssertEqual(try folder.names(), ["empty", "model.safetensors"])
    }

    func testNameAndVersionGoIntoTheFile() throws {
        let path = folder.path("m")
        let result = try needletail(
            "convert", network, "--task", "generic", "-o", path, "--name", "my \"net\"", "--model-version", "2.1-β")
        XCTAssertEqual(result.status, 0, result.error)
        XCTAssertTrue(try needletail("inspect", path).output.hasPrefix("model       my \"net\", version 2.1-β\n"))
        for option in ["--name", "--model-version"] {
            assertUsage(
                try needletail(
                    "convert", network, "--task", "generic", "-o", path, option, String(repeating: "x", count: 257)),
                "the model's \(option == "--name" ? "name" : "version") must be a text of 1 to 256 bytes without control "
                    + "characters",
                verb: "convert")
        }
    }

    func testTaskAndOutputMustBeGiven() throws {
        assertUsage(try needletail("convert", network, "-o", "m"), "--task is missing", verb: "convert")
        assertUsage(
            try needletail("convert", network, "--task", "generic"), "--output is missing", verb: "convert")
        assertUsage(
            try needletail("convert", network, "--task", "cancer", "-o", "m"),
            "'cancer' is no task: the tasks are generic, breast-cancer, heart-disease, pneumonia, lung-cancer, image-classifier, "
                + "image-segmenter, osteosarcoma", verb: "convert")
    }

    func testFilesThatAreNotTheRightOnesAreRefused() throws {
        let empty = try file("empty.h5", "")
        let text = try file("text.h5", "hello, world")
        try assertRefused([empty, scaler], 3, "empty.h5: the file is empty")
        try assertRefused(
            [text, scaler], 3,
            "text.h5: neither HDF5, a zip archive, safetensors nor a pickle: give a model that Keras saved (.keras or .h5), a state "
                + "dict of PyTorch (.pt, .pth or .safetensors), a scaler or pipeline that joblib or pickle dumped, or the folder that Spark's PipelineModel.save wrote"
        )
        try assertRefused(
            [folder.path, scaler], 3,
            "\(folder.path) has no metadata of Spark: give the folder that PipelineModel.save wrote, as a local copy")
        let spark = try SparkCase("heart_logistic").folder
        try assertRefused(
            [scaler, spark], 3,
            "\(scaler): the task of a folder that Spark saved has no use for it: leave it out")
        try assertRefused(
            [folder.path("none.h5"), scaler], 3, "cannot open \(folder.path("none.h5")): No such file or directory")
        try assertRefused([network], 3, "no scaler is given: add a scaler of scikit-learn from pickle or joblib")
        try assertRefused(
            [scaler], 3,
            "no network is given: add a Keras .h5 or .keras file, or a state dict of PyTorch (.pt, .pth or .safetensors)"
        )
        try assertRefused([network, scaler, network], 3, "breast_cancer_model.keras: a second network: give one")
        try assertRefused([network, scaler, scaler], 3, "feature_scaler.pkl: a second scaler: give one")
        try assertRefused(
            [network, scaler], task: "generic", 3,
            "feature_scaler.pkl: the task generic has no use for it: leave it out")
    }

    func testALayerThatIsNotKnownIsNamedWithItsClass() throws {
        for path in ["keras-2.11/model.h5", "keras-2.13/model.keras", "keras-3/model.h5", "keras-3/model.keras"] {
            let input = Fixtures.path("keras/unknown_layer/\(path)")
            let output = folder.path("new.safetensors")
            let result = try needletail("convert", input, "--task", "generic", "-o", output)
            XCTAssertEqual(result.status, 3)
            XCTAssertEqual(result.output, "")
            XCTAssertTrue(result.error.hasPrefix("error: model."), result.error)
            XCTAssertTrue(result.error.contains("Swizzle"), result.error)
            XCTAssertTrue(result.error.contains("swizzle"), result.error)
            XCTAssertEqual(try folder.names(), [])
        }
    }

    func testACutFileIsRefused() throws {
        let bytes = try Data(contentsOf: URL(filePath: network))
        let cut = try file("cut.keras", bytes.prefix(bytes.count / 2))
        let result = try needletail("convert", cut, scaler, "--task", "breast-cancer", "-o", folder.path("m"))
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.error.hasPrefix("error: cut.keras: "), result.error)
        XCTAssertEqual(try folder.names(), ["cut.keras"])
    }

    func testAnOutputThatCannotBeWrittenIsTheSystemsFault() throws {
        assertFailure(
            try needletail("convert", network, "--task", "generic", "-o", "no/such/m"), 4,
            "cannot write no/such/m: No such file or directory")
        try FileManager.default.createDirectory(atPath: folder.path("sub"), withIntermediateDirectories: false)
        assertFailure(
            try needletail("convert", network, "--task", "generic", "-o", folder.path("sub")), 4,
            "\(folder.path("sub")) is not a regular file: give the path of a file")
        XCTAssertEqual(try folder.names(), ["sub"])
    }

    func testAnInputIsNotReplacedByTheOutput() throws {
        let copy = try file("net.keras", Data(contentsOf: URL(filePath: network)))
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("link"), withDestinationPath: folder.path("net.keras"))
        for output in ["net.keras", folder.path("link")] {
            assertUsage(
                try needletail("convert", copy, "--task", "generic", "-o", output),
                "the output \(output) is the input \(copy): give another path", verb: "convert")
        }
        XCTAssertEqual(try Data(contentsOf: URL(filePath: copy)), try Data(contentsOf: URL(filePath: network)))
    }

    /// A safetensors file with the first row of the breast model's golden input, and `probability` as its output.
    private func checkFile(_ name: String, _ probability: Float) throws -> String {
        let path = folder.path(name)
        let input = try NumPyFile(fixture: "breast/golden/input.npy")
        func tensor(_ name: String, _ values: [Float]) -> SafetensorsWriter.Tensor {
            let bytes = values.withUnsafeBytes { Array($0) }
            return .init(name: name, dtype: .f32, shape: [1, values.count], bytes: FileBytes(bytes))
        }
        let network = try Converter(task: .breastCancer).convert([network, scaler]).file
        // The network reads scaled features.
        let row = try XCTUnwrap(network.task.scaler).transform(Array(input.doubles().prefix(30))).map(Float.init)
        try SafetensorsWriter(tensors: [
            tensor(network.graph.inputs[0].name, row), tensor(network.graph.outputs[0], [probability]),
        ]).write(toFile: path)
        return path
    }

    func testAModelKeepsTheFrameworksOwnOutputsAndIsRefusedWhereItDoesNotGiveThem() throws {
        let golden = try NumPyFile(fixture: "breast/golden/keras-3/probability.npy").floats()[0]
        let model = folder.path("m")
        let convert = ["convert", network, scaler, "--task", "breast-cancer", "-o", model]
        let good = try run(convert + ["--check", checkFile("good", golden)])
        XCTAssertEqual(good.status, 0, good.error)
        XCTAssertTrue(try needletail("inspect", model, "--verify").output.contains("SHA-256 and 1 check cases"))
        try FileManager.default.removeItem(atPath: model)
        let bad = try checkFile("bad", golden - 0.01)
        let refused = try run(convert + ["--check", bad])
        XCTAssertEqual(refused.status, 3)
        XCTAssertTrue(refused.error.hasPrefix("error: bad: row 0: the output '"), refused.error)
        XCTAssertTrue(refused.error.contains("expected \(golden - 0.01) within 1e-05"), refused.error)
        XCTAssertEqual(try folder.names(), ["bad", "good"])
        XCTAssertEqual(try run(convert + ["--check", bad, "--check-tolerance", "0.02"]).status, 0)
        XCTAssertEqual(try needletail("inspect", model, "--verify").status, 0)
    }

    func testCheckOptionsThatDoNotGoTogetherAreUsageErrors() throws {
        let convert = ["convert", network, "--task", "generic", "-o", folder.path("m")]
        assertUsage(
            try run(convert + ["--check-tolerance", "0.1"]), "--check-tolerance goes with --check", verb: "convert")
        assertUsage(
            try run(convert + ["--check", "c", "--check-tolerance", "2"]),
            "--check-tolerance must be a number from 0 to 1, not '2'", verb: "convert")
        let check = try checkFile("check", 0.5)
        assertUsage(
            try needletail("convert", network, "--task", "generic", "-o", check, "--check", check),
            "the output \(check) is the input \(check): give another path", verb: "convert")
        assertFailure(
            try run(convert + ["--check", folder.path("none")]), 3,
            "cannot open \(folder.path("none")): No such file or directory")
    }

    func testAnExistingModelIsReplaced() throws {
        let path = try file("m", "old")
        XCTAssertEqual(try needletail("convert", network, "--task", "generic", "-o", path).status, 0)
        XCTAssertEqual(try needletail("inspect", path, "--verify").status, 0)
    }
}
