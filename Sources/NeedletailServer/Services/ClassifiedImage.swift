import Needletail
import NeedletailFormat
import NeedletailPipeline

/// What a model with several classes says of an image.
protocol ClassifiedImage: Sendable {
    var label: String { get }
    var confidence: Double { get }
    var labels: [String] { get }
    var probabilities: [Double] { get }
    var identity: ModelIdentity { get }
}

extension ImageClassification: ClassifiedImage {}
extension LungCancerResult: ClassifiedImage {}

extension ServiceSite {
    /// Answers with the class of the image file in a request.
    ///
    /// - more: writes the members that are a service's own.
    func classify<Result: ClassifiedImage>(
        _ call: Call, _ served: ServedModel, _ predictor: BatchingPredictor<PixelImage, Result>,
        _ more: (Result, inout JSONWriter) -> Void
    ) async throws(ServerFailure) -> HTTPResponse {
        let bytes = try UploadedImage.file(call.request)
        let result = try await UploadedImage.withImage(bytes) { image throws(ServerFailure) in
            try await predicted(call, served, label: \Result.label) { try await predictor.predict(image) }
        }
        return .json { json in
            json.beginObject()
            json.member("prediction", result.label)
            json.key("confidence")
            json.numberOrNull(result.confidence)
            json.key("labels")
            json.strings(result.labels)
            json.key("probabilities")
            json.numbers(result.probabilities)
            more(result, &json)
            json.members(of: result.identity)
            json.endObject()
        }
    }
}
