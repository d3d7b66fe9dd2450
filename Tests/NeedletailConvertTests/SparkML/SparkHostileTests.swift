import Foundation
import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// Damaged folders of Spark are refused, each with an error that says where.
final class SparkHostileTests: XCTestCase {
    func testAFolderWithoutMetadataIsRefused() throws {
        let copy = try SparkCopy("tree_words")
        let stage = try copy.stage(2)
        try Data("\n".utf8).write(to: URL(filePath: "\(stage)/metadata/part-00000"))
        XCTAssertEqual(try copy.error(naming: stage), .noMetadata(path: stage))
        try copy.remove("\(stage)/metadata")
        XCTAssertEqual(try copy.error(naming: stage), .noMetadata(path: stage))
        try copy.remove("\(copy.path)/metadata")
        XCTAssertEqual(try copy.error(), .noMetadata(path: copy.path))
        try copy.remove(copy.path)
        XCTAssertEqual(try copy.error(), .noMetadata(path: copy.path))
    }

    func testMetadataThatIsCutOffIsRefused() throws {
        let copy = try SparkCopy("tree_words")
        let stage = try copy.stage(2)
        let file = URL(filePath: "\(stage)/metadata/part-00000")
        let whole = try Data(contentsOf: file)
        for count in stride(from: 1, to: whole.count - 2, by: 13) {
            try whole.prefix(count).write(to: file)
            guard case .invalidJSON(stage, _) = try copy.error(naming: stage) else {
                return XCTFail("\(count): \(try copy.error(naming: stage))")
            }
        }
    }

    func testAMemberOfAnotherTypeIsNamed() throws {
        for (old, new, path) in [
            ("\"uid\":\"DecisionTreeClassifier_000000000003\"", "\"uid\":3", "uid"),
            (
                "\"class\":\"org.apache.spark.ml.classification.DecisionTreeClassificationModel\"", "\"class\":[]",
                "class"
            ),
            ("\"sparkVersion\":\"3.5.1\"", "\"sparkVersion\":3.5", "sparkVersion"),
            ("\"featuresCol\":\"features\"", "\"featuresCol\":5", "featuresCol"),
            ("\"leafCol\":\"\"", "\"leafCol\":{}", "leafCol"),
            ("\"predictionCol\":\"prediction\"", "\"predictionCol\":true", "predictionCol"),
            ("\"numFeatures\":4", "\"numFeatures\":\"four\"", "numFeatures"),
            ("\"numFeatures\":4", "\"numFeatures\":-1", "numFeatures"),
            ("\"numFeatures\":4", "\"numFeatures\":4.5", "numFeatures"),
            ("\"numFeatures\":4", "\"numFeatures\":1048577", "numFeatures"),
            ("\"numClasses\":3", "\"numClasses\":0", "numClasses"),
            ("\"numClasses\":3", "\"numClasses\":1000000000", "numClasses"),
            (",\"numClasses\":3", "", "numClasses"),
            ("\"paramMap\":{\"seed\":1,\"maxDepth\":4}", "\"paramMap\":[]", "paramMap"),
        ] {
            let copy = try SparkCopy("tree_words")
            let stage = try copy.stage(2)
            try copy.edit(stage, old, new)
            let error = try copy.error(naming: stage)
            guard case .invalidJSON(stage, let inner) = error else {
                XCTFail("\(new): \(error)")
                continue
            }
            XCTAssertTrue(inner.description.contains(path) || new.contains("4.5"), "\(new): \(inner)")
        }
    }

    func testMetadataOfAnotherClassIsRefusedUnlessItFitsTheTables() throws {
        let cases = [
            "lr_binomial": "LogisticRegressionModel", "linear_normal": "LinearRegressionModel", "svc": "LinearSVCModel",
            "bayes_gaussian": "NaiveBayesModel", "perceptron": "MultilayerPerceptronClassificationModel",
            "tree": "DecisionTreeClassificationModel", "forest": "RandomForestClassificationModel",
            "boosted": "GBTClassificationModel",
        ]
        // The tables of these hold what the other reads.
        let fitting = ["svc": "LinearRegressionModel", "forest": "GBTClassificationModel"]
        for (name, own) in cases {
            for other in cases.values where other != own {
                let copy = try SparkCopy(name)
                try copy.edit(nil, ".\(own)\"", ".\(other)\"")
                guard fitting[name] != other else {
                    XCTAssertNoThrow(try SparkMLImporter.load(copy.path))
                    continue
                }
                switch try copy.error() {
                case .invalidJSON(copy.path, _), .invalidTable(copy.path, _), .invalidValue(copy.path, _, _, _): break
                case let error: XCTFail("\(name) as \(other): \(error)")
                }
            }
        }
    }

