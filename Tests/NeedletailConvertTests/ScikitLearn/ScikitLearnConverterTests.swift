import NeedletailConvert
import NeedletailFormat
import NeedletailPipeline
import TestSupport
import XCTest

/// A pickle that holds a pipeline or a model becomes a model file of its own.
final class ScikitLearnConverterTests: XCTestCase {
    private func path(_ name: String, _ file: String = "model.pkl") -> String {
        Fixtures.path("scikit-learn/\(name)/sklearn-1.9/\(file)")
    }

    func testAModelAloneBecomesAGenericOneNamedAsItsFile() throws {
        let file = try Converter(task: .generic).convert([path("boosting_binary")]).file
        XCTAssertEqual(file.name, "model.pkl")
        XCTAssertEqual(file.provenance.framework, "scikit-learn 1.9.1")
        XCTAssertEqual(file.provenance.sources.map(\.file), ["model.pkl"])
        XCTAssertFalse(file.rowChecks.isEmpty)
        XCTAssertEqual(file.pipeline?.outputs.map(\.name), ["rawPrediction", "probability", "prediction"])
        let named = try Converter(task: .generic, name: "mine").convert([path("boosting_binary")]).file
        XCTAssertEqual(named.name, "mine")
    }

    func testTheHeartDiseaseTaskTakesItsOwnColumnsAlone() throws {
        for (name, model) in [("heart_forest", "model.joblib"), ("heart_logistic", "model.pkl")] {
            let file = try Converter(task: .heartDisease).convert([path(name, model)]).file
            XCTAssertEqual(file.task.features, HeartDiseaseColumns.measurements)
        }
        XCTAssertThrowsError(try Converter(task: .heartDisease).convert([path("boosting_binary")])) {
            guard case .wrongPipeline("heart-disease", let reason)? = $0 as? ConvertError else {
                return XCTFail("\($0)")
            }
            XCTAssertTrue(reason.contains("x0"), reason)
        }
    }

    func testClassesInAnotherOrderThanNoneAndDiseaseAreNoHeartDiseaseModel() throws {
        let pipeline = try XCTUnwrap(
            try Converter(task: .heartDisease).convert([path("heart_forest", "model.joblib")]).file.pipeline)
        XCTAssertNil(HeartDiseaseColumns.mismatch(pipeline))
        var stages = pipeline.stages
        let last = stages.count - 1
        stages[last].stage = TextDecoder(labels: ["ill", "well"])
        let other = try TabularPipeline(
            columns: pipeline.columns, stages: stages, outputs: pipeline.outputs.map(\.name))
        XCTAssertEqual(HeartDiseaseColumns.mismatch(other), "its classes are ill, well, expected No, Yes")
    }

    func testWhatIsNoPipelineIsRefusedWithTheImportersReason() throws {
        for name in ["refused_svc", "refused_unfitted", "refused_list"] {
            let path = Fixtures.path("scikit-learn/\(name)/sklearn-1.9/model.pkl")
            XCTAssertThrowsError(try Converter(task: .generic).convert([path]), name) {
                guard case .invalidScikitLearn(let reason)? = $0 as? ConvertError else { return XCTFail("\($0)") }
                XCTAssertTrue(reason.hasPrefix("model.pkl"), reason)
                XCTAssertEqual("\($0)", reason)
            }
        }
    }

    func testACheckFileIsOfNoUseToAPipeline() {
        XCTAssertThrowsError(
            try Converter(task: .generic, checkFile: path("boosting_binary")).convert([path("boosting_binary")])
        ) {
            guard case .invalidOption("check file", _)? = $0 as? ConvertError else { return XCTFail("\($0)") }
        }
    }
}
