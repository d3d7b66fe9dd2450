import Needletail
import NeedletailFormat
import NeedletailPipeline

/// One of several classes: `POST /predict` with an image file.
struct ImageClassifierService: ModelService {
    let site: ServiceSite
    let labels: [String]

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        labels = task.labels
    }

    var form: PageForm? {
        PageForm(
            title: site.slot.name, lead: "Which of \(labels.count) classes an image is of.", action: "predict",
            body: .image(name: "file"), fields: fields)
    }

    var routes: [Route] {
        [
            site.route(.post, "/predict", style: style, tooLarge: "File too large", operation: operation) {
                [self] call throws(ServerFailure) in try await predict(call)
            }, site.labelsRoute(labels, style: style),
        ]
    }

    private func predict(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        let served = try site.slot.served()
        guard case .classifier(let predictor) = served.predictor else { throw .internalError }
        return try await site.classify(call, served, predictor) { result, json in
            guard let threshold = result.threshold else { return }
            json.key("threshold")
            json.numberOrNull(threshold)
        }
    }

    private var operation: Operation {
        Operation(
            summary: "One of several classes, from an image",
            bodies: [.form(files: ["file", "image"], fields: []), .file],
            answer: .object([
                .init(name: "prediction", schema: .words(labels)), .init(name: "confidence", schema: .number(0...1)),
                .init(name: "labels", schema: .array(.string)),
                .init(name: "probabilities", schema: .array(.number(0...1), count: labels.count...labels.count)),
                .init(name: "threshold", schema: .number(0...1), isRequired: false),
                .init(name: "model", schema: .named("Model")), .init(name: "engine_version", schema: .string),
                .init(name: "tier", schema: .string),
            ]), failures: [400, 413, 415, 422, 503])
    }
}
