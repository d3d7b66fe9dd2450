package import NeedletailGraph
package import NeedletailPipeline

/// Everything a model file holds: a prepared graph or a pipeline, what surrounds it, where it comes from.
///
/// `Docs/ModelFormat.md` is the byte-level specification.
package struct ModelFile: Sendable {
    /// The newest format that this reader and writer know.
    package static let formatVersion = 1

    /// The model's name and version, for people and logs.
    package var name: String
    package var version: String
    /// Empty where there is a pipeline.
    package var graph: Graph
    /// What runs in the graph's place: columns of a table in, columns out.
    package var pipeline: TabularPipeline?
    package var task: TaskDescription
    package var provenance: Provenance
    /// Inputs with the outputs they must give. Those of a file are decoded each time they are asked for.
    package var checks: [CheckCase] {
        get {
            switch checkSource {
            case .cases(let cases): return cases
            case .text(let text, let graph, let outputs):
                do { return try MetadataValue(key: ModelKey.check, text).checks(graph, outputs: outputs) } catch {
                    preconditionFailure("the file's cases were checked when it was read")
                }
            }
        }
        set { checkSource = .cases(newValue) }
    }
    var checkSource: CheckSource
    /// Rows of the pipeline with what they must give; the graph's cases are `checks`.
    package var rowChecks: [RowCheck] = []
    /// The SHA-256 that the file states of itself, in hexadecimal; empty for a model that was not read from a file.
    package internal(set) var sha256 = ""

    package init(
        name: String, version: String, graph: Graph, task: TaskDescription, provenance: Provenance,
        checks: [CheckCase] = []
    ) {
        self.name = name
        self.version = version
        self.graph = graph
        self.task = task
        self.provenance = provenance
        checkSource = .cases(checks)
    }

    package init(
        name: String, version: String, pipeline: TabularPipeline, task: TaskDescription, provenance: Provenance,
        rowChecks: [RowCheck] = []
    ) {
        self.init(name: name, version: version, graph: Graph(), task: task, provenance: provenance)
        self.pipeline = pipeline
        self.rowChecks = rowChecks
    }
}

/// Where a model comes from.
public struct Provenance: Equatable, Sendable {
    /// The converted files.
    public var sources: [Source]
    /// The framework that wrote the network, such as `Keras 3.15.1`.
    public var framework: String
    /// What converted it, such as `needletail 0.1.0`.
    public var converter: String

    /// One converted file.
    public struct Source: Equatable, Sendable {
        /// The file's name, without its folder.
        public var file: String
        /// The SHA-256 of its bytes, in hexadecimal.
        public var sha256: String

        /// A file's name and hash.
        public init(file: String, sha256: String) {
            self.file = file
            self.sha256 = sha256
        }
    }

    /// The converted files, the framework and the converter.
    public init(sources: [Source], framework: String, converter: String) {
        self.sources = sources
        self.framework = framework
        self.converter = converter
    }
}

/// Where a model's check cases are.
enum CheckSource: Sendable {
    case cases([CheckCase])
    /// The value of `needletail.check` in a file, checked for the file's graph and its outputs.
    case text(JSONText, Graph, outputs: [ValueInfo])
}

/// The keys of a model file's `__metadata__`.
enum ModelKey {
    /// What they begin with.
    static let prefix = "needletail."
    static let formatVersion = "needletail.format_version"
    static let model = "needletail.model"
    static let graph = "needletail.graph"
    static let pipeline = "needletail.pipeline"
    static let task = "needletail.task"
    static let tensors = "needletail.tensors"
    static let provenance = "needletail.provenance"
    static let check = "needletail.check"
    static let sha256 = "needletail.sha256"

    static let required = [formatVersion, model, task, tensors, provenance, sha256]
    /// One of these must be there, and only one.
    static let contents = [graph, pipeline]
    static let all = required + contents + [check]
}

extension ModelFile {
    /// The most bytes of a model's name or version.
    package static let nameByteLimit = 256

    /// Whether `text` may be a name in a model file: not empty, at most `byteLimit` bytes, shown as it is on one line.
    package static func isName(_ text: String, byteLimit: Int = nameByteLimit) -> Bool {
        guard (1...byteLimit).contains(text.utf8.count) else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            if scalar.isASCII { return (0x20...0x7E).contains(scalar.value) }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: return false
            default: return true
            }
        }
    }
}
