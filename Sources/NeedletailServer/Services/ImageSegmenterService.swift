import Needletail
import NeedletailFormat
import NeedletailImaging
import NeedletailPipeline

/// What of an image belongs to something: `POST /predict` with an image file.
struct ImageSegmenterService: ModelService {
    let site: ServiceSite
    let labels: [String]

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        labels = task.labels
    }

    var form: PageForm? {
        PageForm(
            title: site.slot.name, lead: "How much of an image belongs to what the model looks for, and where.",
            action: "predict", body: .image(name: "file"), fields: fields)
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
        let bytes = try UploadedImage.file(call.request)
        guard case .segmenter(let predictor) = served.predictor else { throw .internalError }
        let (result, mask) = try await UploadedImage.withImage(bytes) { image throws(ServerFailure) in
            try await site.predicted(call, served, label: { (_: (ImageSegmentation, [UInt8])) in nil }) {
                let result = try await predictor.predict(image)
                return (result, try await onEngine { PNGWriter.encode(try result.mask) })
            }
        }
        return .json { json in
            json.beginObject()
            json.key("shares")
            json.beginObject()
            for (label, share) in zip(labels, [1 - result.coverage, result.coverage]) {
                json.key(label)
                json.numberOrNull(share)
            }
            json.endObject()
            json.key("threshold")
            json.numberOrNull(result.threshold)
            json.key("width")
            json.integer(result.width)
            json.key("height")
            json.integer(result.height)
            json.member("mask", Base64.encode(mask))
            json.members(of: result.identity)
            json.endObject()
        }
    }

    private var operation: Operation {
        Operation(
            summary: "How much of an image belongs to what the model looks for, and where",
            bodies: [.form(files: ["file", "image"], fields: []), .file],
            answer: .members([
                "shares": .object(labels.map { .init(name: $0, schema: .number(0...1)) }), "threshold": .number(0...1),
                "width": .integer(nil), "height": .integer(nil),
                "mask": .described(
                    .string, "A grey PNG file in base64, of the size that the network sees: 255 inside, 0 outside."),
                "model": .named("Model"), "engine_version": .string, "tier": .string,
            ]), failures: [400, 413, 415, 422, 503])
    }
}
