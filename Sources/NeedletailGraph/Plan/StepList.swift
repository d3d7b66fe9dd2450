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

    /// The parameter is what the language takes a step's method from without a copy.
    @inline(__always)
    private static func run(_ step: borrowing any Step & ~Copyable, _ context: RunContext) {
        step.run(context)
    }
}
