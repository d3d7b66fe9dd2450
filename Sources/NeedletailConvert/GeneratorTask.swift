import NeedletailFormat
public import NeedletailPipeline

extension GeneratorOptions {
    /// The options in the JSON file at `path`, as `Docs/Converting.md` describes it.
    ///
    /// - Throws: `ConvertError` that names the member.
    public init(contentsOfFile path: String) throws(ConvertError) {
        let bytes: FileBytes
        do { bytes = try FileBytes(contentsOfFile: path, access: .read, byteLimit: 1 << 24) } catch {
            throw .file(error)
        }
        do { try self.init(json: bytes) } catch { throw .invalidConfiguration(file: path, error) }
    }
}

extension TaskDescription {
    /// The osteosarcoma task: what the values of a row are, what the network is told of it, and its schedule.
    ///
    /// - found: what the state dict says.
    /// - Throws: `ConvertError` where an option does not fit the network.
    static func osteosarcoma(
        _ found: PyTorchGenerator, _ options: GeneratorOptions
    ) throws(ConvertError) -> TaskDescription {
        let network: GeneratorDescription.Network
        switch found.kind {
        case .diffusion(let betas): network = .diffusion(betas: try schedule(betas, options))
        case .conditionalAutoencoder(let latentSize):
            guard options.stepCount == nil, options.betas == nil else {
                throw .invalidOption(option: "steps", expected: "left out: an autoencoder has none")
            }
            network = .conditionalAutoencoder(latentSize: latentSize)
        }
        let parts = try parts(valueCount: found.valueCount, options)
        let generator = GeneratorDescription(
            network: network, mutations: try names(parts[0], "mutation"),
            expression: try names(parts[1], "expression"), pathways: try names(parts[2], "pathway"),
            conditions: try conditions(found.conditionCount, options.conditions),
            mutationThreshold: options.mutationThreshold)
        return TaskDescription(kind: .osteosarcoma, generator: generator)
    }

    private static func schedule(_ betas: [Float]?, _ options: GeneratorOptions) throws(ConvertError) -> [Float] {
        let count = betas?.count ?? options.betas?.count
        if let steps = options.stepCount {
            guard (1...GeneratorDescription.stepLimit).contains(steps), steps == count ?? steps else {
                throw .invalidOption(
                    option: "steps",
                    expected: count.map { "\($0), as the schedule has them" }
                        ?? "from 1 to \(GeneratorDescription.stepLimit)")
            }
        }
        guard betas == nil || options.betas == nil else {
            throw .invalidOption(option: "betas", expected: "left out: the state dict has its schedule")
        }
        return betas ?? options.betas ?? GeneratorDescription.cosineBetas(stepCount: options.stepCount ?? 1000)
    }

    /// Mutations, expression and pathways of the osteosarcoma system.
    private static let usualCounts = [62, 5054, 26]

    /// The parts of a row: those that are told, and what is left for one that is not.
    private static func parts(
        valueCount: Int, _ options: GeneratorOptions
    ) throws(ConvertError) -> [GeneratorOptions.Part] {
        let told = [options.mutations, options.expression, options.pathways]
        let unknown = told.indices.filter { told[$0] == nil }
        // Counts of options are not checked before: their sum may overflow.
        let counts = told.map { $0?.count ?? 0 }
        let isSound = counts.allSatisfy { (0...valueCount).contains($0) }
        let left = isSound ? valueCount - counts.reduce(0, +) : -1
        var parts = told
        if unknown.count == 1 {
            parts[unknown[0]] = .count(left)
        } else if valueCount == usualCounts.reduce(0, +) {
            for index in unknown { parts[index] = .count(usualCounts[index]) }
        } else if !unknown.isEmpty {
            throw .invalidOption(
                option: "rows",
                expected:
                    "told: of \(valueCount) values say two of mutations, expression and pathways (--mutations N, --pathways N, or "
                    + "--config FILE)")
        }
        let known = parts.compactMap { $0 }
        guard left >= 0, known.count == 3, known.reduce(0, { $0 + $1.count }) == valueCount else {
            let shown = parts.map { "\($0?.count ?? 0)" }.joined(separator: " + ")
            throw .invalidOption(
                option: "rows", expected: "of \(valueCount) values, not of \(shown) mutations, expression and pathways")
        }
        return known
    }

    private static func names(_ part: GeneratorOptions.Part, _ word: String) throws(ConvertError) -> [String] {
        switch part {
        case .count(let count): return (0..<count).map { "\(word)_\($0)" }
        case .names(let names):
            guard names.allSatisfy({ ModelFile.isName($0) }), Set(names).count == names.count else {
                throw .invalidOption(
                    option: "\(word) names", expected: "different texts of 1 to \(ModelFile.nameByteLimit) bytes")
            }
            return names
        }
    }

    private static func conditions(
        _ count: Int, _ told: [GeneratorDescription.Condition]?
    ) throws(ConvertError) -> [GeneratorDescription.Condition] {
        if let told {
            guard told.count == count, told.allSatisfy({ ModelFile.isName($0.name) }) else {
                throw .invalidOption(
                    option: "conditions", expected: "\(count), as the network reads them, not \(told.count)")
            }
            return told
        }
        switch count {
        case 4: return GeneratorDescription.usualConditions
        // The checkpoints without it were trained so.
        case 3: return GeneratorDescription.usualConditions.filter { $0.name != "age" }
        default:
            throw .invalidOption(
                option: "conditions", expected: "told with --config FILE: the network reads \(count)")
        }
    }
}
