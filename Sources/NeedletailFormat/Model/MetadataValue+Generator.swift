package import NeedletailPipeline

/// What `network` of a generator may be.
private enum NetworkName: String, CaseIterable {
    case diffusion
    case conditionalAutoencoder
}

extension MetadataValue {
    /// `generator` of a task.
    func generator() throws(ModelFileError) -> GeneratorDescription {
        let fields = try fields(
            ["network", "mutations", "expression", "pathways", "conditions", "mutationThreshold"],
            optional: ["betas", "latentSize"])
        let kind: NetworkName = try fields["network"].choice()
        let (own, other) = kind == .diffusion ? ("betas", "latentSize") : ("latentSize", "betas")
        guard let member = fields.optional(own) else {
            throw .missingMember(key: key, path: place(ofMember: own))
        }
        if let extra = fields.optional(other) { throw .unknownMember(key: key, path: extra.place) }
        let network: GeneratorDescription.Network =
            switch kind {
            case .diffusion: .diffusion(betas: try member.betas())
            case .conditionalAutoencoder:
                .conditionalAutoencoder(latentSize: try member.integer(in: 1...GeneratorDescription.latentLimit))
            }
        let mutations = try fields["mutations"].names(limit: GeneratorDescription.valueLimit)
        let expression = try fields["expression"].names(limit: GeneratorDescription.valueLimit - mutations.count)
        let pathways = try fields["pathways"].names(
            limit: GeneratorDescription.valueLimit - mutations.count - expression.count)
        return GeneratorDescription(
            network: network, mutations: mutations, expression: expression, pathways: pathways,
            conditions: try fields["conditions"].array(limit: GeneratorDescription.conditionLimit, of: "conditions") {
                condition throws(ModelFileError) in
                let fields = try condition.fields(["name", "offset", "scale", "limits"])
                return .init(
                    name: try fields["name"].name(), offset: try fields["offset"].double(),
                    scale: try fields["scale"].double(), limits: try fields["limits"].range())
            }, mutationThreshold: try fields["mutationThreshold"].double())
    }

    fileprivate func names(limit: Int) throws(ModelFileError) -> [String] {
        try array(limit: limit, of: "names") { name throws(ModelFileError) in try name.name() }
    }

    fileprivate func betas() throws(ModelFileError) -> [Float] {
        try array(limit: GeneratorDescription.stepLimit, of: "numbers") { number throws(ModelFileError) in
            Float(try number.double())
        }
    }
}

extension JSONWriter {
    /// `generator` of a task.
    package mutating func generator(_ generator: GeneratorDescription) {
        key("generator")
        beginObject()
        switch generator.network {
        case .diffusion(let betas):
            member("network", NetworkName.diffusion.rawValue)
            array("betas", betas) { $0.numberOrNull(Double($1)) }
        case .conditionalAutoencoder(let latentSize):
            member("network", NetworkName.conditionalAutoencoder.rawValue)
            key("latentSize")
            integer(latentSize)
        }
        array("mutations", generator.mutations) { $0.string($1) }
        array("expression", generator.expression) { $0.string($1) }
        array("pathways", generator.pathways) { $0.string($1) }
        array("conditions", generator.conditions) { json, condition in
            json.beginObject()
            json.member("name", condition.name)
            json.member("offset", condition.offset)
            json.member("scale", condition.scale)
            json.range("limits", condition.limits)
            json.endObject()
        }
        member("mutationThreshold", generator.mutationThreshold)
        endObject()
    }
}

extension GeneratorOptions {
    /// The options that `json`, a file for `convert --config`, holds: `Docs/Converting.md`.
    ///
    /// - Throws: `ModelFileError` that names the member.
    package init(json: FileBytes) throws(ModelFileError) {
        let fields = try MetadataValue(key: "configuration", decoded: json).fields(
            [],
            optional: ["mutations", "expression", "pathways", "conditions", "steps", "betas", "mutation_threshold"])
        func part(_ name: String) throws(ModelFileError) -> Part? {
            guard let value = fields.optional(name) else { return nil }
            let limit = GeneratorDescription.valueLimit
            return try value.kind == .number
                ? .count(try value.integer(in: 0...limit)) : .names(try value.names(limit: limit))
        }
        self.init(
            mutations: try part("mutations"), expression: try part("expression"), pathways: try part("pathways"),
            stepCount: try fields.optional("steps")?.integer(in: 1...GeneratorDescription.stepLimit),
            betas: try fields.optional("betas")?.betas(),
            mutationThreshold: try fields.optional("mutation_threshold")?.double() ?? 0.5)
        conditions = try fields.optional("conditions")?.array(
            limit: GeneratorDescription.conditionLimit, of: "conditions"
        ) { condition throws(ModelFileError) in try condition.condition() }
    }
}

extension MetadataValue {
    /// A condition of a configuration: the name of a usual one, or an object that says all.
    fileprivate func condition() throws(ModelFileError) -> GeneratorDescription.Condition {
        guard try kind == .object else {
            let name = try name()
            let usual = GeneratorDescription.usualConditions
            guard let known = usual.first(where: { $0.name == name }) else {
                throw invalid(
                    "one of \(usual.map(\.name).joined(separator: ", ")), or an object with name and limits",
                    actual: printable(name))
            }
            return known
        }
        let fields = try fields(["name", "limits"], optional: ["offset", "scale"])
        return GeneratorDescription.Condition(
            name: try fields["name"].name(), offset: try fields.optional("offset")?.double() ?? 0,
            scale: try fields.optional("scale")?.double() ?? 1, limits: try fields["limits"].range())
    }
}
