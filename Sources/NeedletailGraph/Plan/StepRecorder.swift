/// How long each step of a plan takes, added up over the passes over its steps since the last `reset`.
///
/// All its memory is there before a run. A session is given one for a while (`Session.recorder`); one task at a time uses both.
package final class StepRecorder {
    /// Nanoseconds of each step.
    private let times: UnsafeMutableBufferPointer<Int>
    /// Passes over all steps: one for each piece of rows.
    package private(set) var passCount = 0

    /// One for sessions of `plan`.
    package init(_ plan: Plan) {
        times = .allocate(capacity: plan.steps.count)
        times.initialize(repeating: 0)
    }

    deinit {
        times.deallocate()
    }

    package var stepCount: Int { times.count }

    /// Nanoseconds of each step, in the order of the plan's nodes that run.
    package var nanoseconds: [Int] { Array(times) }

    /// Forgets what was recorded.
    package func reset() {
        times.update(repeating: 0)
        passCount = 0
    }

    /// Adds a step's time. Precondition: the plan has a step of this index.
    @inline(__always)
    func add(_ nanoseconds: Int, step index: Int) { times[index] += nanoseconds }

    @inline(__always)
    func endPass() { passCount += 1 }
}
