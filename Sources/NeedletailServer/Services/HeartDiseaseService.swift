import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Heart disease or none: `POST /predict` with four measurements and eight categories.
struct HeartDiseaseService: ModelService {
    let site: ServiceSite
    let fields: [FieldRule]
    let health = HealthBody(tellsModel: false, tellsTime: true)

    /// A patient to try a model on.
    static let example = HeartDiseasePatient(
        age: 54, bloodPressure: 130, cholesterol: 242, heartRate: 150, sex: .male, angina: .asymptomatic,
        glycemia: .lessThan120, ecg: .normal, anginaAfterSport: .no, ecgSlope: .rising, fluoroscopy: .medium,
        thalassemia: .no)

    private static let examples: [JSONValue] = [
        .integer(54), .integer(130), .integer(242), .integer(150), .string("Male"), .string("Asymptomatic"),
        .string("Less than 120 mg/dl"), .string("Normal"), .string("No"), .string("Rising"), .integer(2),
        .string("No"),
    ]

    /// The categories whose words no model tells apart further.
    private static let closed = ["Sex", "angina"]

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        let measurements = HeartDiseaseColumns.measurements.map { usual in
            task.features.first { $0.name == usual.name } ?? usual
        }
        let numbers = zip(measurements, Self.examples).map { FieldRule.measurement($0, .integer, example: $1) }
        let categories = zip(HeartDiseaseColumns.categories, Self.examples.dropFirst(numbers.count)).map {
            FieldRule(
                name: $0.name, kind: .category($0.words, closed: Self.closed.contains($0.name)), example: $1)
        }
        fields = numbers + categories
    }

    var form: PageForm? {
        PageForm(
            title: "Heart disease", lead: "Heart disease or none, from four measurements and eight categories.",
            action: "predict", body: .object, fields: fields, labels: ["No heart disease", "Heart disease"])
    }

    var routes: [Route] {
        [
            site.route(.post, "/predict", style: style, isQuick: true, operation: operation) {
                [self] call throws(ServerFailure) in try await predict(call)
            },
            site.route(.get, "/model/info", style: style, operation: infoOperation) {
                [self] _ throws(ServerFailure) in try info()
            },
        ]
    }

    private func predict(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        // The deployment that this replaces answers 400.
        try JSONBody.checkMediaType(call.request, status: 400)
        let isStrict = try call.flag("strict")
        let request = try HeartDiseaseRequest(call.request.body, fields, isStrict: isStrict)
        let served = try site.slot.served()
        try request.check()
        guard case .heartDisease(let predictor) = served.predictor else { throw .internalError }
        let result = try await site.predicted(call, served) { (result: HeartDiseaseResult) in
            result.hasDisease ? "1" : "0"
        } _: {
            try predictor.predict(request.patient)
        }
        return .json { json in
            json.beginObject()
            json.member("status", "success")
            json.key("prediction")
            json.beginObject()
            json.key("prediction")
            json.integer(result.hasDisease ? 1 : 0)
            json.key("probability")
            json.beginArray()
            json.numberOrNull(result.probabilityOfNone)
            json.numberOrNull(result.probability)
            json.endArray()
            json.member("risk_level", result.riskLevel.rawValue)
            json.endObject()
            json.key("timestamp")
            json.timestamp()
            json.key("warnings")
            json.beginArray()
            for warning in result.warnings { json.string("\(warning.column) \(warning.reason.rawValue)") }
            json.endArray()
            json.members(of: result.identity)
            json.endObject()
        }
    }

    /// What the pipeline does, stage by stage.
    private func info() throws(ServerFailure) -> HTTPResponse {
        guard let model = site.slot.model, let pipeline = model.pipeline else {
            throw .notLoaded("Model not available")
        }
        return .json { json in
            json.beginObject()
            json.member("model_type", "PipelineModel")
            json.key("stages")
            json.beginArray()
            for (index, node) in pipeline.stages.enumerated() {
                json.beginObject()
                json.key("stage")
                json.integer(index)
                json.member("type", Swift.type(of: node.stage).entry.kind)
                json.member("name", node.name)
                json.key("params")
                json.beginObject()
                json.key("inputs")
                json.strings(node.inputs)
                json.key("outputs")
                json.strings(node.outputs)
                for (name, value) in node.stage.attributes.values.sorted(by: { $0.key < $1.key })
                where name != "inputs" && name != "outputs" {
                    json.key(name)
                    json.attribute(value)
                }
                json.endObject()
                json.endObject()
            }
            json.endArray()
            json.key("num_stages")
            json.integer(pipeline.stages.count)
            json.member("framework", model.provenance.framework)
            json.members(of: model.identity)
            json.endObject()
        }
    }

    private var operation: Operation {
        let row = Schema.object(fields.map { .init(name: $0.name, schema: $0.schema) })
        return Operation(
            summary: "Heart disease or none, from four measurements and eight categories",
            query: [
                .init(
                    name: "strict", help: "Refuse values outside the usual ranges too, instead of warning of them.",
                    schema: .boolean)
            ],
            bodies: [
                .json(row, example: .object(fields.map { .init(key: $0.name, value: $0.example) }))
            ],
            answer: .members([
                "status": .words(["success"]),
                "prediction": .members([
                    "prediction": .integer(0...1), "probability": .array(.number(0...1), count: 2...2),
                    "risk_level": .words(HeartDiseaseResult.RiskLevel.allCases.map(\.rawValue)),
                ]), "timestamp": .number(nil), "warnings": .array(.string), "model": .named("Model"),
                "engine_version": .string, "tier": .string,
            ]), failures: [400, 413, 422, 503])
    }

    private var infoOperation: Operation {
        Operation(
            summary: "The stages of the model",
            answer: .members([
                "model_type": .words(["PipelineModel"]),
                "stages": .array(.members(["stage": .integer(nil), "type": .string, "params": .map(.any)])),
                "num_stages": .integer(nil),
            ]), failures: [503])
    }
}

extension JSONWriter {
    /// An attribute of a stage; of long lists how many there are.
    fileprivate mutating func attribute(_ value: StageAttributes.Value) {
        switch value {
        case .integer(let integer): self.integer(integer)
        case .number(let number): numberOrNull(number)
        case .flag(let flag): bool(flag)
        case .text(let text): string(text)
        case .texts(let texts) where texts.count <= 256: strings(texts)
        case .numbers(let values) where values.count <= 256: numbers(values)
        case .integers(let integers) where integers.count <= 256: numbers(integers.map(Double.init))
        case .texts(let texts): string("\(texts.count) texts")
        case .numbers(let values): string("\(values.count) numbers")
        case .integers(let integers): string("\(integers.count) integers")
        }
    }
}
