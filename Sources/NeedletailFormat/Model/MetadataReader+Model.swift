import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

/// Limits of what a model file may list. A graph of the largest networks in use has a few thousand nodes.
private enum Limit {
    static let nodes = 4096
    static let values = 64
    static let features = 4096
    static let checks = 4
    static let rank = 8
    static let sources = 64
    static let dimension = 1 << 40
}

extension MetadataReader {
    /// How a packed tensor lies, and the shape its op sees.
    struct Packing {
        var layout: Constant.Layout
        var shape: [Int]
    }

    mutating func readModel() throws(ModelFileError) -> (name: String, version: String) {
        var name = ""
        var version = ""
        try object(required: ["name", "version"]) { reader, member throws(ModelFileError) in
            switch member {
            case "name": name = try reader.name(byteLimit: 256)
            case "version": version = try reader.name(byteLimit: 256)
            default: return false
            }
            return true
        }
        try end()
        return (name, version)
    }

    mutating func readProvenance() throws(ModelFileError) -> Provenance {
        var provenance = Provenance(sources: [], framework: "", converter: "")
        try object(required: ["sources", "framework", "converter"]) { reader, member throws(ModelFileError) in
            switch member {
            case "sources":
                provenance.sources = try reader.array(limit: Limit.sources) { reader throws(ModelFileError) in
                    try reader.readSource()
                }
            case "framework": provenance.framework = try reader.name()
            case "converter": provenance.converter = try reader.name()
            default: return false
            }
            return true
        }
        try end()
        return provenance
    }

    private mutating func readSource() throws(ModelFileError) -> Provenance.Source {
        var source = Provenance.Source(file: "", sha256: "")
        try object(required: ["file", "sha256"]) { reader, member throws(ModelFileError) in
            switch member {
            case "file": source.file = try reader.name()
            case "sha256": source.sha256 = try reader.name(byteLimit: 64)
            default: return false
            }
            return true
        }
        return source
    }

    mutating func readLayouts() throws(ModelFileError) -> [String: Packing] {
        var layouts: [String: Packing] = [:]
        try object { reader, tensor throws(ModelFileError) in
            var layout: Constant.Layout?
            var shape: [Int] = []
            try reader.object(required: ["layout", "shape"]) { reader, member throws(ModelFileError) in
                switch member {
                case "layout":
                    layout = Constant.Layout(rawValue: try reader.name())
                    guard layout != nil, layout != .plain else { throw reader.invalid("the layout panels16") }
                case "shape":
                    shape = try reader.array(limit: Limit.rank) { reader throws(ModelFileError) in
                        try reader.integer(in: 0...Limit.dimension)
                    }
                default: return false
                }
                return true
            }
            if let layout { layouts[tensor] = Packing(layout: layout, shape: shape) }
            return true
        }
        try end()
        return layouts
    }

    mutating func readGraph() throws(ModelFileError) -> Graph {
        var graph = Graph()
        try object(required: ["inputs", "outputs", "nodes"]) { reader, member throws(ModelFileError) in
            switch member {
            case "inputs":
                graph.inputs = try reader.array(limit: Limit.values) { reader throws(ModelFileError) in
                    try reader.readInput()
                }
            case "outputs": graph.outputs = try reader.names()
            case "nodes":
                graph.nodes = try reader.array(limit: Limit.nodes) { reader throws(ModelFileError) in
                    try reader.readNode()
                }
            default: return false
            }
            return true
        }
        try end()
        return graph
    }

    private mutating func names() throws(ModelFileError) -> [String] {
        try array(limit: Limit.values) { reader throws(ModelFileError) in try reader.name() }
    }

    private mutating func readInput() throws(ModelFileError) -> ValueInfo {
        var info = ValueInfo(name: "", type: TensorType(.f32, []))
        try object(required: ["name", "dtype", "shape"]) { reader, member throws(ModelFileError) in
            switch member {
            case "name": info.name = try reader.name()
            case "dtype":
                guard let dtype = DType(rawValue: try reader.name()) else {
                    throw reader.invalid("one of \(DType.allCases.map(\.rawValue).joined(separator: ", "))")
                }
                info.type.dtype = dtype
            case "shape":
                info.type.shape = try reader.array(limit: Limit.rank) { reader throws(ModelFileError) in
                    try reader.integer(in: -1...Limit.dimension)
                }
            default: return false
            }
            return true
        }
        return info
    }

    private mutating func readNode() throws(ModelFileError) -> Node {
        var name = ""
        var kind = ""
        var inputs: [String] = []
        var outputs: [String] = []
        var attributes = OpAttributes()
        try object(required: ["name", "op", "inputs", "outputs"]) { reader, member throws(ModelFileError) in
            switch member {
            case "name": name = try reader.name()
            case "op": kind = try reader.name()
            case "inputs": inputs = try reader.names()
            case "outputs": outputs = try reader.names()
            case "attributes":
                try reader.object { reader, attribute throws(ModelFileError) in
                    guard attributes.values.count < Limit.values else {
                        throw reader.invalid("at most \(Limit.values) attributes")
                    }
                    attributes.values[attribute] = try reader.readAttribute()
                    return true
                }
            default: return false
            }
            return true
        }
        do {
            let op = try OpRegistry.make(kind: kind, attributes: attributes, node: name)
            guard Set(attributes.values.keys).isSubset(of: op.attributes.values.keys) else {
                throw invalid("only the attributes that \(kind) has")
            }
            return Node(name, op, inputs: inputs, outputs: outputs)
        } catch let error as GraphError { throw .graph(error) } catch let error as ModelFileError { throw error } catch {
            throw invalid("an op")
        }
    }

