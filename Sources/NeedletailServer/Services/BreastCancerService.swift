import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Malignant or benign: `POST /predict` with thirty measurements.
struct BreastCancerService: ModelService {
    let site: ServiceSite
    let fields: [FieldRule]
    let health = HealthBody(tellsScaler: true, version: "1.0.0")
    /// What is said of an unusual value, by feature.
    private let warnings: [String: String]

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        fields = zip(task.features, Self.examples).map { FieldRule.measurement($0, .number, example: .number($1)) }
        warnings = Dictionary(
            uniqueKeysWithValues: task.features.map { feature in
                let range = feature.reference ?? feature.limits
                let text = "\(FieldRule.text(range.lowerBound)) to \(FieldRule.text(range.upperBound))"
                return (feature.name, "\(feature.name) lies outside the usual range \(text)")
            })
    }

    var form: PageForm? {
        PageForm(
            title: "Breast cancer", lead: "Malignant or benign, from thirty measurements of cell nuclei.",
            action: "predict", body: .features, fields: fields,
            labels: [BreastCancerResult.Diagnosis.benign.rawValue, BreastCancerResult.Diagnosis.malignant.rawValue])
    }

    var routes: [Route] {
        [
            site.route(.post, "/predict", style: style, isQuick: true, operation: operation) {
                [self] call throws(ServerFailure) in try await predict(call)
            }
        ]
    }

    private func predict(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        try JSONBody.checkMediaType(call.request)
        let request = try BreastCancerRequest(call.request.body)
        let isMinimal = try call.flag("minimal")
        let served = try site.slot.served()
        let features = try request.features()
        guard case .breastCancer(let predictor) = served.predictor else { throw .internalError }
        let result: BreastCancerResult
        do throws(ServerFailure) {
            result = try await site.predicted(call, served, label: { $0.diagnosis.rawValue }) {
                try predictor.predict(features, threshold: served.threshold)
            }
        } catch  where error.code == .outOfRange {
            var failure = ServerFailure(
                400, .outOfRange, "Invalid input: features out of expected range: \(error.message)")
            failure.fields = error.fields
            throw failure
        }
        return isMinimal ? Self.minimal(result) : response(result)
    }

    private func response(_ result: BreastCancerResult) -> HTTPResponse {
        .json { json in
            json.beginObject()
            json.member("prediction", result.diagnosis.rawValue)
            json.key("probability")
            json.numberOrNull(result.probability)
            json.key("confidence")
            json.numberOrNull(result.confidence)
            json.member("risk_level", result.riskLevel.rawValue)
            json.key("threshold")
            json.numberOrNull(result.threshold)
            json.key("warnings")
            json.beginArray()
            for warning in result.warnings { json.string(warnings[warning.feature] ?? warning.feature) }
            json.endArray()
            json.members(of: result.identity)
            json.endObject()
        }
    }

    /// No more than a client needs: no probability, and the confidence in three places.
    private static func minimal(_ result: BreastCancerResult) -> HTTPResponse {
        .json { json in
            json.beginObject()
            json.member("prediction", result.diagnosis.rawValue)
            json.key("confidence")
            json.numberOrNull((result.confidence * 1000).rounded() / 1000)
            json.member("risk_level", result.riskLevel.rawValue)
            json.member("timestamp", LogTime.now.description)
            json.endObject()
        }
    }

    private var operation: Operation {
        let row = Schema.described(
            .array(.number(nil), count: 30...30), "In the order of the named fields; `GET /` lists it.")
        let features = Schema.anyOf([
            .object(fields.map { .init(name: $0.name, schema: $0.schema) }), row, .array(row, count: 1...1),
        ])
        let diagnosis = Schema.words(BreastCancerResult.Diagnosis.allCases.map(\.rawValue))
        let risk = Schema.words(BreastCancerResult.RiskLevel.allCases.map(\.rawValue))
        return Operation(
            summary: "Malignant or benign, from thirty measurements of cell nuclei",
            query: [
                .init(
                    name: "minimal", help: "Answer with the class, the rounded confidence and the risk alone.",
                    schema: .boolean)
            ],
            bodies: [
                .json(
                    .members(["features": features]),
                    example: .object([
                        .init(key: "features", value: .array(Self.examples.map { .number($0) }))
                    ]))
            ],
            answer: .anyOf([
                .members([
                    "prediction": diagnosis, "probability": .number(0...1), "confidence": .number(0...1),
                    "risk_level": risk, "threshold": .number(0...1), "warnings": .array(.string),
                    "model": .named("Model"), "engine_version": .string, "tier": .string,
                ]),
                .described(
                    .members([
                        "prediction": diagnosis, "confidence": .number(0...1), "risk_level": risk, "timestamp": .string,
                    ]), "With `minimal`."),
            ]), failures: [400, 413, 415, 503])
    }

    /// A made-up row.
    static let examples = [
        14.0, 19, 92, 655, 0.096, 0.104, 0.089, 0.049, 0.181, 0.063, 0.405, 1.217, 2.866, 40.3, 0.007, 0.025, 0.032,
        0.012, 0.021, 0.004, 16.3, 25.7, 107, 881, 0.132, 0.254, 0.272, 0.115, 0.29, 0.084,
    ]
}
