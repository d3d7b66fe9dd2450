package import NeedletailFormat
public import NeedletailGraph
public import NeedletailPipeline

/// Turns the files that a framework saved into one model file.
///
/// ```swift
/// let converter = Converter(task: .breastCancer)
/// let model = try converter.convert(["breast_cancer_model.h5", "feature_scaler.pkl"])
/// try model.write(toFile: "breast.safetensors")
/// ```
///
/// Formats are told by content: Keras `.h5` and `.keras`; state dicts of PyTorch, `.pt`, `.pth` and `.safetensors`;
/// scikit-learn's scalers, and its pipelines and models, from pickle or joblib; and the folder that Spark's `PipelineModel.save`
/// wrote. Nothing in a file is executed.
public struct Converter: Sendable {
    /// What the model is for, which decides what must be converted with it.
    public var task: TaskDescription.Kind
    /// The model's name in the file; nil for the task's, or the network's own.
    public var name: String?
    /// The model's version in the file.
    public var version: String
    /// A safetensors file with inputs and outputs of the framework's own: 1 to 4 rows under the names that the model's inputs
    /// and outputs have. Converting fails unless the model gives these outputs, and they become its check cases; nil for
    /// seeded ones. Where weights are rounded, the outputs are compared before, and the cases hold what the rounded ones give.
    public var checkFile: String?
    /// By how much an output of floating point may miss the check file's, relative to the row's largest magnitude, or to 1 where
    /// that is less; from 0 to 1. Integers and truth values must be equal.
    public var checkTolerance: Double
    /// A CSV file with rows of the columns that a pipeline reads, in any order, others passed over: the mean of each feature of
    /// its linear model over these rows becomes what explanations start from. Nil for 0 in every feature.
    public var baseline: String?
    /// The types of columns of the table that a pipeline of Spark reads, where the saved model does not tell them: sizes of
    /// vectors, and numbers other than f64.
    public var columnTypes: [String: SparkColumnType]
    /// How images become the network's input, and what its output means: of tasks over images, nil for none of the options.
    public var images: ImageOptions?
    /// What the rows are that the network draws: of `osteosarcoma`, nil for none of the options.
    public var generator: GeneratorOptions?
    /// What may be done to the network's weights.
    public var preparation: PreparationOptions
    /// What layers of Keras of the user's own classes become, by the class's name: see `KerasCustomLayer`. A mapping here comes
    /// before the one that is built in, where there is one.
    public var customLayers: [String: KerasLayerMapping] = [:]
    /// Heads of the attentions of a state dict's network, where they do not follow from its width; nil for what follows.
    public var heads: Int?
    /// Whether a network gets seeded check cases where there is no check file: the reference tier takes its time.
    package var seedsChecks = true

    /// A converter for models of `task`.
    public init(
        task: TaskDescription.Kind, name: String? = nil, version: String = "1", checkFile: String? = nil,
        checkTolerance: Double = 1e-5, baseline: String? = nil,
        columnTypes: [String: SparkColumnType] = [:], images: ImageOptions? = nil,
        generator: GeneratorOptions? = nil, preparation: PreparationOptions = PreparationOptions(), heads: Int? = nil
    ) {
        self.task = task
        self.name = name
        self.version = version
        self.checkFile = checkFile
        self.checkTolerance = checkTolerance
        self.baseline = baseline
        self.columnTypes = columnTypes
        self.images = images
        self.generator = generator
        self.preparation = preparation
        self.heads = heads
    }

    /// The most bytes of a file that is converted.
    private static let byteLimit = 1 << 32

    /// Reads the files at `paths`, in any order, and makes a model of them. Nothing is written.
    ///
    /// - Throws: `ConvertError` naming file, layer and field.
    public func convert(_ paths: [String]) throws(ConvertError) -> ConvertedModel {
        var text: BaselineText?
        if let baseline { do { text = try BaselineText(path: baseline) } catch { throw .file(error) } }
        return try convert(paths, baseline: text)
    }

    /// As `convert(_:)`, with the text of a baseline instead of the path of one.
    package func convert(_ paths: [String], baseline: BaselineText?) throws(ConvertError) -> ConvertedModel {
        if let folder = paths.first(where: FolderNames.exists) {
            try checkOptions()
            let names: [String]
            do { names = try FolderNames.list(folder) } catch { throw .file(error) }
            guard !names.isEmpty else { throw .emptyFolder(path: folder) }
            guard SparkFolder.matches(folder) else {
                throw .invalidSpark(reason: SparkMLError.noMetadata(path: folder).description)
            }
            if let other = paths.first(where: { $0 != folder }) {
                throw .unusedFile(file: other, task: "of a folder that Spark saved")
            }
            return try convertSpark(folder, baseline)
        }
        var files: [(name: String, bytes: FileBytes)] = []
        for path in paths { files.append(try Self.read(path)) }
        let check = try checkFile.map { path throws(ConvertError) in try Self.read(path) }
        return try convert(consume files, check: check, baseline: baseline)
    }