    private mutating func readAttribute() throws(ModelFileError) -> AttributeValue {
        switch try peek() {
        case .string: .string(try name())
        case .number, .integer: .number(try number())
        default: throw invalid("a number or a text")
        }
    }

    mutating func readTask() throws(ModelFileError) -> TaskDescription {
        var task = TaskDescription(kind: .generic)
        try object(required: ["kind"]) { reader, member throws(ModelFileError) in
            switch member {
            case "kind":
                guard let kind = TaskDescription.Kind(rawValue: try reader.name()) else {
                    let kinds = TaskDescription.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                    throw reader.invalid("one of \(kinds)")
                }
                task.kind = kind
            case "features":
                task.features = try reader.array(limit: Limit.features) { reader throws(ModelFileError) in
                    try reader.readFeature()
                }
            case "scaler": task.scaler = try reader.readScaler()
            case "decision": task.decision = try reader.readDecision()
            default: return false
            }
            return true
        }
        try end()
        return task
    }

    private mutating func readFeature() throws(ModelFileError) -> Feature {
        var feature = Feature(name: "", unit: "", limits: 0...0)
        try object(required: ["name", "unit", "limits"]) { reader, member throws(ModelFileError) in
            switch member {
            case "name": feature.name = try reader.name()
            case "unit": feature.unit = try reader.name()
            case "limits": feature.limits = try reader.readRange()
            case "reference": feature.reference = try reader.readRange()
            default: return false
            }
            return true
        }
        return feature
    }

    private mutating func readRange() throws(ModelFileError) -> ClosedRange<Double> {
        let bounds = try numbers(limit: 2)
        guard bounds.count == 2, bounds[0] <= bounds[1] else { throw invalid("two numbers, the smaller first") }
        return bounds[0]...bounds[1]
    }

    private mutating func numbers(limit: Int) throws(ModelFileError) -> [Double] {
        try array(limit: limit) { reader throws(ModelFileError) in try reader.number() }
    }

    private mutating func readScaler() throws(ModelFileError) -> StandardScaler {
        var mean: [Double] = []
        var scale: [Double] = []
        try object(required: ["mean", "scale"]) { reader, member throws(ModelFileError) in
            switch member {
            case "mean": mean = try reader.numbers(limit: Limit.features)
            case "scale": scale = try reader.numbers(limit: Limit.features)
            default: return false
            }
            return true
        }
        guard mean.count == scale.count else { throw invalid("as many means as scales") }
        return StandardScaler(mean: mean, scale: scale)
    }

    private mutating func readDecision() throws(ModelFileError) -> BinaryDecision {
        var decision = BinaryDecision(negativeLabel: "", positiveLabel: "", threshold: 0, riskBands: [])
        let required = ["negativeLabel", "positiveLabel", "threshold", "riskBands"]
        try object(required: required) { reader, member throws(ModelFileError) in
            switch member {
            case "negativeLabel": decision.negativeLabel = try reader.name()
            case "positiveLabel": decision.positiveLabel = try reader.name()
            case "threshold": decision.threshold = try reader.number()
            case "riskBands":
                decision.riskBands = try reader.array(limit: Limit.values) { reader throws(ModelFileError) in
                    try reader.readRiskBand()
                }
            default: return false
            }
            return true
        }
        return decision
    }

    private mutating func readRiskBand() throws(ModelFileError) -> BinaryDecision.RiskBand {
        var band = BinaryDecision.RiskBand(name: "", below: nil)
        try object(required: ["name"]) { reader, member throws(ModelFileError) in
            switch member {
            case "name": band.name = try reader.name()
            case "below": band.upperBound = try reader.number()
            default: return false
            }
            return true
        }
        return band
    }

    mutating func readChecks() throws(ModelFileError) -> [CheckCase] {
        let checks = try array(limit: Limit.checks) { reader throws(ModelFileError) in
            var check = CheckCase(inputs: [:], outputs: [:], tolerance: 0)
            try reader.object(required: ["inputs", "outputs", "tolerance"]) { reader, member throws(ModelFileError) in
                switch member {
                case "inputs": check.inputs = try reader.readRows()
                case "outputs": check.outputs = try reader.readRows()
                case "tolerance": check.tolerance = try reader.number()
                default: return false
                }
                return true
            }
            return check
        }
        try end()
        return checks
    }

    private mutating func readRows() throws(ModelFileError) -> [String: [Float]] {
        var rows: [String: [Float]] = [:]
        try object { reader, name throws(ModelFileError) in
            rows[name] = try reader.array(limit: 1 << 20) { reader throws(ModelFileError) in Float(try reader.number()) }
            return true
        }
        return rows
    }
}
