import Needletail
import NeedletailGraph
import NeedletailKernels

/// Why a model has no profile.
enum ProfileError: Error, CustomStringConvertible {
    case noNetwork
    case noNoise
    case tooManyRows(Int)

    var description: String {
        switch self {
        case .noNetwork:
            "a pipeline over the columns of a table has no steps to profile; only networks have: measure it with --filter model/"
        case .noNoise: "no noise can be made for the model's inputs"
        case .tooManyRows(let count): "\(count) rows are too many for memory: take a smaller --batch"
        }
    }
}

/// How long each step of a model takes, beside what the machine allows one thread in the same run.
struct Profile {
    /// A step, several of a kind, or all.
    struct Entry {
        /// The op, and those fused behind it.
        let name: String
        /// Of one step what goes in and comes out for a row.
        var shapes = ""
        /// How many steps.
        let count: Int
        /// Nanoseconds in a run, the median over rounds; of several steps the sum of theirs.
        let time: Double
        let load: Load
        /// The least time over that taken; nil on several threads.
        let limitShare: Double?
    }

    /// What a run must do.
    struct Load {
        var operations = 0.0
        var operandBytes = 0.0
        var weightBytes = 0.0
        var resultBytes = 0.0

        var bytes: Double { operandBytes + weightBytes + resultBytes }

        /// The least nanoseconds of one thread: for its multiply-adds, or for reading its weights from memory.
        func limit(peak: Double, bandwidth: Double) -> Double { max(operations / peak, weightBytes / bandwidth) }

        static func + (left: Load, right: Load) -> Load {
            Load(
                operations: left.operations + right.operations, operandBytes: left.operandBytes + right.operandBytes,
                weightBytes: left.weightBytes + right.weightBytes, resultBytes: left.resultBytes + right.resultBytes)
        }
    }

    let path: String
    /// What of the model was run.
    let part: String
    let rows: Int
    /// How many passes over the steps took them.
    let passes: Int
    /// Threads that the steps used, and that were asked for.
    let threads: Int
    let askedThreads: Int
    let steps: [Entry]
    let kinds: [Entry]
    let sum: Entry
    /// Nanoseconds of a run that nothing records.
    let runTime: Double
    /// GFLOP/s and GB/s of one thread, medians over rounds.
    let peak: Double
    let bandwidth: Double

    /// Profiles the model file at `path`: of one that draws patients a step of the denoiser, or the decoder.
    init(modelAt path: String, rows count: Int, threads: Int, rounds: Int, milliseconds: Double) throws {
        let model = try Model(contentsOf: path)
        guard model.pipeline == nil else { throw ProfileError.noNetwork }
        let isGenerator = model.task.kind == .osteosarcoma
        let plan = isGenerator ? try OsteosarcomaGenerator(model).plan : model.plan
        let rows = try PlanRows(plan, count: count)
        var session = Session(plan, threads: threads)
        if session.spreadsRows(count) { session = Session(plan) }

        let recorder = StepRecorder(plan)
        let ceilings = Ceilings(kernelTable(plan.options.tier))
        _ = rows.time(session, iterations: 1)
        let once = rows.time(session, iterations: 1)
        let iterations = Int(min(max(milliseconds * 1e6 / max(once, 1), 1), 100_000))
        var rounded: [Round] = []
        for _ in 0..<rounds {
            // The ceilings leave the caches empty.
            if iterations < 8 { _ = rows.time(session, iterations: 1) }
            let runTime = rows.time(session, iterations: iterations)
            session.recorder = recorder
            recorder.reset()
            _ = rows.time(session, iterations: iterations)
            session.recorder = nil
            rounded.append(
                Round(
                    run: runTime, steps: recorder.nanoseconds.map { Double($0) / Double(iterations) },
                    peak: ceilings.fmaPeak.operationsPerNanosecond(),
                    bandwidth: ceilings.readBandwidth.bytesPerNanosecond()))
        }

        self.path = path
        part = isGenerator ? "one step of the network that draws patients" : "the network"
        self.rows = count
        passes = recorder.passCount / iterations
        self.threads = session.threadCount
        askedThreads = threads
        runTime = Spread(rounded.map(\.run)).median
        peak = Spread(rounded.map(\.peak)).median
        bandwidth = Spread(rounded.map(\.bandwidth)).median

        let nodes = plan.nodes.filter(\.runs)
        let loads = nodes.map { Load($0, rows: count, passes: recorder.passCount / iterations) }
        let medians = nodes.indices.map { index in Spread(rounded.map { $0.steps[index] }).median }
        let (peak, bandwidth) = (peak, bandwidth)
        func entry(_ name: String, _ indices: [Int], shapes: String = "") -> Entry {
            let load = indices.reduce(Load()) { $0 + loads[$1] }
            let time = indices.reduce(0) { $0 + medians[$1] }
            let share = load.limit(peak: peak, bandwidth: bandwidth) / max(time, 1)
            return Entry(
                name: name, shapes: shapes, count: indices.count, time: time, load: load,
                limitShare: session.threadCount == 1 ? share : nil)
        }
        steps = nodes.indices.map { entry(nodes[$0].kind, [$0], shapes: nodes[$0].shapes) }
        sum = entry("all", Array(nodes.indices))
        kinds = Set(nodes.map(\.firstKind)).map { kind in
            entry(kind, nodes.indices.filter { nodes[$0].firstKind == kind })
        }.sorted { ($0.time, $1.name) > ($1.time, $0.name) }
    }

    private struct Round {
        let run: Double
        let steps: [Double]
        let peak: Double
        let bandwidth: Double
    }
}

extension Profile.Load {
    /// What a step does in a run of `rows` rows that takes `passes` passes.
    fileprivate init(_ node: PlannedNode, rows: Int, passes: Int) {
        operations = node.operationCount * Double(rows)
        operandBytes = Double(node.operandByteCount) * Double(rows)
        weightBytes = Double(node.constantByteCount) * Double(passes)
        resultBytes = Double(node.resultByteCount) * Double(rows)
    }
}