    private static func read(_ path: String) throws(ConvertError) -> (name: String, bytes: FileBytes) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        do { return (name, try FileBytes(contentsOfFile: path, access: .read, byteLimit: byteLimit)) } catch {
            throw .file(error)
        }
    }

    /// As `convert(_:)`, of files in memory: each is given up once what it holds was read.
    package func convert(
        _ files: consuming [(name: String, bytes: FileBytes)], check: (name: String, bytes: FileBytes)? = nil,
        baseline: BaselineText? = nil
    ) throws(ConvertError) -> ConvertedModel {
        try checkOptions()
        guard columnTypes.isEmpty else {
            throw .invalidOption(
                option: "column types", expected: "left out: they are for the folder of a pipeline that Spark saved")
        }
        if !task.needsNetwork, let (file, bytes) = files.first, files.count == 1,
            try InputFormat(bytes, file: file) == .pickle
        {
            return try convertScikitLearn(bytes, file: file, baseline)
        }
        var network: ImportedNetwork?
        var scaler: ImportedScaler?
        var sources: [Provenance.Source] = []
        while !files.isEmpty {
            let (file, bytes) = files.removeFirst()
            let source = Provenance.Source(file: file, sha256: Self.sha256(bytes))
            switch try InputFormat(bytes, file: file) {
            case .network(let kind):
                guard network == nil else { throw .tooManyFiles(file: file, what: "network") }
                network = try ImportedNetwork(kind, bytes, file: file, heads: heads, customLayers: customLayers)
                // First, so that the order of the files does not show in the model's bytes.
                sources.insert(source, at: 0)
            case .pickle:
                guard scaler == nil else { throw .tooManyFiles(file: file, what: "scaler") }
                scaler = try ImportedScaler(bytes, file: file)
                sources.append(source)
            }
        }
        guard let network else { throw .missingFile(what: "network", formats: ImportedNetwork.formats) }
        if let baseline { throw .invalidBaseline(file: baseline.name, .notLinear(model: "a network")) }
        if task != .breastCancer, let scaler { throw .unusedFile(file: scaler.file, task: task.rawValue) }
        let graph = try prepared(network.graph)
        let description: TaskDescription
        switch task {
        case .generic:
            description = TaskDescription(kind: .generic)
        case .breastCancer:
            guard let scaler else {
                throw .missingFile(what: "scaler", formats: "a scaler of scikit-learn from pickle or joblib")
            }
            description = try .breastCancer(scaler)
        case .heartDisease:
            throw .missingFile(what: "pipeline", formats: "a folder that Spark's PipelineModel.save wrote")
        case .osteosarcoma:
            guard let found = network.generator else {
                throw .invalidModel(
                    .taskMismatch(
                        expected: "a denoiser or a conditional autoencoder, from a state dict",
                        actual: network.name.isEmpty ? "another network" : network.name))
            }
            description = try .osteosarcoma(found, generator ?? GeneratorOptions())
        case .pneumonia, .lungCancer, .imageClassifier, .imageSegmenter:
            description = try .images(
                task, graph, images ?? ImageOptions(), pixels: network.pixels)
        }
        return try model(network, graph, scaler, description, sources, check)
    }

    /// The network with everything done to its weights but how they are stored, for images of the size that is asked for.
    private func prepared(_ graph: Graph) throws(ConvertError) -> Graph {
        let graph = task.readsImages ? graph.boundToImages(of: images?.size) : graph
        var options = preparation
        options.weights = .f32
        do { return try graph.prepared(options) } catch { throw .invalidModel(.graph(error)) }
    }

    /// Refuses options that no model can have.
    private func checkOptions() throws(ConvertError) {
        for (option, value) in [("name", name ?? task.rawValue), ("version", version)] {
            guard ModelFile.isName(value) else {
                let expected = "a text of 1 to \(ModelFile.nameByteLimit) bytes without control characters"
                throw .invalidOption(option: option, expected: expected)
            }
        }
        guard (0...1).contains(checkTolerance) else {
            throw .invalidOption(option: "check tolerance", expected: "a number from 0 to 1")
        }
        guard task.readsImages || images == nil else {
            throw .invalidOption(
                option: "images", expected: "left out: the options of images are not for the task \(task.rawValue)")
        }
        guard task == .osteosarcoma || generator == nil else {
            throw .invalidOption(
                option: "rows", expected: "left out: what rows are is not for the task \(task.rawValue)")
        }
    }

    private func model(
        _ network: ImportedNetwork, _ graph: Graph, _ scaler: ImportedScaler?, _ description: TaskDescription,
        _ sources: [Provenance.Source], _ check: (name: String, bytes: FileBytes)?
    ) throws(ConvertError) -> ConvertedModel {
        let last = graph.nodes.last { $0.outputs.first == graph.outputs.first }
        guard description.decision == nil || (last?.op as? Unary)?.function == .sigmoid else {
            let actual = last.map { "one that ends in \($0.op.kind)" } ?? "one without layers"
            throw .invalidModel(.taskMismatch(expected: "a network that ends in a sigmoid", actual: actual))
        }
        let frameworks = [
            network.framework,
            scaler.map { Self.framework("scikit-learn", $0.version) },
        ]
        let ownName = ModelFile.isName(network.name) ? network.name : "model"
        let stored: Graph
        do { stored = try graph.storingWeights(preparation.weights) } catch { throw .invalidModel(.graph(error)) }
        var file = ModelFile(
            name: name ?? ([.generic, .imageClassifier, .imageSegmenter].contains(task) ? ownName : task.rawValue),
            version: version, graph: stored, task: description,
            provenance: Provenance(
                sources: sources,
                framework: frameworks.compactMap { $0 }.joined(separator: ", "),
                converter: "needletail \(Engine.version)"))
        do {
            try file.validate()
            // A network that overflows gets fewer cases, or none.
            if check == nil, seedsChecks { file.checks = try CheckCase.seeded(stored) }
        } catch { throw .invalidModel(error) }
        if let check {
            let plans: PlanSet
            do { plans = try CheckCase.referencePlans(graph) } catch { throw .invalidModel(error) }
            do { file.checks = try CheckFile(check.bytes).cases(for: plans, tolerance: checkTolerance) } catch {
                throw .invalidCheck(file: check.name, error)
            }
        }
        guard preparation.weights != .f32 else { return ConvertedModel(file: file, networkSummary: network.summary) }
        let rows = check == nil ? try WeightCost.rows(graph, description.image) : file.checks.map(\.inputs)
        let cost = try WeightCost(preparation.weights, graph, stored, rows: rows)
        // The framework's outputs are those of other weights: what the file's own give is checked from now on.
        if let check {
            do {
                file.checks = try file.checks.map { check throws(ModelFileError) in try check.remade(by: stored) }
            } catch {
                throw .invalidModel(error)
            }
            for outputs in file.checks.map(\.outputs) {
                for (name, values) in outputs.sorted(by: { $0.key < $1.key }) {
                    guard let index = values.firstNonFinite else { continue }
                    throw .invalidCheck(file: check.name, .notFinite(tensor: name, index: index))
                }
            }
        }
        return ConvertedModel(file: file, networkSummary: network.summary, weightCost: cost)
    }

    /// A framework's name and its version, where the file says one.
    static func framework(_ name: String, _ version: String?) -> String {
        guard let version, (1...64).contains(version.utf8.count) else { return "\(name) of unknown version" }
        return "\(name) \(version)"
    }

    static func sha256(_ bytes: FileBytes) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finalizeHexadecimal()
    }
}