    func testAClassThatIsNotSparksIsNamed() throws {
        let copy = try SparkCopy("tree_words")
        let stage = try copy.stage(2)
        try copy.edit(stage, "org.apache.spark.ml.classification.Decision", "com.example.Decision")
        XCTAssertEqual(
            try copy.error(naming: stage),
            .unknownStage(
                path: stage, className: "com.example.DecisionTreeClassificationModel",
                uid: "DecisionTreeClassifier_000000000003"))
    }

    func testAParameterOutOfRangeIsNamed() throws {
        let lr = "\"paramMap\":{\"regParam\":0.01}"
        let changes: [(name: String, old: String, new: String, parameter: String)] = [
            ("lr_binomial", lr, "\"paramMap\":{\"threshold\":2}", "threshold"),
            ("lr_binomial", lr, "\"paramMap\":{\"threshold\":-0.5}", "threshold"),
            ("lr_binomial", lr, "\"paramMap\":{\"threshold\":\"NaN\"}", "threshold"),
            ("lr_binomial", lr, "\"paramMap\":{\"threshold\":\"half\"}", "threshold"),
            ("lr_binomial", lr, "\"paramMap\":{\"thresholds\":[0,0]}", "thresholds"),
            ("lr_binomial", lr, "\"paramMap\":{\"thresholds\":[0.5]}", "thresholds"),
            ("lr_binomial", lr, "\"paramMap\":{\"thresholds\":[\"NaN\",1]}", "thresholds"),
            ("lr_multinomial", lr, "\"paramMap\":{\"thresholds\":[1,1]}", "thresholds"),
            ("lr_multinomial", lr, "\"paramMap\":{\"thresholds\":[1,1,-1]}", "thresholds"),
            ("lr_multinomial", lr, "\"paramMap\":{\"thresholds\":[1,\"Infinity\",1]}", "thresholds"),
            ("svc", "\"threshold\":0.0", "\"threshold\":\"NaN\"", "threshold"),
            ("perceptron", "[4,5,3]", "[4]", "layers"), ("perceptron", "[4,5,3]", "[]", "layers"),
            ("perceptron", "[4,5,3]", "[4,0,3]", "layers"), ("perceptron", "[4,5,3]", "[4,-5,3]", "layers"),
            ("perceptron", "[4,5,3]", "[4,5.5,3]", "layers"), ("perceptron", "[4,5,3]", "[4,2000000000,3]", "layers"),
            ("perceptron", "[4,5,3]", "[4,1e300,3]", "layers"), ("perceptron", "[4,5,3]", "[4,6,3]", "weights"),
            ("perceptron", "[4,5,3]", "[1000000,60000,3]", "weights"),
            ("boosted", "\"numTrees\":6", "\"numTrees\":7", "numTrees"),
            ("forest", "\"numFeatures\":4", "\"numFeatures\":1", "featureIndex"),
            ("tree", "\"numClasses\":3", "\"numClasses\":2", "impurityStats"),
        ]
        for (name, old, new, parameter) in changes {
            let copy = try SparkCopy(name)
            try copy.edit(nil, old, new)
            let error = try copy.error()
            guard case .invalidValue(copy.path, _, parameter, _) = error else {
                XCTFail("\(name), \(new): \(error)")
                continue
            }
        }
    }

    func testAKindOfNaiveBayesThatIsNotKnownIsNamed() throws {
        let copy = try SparkCopy("bayes_gaussian")
        try copy.edit(nil, "\"modelType\":\"gaussian\"", "\"modelType\":\"poisson\"")
        guard
            case .unsupportedParameter(copy.path, "NaiveBayes_000000000001", "modelType", "poisson", _) =
                try copy.error()
        else { return XCTFail("\(try copy.error())") }
    }

    func testAStageOutsideThePipelinesFolderIsNotRead() throws {
        // What the path leads to is a stage that could be read.
        let copy = try SparkCopy("tree_words")
        let uid = "x/../../../stages/2_DecisionTreeClassifier_000000000003"
        try FileManager.default.createDirectory(atPath: "\(copy.path)/stages/2_x", withIntermediateDirectories: true)
        try copy.edit(nil, "\"DecisionTreeClassifier_000000000003\"", "\"\(uid)\"")
        XCTAssertEqual(try copy.error(), .missingStage(path: copy.path, uid: uid))
    }

