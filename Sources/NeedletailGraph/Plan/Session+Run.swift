package import NeedletailKernels

extension Session {
    /// The largest arena of which each thread gets one. Plans with larger ones have so much work in a row that their steps are
    /// spread instead.
    static let sharedArenaByteLimit = 2 * ArenaLayout.preferredByteCount

    /// Runs the model on `rows` rows at `inputs` and writes its outputs at `outputs`, in the plan's order.
    ///
    /// Many rows are spread over the threads, each with an arena of its own; for few, each step spreads its work. A little is
    /// done by the caller alone. Allocates nothing, and takes no lock. Precondition: each address holds `rows` rows of its
    /// value, and free sizes were bound by a run of tensors.
    ///
    /// - next: what is done with rows once their outputs are written, while these are in cache.
    package func run(
        rows: Int, inputs from: UnsafePointer<UnsafeRawPointer>, outputs to: UnsafePointer<UnsafeMutableRawPointer>,
        then next: RowWork? = nil
    ) {
        precondition(!lanes.isEmpty, "free sizes are bound by a run of tensors first")
        guard team.count > 1 else { return run(0..<rows, from, to, lanes[0], wakes: 0, next, recorder) }
        // In runs that follow each other closely the threads stay awake, so that waking them once pays.
        let isClose = monotonicNanoseconds() - lastEnd < Self.closeNanoseconds
        let wakes = isClose ? team.count : plan.wakes(rows: rows, atMost: team.count)
        if spreadsRows(rows) {
            withExtendedLifetime(self) {
                var batch = Batch(session: .passUnretained(self), inputs: from, outputs: to, next: next)
                let part = plan.rowsPerPart(of: rows, threads: team.count)
                team.runIndexed(Batch.run, &batch, units: rows, chunk: part, wakes: wakes)
            }
        } else {
            run(0..<rows, from, to, lanes[0], wakes: wakes, next, recorder)
        }
        lastEnd = monotonicNanoseconds()
    }

    /// Whether a run of so many rows gives each thread some of them, which it takes through all steps alone.
    package func spreadsRows(_ rows: Int) -> Bool {
        lanes.count > 1 && rows >= 2 * plan.rowsPerPart && Double(rows) * plan.costPerRow >= 2 * Cost.part
    }

    /// Runs the model on some rows, in pieces of at most `rowCapacity`, in the memory of `lane`.
    fileprivate func run(
        _ rows: Range<Int>, _ from: UnsafePointer<UnsafeRawPointer>, _ to: UnsafePointer<UnsafeMutableRawPointer>,
        _ lane: Lane, wakes: Int, _ next: RowWork?, _ recorder: StepRecorder?
    ) {
        var done = rows.lowerBound
        while done < rows.upperBound {
            let piece = min(plan.rowCapacity, rows.upperBound - done)
            for index in 0..<plan.inputs.count { lane.inputs[index] = from[index] + done * plan.inputRowBytes[index] }
            for index in 0..<plan.outputs.count { lane.outputs[index] = to[index] + done * plan.outputRowBytes[index] }
            let context = RunContext(
                rows: piece, arena: lane.arena, inputs: lane.inputs, outputs: lane.outputs, team: team, wakes: wakes,
                scratch: lane.scratch, threadScratchByteCount: plan.threadScratchByteCount)
            if let recorder { plan.steps.run(context, recording: recorder) } else { plan.steps.run(context) }
            next?.run(done..<done + piece, on: team, wakes: wakes)
            done += piece
        }
    }

    /// A run ends this long before the next where the two are one after the other.
    private static let closeNanoseconds = 100_000
}

/// The memory of one thread for a piece of rows.
struct Lane {
    let arena: UnsafeMutableRawPointer
    /// What threads need beside it: of the first lane for all of them, for its steps are shared out.
    let scratch: UnsafeMutableRawPointer
    /// Addresses of the piece.
    let inputs: UnsafeMutablePointer<UnsafeRawPointer>
    let outputs: UnsafeMutablePointer<UnsafeMutableRawPointer>