/// A converted model, not yet written.
public struct ConvertedModel: Sendable {
    package let file: ModelFile
    /// The rows that the baseline is the mean of; nil where none was given.
    public let baselineRows: BaselineRows?
    /// What network was found in a state dict; nil for other files, which say it themselves.
    public let networkSummary: String?
    /// What storing weights in half the bytes changed; nil where they are stored as they are.
    public let weightCost: WeightCost?

    package init(
        file: ModelFile, baselineRows: BaselineRows? = nil, networkSummary: String? = nil, weightCost: WeightCost? = nil
    ) {
        self.weightCost = weightCost
        self.file = file
        self.baselineRows = baselineRows
        self.networkSummary = networkSummary
    }

    /// Writes the model file to `path`, where it appears complete or not at all.
    ///
    /// - Throws: `ConvertError.file` where it cannot be written.
    public func write(toFile path: String) throws(ConvertError) {
        do { try file.write(toFile: path) } catch {
            if case .container(.file(let inner)) = error { throw .file(inner) }
            throw .invalidModel(error)
        }
    }

    /// The model file's bytes, for `Model(bytes:)`.
    public func bytes() throws(ConvertError) -> [UInt8] {
        do { return try file.bytes() } catch { throw .invalidModel(error) }
    }
}

/// The formats that files are told apart by.
private enum InputFormat: Equatable {
    case network(ImportedNetwork.Kind)
    case pickle

    init(_ bytes: FileBytes, file: String) throws(ConvertError) {
        guard !bytes.isEmpty else { throw .emptyFile(file: file) }
        if PyTorchFile.matches(bytes) {
            self = .network(.pyTorch)
        } else if KerasFile.matches(bytes) {
            self = .network(.keras)
        } else if JoblibFile.matches(bytes) {
            self = .pickle
        } else {
            throw .unknownFormat(file: file)
        }
    }
}

/// A scaler and where it comes from.
struct ImportedScaler {
    let file: String
    let scaler: Scaler
    /// How many features it is for; nil where it takes any number.
    let featureCount: Int?
    let featureNames: [String]?
    let version: String?
}

extension ImportedScaler {
    init(_ bytes: FileBytes, file: String) throws(ConvertError) {
        do throws(ScikitLearnError) {
            let fitted = try ScikitLearnScaler(bytes, file: file)
            self.init(
                file: file, scaler: fitted.scaler, featureCount: fitted.featureCount, featureNames: fitted.featureNames,
                version: fitted.version)
        } catch { throw .invalidScaler(file: file, reason: error.description) }
    }
}