    func testAStageWithoutFolderIsNamed() throws {
        let copy = try SparkCopy("tree_words")
        try copy.remove(try copy.stage(1))
        XCTAssertEqual(try copy.error(), .missingStage(path: copy.path, uid: "VectorAssembler_000000000002"))
        try copy.remove("\(copy.path)/stages")
        guard case .file = try copy.error(naming: "\(copy.path)/stages") else { return XCTFail("\(try copy.error())") }
    }

    func testTablesThatLackPartsAreRefused() throws {
        for table in ["data", "treesMetadata"] {
            let copy = try SparkCopy("forest")
            let part = try copy.part("\(copy.path)/\(table)")
            let bytes = try Data(contentsOf: URL(filePath: part))
            for count in [0, 3, bytes.count / 2, bytes.count - 1] {
                try bytes.prefix(count).write(to: URL(filePath: part))
                guard case .invalidTable(copy.path, _) = try copy.error() else {
                    return XCTFail("\(count) bytes: \(try copy.error())")
                }
            }
            try copy.remove(part)
            guard case .invalidTable(copy.path, _) = try copy.error() else { return XCTFail("\(try copy.error())") }
            try copy.remove("\(copy.path)/\(table)")
            guard case .invalidTable(copy.path, _) = try copy.error() else { return XCTFail("\(try copy.error())") }
        }
    }

    func testATableWithAPartTwiceIsRefused() throws {
        for (name, parameter) in [("forest", "id"), ("tree", "id"), ("lr_binomial", "data"), ("perceptron", "data")] {
            let copy = try SparkCopy(name)
            let part = try copy.part("\(copy.path)/data")
            let other = part.replacing("part-00000", with: "part-00001")
            try FileManager.default.copyItem(atPath: part, toPath: other)
            let error = try copy.error()
            guard case .invalidValue(copy.path, _, parameter, _) = error else {
                XCTFail("\(name): \(error)")
                continue
            }
        }
    }

    /// Changed bytes are refused, or give a pipeline: nothing traps or hangs.
    func testChangedBytesOfATableNeitherTrapNorHang() throws {
        var random = SeededRandom(seed: 5)
        for name in ["lr_multinomial_sparse", "bayes_gaussian", "perceptron", "svc", "tree_alone"] {
            let copy = try SparkCopy(name)
            let part = try copy.part("\(copy.path)/data")
            let bytes = Array(try Data(contentsOf: URL(filePath: part)))
            for _ in 0..<100 {
                try Data(random.mutated(bytes)).write(to: URL(filePath: part))
                _ = try? SparkMLImporter.load(copy.path)
            }
        }
    }

    func testPipelinesDeepInsideEachOtherAreRefused() throws {
        let copy = try SparkCopy()
        var path = copy.path
        for level in 0..<20 {
            try SparkCopy.write(pipeline: "P\(level)", stages: ["P\(level + 1)"], to: path)
            path += "/stages/0_P\(level + 1)"
        }
        try SparkCopy.write(pipeline: "P20", stages: [], to: path)
        guard case .tooManyStages = try copy.error() else { return XCTFail("\(try copy.error())") }
    }

    func testAPipelineThatIsAStageOfItselfIsRefused() throws {
        let copy = try SparkCopy()
        let stages = (0..<9).map { "P\($0)" }
        try SparkCopy.write(pipeline: "P", stages: stages, to: copy.path)
        try FileManager.default.createDirectory(atPath: "\(copy.path)/stages", withIntermediateDirectories: true)
        for (index, uid) in stages.enumerated() {
            try FileManager.default.createSymbolicLink(
                atPath: "\(copy.path)/stages/\(index)_\(uid)", withDestinationPath: copy.path)
        }
        guard case .tooManyStages = try copy.error() else { return XCTFail("\(try copy.error())") }
    }

    func testALongListOfStagesIsRefusedBeforeAnyIsLookedFor() throws {
        let copy = try SparkCopy()
        try SparkCopy.write(pipeline: "P", stages: (0..<100_000).map { "S\($0)" }, to: copy.path)
        XCTAssertEqual(
            try copy.error(), .tooManyStages(path: copy.path, limit: TabularPipeline.stageLimit))
        try SparkCopy.write(pipeline: "P", stages: (0..<5000).map { _ in "S" }, to: copy.path)
        XCTAssertEqual(
            try copy.error(), .tooManyStages(path: copy.path, limit: TabularPipeline.stageLimit))
    }
}
