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
    /// An index is outside what it picks from; negative ones count from the end.
    case indexOutOfRange(name: String, position: Int, value: Int, size: Int)
    /// A free size differs between two inputs, or within one.
    case unequalSizes(name: String, dimension: Int, expected: Int, actual: Int)
    /// The model does not take tensors of these sizes.
    case unsupportedSizes([Int], GraphError)
    /// Memory was given for a model whose inputs have free sizes, before a run of tensors told them.
    case unknownSizes([String])
    /// There are as many pieces of memory as inputs, and as outputs, in the model.
    case wrongMemoryCount(expected: [Int], actual: [Int])
    /// The memory for an input or output has another size than its rows, or lies where its elements cannot.
    case wrongMemory(name: String, expected: String, actual: String)
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
        case .indexOutOfRange(let name, let position, let value, let size):
            "the input \(name) holds the index \(value) at element \(position); there are \(size) to pick from"
        case .unequalSizes(let name, let dimension, let expected, let actual):
            "dimension \(dimension) of the input \(name) has \(actual) elements where the same size is \(expected) elsewhere"
        case .unsupportedSizes(let sizes, let error):
            "the model does not take inputs with sizes of \(sizes.map(String.init).joined(separator: ", ")): \(error)"
        case .unknownSizes(let names):
            "sizes of the inputs \(names.joined(separator: ", ")) are free: a run of tensors must come first"
        case .wrongMemoryCount(let expected, let actual):
            "the model has \(expected[0]) inputs and \(expected[1]) outputs; memory was given for \(actual[0]) and \(actual[1])"
        case .wrongMemory(let name, let expected, let actual):
            "the memory for \(name) must have \(expected), not \(actual)"
        }
    }
}

/// One runner of a model, with memory of its own: use it from one task at a time, and make as many as run at once.
///
/// A run may use several threads. They are the process's, not the session's: sessions that run at the same time share them,
/// and none waits for another. Its results have the same bits for any number of threads.
public final class Session {
    /// The plan of the sizes that were run last.
    package private(set) var plan: Plan
    private let plans: PlanSet
    /// How many threads a run uses at most, the caller's included.
    public var threadCount: Int { team.count }
    let team: ThreadTeam
    /// Memory for a piece of rows each, the first for the caller. The others are for rows that are spread over threads.
    private(set) var lanes: [Lane]
    /// What other sizes were run with, the last one last; where sizes are free.
    private var others: [(sizes: [Int], plan: Plan, lanes: [Lane])] = []
    /// The sizes of `plan`; nil before the first run with free sizes.
    private var sizes: [Int]?
    /// What records how long the steps of `plan` take; nil where nothing is. Runs whose rows are spread over threads (`spreadsRows`)
    /// are not recorded. Other sizes take it away, for they have another plan.
    package var recorder: StepRecorder?
    /// When the last run ended, for more than one thread.
    var lastEnd = 0

    /// Sizes that a session keeps memory for, beside those run last.
    private static let otherLimit = 3

    /// Memory for runs of `plans` on up to `threads` threads: at most a plan's `arenaByteCount` bytes for each. Where sizes are
    /// free it is made when they are known.
    package init(_ plans: PlanSet, threads: Int = 1) {
        self.plans = plans
        plan = plans.representative
        team = ThreadTeam(count: threads)
        let isFixed = plans.freeSizes.isEmpty
        sizes = isFixed ? [] : nil
        lanes = isFixed ? Self.makeLanes(plan, team) : []
    }

    deinit {
        for lane in lanes { lane.deallocate() }
        for other in others { for lane in other.lanes { lane.deallocate() } }
    }

    private static func makeLanes(_ plan: Plan, _ team: ThreadTeam) -> [Lane] {
        let laneCount = plan.arenaByteCount <= Self.sharedArenaByteLimit ? team.count : 1
        return (0..<laneCount).map { Lane(plan, threads: $0 == 0 ? team.count : 1) }
    }

