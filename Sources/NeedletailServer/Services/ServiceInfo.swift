import Needletail
import NeedletailFormat
import NeedletailPipeline

extension ModelService {
    /// All routes: the service's own, its health and what it says of itself.
    var allRoutes: [Route] {
        routes + health.paths.map { path in healthRoute(path) } + [deepHealthRoute, infoRoute]
    }

    /// 200 where the model answers, else 503.
    private func healthRoute(_ path: String) -> Route {
        var members: [Schema.Property] = [.init(name: "status", schema: .words(["healthy", "unhealthy"]))]
        if health.tellsModel { members.append(.init(name: "model_loaded", schema: .boolean)) }
        let operation = Operation(
            summary: "Whether the model answers: 200 where it does, else 503", answer: .object(members),
            isAnsweredUnready: true)
        return site.route(.get, path, style: style, isOpen: true, operation: operation) {
            [site, health] _ throws(ServerFailure) in
            let isReady = site.slot.isReady
            return .json(isReady ? 200 : 503) { json in
                json.beginObject()
                json.member("status", isReady ? "healthy" : "unhealthy")
                if health.tellsModel {
                    json.key("model_loaded")
                    json.bool(isReady)
                }
                if health.tellsScaler {
                    json.key("scaler_loaded")
                    json.bool(isReady)
                }
                if let version = health.version { json.member("version", version) }
                if health.tellsTime {
                    json.key("timestamp")
                    json.timestamp()
                }
                if !isReady { json.member("error", site.slot.reason) }
                json.endObject()
            }
        }
    }

    /// Runs the model once, as a call of its queue, and looks at the machine.
    private var deepHealthRoute: Route {
        let names = ["model_loaded", "scaler_loaded", "prediction_test", "memory_usage", "response_time"]
        let checks = Schema.object(names.map { .init(name: $0, schema: .boolean) })
        let operation = Operation(
            summary: "Runs the model once on a fixed input and looks at the machine: 503 where anything is wrong",
            answer: .members(["status": .words(["healthy", "unhealthy"]), "timestamp": .string, "checks": checks]),
            isAnsweredUnready: true)
        return site.route(.get, "/health/deep", style: style, isOpen: false, operation: operation) {
            [site] _ throws(ServerFailure) in
            let start = ContinuousClock.now
            var passes = false
            var headers: HTTPHeaders = [:]
            if case .ready(let served) = site.slot.state {
                do { passes = try await served.answers() } catch BatchingError.overloaded {
                    site.metrics.refused(.queue)
                    headers.retry(after: .seconds(1))
                } catch {}
            }
            let isReady = site.slot.isReady
            let results = [
                isReady, isReady, passes, MachineMemory.usedShare.map { $0 < 0.85 } ?? true,
                start.duration(to: .now) < .seconds(1),
            ]
            let isHealthy = results.allSatisfy { $0 }
            return .json(isHealthy ? 200 : 503, headers: headers) { json in
                json.beginObject()
                json.member("status", isHealthy ? "healthy" : "unhealthy")
                json.member("timestamp", LogTime.now.description)
                json.key("checks")
                json.beginObject()
                for (name, result) in zip(names, results) {
                    json.key(name)
                    json.bool(result)
                }
                json.endObject()
                json.endObject()
            }
        }
    }

    /// What the service is, what it takes in which order, and which model it has; a page for browsers where there is one.
    private var infoRoute: Route {
        let operation = Operation(
            summary: "What the service is, the fields that it takes in order, and its model",
            answer: .members(["service": .string, "ready": .boolean, "fields": .array(.any)]),
            hasPage: site.pages.areServed)
        return site.route(.get, "/", style: style, isOpen: true, operation: operation) {
            [self] call throws(ServerFailure) in
            if site.pages.areServed, call.request.prefersHTML {
                return page(root: call.request.rootPath).response()
            }
            let model = site.slot.model
            let task = model?.task.kind.rawValue ?? "unknown"
            return .json(headers: site.pages.headers) { json in
                json.beginObject()
                json.member("service", site.slot.name)
                json.member("task", task)
                json.key("ready")
                json.bool(site.slot.isReady)
                json.key("fields")
                json.beginArray()
                for field in fields { json.field(field) }
                json.endArray()
                if let model {
                    if !labels.isEmpty {
                        json.key("labels")
                        json.strings(labels)
                    }
                    if let decision = model.task.decision {
                        json.key("threshold")
                        json.numberOrNull(site.slot.configuration.threshold ?? decision.threshold)
                    }
                    json.members(of: model.identity)
                }
                json.member("notice", "For research use; not a medical device.")
                json.endObject()
            }
        }
    }
}

extension ModelSlot {
    /// Why the model does not answer, for clients.
    var reason: String {
        switch state {
        case .loading: "the model is being loaded"
        case .ready: ""
        case .failed(let fault, _): fault.rawValue
        }
    }
}

extension JSONWriter {
    /// The seconds since 1970, with a fraction.
    mutating func timestamp() {
        numberOrNull(Double(LogTime.now.milliseconds) / 1000)
    }

    /// What a field may be.
    fileprivate mutating func field(_ field: FieldRule) {
        beginObject()
        member("name", field.name)
        switch field.kind {
        case .number: member("type", "number")
        case .integer: member("type", "integer")
        case .category(let words, _):
            member("type", "category")
            key("words")
            strings(words)
        case .text: member("type", "text")
        case .vector(let count):
            member("type", "vector")
            key("length")
            integer(count)
        }
        if field.isNullable {
            key("nullable")
            bool(true)
        }
        if field.unit != "1" { member("unit", field.unit) }
        if let limits = field.limits {
            key("limits")
            numbers([limits.lowerBound, limits.upperBound])
        }
        if let reference = field.reference {
            key("reference")
            numbers([reference.lowerBound, reference.upperBound])
        }
        endObject()
    }
}
