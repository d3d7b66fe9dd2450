import Needletail

/// Draws patients, shows how far that is, and stops between steps where the program is asked to end.
final class GenerateJob {
    private let generator: OsteosarcomaGenerator
    private let count: Int
    private let seed: UInt64
    private let options: GenerationOptions
    private let isShown: Bool

    /// - isShown: whether progress is.
    init(
        _ generator: OsteosarcomaGenerator, count: Int, seed: UInt64, _ options: GenerationOptions, isShown: Bool
    ) {
        self.generator = generator
        self.count = count
        self.seed = seed
        self.options = options
        self.isShown = isShown
    }

    /// Draws the patients of a profile, which is called `name`, and tells how long it took.
    func run(
        _ profile: OsteosarcomaProfile, _ name: String?, _ body: (SyntheticPatient) throws(Failure) -> Void
    ) throws(Failure) {
        var progress = Progress("patients", isShown: isShown)
        progress.total = count
        defer { progress.finish() }
        do {
            try generator.generateEach(
                profile, count: count, seed: seed, options: options,
                progress: { state in
                    try checkInterrupt()
                    progress.update(state.patientsDone, fraction: state.fraction)
                }, { patient in try body(patient) })
        } catch let error as Failure {
            throw error
        } catch let error as GenerationError {
            throw Self.failure(error)
        } catch {
            throw .system("\(error)")
        }
        progress.finish()
        guard isShown else { return }
        let seconds = progress.elapsed
        let what = count == 1 ? "1 patient" : "\(count) patients"
        printError(
            "\(name.map { "\($0): " } ?? "")\(what), \(fixed(seconds, 2)) s, \(Progress.rate(count, seconds)) a second\n"
        )
    }

    private static func failure(_ error: GenerationError) -> Failure {
        switch error {
        case .tooManyPatients: .system(error.description)
        case .invalidOption: .usage(error.description)
        case .invalidResult: .input(error.description)
        default: .model(error.description)
        }
    }
}