    /// Makes the plan of `wanted` sizes the session's. Allocates only where these sizes were not among the last few.
    private func bind(_ wanted: [Int]) throws(SessionError) {
        guard wanted != sizes else { return }
        let kept = others.firstIndex { $0.sizes == wanted }.map { others.remove(at: $0) }
        let next: Plan
        if let kept {
            next = kept.plan
        } else {
            do throws(GraphError) { next = try plans.plan(wanted) } catch { throw .unsupportedSizes(wanted, error) }
        }
        if let sizes { others.append((sizes, plan, lanes)) }
        if others.count > Self.otherLimit { for lane in others.removeFirst().lanes { lane.deallocate() } }
        plan = next
        recorder = nil
        lanes = kept?.lanes ?? Self.makeLanes(next, team)
        sizes = wanted
    }

    /// The model's inputs, in order; negative sizes in a shape are free, -1 the number of rows.
    public var inputInfo: [ValueInfo] { plans.inputs }

    /// The model's outputs, in order.
    public var outputInfo: [ValueInfo] { plans.outputs }

    /// Runs the model on named tensors and returns its outputs by name.
    ///
    /// - Parameter tensors: one for each input, of its type and shape, all with the same number of rows (also none), and with
    ///   the same size wherever a free one stands.
    /// - Throws: `SessionError`; nothing was run then.
    public func run(_ tensors: [String: Tensor]) throws(SessionError) -> [String: Tensor] {
        let given = try checked(tensors)
        let rows = given.first?.shape[0] ?? 0
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

    /// The tensors in the order of the inputs, after checking all of them and binding free sizes.
    private func checked(_ tensors: [String: Tensor]) throws(SessionError) -> [Tensor] {
        var given: [Tensor] = []
        var found: [Int: Int] = [:]
        for info in plans.inputs {
            guard let tensor = tensors[info.name] else { throw .missingInput(name: info.name) }
            let actual = TensorType(tensor.dtype, tensor.shape)
            guard actual.dtype == info.type.dtype, actual.shape.count == info.type.shape.count,
                zip(actual.shape, info.type.shape).dropFirst().allSatisfy({ $0 == $1 || $1 < 0 })
            else { throw .wrongInput(name: info.name, expected: info.type, actual: actual) }
            let rows = given.first?.shape[0] ?? actual.shape[0]
            guard actual.shape[0] == rows else {
                throw .unequalRows(name: info.name, expected: rows, actual: actual.shape[0])
            }
            for (dimension, size) in info.type.shape.enumerated() {
                guard let index = TensorType.freeIndex(size) else { continue }
                let known = found.updateValue(actual.shape[dimension], forKey: index) ?? actual.shape[dimension]
                guard known == actual.shape[dimension] else {
                    throw .unequalSizes(
                        name: info.name, dimension: dimension, expected: known, actual: actual.shape[dimension])
                }
            }
            given.append(tensor)
        }
        if let name = tensors.keys.filter({ key in !plans.inputs.contains { $0.name == key } }).min() {
            throw .unknownInput(name: name, expected: plans.inputs.map(\.name))
        }
        try bind(plans.freeSizes.compactMap { found[$0] })
        try checkIndices { index in
            UnsafeRawBufferPointer(start: given[index].baseAddress, count: given[index].byteCount)
        }
        return given
    }

    /// Throws where an index among the elements that `memory` has of an input is outside what it picks from.
    func checkIndices(_ memory: (Int) -> UnsafeRawBufferPointer) throws(SessionError) {
        let kernels = kernelTable(plan.options.tier)
        for check in plan.indexChecks {
            let bytes = memory(check.input)
            guard let start = bytes.baseAddress,
                let position = kernels.firstIndexOutside(
                    size: check.size, start, bytes.count / check.dtype.byteCount, check.dtype)
            else { continue }
            let value =
                check.dtype == .i32
                ? Int(bytes.loadUnaligned(fromByteOffset: 4 * position, as: Int32.self))
                : Int(bytes.loadUnaligned(fromByteOffset: 8 * position, as: Int64.self))
            throw .indexOutOfRange(
                name: plans.inputs[check.input].name, position: position, value: value, size: check.size)
        }
    }
}

extension Session {
    /// Memory for runs of one plan.
    package convenience init(_ plan: Plan, threads: Int = 1) {
        self.init(PlanSet(plan), threads: threads)
    }
}
