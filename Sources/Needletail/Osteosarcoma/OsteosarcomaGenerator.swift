import NeedletailGraph
import NeedletailKernels
public import NeedletailPipeline
import NeedletailTensor

/// Draws synthetic patients with osteosarcoma: mutations, expression and pathways, for a clinical profile.
///
/// ```swift
/// let generator = try OsteosarcomaGenerator(Model(contentsOf: "osteosarcoma.safetensors"), threads: 2)
/// let profile = OsteosarcomaProfile(survivalTime: 800, eventOccurred: false, age: 16, metastasisAtDiagnosis: false)
/// let patients = try generator.generate(profile, count: 10, seed: 42)
/// print(patients[0].mutation(of: "TP53") ?? false)
/// ```
///
/// Any number of tasks may use one generator at the same time. For research use; not a medical device.
public final class OsteosarcomaGenerator: Sendable {
    /// The model behind it.
    public let model: Model
    /// What the values of a patient are called, and what the network is told of one.
    public let description: GeneratorDescription
    let threads: Int
    let network: Network

    /// What draws patients.
    enum Network: Sendable {
        case diffusion(DiffusionNetwork, DiffusionSchedule)
        case autoencoder(Autoencoder)

        /// What it is called in messages.
        var name: String {
            switch self {
            case .diffusion: "diffusion model"
            case .autoencoder(let parts):
                parts.encoder == nil ? "decoder of a conditional autoencoder" : "conditional autoencoder"
            }
        }
    }

    /// A generator over `model`.
    ///
    /// - Parameters:
    ///   - model: one for osteosarcoma.
    ///   - threads: how many threads a call may use, the caller's included; from 1 to 255, and taken as the nearest of these. The
    ///     patients are the same for any number.
    /// - Throws: `GenerationError` where the model is for another task, or has conditions that no profile has.
    public init(_ model: Model, threads: Int = 1) throws(GenerationError) {
        guard model.task.kind == .osteosarcoma, let description = model.task.generator else {
            throw .wrongTask(expected: TaskDescription.Kind.osteosarcoma.rawValue, actual: model.task.kind.rawValue)
        }
        let names = description.conditions.map(\.name)
        guard names.allSatisfy(OsteosarcomaProfile.names.contains) else {
            throw .wrongConditions(expected: OsteosarcomaProfile.names, actual: names)
        }
        self.model = model
        self.description = description
        self.threads = threads
        let (graph, options) = (model.file.graph, model.plans.options)
        do throws(GraphError) {
            switch description.network {
            case .diffusion(let betas):
                network = .diffusion(
                    try DiffusionNetwork(graph, stepCount: betas.count, options: options),
                    DiffusionSchedule(betas: betas))
            case .conditionalAutoencoder(let latentSize):
                network = .autoencoder(try Autoencoder(graph, latentSize: latentSize, options: options))
            }
        } catch { throw .graph(error) }
    }

    /// The plan that does most of the work: of a step of the denoiser, or of the decoder.
    package var plan: Plan {
        switch network {
        case .diffusion(let parts, _): parts.rest.representative
        case .autoencoder(let parts): parts.decoder.representative
        }
    }

    /// The conditions of a profile, normalised, in the model's order.
    ///
    /// - Throws: `GenerationError` naming the condition that is missing, not known to the model, not finite or outside its limits.
    public func conditions(_ profile: OsteosarcomaProfile) throws(GenerationError) -> [Float] {
        if profile.age != nil, !description.conditions.contains(where: { $0.name == "age" }) {
            throw .unexpectedCondition(name: "age")
        }
        var values: [Float] = []
        for condition in description.conditions {
            guard let value = profile.value(of: condition.name) else { throw .missingCondition(name: condition.name) }
            guard value.isFinite else { throw .notFinite(condition: condition.name) }
            guard condition.limits.contains(value) else {
                throw .outsideLimits(condition: condition.name, value: value, limits: condition.limits)
            }
            values.append(Float((value - condition.offset) / condition.scale))
        }
        return values
    }

