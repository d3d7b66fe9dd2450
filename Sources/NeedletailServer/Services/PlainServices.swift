import Needletail
import NeedletailFormat
import NeedletailPipeline

/// A model without a deployment that it replaces: its health, and what it says of itself; predictions by named tensors.
struct GenericService: ModelService {
    let site: ServiceSite
    let routes: [Route] = []
    let fields: [FieldRule]
    let style = ErrorStyle.error
    let health = HealthBody()

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        fields = task.features.map { FieldRule.measurement($0, .number, example: .number(0)) }
    }
}

/// A model of which nothing is known, as its file could not be read yet: whatever a model may be asked is answered with 503.
struct PendingService: ModelService {
    let site: ServiceSite
    let fields: [FieldRule] = []
    let style = ErrorStyle.error
    let health = HealthBody(paths: ["/health", "/healthz"])

    init(_ site: ServiceSite) {
        self.site = site
    }

    var routes: [Route] {
        let paths: [(HTTPMethod, String, ErrorStyle)] = [
            (.post, "/predict", .error), (.post, "/predict/base64", .error), (.post, "/predict/logits", .error),
            (.post, "/generate", .detail), (.get, "/labels", .error), (.get, "/model/info", .error),
        ]
        return paths.map { method, path, style in
            site.route(method, path, style: style, operation: nil) { [slot = site.slot] _ throws(ServerFailure) in
                _ = try slot.served()
                // The model has come meanwhile: its own routes will be there at once.
                throw .notLoaded("Model not available", retryAfter: .seconds(1))
            }
        }
    }
}

extension ServiceSite {
    /// The service of the slot's model.
    var service: any ModelService {
        guard let task = slot.model?.task else { return PendingService(self) }
        return switch task.kind {
        case .breastCancer: BreastCancerService(self, task)
        case .heartDisease: HeartDiseaseService(self, task)
        case .pneumonia: PneumoniaService(self, task)
        case .lungCancer: LungCancerService(self, task)
        case .osteosarcoma: OsteosarcomaService(self, task)
        case .generic, .imageClassifier, .imageSegmenter: GenericService(self, task)
        }
    }
}
