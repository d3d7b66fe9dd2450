import Needletail
import NeedletailFormat
import NeedletailPipeline

/// What a pipeline reads, does and gives, for people and for programs.
struct PipelineTable {
    private let pipeline: TabularPipeline

    init(_ pipeline: TabularPipeline) {
        self.pipeline = pipeline
    }

    /// The columns, the stages and the model, one in a line or more; at most 80 columns, long names cut.
    var text: String {
        var text = "column".padded(to: 25) + "kind".padded(to: 15) + "words\n"
        for column in pipeline.columns {
            let words = words(column)
            let list =
                column.kind == .text && words.isEmpty ? "any" : shortList(words.map { printable($0) }, width: 200)
            text += Self.line([(column.name, 25), (Self.kind(column.kind), 15)], rest: list)
        }
        text += "\n" + "stage".padded(to: 25) + "kind".padded(to: 15) + "reads -> makes\n"
        for node in pipeline.stages {
            let columns = "\(Self.names(node.inputs)) -> \(Self.names(node.outputs))"
            text += Self.line([(node.name, 25), (Self.stageKind(node), 15)], rest: columns)
        }
        let facts = modelFacts
        if !facts.isEmpty {
            let list = facts.map { $0.name == "depth" ? "depth \($0.value)" : "\($0.value) \($0.name)" }
            text += "\nmodel       " + list.joined(separator: ", ") + "\n"
        }
        return text
    }

    /// Cells cut to their widths, and what follows in lines below each other.
    private static func line(_ cells: [(text: String, width: Int)], rest: String) -> String {
        var line = ""
        for (text, width) in cells {
            let text = visible(text)
            line += (text.count < width ? text : "\(text.prefix(width - 2))…").padded(to: width)
        }
        guard !rest.isEmpty else { return line.trimmedAtEnd + "\n" }
        let indentation = String(repeating: " ", count: line.count)
        return line + wrapped(rest, width: 80 - line.count).replacing("\n", with: "\n" + indentation) + "\n"
    }

    private static func names(_ names: [String]) -> String {
        // Names of any length are cut, so that a word of them fits a line.
        shortList(names.map { $0.count <= 36 ? visible($0) : "\(visible(String($0.prefix(35))))…" }, width: 160)
    }

    private static func kind(_ kind: TabularColumn.Kind) -> String {
        switch kind {
        case .number: "number"
        case .text: "text"
        case .vector(let count): "vector[\(count)]"
        }
    }

    private static func stageKind(_ node: StageNode) -> String { type(of: node.stage).entry.kind }

    /// The texts that stages tell apart.
    private func words(_ column: TabularColumn) -> [String] { pipeline.types[column.name]?.texts ?? [] }

    /// What there is to count of the model.
    private var modelFacts: [(name: String, value: Int)] {
        guard let model = pipeline.model?.stage as? any ScoringStage else { return [] }
        var facts: [(name: String, value: Int)] = []
        if let trees = (model as? TreeModel)?.trees {
            facts += [("trees", trees.treeCount), ("nodes", trees.feature.count)]
        }
        if model.link.kind != .identity { facts.append(("classes", model.link.classCount)) }
        if let trees = (model as? TreeModel)?.trees { facts.append(("depth", trees.depth)) }
        return facts
    }
}

extension PipelineTable {
    /// `inputs` and `outputs`: the columns that rows and results have.
    func writeColumns(_ json: inout JSONWriter) {
        for (key, columns) in [("inputs", pipeline.columns), ("outputs", pipeline.outputs)] {
            json.key(key)
            json.beginArray()
            for column in columns {
                json.beginObject()
                json.key("name")
                json.string(column.name)
                json.key("dtype")
                json.string(column.kind == .text ? "text" : "f64")
                json.key("shape")
                json.beginArray()
                json.integer(-1)
                if case .vector(let count) = column.kind { json.integer(count) }
                json.endArray()
                if key == "inputs", column.kind == .text { Self.write("words", words(column), &json) }
                json.endObject()
            }
            json.endArray()
        }
    }

    /// `stages` and `model`.
    func writeStages(_ json: inout JSONWriter) {
        json.key("stages")
        json.beginArray()
        for node in pipeline.stages {
            json.beginObject()
            json.key("name")
            json.string(node.name)
            json.key("kind")
            json.string(Self.stageKind(node))
            Self.write("reads", node.inputs, &json)
            Self.write("makes", node.outputs, &json)
            json.endObject()
        }
        json.endArray()
        guard let model = pipeline.model else { return }
        json.key("model")
        json.beginObject()
        json.key("kind")
        json.string(Self.stageKind(model))
        for (name, value) in modelFacts {
            json.key(name)
            json.integer(value)
        }
        json.endObject()
    }

    private static func write(_ key: String, _ texts: [String], _ json: inout JSONWriter) {
        json.key(key)
        json.beginArray()
        for text in texts { json.string(text) }
        json.endArray()
    }
}

extension String {
    /// The text without the spaces at its end.
    fileprivate var trimmedAtEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
