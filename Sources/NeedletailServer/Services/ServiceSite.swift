import Needletail
import NeedletailFormat
import NeedletailImaging

/// Where a service is mounted, and what it counts and tells.
struct ServiceSite: Sendable {
    let slot: ModelSlot
    /// Nothing, or `/NAME` where several models are served.
    let prefix: String
    let metrics: ServerMetrics
    let audit: Audit
    let pages: PageOptions

    /// A route of the service. What it refuses of a client's input is counted.
    func route(
        _ method: HTTPMethod, _ path: String, style: ErrorStyle = .error, isOpen: Bool = false, isQuick: Bool = false,
        tooLarge: String = "Request body too large", operation: Operation?, handler: @escaping Route.Handler
    ) -> Route {
        let template = path == "/" && !prefix.isEmpty ? prefix : prefix + path
        guard method == .post else {
            return Route(
                method, template, style: style, isOpen: isOpen, isQuick: isQuick, model: slot.name,
                operation: operation, handler: handler)
        }
        return Route(
            method, template, style: style, isOpen: isOpen, isQuick: isQuick, model: slot.name, tooLarge: tooLarge,
            operation: operation
        ) { [metrics, name = slot.name] call throws(ServerFailure) in
            do throws(ServerFailure) { return try await handler(call) } catch {
                if error.status < 500 { metrics.model(name).validationFailed(error.code.rawValue) }
                throw error
            }
        }
    }

    /// A route that tells what the classes are called.
    func labelsRoute(_ labels: [String], style: ErrorStyle) -> Route {
        let operation = Operation(
            summary: "What the classes are called, in the order of the probabilities",
            answer: .members(["labels": .array(.string)]))
        return route(.get, "/labels", style: style, operation: operation) { _ throws(ServerFailure) in
            .json { json in
                json.beginObject()
                json.key("labels")
                json.strings(labels)
                json.endObject()
            }
        }
    }

    /// Runs a prediction, counts it, and tells of it.
    ///
    /// - label: the class of a result; nil where it has none.
    func predicted<Result: Sendable>(
        _ call: Call, _ served: ServedModel, label: (Result) -> String?, _ work: () async throws -> Result
    ) async throws(ServerFailure) -> Result {
        let start = ContinuousClock.now
        do {
            let result = try await work()
            let label = label(result)
            served.metrics.predicted(label, after: start.duration(to: .now))
            audit.prediction(call.context, served.model.identity, .success, predictedClass: label)
            return result
        } catch {
            let failure = Self.failure(error)
            if failure.status >= 500 { served.metrics.failed(after: start.duration(to: .now)) }
            if case BatchingError.overloaded = error { metrics.refused(.queue) }
            audit.prediction(
                call.context, served.model.identity, .failure(code: failure.code.rawValue), predictedClass: nil)
            throw failure
        }
    }

    /// What an error of a predictor is to a client.
    static func failure(_ error: any Error) -> ServerFailure {
        switch error {
        case let error as ServerFailure: error
        case let error as PredictionError: failure(error)
        case let error as GenerationError: failure(error)
        case BatchingError.overloaded: .overloaded()
        case is CancellationError: ServerFailure(503, .deadline, "no answer in time: try again later")
        default: .internalError
        }
    }

    private static func failure(_ error: PredictionError) -> ServerFailure {
        switch error {
        case .row(_, let error): return failure(error)
        case .outsideLimits(let feature, _, let limits, let unit):
            let text = "\(FieldRule.text(limits.lowerBound)) to \(FieldRule.text(limits.upperBound))"
            return ServerFailure(
                422, .outOfRange, "\(feature) must be \(text)" + (unit == "1" ? "" : " \(unit)"),
                fields: [.init(["body", feature], kind: "out_of_range", FieldRule.between(limits))])
        case .notFinite(let feature):
            return ServerFailure(422, .featuresNotFinite, "\(feature) must be a finite number")
        case .refused(let column, _, let reason, _):
            let text = "\(printable(column)) \(reason.rawValue)"
            return ServerFailure(
                422, .inputRefused, text, fields: [.init(["body", column], kind: "refused", reason.rawValue)])
        case .missingColumn(let name):
            return ServerFailure(422, .missingFields, "the column \(printable(name)) is missing")
        case .image(let error): return ServerFailure(400, .imageInvalid, "Error preprocessing image: \(error)")
        case .emptyMask: return ServerFailure(422, .inputRefused, "\(error)")
        default: return .internalError
        }
    }

    private static func failure(_ error: GenerationError) -> ServerFailure {
        switch error {
        case .missingCondition(let name), .unexpectedCondition(let name), .notFinite(let name):
            ServerFailure(422, .invalidFields, "the condition \(printable(name)) is not one that the model takes")
        case .outsideLimits(let name, _, let limits):
            ServerFailure(422, .outOfRange, "\(printable(name)): \(FieldRule.between(limits))")
        case .invalidOption: ServerFailure(422, .invalidFields, "\(error)")
        default: .internalError
        }
    }
}

/// What answers for a model: one type for each task.
protocol ModelService: Sendable {
    var site: ServiceSite { get }
    /// What the service has beside what every service has.
    var routes: [Route] { get }
    /// The fields that it takes, for metadata.
    var fields: [FieldRule] { get }
    /// What its classes are called; none where it has none.
    var labels: [String] { get }
    /// What its page asks for; nil where it takes nothing that a page has.
    var form: PageForm? { get }
    /// How errors are written.
    var style: ErrorStyle { get }
    /// Where the models' state is told, and how.
    var health: HealthBody { get }
}

extension ModelService {
    var fields: [FieldRule] { [] }
    var style: ErrorStyle { .error }
    var health: HealthBody { HealthBody() }
    var labels: [String] { site.slot.model?.task.labels ?? [] }
}

/// What the health of one model is told by, as the deployment that is replaced told it.
struct HealthBody: Sendable {
    /// The paths.
    var paths = ["/health"]
    /// Whether it says that the model, or the model and its scaler, are loaded.
    var tellsModel = true
    var tellsScaler = false
    var version: String?
    var tellsTime = false
}
