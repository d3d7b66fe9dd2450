import Needletail
import NeedletailConvert
import NeedletailFormat
import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor
import TestSupport

/// The breast cancer system's fixtures as values of the library.
enum BreastFixture {
    /// Every network that a framework saved, by its folder.
    static let networks: [(framework: String, file: String)] = [
        ("keras-2.11", "breast_cancer_model.h5"), ("keras-2.13", "breast_cancer_model.keras"),
        ("keras-2.15", "breast_cancer_model.h5"), ("keras-2.15", "breast_cancer_model.keras"),
        ("keras-3", "breast_cancer_model.h5"), ("keras-3", "breast_cancer_model.keras"),
    ]

    /// The bytes of the model file made of a framework's network, and of its scaler where it has one, else Keras 3's.
    static func modelBytes(framework: String = "keras-3", file: String = "breast_cancer_model.keras") throws -> [UInt8]
    {
        let scaler = framework == "keras-2.11" ? framework : "keras-3"
        return try Converter(task: .breastCancer).convert([
            Fixtures.path("breast/\(framework)/\(file)"), Fixtures.path("breast/\(scaler)/feature_scaler.pkl"),
        ]).bytes()
    }

    /// The bytes of the model file made of Keras 3's network and another scaler.
    static func modelBytes(scaler: String) throws -> [UInt8] {
        try Converter(task: .breastCancer).convert([
            Fixtures.path("breast/keras-3/breast_cancer_model.keras"), Fixtures.path(scaler),
        ]).bytes()
    }

    /// A predictor of Keras 3's model.
    static func predictor(_ options: PlanOptions = PlanOptions(), threads: Int = 1) throws -> BreastCancerPredictor {
        try BreastCancerPredictor(Model(bytes: modelBytes(), options: options), threads: threads)
    }

    /// The 569 rows of the public data set.
    static func rows() throws -> [BreastCancerFeatures] {
        let values = try NumPyFile(fixture: "breast/golden/input.npy").doubles()
        return try stride(from: 0, to: values.count, by: 30).map {
            try BreastCancerFeatures(Array(values[$0..<$0 + 30]))
        }
    }

    /// What a framework's model gave for the rows.
    static func probabilities(_ framework: String) throws -> [Float] {
        try NumPyFile(fixture: "breast/golden/\(framework)/probability.npy").floats()
    }

    /// Every tier of this machine with every matmul backend.
    static var allOptions: [PlanOptions] {
        Tier.available.flatMap { tier in Backend.allCases.map { PlanOptions(tier: tier, backend: $0) } }
    }
}

extension BreastFixture {
    /// A model file of the breast cancer task whose network gives `output` for every row.
    static func constantModel(_ output: Float) throws -> ModelFile {
        let original = try ModelFile(FileBytes(modelBytes()))
        let graph = Graph(
            inputs: [ValueInfo(name: "input", type: TensorType(.f32, [-1, 30]))],
            constants: [
                "weight": Constant(try Tensor(zeros: [30, 1])), "bias": Constant(try Tensor([output], shape: [1])),
            ],
            nodes: [Node("dense", Dense(), inputs: ["input", "weight", "bias"], outputs: ["output"])],
            outputs: ["output"])
        return ModelFile(
            name: "constant", version: "1", graph: try graph.prepared(), task: original.task,
            provenance: original.provenance)
    }

    /// A predictor whose network gives `output` for every row.
    static func constantPredictor(_ output: Float) throws -> BreastCancerPredictor {
        try BreastCancerPredictor(Model(bytes: constantModel(output).bytes()))
    }

    /// Measurements in the middle of every reference range.
    static func middle() throws -> BreastCancerFeatures {
        let features = try ModelFile(FileBytes(modelBytes())).task.features
        return try BreastCancerFeatures(
            features.map { feature in
                let range = feature.reference ?? feature.limits
                return (range.lowerBound + range.upperBound) / 2
            })
    }
}
