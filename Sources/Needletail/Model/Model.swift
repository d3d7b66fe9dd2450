public import NeedletailFormat
public import NeedletailGraph
import NeedletailKernels
public import NeedletailPipeline
import NeedletailTensor

/// A model file, ready to run: immutable, and shared by any number of sessions, tasks and threads.
///
/// ```swift
/// let model = try Model(contentsOf: "breast.safetensors")
/// let session = model.makeSession()
/// let outputs = try session.run(["input": Tensor(values, shape: [1, 30])])
/// ```
///
/// The file is mapped into memory, so processes that serve the same model share its pages. Replace a model file by
/// renaming another over it; a mapped file must not be changed or shortened in place.
public final class Model: Sendable {
    /// Name, version and hash of the file, the engine's version and the tier.
    public let identity: ModelIdentity
    /// Which files and framework the model was converted from.
    public let provenance: Provenance
    /// What surrounds the network: features, units, limits, thresholds.
    public let task: TaskDescription
    /// Bytes of the model file.
    public let fileByteCount: Int
    package let file: ModelFile
    package let plans: PlanSet
    /// What runs where the model is a pipeline over columns, and no network; nil else.
    package let program: TabularProgram?
    private let bytes: FileBytes

    /// Opens and checks the model file at `path`.
    ///
    /// - Parameters:
    ///   - path: of a file that is not changed while the model is used.
    ///   - options: the tier and the matmul backend; by default the CPU's best.
    /// - Throws: `ModelFileError` naming what is wrong and where. The whole-file hash is left to `verify()`.
    public convenience init(
        contentsOf path: String, options: PlanOptions = PlanOptions()
    ) throws(ModelFileError) {
        let bytes: FileBytes
        do { bytes = try FileBytes(contentsOfFile: path, access: .map) } catch { throw .file(error) }
        try self.init(bytes, options: options)
    }

    /// Checks a model file's bytes, of which a copy is kept.
    ///
    /// - Throws: `ModelFileError` naming what is wrong and where.
    public convenience init(bytes: [UInt8], options: PlanOptions = PlanOptions()) throws(ModelFileError) {
        try self.init(FileBytes(bytes), options: options)
    }

    /// A model of a graph that a `GraphBuilder` built, without a task.
    ///
    /// - Parameters:
    ///   - graph: what the builder gave.
    ///   - name: for people and logs, 1 to 256 bytes of text.
    ///   - version: as `name`.
    ///   - options: the tier and the matmul backend; by default the CPU's best.
    /// - Throws: `ModelFileError` where the graph is no valid model. Complexity: O(weights), of which a copy is kept.
    public convenience init(
        _ graph: Graph, name: String, version: String = "1", options: PlanOptions = PlanOptions()
    ) throws(ModelFileError) {
        let provenance = Provenance(
            sources: [], framework: "GraphBuilder", converter: "needletail \(Engine.version)")
        let file = ModelFile(
            name: name, version: version, graph: graph, task: TaskDescription(kind: .generic), provenance: provenance,
            checks: try CheckCase.seeded(graph))
        try self.init(bytes: try file.bytes(), options: options)
    }

    /// Writes the model file to `path`, where it appears complete or not at all.
    ///
    /// - Throws: `ModelFileError` where it cannot be written.
    public func write(toFile path: String) throws(ModelFileError) {
        try file.write(toFile: path)
    }

    private init(_ bytes: FileBytes, options: PlanOptions) throws(ModelFileError) {
        let file = try ModelFile(bytes)
        if file.pipeline == nil {
            do { plans = try PlanSet(file.graph, options: options) } catch { throw .graph(error) }
        } else {
            plans = PlanSet(empty: options)
        }
        program = file.pipeline.map { TabularProgram($0, tier: min(options.tier, Tier.detected)) }
        identity = ModelIdentity(
            name: file.name, version: file.version, sha256: file.sha256, engineVersion: Engine.version,
            tier: plans.options.tier)
        provenance = file.provenance
        task = file.task
        fileByteCount = bytes.count
        self.file = file
        self.bytes = bytes
    }

    /// The model's inputs, in order; in a shape -1 stands for the number of rows, and -2 and so on for other free sizes.
    public var inputs: [ValueInfo] { plans.inputs }

    /// The model's outputs, in order.
    public var outputs: [ValueInfo] { plans.outputs }

    /// The plan, where sizes are free beside the number of rows that for 240 of each.
    package var plan: Plan { plans.representative }