    /// Draws `count` patients of a profile.
    ///
    /// - Parameters:
    ///   - profile: what is known of them.
    ///   - count: how many, from 1 on.
    ///   - seed: of the random numbers: the same seed gives the same patients, on any CPU with FMA and for any number of threads.
    ///   - options: how they are drawn.
    /// - Throws: `GenerationError`. Complexity: O(count · steps · weights).
    public func generate(
        _ profile: OsteosarcomaProfile, count: Int = 1, seed: UInt64 = 0, options: GenerationOptions = .init()
    ) throws(GenerationError) -> [SyntheticPatient] {
        var patients: [SyntheticPatient] = []
        do {
            try generateEach(profile, count: count, seed: seed, options: options) { patients.append($0) }
        } catch let error as GenerationError {
            throw error
        } catch {
            preconditionFailure("nothing else is thrown: \(error)")
        }
        return patients
    }

    /// Draws `count` patients of a profile, on the engine's threads.
    ///
    /// - progress: called between steps, from one of these threads.
    /// - Throws: `GenerationError`, or `CancellationError` where the task is cancelled: before a step at the latest.
    public func generate(
        _ profile: OsteosarcomaProfile, count: Int = 1, seed: UInt64 = 0, options: GenerationOptions = .init(),
        progress: @escaping @Sendable (GenerationProgress) -> Void = { _ in }
    ) async throws -> [SyntheticPatient] {
        try await onEngine { isCancelled in
            var patients: [SyntheticPatient] = []
            try self.generateEach(
                profile, count: count, seed: seed, options: options,
                progress: { state in
                    progress(state)
                    if isCancelled() { throw CancellationError() }
                }, { patients.append($0) })
            return patients
        }
    }

    /// Draws `count` patients of a profile and calls `body` with each, in order: memory holds those of a batch alone.
    ///
    /// - Parameters:
    ///   - profile: what is known of them.
    ///   - count: how many, from 1 on.
    ///   - seed: of the random numbers.
    ///   - options: how they are drawn.
    ///   - progress: called between steps; what it throws ends the drawing.
    ///   - body: called with each patient once a batch is done; what it throws ends the drawing.
    /// - Throws: `GenerationError`, or what `progress` or `body` throws.
    public func generateEach(
        _ profile: OsteosarcomaProfile, count: Int, seed: UInt64, options: GenerationOptions = .init(),
        progress: (GenerationProgress) throws -> Void = { _ in }, _ body: (SyntheticPatient) throws -> Void
    ) throws {
        let conditions = try conditions(profile)
        try options.check(count: count, steps: description.stepCount)
        let batch = options.usedBatchSize
        var source = NoiseSource(options.randomNumbers, seed: seed, tier: model.plans.options.tier)
        var done = 0
        while done < count {
            let rows = min(batch, count - done)
            source.begin(firstRow: done)
            let given = try Self.repeated(conditions, rows)
            switch network {
            case .diffusion(let network, let schedule):
                let run = try makeRun(network, given, schedule.updates(options.method), source)
                while !run.isFinished {
                    run.step()
                    try progress(
                        GenerationProgress(
                            patientsDone: done, patients: count, batch: rows, step: run.done, steps: run.updates.count))
                }
                source = run.source
                for patient in try patients(run.values, first: done, rows, conditions) { try body(patient) }
            case .autoencoder(let autoencoder):
                let values = try decoded(autoencoder, given, rows: rows, &source)
                try progress(GenerationProgress(patientsDone: done, patients: count, batch: rows, step: 1, steps: 1))
                for patient in try patients(values, first: done, rows, conditions) { try body(patient) }
            }
            done += rows
        }
    }

    /// The patients of some rows, the first of which is called `first`.
    func patients(
        _ values: UnsafeBufferPointer<Float>, first: Int, _ rows: Int, _ conditions: [Float]
    ) throws(GenerationError) -> [SyntheticPatient] {
        let width = description.valueCount
        var patients: [SyntheticPatient] = []
        for row in 0..<rows {
            // There are `rows` of them, of `width` values each.
            patients.append(
                try SyntheticPatient(
                    first + row, row: values[row * width..<(row + 1) * width], conditions: conditions, description,
                    model.identity))
        }
        return patients
    }

