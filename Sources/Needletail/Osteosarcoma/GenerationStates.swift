import NeedletailKernels
import NeedletailPipeline
import NeedletailTensor

/// Patients on their way from noise, every few steps of a diffusion model.
///
/// ```swift
/// for try await state in try generator.states(profile, count: 2, seed: 42, every: 100) {
///     print(state.step, state.values[0][0])
/// }
/// ```
///
/// Steps are taken when the next state is asked for, on the engine's threads; where the task is cancelled, asking throws
/// `CancellationError`. Each iteration begins anew.
public struct GenerationStates: AsyncSequence, Sendable {
    /// Rows as they are after some steps.
    public struct State: Sendable {
        /// Steps that are done.
        public let step: Int
        /// All steps.
        public let steps: Int
        /// For each patient all values: mutations, expression, pathways. Mutations are numbers here.
        public let values: [[Float]]
    }

    fileprivate let every: Int
    fileprivate let make: @Sendable () throws -> DiffusionRun

    /// The states from the beginning.
    public func makeAsyncIterator() -> Iterator { Iterator(states: self) }

    /// Takes steps when it is asked for a state.
    public struct Iterator: AsyncIteratorProtocol {
        private let states: GenerationStates
        private var run: DiffusionRun?

        fileprivate init(states: GenerationStates) {
            self.states = states
        }

        /// The state some steps later, the last one after the last step; nil behind it.
        ///
        /// - Throws: `GenerationError` in the first call, or `CancellationError`.
        public mutating func next() async throws -> State? {
            let (every, make, known) = (states.every, states.make, run)
            guard known?.isFinished != true else { return nil }
            let (run, state) = try await onEngine { isCancelled in
                let run = try known ?? make()
                for _ in 0..<Swift.min(every, run.updates.count - run.done) {
                    if isCancelled() { throw CancellationError() }
                    run.step()
                }
                return (run, State(step: run.done, steps: run.updates.count, values: run.rowValues))
            }
            self.run = run
            return state
        }
    }
}

extension OsteosarcomaGenerator {
    /// The states of `count` patients of a profile, drawn at once, after every `every` steps and after the last.
    ///
    /// - Parameters:
    ///   - profile: what is known of them.
    ///   - count: how many, from 1 to 16384.
    ///   - seed: of the random numbers.
    ///   - options: how they are drawn; all are one batch.
    ///   - every: steps from a state to the next, 1 or more.
    /// - Throws: `GenerationError`; `notSupported` where the model is no diffusion model.
    public func states(
        _ profile: OsteosarcomaProfile, count: Int = 1, seed: UInt64 = 0, options: GenerationOptions = .init(),
        every: Int = 1
    ) throws(GenerationError) -> GenerationStates {
        guard case .diffusion(let network, let schedule) = network else {
            throw .notSupported(what: "go from noise to patients in steps", network: network.name)
        }
        var options = options
        options.batchSize = count
        try options.check(count: count, steps: description.stepCount)
        guard every > 0 else { throw .invalidOption(name: "the number of steps between states", expected: "1 or more") }
        let given = try Self.repeated(try conditions(profile), count)
        let updates = schedule.updates(options.method)
        let source = NoiseSource(options.randomNumbers, seed: seed, tier: model.plans.options.tier)
        return GenerationStates(every: every) { try self.makeRun(network, given, updates, source) }
    }
}

extension DiffusionRun {
    /// The samples row by row.
    fileprivate var rowValues: [[Float]] {
        let width = values.count / rows
        return (0..<rows).map { Array(values[$0 * width..<($0 + 1) * width]) }
    }
}
