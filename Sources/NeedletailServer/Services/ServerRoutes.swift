import Needletail
import NeedletailFormat
import NeedletailPipeline

/// All routes of a server, as they are while its models are what they are.
struct ServerRoutes: Sendable {
    let configuration: ServerConfiguration
    let store: ModelStore
    let metrics: ServerMetrics
    let audit: Audit
    /// Whether the server takes no more requests.
    let isStopping: @Sendable () -> Bool
    /// Routes of other protocols.
    var others: @Sendable (ModelStore) -> [Route] = { _ in [] }

    /// The table of routes.
    func table() -> RouteTable {
        var routes = stateRoutes
        let slots = store.slots
        let pages = PageOptions(
            areServed: configuration.servesWebPage, asksForToken: hasTokens, hasRoutes: configuration.servesOpenAPI,
            hasList: slots.count != 1)
        for slot in slots {
            let prefix = slots.count == 1 ? "" : "/\(slot.name)"
            let site = ServiceSite(slot: slot, prefix: prefix, metrics: metrics, audit: audit, pages: pages)
            routes += site.service.allRoutes
        }
        if slots.count != 1 { routes += [listRoute(pages), combinedHealthRoute] }
        routes += TensorFlowServing(store: store, metrics: metrics, audit: audit).routes + others(store)
        if configuration.servesOpenAPI { routes += descriptionRoutes(routes) }
        return RouteTable(routes)
    }

    private var hasTokens: Bool { configuration.tokens.count > 0 }

    private func title(_ slots: [ModelSlot]) -> String {
        guard slots.count == 1, let kind = slots[0].model?.task.kind else { return "Needletail" }
        return switch kind {
        case .osteosarcoma: "Osteosarcoma Progression API"
        case .breastCancer: "Breast Cancer API"
        case .heartDisease: "Heart Disease API"
        case .pneumonia: "Pneumonia API"
        case .lungCancer: "Lung Cancer API"
        case .generic, .imageClassifier, .imageSegmenter: "Needletail"
        }
    }

    private func descriptionRoutes(_ routes: [Route]) -> [Route] {
        let document = OpenAPIDocument(
            title: title(store.slots), routes: routes, models: store.slots.map(\.name), hasTokens: hasTokens,
            limitsRate: configuration.requestsPerMinute != nil)
        let bytes = document.bytes()
        return [
            Route(.get, "/openapi.json", isOpen: true) { _ throws(ServerFailure) in
                HTTPResponse(200, headers: ["Content-Type": "application/json"], body: bytes)
            },
            Route(.get, "/docs", isOpen: true) { call throws(ServerFailure) in
                RoutesPage(routes: routes, root: call.request.rootPath).page.response()
            },
        ]
    }

    private var stateRoutes: [Route] {
        let live = Operation(
            summary: "Whether the process answers; models do not matter",
            answer: .members(["status": .words(["alive"])]))
        let ready = Operation(
            summary: "Whether all models that the server waits for are there: 200, else 503",
            answer: .members(["status": .words(["ready", "not ready"]), "models": .map(.any)]), isAnsweredUnready: true)
        let text = Operation(
            summary: "Metrics for Prometheus", answer: nil, answerType: "text/plain; version=0.0.4; charset=utf-8")
        return [
            Route(.get, "/livez", isOpen: true, isQuick: true, operation: live) { _ throws(ServerFailure) in
                .json { json in
                    json.beginObject()
                    json.member("status", "alive")
                    json.endObject()
                }
            },
            Route(.get, "/readyz", isOpen: true, operation: ready) { [store, isStopping] _ throws(ServerFailure) in
                Self.readiness(store, isStopping())
            },
            Route(.get, "/metrics", isOpen: true, operation: text) { [metrics] _ throws(ServerFailure) in
                HTTPResponse(200, headers: ["Content-Type": MetricsRegistry.mediaType], body: metrics.text())
            },
        ]
    }

    private static func readiness(_ store: ModelStore, _ isStopping: Bool) -> HTTPResponse {
        let isReady = store.isReady && !isStopping
        return .json(isReady ? 200 : 503) { json in
            json.beginObject()
            json.member("status", isReady ? "ready" : "not ready")
            if isStopping { json.member("reason", "the server stops") }
            json.key("models")
            json.beginObject()
            for slot in store.slots {
                json.key(slot.name)
                json.beginObject()
                json.member("state", slot.stateName)
                json.key("required")
                json.bool(slot.isRequired)
                if !slot.isReady { json.member("reason", slot.reason) }
                json.endObject()
            }
            json.endObject()
            json.endObject()
        }
    }

    /// What stands at `/` where there are several models.
    private func listRoute(_ pages: PageOptions) -> Route {
        let operation = Operation(
            summary: "The models and where they are", answer: .members(["models": .array(.any)]),
            hasPage: pages.areServed)
        return Route(.get, "/", isOpen: true, operation: operation) { [store] call throws(ServerFailure) in
            if pages.areServed, call.request.prefersHTML {
                return store.page(pages, root: call.request.rootPath).response()
            }
            return .json(headers: pages.headers) { json in
                json.beginObject()
                json.key("models")
                json.beginArray()
                for slot in store.slots {
                    json.beginObject()
                    json.member("name", slot.name)
                    json.member("path", "/\(slot.name)/")
                    json.member("state", slot.stateName)
                    if let model = slot.model { json.member("task", model.task.kind.rawValue) }
                    json.endObject()
                }
                json.endArray()
                json.member("notice", "For research use; not a medical device.")
                json.endObject()
            }
        }
    }

    private var combinedHealthRoute: Route {
        let operation = Operation(
            summary: "Whether all models answer that the server waits for: 200, else 503",
            answer: .members(["status": .words(["healthy", "unhealthy"])]), isAnsweredUnready: true)
        return Route(.get, "/health", isOpen: true, operation: operation) { [store] _ throws(ServerFailure) in
            .json(store.isReady ? 200 : 503) { json in
                json.beginObject()
                json.member("status", store.isReady ? "healthy" : "unhealthy")
                json.key("model_loaded")
                json.bool(store.isReady)
                json.endObject()
            }
        }
    }
}

extension ModelSlot {
    /// The state in a word.
    var stateName: String {
        switch state {
        case .loading: "loading"
        case .ready: "ready"
        case .failed: "failed"
        }
    }
}
