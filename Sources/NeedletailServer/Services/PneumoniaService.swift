import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Pneumonia or none: `POST /predict` with a form, or `POST /predict/base64` with JSON.
struct PneumoniaService: ModelService {
    let site: ServiceSite
    let fields: [FieldRule]

    private static let tooLarge = "File too large"
    private static let notLoaded = "Model not loaded"

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        fields = [
            FieldRule(
                name: "threshold", kind: .number, limits: 0...1, isRequired: false,
                example: .number(task.decision?.threshold ?? 0.5), help: "Scores above it are pneumonia.")
        ]
    }

    var form: PageForm? {
        PageForm(
            title: "Pneumonia", lead: "Pneumonia or none, from an X-ray image of the chest.", action: "predict",
            body: .image(name: "image"), fields: fields)
    }

    var routes: [Route] {
        let form = Operation.Body.form(files: ["image"], fields: fields)
        let base64 = Operation.Body.json(
            .object(
                [.init(name: "image", schema: .described(.string, "A PNG, JPEG or BMP file in base64."))]
                    + fields.map { .init(name: $0.name, schema: $0.schema, isRequired: false) }))
        return [
            site.route(.post, "/predict", style: style, tooLarge: Self.tooLarge, operation: operation(form)) {
                [self] call throws(ServerFailure) in try await predictForm(call)
            },
            site.route(.post, "/predict/base64", style: style, tooLarge: Self.tooLarge, operation: operation(base64)) {
                [self] call throws(ServerFailure) in try await predictBase64(call)
            },
        ]
    }

    private func predictForm(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        let served = try site.slot.served(Self.notLoaded)
        let missing = ServerFailure(400, .imageMissing, "No image file provided")
        let form = try UploadedImage.form(call.request, otherwise: missing)
        guard let image = form.parts.first(where: { $0.name == "image" && $0.fileName != nil }) else { throw missing }
        guard image.fileName != "" else { throw ServerFailure(400, .imageNotSelected, "No image file selected") }
        var threshold: Double?
        if let part = form.parts.first(where: { $0.name == "threshold" && $0.fileName == nil }) {
            threshold = try Self.threshold(String(decoding: part.bytes, as: UTF8.self))
        }
        return try await answer(call, served, Array(image.bytes), threshold)
    }

    private func predictBase64(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        try JSONBody.checkMediaType(call.request)
        let served = try site.slot.served(Self.notLoaded)
        var text: String?
        var isText = true
        var threshold: Double?
        var thresholdText: String?
        var isThreshold = true
        _ = try JSONBody.readObject(call.request.body) { (key, reader) throws(JSONError) in
            switch key {
            case "image":
                switch try reader.peek() {
                case .string: text = try reader.readString()
                case .null: try reader.readNull()
                default:
                    isText = false
                    try reader.skipValue()
                }
            case "threshold":
                switch try reader.peek() {
                case .number, .integer: threshold = try reader.readDouble()
                case .string: thresholdText = try reader.readString()
                case .null: try reader.readNull()
                default:
                    isThreshold = false
                    try reader.skipValue()
                }
            default:
                try reader.skipValue()
                return false
            }
            return true
        }
        guard isText else { throw ServerFailure(400, .base64Invalid, "Invalid base64 image data") }
        guard let text, !text.isEmpty else {
            throw ServerFailure(400, .base64Missing, "No base64 image data provided")
        }
        if let thresholdText { threshold = try Self.threshold(thresholdText) }
        guard isThreshold, (0...1).contains(threshold ?? 0) else { throw Self.thresholdFailure }
        let bytes: [UInt8]
        do throws(Base64.Failure) { bytes = try Base64.decode(text) } catch {
            throw ServerFailure(400, .base64Invalid, "Invalid base64 image data")
        }
        return try await answer(call, served, bytes, threshold)
    }

    /// A threshold that came as a text.
    private static func threshold(_ text: String) throws(ServerFailure) -> Double {
        let text = text.trimmingPrefix { $0 == " " }
        guard let value = decimalNumber(String(text)), (0...1).contains(value) else { throw thresholdFailure }
        return value
    }

    private static let thresholdFailure = ServerFailure(
        400, .thresholdInvalid, "Invalid threshold: must be a number from 0 to 1",
        fields: [.init(["threshold"], kind: "out_of_range", FieldRule.between(0...1))])

    private func answer(
        _ call: Call, _ served: ServedModel, _ bytes: [UInt8], _ threshold: Double?
    ) async throws(ServerFailure) -> HTTPResponse {
        guard case .pneumonia(let predictor) = served.predictor else { throw .internalError }
        let threshold = threshold ?? served.threshold
        func diagnosis(_ result: PneumoniaResult) -> PneumoniaResult.Diagnosis {
            result.rawScore > threshold ? .pneumonia : .normal
        }
        let result = try await UploadedImage.withImage(bytes) { image throws(ServerFailure) in
            try await site.predicted(call, served) { (result: PneumoniaResult) in
                diagnosis(result).rawValue
            } _: {
                try await predictor.predict(image)
            }
        }
        let answer = diagnosis(result)
        return .json { json in
            json.beginObject()
            json.member("prediction", answer.rawValue)
            json.key("confidence")
            json.numberOrNull(answer == .pneumonia ? result.rawScore : 1 - result.rawScore)
            json.key("raw_score")
            json.numberOrNull(result.rawScore)
            json.key("threshold")
            json.numberOrNull(threshold)
            json.key("probabilities")
            json.beginObject()
            json.key(PneumoniaResult.Diagnosis.normal.rawValue)
            json.numberOrNull(1 - result.rawScore)
            json.key(PneumoniaResult.Diagnosis.pneumonia.rawValue)
            json.numberOrNull(result.rawScore)
            json.endObject()
            json.members(of: result.identity)
            json.endObject()
        }
    }

    private func operation(_ body: Operation.Body) -> Operation {
        Operation(
            summary: "Pneumonia or none, from an X-ray image of the chest", bodies: [body],
            answer: .members([
                "prediction": .words(PneumoniaResult.Diagnosis.allCases.map(\.rawValue)),
                "confidence": .described(
                    .number(0...1), "The score, or 1 less the score: of the side that the threshold chose."),
                "raw_score": .number(0...1), "threshold": .number(0...1), "probabilities": .map(.number(0...1)),
                "model": .named("Model"), "engine_version": .string, "tier": .string,
            ]), failures: [400, 413, 415, 422, 503])
    }
}
