import NeedletailKernels
public import NeedletailTensor

/// Why a run was refused.
public enum SessionError: Error, Equatable {
    /// The model has an input that was not given.
    case missingInput(name: String)
    /// A tensor was given for an input that the model does not have.
    case unknownInput(name: String, expected: [String])
    /// A tensor has another type or shape than the model's input; -1 is the free number of rows.
    case wrongInput(name: String, expected: TensorType, actual: TensorType)
    /// The inputs have different numbers of rows.
    case unequalRows(name: String, expected: Int, actual: Int)
    /// The outputs would not fit in memory.
    case tooManyRows(Int)
}

extension SessionError: CustomStringConvertible {
    /// What is wrong, with which input, and what was expected.
    public var description: String {
        switch self {
        case .missingInput(let name): "the input \(name) is missing"
        case .unknownInput(let name, let expected):
            "the model has no input \(name); its inputs are \(expected.joined(separator: ", "))"
        case .wrongInput(let name, let expected, let actual):
            "the input \(name) must be \(expected.text) (-1: any number of rows), not \(actual.text)"
        case .unequalRows(let name, let expected, let actual):
            "the input \(name) has \(actual) rows, the others \(expected)"
        case .tooManyRows(let rows): "\(rows) rows are too many for memory"
        }
    }
}

/// One runner of a model, with memory of its own: use it from one task at a time, and make as many as run at once.
///
/// A run may use several threads. They are the process's, not the session's: sessions that run at the same time share them,
/// and none waits for another. Its results have the same bits for any number of threads.
public final class Session {
    package let plan: Plan
    /// How many threads a run uses at most, the caller's included.
    public var threadCount: Int { team.count }
    let team: ThreadTeam
    /// Memory for a piece of rows each, the first for the caller. The others are for rows that are spread over threads.
    let lanes: [Lane]
    /// When the last run ended, for more than one thread.
    var lastEnd = 0

    /// Memory for runs of `plan` on up to `threads` threads: at most `plan.arenaByteCount` bytes for each.
    package init(_ plan: Plan, threads: Int = 1) {
        self.plan = plan
        team = ThreadTeam(count: threads)
        let laneCount = plan.arenaByteCount <= Self.sharedArenaByteLimit ? team.count : 1
        lanes = (0..<laneCount).map { _ in Lane(plan) }
    }

    deinit {
        for lane in lanes { lane.deallocate() }
    }

    /// The model's inputs, in order; -1 in a shape stands for the number of rows.
    public var inputInfo: [ValueInfo] { plan.inputs }

    /// The model's outputs, in order.
    public var outputInfo: [ValueInfo] { plan.outputs }

    /// Runs the model on named tensors and returns its outputs by name.
    ///
    /// - Parameter tensors: one for each input, of its type and shape, all with the same number of rows (also none).
    /// - Throws: `SessionError`; nothing was run then.
    public func run(_ tensors: [String: Tensor]) throws(SessionError) -> [String: Tensor] {
        var given: [Tensor] = []
        for info in plan.inputs {
            guard let tensor = tensors[info.name] else { throw .missingInput(name: info.name) }
            let actual = TensorType(tensor.dtype, tensor.shape)
            guard actual.dtype == info.type.dtype, actual.shape.count == info.type.shape.count,
                actual.shape.dropFirst() == info.type.shape.dropFirst()
            else { throw .wrongInput(name: info.name, expected: info.type, actual: actual) }
            let rows = given.first?.shape[0] ?? actual.shape[0]
            guard actual.shape[0] == rows else {
                throw .unequalRows(name: info.name, expected: rows, actual: actual.shape[0])
            }
            given.append(tensor)
        }
        if let name = tensors.keys.filter({ key in !plan.inputs.contains { $0.name == key } }).min() {
            throw .unknownInput(name: name, expected: plan.inputs.map(\.name))
        }
        let rows = given[0].shape[0]
        var results: [Tensor] = []
        for (info, rowBytes) in zip(plan.outputs, plan.outputRowBytes) {
            let (bytes, overflow) = rows.multipliedReportingOverflow(by: rowBytes)
            guard !overflow, bytes <= ArenaLayout.byteLimit,
                let tensor = try? Tensor(zeros: [rows] + info.type.shape.dropFirst(), dtype: info.type.dtype)
            else { throw .tooManyRows(rows) }
            results.append(tensor)
        }
        // The tensors have the plan's types and `rows` rows, and outlive the run; the results are referenced only here.
        // Rows without a value may be any number, for nothing is stored: there is nothing to run.
        let rowsToRun = plan.outputRowBytes.contains { $0 > 0 } ? rows : 0
        withExtendedLifetime((given, results)) {
            let from = given.map(\.baseAddress)
            let to = results.map { UnsafeMutableRawPointer(mutating: $0.baseAddress) }
            run(rows: rowsToRun, inputs: from, outputs: to)
        }
        return Dictionary(uniqueKeysWithValues: zip(plan.outputs.map(\.name), results))
    }

    /// Runs the model on one row of f32 values for each input. Precondition: the counts are those of the model's shapes.
    package func runRow(_ given: [[Float]], _ results: inout [[Float]]) {
        precondition(given.count == plan.inputs.count && results.count == plan.outputs.count)
        let from = given.map { Tensor(ownedVector: $0) }
        let to = results.map { Tensor(ownedVector: $0) }
        for (tensor, bytes) in zip(from + to, plan.inputRowBytes + plan.outputRowBytes) {
            precondition(tensor.byteCount == bytes, "a row has the values of its shape")
        }
        // Each tensor holds one row, as just checked, and outlives the run; the results are referenced only here.
        withExtendedLifetime((from, to)) {
            run(
                rows: 1, inputs: from.map(\.baseAddress),
                outputs: to.map { UnsafeMutableRawPointer(mutating: $0.baseAddress) })
        }
        results = to.map { tensor in tensor.withUnsafeBytes { Array($0.bindMemory(to: Float.self)) } }
    }
}
