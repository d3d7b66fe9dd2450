import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Benign, malignant or normal: `POST /predict` and `POST /predict/logits` with an image file.
struct LungCancerService: ModelService {
    let site: ServiceSite
    let labels: [String]
    let health = HealthBody(paths: ["/healthz", "/health"])

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        labels = task.classes?.labels ?? []
    }

    var form: PageForm? {
        PageForm(
            title: "Lung cancer",
            lead: "Benign, malignant or normal, from a slice of computed tomography of the chest.", action: "predict",
            body: .image(name: "file"), fields: fields)
    }

    var routes: [Route] {
        [
            site.route(.post, "/predict", style: style, tooLarge: "File too large", operation: operation(false)) {
                [self] call throws(ServerFailure) in try await predict(call, tellsLogits: false)
            },
            site.route(.post, "/predict/logits", style: style, tooLarge: "File too large", operation: operation(true)) {
                [self] call throws(ServerFailure) in try await predict(call, tellsLogits: true)
            },
            site.labelsRoute(labels, style: style),
        ]
    }

    private func predict(_ call: Call, tellsLogits: Bool) async throws(ServerFailure) -> HTTPResponse {
        let served = try site.slot.served()
        guard case .lungCancer(let predictor) = served.predictor else { throw .internalError }
        return try await site.classify(call, served, predictor) { result, json in
            if tellsLogits {
                json.key("logits")
                if let logits = result.logits { json.numbers(logits) } else { json.null() }
            }
            json.key("warnings")
            json.strings(result.warnings.map(\.description))
        }
    }

    private func operation(_ tellsLogits: Bool) -> Operation {
        var answer: [Schema.Property] = [
            .init(name: "prediction", schema: .words(labels)), .init(name: "confidence", schema: .number(0...1)),
            .init(name: "labels", schema: .array(.string)),
        ]
        if tellsLogits { answer.append(.init(name: "logits", schema: .anyOf([.array(.number(nil)), .null]))) }
        let count = labels.count...labels.count
        answer += [
            .init(name: "probabilities", schema: .array(.number(0...1), count: count)),
            .init(name: "warnings", schema: .array(.string)), .init(name: "model", schema: .named("Model")),
            .init(name: "engine_version", schema: .string), .init(name: "tier", schema: .string),
        ]
        return Operation(
            summary: tellsLogits
                ? "The same with what the network gave before softmax"
                : "Benign, malignant or normal, from a slice of computed tomography of the chest",
            bodies: [.form(files: ["file", "image"], fields: []), .file], answer: .object(answer),
            failures: [400, 413, 415, 422, 503])
    }
}
