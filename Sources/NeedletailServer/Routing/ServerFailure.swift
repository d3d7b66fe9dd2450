/// Why a request is answered with an error: the one type that all services throw.
///
/// No message ever holds a value that a client sent: it names the field and what is allowed.
public struct ServerFailure: Error, Equatable, Sendable {
    /// What is wrong, by a name that stays the same from version to version.
    public enum Code: String, CaseIterable, Sendable {
        // The request
        case malformedRequest = "malformed_request"
        case notFound = "not_found"
        case methodNotAllowed = "method_not_allowed"
        case unsupportedMediaType = "unsupported_media_type"
        case bodyTooLarge = "body_too_large"
        case headersTooLarge = "headers_too_large"
        case requestTimeout = "request_timeout"
        case clientGone = "client_gone"
        case notAuthenticated = "not_authenticated"
        case invalidToken = "invalid_token"
        case tooManyRequests = "too_many_requests"
        case notJSON = "not_json"
        case notAForm = "not_a_form"
        // Its fields
        case featuresMissing = "features_missing"
        case wrongFeatureCount = "wrong_feature_count"
        case featuresNotNumeric = "features_not_numeric"
        case featuresNotFinite = "features_not_finite"
        case outOfRange = "out_of_range"
        case unknownFeature = "unknown_feature"
        case missingFields = "missing_fields"
        case invalidFields = "invalid_fields"
        case thresholdInvalid = "threshold_invalid"
        case imageMissing = "image_missing"
        case imageNotSelected = "image_not_selected"
        case imageInvalid = "image_invalid"
        case base64Missing = "base64_missing"
        case base64Invalid = "base64_invalid"
        case inputRefused = "input_refused"
        case tensorInvalid = "tensor_invalid"
        case unknownSignature = "unknown_signature"
        // The server
        case modelNotFound = "model_not_found"
        case modelNotLoaded = "model_not_loaded"
        case overloaded = "overloaded"
        case deadline = "deadline"
        case notImplemented = "not_implemented"
        case internalError = "internal_error"
    }

    /// What is wrong with one field.
    public struct Field: Equatable, Sendable {
        /// The way to the field, outermost first.
        public let path: [String]
        /// The kind of fault, such as `missing` or `int_from_float`.
        public let kind: String
        /// What is allowed.
        public let message: String

        /// A fault of the field at `path`.
        public init(_ path: [String], kind: String, _ message: String) {
            self.path = path
            self.kind = kind
            self.message = message
        }
    }

    /// 400 to 599.
    public let status: Int
    /// What is wrong.
    public let code: Code
    /// What is wrong, and how to mend it.
    public let message: String
    /// What is wrong with each field, where that is known.
    public var fields: [Field] = []
    /// When to try again.
    public var retryAfter: Duration?
    /// The methods that the path takes.
    public var allowed: [HTTPMethod] = []

    /// A failure by its parts.
    public init(_ status: Int, _ code: Code, _ message: String, fields: [Field] = []) {
        self.status = status
        self.code = code
        self.message = message
        self.fields = fields
    }

    /// A fault of our own: what it is stands in the log alone.
    static let internalError = ServerFailure(500, .internalError, "Internal server error")

    /// The client has gone before its answer was there: only the log and the metrics tell.
    static let clientGone = ServerFailure(499, .clientGone, "the client has gone")

    /// The address of the client has sent more requests than it may, until a time has gone by.
    static func tooManyRequests(_ time: Duration) -> ServerFailure {
        var failure = ServerFailure(429, .tooManyRequests, "too many requests from one address: try again later")
        failure.retryAfter = time
        return failure
    }

    /// More requests wait than may.
    static func overloaded(_ message: String = "too many requests at once: try again later") -> ServerFailure {
        var failure = ServerFailure(503, .overloaded, message)
        failure.retryAfter = .seconds(1)
        return failure
    }

    /// The model is not there yet, or could not be loaded.
    static func notLoaded(_ message: String, retryAfter: Duration? = nil) -> ServerFailure {
        var failure = ServerFailure(503, .modelNotLoaded, message)
        failure.retryAfter = retryAfter ?? .seconds(5)
        return failure
    }
}

extension ServerFailure: CustomStringConvertible {
    /// The code and the message.
    public var description: String { "\(code.rawValue): \(message)" }
}
