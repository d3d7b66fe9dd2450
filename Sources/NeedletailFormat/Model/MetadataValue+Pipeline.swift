import NeedletailGraph
import NeedletailPipeline
import NeedletailTensor

extension MetadataValue {
    /// `needletail.pipeline`: columns, stages and what is given back; lists are in `tensors`, each of which is read.
    func pipeline(_ tensors: [String: Constant]) throws(ModelFileError) -> TabularPipeline {
        let fields = try fields(["columns", "stages", "outputs"])
        let columns = try fields["columns"].array(limit: TabularPipeline.columnLimit, of: "columns") {
            column throws(ModelFileError) in
            let fields = try column.fields(["name", "kind"], optional: ["count"])
            return TabularColumn(try fields["name"].name(), try fields["kind"].columnKind(fields.optional("count")))
        }
        var unread = Set(tensors.keys)
        var index = 0
        let stages = try fields["stages"].array(limit: TabularPipeline.stageLimit, of: "stages") {
            stage throws(ModelFileError) in
            defer { index += 1 }
            return try stage.stage(index, tensors, &unread)
        }
        let outputs = try fields["outputs"].array(limit: TabularPipeline.columnLimit, of: "columns") {
            output throws(ModelFileError) in
            try output.name()
        }
        if let name = unread.min() { throw .unusedTensor(name: name) }
        do { return try TabularPipeline(columns: columns, stages: stages, outputs: outputs) } catch {
            throw .pipeline(error)
        }
    }

    private func columnKind(_ count: MetadataValue?) throws(ModelFileError) -> TabularColumn.Kind {
        let kind = try name()
        if kind == "vector", let count { return .vector(try count.integer(in: 0...TabularPipeline.slotLimit)) }
        switch kind {
        case "number" where count == nil: return .number
        case "text" where count == nil: return .text
        default: throw invalid("number, text, or vector with a count", actual: printable(kind))
        }
    }

    private func stage(
        _ index: Int, _ tensors: [String: Constant], _ unread: inout Set<String>
    ) throws(ModelFileError) -> StageNode {
        let fields = try fields(["name", "kind", "inputs", "outputs"], optional: ["attributes"])
        let name = try fields["name"].name()
        let kind = try fields["kind"].name()
        var attributes = StageAttributes()
        let object = fields.optional("attributes")
        try object?.entries(limit: ModelLimit.values, of: "attributes") { attribute, value throws(ModelFileError) in
            guard
                attributes.values.updateValue(
                    try value.stageAttribute(tensors, &unread), forKey: attribute) == nil
            else { throw value.duplicate() }
        }
        let columns = { (list: MetadataValue) throws(ModelFileError) in
            try list.array(limit: TabularPipeline.columnLimit, of: "columns") { column throws(ModelFileError) in
                try column.name()
            }
        }
        let stage: any TabularStage
        do { stage = try StageRegistry.make(kind: kind, attributes: attributes, stage: name) } catch {
            throw .pipeline(error)
        }
        let known = stage.attributes.values
        if let object, let unknown = attributes.values.keys.filter({ known[$0] == nil }).min() {
            throw .unknownMember(key: key, path: object.place(ofMember: unknown))
        }
        return StageNode(name, stage, inputs: try columns(fields["inputs"]), outputs: try columns(fields["outputs"]))
    }

    /// A number, a truth value, a word, or an object that names the tensor of a list.
    private func stageAttribute(
        _ tensors: [String: Constant], _ unread: inout Set<String>
    ) throws(ModelFileError) -> StageAttributes.Value {
        switch try kind {
        case .bool: return .flag(try flag())
        case .string: return .text(try name())
        case .number, .integer:
            switch try number() {
            case .integer(let integer): return .integer(Int(integer))
            case .number(let number): return .number(number)
            default: throw invalid("a number", actual: "another value")
            }
        case .object:
            let place = try fields(["tensor"])["tensor"]
            let tensor = try place.name()
            guard let constant = tensors[tensor] else {
                throw place.invalid("a tensor of the file", actual: printable(tensor))
            }
            // Read into memory once: a file takes no more of it for naming a tensor often.
            guard unread.remove(tensor) != nil else {
                throw place.invalid("a tensor that no other attribute names", actual: printable(tensor))
            }
            guard constant.layout == .plain else {
                throw .invalidMember(
                    key: ModelKey.tensors, path: tensor, expected: "a plain tensor, as the lists of pipelines are",
                    actual: constant.layout.rawValue)
            }
            return try PipelineTensors.value(tensor, constant.tensor)
        case .array, .null:
            throw invalid("a number, a text, true or false, or a tensor", actual: try kind.description)
        }
    }
}

extension JSONWriter {
    /// `needletail.pipeline`.
    mutating func pipeline(_ pipeline: TabularPipeline) {
        beginObject()
        array("columns", pipeline.columns) { json, column in
            json.beginObject()
            json.member("name", column.name)
            switch column.kind {
            case .number: json.member("kind", "number")
            case .text: json.member("kind", "text")
            case .vector(let count):
                json.member("kind", "vector")
                json.key("count")
                json.integer(count)
            }
            json.endObject()
        }
        array("stages", pipeline.stages.enumerated()) { json, stage in
            let (index, node) = (stage.offset, stage.element)
            json.beginObject()
            json.member("name", node.name)
            json.member("kind", type(of: node.stage).entry.kind)
            json.array("inputs", node.inputs) { $0.string($1) }
            json.array("outputs", node.outputs) { $0.string($1) }
            let attributes = node.stage.attributes.values.sorted { $0.key < $1.key }
            if !attributes.isEmpty {
                json.key("attributes")
                json.beginObject()
                for (key, value) in attributes {
                    switch value {
                    case .integer(let value):
                        json.key(key)
                        json.integer(value)
                    case .number(let value): json.member(key, value)
                    case .flag(let value):
                        json.key(key)
                        json.bool(value)
                    case .text(let value): json.member(key, value)
                    case .texts, .numbers, .integers:
                        json.key(key)
                        json.beginObject()
                        json.member("tensor", PipelineTensors.name(index, key))
                        json.endObject()
                    }
                }
                json.endObject()
            }
            json.endObject()
        }
        array("outputs", pipeline.outputs) { $0.string($1.name) }
        endObject()
    }
}