    /// What the model does with a row of a table; nil where it is a network.
    public var pipeline: TabularPipeline? { file.pipeline }

    /// How many numbers the network's weights, or the lists of the pipeline's stages have, padding not counted.
    public var parameterCount: Int {
        if let pipeline { return pipeline.stages.reduce(0) { $0 + $1.stage.attributes.numberCount } }
        return file.graph.constants.values.reduce(0) { $0 + $1.logicalShape.reduce(1, *) }
    }

    /// The matrices that are stored in half the bytes of f32, by how: how many there are, and how many weights they have.
    package var halfWeights: [(storage: WeightStorage, matrices: Int, weights: Int)] {
        [WeightStorage.bf16, .f16].compactMap { storage in
            let (matrices, weights) = file.graph.weights(storedAs: storage)
            return matrices > 0 ? (storage, matrices, weights) : nil
        }
    }

    /// Bytes of memory that each session takes for the values between the layers; where sizes are free, with 240 for each. Of a
    /// pipeline those that a block of rows takes.
    public var arenaByteCount: Int { program?.blockByteCount ?? plan.arenaByteCount }

    /// A runner with memory of its own; make one for each task that runs the model at the same time.
    ///
    /// - Parameter threads: how many threads a run may use, the caller's included; from 1 to 255, and taken as the nearest of
    ///   these. The results have the same bits for any number. Work that is too little to share runs on the caller alone,
    ///   and so does what other sessions' runs leave no thread for.
    public func makeSession(threads: Int = 1) -> Session {
        Session(plans, threads: threads)
    }
}

/// Why a model did not verify.
public enum VerificationError: Error, Equatable {
    /// The bytes are not those that the stated SHA-256 was made of.
    case file(ModelFileError)
    /// A check case's output is another integer or truth value than expected, or a number further from the expected one than
    /// the case's tolerance.
    case output(check: Int, output: String, index: Int, expected: CheckValue, actual: CheckValue, tolerance: Double)
    /// A row of a check case gives another value than expected, or another number further from it than the tolerance.
    case row(check: Int, column: String, expected: String, actual: String, tolerance: Double)
    /// A check case has inputs that the model does not run on.
    case input(check: Int, SessionError)
}

extension VerificationError: CustomStringConvertible {
    /// What differs, and by how much.
    public var description: String {
        switch self {
        case .file(let error): error.description
        case .output(let check, let output, let index, let expected, let actual, let tolerance):
            "check case \(check): \(output)[\(index)] is \(actual), expected \(expected)\(expected.within(tolerance))"
        case .row(let check, let column, let expected, let actual, let tolerance):
            "check case \(check): \(column) is \(actual), expected \(expected) within \(tolerance)"
        case .input(let check, let error): "check case \(check): \(error)"
        }
    }
}

extension Model {
    /// Checks the whole file against its SHA-256 and replays its check cases; how many cases there were.
    ///
    /// Complexity: O(file bytes).
    @discardableResult
    public func verify() throws(VerificationError) -> Int {
        do { try ModelFile.verifySHA256(bytes) } catch { throw .file(error) }
        if let program {
            for (number, check) in file.rowChecks.enumerated() {
                try check.verify(program, number: number)
            }
            return file.rowChecks.count
        }
        let session = makeSession()
        let checks = file.checks
        for (number, check) in checks.enumerated() {
            let results: [String: Tensor]
            do { results = try session.run(check.inputs) } catch { throw .input(check: number, error) }
            guard let difference = check.firstDifference(in: results, names: outputs.map(\.name)) else { continue }
            throw .output(
                check: number, output: difference.output, index: difference.index, expected: difference.expected,
                actual: difference.actual, tolerance: check.tolerance)
        }
        return checks.count
    }
}

extension RowCheck {
    fileprivate func verify(_ program: TabularProgram, number: Int) throws(VerificationError) {
        let actual = program.outputs(row)
        guard let difference = firstDifference(in: actual) else { return }
        func text(_ values: [TabularValue]?) -> String {
            guard let values else { return "no result" }
            if case .vector(let numbers) = values[difference.column], numbers.indices.contains(difference.index) {
                return "\(numbers[difference.index])"
            }
            return values[difference.column].description
        }
        throw .row(
            check: number, column: program.pipeline.outputs[difference.column].name, expected: text(outputs),
            actual: text(actual), tolerance: tolerance)
    }
}
