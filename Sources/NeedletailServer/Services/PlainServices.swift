import Needletail
import NeedletailFormat
import NeedletailPipeline

/// A model without a deployment that it replaces: its health, and what it says of itself; predictions by named tensors.
struct GenericService: ModelService {
    let site: ServiceSite
    let routes: [Route] = []
    let fields: [FieldRule]

    /// The most values of a row that a page has a form for.
    private static let formLimit = 100

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        fields = task.features.map { feature in
            let usual = feature.reference ?? feature.limits
            // In the middle, wherever that lies.
            let middle = usual.lowerBound / 2 + usual.upperBound / 2
            return .measurement(feature, .number, example: .number(middle))
        }
    }

    /// Rows of the features, or of what the network reads where none are told, as `:predict` takes them.
    var form: PageForm? {
        guard let model = site.slot.model, model.inputs.count == 1,
            let shape = model.inputs.first?.type.shape, shape.count == 2, shape[0] < 0,
            (1...Self.formLimit).contains(shape[1]), fields.isEmpty || fields.count == shape[1]
        else { return nil }
        let values = (1...shape[1]).map { FieldRule(name: "value_\($0)", kind: .number, example: .number(0)) }
        return PageForm(
            title: site.slot.name, lead: "What the model gives for a row of \(shape[1]) values.",
            action: (site.prefix.isEmpty ? "" : "../") + "v1/models/\(site.slot.name):predict",
            body: .row(signature: TensorFlowRequest.signatures(model).last ?? ""),
            fields: fields.isEmpty ? values : fields,
            labels: labels)
    }
}

/// A model of which nothing is known, as its file could not be read yet: whatever a model may be asked is answered with 503.
struct PendingService: ModelService {
    let site: ServiceSite
    let form: PageForm? = nil
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
        if task.kind == .generic, let columns = slot.columns { return ColumnsService(self, columns) }
        return switch task.kind {
        case .breastCancer: BreastCancerService(self, task)
        case .heartDisease: HeartDiseaseService(self, task)
        case .pneumonia: PneumoniaService(self, task)
        case .lungCancer: LungCancerService(self, task)
        case .osteosarcoma: OsteosarcomaService(self, task)
        case .imageClassifier: ImageClassifierService(self, task)
        case .imageSegmenter: ImageSegmenterService(self, task)
        case .generic: GenericService(self, task)
        }
    }
}
