import Needletail
import NeedletailFormat
import NeedletailPipeline

/// Made-up patients: `POST /generate` with a profile.
struct OsteosarcomaService: ModelService {
    let site: ServiceSite
    let fields: [FieldRule]
    let style = ErrorStyle.detail
    private let stepCount: Int?

    init(_ site: ServiceSite, _ task: TaskDescription) {
        self.site = site
        stepCount = task.generator?.stepCount
        let conditions = task.generator?.conditions ?? []
        func limits(_ name: String) -> ClosedRange<Double>? { conditions.first { $0.name == name }?.limits }
        var fields = [
            FieldRule(
                name: "survival_time", kind: .number, unit: "d", limits: limits("survival_time"), example: .number(800)),
            FieldRule(name: "event_occurred", kind: .integer, limits: 0...1, example: .integer(0)),
        ]
        if let age = limits("age") {
            fields.append(FieldRule(name: "age", kind: .number, unit: "a", limits: age, example: .number(16)))
        }
        fields.append(FieldRule(name: "metastasis", kind: .integer, limits: 0...1, example: .integer(0)))
        fields.append(
            FieldRule(
                name: "seed", kind: .integer, limits: 0...Double(OsteosarcomaRequest.seedLimit), isRequired: false,
                example: .integer(42), help: "The same seed gives the same patient; a random one without."))
        if let stepCount {
            fields.append(
                FieldRule(
                    name: "steps", kind: .integer, limits: 1...Double(stepCount), isRequired: false,
                    example: .integer(Int64(stepCount)), help: "Fewer than the model's \(stepCount) are steps of ddim.")
            )
            fields.append(
                FieldRule(
                    name: "method", kind: .category(["ddpm", "ddim"], closed: true), isRequired: false,
                    example: .string("ddpm")))
        }
        self.fields = fields
    }

    var form: PageForm? {
        PageForm(
            title: "Osteosarcoma", lead: "Made-up patients with osteosarcoma, drawn for a profile.", action: "generate",
            body: .object, fields: fields, verb: "Generate")
    }

    var routes: [Route] {
        [
            site.route(.post, "/generate", style: style, operation: operation) {
                [self] call throws(ServerFailure) in try await generate(call)
            }
        ]
    }

    private func generate(_ call: Call) async throws(ServerFailure) -> HTTPResponse {
        let request = try OsteosarcomaRequest(call.request.body, fields, stepCount: stepCount)
        let served = try site.slot.served("Model not loaded")
        guard case .osteosarcoma(let predictor) = served.predictor else { throw .internalError }
        let patient = try await site.predicted(call, served, label: { (_: SyntheticPatient) in nil }) {
            try await predictor.predict(
                GenerationCall(profile: request.profile, seed: request.seed, method: request.method))
        }
        return .json { json in
            json.beginObject()
            json.object("mutations", patient.description.mutations) { $0.integer(patient.mutations[$1] ? 1 : 0) }
            json.object("expression", patient.description.expression) { $0.numberOrNull(patient.expression[$1]) }
            json.object("pathways", patient.description.pathways) { $0.numberOrNull(patient.pathways[$1]) }
            json.key("seed")
            json.integer(request.seed)
            json.member("method", request.methodName)
            if let steps = request.steps {
                json.key("steps")
                json.integer(steps)
            }
            json.members(of: patient.identity)
            json.endObject()
        }
    }

    private var operation: Operation {
        let required = fields.filter(\.isRequired)
        return Operation(
            summary: "A made-up patient with osteosarcoma, drawn for a profile",
            help: "Numbers may be texts, as `\"16\"`. Other members are ignored.",
            bodies: [
                .json(
                    .object(fields.map { .init(name: $0.name, schema: $0.schema, isRequired: $0.isRequired) }),
                    example: .object(required.map { .init(key: $0.name, value: $0.example) }))
            ],
            answer: .object([
                .init(name: "mutations", schema: .map(.integer(0...1))),
                .init(name: "expression", schema: .map(.number(nil))),
                .init(name: "pathways", schema: .map(.number(nil))), .init(name: "seed", schema: .integer(nil)),
                .init(name: "method", schema: .string), .init(name: "steps", schema: .integer(nil), isRequired: false),
                .init(name: "model", schema: .named("Model")), .init(name: "engine_version", schema: .string),
                .init(name: "tier", schema: .string),
            ]), failures: [413, 422, 503])
    }
}

extension JSONWriter {
    /// A member whose value is an object of these names, each value written by `body`.
    fileprivate mutating func object(_ name: String, _ names: [String], _ body: (inout JSONWriter, Int) -> Void) {
        key(name)
        beginObject()
        for (index, name) in names.enumerated() {
            key(name)
            body(&self, index)
        }
        endObject()
    }
}