    init(_ plan: Plan, threads: Int) {
        arena = EngineMemory.allocate(byteCount: plan.arenaByteCount)
        scratch = EngineMemory.allocate(byteCount: threads * plan.threadScratchByteCount)
        inputs = .allocate(capacity: plan.inputs.count)
        outputs = .allocate(capacity: plan.outputs.count)
    }

    func deallocate() {
        EngineMemory.deallocate(arena)
        EngineMemory.deallocate(scratch)
        inputs.deallocate()
        outputs.deallocate()
    }
}

/// What is done with rows of a run's outputs.
package struct RowWork {
    /// Computes units, whose results do not depend on how they are split.
    package let kernel: ThreadTeam.Kernel
    package let args: UnsafeRawPointer
    package let unitsPerRow: Int
    /// The units of the smallest part.
    package let chunk: Int

    /// - args: what the kernel is given, valid during the run.
    package init(kernel: ThreadTeam.Kernel, args: UnsafeRawPointer, unitsPerRow: Int, chunk: Int) {
        self.kernel = kernel
        self.args = args
        self.unitsPerRow = unitsPerRow
        self.chunk = chunk
    }

    /// The work of `rows`, on one thread where another region is running.
    fileprivate func run(_ rows: Range<Int>, on team: ThreadTeam, wakes: Int) {
        var part = Part(work: self, first: rows.lowerBound * unitsPerRow)
        team.run(Part.run, &part, units: rows.count * unitsPerRow, chunk: chunk, wakes: wakes)
    }

    /// The units from `first` on.
    private struct Part {
        let work: RowWork
        let first: Int

        static var run: ThreadTeam.Kernel {
            { part, begin, end in
                let part = part.load(as: Part.self)
                part.work.kernel(part.work.args, part.first + begin, part.first + end)
            }
        }
    }
}

/// A run whose rows are spread over threads. Units are rows.
private struct Batch {
    let session: Unmanaged<Session>
    let inputs: UnsafePointer<UnsafeRawPointer>
    let outputs: UnsafePointer<UnsafeMutableRawPointer>
    let next: RowWork?

    /// Runs the rows `begin ..< end` of the `Batch` at `batch` in the memory of the thread with this index.
    static var run: ThreadTeam.IndexedKernel {
        { batch, begin, end, thread in
            let batch = batch.load(as: Batch.self)
            batch.session._withUnsafeGuaranteedRef { session in
                // Steps in a region run on its thread alone, so they wake nobody.
                session.run(begin..<end, batch.inputs, batch.outputs, session.lanes[thread], wakes: 0, batch.next, nil)
            }
        }
    }
}

extension Plan {
    /// The rows of the smallest part that a thread takes when rows are spread.
    ///
    /// Enough of them that the weights are read for many rows at once, in multiples of eight, which every tier's tiles do near
    /// their peak. OpenBLAS gets the same pieces as on one thread, because its bits may depend on the number of rows.
    package var rowsPerPart: Int {
        guard options.backend == .builtin else { return rowCapacity }
        let fewest = Int(min(Cost.part / max(costPerRow, 1), Double(rowCapacity)))
        return min(max((fewest + 7) / 8 * 8, 16), rowCapacity)
    }

    /// The rows of a part where `rows` of them are spread over `threads` threads: a few parts are as many for each thread, and about
    /// as large, or some would wait for the last. Two tiles of the tallest and more take the weights from their cache once.
    func rowsPerPart(of rows: Int, threads: Int) -> Int {
        let part = rowsPerPart
        guard options.backend == .builtin, rows < 8 * threads * part else { return part }
        let parts = max(rows / max(part, 24) / threads, 1) * threads
        return ((rows + parts - 1) / parts + 3) / 4 * 4
    }

    /// How many sleeping threads it pays to wake for a run of `rows` rows.
    package func wakes(rows: Int, atMost limit: Int) -> Int {
        Int(min(Double(rows) * costPerRow / Cost.wake, Double(limit)))
    }
}