    /// The same of a tensor `[rows, values]` of f32.
    func patients(
        _ values: Tensor, first: Int, _ rows: Int, _ conditions: [Float]
    ) throws(GenerationError) -> [SyntheticPatient] {
        // The decoder's output, whose type the model file was checked for.
        try values.withUnsafeBytes { bytes throws(GenerationError) in
            try patients(bytes.bindMemory(to: Float.self), first: first, rows, conditions)
        }
    }

    static func repeated(_ conditions: [Float], _ rows: Int) throws(GenerationError) -> Tensor {
        let values = (0..<rows).flatMap { _ in conditions }
        guard let tensor = try? Tensor(values, shape: [rows, conditions.count]) else { throw .tooManyPatients(rows) }
        return tensor
    }

    func makeRun(
        _ network: DiffusionNetwork, _ conditions: Tensor, _ updates: [DiffusionStep], _ source: NoiseSource
    ) throws(GenerationError) -> DiffusionRun {
        do throws(SessionError) {
            return try DiffusionRun(
                network, conditions: conditions, updates: updates, source: source, threads: threads)
        } catch { throw .tooManyPatients(conditions.shape[0]) }
    }
}

/// How synthetic patients are drawn.
public struct GenerationOptions: Equatable, Sendable {
    /// The steps of a diffusion model; what is no such model takes no notice.
    public var method = SamplingMethod.ddpm
    /// What the noise is made of.
    public var randomNumbers = RandomNumbers.philox
    /// How many patients are drawn at once, from 1 to 16384; by default 64, or 1024 of PyTorch's random numbers. Those of Philox do not
    /// depend on it; PyTorch's are drawn for a batch at a time, as by a loop over calls of `sample`.
    public var batchSize: Int?

    /// The usual options, or these.
    public init(
        method: SamplingMethod = .ddpm, randomNumbers: RandomNumbers = .philox, batchSize: Int? = nil
    ) {
        self.method = method
        self.randomNumbers = randomNumbers
        self.batchSize = batchSize
    }

    /// Patients that are drawn at once: few stay in the caches; PyTorch draws all.
    package var usedBatchSize: Int { batchSize ?? (randomNumbers == .philox ? 64 : 1024) }

    /// Refuses what is out of range.
    ///
    /// - steps: of the model's schedule; nil where it has none.
    func check(count: Int, steps: Int?) throws(GenerationError) {
        guard count > 0 else { throw .invalidOption(name: "the number of patients", expected: "1 or more") }
        guard (1...16384).contains(batchSize ?? 1) else {
            throw .invalidOption(name: "the batch size", expected: "from 1 to 16384")
        }
        if case .ddim(let count, let eta) = method {
            let most = steps ?? DiffusionSchedule.stepLimit
            guard (1...most).contains(count) else {
                throw .invalidOption(name: "the number of steps", expected: "from 1 to \(most)")
            }
            guard (0...1).contains(eta) else { throw .invalidOption(name: "eta", expected: "from 0 to 1") }
        }
    }
}

extension GeneratorDescription {
    /// Steps of a diffusion model; nil of other networks.
    package var stepCount: Int? {
        if case .diffusion(let betas) = network { betas.count } else { nil }
    }
}

/// How far a call is that draws patients.
public struct GenerationProgress: Equatable, Sendable {
    /// Patients that are finished.
    public let patientsDone: Int
    /// All patients.
    public let patients: Int
    /// Patients that are being drawn.
    public let batch: Int
    /// Steps of theirs that are done.
    public let step: Int
    /// All of their steps.
    public let steps: Int

    /// The share of the work that is done, 0 to 1.
    public var fraction: Double {
        (Double(patientsDone) + Double(batch) * Double(step) / Double(max(steps, 1))) / Double(max(patients, 1))
    }
}
