import NeedletailKernels

/// The steps of a plan, in memory of their own.
///
/// They are called where they lie: a copy out of an array would count a reference to the step, and threads and sessions that
/// run one plan at the same time would wait for each other's counting.
///
/// `@unchecked Sendable`: the steps are, and never change.
struct StepList: ~Copyable, @unchecked Sendable {
    private let steps: UnsafeMutableBufferPointer<any Step & ~Copyable>

    var count: Int { steps.count }

    init(_ given: [any Step]) {
        steps = .allocate(capacity: given.count)
        for (index, step) in given.enumerated() { steps.initializeElement(at: index, to: step) }
    }

    deinit {
        steps.deinitialize().deallocate()
    }

    /// Runs every step in order.
    func run(_ context: RunContext) {
        for index in steps.indices { Self.run(steps[index], context) }
    }

    /// Runs every step in order and tells `recorder`, which is one for this plan, how long each took, reading the clock once
    /// included.
    func run(_ context: RunContext, recording recorder: StepRecorder) {
        precondition(recorder.stepCount == count, "the recorder is one for another plan")
        var begin = monotonicNanoseconds()
        for index in steps.indices {
            Self.run(steps[index], context)
            let end = monotonicNanoseconds()
            recorder.add(end - begin, step: index)
            begin = end
        }
        recorder.endPass()
    }

    /// The parameter is what the language takes a step's method from without a copy.
    @inline(__always)
    private static func run(_ step: borrowing any Step & ~Copyable, _ context: RunContext) {
        step.run(context)
    }
}
